import { stem } from '../reading/stem';
import { KIN } from './kin';
import type { Token } from './tokens';

/** Words that shape a question without telling its matter. */
const SHAPE =
  /^(?:a|an|the|i|to|of|is|it|in|on|at|be|my|me|we|our|us|do|if|so|or|and|that|this|there|their|them|they|he|she|his|her|him|with|for|from|by|as|am|are|was|were|been|will|would|could|can|may|might|should|shall|must|have|has|had|does|did|any|some|all|just|you|your|ok|right|im|ive|id|its|what|which|when|how|about|get|got|one|want|wants|like|not|no|but|up|out|then|than|into|who|where|whom|whose|also|please|council|councils)$/;
/** How much of a plain word's weight each kind of feature has; found by cross-validation on our own wordings. */
const SHAPE_WEIGHT = 0.25;
const CONCEPT_WEIGHT = 0.9;
const PAIR_WEIGHT = 0.5;
const START_WEIGHT = 0.3;
const KIN_WEIGHT = 0.8;
/** Beginnings of words stand in where a slip of the keyboard or an ending makes a word unknown. */
const START_LETTERS = 4;

let kinOf: Map<string, readonly string[]> | null = null;
/** The kinds that a word's stem is of. */
function kinds(word: string): readonly string[] {
  if (kinOf === null) {
    const made = new Map<string, string[]>();
    KIN.trim()
      .split('\n')
      .forEach((line, number) => {
        for (const one of line.split(' ')) {
          const key = stem(one);
          const list = made.get(key);
          const name = `@${String(number)}`;
          if (list === undefined) made.set(key, [name]);
          else if (list.indexOf(name) < 0) list.push(name);
        }
      });
    kinOf = made;
  }
  return kinOf.get(word) ?? NO_KINDS;
}
const NO_KINDS: readonly string[] = [];

/** What target.ts puts for names; our wordings have it as a word. */
const STAND_IN =
  /^x(?:name|member|officer|party|press|parish|outsider|consultant|ce|director|head|mo|cfo|polassist|groupleader|cabinet|otherward|ward|team)$/;

/** The feature that a word by itself is. */
export function wordOf(token: Token): string {
  return token.also[0] ?? (STAND_IN.test(token.word) ? token.word : stem(token.word));
}

/**
 * What a text is weighed by: word stems, pairs of neighbours ("|" is a sentence's end), beginnings of words and the
 * concepts of the lexicon, each with its share of weight.
 */
export function featuresOf(tokens: readonly Token[], concepts: readonly string[]): Map<string, number> {
  const features = new Map<string, number>();
  let before = '';
  for (const token of tokens) {
    if (token.word === '|') {
      before = '|';
      continue;
    }
    const word = wordOf(token);
    const shape = SHAPE.test(token.word);
    features.set(word, Math.max(features.get(word) ?? 0, shape ? SHAPE_WEIGHT : 1));
    if (!shape && token.word.length > START_LETTERS)
      features.set(`~${token.word.slice(0, START_LETTERS)}`, START_WEIGHT);
    for (const kind of kinds(word)) features.set(kind, KIN_WEIGHT);
    if (before !== '') features.set(`${before} ${word}`, PAIR_WEIGHT);
    before = word;
  }
  for (const name of concepts) features.set(`#${name}`, CONCEPT_WEIGHT);
  return features;
}
