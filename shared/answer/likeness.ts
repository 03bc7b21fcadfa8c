import { stem } from '../reading/stem';
import { EXAMPLES } from './examples';
import { tokensOf, type Token } from './tokens';

/**
 * How like a text is to the example wordings of each situation: cosine over word stems and concepts, weighted by how
 * few situations use them. An inverted index, so the cost goes with the words asked, not with the examples.
 */
export interface Likeness {
  readonly postings: Map<string, readonly (readonly [number, number])[]>;
  readonly weights: Map<string, number>;
  readonly norms: readonly number[];
  /** The situation of each example. */
  readonly owners: readonly string[];
}

/** Words that shape a question without telling its matter. */
const SHAPE =
  /^(?:a|an|the|i|to|of|is|it|in|on|at|be|my|me|we|our|us|do|if|so|or|and|that|this|there|their|them|they|he|she|his|her|him|with|for|from|by|as|am|are|was|were|been|will|would|could|can|may|might|should|shall|must|have|has|had|does|did|any|some|all|just|you|your|ok|right|im|ive|id|its|what|which|when|how|about|get|got|one|want|wants|like|not|no|but|up|out|then|than|into|who|where|whom|whose|also|please|council|councils)$/;
const SHAPE_WEIGHT = 0.12;

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
  for (const name of concepts) features.set(`#${name}`, 0.8);
  return features;
}

/** Builds the index. `conceptsIn` names the concepts of a text. */
export function createLikeness(conceptsIn: (tokens: readonly Token[]) => readonly string[]): Likeness {
  const owners: string[] = [];
  const all: Map<string, number>[] = [];
  const users = new Map<string, Set<string>>();
  for (const line of EXAMPLES.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const owner = line.slice(0, colon);
    for (const wording of line.slice(colon + 1).split('|')) {
      const tokens = tokensOf(wording);
      const features = featuresOf(tokens, conceptsIn(tokens));
      owners.push(owner);
      all.push(features);
      features.forEach((_, feature) => {
        const set = users.get(feature);
        if (set === undefined) users.set(feature, new Set([owner]));
        else set.add(owner);
      });
    }
  }
  const situations = owners.filter((owner, index) => owners.indexOf(owner) === index).length;
  const weights = new Map<string, number>();
  users.forEach((set, feature) => weights.set(feature, Math.log(1 + situations / set.size)));
  const postings = new Map<string, [number, number][]>();
  const norms: number[] = [];
  all.forEach((features, example) => {
    let sum = 0;
    features.forEach((factor, feature) => {
      const weight = factor * (weights.get(feature) ?? 0);
      sum += weight * weight;
      const list = postings.get(feature);
      if (list === undefined) postings.set(feature, [[example, weight]]);
      else list.push([example, weight]);
    });
    norms.push(Math.sqrt(sum));
  });
  return { postings, weights, norms, owners };
}

/** A word that no example has weighs as a rare one does: it makes the question less like all of them. */
const UNSEEN = 3;

/** The likeness of a text to each situation, 0 to 1: the nearest example counts, the second nearest a little. */
export function likenessTo(likeness: Likeness, tokens: readonly Token[], concepts: readonly string[]): Map<string, number> {
  const dots: number[] = likeness.norms.map(() => 0);
  let sum = 0;
  featuresOf(tokens, concepts).forEach((factor, feature) => {
    const known = likeness.weights.get(feature);
    const pair = feature.indexOf(' ') > 0;
    if (known === undefined && pair) return;
    const weight = factor * (known ?? UNSEEN);
    sum += weight * weight;
    for (const [example, other] of likeness.postings.get(feature) ?? []) dots[example] = (dots[example] ?? 0) + weight * other;
  });
  const norm = Math.sqrt(sum);
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  if (norm === 0) return first;
  dots.forEach((dot, example) => {
    if (dot === 0) return;
    const owner = likeness.owners[example] ?? '';
    const cosine = dot / (norm * (likeness.norms[example] ?? 1));
    const best = first.get(owner) ?? 0;
    if (cosine > best) {
      second.set(owner, best);
      first.set(owner, cosine);
    } else if (cosine > (second.get(owner) ?? 0)) second.set(owner, cosine);
  });
  first.forEach((best, owner) => first.set(owner, 0.8 * best + 0.2 * (second.get(owner) ?? 0)));
  return first;
}
