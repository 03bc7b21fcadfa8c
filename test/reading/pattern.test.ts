import { readFileSync } from 'node:fs';
import path from 'node:path';
import '../../shared/every-rule';
import {
  forgetTexts,
  partOf,
  pattern,
  patternSources,
  readText,
  setPatterns,
  type Pattern,
} from '../../shared/reading/pattern';
import { readAlternatives, tableOf } from '../../shared/reading/pattern-atoms';
import { guardPatterns } from '../../shared/reading/pattern-guard';
import { patternTable } from '../bench/pattern-table';
import { readCleanMail } from '../clean-mail/clean-mail';
import { readScenarios } from '../scenarios/predict';
import { matchesOf } from './matches-of';

/** The product's own, before this file makes any. */
const OWN = patternSources();

/** Every construct that the patterns use, and ways to get a word's edge wrong. */
const SOURCES: readonly RegExp[] = [
  /\b(?:please|kindly)\b/,
  /colou?rs?\b|grey/,
  /\bre-?(?:write|word(?:ed)?)\b/,
  /\b(?:organi[sz]e|run) (?:\w+ ){0,2}(?:meeting|raffle)s?\b/,
  /un(?:fair|helpful)/,
  /(?:not|n't) (?:\w+ ){0,3}good/,
  /^(?:(?:so|and),? )?(?:why|how)\b/,
  /\b(?!not )w\w+t\b(?= the)/,
  /\b\w+n't\b/,
  /[A-Z]{2}\d/,
  /\b(?:a|an|the)(?: very| \w+)* (?:end|close)\b.{0,20}\bday/,
  /fianc[eé]e?/,
  /\b(?:mon|tues|wednes)day\b|\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b/,
  /\bi(?:'d| would)? like\b/i,
  /(?:ab)+c|x{2,3}y/,
  /\b(?:you|they|we) (?:have|has) to (?:go|have|be)\b/,
  /\b(?:do|did) you (?:know|see) (?:it|this)\b|\bdo (?:it|this|that) now\b/,
  /\bin (?:the )?(?:strict(?:est)? )?confidence\b|£ ?\d|\?\s*$/,
  /\b[Oo]ur [A-Z][a-z]+ (?:is|was)\b/,
  /\b(?:on (mon|tues)day|(\d) (?:days?|weeks?) ago)\b/,
];
const MAILS = readScenarios('dev-checks.jsonl')
  .concat(readScenarios('checks.jsonl'), readCleanMail())
  .map((one) => one.draft.body);
const TEXTS = [
  'please rewrite it',
  'pleased',
  'colours',
  'uncoloured',
  're-worded twice',
  'organise a big raffle',
  'unfairly',
  "it isn't all that good",
  'so, why',
  'what the',
  'not what the',
  "don't",
  'AB1',
  'ab1',
  'the very end of the day',
  'fiancée',
  'by 5 pm on tuesday',
  "I'd like",
  'ababc xxy',
  'we have to have it; you have  to go',
  'Do you see this? do that now',
  'in strictest confidence, about £ 5',
  'Our Kayleigh is in',
  'on monday, 3 weeks ago',
  '',
].concat(MAILS.slice(0, 60));

/** Where and what was found, captures included. An expression cut down may have empty captures besides. */
function told(found: RegExpExecArray | null): string {
  return found === null ? '' : JSON.stringify([found.index, ...found.filter(Boolean)]);
}

/** What a pattern and the expression itself say of a text, and of a part of it. */
function answers(guarded: Pattern, whole: RegExp, text: string): [unknown, unknown] {
  const half = text.slice(0, text.length / 2);
  const read = readText(text);
  const found = guarded.exec(text);
  const really = whole.exec(text);
  return [
    [guarded.test(text), guarded.test(read), told(found), guarded.test(partOf(read, half))],
    [really !== null, really !== null, told(really), whole.test(half)],
  ];
}

describe('a guarded pattern answers as its expression does', () => {
  beforeAll(() => {
    const sources = SOURCES.map((one) => one.source);
    setPatterns(tableOf(sources), (source) => sources.indexOf(source));
  });

  it.each(SOURCES.map((one) => [one.source, one] as const))('%s', (_, expression) => {
    const guarded = pattern(expression);
    for (const text of TEXTS.concat(matchesOf(expression.source, 20))) {
      const [said, really] = answers(guarded, expression, text);
      expect([text, said]).toEqual([text, really]);
    }
  });

  it('one that is not in the table too', () => {
    const guarded = pattern(/\bnowhere else (?:but|than) here\b/);
    expect(guarded.test('nowhere else than here')).toBe(true);
    expect(guarded.exec('it is nowhere else but here')?.index).toBe(6);
    expect(guarded.test('elsewhere')).toBe(false);
  });
});

describe('alternatives by the words that they need', () => {
  const needs = (source: string): unknown =>
    readAlternatives(source).map((one) => [
      source.slice(one.start, one.end),
      one.needs?.atoms ?? null,
      one.also.map((other) => other.atoms),
    ]);

  it('are told apart by the rarest, and ask for the others besides', () => {
    expect(needs('\\b(?:kind|good) regards?\\b|no\\w+')).toEqual([
      ['\\b(?:kind|good) regards?\\b', ['regard', 'regards'], [['kind', 'good']]],
      ['no\\w+', null, []],
    ]);
    expect(needs('\\b(?:could|can) (?:you|we) (?:see|find) \\d')).toEqual([
      ['\\b(?:could|can) (?:you|we) (?:see|find) \\d', ['see'], [['#'], ['could', 'can']]],
      ['\\b(?:could|can) (?:you|we) (?:see|find) \\d', ['find'], [['#'], ['could', 'can']]],
    ]);
  });
});

describe('the table of patterns', () => {
  beforeAll(guardPatterns);
  afterEach(forgetTexts);

  it('is what the patterns are now (npx tsx test/bench/write-patterns.ts writes it)', () => {
    const file = path.join(__dirname, '../../shared/reading/pattern-table.ts');
    expect(readFileSync(file, 'utf8') === patternTable(OWN)).toBe(true);
  });

  const own = OWN.map((source) => ({ source, guarded: pattern(source), whole: new RegExp(source) }));

  it('loses no match in real mail', () => {
    const sentences = MAILS.join('\n')
      .toLowerCase()
      .split(/(?<=[.!?])\s|\n/)
      .filter((one, index) => index % 12 === 0 && one.length > 3);
    for (const text of sentences)
      for (const { source, guarded, whole } of own) {
        const found = guarded.exec(text);
        if (told(found) !== told(whole.exec(text)) || guarded.test(text) !== (found !== null))
          throw new Error(`${text}: ${source.slice(0, 200)}`);
      }
    expect(sentences.length).toBeGreaterThan(300);
  });

  it('loses no text made to match', () => {
    let made = 0;
    for (const { source, guarded, whole } of own)
      for (const text of matchesOf(source, 6)) {
        made += 1;
        if (!guarded.test(text) || told(guarded.exec(text)) !== told(whole.exec(text)))
          throw new Error(`${text}: ${source.slice(0, 200)}`);
      }
    expect(made).toBeGreaterThan(own.length * 3);
  });
});
