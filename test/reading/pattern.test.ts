import { partOf, pattern, readText } from '../../shared/reading/pattern';
import { readAlternatives } from '../../shared/reading/pattern-atoms';
import { guardPatterns } from '../../shared/reading/pattern-guard';
import { readScenarios } from '../scenarios/predict';

guardPatterns();

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
];
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
  '',
].concat(
  readScenarios('dev-checks.jsonl')
    .slice(0, 60)
    .map((one) => one.draft.body),
);

describe('a guarded pattern answers as its expression does', () => {
  it.each(SOURCES.map((one) => [one.source, one] as const))('%s', (_, expression) => {
    const guarded = pattern(expression);
    for (const text of TEXTS) {
      expect([text, guarded.test(text)]).toEqual([text, expression.test(text)]);
      expect(guarded.test(readText(text))).toBe(expression.test(text));
      expect(guarded.exec(text)?.index).toBe(expression.exec(text)?.index);
      const half = text.slice(0, text.length / 2);
      expect(guarded.test(partOf(readText(text), half))).toBe(expression.test(half));
    }
  });

  it('sorts alternatives by the words that they need', () => {
    expect(
      readAlternatives('\\b(?:kind|good) regards?\\b|no\\w+').map((one) => [one.source(), one.atoms]),
    ).toEqual([
      ['\\b(?:kind|good) regards?\\b', ['regard', 'regards']],
      ['no\\w+', null],
    ]);
  });
});
