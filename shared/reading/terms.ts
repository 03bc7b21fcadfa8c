import { wordClass } from './common-words';
import { stem } from './stem';
import { synonymTable } from './synonyms';

/**
 * What is kept of a text so that later texts can be compared with it: hashed terms, never readable words.
 * Plain numbers only, so it survives JSON. Every number is below 2^30.
 *
 * Size: at most 2,400 words are read (about 14,000 characters of English; the rest of a longer text is left out),
 * each adding at most one entry to `order` and one to `terms`, `info` and `sketch`.
 */
export interface Fingerprint {
  readonly v: 1;
  /** Hashes of the distinct stems (or of the synonym group that a stem belongs to), ascending. */
  readonly terms: readonly number[];
  /** For each term: word class, marks, first letter, count, and a short hash of the exact stem (see INFO). */
  readonly info: readonly number[];
  /** For each term: a 30-bit sketch of its letter pairs, for misspelt words. */
  readonly sketch: readonly number[];
  /** The text as a sequence of indices into `terms`. */
  readonly order: readonly number[];
  /**
   * Four numbers a sentence: index in `order` where it ends, UTF-16 offsets of its start and its end in the text, and
   * 1 where it is a greeting or a sign-off, else 0.
   */
  readonly sentences: readonly number[];
  /** Hashes of what tells one case from another, ascending, by kind. */
  readonly dates: readonly number[];
  readonly weekdays: readonly number[];
  readonly months: readonly number[];
  readonly sums: readonly number[];
  readonly references: readonly number[];
  readonly streets: readonly number[];
  /** House number with street. */
  readonly addresses: readonly number[];
  readonly postcodes: readonly number[];
}

/** Bits of Fingerprint.info. */
export const INFO = {
  classOf: (info: number): number => info & 7,
  isNumber: (info: number): boolean => (info & 8) !== 0,
  isName: (info: number): boolean => (info & 16) !== 0,
  letter: (info: number): number => (info >> 5) & 31,
  count: (info: number): number => (info >> 10) & 63,
  variant: (info: number): number => (info >> 16) & 0x3fff,
} as const;

const MAX_WORDS = 2400;
const MAX_CHARS = 60000;
const MASK = 0x3fffffff;

/** A 30-bit hash of a string (FNV-1a with a final mix). */
export function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return finish(h);
}
function finish(h: number): number {
  let x = h ^ (h >>> 15);
  x = Math.imul(x, 0x2c1b3c6d);
  x ^= x >>> 12;
  x = Math.imul(x, 0x297a2d39);
  x ^= x >>> 15;
  return x & MASK;
}
function mix(a: number, b: number): number {
  return finish(Math.imul(a ^ 0x5bd1e995, 0x01000193) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b));
}

// ---------------------------------------------------------------- letters

/** Character code → its lower-case unaccented letter, or 0 for what is not part of a word. */
const FOLD: Uint16Array = (() => {
  const fold = new Uint16Array(0x250);
  for (let c = 0; c < 0x250; c++) {
    const lower = String.fromCharCode(c).toLowerCase();
    const bare = lower.normalize('NFD').charCodeAt(0);
    if (bare >= 97 && bare <= 122) fold[c] = bare;
    else if (c >= 0xc0 && c !== 0xd7 && c !== 0xf7) fold[c] = lower.charCodeAt(0);
  }
  return fold;
})();
function foldOf(c: number): number {
  if (c < 0x250) return FOLD[c] ?? 0;
  if (c < 0x370) return 0;
  if (c >= 0x2000 && c < 0x3040) return 0;
  // surrogates (pictures), private use and compatibility forms are not letters
  if (c >= 0xd800 && c < 0xf900) return 0;
  return c < 0xfe00 ? c : 0;
}
function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}
function isUpper(c: number): boolean {
  return (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
}

// ---------------------------------------------------------------- words, remembered by hash

const enum Role {
  Plain = 0,
  Month = 1,
  Weekday = 2,
  StreetType = 3,
  NumberWord = 4,
  /** in, on, at, along …: what comes before a street named in lower case */
  Before = 5,
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const STREET_TYPES: readonly string[] = [
  'street st',
  'road rd',
  'lane ln',
  'avenue ave av',
  'close cl',
  'drive dr',
  'way',
  'crescent cres',
  'terrace',
  'court ct',
  'grove',
  'gardens gdns',
  'square sq',
  'hill',
  'row',
  'mews',
  'parade',
  'walk',
  'green',
  'rise',
  'park',
  'place',
  'croft',
  'yard',
  'wharf',
  'estate',
  'house',
  'bridge',
  'end',
  'view',
  'mount',
  'path',
  'alley',
  'quay',
  'common',
  'field',
  'meadow',
  'heath',
];
/** Types that name a street even without capitals, after "in", "on", "at". */
const SURE_TYPES = new Set(
  'street st road rd lane ln avenue ave av close drive crescent cres terrace grove'.split(' '),
);
const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

interface WordTables {
  readonly roles: ReadonlyMap<string, readonly [Role, number]>;
  readonly synonyms: ReturnType<typeof synonymTable>;
}
let tables: WordTables | null = null;
function wordTables(): WordTables {
  if (tables) return tables;
  const roles = new Map<string, readonly [Role, number]>();
  MONTHS.forEach((name, i) => roles.set(name, [Role.Month, i + 1]));
  MONTH_NAMES.forEach((name, i) => roles.set(name, [Role.Month, i + 1]));
  roles.set('sept', [Role.Month, 9]);
  DAYS.forEach((name, i) => roles.set(name, [Role.Weekday, i + 1]));
  'mon tue wed thu fri sat sun'.split(' ').forEach((name, i) => roles.set(name, [Role.Weekday, i + 1]));
  'tues weds thur thurs'
    .split(' ')
    .forEach((name, i) => roles.set(name, [Role.Weekday, [2, 3, 4, 4][i] ?? 0]));
  for (const forms of STREET_TYPES) {
    const all = forms.split(' ');
    for (const form of all) roles.set(form, [Role.StreetType, hashOf(all[0] ?? '')]);
  }
  NUMBER_WORDS.forEach((name, i) => roles.set(name, [Role.NumberWord, i]));
  TENS.forEach((name, i) => roles.set(name, [Role.NumberWord, (i + 2) * 10]));
  for (const word of 'in on at along outside off down from opposite near'.split(' '))
    roles.set(word, [Role.Before, 0]);
  tables = { roles, synonyms: synonymTable() };
  return tables;
}

// Entries of words met before, found by the hash of their letters, so that each is stemmed once. Holds hashes only.
const SLOTS = 1 << 16;
const slotKey = new Int32Array(SLOTS);
const slotEntry = new Int32Array(SLOTS);
const LIMIT = 30000;
let entries = 0;
const entryTerm = new Int32Array(LIMIT + 1);
const entryInfo = new Int32Array(LIMIT + 1);
const entrySketch = new Int32Array(LIMIT + 1);
const entryStem = new Int32Array(LIMIT + 1);
const entryRole = new Uint8Array(LIMIT + 1);
const entryValue = new Int32Array(LIMIT + 1);
/** 1 where a phrase of the synonym list may begin, or the word is a sure street type. */
const entryMark = new Uint8Array(LIMIT + 1);
const PHRASE = 1;
const SURE_STREET = 2;
/** first stem's hash → alternating: rest stems' hashes …, group term */
let phrasesByHash: Map<
  number,
  readonly { readonly rest: readonly number[]; readonly term: number }[]
> | null = null;

function phrases(): Map<number, readonly { readonly rest: readonly number[]; readonly term: number }[]> {
  if (phrasesByHash) return phrasesByHash;
  const map = new Map<number, readonly { readonly rest: readonly number[]; readonly term: number }[]>();
  wordTables().synonyms.phrases.forEach((list, first) => {
    map.set(
      hashOf(first),
      list.map((phrase) => ({ rest: phrase.rest.map(hashOf), term: hashOf('=' + String(phrase.group)) })),
    );
  });
  phrasesByHash = map;
  return map;
}

function sketchOf(word: string): number {
  let bits = 0;
  let before = 0;
  for (let i = 0; i <= word.length; i++) {
    const c = i < word.length ? word.charCodeAt(i) : 0;
    bits |= 1 << (finish(before * 131 + c) % 30);
    before = c;
  }
  return bits & MASK;
}

function learnWord(key: number, folded: string): number {
  if (entries >= LIMIT) {
    slotKey.fill(0);
    entries = 0;
  }
  const at = ++entries;
  const { roles, synonyms } = wordTables();
  const stemmed = stem(folded.length > 40 ? folded.slice(0, 40) : folded);
  const stemHash = hashOf(stemmed);
  const group = synonyms.words.get(stemmed);
  const role = roles.get(folded);
  let level = wordClass(stemmed);
  let isNumber = 0;
  let term = group === undefined ? stemHash : hashOf('=' + String(group));
  if (role?.[0] === Role.NumberWord) {
    term = hashOf('#' + String(role[1]));
    level = Math.min(level, 3);
    isNumber = 8;
  }
  const letter = folded.charCodeAt(0);
  const first = letter >= 97 && letter <= 122 ? letter - 96 : 31;
  entryTerm[at] = term;
  entryInfo[at] = level | isNumber | (first << 5) | ((stemHash & 0x3fff) << 16);
  entrySketch[at] = folded.length < 4 || isNumber ? 0 : sketchOf(stemmed);
  entryStem[at] = stemHash;
  entryRole[at] = role ? role[0] : Role.Plain;
  entryValue[at] = role ? role[1] : 0;
  entryMark[at] = (phrases().has(stemHash) ? PHRASE : 0) | (SURE_TYPES.has(folded) ? SURE_STREET : 0);
  let slot = key & (SLOTS - 1);
  while (slotKey[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slotKey[slot] = key;
  slotEntry[slot] = at;
  return at;
}

function wordEntry(hash: number, length: number, text: string, start: number, end: number): number {
  const key = (finish(hash) ^ Math.imul(length, 0x9e3779b1)) | 1;
  let slot = key & (SLOTS - 1);
  for (;;) {
    const found = slotKey[slot];
    if (found === key) return slotEntry[slot] ?? 0;
    if (found === 0) break;
    slot = (slot + 1) & (SLOTS - 1);
  }
  let folded = '';
  for (let i = start; i < end; i++) {
    const c = foldOf(text.charCodeAt(i));
    if (c !== 0) folded += String.fromCharCode(c);
  }
  return learnWord(key, folded);
}

// ---------------------------------------------------------------- chunks with digits

interface Chunk {
  kind: 'number' | 'sum' | 'date' | 'time' | 'reference' | 'road' | 'ordinal';
  /** number: its value when whole and small, else -1. ordinal: the day. */
  value: number;
  hash: number;
}

function dateKey(a: number, b: number): number {
  // day and month in either order: mail mixes 3/4 and 4/3, and a chance match only misses a conflict
  return hashOf('d' + String(Math.min(a, b)) + '/' + String(Math.max(a, b)));
}

/** Reads a run of letters, digits and joining marks that holds a digit. `sum`: a currency sign stood before it. */
function readChunk(raw: string, sum: boolean): Chunk {
  const text = raw.toLowerCase();
  const numeric = /^(\d[\d,]*)(\.\d+)?(k|m|bn|st|nd|rd|th|pm|am|%|p)?$/.exec(text);
  if (numeric) {
    const whole = (numeric[1] ?? '').replace(/,/g, '').slice(0, 15);
    let value = parseFloat(whole + (numeric[2] ?? '').slice(0, 6));
    const unit = numeric[3] ?? '';
    if (unit === 'k') value *= 1e3;
    else if (unit === 'm') value *= 1e6;
    else if (unit === 'bn') value *= 1e9;
    if (sum || unit === 'k' || unit === 'bn')
      return { kind: 'sum', value: -1, hash: hashOf('£' + String(value)) };
    if (unit === 'st' || unit === 'nd' || unit === 'rd' || unit === 'th') {
      return { kind: 'ordinal', value, hash: hashOf('#' + String(value)) };
    }
    if (unit === 'am' || unit === 'pm')
      return { kind: 'time', value: -1, hash: hashOf('t' + String(value) + unit) };
    return {
      kind: 'number',
      value: value <= 99999 && value % 1 === 0 ? value : -1,
      hash: hashOf('#' + String(value)),
    };
  }
  if (sum) return { kind: 'sum', value: -1, hash: hashOf('£' + text) };
  const date = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/.exec(text) ?? /^(\d{1,2})(\/)(\d{1,2})$/.exec(text);
  if (date) {
    const first = Number(date[1]);
    const second = Number(date[3]);
    const third = date[4] === undefined ? 0 : Number(date[4]);
    if (first > 31 && second <= 12 && third <= 31)
      return { kind: 'date', value: -1, hash: dateKey(second, third) };
    if (first <= 31 && second <= 31 && (first <= 12 || second <= 12)) {
      return { kind: 'date', value: -1, hash: dateKey(first, second) };
    }
  }
  if (/^\d{1,2}[:.]\d\d(?:am|pm)?$/.test(text)) return { kind: 'time', value: -1, hash: hashOf('t' + text) };
  if (/^[abm]\d{1,4}$/.test(text)) return { kind: 'road', value: -1, hash: hashOf('r' + text) };
  const bare = text.replace(/[^a-z0-9]/g, '');
  let digits = 0;
  for (let i = 0; i < bare.length; i++) if (isDigit(bare.charCodeAt(i))) digits++;
  const letters = bare.length - digits;
  if ((bare.length >= 5 && digits >= 3 && letters >= 1) || (digits >= 6 && /[/-]/.test(text))) {
    return { kind: 'reference', value: -1, hash: hashOf('ref' + bare) };
  }
  return { kind: 'number', value: -1, hash: hashOf('#' + bare) };
}

// ---------------------------------------------------------------- the pass over the text

// Room for one text, reused: nothing here outlives a call.
const tokTerm = new Int32Array(MAX_WORDS + 4);
const tokInfo = new Int32Array(MAX_WORDS + 4);
const tokSketch = new Int32Array(MAX_WORDS + 4);
const tokStem = new Int32Array(MAX_WORDS + 4);
const tokValue = new Int32Array(MAX_WORDS + 4);
/** bit 0: capitalised; bits 1-3: role; bit 4: a number; bit 5: the word is followed on its line by the next one */
const tokMark = new Int32Array(MAX_WORDS + 4);
const tokEntryMark = new Uint8Array(MAX_WORDS + 4);

function sortedUnique(list: number[]): number[] {
  if (list.length < 2) return list;
  list.sort((a, b) => a - b);
  let kept = 1;
  for (let i = 1; i < list.length; i++) {
    const value = list[i] ?? 0;
    if (value !== list[kept - 1]) list[kept++] = value;
  }
  list.length = kept;
  return list;
}

/** Reads a text into its fingerprint. Linear in the text's length; never throws. */
export function readTerms(text: string): Fingerprint {
  const end = Math.min(text.length, MAX_CHARS);
  const sentences: number[] = [];
  const dates: number[] = [];
  const weekdays: number[] = [];
  const months: number[] = [];
  const sums: number[] = [];
  const references: number[] = [];
  const streets: number[] = [];
  const addresses: number[] = [];
  const postcodes: number[] = [];
  let count = 0;
  let sentenceFirst = 0;
  let sentenceStart = -1;
  let lastEnd = 0;
  let lineStart = 0;
  let i = 0;

  let close = false;

  while (i < end && count < MAX_WORDS) {
    if (close) {
      close = false;
      if (count > sentenceFirst) sentences.push(count, sentenceStart, lastEnd, 0);
      sentenceFirst = count;
      sentenceStart = -1;
    }
    const c = text.charCodeAt(i);
    const folded = foldOf(c);
    if (folded !== 0 || isDigit(c)) {
      const start = i;
      let hash = 0x811c9dc5;
      let digit = folded === 0;
      if (!digit) {
        // a word
        let wordEnd = i;
        let f = folded;
        while (f !== 0) {
          hash = Math.imul(hash ^ f, 0x01000193);
          i++;
          wordEnd = i;
          if (i >= end) break;
          const next = text.charCodeAt(i);
          f = foldOf(next);
          if (f === 0 && (next === 39 || next === 0x2019) && i + 1 < end) {
            // an apostrophe: 's, 're, 've, 'll, 'd, 'm end the word; "don't" is one word
            const after = foldOf(text.charCodeAt(i + 1));
            if (after === 0) break;
            const then = i + 2 < end ? foldOf(text.charCodeAt(i + 2)) : 0;
            if (after === 116 && then === 0) {
              f = after;
              i++;
            } else {
              i++;
              while (i < end && foldOf(text.charCodeAt(i)) !== 0) i++;
              break;
            }
          }
        }
        if (i < end && wordEnd === i && wordEnd - start <= 8) {
          const next = text.charCodeAt(i);
          if (isDigit(next)) digit = true;
          else if ((next === 47 || next === 45) && i + 1 < end && isDigit(text.charCodeAt(i + 1)))
            digit = true;
        }
        if (!digit) {
          const entry = wordEntry(hash, wordEnd - start, text, start, wordEnd);
          const role = entryRole[entry] as number;
          const capital = isUpper(c) ? 1 : 0;
          tokTerm[count] = entryTerm[entry] as number;
          tokInfo[count] = (entryInfo[entry] as number) | (capital === 1 && count > sentenceFirst ? NAME : 0);
          tokSketch[count] = entrySketch[entry] as number;
          tokStem[count] = entryStem[entry] as number;
          tokValue[count] = entryValue[entry] as number;
          tokMark[count] = capital | (role << 1);
          tokEntryMark[count] = entryMark[entry] as number;
          if (sentenceStart < 0) sentenceStart = start;
          count++;
          lastEnd = wordEnd;
          continue;
        }
      }
      // a chunk with a digit in it
      i = start;
      let chunkEnd = i;
      while (i < end && i - start < 40) {
        const next = text.charCodeAt(i);
        if (isDigit(next) || (next < 128 && foldOf(next) !== 0)) chunkEnd = ++i;
        else if (next === 47 || next === 46 || next === 44 || next === 45 || next === 58) i++;
        else if (next === 37) {
          chunkEnd = ++i;
          break;
        } else break;
      }
      i = chunkEnd === start ? start + 1 : chunkEnd;
      const before = start > 0 ? text.charCodeAt(start - 1) : 0;
      const raw = text.slice(start, i);
      const chunk = readChunk(raw.slice(0, 40), before === 0xa3 || before === 36 || before === 0x20ac);
      if (chunk.kind === 'number' && chunk.value >= 0 && i < end) {
        const unit = /^ (million|billion|thousand|grand|pounds?|quid|dollars?|euros?)\b/i.exec(
          text.slice(i, i + 10),
        );
        if (unit) {
          const size = (unit[1] ?? '').charAt(0).toLowerCase();
          const value =
            chunk.value * (size === 'm' ? 1e6 : size === 'b' ? 1e9 : size === 't' || size === 'g' ? 1e3 : 1);
          chunk.kind = 'sum';
          chunk.hash = hashOf('£' + String(value));
        }
      } else if (chunk.kind === 'sum' && i < end) {
        const unit = /^ ?(million|billion|thousand|bn|m|k)\b/i.exec(text.slice(i, i + 10));
        const size = (unit?.[1] ?? '').charAt(0).toLowerCase();
        const factor = size === 'm' ? 1e6 : size === 'b' ? 1e9 : size === 't' || size === 'k' ? 1e3 : 1;
        if (factor > 1) {
          const value = parseFloat(raw.replace(/,/g, '')) * factor;
          chunk.hash = hashOf('£' + String(value));
        }
      }
      // outward half of a postcode with its inward half
      if (/^[A-Za-z]{1,2}\d[A-Za-z\d]?$/.test(raw) && i + 3 < end && text.charCodeAt(i) === 32) {
        const inward = text.slice(i + 1, i + 4);
        if (/^\d[A-Za-z]{2}$/.test(inward) && (i + 4 >= end || foldOf(text.charCodeAt(i + 4)) === 0)) {
          i += 4;
          chunk.kind = 'reference';
          chunk.hash = hashOf('pc' + (raw + inward).toLowerCase());
          postcodes.push(chunk.hash);
        }
      } else if (chunk.kind === 'reference') references.push(chunk.hash);
      else if (chunk.kind === 'date') dates.push(chunk.hash);
      else if (chunk.kind === 'sum') sums.push(chunk.hash);
      else if (chunk.kind === 'road') streets.push(chunk.hash);
      const small = chunk.value >= 0 && chunk.value <= 12;
      tokTerm[count] = chunk.hash;
      tokInfo[count] = (small ? 3 : 5) | 8 | (31 << 5) | ((chunk.hash & 0x3fff) << 16);
      tokSketch[count] = 0;
      tokStem[count] = chunk.hash;
      tokValue[count] = chunk.kind === 'number' || chunk.kind === 'ordinal' ? chunk.value : -1;
      tokMark[count] = 16;
      tokEntryMark[count] = 0;
      if (sentenceStart < 0) sentenceStart = start;
      count++;
      lastEnd = i;
      continue;
    }
    if (c === 10 || c === 13) {
      // a line's end is a sentence's end unless the line was wrapped
      const length = i - lineStart;
      i++;
      if (c === 13 && i < end && text.charCodeAt(i) === 10) i++;
      lineStart = i;
      while (i < end && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9)) i++;
      const next = i < end ? text.charCodeAt(i) : 10;
      const wrapped = length >= 55 || (length >= 30 && next >= 97 && next <= 122);
      if (!wrapped || next === 10 || next === 13 || next === 45 || next === 42 || next === 0x2022)
        close = true;
      continue;
    }
    if (c === 46 || c === 33 || c === 63) {
      i++;
      while (i < end) {
        const next = text.charCodeAt(i);
        if (next === 46 || next === 33 || next === 63 || next === 41 || next === 34 || next === 0x201d) i++;
        else break;
      }
      const next = i < end ? text.charCodeAt(i) : 32;
      if (next === 32 || next === 10 || next === 13 || next === 9) {
        // "Mr. Smith", "e.g. this": a short capitalised word or one letter before the stop is no end
        const single = c === 46 && count > sentenceFirst && endsInAbbreviation(text, lastEnd);
        if (!single) close = true;
      }
      continue;
    }
    i++;
  }
  if (count > sentenceFirst) sentences.push(count, sentenceStart, lastEnd, 0);
  markRoutine(sentences);
  findDatesAndStreets(count, sentences, dates, weekdays, months, streets, addresses);
  const left = joinPhrases(count, sentences);
  return assemble(left, sentences, {
    dates: sortedUnique(dates),
    weekdays: sortedUnique(weekdays),
    months: sortedUnique(months),
    sums: sortedUnique(sums),
    references: sortedUnique(references),
    streets: sortedUnique(streets),
    addresses: sortedUnique(addresses),
    postcodes: sortedUnique(postcodes),
  });
}

const GREETING = new Set(
  'dear hi hello hiya hey good morning afternoon evening annwyl'.split(' ').map((word) => hashOf(stem(word))),
);
const CLOSING = new Set(
  (
    'regards sincerely faithfully cheers wishes yours thanks thank best kind warm warmest truly ' +
    'cofion diolch cofion'
  )
    .split(' ')
    .map((word) => hashOf(stem(word))),
);
/** A greeting is short and comes first; a sign-off is a short closing line and the short lines after it, at the end. */
function markRoutine(sentences: number[]): void {
  const last = sentences.length / 4;
  if (last < 3) return;
  if ((sentences[0] ?? 9) <= 4 && GREETING.has(tokStem[0] as number)) sentences[3] = 1;
  const from = Math.max(1, last - 8);
  for (let s = from; s < last; s++) {
    const first = sentences[s * 4 - 4] ?? 0;
    const end = sentences[s * 4] ?? 0;
    if (end - first > 6) continue;
    let closing = 0;
    for (let at = first; at < end; at++) if (CLOSING.has(tokStem[at] as number)) closing++;
    if (closing * 2 < Math.min(4, end - first)) continue;
    let tail = true;
    for (let after = s + 1; after < last && tail; after++) {
      tail = (sentences[after * 4] ?? 0) - (sentences[after * 4 - 4] ?? 0) <= 10;
    }
    if (!tail) continue;
    for (let after = s; after < last; after++) sentences[after * 4 + 3] = 1;
    return;
  }
}

const ABBREVIATIONS = new Set('mr mrs ms dr st rd cllr eg ie no nos etc approx ref tel'.split(' '));
function endsInAbbreviation(text: string, wordEnd: number): boolean {
  let start = wordEnd;
  while (start > 0 && wordEnd - start < 7 && foldOf(text.charCodeAt(start - 1)) !== 0) start--;
  const length = wordEnd - start;
  if (length === 1) return true;
  if (length > 6) return false;
  return ABBREVIATIONS.has(text.slice(start, wordEnd).toLowerCase());
}

function role(at: number): number {
  return ((tokMark[at] as number) >> 1) & 7;
}

function findDatesAndStreets(
  count: number,
  sentences: readonly number[],
  dates: number[],
  weekdays: number[],
  months: number[],
  streets: number[],
  addresses: number[],
): void {
  let sentence = 0;
  let first = 0;
  for (let at = 0; at < count; at++) {
    while (sentence < sentences.length && at >= (sentences[sentence] ?? count)) {
      first = sentences[sentence] ?? count;
      sentence += 4;
    }
    const last = sentences[sentence] ?? count;
    const what = role(at);
    if (what === 0 || what >= 4) continue;
    const capital = ((tokMark[at] as number) & 1) === 1;
    if (what === 2) {
      if (capital || (tokValue[at] as number) > 0)
        weekdays.push(hashOf('w' + String(tokValue[at] as number)));
    } else if (what === 1) {
      const month = tokValue[at] as number;
      let day = -1;
      // "3 March", "3rd of March", "March 3"
      for (let back = 1; back <= 2 && at - back >= first && day < 0; back++) {
        const mark = tokMark[at - back] as number;
        if (
          (mark & 16) !== 0 &&
          (tokValue[at - back] as number) >= 1 &&
          (tokValue[at - back] as number) <= 31
        ) {
          day = tokValue[at - back] as number;
        } else if (back === 1 && (tokInfo[at - back] as number) % 8 !== 0) break;
      }
      if (day < 0 && at + 1 < last && ((tokMark[at + 1] as number) & 16) !== 0) {
        const value = tokValue[at + 1] as number;
        if (value >= 1 && value <= 31) day = value;
      }
      if (day > 0) dates.push(dateKey(day, month));
      // "may" and "march" are months only with a capital or a day
      if (day > 0 || (capital && at > first)) months.push(hashOf('m' + String(month)));
    } else if (what === 3 && at > first) {
      // a street: capitalised words before a street type, or "on mill lane"
      let name = at - 1;
      if (capital && ((tokMark[name] as number) & 1) === 1 && name >= first) {
        // "The Green", "Our Road" name nothing by themselves
        if ((tokInfo[name] as number) % 8 === 0 && name === first) continue;
        const street = mix(tokStem[name] ?? 0, tokValue[at] ?? 0);
        streets.push(street);
        while (name - 1 >= first && ((tokMark[name - 1] as number) & 1) === 1 && at - name < 3) name--;
        addressBefore(name, first, street, addresses);
      } else if (
        ((tokEntryMark[at] as number) & SURE_STREET) !== 0 &&
        (tokInfo[name] as number) % 8 === 5 &&
        (tokInfo[name] as number) % 16 < 8 &&
        name - 1 >= first &&
        (role(name - 1) === 5 || ((tokMark[name - 1] as number) & 16) !== 0)
      ) {
        const street = mix(tokStem[name] ?? 0, tokValue[at] ?? 0);
        streets.push(street);
        addressBefore(name, first, street, addresses);
      }
    }
  }
}
function addressBefore(name: number, first: number, street: number, addresses: number[]): void {
  const before = name - 1;
  if (before < first || ((tokMark[before] as number) & 16) === 0) return;
  const number = tokValue[before] as number;
  if (number > 0 && number < 2000) addresses.push(mix(street, number));
}

/** Makes each phrase of the synonym list one word, its group's term. Returns how many words are left. */
function joinPhrases(count: number, sentences: number[]): number {
  const byFirst = phrases();
  let out = 0;
  let at = 0;
  for (let sentence = 0; sentence < sentences.length; sentence += 4) {
    const last = sentences[sentence] ?? count;
    // whom a greeting names says nothing of the matter; in a headline every word is capitalised
    const keep = sentences[sentence + 3] === 1 || isTitle(at, last) ? ~NAME : ~0;
    while (at < last) {
      let length = 0;
      let term = tokTerm[at] as number;
      if (((tokEntryMark[at] as number) & PHRASE) !== 0) {
        for (const phrase of byFirst.get(tokStem[at] as number) ?? []) {
          const n = phrase.rest.length;
          if (at + n >= last) continue;
          let same = true;
          for (let k = 0; k < n && same; k++) same = tokStem[at + 1 + k] === phrase.rest[k];
          if (!same) continue;
          length = n;
          term = phrase.term;
          break;
        }
      }
      tokTerm[out] = term;
      tokInfo[out] = length > 0 ? PHRASE_INFO : (tokInfo[at] as number) & keep;
      tokSketch[out] = length > 0 ? 0 : (tokSketch[at] as number);
      out++;
      at += length + 1;
    }
    sentences[sentence] = out;
  }
  return out;
}
function isTitle(from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = from + 1; at < to; at++) {
    if (((tokInfo[at] as number) & 7) < 2 || ((tokMark[at] as number) & 16) !== 0) continue;
    words++;
    if (((tokMark[at] as number) & 1) === 1) capitals++;
  }
  return words >= 3 && capitals * 10 > words * 6;
}
/** A phrase weighs as a word that is not common. */
const PHRASE_INFO = 4 | (31 << 5);
const NAME = 16;

// Distinct terms of one text, by open addressing; reused between calls.
const SEEN = 1 << 13;
const seenKey = new Int32Array(SEEN);
const seenAt = new Int32Array(SEEN);
const sorted = new Int32Array(MAX_WORDS);
const tokSlot = new Int32Array(MAX_WORDS + 4);

interface CaseMarks {
  readonly dates: readonly number[];
  readonly weekdays: readonly number[];
  readonly months: readonly number[];
  readonly sums: readonly number[];
  readonly references: readonly number[];
  readonly streets: readonly number[];
  readonly addresses: readonly number[];
  readonly postcodes: readonly number[];
}

function assemble(count: number, sentences: readonly number[], marks: CaseMarks): Fingerprint {
  seenKey.fill(0);
  let distinct = 0;
  for (let at = 0; at < count; at++) {
    const key = (tokTerm[at] as number) + 1;
    let slot = (key ^ (key >>> 13)) & (SEEN - 1);
    while (seenKey[slot] !== 0 && seenKey[slot] !== key) slot = (slot + 1) & (SEEN - 1);
    if (seenKey[slot] === 0) {
      seenKey[slot] = key;
      seenAt[slot] = at;
      sorted[distinct++] = key - 1;
    }
    tokSlot[at] = slot;
  }
  sorted.subarray(0, distinct).sort();
  const terms: number[] = new Array<number>(distinct);
  const info: number[] = new Array<number>(distinct);
  const sketch: number[] = new Array<number>(distinct);
  for (let t = 0; t < distinct; t++) {
    const key = (sorted[t] as number) + 1;
    terms[t] = key - 1;
    let slot = (key ^ (key >>> 13)) & (SEEN - 1);
    while (seenKey[slot] !== key) slot = (slot + 1) & (SEEN - 1);
    const at = seenAt[slot] as number;
    info[t] = tokInfo[at] as number;
    sketch[t] = tokSketch[at] as number;
    seenAt[slot] = t;
  }
  const order: number[] = new Array<number>(count);
  for (let at = 0; at < count; at++) {
    const t = seenAt[tokSlot[at] ?? 0] ?? 0;
    order[at] = t;
    const before = (info[t] ?? 0) | ((tokInfo[at] as number) & NAME);
    info[t] = ((before >> 10) & 63) < 63 ? before + 1024 : before;
  }
  return { v: 1, terms, info, sketch, order, sentences, ...marks };
}
