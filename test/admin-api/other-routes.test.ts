import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentError, type ReadProtocol } from '../../bot/admin/protocol-desk';
import { createHandedOn } from '../../bot/teams/handed-on';
import type { OwnClause } from '../../shared/admin/shapes';
import { draft as mail, post } from '../bot/serving';
import { any, containing, CLERK, serveAdmin, type AdminServed } from './serving';

const clause = (ref: string, text: string, more: Partial<OwnClause> = {}): OwnClause => ({
  ref,
  heading: 'Contact',
  text,
  inForce: true,
  at: 0,
  rules: [],
  situations: [],
  ...more,
});
const confirmed = (
  rule: OwnClause['rules'][number]['rule'],
  bearing: 'direct' | 'principle' = 'direct',
): OwnClause['rules'] => [{ rule, bearing, when: null, state: 'confirmed', score: 1 }];
const LONG = `Copies are open to all. ${'It is so for every message that anybody sends. '.repeat(80)}`;
const READ: ReadProtocol = {
  name: 'Fenwick protocol',
  document: { name: 'protocol.txt', blocks: [{ text: '1. Copies are open.', used: true }] },
  problems: [{ where: 'after 2', text: 'Number 3 is missing.' }],
  clauses: [
    clause('1', 'Hidden copies must not be used between members and officers.', {
      rules: confirmed('blind-copy'),
    }),
    clause('2', LONG),
    clause('4', 'Members should expect an answer within ten (10) working days.', {
      rules: confirmed('early-chaser'),
      situations: [{ situation: 'reply-time', standing: 'required', state: 'confirmed', score: 1 }],
    }),
    clause('5', 'Struck out.', { inForce: false, rules: confirmed('disrespect') }),
    clause('6', 'Courtesy is due to all.', {
      rules: [{ rule: 'disrespect', bearing: 'direct', when: null, state: 'proposed', score: 0.4 }],
    }),
  ],
};
const file = (bytes: string, name = 'protocol%20one.txt') => ({
  bytes,
  headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': name },
});

let served: AdminServed;
let read: { bytes: string; name: string } | null;
beforeEach(async () => {
  read = null;
  served = await serveAdmin({
    readDocument: (bytes, name) => {
      read = { bytes: Buffer.from(bytes).toString(), name };
      return read.bytes === 'broken'
        ? Promise.reject(new DocumentError('The file has no text. Expected a protocol.'))
        : Promise.resolve(READ);
    },
  });
});
afterEach(() => served.close());
const bringIn = (what = file('1. Copies')) =>
  served.ask('POST', '/protocol/import', what.bytes, { headers: what.headers });

describe('the council’s own protocol', () => {
  test('nothing yet: 404 for all but the import', async () => {
    expect((await served.ask('GET', '/protocol')).status).toBe(404);
    expect(
      (
        await served.ask(
          'PUT',
          '/protocol',
          { name: 'x', called: 'y', status: 'draft', clauses: [] },
          { seen: 0 },
        )
      ).status,
    ).toBe(404);
    expect((await served.ask('POST', '/protocol/publish', { revision: 0 })).status).toBe(404);
  });

  test('is brought in, corrected, published, and put in force: members read its own words', async () => {
    const imported = await bringIn();
    expect(imported.status).toBe(200);
    expect(read).toEqual({ bytes: '1. Copies', name: 'protocol one.txt' });
    expect(imported.json).toMatchObject({
      revision: 1,
      name: 'Fenwick protocol',
      called: 'our protocol',
      publishedAs: null,
    });
    const { json: own, headers } = await served.ask('GET', '/protocol');
    expect(headers.get('etag')).toBe('"1"');
    const save = { name: own.name, called: 'our protocol', status: 'in-force', clauses: own.clauses };
    const saved = await served.ask('PUT', '/protocol', { ...save, name: 'Our own' }, { seen: 1 });
    expect(saved.json).toMatchObject({ revision: 2, name: 'Our own', document: own.document });

    const published = await served.ask('POST', '/protocol/publish', { revision: 2 });
    expect(published.json).toEqual({
      pack: { id: 'own-protocol', name: 'Our own', status: 'in-force', clauses: 4, own: true },
    });
    expect((await served.ask('GET', '/packs')).json).toContainEqual(published.json.pack);
    expect((await served.ask('GET', '/protocol')).json.publishedAs).toBe('own-protocol');

    const revision = await served.saveDraft((body) => ({ ...body, protocol: 'own-protocol' }));
    await served.ask('POST', '/publish', { revision, reason: 'Our own words' });
    const answer = await post(`${served.url}/api/check`, {
      draft: mail({ bcc: ['leader@fenwick.example'] }),
    });
    const { nudges } = (await answer.json()) as {
      nudges: { rule: string; clauses: { ref: string; says: string }[] }[];
    };
    expect(nudges[0]).toMatchObject({
      rule: 'blind-copy',
      clauses: [{ ref: '1', says: 'Hidden copies must not be used between members and officers.' }],
    });
    const pack = served.policies.published(null)?.snapshot.pack;
    expect(pack?.verbatim).toBe(true);
    expect(pack?.bases['disrespect']).toBeUndefined();
    expect(pack?.responseTimes).toEqual([{ subject: 'enquiry', workingDays: 10, ref: '4' }]);
    expect(pack?.clauses[1]?.says.length).toBeLessThanOrEqual(2000);
    expect(pack?.clauses[1]?.says).toMatch(/\. …$/);
    expect(pack?.entries).toEqual([{ situation: 'reply-time', standing: 'required', clauses: ['4'] }]);
  });

  test('a later edition reaches members only with a policy that is published, and a restored version has its own', async () => {
    await bringIn();
    await served.ask('POST', '/protocol/publish', { revision: 1 });
    const use = async (protocol: string, reason: string): Promise<void> => {
      const revision = await served.saveDraft((body) => ({ ...body, protocol }));
      expect((await served.ask('POST', '/publish', { revision, reason })).status).toBe(201);
    };
    const seen = (): readonly [string | undefined, string | undefined] => {
      const pack = served.policies.published(null)?.snapshot.pack;
      return [pack?.id, pack?.clauses[0]?.says];
    };
    await use('own-protocol', 'Ours');
    const { json: own } = await served.ask('GET', '/protocol');
    const again = await served.ask('POST', '/protocol/publish', { revision: own.revision });
    expect(again.json.pack.id).toBe('own-protocol');

    const [first, ...others] = READ.clauses as [OwnClause, ...OwnClause[]];
    const clauses = [{ ...first, text: 'Every copy must be open.' }, ...others];
    const saved = await served.ask(
      'PUT',
      '/protocol',
      { name: own.name, called: 'our protocol', status: 'in-force', clauses },
      { seen: own.revision },
    );
    const second = await served.ask('POST', '/protocol/publish', { revision: saved.json.revision });
    expect(second.json.pack).toMatchObject({
      id: 'own-protocol-2',
      name: 'Fenwick protocol (edition 2)',
      own: true,
    });
    expect(seen()).toEqual(['own-protocol', first.text]);
    await use('own-protocol-2', 'Second edition');
    expect(seen()).toEqual(['own-protocol-2', 'Every copy must be open.']);
    const offered = (await served.ask('GET', '/packs')).json as unknown as { id: string; own: boolean }[];
    expect(offered.filter((one) => one.own).map(({ id }) => id)).toEqual(['own-protocol-2']);

    const { json: difference } = await served.ask('GET', '/compare?from=2&to=3');
    expect(JSON.stringify(difference)).toContain('Fenwick protocol (edition 2)');
    const { json: now } = await served.ask('GET', '/draft');
    const restored = await served.ask('POST', '/versions/2/restore', {}, { seen: now.revision });
    await served.ask('POST', '/publish', { revision: restored.json.revision, reason: 'Back' });
    expect(seen()).toEqual(['own-protocol', first.text]);
  });

  test('confirmed routes lead to the roles that they name; others and unknown roles do not', async () => {
    await bringIn();
    const route = (state: 'confirmed' | 'proposed', subject: 'contentious' | 'unsure', ...to: string[]) => ({
      subject,
      to,
      state,
      score: 1,
    });
    const clauses = [
      READ.clauses[0],
      clause('2', 'Members take contentious matters to the director.', {
        routes: [
          route('confirmed', 'contentious', 'director', 'nobody-known', 'complaints-team'),
          route('proposed', 'unsure', 'monitoring-officer'),
        ],
        situations: [{ situation: 'ask-contentious', standing: 'elsewhere', state: 'confirmed', score: 1 }],
      }),
      clause('3', 'A member who is unsure should ask the monitoring officer.', {
        situations: [{ situation: 'whom-unsure', standing: 'elsewhere', state: 'confirmed', score: 1 }],
      }),
    ];
    const save = { name: 'A', called: 'our protocol', status: 'in-force', clauses };
    expect((await served.ask('PUT', '/protocol', save, { seen: 1 })).status).toBe(200);
    expect((await served.ask('POST', '/protocol/publish', { revision: 2 })).status).toBe(200);
    const pack = served.policies.packs.find(({ id }) => id === 'own-protocol');
    expect(pack?.routes).toEqual([
      { subject: 'contentious', to: ['director', 'complaints-team'], ref: '2', for: 'member' },
    ]);
    // The roles that its routes name are there, and those that any council has, but not another council's.
    expect(Object.keys(pack?.roles ?? {})).toEqual(
      expect.arrayContaining(['director', 'complaints-team', 'monitoring-officer', 'chief-executive']),
    );
    expect(pack?.roles['corporate-records-manager']).toBeUndefined();
    expect(pack?.roles['chief-executive']?.name).toBe('the chief executive');
    const contacts = new Map(pack?.entries?.map((entry) => [entry.situation, entry.contacts]));
    expect(contacts.get('ask-contentious')).toEqual(['director', 'complaints-team']);
    // The clause's own word for it comes before what other councils say.
    expect(contacts.get('whom-unsure')).toEqual(['monitoring-officer']);
    expect((await served.ask('GET', '/protocol/roles')).list).toContainEqual({
      key: 'complaints-team',
      name: 'the complaints team',
    });
  });

  test('two clerks: the later save is refused with what stands', async () => {
    await bringIn();
    const save = { name: 'A', called: 'our protocol', status: 'in-force', clauses: READ.clauses };
    await served.ask('PUT', '/protocol', save, { seen: 1 });
    const late = await served.ask('PUT', '/protocol', { ...save, name: 'B' }, { seen: 1 });
    expect(late.status).toBe(412);
    expect(late.json.current).toMatchObject({ revision: 2, name: 'A' });
    expect((await served.ask('POST', '/protocol/publish', { revision: 1 })).status).toBe(412);
    expect((await served.ask('PUT', '/protocol', save)).status).toBe(428);
  });

  test('a new import keeps what it was published as and how it is called', async () => {
    await bringIn();
    await served.ask(
      'PUT',
      '/protocol',
      { name: 'A', called: 'the Fenwick protocol', status: 'in-force', clauses: READ.clauses },
      { seen: 1 },
    );
    await served.ask('POST', '/protocol/publish', { revision: 2 });
    expect((await bringIn()).json).toMatchObject({
      revision: 4,
      called: 'the Fenwick protocol',
      publishedAs: 'own-protocol',
    });
  });

  test.each<[string, (clauses: OwnClause[]) => OwnClause[], RegExp]>([
    [
      'no clause in force',
      (clauses) => clauses.map((one) => ({ ...one, inForce: false })),
      /no clause is in force/,
    ],
    ['nothing confirmed', (clauses) => clauses.map((one) => ({ ...one, rules: [] })), /confirm at least one/],
    [
      'a rule that rests on a principle alone',
      (clauses) => [...clauses, clause('9', 'Be kind.', { rules: confirmed('disrespect', 'principle') })],
      /direct clause/,
    ],
    [
      'a situation that is none',
      (clauses) => [
        ...clauses,
        clause('9', 'Be kind.', {
          situations: [{ situation: 'tea', standing: 'allowed', state: 'confirmed', score: 1 }],
        }),
      ],
      /entries/,
    ],
  ])('%s: not published, and what is missing is told', async (_name, change, problem) => {
    await bringIn();
    const clauses = change([...READ.clauses]);
    const saved = await served.ask(
      'PUT',
      '/protocol',
      { name: 'A', called: 'our protocol', status: 'in-force', clauses },
      { seen: 1 },
    );
    expect(saved.status).toBe(200);
    const { status, json } = await served.ask('POST', '/protocol/publish', { revision: 2 });
    expect(status).toBe(422);
    expect(JSON.stringify(json.errors)).toMatch(problem);
    expect((await served.ask('GET', '/packs')).list.some(({ own }) => own)).toBe(false);
  });

  test('a number twice is refused when it is saved', async () => {
    await bringIn();
    const clauses = [clause('1', 'One.'), clause('1', 'Another.')];
    const answer = await served.ask(
      'PUT',
      '/protocol',
      { name: 'A', called: 'our protocol', status: 'in-force', clauses },
      { seen: 1 },
    );
    expect([answer.status, answer.json.errors[0]?.field]).toEqual([422, 'clauses[1].ref']);
  });

  test.each([
    ['a document that cannot be used', file('broken'), 422],
    ['no file', file(''), 400],
    ['no name', file('x', ''), 400],
    ['a name that cannot be read', file('x', '%E0%A4%A'), 400],
    ['a huge file', file('x'.repeat(41 * 1024 * 1024)), 413],
  ])('%s is refused in words', async (_name, what, status) => {
    const answer = await bringIn(what);
    expect(answer.status).toBe(status);
    expect(answer.json.detail.length).toBeGreaterThan(10);
    expect((await served.ask('GET', '/protocol')).status).toBe(404);
  });

  test('a folder in the name is left out', async () => {
    await bringIn(file('x', encodeURIComponent('C:\\secret\\..\\p.txt')));
    expect(read?.name).toBe('p.txt');
  });
});

describe('questions that were sent on', () => {
  const answer = { clauses: ['19'], contact: CLERK, says: 'Yes, after four.' };
  const settle = (how: unknown) => served.ask('PUT', '/questions/q1', how);
  beforeEach(() =>
    createHandedOn(served.store).add({
      id: 'q1',
      protocol: 'southwark',
      question: 'Can I park in the\nstaff car park?',
      asker: null,
      at: '2026-03-04T10:00:00Z',
    }),
  );

  test('an answer is in the draft, and after publishing the bot gives it', async () => {
    expect((await served.ask('GET', '/questions')).json).toMatchObject([
      { id: 'q1', state: 'open', answer: null },
    ]);
    const { status, json } = await settle({ state: 'answered', answer });
    expect(status).toBe(200);
    expect(json).toMatchObject({ state: 'answered', answer });
    const { json: draft } = await served.ask('GET', '/draft');
    expect(draft.body.answers).toEqual([{ question: 'Can I park in the staff car park?', ...answer }]);
    const ask = async () =>
      (await (
        await post(`${served.url}/api/ask`, { question: 'can i park in the staff car park' })
      ).json()) as { text: string };
    expect((await ask()).text).not.toContain('after four');
    await served.ask('POST', '/publish', { revision: draft.revision, reason: 'Parking' });
    expect((await ask()).text).toContain('Yes, after four.');
    // Members’ clients are not given what people asked.
    expect(await (await fetch(`${served.url}/api/policy`)).text()).not.toContain('car park');
  });

  test('opened again or set aside, the answer leaves the draft', async () => {
    await settle({ state: 'answered', answer });
    await settle({ state: 'answered', answer: { ...answer, says: 'No.' } });
    expect((await served.ask('GET', '/draft')).json.body.answers).toHaveLength(1);
    expect((await settle({ state: 'set-aside' })).json).toMatchObject({ state: 'set-aside', answer: null });
    expect((await served.ask('GET', '/draft')).json.body.answers).toEqual([]);
    expect((await settle({ state: 'open' })).json.state).toBe('open');
  });

  test('nobody’s other work on the draft is lost', async () => {
    await served.saveDraft((body) => ({ ...body, rules: { disrespect: { strength: 'off' } } }));
    await settle({ state: 'answered', answer });
    expect((await served.ask('GET', '/draft')).json.body).toMatchObject({
      rules: { disrespect: { strength: 'off' } },
      answers: [{ says: 'Yes, after four.' }],
    });
  });

  test.each<[string, unknown, string]>([
    [
      'a paragraph that is none',
      { state: 'answered', answer: { ...answer, clauses: ['999'] } },
      'answer.clauses[0]',
    ],
    [
      'somebody nobody knows',
      { state: 'answered', answer: { ...answer, contact: 'x@nowhere.example' } },
      'answer.contact',
    ],
    [
      'an answer that says nothing',
      { state: 'answered', answer: { clauses: [], contact: null, says: ' ' } },
      'answer.clauses',
    ],
    ['no answer', { state: 'answered' }, 'answer'],
    ['a state that is none', { state: 'lost' }, 'state'],
  ])('%s is refused', async (_name, how, field) => {
    const { status, json } = await settle(how);
    expect(status).toBe(422);
    expect(json.errors.map(({ field }) => field)).toContain(field);
    expect((await served.ask('GET', '/questions')).list[0]?.state).toBe('open');
  });

  test('a question that is not there: 404', async () => {
    expect((await served.ask('PUT', '/questions/q9', { state: 'open' })).status).toBe(404);
  });
});

describe('trying out', () => {
  const scenario = { name: 'Hidden copy', draft: mail(), history: [], expect: ['blind-copy'] };
  test('scenarios are kept and taken out', async () => {
    const added = await served.ask('POST', '/scenarios', scenario);
    expect(added.status).toBe(201);
    expect((await served.ask('GET', '/scenarios')).json).toEqual([{ ...scenario, id: added.json.id }]);
    expect((await served.ask('DELETE', `/scenarios/${added.json.id}`)).status).toBe(204);
    expect((await served.ask('DELETE', `/scenarios/${added.json.id}`)).status).toBe(404);
    expect((await served.ask('GET', '/scenarios')).json).toEqual([]);
  });
  test.each<[string, object, string]>([
    ['no name', { ...scenario, name: ' ' }, 'name'],
    ['a rule that is none', { ...scenario, expect: ['x'] }, 'expect[0]'],
    ['a draft without a time', { ...scenario, draft: mail({ composedAt: 'now' }) }, 'draft.composedAt'],
    ['an endless draft', { ...scenario, draft: mail({ body: 'x'.repeat(200_001) }) }, 'draft.body'],
  ])('%s is refused', async (_name, value, field) => {
    const { status, json } = await served.ask('POST', '/scenarios', value);
    expect([status, json.errors.map(({ field }) => field)]).toEqual([422, [field]]);
  });

  const eml = (bytes: string | Uint8Array<ArrayBuffer>, type = 'message/rfc822') =>
    served.ask('POST', '/eml', bytes, { headers: { 'Content-Type': type } });
  test('an .eml file becomes a draft, and is kept nowhere', async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, '../bot/eml/plain.eml')));
    const { status, json, headers } = await eml(bytes);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(json).toMatchObject({
      from: containing('@'),
      to: any(Array),
      body: any(String),
    });
    expect(
      (await served.ask('POST', '/scenarios', { name: 'x', draft: json, history: [], expect: null })).status,
    ).toBe(201);
    expect(served.logs()).not.toContain(json.subject);
  });
  test.each<[string, string | Uint8Array<ArrayBuffer>, string, number]>([
    ['what is no email', 'just words', 'message/rfc822', 422],
    ['nothing', '', 'message/rfc822', 400],
    ['another type', 'From: a@b.example\n\nx', 'text/plain', 415],
    ['too large', new Uint8Array(10 * 1024 * 1024 + 1), 'message/rfc822', 413],
  ])('%s is refused', async (_name, bytes, type, status) => {
    expect((await eml(bytes, type)).status).toBe(status);
  });
});

test('a document is really read: clauses with their numbers, in force or not, and proposals to look at', async () => {
  const real = await serveAdmin();
  const text = [
    'Fenwick Council',
    'Protocol on member and officer relations',
    '',
    '1. Courtesy',
    '1.1 Members and officers must treat each other with courtesy and respect at all times.',
    '1.2 Blind copies must not be used in correspondence between members and officers; copying should be open.',
    '1.3 ~~Members may write to any officer.~~',
    '1.4 Members should not press officers to change their professional advice.',
  ].join('\n');
  const { status, json } = await real.ask('POST', '/protocol/import', text, {
    headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': 'protocol.md' },
  });
  expect(status).toBe(200);
  const clauses = new Map(json.clauses.map((one) => [one.ref, one]));
  expect(clauses.get('1.2')).toMatchObject({ inForce: true, text: containing('copying should be open') });
  expect(clauses.get('1.3')?.inForce ?? false).toBe(false);
  expect(clauses.get('1.2')?.rules[0]).toMatchObject({ rule: 'blind-copy', state: 'proposed' });
  expect(clauses.get('1.4')?.rules.map(({ rule }) => rule)).toContain('pressure-on-advice');
  const at = clauses.get('1.2')?.at ?? -1;
  expect(json.document.blocks[at]?.text).toContain('Blind copies');
  // Proposals are not used: nothing is confirmed yet.
  expect((await real.ask('POST', '/protocol/publish', { revision: 1 })).status).toBe(422);
  // What is no document is refused with the importer's own words.
  const broken = await real.ask('POST', '/protocol/import', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), {
    headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': 'protocol.docx' },
  });
  expect([broken.status, broken.json.detail.length > 20]).toEqual([422, true]);
  await real.close();
});
