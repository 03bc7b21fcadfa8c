import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ran } from './running';

const HEADER = 'email,name,kind,title,tier,service,manager,ward,group\n';
const ADA = 'ada.pike@fenwick.example';
const BEN = 'ben.stone@fenwick.example';
const LEE = 'lee.dare@fenwick.example';
const PEOPLE =
  `${HEADER}${ADA},Ada Pike,member,Councillor,,,,Fenside,\n${LEE},Lee Dare,member,Leader,,,,Mill,\n` +
  `${BEN},Ben Stone,officer,Head of Drains,head,Drains,,,\n`;

let folder: string;
let people: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-cli-'));
  people = file('people.csv', PEOPLE);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const DRAFT = {
  from: ADA,
  to: [BEN],
  cc: [],
  bcc: [],
  subject: 'Drain in Mill Lane',
  body: 'Dear Ben,\n\nThe drain in Mill Lane is blocked. Could somebody clear it?\n\nAda Pike',
  importance: 'normal',
  composedAt: '2026-03-04T14:05:00Z',
};
const row = (id: unknown, changes: object = {}, more: object = {}): string =>
  JSON.stringify({ id, draft: { ...DRAFT, ...changes }, history: [], ...more });
const HIDDEN = { bcc: [LEE] };
const lines = (...rows: string[]): string => `${rows.join('\n')}\n`;

describe('usage', () => {
  test.each([[[]], [['nudge']], [['__proto__']], [['constructor']]])(
    '%j is told what there is',
    async (args) => {
      const { status, out, err } = await ran(args);
      expect(status).toBe(2);
      expect(out).toBe('');
      expect(err).toContain('Usage: protocol-nudge <command>');
    },
  );

  test('--help is no error', async () => {
    expect(await ran(['--help'])).toMatchObject({ status: 0, out: '' });
  });

  test.each([
    [['check', '--nonsense'], /--nonsense/],
    [['check', '--people'], /--people/],
    [['check', 'drafts.jsonl'], /drafts\.jsonl.*standard input/],
    [['check', '--protocol', 'nowhere'], /unknown protocol "nowhere"; expected one of .*southwark/],
    [['check', '--history', 'h.jsonl'], /--history goes with .eml/],
    [['likeness', 'a.txt'], /standard input/],
    [['serve', 'now'], /no argument/],
  ])('%j is misuse: status 2, one plain line', async (args, message) => {
    const { status, out, err } = await ran(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('check, JSON Lines', () => {
  test('a line out for each line in, in order', async () => {
    const { status, rows, err } = await ran(
      ['check', '--people', people, '--protocol', 'southwark'],
      lines(row('a'), row(2, HIDDEN), row('c')),
    );
    expect(rows().map(({ id, rules }) => [id, rules])).toEqual([
      ['a', []],
      [2, ['blind-copy']],
      ['c', []],
    ]);
    expect(Object.keys(rows()[1] ?? {})).toEqual(['id', 'rules', 'nudges']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  test("a draft's own protocol, then the option, then the first pack", async () => {
    const cited = async (args: string[], more: object): Promise<unknown> => {
      const { rows } = await ran(['check', '--people', people, ...args], lines(row('a', HIDDEN, more)));
      const [nudge] = rows()[0]?.['nudges'] as { clauses: { protocol: string }[] }[];
      return nudge?.clauses[0]?.protocol;
    };
    expect(await cited(['--protocol', 'southwark'], { protocol: 'swale' })).toBe('swale');
    expect(await cited(['--protocol', 'southwark'], {})).toBe('southwark');
    expect(await cited([], {})).toBe('aide-memoire');
  });

  test('a byte order mark, CRLF, blank lines and a last line without an end are taken', async () => {
    const { status, rows } = await ran(
      ['check', '--people', people],
      `\uFEFF${row('a')}\r\n\r\n\n${row('b')}`,
    );
    expect(rows().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(status).toBe(0);
  });

  test('lines and characters may arrive in pieces', async () => {
    const bytes = Buffer.from(lines(row('á', { body: 'Café – £5' }), row('ŵ')), 'utf8');
    const pieces = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(at, at + 1));
    const { rows } = await ran(['check', '--people', people], pieces);
    expect(rows().map(({ id }) => id)).toEqual(['á', 'ŵ']);
  });

  const bad: [string, string | Uint8Array, unknown, string][] = [
    ['no JSON', '{"id":"x","draft":{', 'x', 'line 2: not JSON (at character 20); expected one JSON object'],
    ['no JSON and no id', 'hello', null, 'line 2: not JSON (a character that JSON does not allow)'],
    ['an array', '[1]', null, 'line 2: expected a JSON object, got an array'],
    ['null', 'null', null, 'line 2: expected a JSON object, got null'],
    [
      'no id',
      JSON.stringify({ draft: DRAFT }),
      null,
      'line 2: id: expected a string or a number, got nothing',
    ],
    ['no draft', '{"id":"x"}', 'x', 'line 2: draft: expected an object, got nothing'],
    ['a draft of text', '{"id":"x","draft":"hi"}', 'x', 'line 2: draft: expected an object, got a string'],
    [
      'a wrong recipient',
      row('x', { to: [BEN, 5] }),
      'x',
      'line 2: draft.to[1]: expected a string, got a number',
    ],
    [
      'a wrong time',
      row('x', { composedAt: 'yesterday' }),
      'x',
      'line 2: draft.composedAt: expected an ISO 8601 instant',
    ],
    [
      'a wrong importance',
      row('x', { importance: 'top' }),
      'x',
      'line 2: draft.importance: expected "low", "normal" or "high"',
    ],
    [
      'history without times',
      row('x', {}, { history: [DRAFT] }),
      'x',
      'line 2: history[0].sentAt: expected a string, got nothing',
    ],
    [
      'two faults',
      row('x', { from: null, subject: 1 }),
      'x',
      'draft.from: expected a string, got null; draft.subject: expected a string, got a number',
    ],
    [
      'an unknown protocol',
      row('x', {}, { protocol: 'nowhere' }),
      'x',
      'line 2: unknown protocol "nowhere"; expected one of aide-memoire',
    ],
    ['a protocol that is no text', row('x', {}, { protocol: 3 }), 'x', 'line 2: protocol: expected a string'],
    [
      'bytes that are not UTF-8',
      Buffer.from('{"id":"x","draft":"caf\xe9"}', 'latin1'),
      null,
      'line 2: the line holds bytes that are not UTF-8',
    ],
    [
      'JSON nested without end',
      `{"id":"x","draft":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      'x',
      'line 2: ',
    ],
  ];
  test.each(bad)(
    '%s gives an error in its place, and the rest is answered',
    async (_name, line, id, error) => {
      const input = [
        Buffer.from(`${row('first')}\n`),
        Buffer.from(line),
        Buffer.from(`\n${row('last', HIDDEN)}\n`),
      ];
      const { status, rows, err } = await ran(['check', '--people', people], input);
      const [first, wrong, last] = rows();
      expect(rows()).toHaveLength(3);
      expect(first?.['id']).toBe('first');
      expect(Object.keys(wrong ?? {})).toEqual(['id', 'error']);
      expect(wrong?.['id']).toBe(id);
      expect(wrong?.['error']).toContain(error);
      expect(last?.['rules']).toEqual(['blind-copy']);
      expect(status).toBe(1);
      expect(err).toBe('');
    },
  );

  test('an error does not repeat what the draft says', async () => {
    const { out } = await ran(
      ['check', '--people', people],
      lines('{"id":"x","draft":{"body":"gooseberry', row('y', { composedAt: 'gooseberry' })),
    );
    expect(out).not.toContain('gooseberry');
  });

  test('without people it says that everybody is unknown', async () => {
    const { status, rows, err } = await ran(['check'], lines(row('a', HIDDEN)));
    expect(rows()[0]?.['rules']).toEqual([]);
    expect(err).toContain('no --people');
    expect(status).toBe(0);
  });
});

describe('people files', () => {
  test('faults are told by line on standard error; the drafts are answered; an error makes the status 1', async () => {
    const faulty = file('faulty.csv', `${PEOPLE}${BEN},Other,officer,,,,,,\nx,Bad,officer,,,,,,\n`);
    const { status, rows, err } = await ran(
      ['check', '--people', faulty, '--protocol', 'southwark'],
      lines(row('a', HIDDEN)),
    );
    expect(rows()[0]?.['rules']).toEqual(['blind-copy']);
    expect(err).toContain(`warning: ${faulty}, line 5: ${BEN} stands on line 4 already`);
    expect(err).toContain(`error: ${faulty}, line 6: email: expected an address`);
    expect(status).toBe(1);
  });

  test('warnings alone leave the status 0', async () => {
    const loop = file(
      'loop.csv',
      `${HEADER}${ADA},Ada,member,,,,,,\n${BEN},Ben,officer,,head,Drains,${BEN},,\n`,
    );
    expect((await ran(['check', '--people', loop], lines(row('a')))).status).toBe(0);
  });

  test('a file that cannot be used gives each draft an error, not a wrong answer', async () => {
    const short = file('short.csv', 'email,name,kind\n');
    const { status, rows } = await ran(['check', '--people', short], lines(row('a'), 'not JSON', row('b')));
    expect(rows().map(({ id }) => id)).toEqual(['a', null, 'b']);
    expect(rows()[0]?.['error']).toMatch(
      /people file cannot be used: .*short\.csv, line 1: the columns "title"/,
    );
    expect(rows()[1]?.['error']).toContain('line 2: not JSON');
    expect(status).toBe(1);
  });

  test.each([
    ['none.csv', /none\.csv: there is no such file/],
    ['.', /is a folder/],
  ])('%s is named', async (name, message) => {
    const { status, out, err } = await ran(['check', '--people', join(folder, name)], lines(row('a')));
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(message);
  });
});

describe('check, .eml files', () => {
  const eml = (more: string, body: string): string =>
    `From: Ada Pike <${ADA}>\r\nTo: Ben Stone <${BEN}>\r\n${more}Subject: ${DRAFT.subject}\r\nDate: Wed, 04 Mar 2026 14:05:00 +0000\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\n`;

  test('the same draft gives the same nudges as in JSON', async () => {
    const path = file('hidden.eml', eml(`Bcc: ${LEE}\r\n`, DRAFT.body));
    const args = ['check', '--people', people, '--protocol', 'southwark'];
    const fromFile = (await ran([...args, path])).rows()[0];
    const fromLine = (await ran(args, lines(row(path, HIDDEN)))).rows()[0];
    expect(fromFile?.['rules']).toEqual(['blind-copy']);
    expect(fromFile).toEqual(fromLine);
  });

  test('a bad file gives an error in its place, named; the others are answered', async () => {
    const good = file('good.eml', eml('', DRAFT.body));
    const empty = file('empty.eml', '');
    const { status, rows } = await ran([
      'check',
      '--people',
      people,
      good,
      empty,
      join(folder, 'none.eml'),
      good,
    ]);
    expect(rows().map(({ id }) => id)).toEqual([good, empty, join(folder, 'none.eml'), good]);
    expect(rows()[1]?.['error']).toBe(`${empty}: the file is empty; expected an email (RFC 5322)`);
    expect(rows()[2]?.['error']).toContain('there is no such file');
    expect(rows()[3]?.['rules']).toEqual([]);
    expect(status).toBe(1);
  });

  test('earlier mail may come along, as .eml or JSON Lines, and a bad line of it is told', async () => {
    const draft = file('again.eml', eml('', DRAFT.body));
    const before = eml('', DRAFT.body).replace('04 Mar', '02 Mar').replace('Wed', 'Mon');
    const args = ['check', '--people', people, '--protocol', 'southwark'];
    const fromEml = await ran([...args, '--history', file('before.eml', before), draft]);
    expect(fromEml.rows()[0]?.['rules']).toEqual(['repeated-point']);
    expect(fromEml.status).toBe(0);

    const { composedAt: _now, ...message } = DRAFT;
    const history = file(
      'history.jsonl',
      lines('oops', JSON.stringify({ ...message, sentAt: '2026-03-02T14:05:00Z' })),
    );
    const fromLines = await ran([...args, '--history', history, draft]);
    expect(fromLines.rows()[0]?.['rules']).toEqual(['repeated-point']);
    expect(fromLines.err).toContain(`${history}, line 1: not JSON`);
    expect(fromLines.status).toBe(1);
  });
});

describe('read', () => {
  test('prints the facts that the rules see', async () => {
    const body =
      'Dear Ben,\n\nThe drain outside 12 Mill Lane is blocked. Could somebody clear it?\n\nAda Pike\n\nOn Tue, 3 Mar 2026 at 09:12, Ben Stone wrote:\n> Older words.\n> More of them.';
    const { status, rows } = await ran(
      ['read', '--people', people],
      lines(row('a', { body, cc: ['stranger@home.example'] }), '{}'),
    );
    const [facts, error] = rows();
    expect(facts).toMatchObject({
      id: 'a',
      sender: { address: ADA, kind: 'member' },
      recipients: [
        { address: BEN, field: 'to', kind: 'officer', tier: 'head', name: 'Ben Stone', service: 'Drains' },
        { address: 'stranger@home.example', field: 'cc', kind: 'unknown', tier: null },
      ],
    });
    expect(facts?.['ownWords']).toContain('The drain outside 12 Mill Lane');
    expect(facts?.['ownWords']).not.toContain('Older words');
    expect((facts?.['points'] as { text: string }[]).map(({ text }) => text)).toContain(
      'Could somebody clear it?',
    );
    expect((facts?.['anchors'] as { norm: string }[]).some(({ norm }) => norm.includes('mill lane'))).toBe(
      true,
    );
    expect(error?.['error']).toContain('id');
    expect(status).toBe(1);
  });
});

describe('likeness', () => {
  const pair = (id: string, a: string, b: string): string => JSON.stringify({ id, a, b });
  const SAME = pair(
    'same',
    'Please clear the blocked drain in Mill Lane.',
    'Please clear the blocked drain in Mill Lane.',
  );
  const OTHER = pair(
    'other',
    'Please clear the blocked drain in Mill Lane.',
    'Thank you for the minutes of Tuesday.',
  );

  test('scores each pair, and errs in place', async () => {
    const { status, rows } = await ran(['likeness'], lines(SAME, 'oops', '{"id":"x","a":1,"b":"c"}', OTHER));
    const [same, oops, wrong, other] = rows() as { id: string; score?: number; error?: string }[];
    expect(same?.score).toBeGreaterThan(0.9);
    expect(other?.score).toBeLessThan(0.3);
    expect(oops?.error).toContain('line 2');
    expect(wrong?.error).toContain('"a"');
    expect(wrong?.id).toBe('x');
    expect(status).toBe(1);
  });

  test('a background file is read; a bad one is named with its line', async () => {
    const good = file(
      'background.jsonl',
      lines('{"text":"The drain in Ash Road."}', '', '{"text":"Another letter."}'),
    );
    expect((await ran(['likeness', '--background', good], lines(SAME))).status).toBe(0);
    const wrong = file('wrong.jsonl', lines('{"text":"fine"}', '', '{"words":"no"}'));
    const { status, out, err } = await ran(['likeness', '--background', wrong], lines(SAME));
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('line 3');
    expect((await ran(['likeness', '--background', join(folder, 'none.jsonl')])).err).toContain(
      'there is no such file',
    );
  });
});
