import { SYNONYMS } from './synonyms';
import { hashOf, INFO, readTerms, type Fingerprint } from './terms';
import { WORD_VECTORS } from './word-vectors';

/**
 * How near two texts are in meaning when they share no word: the mean vector of each text's words, compared by its
 * angle. The vectors (word-vectors.ts) are keyed by the hash of a term, so a fingerprint kept long ago can be compared
 * and memory keeps nothing more than before. What can be guessed from a kept fingerprint is the same as without: who
 * hashes a dictionary can find which common words it holds; the vectors add no word that is not in that dictionary,
 * and names have none.
 *
 * WORD_VECTORS holds ENTRY characters a term, ascending by hash: five digits of the hash, one of the weight (tenths),
 * then two dimensions a character, nine steps each. Digits are those of ALPHABET.
 */

/** Printable ASCII from # on, less the backslash: 91 digits, none needs escaping in a string in double quotes. */
export const ALPHABET =
  "#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
const HEAD = 6;
const DIMENSIONS = 48;
const ENTRY = HEAD + DIMENSIONS / 2;

/** Changes when the terms that vectors are keyed by change: the vectors must then be written anew. */
export function vectorsKey(): string {
  const { terms } = readTerms('potholes neighbouring organisation consultation overgrown vehicles');
  return hashOf(`${terms.join(' ')} ${SYNONYMS}`).toString(36);
}

const digit = (at: number): number => {
  const c = WORD_VECTORS.charCodeAt(at) - 35;
  return c > 56 ? c - 1 : c;
};

/** The place of each term's entry. */
let places: Map<number, number> | null = null;
/** Vectors met before, times their weight. */
const met = new Map<number, Int32Array>();

function vectorOf(term: number): Int32Array | undefined {
  const known = met.get(term);
  if (known !== undefined) return known;
  if (places === null) {
    places = new Map();
    for (let from = 0; from < WORD_VECTORS.length; from += ENTRY) {
      let hash = 0;
      for (let at = 0; at < 5; at++) hash = hash * 91 + digit(from + at);
      places.set(hash, from);
    }
  }
  const from = places.get(term);
  if (from === undefined) return undefined;
  const made = new Int32Array(DIMENSIONS);
  for (let d = 0; d < DIMENSIONS; d++) {
    const both = digit(from + HEAD + (d >> 1));
    made[d] = digit(from + 5) * ((d & 1 ? both % 9 : Math.floor(both / 9)) - 4);
  }
  met.set(term, made);
  return made;
}

/** At least so many of a text's telling words, names and numbers aside, must have vectors; in Welsh, hardly any has. */
const KNOWN_SHARE = 0.4;

const meanings = new WeakMap<Fingerprint, Float64Array>();

/** The weighted mean vector of a text's words, of length 1; kept with the print. Of no dimension where too few have one. */
function meaningOf(print: Fingerprint): Float64Array {
  const before = meanings.get(print);
  if (before !== undefined) return before;
  let sum = new Float64Array(DIMENSIONS);
  let unknown = 0;
  print.terms.forEach((term, t) => {
    const info = print.info[t] || 0;
    // neither common words nor numbers
    if (INFO.classOf(info) < 2 || INFO.isNumber(info)) return;
    const vector = vectorOf(term);
    if (vector !== undefined)
      for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] as number) + (vector[d] as number);
    if (!INFO.isName(info)) unknown += KNOWN_SHARE - (vector === undefined ? 0 : 1);
  });
  const norm = Math.sqrt(product(sum, sum));
  sum = norm > 0 && unknown <= 0 ? sum.map((value) => value / norm) : new Float64Array(0);
  meanings.set(print, sum);
  return sum;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}

/**
 * How near two texts are in meaning, -1 to 1; null where one of them has too few words with vectors. Symmetric.
 * Council emails on unrelated matters come to 0.24 on average, one in a hundred of them to more than 0.63; a point in
 * wholly other words to 0.5 on average.
 */
export function nearness(a: Fingerprint, b: Fingerprint): number | null {
  const mine = meaningOf(a);
  const theirs = meaningOf(b);
  return mine.length * theirs.length === 0 ? null : product(mine, theirs);
}

/** The indices of the `most` of many texts that are nearest in meaning to `to`, nearest first. */
export function nearest(prints: readonly Fingerprint[], to: Fingerprint, most: number): number[] {
  const by = prints.map((print) => nearness(print, to) ?? -1);
  return prints
    .map((_, at) => at)
    .sort((a, b) => (by[b] as number) - (by[a] as number))
    .slice(0, most);
}
