import { EXPECTED_SHARE } from './common-words';
import { INFO, readTerms } from './terms';
import type { Fingerprint } from './terms';

export type { Fingerprint } from './terms';

/**
 * How far a later text makes an earlier text's point again, from fingerprints alone: an earlier message is kept as
 * hashed terms, never as text.
 *
 * Word weights come from how common a word is in the sender's own mail, with a built-in table of common English
 * words as prior. Short texts are compared by weighted shared words (misspellings and council synonyms included),
 * their order and the share that is left over; whole mails by the cosine of weighted words and by their best matching
 * sentence, so that one repeated sentence in an otherwise different mail is seen.
 */

/** What is known of the sender's mail: in how many messages each term and each sentence stands. */
export interface Background {
  readonly messages: number;
  readonly termIn: ReadonlyMap<number, number>;
  readonly sentenceIn: ReadonlyMap<number, number>;
}

/** Reads a text into hashed terms (see Fingerprint for what is kept and how its size is bounded). Never throws. */
export function fingerprint(text: string): Fingerprint {
  return readTerms(text);
}

/** Counts terms and sentences over the sender's messages. */
export function learnBackground(fingerprints: Iterable<Fingerprint>): Background {
  const termIn = new Map<number, number>();
  const sentenceIn = new Map<number, number>();
  let messages = 0;
  for (const print of fingerprints) {
    messages++;
    for (const term of print.terms) termIn.set(term, (termIn.get(term) ?? 0) + 1);
    const seen = new Set<number>();
    for (let s = 0; s * 4 < print.sentences.length; s++) seen.add(sentenceHash(print, s));
    seen.forEach((hash) => sentenceIn.set(hash, (sentenceIn.get(hash) ?? 0) + 1));
  }
  return { messages, termIn, sentenceIn };
}

const NOTHING_KNOWN: Background = { messages: 0, termIn: new Map(), sentenceIn: new Map() };

function sentenceHash(print: Fingerprint, sentence: number): number {
  let h = 17;
  const end = print.sentences[sentence * 4] ?? 0;
  for (let at = sentence === 0 ? 0 : (print.sentences[sentence * 4 - 4] ?? 0); at < end; at++) {
    h = (Math.imul(h, 31) + (print.terms[print.order[at] ?? 0] ?? 0)) | 0;
  }
  return h;
}

// ---------------------------------------------------------------- a fingerprint made ready

/** How many messages the prior counts for. */
const PRIOR_MESSAGES = 12;

interface Ready {
  readonly print: Fingerprint;
  readonly size: number;
  /** Weight of each term: the negative logarithm of the share of messages that hold it. */
  readonly weight: Float64Array;
  /** Weight times log frequency, and its Euclidean norm. */
  readonly scaled: Float64Array;
  readonly norm: number;
  readonly mass: number;
  readonly sentences: number;
  /** For each sentence: weight of its distinct terms, damped where the sender uses the sentence again and again. */
  readonly sentenceMass: Float64Array;
  readonly sentenceWorth: Float64Array;
}

interface Known {
  readonly prints: WeakMap<Fingerprint, Ready>;
  /** Weight of an unseen word of each class. */
  readonly unseen: readonly number[];
}
const known = new WeakMap<Background, Known>();

function weightOf(level: number, seen: number, messages: number): number {
  const share = EXPECTED_SHARE[level] ?? 0.004;
  return Math.max(0.05, -Math.log((seen + PRIOR_MESSAGES * share) / (messages + PRIOR_MESSAGES)));
}

function ready(print: Fingerprint, background: Background): Ready {
  let cache = known.get(background);
  if (!cache) {
    cache = {
      prints: new WeakMap(),
      unseen: EXPECTED_SHARE.map((_, level) => weightOf(level, 0, background.messages)),
    };
    known.set(background, cache);
  }
  const before = cache.prints.get(print);
  if (before) return before;
  const size = print.terms.length;
  const weight = new Float64Array(size);
  const scaled = new Float64Array(size);
  let square = 0;
  let mass = 0;
  for (let t = 0; t < size; t++) {
    const info = print.info[t] ?? 0;
    const level = INFO.classOf(info);
    // less the one message that it may itself be
    const seen = background.messages === 0 ? 0 : (background.termIn.get(print.terms[t] ?? 0) ?? 0) - 1;
    const kept = seen > 0 ? weightOf(level, seen, background.messages) : (cache.unseen[level] ?? 0.05);
    weight[t] = kept;
    mass += kept;
    const count = INFO.count(info);
    const s = count > 1 ? kept * (1 + Math.log(count)) : kept;
    scaled[t] = s;
    square += s * s;
  }
  const sentences = Math.floor(print.sentences.length / 4);
  const sentenceMass = new Float64Array(sentences);
  const sentenceWorth = new Float64Array(sentences);
  let at = 0;
  const stamp = stampFor(size);
  for (let s = 0; s < sentences; s++) {
    const mark = ++stampNow;
    const end = print.sentences[s * 4] ?? 0;
    let m = 0;
    for (; at < end; at++) {
      const t = print.order[at] ?? 0;
      if (stamp[t] === mark) continue;
      stamp[t] = mark;
      m += weight[t] as number;
    }
    sentenceMass[s] = m;
    const used = background.messages < 8 ? 0 : (background.sentenceIn.get(sentenceHash(print, s)) ?? 0);
    sentenceWorth[s] = used <= 2 ? 1 : Math.max(0.1, 1 - 0.3 * (used - 2));
  }
  const made: Ready = {
    print,
    size,
    weight,
    scaled,
    norm: Math.sqrt(square),
    mass,
    sentences,
    sentenceMass,
    sentenceWorth,
  };
  cache.prints.set(print, made);
  return made;
}

let stampNow = 0;
let stamps = new Int32Array(4096);
function stampFor(size: number): Int32Array {
  if (stamps.length < size) stamps = new Int32Array(size * 2);
  if (stampNow > 0x3fffffff) {
    stamps.fill(0);
    stampNow = 0;
  }
  return stamps;
}

// ---------------------------------------------------------------- matching terms

/** A synonym of the same group counts this much of the word itself. */
const SYNONYM = 0.85;
/** Sketches at least this alike are a misspelling of the same word. */
const MISSPELT = 0.75;

function bits(value: number): number {
  let v = value - ((value >> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >> 2) & 0x33333333);
  return Math.imul((v + (v >> 4)) & 0x0f0f0f0f, 0x01010101) >> 24;
}

// For each term of the later text: the earlier text's term it matches (or -1) and how well. Reused between calls.
let partner = new Int32Array(4096);
let strength = new Float64Array(4096);
let taken = new Uint8Array(4096);
const byLetter: number[][] = Array.from({ length: 32 }, () => []);

function matchTerms(a: Ready, b: Ready): void {
  if (partner.length < b.size) {
    partner = new Int32Array(b.size * 2);
    strength = new Float64Array(b.size * 2);
  }
  if (taken.length < a.size) taken = new Uint8Array(a.size * 2);
  taken.fill(0, 0, a.size);
  const at = a.print.terms;
  const bt = b.print.terms;
  let i = 0;
  let left = 0;
  for (let j = 0; j < b.size; j++) {
    const term = bt[j] ?? 0;
    while (i < a.size && (at[i] ?? 0) < term) i++;
    if (i < a.size && at[i] === term) {
      partner[j] = i;
      taken[i] = 1;
      const va = INFO.variant(a.print.info[i] ?? 0);
      const vb = INFO.variant(b.print.info[j] ?? 0);
      strength[j] = va === vb ? 1 : SYNONYM;
      i++;
    } else {
      partner[j] = -1;
      strength[j] = 0;
      left++;
    }
  }
  if (left === 0) return;
  // misspellings: the same first letter and nearly the same letter pairs, among words that are not common
  for (const list of byLetter) list.length = 0;
  for (let k = 0; k < a.size; k++) {
    const info = a.print.info[k] ?? 0;
    if (taken[k] === 0 && INFO.classOf(info) >= 2 && (a.print.sketch[k] ?? 0) !== 0)
      byLetter[INFO.letter(info)]?.push(k);
  }
  for (let j = 0; j < b.size; j++) {
    if ((partner[j] as number) >= 0) continue;
    const sketch = b.print.sketch[j] ?? 0;
    const info = b.print.info[j] ?? 0;
    if (sketch === 0 || INFO.classOf(info) < 2) continue;
    const list = byLetter[INFO.letter(info)] ?? [];
    const own = bits(sketch);
    let best = MISSPELT;
    let found = -1;
    for (const k of list) {
      if (taken[k] !== 0) continue;
      const other = a.print.sketch[k] ?? 0;
      const alike = (2 * bits(sketch & other)) / (own + bits(other));
      if (alike >= best) {
        best = alike;
        found = k;
      }
    }
    if (found >= 0) {
      partner[j] = found;
      taken[found] = 1;
      strength[j] = best * best;
    }
  }
}

// ---------------------------------------------------------------- features

/** The measures that the score is made of, each 0 to 1 unless said otherwise. */
export interface Features {
  /** Cosine of weighted log frequencies. */
  readonly cosine: number;
  /** Shared weight over mean weight of the distinct terms. */
  readonly dice: number;
  /** Shared number over mean number of the distinct terms, unweighted. */
  readonly plain: number;
  /** Shared weight over the earlier text's and over the later text's. */
  readonly ofEarlier: number;
  readonly ofLater: number;
  /** Weight of the longest common subsequence over mean weight, of the first words; 0 between whole mails. */
  readonly inOrder: number;
  /** Weight of shared neighbouring pairs over mean weight. */
  readonly pairs: number;
  /** The best matching sentences' score, times how much they say. */
  readonly sentence: number;
  /** Share of the names (capitalised within a sentence) found in the other text, on the side where more are; 1 if a side has none. */
  readonly names: number;
  /** Weight of the heaviest name that one lacks and of the heaviest word that the other lacks, the lesser of the two. */
  readonly swapped: number;
  /** Words in the shorter text, and in the longer. */
  readonly words: number;
  readonly longer: number;
  /** Sentences in the text that has fewer. */
  readonly sentences: number;
}

/** Common subsequences are sought in so many words. */
const LCS_WORDS = 90;
const row = new Float64Array(LCS_WORDS + 2);

/** Weight of the longest common subsequence of two stretches; partner[] must be set. */
function commonInOrder(a: Ready, b: Ready, aFrom: number, aTo: number, bFrom: number, bTo: number): number {
  const n = Math.min(aTo - aFrom, LCS_WORDS);
  const m = Math.min(bTo - bFrom, LCS_WORDS);
  row.fill(0, 0, n + 1);
  for (let j = 0; j < m; j++) {
    const tb = b.print.order[bFrom + j] ?? 0;
    const p = partner[tb] as number;
    if (p < 0) continue;
    const w = Math.sqrt((a.weight[p] as number) * (b.weight[tb] as number)) * (strength[tb] as number);
    let diagonal = 0;
    for (let i = 1; i <= n; i++) {
      const above = row[i] as number;
      let best = above;
      if (a.print.order[aFrom + i - 1] === p && diagonal + w > best) best = diagonal + w;
      const beside = row[i - 1] as number;
      if (beside > best) best = beside;
      row[i] = best;
      diagonal = above;
    }
  }
  return row[n] ?? 0;
}
function orderMass(r: Ready, from: number, to: number): number {
  let m = 0;
  const end = Math.min(to, from + LCS_WORDS);
  for (let at = from; at < end; at++) m += r.weight[r.print.order[at] ?? 0] ?? 0;
  return m;
}

const PAIR_SLOTS = 1 << 13;
const pairKey = new Int32Array(PAIR_SLOTS);
const pairStamp = new Int32Array(PAIR_SLOTS);
let pairNow = 0;
function pairSlot(x: number, y: number): number {
  let h = Math.imul(x, 0x9e3779b1) ^ Math.imul(y + 0x7f4a, 0x85ebca6b);
  h ^= h >>> 15;
  return h & (PAIR_SLOTS - 1);
}

/** Shared neighbouring pairs, weighted, over the mean weight of pairs (each occurrence once). */
function sharedPairs(a: Ready, b: Ready): number {
  const stamp = ++pairNow;
  let massA = 0;
  let massB = 0;
  let shared = 0;
  const oa = a.print.order;
  const ob = b.print.order;
  for (let i = 0; i + 1 < oa.length; i++) {
    const x = oa[i] ?? 0;
    const y = oa[i + 1] ?? 0;
    massA += (a.weight[x] as number) + (a.weight[y] as number);
    const key = x * 4096 + y + 1;
    let slot = pairSlot(x, y);
    while (pairStamp[slot] === stamp && pairKey[slot] !== key) slot = (slot + 1) & (PAIR_SLOTS - 1);
    pairStamp[slot] = stamp;
    pairKey[slot] = key;
  }
  for (let j = 0; j + 1 < ob.length; j++) {
    const tx = ob[j] ?? 0;
    const ty = ob[j + 1] ?? 0;
    const w = (b.weight[tx] as number) + (b.weight[ty] as number);
    massB += w;
    const x = partner[tx] as number;
    const y = partner[ty] as number;
    if (x < 0 || y < 0) continue;
    const key = x * 4096 + y + 1;
    let slot = pairSlot(x, y);
    while (pairStamp[slot] === stamp && pairKey[slot] !== key) slot = (slot + 1) & (PAIR_SLOTS - 1);
    if (pairStamp[slot] === stamp) shared += w;
  }
  const mean = (massA + massB) / 2;
  return mean > 0 ? Math.min(1, shared / mean) : 0;
}

export interface SentencePair {
  readonly earlierSentence: number;
  readonly laterSentence: number;
  /** 0 to 1: how far the later sentence says what the earlier one says. */
  readonly score: number;
}

interface Aligned extends SentencePair {
  /** How much what the two share tells: weight above that of common words, damped for routine sentences. */
  readonly told: number;
}

let matrix = new Float64Array(1024);
let telling = new Float64Array(1024);
let placeHead = new Int32Array(4096);
let placeNext = new Int32Array(4096);
let placeColumn = new Int32Array(4096);
/** Words at most this heavy tell nothing by themselves. */
const PLAIN_WEIGHT = 2.2;

/** A greeting or a sign-off makes no point. */
function isRoutine(print: Fingerprint, sentence: number): boolean {
  return print.sentences[sentence * 4 + 3] === 1;
}

/** Every later sentence's best earlier sentence. partner[] must be set. */
function alignSentences(a: Ready, b: Ready, leastScore: number, bestOnly: boolean): Aligned[] {
  const rows = b.sentences;
  const columns = a.sentences;
  if (rows === 0 || columns === 0) return [];
  if (matrix.length < columns) {
    matrix = new Float64Array(columns * 2);
    telling = new Float64Array(columns * 2);
  }
  // where each earlier term stands, sentence by sentence, as linked lists
  if (placeHead.length < a.size) placeHead = new Int32Array(a.size * 2);
  if (placeNext.length < a.print.order.length) {
    placeNext = new Int32Array(a.print.order.length * 2);
    placeColumn = new Int32Array(a.print.order.length * 2);
  }
  placeHead.fill(-1, 0, a.size);
  let places = 0;
  let at = 0;
  for (let s = 0; s < columns; s++) {
    const end = a.print.sentences[s * 4] ?? 0;
    if (isRoutine(a.print, s)) at = end;
    for (; at < end; at++) {
      const t = a.print.order[at] ?? 0;
      if (taken[t] === 0 || (a.weight[t] as number) < 0.3) continue;
      const head = placeHead[t] as number;
      if (head >= 0 && placeColumn[head] === s) continue;
      placeColumn[places] = s;
      placeNext[places] = head;
      placeHead[t] = places++;
    }
  }
  let bestWorth = 0;
  const found: Aligned[] = [];
  const stamp = stampFor(b.size);
  at = 0;
  for (let r = 0; r < rows; r++) {
    const from = at;
    const end = b.print.sentences[r * 4] ?? 0;
    if (isRoutine(b.print, r)) {
      at = end;
      continue;
    }
    const mark = ++stampNow;
    matrix.fill(0, 0, columns);
    telling.fill(0, 0, columns);
    for (; at < end; at++) {
      const t = b.print.order[at] ?? 0;
      if (stamp[t] === mark) continue;
      stamp[t] = mark;
      const p = partner[t] as number;
      if (p < 0) continue;
      const s = strength[t] as number;
      const w = (b.weight[t] as number) * s;
      const tells = Math.max(0, (b.weight[t] as number) - PLAIN_WEIGHT) * s;
      for (let place = placeHead[p] as number; place >= 0; place = placeNext[place] ?? -1) {
        const column = placeColumn[place] as number;
        matrix[column] = (matrix[column] as number) + w;
        telling[column] = (telling[column] as number) + tells;
      }
    }
    let best = 0;
    let column = -1;
    const massB = b.sentenceMass[r] as number;
    for (let c = 0; c < columns; c++) {
      const shared = matrix[c] as number;
      if (shared <= 0) continue;
      const score = (2 * shared) / (massB + (a.sentenceMass[c] as number));
      if (score > best) {
        best = score;
        column = c;
      }
    }
    if (column < 0 || best < leastScore) continue;
    const told =
      (telling[column] as number) * Math.min(b.sentenceWorth[r] ?? 1, a.sentenceWorth[column] ?? 1);
    const worth = Math.min(1, told / TELLING);
    if (bestOnly && (0.6 * best + 0.4) * worth <= bestWorth) continue;
    const aFrom = column === 0 ? 0 : (a.print.sentences[column * 4 - 4] ?? 0);
    const aTo = a.print.sentences[column * 4] ?? 0;
    const ordered = commonInOrder(a, b, aFrom, aTo, from, end);
    const orderedShare = (2 * ordered) / (orderMass(a, aFrom, aTo) + orderMass(b, from, end));
    const score = Math.min(1, 0.6 * best + 0.4 * Math.min(1, orderedShare));
    if (score * worth > bestWorth) bestWorth = score * worth;
    found.push({
      earlierSentence: column,
      laterSentence: r,
      score,
      told,
    });
  }
  return found;
}

/** Telling weight at which a repeated sentence counts in full (about three uncommon words). */
const TELLING = 14;

function isTellingName(info: number): boolean {
  return INFO.isName(info) && INFO.classOf(info) >= 3;
}

function featuresOf(a: Ready, b: Ready): Features {
  matchTerms(a, b);
  let dot = 0;
  let sharedA = 0;
  let sharedB = 0;
  let plain = 0;
  let namesB = 0;
  let foundB = 0;
  let onlyA = 0;
  let onlyB = 0;
  let nameA = 0;
  let nameB = 0;
  for (let j = 0; j < b.size; j++) {
    const p = partner[j] as number;
    if (isTellingName(b.print.info[j] ?? 0)) {
      namesB++;
      if (p >= 0) foundB++;
    }
    if (p < 0) {
      const only = b.weight[j] as number;
      if (only > onlyB) onlyB = only;
      if (only > nameB && isTellingName(b.print.info[j] ?? 0)) nameB = only;
      continue;
    }
    const s = strength[j] as number;
    dot += (a.scaled[p] as number) * (b.scaled[j] as number) * s;
    sharedA += (a.weight[p] as number) * s;
    sharedB += (b.weight[j] as number) * s;
    plain += s;
  }
  let namesA = 0;
  let foundA = 0;
  for (let i = 0; i < a.size; i++) {
    const only = taken[i] === 0 ? (a.weight[i] as number) : 0;
    if (only > onlyA) onlyA = only;
    if (only > nameA && isTellingName(a.print.info[i] ?? 0)) nameA = only;
    if (!isTellingName(a.print.info[i] ?? 0)) continue;
    namesA++;
    if (taken[i] === 1) foundA++;
  }
  const names = namesA === 0 || namesB === 0 ? 1 : Math.max(foundA / namesA, foundB / namesB);
  const wordsA = a.print.order.length;
  const wordsB = b.print.order.length;
  const cosine = a.norm > 0 && b.norm > 0 ? dot / (a.norm * b.norm) : 0;
  const dice = a.mass + b.mass > 0 ? (sharedA + sharedB) / (a.mass + b.mass) : 0;
  // order is for texts of a few sentences; scoreOf() leaves it out of whole mails
  const few = Math.min(wordsA, wordsB) < 100 || Math.min(a.sentences, b.sentences) < 5;
  let inOrder = 0;
  if (few && plain > 0) {
    inOrder =
      (2 * commonInOrder(a, b, 0, wordsA, 0, wordsB)) / (orderMass(a, 0, wordsA) + orderMass(b, 0, wordsB));
  }
  let sentence = 0;
  if (plain > 0 && (a.sentences > 1 || b.sentences > 1)) {
    for (const pair of alignSentences(a, b, 0.25, true)) {
      const worth = pair.score * Math.min(1, pair.told / TELLING);
      if (worth > sentence) sentence = worth;
    }
  }
  return {
    cosine: Math.min(1, cosine),
    dice: Math.min(1, dice),
    plain: a.size + b.size > 0 ? Math.min(1, (2 * plain) / (a.size + b.size)) : 0,
    ofEarlier: a.mass > 0 ? Math.min(1, sharedA / a.mass) : 0,
    ofLater: b.mass > 0 ? Math.min(1, sharedB / b.mass) : 0,
    inOrder: Math.min(1, inOrder),
    pairs: plain > 0 ? sharedPairs(a, b) : 0,
    sentence,
    names,
    swapped: Math.max(Math.min(nameA, onlyB), Math.min(onlyA, nameB)),
    words: Math.min(wordsA, wordsB),
    longer: Math.max(wordsA, wordsB),
    sentences: Math.min(a.sentences, b.sentences),
  };
}

/** The measures behind a score, for the bench and for tuning. */
export function likenessFeatures(
  earlier: Fingerprint,
  later: Fingerprint,
  background: Background = NOTHING_KNOWN,
): Features {
  return featuresOf(ready(earlier, background), ready(later, background));
}

// ---------------------------------------------------------------- conflicts

/** What tells two cases apart: both texts name such, and none in common. */
export interface Conflicts {
  /** Sums of money. */
  readonly numbers: boolean;
  readonly dates: boolean;
  /** Application, case and other reference numbers. */
  readonly references: boolean;
  /** Streets, house numbers with street, postcodes. */
  readonly places: boolean;
}

function shareAny(x: readonly number[], y: readonly number[]): boolean {
  let i = 0;
  for (const value of y) {
    while (i < x.length && (x[i] ?? 0) < value) i++;
    if (i < x.length && x[i] === value) return true;
  }
  return false;
}
function differ(x: readonly number[], y: readonly number[]): boolean {
  return x.length > 0 && y.length > 0 && !shareAny(x, y);
}

/** Which marks of a case both texts name without sharing any. Symmetric. */
export function conflicts(earlier: Fingerprint, later: Fingerprint): Conflicts {
  const samePlace = shareAny(earlier.streets, later.streets) || shareAny(earlier.postcodes, later.postcodes);
  return {
    numbers: differ(earlier.sums, later.sums),
    dates: differ(earlier.dates, later.dates) || looseDates(earlier, later),
    references: differ(earlier.references, later.references),
    places:
      differ(earlier.addresses, later.addresses) ||
      (!samePlace && (differ(earlier.streets, later.streets) || differ(earlier.postcodes, later.postcodes))),
  };
}

/** No full date to compare, but other weekdays or other months. */
function looseDates(earlier: Fingerprint, later: Fingerprint): boolean {
  if (earlier.dates.length > 0 && later.dates.length > 0) return false;
  if (shareAny(earlier.weekdays, later.weekdays) || shareAny(earlier.months, later.months)) return false;
  return differ(earlier.weekdays, later.weekdays) || differ(earlier.months, later.months);
}

// ---------------------------------------------------------------- the score

/**
 * How far `later` makes `earlier`'s point again: 0 (nothing in common) to 1 (the same). Nearly symmetric; between long
 * texts, a later one that holds the whole earlier one scores a little higher than the other way round. Empty: 0.
 */
export function likeness(
  earlier: Fingerprint,
  later: Fingerprint,
  background: Background = NOTHING_KNOWN,
): number {
  if (earlier.terms.length === 0 || later.terms.length === 0) return 0;
  return scoreOf(likenessFeatures(earlier, later, background), damping(earlier, later));
}

/** Factors for the whole and for the best sentence pair. */
interface Damping {
  readonly whole: number;
  readonly sentence: number;
}
const NO_DAMPING: Damping = { whole: 1, sentence: 1 };

/**
 * Damps, never blocks: a repeated request may bear a new date. On one sender's mail x 0.6 for dates and sums was found
 * right; other streets and references tell cases apart more surely. A sentence may repeat in mails of other dates.
 */
function damping(earlier: Fingerprint, later: Fingerprint): Damping {
  const differing = conflicts(earlier, later);
  let whole = 1;
  let sentence = 1;
  if (differing.dates || differing.numbers) {
    const loose = !differing.numbers && !differ(earlier.dates, later.dates);
    whole = loose ? 0.75 : 0.6;
    sentence = loose ? 0.9 : 0.8;
  }
  if (differing.references || differing.places) {
    whole *= 0.4;
    sentence *= 0.5;
  }
  return { whole, sentence };
}

function ramp(value: number, from: number, to: number): number {
  return value <= from ? 0 : value >= to ? 1 : (value - from) / (to - from);
}

/** The score of a pair from its measures. Weights were chosen on the council set and the prose (test/bench/likeness). */
function scoreOf(f: Features, damp: Damping = NO_DAMPING): number {
  const contained = Math.max(f.ofEarlier, f.ofLater);
  // a caption or a line of a message: what it names decides
  const asLine = 0.3 * f.dice + 0.3 * f.cosine + 0.2 * f.inOrder + 0.15 * contained + 0.05 * f.plain;
  // a long sentence: words of one topic meet by chance, so small words and order tell more
  const asProse =
    (0.25 * f.dice + 0.15 * f.cosine + 0.2 * f.inOrder + 0.1 * contained + 0.5 * f.plain + 0.1 * f.pairs) /
    1.3;
  const asMail = 0.7 * f.cosine + 0.15 * f.pairs + 0.15 * f.ofEarlier;
  const prose = ramp(f.words, 10, 28);
  // a mail has many words and several sentences; old novels write as many words in one
  const long = ramp(f.words, 50, 100) * ramp(f.sentences, 2, 5);
  const asSentence = (1 - prose) * asLine + prose * asProse;
  const names = 1 - 0.5 * (1 - f.names) * (1 - 0.5 * long);
  // almost the same words, but for a name: the same request about another case
  const swap = 1 - 0.5 * ramp(f.plain, 0.7, 0.95) * ramp(f.swapped, 3, 5.5) * (1 - long);
  const whole = ((1 - long) * asSentence + long * asMail) * names * swap * damp.whole;
  // in texts of a sentence or two the whole says it all
  const sentence = 0.65 * ramp(f.longer, 20, 60) * f.sentence * damp.sentence;
  const score = 1 - (1 - whole) * (1 - sentence);
  return score > 0.9995 ? 1 : score > 0 ? score : 0;
}

/**
 * Which later sentence repeats which earlier one: for each later sentence its best earlier sentence, best first, at
 * least 0.35 alike. Greetings, sign-offs and sentences of common words only are left out. Where the later sentence stands in its text: sentenceSpan().
 */
export function alignment(
  earlier: Fingerprint,
  later: Fingerprint,
  background: Background = NOTHING_KNOWN,
): SentencePair[] {
  const a = ready(earlier, background);
  const b = ready(later, background);
  matchTerms(a, b);
  return alignSentences(a, b, 0.2, false)
    .filter((pair) => pair.score >= 0.35 && pair.told >= 1)
    .sort((x, y) => y.told * y.score - x.told * x.score || x.laterSentence - y.laterSentence)
    .map(({ earlierSentence, laterSentence, score }) => ({ earlierSentence, laterSentence, score }));
}

/** UTF-16 offsets of a sentence in the text that the fingerprint was made from; null if there is no such sentence. */
export function sentenceSpan(print: Fingerprint, sentence: number): { start: number; end: number } | null {
  const start = print.sentences[sentence * 4 + 1];
  const end = print.sentences[sentence * 4 + 2];
  return start === undefined || end === undefined ? null : { start, end };
}

// ---------------------------------------------------------------- the likest of many

/** Many earlier messages made ready to be asked "which are like this?". Build once, keep while the messages stay. */
export interface PrintIndex {
  readonly prints: readonly Fingerprint[];
  readonly background: Background;
  /** Term → the messages that hold it, for terms that tell messages apart. */
  readonly postings: ReadonlyMap<number, readonly number[]>;
}

/** Learns the background from earlier messages and indexes them. Time and memory grow with the words in them. */
export function indexPrints(prints: readonly Fingerprint[]): PrintIndex {
  const background = learnBackground(prints);
  const most = Math.max(6, Math.min(120, prints.length * 0.15));
  const postings = new Map<number, number[]>();
  prints.forEach((print, at) => {
    for (let t = 0; t < print.terms.length; t++) {
      const term = print.terms[t] ?? 0;
      if (INFO.classOf(print.info[t] ?? 0) < 2 || (background.termIn.get(term) ?? 0) > most) continue;
      const list = postings.get(term);
      if (list) list.push(at);
      else postings.set(term, [at]);
    }
  });
  return { prints, background, postings };
}

let reached = new Float64Array(1024);

/**
 * The indices of the `most` earlier messages likest to `later`, likest first, found by the rare words they share; so
 * that likeness() and alignment() need to look at these only. Messages that share no telling word are never among
 * them. Costs a fraction of one likeness(), with a small growth in the number of messages.
 */
export function likest(index: PrintIndex, later: Fingerprint, most: number): number[] {
  const total = index.prints.length;
  if (reached.length < total) reached = new Float64Array(total * 2);
  const touched: number[] = [];
  for (let t = 0; t < later.terms.length; t++) {
    const list = index.postings.get(later.terms[t] ?? 0);
    if (!list) continue;
    const w = weightOf(INFO.classOf(later.info[t] ?? 0), list.length - 1, index.background.messages);
    for (const at of list) {
      if (reached[at] === 0) touched.push(at);
      reached[at] = (reached[at] as number) + w * w;
    }
  }
  // a long message shares more words by chance
  const scored = touched.map((at) => {
    const score = (reached[at] as number) / Math.sqrt(20 + (index.prints[at]?.terms.length ?? 0));
    reached[at] = 0;
    return { at, score };
  });
  scored.sort((x, y) => y.score - x.score || x.at - y.at);
  return scored.slice(0, most).map((one) => one.at);
}
