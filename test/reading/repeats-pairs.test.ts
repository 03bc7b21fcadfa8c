import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EarlierMessage } from '../../shared/types';
import { directoryOf, predict, spokenRules } from '../scenarios/predict';

/*
 * Sixty invented points, each told again in wholly other words, and beside each another matter at the same place, to
 * the same officer, on the same service: the hardest that we could write. Every second one served to weigh the rule's
 * evidence. Floors guard what was reached; they are no forecast.
 */
interface Said {
  readonly subject: string;
  readonly body: string;
}
interface Pair {
  readonly id: number;
  readonly sender: string;
  readonly officer: string;
  /** Whom the later mail goes to. */
  readonly then: string;
  readonly point: Said;
  /** The officer's answer to the point. */
  readonly reply?: string;
  readonly again: Said;
  readonly other: Said;
}

const PAIRS = readFileSync(join(__dirname, 'repeats-pairs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair);
const PROTOCOLS = ['south-vale', 'northampton', 'southwark', 'aide-memoire', 'swale'];
const DAY = 86400000;
const BEGINS = Date.parse('2026-03-03T09:15:00Z');
const address = (name: string): string => `${name}@e.example.gov.uk`;

function speaks(pair: Pair, later: Said): boolean {
  const from = address(`cllr.${pair.sender}`);
  const at = (days: number): string => new Date(BEGINS + (7 * (pair.id % 17) + days) * DAY).toISOString();
  const mail = (by: string, to: string, { subject, body }: Said, days: number): EarlierMessage => ({
    from: by,
    to: [to],
    cc: [],
    bcc: [],
    subject,
    body,
    importance: 'normal',
    sentAt: at(days),
  });
  const others = PAIRS.filter((one) => one.sender === pair.sender && one !== pair).slice(0, 2);
  const history = [
    ...others.map((one, n) => mail(from, address(one.officer), one.point, -4 * (n + 1))),
    mail(from, address(pair.officer), pair.point, 0),
    ...(pair.reply === undefined
      ? []
      : [mail(address(pair.officer), from, { subject: `RE: ${pair.point.subject}`, body: pair.reply }, 4)]),
  ];
  const { sentAt: composedAt, ...draft } = mail(from, address(pair.then), later, 8 + 7 * (pair.id % 3));
  const protocol = PROTOCOLS[pair.id % PROTOCOLS.length] ?? '';
  return spokenRules(
    predict({
      id: String(pair.id),
      protocol,
      people: 'people-e.csv',
      draft: { ...draft, composedAt },
      history,
      expect: [],
      allow: [],
      why: '',
      focus: [],
    }),
  ).includes('repeated-point');
}

it('names officers and members of the directory', () => {
  const directory = directoryOf('people-e.csv');
  expect(PAIRS.length).toBe(60);
  for (const { sender, officer, then } of PAIRS) {
    expect(directory.find(address(`cllr.${sender}`))?.kind).toBe('member');
    expect(directory.find(address(officer))?.kind).toBe('officer');
    expect(directory.find(address(then))?.kind).toBe('officer');
  }
});

it('hears some points told again without one word in common', () => {
  const heard = PAIRS.filter((pair) => speaks(pair, pair.again)).length;
  expect(heard).toBeGreaterThanOrEqual(11);
});

it('takes few other wishes about the same thing for repeats', () => {
  const taken = PAIRS.filter((pair) => speaks(pair, pair.other)).length;
  expect(taken).toBeLessThanOrEqual(13);
});
