import type { PolicyBody } from '../../shared/admin/shapes';
import type { Nudge } from '../../shared/types';
import { draft as mail, post } from '../bot/serving';
import { any, containing, CLERK, serveAdmin, type AdminServed, type Told } from './serving';

let served: AdminServed;
beforeEach(async () => {
  served = await serveAdmin();
});
afterEach(() => served.close());

const withRule = (body: PolicyBody, rules: PolicyBody['rules']): PolicyBody => ({
  ...body,
  rules: { ...body.rules, ...rules },
});
const fields = (answer: { json: Partial<Pick<Told, 'errors'>> }): string[] =>
  (answer.json.errors ?? []).map(({ field }) => field);

describe('GET', () => {
  test('me: the clerk of the people list, and the published version', async () => {
    const { json } = await served.ask('GET', '/me');
    expect(json).toEqual({ name: 'Cleo Marsh', email: CLERK, council: 'Fenwick', mode: 'demo', version: 1 });
  });

  test('packs: those of the product', async () => {
    const { json } = await served.ask('GET', '/packs');
    expect(json).toContainEqual(
      expect.objectContaining({ id: 'swale', status: 'draft', own: false, clauses: any(Number) }),
    );
  });

  test('draft: what is published, until one is saved; 304 for its tag', async () => {
    const { json, headers } = await served.ask('GET', '/draft');
    expect(json).toMatchObject({ basedOn: 1, savedAt: null, savedBy: null });
    expect(json.body).toMatchObject({ protocol: 'southwark', rules: {} });
    const tag = headers.get('etag') ?? '';
    expect(tag).toBe(`"${String(json.revision)}"`);
    expect((await served.ask('GET', '/draft', undefined, { headers: { 'If-None-Match': tag } })).status).toBe(
      304,
    );
  });
});

describe('PUT /draft', () => {
  test('saves, and gives the next revision', async () => {
    const first = (await served.ask('GET', '/draft')).json;
    const body = withRule(first.body, { 'blind-copy': { strength: 'warning' } });
    const { status, json, headers } = await served.ask('PUT', '/draft', body, { seen: first.revision });
    expect(status).toBe(200);
    expect(json).toMatchObject({ revision: first.revision + 1, basedOn: 1, savedBy: 'Cleo Marsh', body });
    expect(headers.get('etag')).toBe(`"${String(json.revision)}"`);
    expect((await served.ask('GET', '/draft')).json).toEqual(json);
  });

  test('without If-Match is refused: 428; with nonsense in it: 400', async () => {
    const { body } = (await served.ask('GET', '/draft')).json;
    expect((await served.ask('PUT', '/draft', body)).status).toBe(428);
    expect((await served.ask('PUT', '/draft', body, { headers: { 'If-Match': '*' } })).status).toBe(400);
  });

  test.each([
    ['text that is not JSON', 'please', 'application/json', 400],
    ['JSON cut short', '{"protocol":', 'application/json', 400],
    ['a form', 'a=1', 'application/x-www-form-urlencoded', 415],
    ['a huge body', `{"protocol":"${'a'.repeat(2_200_000)}"}`, 'application/json', 413],
  ])('%s is refused', async (_name, body, type, status) => {
    const answer = await served.ask('PUT', '/draft', body, { seen: 2, headers: { 'Content-Type': type } });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  test.each<[string, (body: PolicyBody) => unknown, string]>([
    [
      'a strength that is none',
      (body) => withRule(body, { disrespect: { strength: 'loud' as 'off' } }),
      'rules.disrespect.strength',
    ],
    ['a rule that is none', (body) => ({ ...body, rules: { rudeness: { strength: 'off' } } }), 'rules'],
    ['a field more', (body) => ({ ...body, colour: 'blue' }), ''],
    ['a protocol that is none', (body) => ({ ...body, protocol: 'nowhere' }), 'protocol'],
    ['no memory', (body) => ({ ...body, memoryDays: 0 }), 'memoryDays'],
    ['rules that are a list', (body) => ({ ...body, rules: [] }), 'rules'],
    [
      'an option that is none',
      (body) => withRule(body, { 'many-officers': { strength: 'default', options: { people: 3 } } }),
      'rules.many-officers.options.people',
    ],
    [
      'an option out of its range',
      (body) => withRule(body, { 'many-officers': { strength: 'default', options: { officers: 1 } } }),
      'rules.many-officers.options.officers',
    ],
    [
      'half an officer',
      (body) => withRule(body, { 'many-officers': { strength: 'default', options: { officers: 2.5 } } }),
      'rules.many-officers.options.officers',
    ],
    [
      'an option of another type',
      (body) => withRule(body, { 'many-officers': { strength: 'default', options: { officers: true } } }),
      'rules.many-officers.options.officers',
    ],
    [
      'an address that is none',
      (body) => withRule(body, { 'many-officers': { strength: 'default', options: { ignore: ['Ben'] } } }),
      'rules.many-officers.options.ignore',
    ],
    [
      'a placeholder that nobody fills',
      (body) =>
        withRule(body, {
          'blind-copy': { strength: 'default', wording: { hidden: { title: '{who} reads this' } } },
        }),
      'rules.blind-copy.wording.hidden.title',
    ],
    [
      'a text that cites nothing',
      (body) =>
        withRule(body, {
          'blind-copy': { strength: 'default', wording: { hidden: { guidance: 'Do not.' } } },
        }),
      'rules.blind-copy.wording.hidden.guidance',
    ],
    [
      'a title that Outlook would cut',
      (body) =>
        withRule(body, {
          'blind-copy': {
            strength: 'default',
            wording: { hidden: { title: `{names} {names} ${'x'.repeat(100)}` } },
          },
        }),
      'rules.blind-copy.wording.hidden.title',
    ],
    [
      'a message that is none',
      (body) => withRule(body, { 'blind-copy': { strength: 'default', wording: { loud: { title: 'x' } } } }),
      'rules.blind-copy.wording.loud',
    ],
    [
      'a contact whom nobody knows',
      (body) => ({
        ...body,
        contacts: { ...body.contacts, roles: { 'monitoring-officer': ['x@nowhere.example'] } },
      }),
      'contacts.roles.monitoring-officer[0]',
    ],
    [
      'a service that nobody is in',
      (body) => ({ ...body, contacts: { ...body.contacts, services: { Trams: 'drains@fenwick.example' } } }),
      'contacts.services.Trams',
    ],
    [
      'an answer with a paragraph that is none',
      (body) => ({
        ...body,
        answers: [{ question: 'May I park?', clauses: ['999'], contact: null, says: '' }],
      }),
      'answers[0].clauses[0]',
    ],
  ])('%s is refused with its field, and nothing is saved', async (_name, change, field) => {
    const before = (await served.ask('GET', '/draft')).json;
    const answer = await served.ask('PUT', '/draft', change(before.body), { seen: before.revision });
    expect(answer.status).toBe(422);
    expect(fields(answer)).toContain(field);
    expect((await served.ask('GET', '/draft')).json).toEqual(before);
  });

  test('what was right once and speaks of somebody who is gone does not stop other changes', async () => {
    const contacts = { roles: {}, services: { Drains: 'dan.reed@fenwick.example' } };
    await served.saveDraft((body) => ({ ...body, contacts }));
    const { json: sheet } = await served.ask('GET', '/people');
    await served.ask('PATCH', '/people', {
      revision: sheet.revision,
      put: [],
      remove: ['dan.reed@fenwick.example'],
    });
    await served.saveDraft((body) => withRule(body, { 'blind-copy': { strength: 'off' } }));
    const { json } = await served.ask('GET', '/draft');
    expect(json.body).toMatchObject({ contacts, rules: { 'blind-copy': { strength: 'off' } } });
  });
});

describe('two clerks', () => {
  test('a stale save is refused with what the other did and both put together', async () => {
    const first = (await served.ask('GET', '/draft')).json;
    const mine = withRule(first.body, {
      'blind-copy': { strength: 'off' },
      disrespect: { strength: 'note' },
      'many-officers': { strength: 'default', options: { ignore: ['ben.stone@fenwick.example'] } },
    });
    const theirs = withRule(first.body, {
      'blind-copy': { strength: 'warning' },
      'urgent-demand': { strength: 'watch' },
    });
    await served.ask('PUT', '/draft', theirs, { seen: first.revision, as: 'otto' });
    const { status, json } = await served.ask('PUT', '/draft', mine, { seen: first.revision });
    expect(status).toBe(412);
    expect(json.detail).toContain('Otto Finn');
    expect(json.detail).toContain('strength');
    const { stale } = json;
    expect(stale.current.body).toEqual(theirs);
    expect(stale.theirs.map(({ what }) => what)).toHaveLength(2);
    expect(stale.conflicts).toHaveLength(1);
    expect(stale.conflicts[0]).toMatchObject({
      path: ['rules', 'blind-copy', 'strength'],
      before: 'warning',
      after: 'off',
    });
    expect(stale.merged.rules).toMatchObject({
      'blind-copy': { strength: 'warning' },
      disrespect: { strength: 'note' },
      'urgent-demand': { strength: 'watch' },
      'many-officers': { options: { ignore: ['ben.stone@fenwick.example'] } },
    });
    // The merge can be saved over what stands now.
    const saved = await served.ask('PUT', '/draft', stale.merged, { seen: stale.current.revision });
    expect(saved.status).toBe(200);
  });

  test('a save that was loaded before the other published is refused too', async () => {
    const first = (await served.ask('GET', '/draft')).json;
    const revision = await served.saveDraft((body) => withRule(body, { 'blind-copy': { strength: 'off' } }));
    expect(
      (await served.ask('POST', '/publish', { revision, reason: 'Too noisy' }, { as: 'otto' })).status,
    ).toBe(201);
    const late = await served.ask(
      'PUT',
      '/draft',
      withRule(first.body, { disrespect: { strength: 'off' } }),
      {
        seen: first.revision,
      },
    );
    expect(late.status).toBe(412);
    expect(late.json.stale.merged.rules).toEqual({
      'blind-copy': { strength: 'off' },
      disrespect: { strength: 'off' },
    });
  });

  test('publish and discard of a draft that the other changed are refused', async () => {
    const revision = await served.saveDraft((body) => withRule(body, { 'blind-copy': { strength: 'off' } }));
    await served.saveDraft((body) => withRule(body, { disrespect: { strength: 'off' } }));
    const late = await served.ask('POST', '/publish', { revision, reason: 'Mine' });
    expect(late.status).toBe(412);
    expect(late.json.stale.theirs).toHaveLength(1);
    expect((await served.ask('DELETE', '/draft', undefined, { seen: revision })).status).toBe(412);
    expect((await served.ask('GET', '/versions')).json).toHaveLength(1);
  });
});

describe('publishing', () => {
  const hidden = { draft: mail({ bcc: ['leader@fenwick.example'] }) };
  const nudges = async (): Promise<Nudge[]> =>
    ((await (await post(`${served.url}/api/check`, hidden)).json()) as { nudges: Nudge[] }).nudges;
  const tag = async (): Promise<string> =>
    (await fetch(`${served.url}/api/policy`)).headers.get('etag') ?? '';

  test('members get it at once: a new tag, and the nudge in the clerk’s words', async () => {
    const before = await tag();
    const [nudge] = await nudges();
    expect(nudge).toMatchObject({ rule: 'blind-copy' });
    const title = 'A hidden copy to {names}';
    const revision = await served.saveDraft((body) =>
      withRule(body, { 'blind-copy': { strength: 'note', wording: { 'hidden:principle': { title } } } }),
    );
    expect(await tag()).toBe(before);
    const { status, json, headers } = await served.ask('POST', '/publish', {
      revision,
      reason: 'Said more kindly',
    });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe('/api/admin/versions/2');
    expect(json).toMatchObject({
      version: 2,
      author: 'Cleo Marsh',
      reason: 'Said more kindly',
      published: true,
      changes: 2,
    });
    expect(await tag()).not.toBe(before);
    expect((await nudges())[0]).toMatchObject({ severity: 'note', title: 'A hidden copy to Lee Dare' });
    const policy = (await (await fetch(`${served.url}/api/policy`)).json()) as {
      policy: { version: string };
    };
    expect(policy.policy.version).toBe('2');
    // Nothing is left to publish, and the draft begins with what is published.
    const { json: draft } = await served.ask('GET', '/draft');
    expect(draft).toMatchObject({ basedOn: 2, savedAt: null });
  });

  test('watch counts and off does not look', async () => {
    for (const strength of ['watch', 'off'] as const) {
      const revision = await served.saveDraft((body) => withRule(body, { 'blind-copy': { strength } }));
      await served.ask('POST', '/publish', { revision, reason: 'Too noisy' });
      expect(await nudges()).toEqual([]);
    }
  });

  test('the other protocols of the demo stay on their default', async () => {
    const revision = await served.saveDraft((body) => withRule(body, { 'blind-copy': { strength: 'off' } }));
    await served.ask('POST', '/publish', { revision, reason: 'Too noisy' });
    const swale = (await (await post(`${served.url}/api/check?protocol=swale`, hidden)).json()) as {
      nudges: Nudge[];
      policyVersion: string;
    };
    expect(swale.policyVersion).toBe('default');
    expect(swale.nudges).toHaveLength(1);
  });

  test('a contact that the clerk sets is the one that is suggested', async () => {
    const several = {
      draft: mail({
        to: ['ben.stone@fenwick.example', 'dan.reed@fenwick.example', 'eve.hart@fenwick.example'],
      }),
    };
    const suggested = async (): Promise<string> => {
      const body = (await (await post(`${served.url}/api/check`, several)).json()) as { nudges: Nudge[] };
      const nudge = body.nudges.find(({ rule }) => rule === 'many-officers');
      return JSON.stringify(
        nudge?.suggestions.flatMap(({ changes }) => changes).filter(({ type }) => type === 'add-recipient'),
      );
    };
    expect(await suggested()).toContain('drains@fenwick.example');
    const put = {
      ...blankPerson,
      email: 'helpdesk@fenwick.example',
      name: 'Help desk',
      title: 'Shared mailbox',
    };
    await served.ask('PATCH', '/people', { revision: 1, put: [put], remove: [] });
    const revision = await served.saveDraft((body) => ({
      ...body,
      contacts: { roles: {}, services: { Drains: 'helpdesk@fenwick.example' } },
    }));
    await served.ask('POST', '/publish', { revision, reason: 'One desk for all' });
    expect(await suggested()).toContain('helpdesk@fenwick.example');
    expect(await suggested()).not.toContain('drains@');
    // A person as the point of contact: on the email already, so the others are left off.
    const person = await served.saveDraft((body) => ({
      ...body,
      contacts: { roles: {}, services: { Drains: 'eve.hart@fenwick.example' } },
    }));
    await served.ask('POST', '/publish', { revision: person, reason: 'Eve it is' });
    const body = (await (await post(`${served.url}/api/check`, several)).json()) as { nudges: Nudge[] };
    const [first] = body.nudges.find(({ rule }) => rule === 'many-officers')?.suggestions ?? [];
    expect(first?.label).toBe('Send to Eve Hart only');
    expect(first?.changes).toHaveLength(2);
  });

  test('needs a reason, and something to publish', async () => {
    const { json: first } = await served.ask('GET', '/draft');
    const same = await served.ask('POST', '/publish', { revision: first.revision, reason: 'Nothing really' });
    expect(same.status).toBe(409);
    const revision = await served.saveDraft((body) => withRule(body, { 'blind-copy': { strength: 'off' } }));
    const short = await served.ask('POST', '/publish', { revision, reason: ' a ' });
    expect([short.status, fields(short)]).toEqual([422, ['reason']]);
    // A draft that was changed back says nothing new either.
    const back = await served.saveDraft((body) => ({ ...body, rules: {} }));
    expect((await served.ask('POST', '/publish', { revision: back, reason: 'Back again' })).status).toBe(409);
  });

  test('versions, compare, restore and discard', async () => {
    for (const strength of ['off', 'warning'] as const) {
      const revision = await served.saveDraft((body) => withRule(body, { 'blind-copy': { strength } }));
      await served.ask('POST', '/publish', { revision, reason: `Now ${strength}` });
    }
    const { list: versions } = await served.ask('GET', '/versions');
    expect(versions.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(versions[1]).toMatchObject({ reason: 'Now off', changes: 1, published: false });
    const { json: second } = await served.ask('GET', '/versions/2');
    expect(second.body.rules).toEqual({ 'blind-copy': { strength: 'off' } });
    expect(second.differences).toEqual([
      {
        path: ['rules', 'blind-copy', 'strength'],
        what: expect.stringMatching(/: strength$/) as unknown,
        before: 'as the rule finds',
        after: 'off',
      },
    ]);
    const { json: compared } = await served.ask('GET', '/compare?from=2&to=published');
    expect(compared).toMatchObject([{ before: 'off', after: 'warning' }]);

    const { json: draft } = await served.ask('GET', '/draft');
    const restored = await served.ask('POST', '/versions/2/restore', undefined, { seen: draft.revision });
    expect(restored.json.body).toEqual(second.body);
    expect((await served.ask('GET', '/compare?from=published&to=draft')).json).toHaveLength(1);
    const gone = await served.ask('DELETE', '/draft', undefined, { seen: restored.json.revision });
    expect(gone.status).toBe(204);
    expect((await served.ask('GET', '/compare?from=published&to=draft')).json).toEqual([]);

    expect((await served.ask('GET', '/versions/9')).status).toBe(404);
    expect((await served.ask('GET', '/versions/x')).status).toBe(404);
    expect((await served.ask('POST', '/versions/9/restore', undefined, { seen: 1 })).status).toBe(404);
    expect((await served.ask('POST', '/versions/1/restore')).status).toBe(428);
    expect((await served.ask('GET', '/compare?from=now&to=1')).status).toBe(400);
    expect((await served.ask('GET', '/compare')).status).toBe(400);
  });

  test('the try-out gets the draft’s snapshot beside the published one', async () => {
    await served.saveDraft((body) => withRule(body, { 'blind-copy': { strength: 'off' } }));
    const draft = (await served.ask('GET', '/snapshot?of=draft')).json;
    const published = (await served.ask('GET', '/snapshot?of=published')).json;
    expect(draft.policy.rules).toEqual({ 'blind-copy': { strength: 'off' } });
    expect(published).toEqual(JSON.parse(served.policies.published(null)?.json ?? ''));
    expect((await served.ask('GET', '/snapshot?of=mine')).status).toBe(400);
  });

  test('the draft’s snapshot has the mailing lists that members’ has', async () => {
    const list = {
      address: 'planning@fenwick.example',
      name: 'Planning',
      members: ['dan.reed@fenwick.example'],
    };
    served.store.putLists([list]);
    await served.policies.reload();
    await served.saveDraft((body) => withRule(body, { 'blind-copy': { strength: 'off' } }));
    for (const which of ['draft', 'published'])
      expect((await served.ask('GET', `/snapshot?of=${which}`)).json.lists).toEqual([list]);
  });

  test('the audit tells of each deed in words, newest first, in pages', async () => {
    const revision = await served.saveDraft((body) => withRule(body, { 'blind-copy': { strength: 'off' } }));
    await served.ask('POST', '/publish', { revision, reason: 'The secret reason' });
    const { json } = await served.ask('GET', '/audit?limit=2');
    expect(json.entries.map(({ action }) => action)).toEqual(['policy.publish', 'policy.save']);
    expect(json.entries[0]).toMatchObject({
      author: 'Cleo Marsh',
      summary: containing('1 change'),
    });
    expect(JSON.stringify(json)).not.toContain('secret');
    const { json: older } = await served.ask('GET', `/audit?before=${String(json.next)}`);
    expect(older.entries[0]?.action).toBe('policy.publish');
    expect(older.next).toBeNull();
    expect((await served.ask('GET', '/audit?limit=none')).status).toBe(400);
  });
});

const blankPerson = { kind: 'officer', title: '', tier: null, service: '', manager: '', ward: '', group: '' };

describe('who gets in', () => {
  const change = { revision: 1, reason: 'from elsewhere' };
  test.each([
    ['a change without our header or our page', {}, 403],
    [
      'a change that another site’s page sent',
      { 'X-Protocol-Nudge': 'x', 'Sec-Fetch-Site': 'cross-site' },
      403,
    ],
    ['a change from a sibling site', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['a change from our own page', { 'Sec-Fetch-Site': 'same-origin' }, 412],
    ['a change by somebody who is no clerk', { 'X-Protocol-Nudge': 'x', 'X-Test-Clerk': 'nobody' }, 403],
  ])('%s: %j', async (_name, headers, status) => {
    const response = await fetch(`${served.url}/api/admin/publish`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(headers as Record<string, string>) },
      body: JSON.stringify(change),
    });
    expect(response.status).toBe(status);
  });

  test('reading is refused to another site and to somebody who is no clerk', async () => {
    for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { 'X-Test-Clerk': 'nobody' }] as Record<
      string,
      string
    >[]) {
      expect((await fetch(`${served.url}/api/admin/people`, { headers })).status).toBe(403);
    }
  });

  test('an address that is none is a problem', async () => {
    expect((await served.ask('GET', '/nothing')).status).toBe(404);
    expect((await served.ask('PATCH', '/draft', {})).status).toBe(404);
  });
});
