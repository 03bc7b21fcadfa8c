/**
 * No text that a draft may hold, and no clerk's word list, makes a rule or a reader take more than its share of time:
 * four times the text may take at most eight times as long, plus a slack for a busy machine.
 */
import { loadPacks } from '../../bot/packs';
import { RULES } from '../../shared/rules';
import { atSend, check, type CheckResult } from '../../shared/check';
import { defaultPolicy } from '../../shared/policy';
import { readAnchors } from '../../shared/reading/anchors';
import { readDeadlines } from '../../shared/reading/deadlines';
import { gatherFacts, type Facts } from '../../shared/reading/facts';
import { readIdentifiers } from '../../shared/reading/personal-data';
import { readMentions } from '../../shared/reading/named';
import { readOwnWords } from '../../shared/reading/own-words';
import { withoutQuotations } from '../../shared/reading/voice';
import { readWards } from '../../shared/reading/wards';
import { optionsOf } from '../../shared/run-rules';
import type { Draft } from '../../shared/types';
import { address, DIRECTORY } from '../people';

const LONG = 200_000;
const SHORT = LONG / 4;
const SLACK_MS = 250;

/** The worst kinds; each is repeated to length. */
const KINDS: Readonly<Record<string, string>> = {
  'one long word': 'a',
  'one capital': 'A',
  'one digit': '7',
  spaces: ' ',
  tabs: '\t',
  'blank lines': '\r\n',
  'many short lines': 'a\n',
  'please please': 'please ',
  'quotation marks': '"',
  'quotes within quotes': '"he said \'she said “they said ‘it was ',
  'quoted lines': '> > >>> ',
  'reply headers': 'On 1 January 2026 at 10:00 Nora Hale <n@t.example> wrote:\n',
  'forward headers': 'From: a\nSent: b\nTo: c\nSubject: d\n',
  'sign-offs': 'Kind regards\nNora Hale\n-- \n01632 960123\n',
  'angle brackets': '<',
  'at signs': '@',
  addresses: 'a.b-c@d.e.',
  brackets: '([{',
  hyphens: 'a-',
  apostrophes: "n't 's ",
  'long numbers': '12 34-56 ',
  'dates and times': 'by 5pm on friday 12 march 2026 or ',
  'no stop': 'could you tell me why my friend and i must not be told what the officer said about the party ',
  'names in a row': 'Nora Hale and Mr Reed of Mill Hill Road and Cllr ',
  'insults in a row': 'you stupid lazy useless little ',
  'questions in a row': 'Why? What is the position on the recommendation? ',
  'orders in a row': 'I want you to change the report immediately. ',
  'one line of marks': '.!?,;:',
  'wide letters': 'Ŵŷé’“”—',
};
const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const pack = loadPacks().find((one) => one.id === 'south-vale');
if (pack === undefined) throw new Error('no pack');

function draftOf(body: string, from: string): Draft {
  return {
    from: address(from),
    to: ['env.head', 'waste', 'cllr.okoro'].map(address),
    cc: [],
    bcc: [],
    subject: 'A matter',
    body,
    composedAt: '2026-03-03T10:30:00Z',
  };
}

const factsOf = (body: string, from: string): Facts =>
  gatherFacts({
    draft: draftOf(body, from),
    pack,
    directory: DIRECTORY,
    nation: 'england-and-wales',
    earlier: [],
  });

/** Milliseconds by step, of everything that reads a body. */
function timesOf(body: string, from: string): Map<string, number> {
  const times = new Map<string, number>();
  const timed = (name: string, work: () => unknown): void => {
    const start = process.hrtime.bigint();
    work();
    times.set(name, Number(process.hrtime.bigint() - start) / 1e6);
  };
  const facts = factsOf(body, from);
  timed('own words', () => facts.own);
  timed('sentences', () => facts.sentences);
  timed('matter', () => facts.matter);
  timed('anchors', () => facts.anchors);
  timed('thread', () => facts.thread);
  for (const rule of RULES)
    if (rule.from.includes(from.startsWith('cllr') ? 'member' : 'officer'))
      timed(rule.id, () => rule.look(facts, optionsOf(rule, pack?.bases[rule.id], undefined)));
  if (!from.startsWith('cllr')) return times;
  const low = body.toLowerCase();
  // Each reader by itself too, on the whole text: own words may have cut most of it away.
  timed('readOwnWords', () => readOwnWords(body));
  timed('readAnchors', () => readAnchors(body, ['Mill Hill', 'Eastgate'], ['nora']));
  timed('readIdentifiers', () => readIdentifiers(body));
  timed('readDeadlines', () => readDeadlines(low.slice(0, 1200), facts.at, facts.nation));
  timed('readWards', () => readWards(body, ['Mill Hill', 'Eastgate']));
  timed('readMentions', () => readMentions({ text: body, low }, DIRECTORY));
  timed('withoutQuotations', () => withoutQuotations(low));
  return times;
}

/** Steps that grow too fast: what they took on the short text and on the long one. */
function steep(piece: string, from: string): string[] {
  const short = timesOf(filled(piece, SHORT), from);
  const long = timesOf(filled(piece, LONG), from);
  return Array.from(long)
    .filter(([name, took]) => took > 8 * (short.get(name) ?? 0) + SLACK_MS)
    .map(([name, took]) => `${name}: ${(short.get(name) ?? 0).toFixed(0)} → ${took.toFixed(0)} ms`);
}

describe('no text drives a rule or a reader beyond linear time', () => {
  it.each(Object.keys(KINDS))('%s', (kind) => {
    const piece = KINDS[kind] ?? '';
    for (const from of ['cllr.hale', 'waste']) {
      const found = steep(piece, from);
      // A busy machine may stall one run; a steep step is steep again.
      if (found.length > 0) expect(steep(piece, from)).toEqual([]);
    }
  });
});

describe('no word list of a clerk does', () => {
  const WORDS = ['(a+)+$', '([a-z]*)*b', '.*.*.*=', '\\', '[', '(?:', 'a'.repeat(5000), '$^', '**', ''];

  it.each(
    RULES.filter((rule) => Object.values(rule.options).some((one) => one.type === 'list')).map(
      (one) => one.id,
    ),
  )('%s', (id) => {
    const rule = RULES.find((one) => one.id === id);
    if (rule === undefined) throw new Error(id);
    const lists = Object.keys(rule.options).filter((name) => rule.options[name]?.type === 'list');
    const policy = defaultPolicy(pack);
    const run = (length: number): { took: number; result: CheckResult } => {
      const start = process.hrtime.bigint();
      const result = check({
        draft: draftOf(filled('aaaa aaaa ', length), 'cllr.hale'),
        pack,
        directory: DIRECTORY,
        earlier: [],
        policy: {
          ...policy,
          rules: {
            ...policy.rules,
            [id]: { strength: 'default', options: Object.fromEntries(lists.map((name) => [name, WORDS])) },
          },
        },
      });
      return { took: Number(process.hrtime.bigint() - start) / 1e6, result };
    };
    const short = run(SHORT);
    const long = run(LONG);
    expect(long.result.faults).toEqual([]);
    expect(atSend(long.result.nudges).length).toBeLessThanOrEqual(3);
    expect(long.took).toBeLessThan(8 * short.took + SLACK_MS);
  });
});
