import { EXPECTED_SHARE } from './common-words';
import { INFO, readTerms } from './terms';
import type { Fingerprint, Mark } from './terms';

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
export const fingerprint: (text: string) => Fingerprint = readTerms;

/** Counts terms and sentences over the sender's messages. */
export function learnBackground(fingerprints: Iterable<Fingerprint>): Background {
  const termIn = new Map<number, number>();
  const sentenceIn = new Map<number, number>();
  const count = (map: Map<number, number>, key: number): unknown => map.set(key, (map.get(key) || 0) + 1);
  let messages = 0;
  for (const print of fingerprints) {
    messages++;
    for (const term of print.terms) count(termIn, term);
    new Set(stretches(print).map((one) => sentenceHash(print, one))).forEach((hash) =>
      count(sentenceIn, hash),
    );
  }
  return { messages, termIn, sentenceIn };
}

const NOTHING_KNOWN: Background = { messages: 0, termIn: new Map(), sentenceIn: new Map() };

/** A sentence of a fingerprint: from and to in `order`; a greeting or a sign-off makes no point. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly routine: boolean;
}

function stretches({ sentences }: Fingerprint): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < sentences.length; at += 4) {
    found.push({ from: sentences[at - 4] || 0, to: sentences[at] || 0, routine: sentences[at + 3] === 1 });
  }
  return found;
}

function sentenceHash(print: Fingerprint, { from, to }: Stretch): number {
  let h = 17;
  for (let at = from; at < to; at++) h = (Math.imul(h, 31) + (print.terms[print.order[at] || 0] || 0)) | 0;
  return h;
}

/** Texts of the same words in the same order have the same. */
export function textHash(print: Fingerprint): number {
  return sentenceHash(print, { from: 0, to: print.order.length, routine: false });
}

// ---------------------------------------------------------------- a fingerprint made ready

/** How many messages the prior counts for. */
const PRIOR_MESSAGES = 25;

interface ReadySentence extends Stretch {
  /** Weight of its distinct terms. */
  readonly mass: number;
  /** 1, or less where the sender uses the sentence again and again. */
  readonly worth: number;
}

export interface Ready {
  readonly print: Fingerprint;
  readonly size: number;
  /** Weight of each term: the negative logarithm of the share of messages that hold it. */
  readonly weight: Float64Array;
  /** Weight times log frequency, and its Euclidean norm. */
  readonly scaled: Float64Array;
  readonly norm: number;
  readonly mass: number;
  readonly sentences: readonly ReadySentence[];
}

const known = new WeakMap<Background, WeakMap<Fingerprint, Ready>>();

function weightOf(level: number, seen: number, messages: number): number {
  return Math.max(
    0.05,
    -Math.log((seen + PRIOR_MESSAGES * (EXPECTED_SHARE[level] || 0.004)) / (messages + PRIOR_MESSAGES)),
  );
}

export function ready(print: Fingerprint, background: Background): Ready {
  let cache = known.get(background);
  if (!cache) known.set(background, (cache = new WeakMap<Fingerprint, Ready>()));
  let made = cache.get(print);
  // less the one message that it may itself be
  if (!made) cache.set(print, (made = weigh(print, background, () => 1)));
  return made;
}

/** A text with its terms weighed. `less`: how many messages of the background are not to count for a term. */
export function weigh(print: Fingerprint, background: Background, less: (term: number) => number): Ready {
  const { messages, termIn, sentenceIn } = background;
  const size = print.terms.length;
  const weight = new Float64Array(size);
  const scaled = new Float64Array(size);
  let square = 0;
  let mass = 0;
  print.terms.forEach((term, t) => {
    const info = print.info[t] || 0;
    const w = weightOf(INFO.classOf(info), Math.max(0, (termIn.get(term) || 0) - less(term)), messages);
    const s = w * (1 + Math.log(INFO.count(info) || 1));
    weight[t] = w;
    scaled[t] = s;
    mass += w;
    square += s * s;
  });
  const last = new Int32Array(size);
  const sentences = stretches(print).map((one, index) => {
    let sum = 0;
    for (let at = one.from; at < one.to; at++) {
      const t = print.order[at] || 0;
      if (last[t] !== index + 1) sum += weight[t] as number;
      last[t] = index + 1;
    }
    const used = messages < 8 ? 0 : sentenceIn.get(sentenceHash(print, one)) || 0;
    return {
      from: one.from,
      to: one.to,
      routine: one.routine,
      mass: sum,
      worth: used <= 2 ? 1 : Math.max(0.1, 1.6 - 0.3 * used),
    };
  });
  return { print, size, weight, scaled, norm: Math.sqrt(square), mass, sentences };
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

/** For each term of the later text: the earlier text's term it matches (or -1) and how well; and which are taken. */
export interface Matched {
  readonly partner: Int32Array;
  readonly strength: Float64Array;
  readonly taken: Uint8Array;
}

export function matchTerms(a: Ready, b: Ready): Matched {
  const partner = new Int32Array(b.size).fill(-1);
  const strength = new Float64Array(b.size);
  const taken = new Uint8Array(a.size);
  const match = (j: number, i: number, how: number): void => {
    partner[j] = i;
    taken[i] = 1;
    strength[j] = how;
  };
  let i = 0;
  for (let j = 0; j < b.size; j++) {
    const term = b.print.terms[j] as number;
    while (i < a.size && (a.print.terms[i] as number) < term) i++;
    if (a.print.terms[i] === term) {
      match(
        j,
        i,
        INFO.variant(a.print.info[i] as number) === INFO.variant(b.print.info[j] as number) ? 1 : SYNONYM,
      );
    }
  }
  // misspellings: the same first letter and nearly the same letter pairs, among words that are not common
  const free: number[][] = [];
  const maySpell = ({ print }: Ready, t: number): boolean =>
    print.sketch[t] !== 0 && INFO.classOf(print.info[t] || 0) >= 2;
  for (let k = 0; k < a.size; k++) {
    if (taken[k] !== 0 || !maySpell(a, k)) continue;
    const letter = INFO.letter(a.print.info[k] || 0);
    (free[letter] = free[letter] || []).push(k);
  }
  for (let j = 0; j < b.size; j++) {
    if (partner[j] !== -1 || !maySpell(b, j)) continue;
    const sketch = b.print.sketch[j] || 0;
    let best = MISSPELT;
    let found = -1;
    for (const k of free[INFO.letter(b.print.info[j] || 0)] || []) {
      const other = a.print.sketch[k] || 0;
      const alike = (2 * bits(sketch & other)) / (bits(sketch) + bits(other));
      if (taken[k] === 0 && alike >= best) {
        best = alike;
        found = k;
      }
    }
    if (found >= 0) match(j, found, best * best);
  }
  return { partner, strength, taken };
}

// ---------------------------------------------------------------- comparing

/** Common subsequences are sought in so many words. */
const LCS_WORDS = 90;

export function wholeOf({ print }: Ready): Stretch {
  return { from: 0, to: print.order.length, routine: false };
}

/** Weight of the longest common subsequence of two stretches, over the mean weight of both; 0 to 1. `flat`: all words weigh the same. */
export function commonInOrder(
  a: Ready,
  b: Ready,
  { partner, strength, taken }: Matched,
  inA: Stretch,
  inB: Stretch,
  flat = false,
): number {
  const weightIn = (text: Ready, t: number): number => (flat ? 1 : (text.weight[t] as number));
  const mine: number[] = [];
  const theirs = b.print.order.slice(inB.from, Math.min(inB.to, inB.from + LCS_WORDS));
  let mass = 0;
  // words that match nothing weigh but need no looking at
  for (const t of a.print.order.slice(inA.from, Math.min(inA.to, inA.from + LCS_WORDS))) {
    mass += weightIn(a, t);
    if (taken[t] !== 0) mine.push(t);
  }
  const row = new Float64Array(mine.length + 1);
  for (const t of theirs) {
    mass += weightIn(b, t);
    const p = partner[t] as number;
    if (p < 0) continue;
    const w = Math.sqrt(weightIn(a, p) * weightIn(b, t)) * (strength[t] as number);
    let diagonal = 0;
    for (let i = 0; i < mine.length; i++) {
      const above = row[i + 1] as number;
      row[i + 1] = Math.max(above, row[i] as number, mine[i] === p ? diagonal + w : 0);
      diagonal = above;
    }
  }
  return mass > 0 ? Math.min(1, (2 * (row[mine.length] as number)) / mass) : 0;
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

/** Words at most this heavy tell nothing by themselves. */
const PLAIN_WEIGHT = 2.2;

/** A term's sentences beyond these are not looked at, so that time stays linear in hostile texts. */
const MOST_PLACES = 50;

/** Every later sentence's best earlier sentence, greetings and sign-offs left out. */
export function alignSentences(a: Ready, b: Ready, matched: Matched): Aligned[] {
  const { partner, strength, taken } = matched;
  // in which sentences each earlier term stands
  const places: number[][] = [];
  a.sentences.forEach((one, s) => {
    for (let at = one.routine ? one.to : one.from; at < one.to; at++) {
      const t = a.print.order[at] || 0;
      if (taken[t] === 0 || (a.weight[t] as number) < 0.3) continue;
      const list = (places[t] = places[t] || []);
      if (list[list.length - 1] !== s && list.length < MOST_PLACES) list.push(s);
    }
  });
  const found: Aligned[] = [];
  const shared = new Float64Array(a.sentences.length);
  const telling = new Float64Array(a.sentences.length);
  const seen = new Int32Array(b.size);
  b.sentences.forEach((one, r) => {
    if (one.routine) return;
    const reached: number[] = [];
    for (let at = one.from; at < one.to; at++) {
      const t = b.print.order[at] as number;
      const p = partner[t] as number;
      if (p < 0 || seen[t] === r + 1) continue;
      seen[t] = r + 1;
      const there = places[p];
      if (there === undefined) continue;
      const w = b.weight[t] as number;
      const how = strength[t] as number;
      for (const s of there) {
        if (shared[s] === 0) reached.push(s);
        shared[s] = (shared[s] as number) + w * how;
        telling[s] = (telling[s] as number) + Math.max(0, w - PLAIN_WEIGHT) * how;
      }
    }
    let best = 0;
    let which = -1;
    let told = 0;
    for (const s of reached) {
      const score = (2 * (shared[s] as number)) / (one.mass + (a.sentences[s] as ReadySentence).mass);
      if (score > best || (score === best && s < which)) {
        best = score;
        which = s;
        told = telling[s] as number;
      }
      shared[s] = telling[s] = 0;
    }
    const other = a.sentences[which];
    if (other === undefined || best < 0.2) return;
    found.push({
      earlierSentence: which,
      laterSentence: r,
      score: Math.min(1, 0.6 * best + 0.4 * commonInOrder(a, b, matched, other, one)),
      told: told * Math.min(one.worth, other.worth),
    });
  });
  return found;
}

/** Telling weight at which a repeated sentence counts in full (about three uncommon words). */
const TELLING = 14;

export function isTellingName(info: number): boolean {
  return INFO.isName(info) && INFO.classOf(info) >= 3;
}

/** What one text has of the other: names found there, and the heaviest word and name that are not. */
export function ownSide(
  { print, size, weight }: Ready,
  isFound: (t: number) => boolean,
): { named: number; word: number; name: number } {
  let names = 0;
  let found = 0;
  let word = 0;
  let name = 0;
  for (let t = 0; t < size; t++) {
    const isName = isTellingName(print.info[t] || 0);
    if (isName) names++;
    if (isFound(t)) {
      if (isName) found++;
    } else {
      word = Math.max(word, weight[t] as number);
      if (isName) name = Math.max(name, weight[t] as number);
    }
  }
  return { named: names === 0 ? 1 : found / names, word, name };
}

/** The score of two texts. Weights were chosen on the council set and on prose (test/bench/likeness). */
function scoreOf(a: Ready, b: Ready): number {
  const matched = matchTerms(a, b);
  let dot = 0;
  let sharedA = 0;
  let sharedB = 0;
  let common = 0;
  for (let j = 0; j < b.size; j++) {
    const p = matched.partner[j] as number;
    if (p < 0) continue;
    const s = matched.strength[j] as number;
    dot += (a.scaled[p] as number) * (b.scaled[j] as number) * s;
    sharedA += (a.weight[p] as number) * s;
    sharedB += (b.weight[j] as number) * s;
    common += s;
  }
  const words = [a.print.order.length, b.print.order.length];
  const [fewer = 0, more = 0] = (words[0] as number) <= (words[1] as number) ? words : words.reverse();
  // literary prose says much in one sentence; there words of one topic meet by chance, so small words and order tell more
  const prose = ramp((fewer + more) / Math.max(1, a.sentences.length + b.sentences.length), 16, 26);
  if (common === 0) return 0;
  const atMostOne = (value: number): number => Math.min(1, value);
  const cosine = atMostOne(dot / (a.norm * b.norm));
  const dice = atMostOne((sharedA + sharedB) / (a.mass + b.mass));
  const plain = atMostOne((2 * common) / (a.size + b.size));
  const ofEarlier = atMostOne(sharedA / a.mass);
  const contained = Math.max(ofEarlier, atMostOne(sharedB / b.mass));
  // a mail has many words and several sentences
  const long =
    (1 - prose) * ramp(fewer, 50, 100) * ramp(Math.min(a.sentences.length, b.sentences.length), 2, 5);
  const inOrder = (flat: boolean): number => commonInOrder(a, b, matched, wholeOf(a), wholeOf(b), flat);
  let sentence = 0;
  if (more > 20 && prose < 1 && a.sentences.length + b.sentences.length > 2) {
    for (const pair of alignSentences(a, b, matched))
      sentence = Math.max(sentence, pair.score * atMostOne(pair.told / TELLING));
  }
  // a caption or a line of a message: what it names decides
  const inWords =
    long * (0.85 * cosine + 0.15 * ofEarlier) +
    (prose > 0 ? prose * (0.6 * plain + 0.4 * inOrder(true)) : 0) +
    (long + prose < 1
      ? (1 - long - prose) *
        (0.35 * dice + 0.35 * cosine + 0.15 * inOrder(false) + 0.1 * contained + 0.05 * plain)
      : 0);
  // Share of the names (capitalised within a sentence) found in the other text, on the side where more are.
  const mine = ownSide(a, (t) => matched.taken[t] !== 0);
  const theirs = ownSide(b, (t) => matched.partner[t] !== -1);
  const names = 1 - 0.5 * (1 - Math.max(mine.named, theirs.named)) * (1 - 0.5 * long) * (1 - 0.75 * prose);
  // almost the same words, but for a name: the same request about another case
  const swapped = Math.max(Math.min(mine.name, theirs.word), Math.min(mine.word, theirs.name));
  const swap = 1 - 0.6 * ramp(plain, 0.55, 0.85) * ramp(swapped, 3, 5.5) * (1 - long - prose);
  const damp = damping(a.print, b.print);
  const alike = inWords * names * swap * damp.whole;
  // in texts of a sentence or two the whole says it all
  const score = 1 - (1 - alike) * (1 - 0.65 * (1 - prose) * ramp(more, 20, 60) * sentence * damp.sentence);
  return score > 0.9995 ? 1 : score;
}

export function ramp(value: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (value - from) / (to - from)));
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

/** Which marks of a case both texts name without sharing any. Symmetric. */
export function conflicts(earlier: Fingerprint, later: Fingerprint): Conflicts {
  const share = (mark: Mark): boolean => later[mark].some((one) => earlier[mark].indexOf(one) >= 0);
  const differ = (mark: Mark): boolean => earlier[mark].length > 0 && later[mark].length > 0 && !share(mark);
  const samePlace = share('streets') || share('postcodes');
  return {
    numbers: differ('sums'),
    // No full date to compare, but other weekdays or other months.
    dates: share('dates')
      ? false
      : differ('dates') ||
        (!share('weekdays') && !share('months') && (differ('weekdays') || differ('months'))),
    references: differ('references'),
    places: differ('addresses') || (!samePlace && (differ('streets') || differ('postcodes'))),
  };
}

/**
 * Damps, never blocks: a repeated request may bear a new date. On one sender's mail x 0.6 for dates and sums was found
 * right; other streets and references tell cases apart more surely. A sentence may repeat in mails of other dates.
 */
export function damping(earlier: Fingerprint, later: Fingerprint): { whole: number; sentence: number } {
  const { numbers, dates, references, places } = conflicts(earlier, later);
  const loose = !numbers && (earlier.dates.length === 0 || later.dates.length === 0);
  const elsewhere = references || places;
  const otherwise = numbers || dates;
  return {
    whole: (otherwise ? (loose ? 0.75 : 0.6) : 1) * (elsewhere ? 0.4 : 1),
    sentence: (otherwise ? (loose ? 0.9 : 0.8) : 1) * (elsewhere ? 0.5 : 1),
  };
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
  return scoreOf(ready(earlier, background), ready(later, background));
}

/**
 * Which later sentence repeats which earlier one: for each later sentence its best earlier sentence, best first, at
 * least 0.35 alike. Greetings, sign-offs and sentences of common words only are left out. Where the later sentence
 * stands in its text: sentenceSpan().
 */
export function alignment(
  earlier: Fingerprint,
  later: Fingerprint,
  background: Background = NOTHING_KNOWN,
): SentencePair[] {
  const a = ready(earlier, background);
  const b = ready(later, background);
  return alignSentences(a, b, matchTerms(a, b))
    .filter((pair) => pair.score >= 0.35 && pair.told >= 1)
    .sort((x, y) => y.told * y.score - x.told * x.score || x.laterSentence - y.laterSentence);
}

/** UTF-16 offsets of a sentence in the text that the fingerprint was made from; null if there is no such sentence. */
export function sentenceSpan(
  { sentences }: Fingerprint,
  sentence: number,
): { start: number; end: number } | null {
  const start = sentences[sentence * 4 + 1];
  const end = sentences[sentence * 4 + 2];
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
  prints.forEach(({ terms, info }, at) =>
    terms.forEach((term, t) => {
      if (INFO.classOf(info[t] || 0) < 2 || (background.termIn.get(term) || 0) > most) return;
      const list = postings.get(term);
      if (list) list.push(at);
      else postings.set(term, [at]);
    }),
  );
  return { prints, background, postings };
}

/**
 * The indices of the `most` earlier messages likest to `later`, likest first, found by the rare words they share; so
 * that likeness() and alignment() need to look at these only. Messages that share no telling word are never among
 * them. Costs a fraction of one likeness(), with a small growth in the number of messages.
 */
export function likest(
  { prints, background, postings }: PrintIndex,
  later: Fingerprint,
  most: number,
): number[] {
  const reached = new Map<number, number>();
  later.terms.forEach((term, t) => {
    const list = postings.get(term) || [];
    const w = weightOf(INFO.classOf(later.info[t] || 0), list.length - 1, background.messages);
    for (const at of list) reached.set(at, (reached.get(at) || 0) + w * w);
  });
  const scored: { at: number; score: number }[] = [];
  // a long message shares more words by chance
  reached.forEach((sum, at) =>
    scored.push({ at, score: sum / Math.sqrt(20 + (prints[at] as Fingerprint).terms.length) }),
  );
  return scored
    .sort((x, y) => y.score - x.score || x.at - y.at)
    .slice(0, most)
    .map((one) => one.at);
}
