import { stem } from '../reading/stem';
import { EXAMPLES } from './examples';
import { tokensOf, type Token } from './tokens';

/**
 * How like a text is to the example wordings of each situation: cosine with the centre of its examples, over word
 * stems, pairs and concepts, weighted by how few situations use them. On our own wordings, cross-validated tenfold,
 * centres found the situation more often than the nearest example did. An inverted index: the cost goes with the words asked.
 */
export interface Likeness {
  /** Feature → situations by number, each with the feature's weight in the situation's centre. */
  readonly postings: Map<string, readonly (readonly [number, number])[]>;
  readonly weights: Map<string, number>;
  readonly owners: readonly string[];
}

/** Words that shape a question without telling its matter. */
const SHAPE =
  /^(?:a|an|the|i|to|of|is|it|in|on|at|be|my|me|we|our|us|do|if|so|or|and|that|this|there|their|them|they|he|she|his|her|him|with|for|from|by|as|am|are|was|were|been|will|would|could|can|may|might|should|shall|must|have|has|had|does|did|any|some|all|just|you|your|ok|right|im|ive|id|its|what|which|when|how|about|get|got|one|want|wants|like|not|no|but|up|out|then|than|into|who|where|whom|whose|also|please|council|councils)$/;
const SHAPE_WEIGHT = 0.12;
/** Concepts tell more than words: found by cross-validation on the wordings. */
const CONCEPT_WEIGHT = 1.3;

function featuresOf(tokens: readonly Token[], concepts: readonly string[]): Map<string, number> {
  const features = new Map<string, number>();
  let before = '';
  for (const token of tokens) {
    if (token.word === '|') {
      before = '';
      continue;
    }
    const also = token.also[0];
    const word = also ?? stem(token.word);
    const shape = SHAPE.test(token.word) ? SHAPE_WEIGHT : 1;
    features.set(word, Math.max(features.get(word) ?? 0, shape));
    if (before !== '') features.set(`${before} ${word}`, 0.3);
    before = word;
  }
  for (const name of concepts) features.set(`#${name}`, CONCEPT_WEIGHT);
  return features;
}

/** A text and the situation that it is an example of. */
export type Example = readonly [owner: string, wording: string];

export function wordings(): Example[] {
  const all: Example[] = [];
  for (const line of EXAMPLES.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    for (const wording of line.slice(colon + 1).split('|')) all.push([line.slice(0, colon), wording]);
  }
  return all;
}

/** Builds the index. `conceptsIn` names the concepts of a text. */
export function createLikeness(
  examples: readonly Example[],
  conceptsIn: (tokens: readonly Token[]) => readonly string[],
): Likeness {
  const owners: string[] = [];
  const places = new Map<string, number>();
  const all: { readonly owner: number; readonly features: Map<string, number> }[] = [];
  const users = new Map<string, Set<number>>();
  for (const [name, wording] of examples) {
    const tokens = tokensOf(wording);
    const features = featuresOf(tokens, conceptsIn(tokens));
    let owner = places.get(name);
    if (owner === undefined) {
      owner = owners.length;
      places.set(name, owner);
      owners.push(name);
    }
    const own = owner;
    all.push({ owner: own, features });
    features.forEach((_, feature) => {
      const set = users.get(feature);
      if (set === undefined) users.set(feature, new Set([own]));
      else set.add(own);
    });
  }
  const weights = new Map<string, number>();
  users.forEach((set, feature) => weights.set(feature, Math.log(1 + owners.length / set.size)));
  // Each situation's centre: the sum of its examples' unit vectors, at unit length.
  const centres: Map<string, number>[] = owners.map(() => new Map<string, number>());
  for (const { owner, features } of all) {
    let sum = 0;
    features.forEach((factor, feature) => {
      const weight = factor * (weights.get(feature) ?? 0);
      sum += weight * weight;
    });
    const norm = Math.sqrt(sum);
    const centre = centres[owner];
    if (norm === 0 || centre === undefined) continue;
    features.forEach((factor, feature) => {
      centre.set(feature, (centre.get(feature) ?? 0) + (factor * (weights.get(feature) ?? 0)) / norm);
    });
  }
  const postings = new Map<string, [number, number][]>();
  centres.forEach((centre, owner) => {
    let sum = 0;
    centre.forEach((weight) => {
      sum += weight * weight;
    });
    const norm = Math.sqrt(sum);
    centre.forEach((weight, feature) => {
      const list = postings.get(feature);
      if (list === undefined) postings.set(feature, [[owner, weight / norm]]);
      else list.push([owner, weight / norm]);
    });
  });
  return { postings, weights, owners };
}

/** A word that no example has weighs less than one that some have: most such words are the case's own. */
const UNSEEN = 1;

/** The likeness of a text to each situation, 0 to 1; situations that share nothing with it are left out. */
export function likenessTo(
  likeness: Likeness,
  tokens: readonly Token[],
  concepts: readonly string[],
): Map<string, number> {
  const dots: number[] = likeness.owners.map(() => 0);
  let sum = 0;
  featuresOf(tokens, concepts).forEach((factor, feature) => {
    const known = likeness.weights.get(feature);
    if (known === undefined && feature.indexOf(' ') > 0) return;
    const weight = factor * (known ?? UNSEEN);
    sum += weight * weight;
    for (const [owner, other] of likeness.postings.get(feature) ?? [])
      dots[owner] = (dots[owner] ?? 0) + weight * other;
  });
  const near = new Map<string, number>();
  if (sum === 0) return near;
  const norm = Math.sqrt(sum);
  dots.forEach((dot, owner) => {
    const name = likeness.owners[owner];
    if (dot > 0 && name !== undefined) near.set(name, dot / norm);
  });
  return near;
}
