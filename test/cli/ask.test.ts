import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ran } from './running';

const ADA = 'ada.pike@fenwick.example';
const BEN = 'ben.stone@fenwick.example';
let folder: string;
let people: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-ask-'));
  people = join(folder, 'people.csv');
  writeFileSync(
    people,
    'email,name,kind,title,tier,service,manager,ward,group\n' +
      `${ADA},Ada Pike,member,Councillor,,,,Fenside,\n${BEN},Ben Stone,officer,Head of Drains,head,Drains,,,\n`,
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const row = (id: unknown, question: unknown, more: object = {}): string =>
  JSON.stringify({ id, question, asker: ADA, ...more });

test('a line out for each line in, in order, in the shape of the contract', async () => {
  const { status, rows } = await ran(
    ['ask', '--people', people, '--protocol', 'south-vale'],
    `${row('a', 'Can I bcc my group leader?')}\n${row(2, 'Can I bcc my group leader?', { protocol: 'southwark' })}\n`,
  );
  expect(status).toBe(0);
  const [first, second] = rows();
  expect(first).toMatchObject({ id: 'a', verdict: 'no', contacts: [] });
  expect(first?.clauses).toContain('85');
  expect(String(first?.text)).toContain('paragraph 85');
  expect(second).toMatchObject({ id: 2, verdict: 'not-covered', clauses: [] });
});

test('a bad line gives an error in its place, and status 1', async () => {
  const { status, rows } = await ran(
    ['ask', '--people', people, '--protocol', 'south-vale'],
    `${row('a', 7)}\nno json\n${row('b', 'Can I bcc?', { protocol: 'atlantis' })}\n${row('c', 'Can I bcc?')}\n`,
  );
  expect(status).toBe(1);
  const out = rows();
  expect(out).toHaveLength(4);
  expect(out[0]).toMatchObject({ id: 'a', error: expect.stringMatching(/line 1: question/) as string });
  expect(out[1]).toMatchObject({ id: null, error: expect.stringMatching(/line 2: not JSON/) as string });
  expect(out[2]).toMatchObject({ id: 'b', error: expect.stringMatching(/line 3: protocol/) as string });
  expect(out[3]).toMatchObject({ id: 'c', verdict: 'no' });
});

test.each([
  [['ask', '--protocol', 'nowhere'], /unknown protocol "nowhere"/],
  [['ask', 'questions.jsonl'], /standard input/],
  [['ask', '--nonsense'], /--nonsense/],
])('%j is misuse: status 2, one plain line', async (args, message) => {
  const { status, out, err } = await ran(args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(message);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('an unusable people file is said in every line', async () => {
  const bad = join(folder, 'bad.csv');
  writeFileSync(bad, 'name\nAda\n');
  const { status, rows } = await ran(['ask', '--people', bad], `${row('a', 'Can I bcc?')}\n`);
  expect(status).toBe(1);
  expect(rows()[0]).toMatchObject({ id: 'a', error: expect.stringMatching(/people file/) as string });
});
