import { likenessLine, likenessLines, readBackground } from '../../bot/likeness-lines';
import { MAILS, POINTS } from './likeness-council';

const line = (value: unknown): string => JSON.stringify(value);
const scoreOf = (answer: ReturnType<typeof likenessLine>): number => {
  if ('error' in answer) throw new Error(answer.error);
  return answer.score;
};

describe('one line', () => {
  test('a repeat scores higher than another matter', () => {
    const [a, b] = POINTS[0]?.says ?? [];
    const other = POINTS[5]?.says[0];
    const repeat = scoreOf(likenessLine(line({ id: 'r', a, b }), 1));
    expect(repeat).toBeGreaterThan(scoreOf(likenessLine(line({ id: 'o', a, b: other }), 2)) + 0.2);
    expect(scoreOf(likenessLine(line({ id: 1, a, b: a }), 3))).toBe(1);
  });

  test('the id comes back as it was, a number or a string', () => {
    expect(likenessLine(line({ id: 7, a: 'x', b: 'y' }), 1).id).toBe(7);
    expect(likenessLine(line({ id: 'seven', a: 'x', b: 'y' }), 1).id).toBe('seven');
  });

  test('what b quotes from a is not said again', () => {
    const a = POINTS[0]?.says[0] ?? '';
    const reply = `Thank you, that is very helpful.\n\nOn 3 March 2026 Ann Lee <ann@example.gov.uk> wrote:\n> ${a}\n`;
    expect(scoreOf(likenessLine(line({ id: 1, a, b: reply }), 1))).toBeLessThan(0.2);
  });

  test('two mails that only point to what they forward are compared by what that says', () => {
    const forward = (text: string): string =>
      `FYI\n\n---------- Forwarded message ---------\nFrom: Ann Lee <ann@example.com>\nDate: Tue, 3 Nov 2026 at 10:02\nSubject: News\nTo: Poppy\n\n${text}`;
    const score = (a: string, b: string): number =>
      scoreOf(likenessLine(line({ id: 1, a: forward(a), b: forward(b) }), 1));
    const [first, second] = [POINTS[0]?.says[0] ?? '', POINTS[20]?.says[0] ?? ''];
    expect(score(first, first)).toBeGreaterThan(0.99);
    expect(score(first, second)).toBeLessThan(0.9);
  });

  test('a mail that is nothing but a quote is compared as it stands', () => {
    const a = POINTS[0]?.says[0] ?? '';
    expect(scoreOf(likenessLine(line({ id: 1, a, b: `> ${a}\n>\n> Thanks\n` }), 1))).toBeGreaterThan(0.5);
  });

  test.each([
    ['not JSON', '{"id":1,', null, /^line 9: not valid JSON; expected/],
    ['a list', '[1]', null, /^line 9: not a JSON object; expected/],
    ['null', 'null', null, /^line 9: not a JSON object; expected/],
    ['no id', line({ a: '', b: '' }), null, /^line 9: "id" is missing; expected/],
    ['an id that is an object', line({ id: {}, a: '', b: '' }), null, /^line 9: "id" is an object; expected/],
    ['no a', line({ id: 'k', b: '' }), 'k', /^line 9: "a" is missing; expected/],
    ['b a number', line({ id: 'k', a: '', b: 4 }), 'k', /^line 9: "b" is a number; expected/],
    ['b null', line({ id: 'k', a: '', b: null }), 'k', /^line 9: "b" is null; expected/],
  ])('%s: says what, where, and what was expected', (_, text, id, error) => {
    const answer = likenessLine(text, 9);
    expect(answer.id).toBe(id);
    expect('error' in answer ? answer.error : '').toMatch(error);
  });

  test('empty texts are answered with 0', () => {
    expect(scoreOf(likenessLine(line({ id: 1, a: '', b: '' }), 1))).toBe(0);
  });
});

describe('background', () => {
  test("weights learned from the sender's mail change the score", () => {
    const answer = readBackground([...MAILS.map((mail) => line({ text: mail.body })), '']);
    if ('error' in answer) throw new Error(answer.error);
    expect(answer.background.messages).toBe(MAILS.length);
    const pair = line({ id: 1, a: MAILS[0]?.body, b: MAILS[2]?.body });
    expect(scoreOf(likenessLine(pair, 1, answer.background))).toBeLessThan(scoreOf(likenessLine(pair, 1)));
  });

  test.each([
    ['nonsense', 'background line 2: not valid JSON; expected {"text": string}'],
    ['{"txt":"a"}', 'background line 2: "text" is missing; expected {"text": string}'],
    ['{"text":4}', 'background line 2: "text" is a number; expected {"text": string}'],
  ])('%s is refused with its line', (bad, error) => {
    expect(readBackground([line({ text: 'good' }), bad])).toEqual({ error });
  });
});

test('a line out for each line in, in order, and bad ones do not stop the rest', async () => {
  const out: unknown[] = [];
  for await (const answer of likenessLines([
    line({ id: 1, a: 'lamp', b: 'lamp' }),
    'oops',
    '',
    line({ id: 3, a: '', b: '' }),
  ])) {
    out.push(JSON.parse(answer));
  }
  expect(out).toEqual([
    { id: 1, score: 1 },
    { id: null, error: expect.stringMatching(/^line 2: not valid JSON/) as string },
    { id: 3, score: 0 },
  ]);
});
