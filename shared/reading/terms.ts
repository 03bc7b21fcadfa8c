import { wordClass } from './common-words';
import { stem } from './stem';
import { SYNONYMS } from './synonyms';

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

const NUMBER = 8;
const NAME = 16;
const NO_LETTER = 31 << 5;
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

// ---------------------------------------------------------------- words, remembered by hash

type Role = 'month' | 'day' | 'street' | 'number' | 'before' | 'digits';

/** A word or a run with digits, as it is written. */
interface Token {
  readonly capital: boolean;
  readonly term: number;
  readonly info: number;
  readonly sketch: number;
  readonly stem: number;
  readonly role?: Role | undefined;
  /** Of a number, month or weekday: which. Of a street type: its hash. */
  readonly value: number;
  /** A street type that names a street even without capitals, after "in", "on", "at". */
  readonly sure?: boolean;
}

const roles = new Map<string, { role: Role; value: number; index: number }>();
const enlist = (role: Role, list: string, valueOf: (index: number, first: string) => number): void =>
  list.split(' ').forEach((forms, index) => {
    const all = forms.split('/');
    for (const form of all) roles.set(form, { role, index, value: valueOf(index, all[0] || '') });
  });
const inOrder = (index: number): number => index + 1;
enlist('month', 'jan feb mar apr may jun jul aug sep/sept oct nov dec', inOrder);
enlist(
  'month',
  'january february march april may june july august september october november december',
  inOrder,
);
enlist(
  'day',
  'monday/mon tuesday/tue/tues wednesday/wed/weds thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun',
  inOrder,
);
enlist(
  'street',
  'street/st road/rd lane/ln avenue/ave/av close drive crescent/cres terrace grove court/ct way gardens/gdns ' +
    'square/sq hill row mews parade walk green rise park place yard wharf estate house bridge end view path common field',
  (_, first) => hashOf(first),
);
/** So many of the street types, the first, name a street even without capitals. */
const SURE_STREETS = 9;
enlist('number', 'zero one two three four five six seven eight nine ten eleven twelve', (index) => index);
enlist('number', 'twenty thirty forty fifty sixty seventy eighty ninety', (index) => index * 10 + 20);
enlist('before', 'in on at along outside off down from opposite near', () => 0);

/** Stem → its synonym group's term; and hash of a first stem → the phrases that begin with it, longest first. */
const groupOf = new Map<string, number>();
const phrases = new Map<number, { rest: number[]; term: number }[]>();
SYNONYMS.split(',').forEach((line, group) => {
  const term = hashOf('=' + String(group));
  for (const item of line.split(' ')) {
    const [first = '', ...rest] = item.split('_').map(stem);
    if (rest.length === 0) {
      if (!groupOf.has(first)) groupOf.set(first, term);
      continue;
    }
    const known = phrases.get(hashOf(first)) || [];
    known.push({ rest: rest.map(hashOf), term });
    phrases.set(
      hashOf(first),
      known.sort((x, y) => y.rest.length - x.rest.length),
    );
  }
});

function sketchOf(word: string): number {
  let bits = 0;
  let before = 0;
  for (let i = 0; i <= word.length; i++) {
    const c = word.charCodeAt(i) || 0;
    bits |= 1 << (finish(before * 131 + c) % 30);
    before = c;
  }
  return bits & MASK;
}

/** Words met before, by the hash of their letters, so that each is stemmed once. Holds hashes only. */
const met = new Map<number, Token>();

function readWord(written: string): Token {
  const key = hashOf(written);
  const before = met.get(key);
  if (before) return before;
  if (met.size > 30000) met.clear();
  const folded = written
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .slice(0, 40);
  const stemmed = stem(folded);
  const hash = hashOf(stemmed);
  const named = roles.get(folded);
  const isNumber = named !== undefined && named.role === 'number';
  const letter = folded.charCodeAt(0) - 96;
  const word: Token = {
    capital: written.charAt(0) !== written.charAt(0).toLowerCase(),
    term: isNumber ? hashOf('#' + String(named.value)) : groupOf.get(stemmed) || hash,
    info:
      Math.min(wordClass(stemmed), named && named.role !== 'street' ? 3 : 5) |
      (isNumber ? NUMBER : 0) |
      (letter > 0 && letter < 27 ? letter << 5 : NO_LETTER) |
      ((hash & 0x3fff) << 16),
    sketch: folded.length < 4 || isNumber ? 0 : sketchOf(stemmed),
    stem: hash,
    role: named && named.role,
    value: named ? named.value : 0,
    sure: named !== undefined && named.index < SURE_STREETS,
  };
  met.set(key, word);
  return word;
}

// ---------------------------------------------------------------- chunks with digits

const MARKS = [
  'dates',
  'weekdays',
  'months',
  'sums',
  'references',
  'streets',
  'addresses',
  'postcodes',
] as const;
export type Mark = (typeof MARKS)[number];
type Marks = Record<Mark, number[]>;

function eachMark(make: (mark: Mark) => number[]): Marks {
  const made: Partial<Marks> = {};
  for (const mark of MARKS) made[mark] = make(mark);
  return made as Marks;
}

/** Day and month in either order: mail mixes 3/4 and 4/3, and a chance match only misses a conflict. */
function dateText(a: number, b: number): string {
  return `d${String(Math.min(a, b))}/${String(Math.max(a, b))}`;
}

const FACTOR: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, g: 1e3, m: 1e6, b: 1e9 };
const factorOf = (unit: string): number => FACTOR[unit.charAt(0)] || 1;

interface Digits {
  /** What it stands for, as text to hash. */
  readonly says: string;
  /** Its value, if it counts something. */
  readonly value?: number;
  readonly mark?: Mark;
}

/**
 * Reads a run of letters, digits and joining marks that holds a digit. `money`: a currency sign stood before it; `unit`:
 * "million", "pounds", … after it.
 */
function readDigits(text: string, money: boolean, unit: string): Digits {
  const numeric = /^(\d[\d,]*)(\.\d+)?(k|m|bn|st|nd|rd|th|pm|am|%|p)?$/.exec(text);
  if (numeric) {
    const ending = numeric[3] || '';
    const bare = parseFloat(
      (numeric[1] || '').replace(/,/g, '').slice(0, 15) + (numeric[2] || '').slice(0, 6),
    );
    if (/^[ap]m/.test(ending)) return { says: `t${String(bare)}${ending}` };
    const value = bare * (/^(?:k|m|bn)/.test(ending) ? factorOf(ending) : 1);
    if (money || unit !== '' || /^[kb]/.test(ending))
      return { says: `£${String(value * factorOf(unit))}`, mark: 'sums' };
    return value <= 99999 && value % 1 === 0
      ? { says: `#${String(value)}`, value }
      : { says: `#${String(value)}` };
  }
  if (money) return { says: `£${text}`, mark: 'sums' };
  const date = /^(\d{1,4})[/.-](\d{1,2})(?:[/.-](\d{1,4}))?$/.exec(text);
  if (date && (date[3] || text.indexOf('/') > 0)) {
    const [first = 0, second = 0, third = 0] = date.slice(1).map(Number);
    // Year first, or day and month.
    const [a, b] = first > 31 ? [third, second] : [first, second];
    if (a <= 31 && b <= 31 && (a <= 12 || b <= 12)) return { says: dateText(a, b), mark: 'dates' };
  }
  if (/^\d{1,2}[:.]\d\d(?:am|pm)?$/.test(text)) return { says: `t${text}` };
  if (/^[abm]\d{1,4}$/.test(text)) return { says: `r${text}`, mark: 'streets' };
  const bare = text.replace(/[^a-z0-9]/g, '');
  const digits = bare.replace(/[^0-9]/g, '').length;
  const isReference =
    bare.length > digits ? bare.length >= 5 && digits >= 3 : digits >= 6 && /[/-]/.test(text);
  return isReference ? { says: `ref${bare}`, mark: 'references' } : { says: `#${bare}` };
}

// ---------------------------------------------------------------- the pass over the text

interface Sentence {
  /** Indices of its words. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  routine: boolean;
}

const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏͰ-῿぀-퟿豈-﷿';
/**
 * Postcode; digits with what is joined to them; a word, less 's, 're, 've, 'll, 'd, 'm, but with 't; a stop; a line's
 * end. Every repetition is of single characters or bounded, so that time stays linear in the text.
 */
const TOKEN = new RegExp(
  `([A-Za-z]{1,2}\\d[A-Za-z\\d]? \\d[A-Za-z]{2}(?![${LETTER}\\d]))|((?:[${LETTER}]{1,8}[-/]?)?\\d(?:[-/.,:]{0,2}[A-Za-z\\d]){0,39}%?)|` +
    `([${LETTER}]+)(?:['’](?:(t)(?![${LETTER}])|[${LETTER}]+))?|([.!?])[.!?)"”]*(?=\\s|$)|\\r\\n?|\\n`,
  'g',
);
const ABBREVIATION = /^(?:.|mr|mrs|ms|dr|st|rd|cllr|eg|ie|nos?|etc|approx|ref|tel)$/i;

/** Reads a text into its fingerprint. Linear in the text's length; never throws. */
export function readTerms(whole: string): Fingerprint {
  const text = whole.slice(0, MAX_CHARS);
  const marks = eachMark(() => []);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let from = 0;
  let start = 0;
  let end = 0;
  let last = '';
  let lineStart = 0;
  const close = (): void => {
    if (tokens.length > from) sentences.push({ from, to: tokens.length, start, end, routine: false });
    from = tokens.length;
  };
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found && tokens.length < MAX_WORDS; found = TOKEN.exec(text)) {
    const [all, postcode, digits, letters, t, stop] = found;
    const after = found.index + all.length;
    if (letters || digits || postcode) {
      if (tokens.length === from) start = found.index;
      end = after;
      last = '';
    }
    if (letters) {
      last = letters;
      end = t ? after : found.index + letters.length;
      tokens.push(readWord(letters + (t || '')));
    } else if (digits || postcode) {
      const unit = digits
        ? /^ (million|billion|thousand|grand|pounds?|quid|dollars?|euros?)\b/i.exec(
            text.slice(after, after + 10),
          )
        : null;
      const read: Digits = digits
        ? readDigits(
            digits.toLowerCase().slice(0, 40),
            /[£$€]/.test(text.charAt(found.index - 1)),
            unit ? (unit[1] || '').toLowerCase() : '',
          )
        : { says: `pc${all.toLowerCase()}`, mark: 'postcodes' };
      const term = hashOf(read.says);
      const { mark, value = -1 } = read;
      if (mark) marks[mark].push(term);
      tokens.push({
        term,
        info: (value >= 0 && value <= 12 ? 3 : 5) | NUMBER | NO_LETTER | ((term & 0x3fff) << 16),
        sketch: 0,
        stem: term,
        role: 'digits',
        value,
        capital: false,
      });
    } else if (stop) {
      // "Mr. Smith", "e.g. this": a short word or one letter before the stop is no end
      if (stop !== '.' || !ABBREVIATION.test(last)) close();
    } else {
      // a line's end is a sentence's end unless the line was wrapped
      const length = found.index - lineStart;
      lineStart = after;
      const next = /^[ \t]{0,80}([\s\S]?)/.exec(text.slice(after, after + 81));
      const first = (next && next[1]) || '\n';
      if (!(length >= 55 || (length >= 30 && /[a-z]/.test(first))) || /[\r\n*•-]/.test(first)) close();
    }
  }
  close();
  markRoutine(tokens, sentences);
  for (const one of sentences) findDatesAndStreets(tokens, one, marks);
  return assemble(tokens, sentences, marks);
}

const hashes = (words: string): Set<number> => new Set(words.split(' ').map((word) => hashOf(stem(word))));
const GREETING = hashes('dear hi hello hiya hey good morning afternoon evening annwyl');
const CLOSING = hashes(
  'regards sincerely faithfully cheers wishes yours thanks kind best warm truly cofion diolch',
);

/** A greeting is short and comes first; a sign-off is a short closing line and the short lines after it, at the end. */
function markRoutine(tokens: readonly Token[], sentences: readonly Sentence[]): void {
  const [first] = sentences;
  if (first === undefined || sentences.length < 3) return;
  const has = (at: number, words: Set<number>): boolean => words.has((tokens[at] as Token).stem);
  first.routine = first.to <= 4 && has(0, GREETING);
  for (let s = sentences.length - 1; s >= Math.max(1, sentences.length - 8); s--) {
    const { from, to } = sentences[s] as Sentence;
    if (to - from > 10) return;
    let closing = 0;
    for (let at = from; at < to; at++) if (has(at, CLOSING)) closing++;
    if (to - from <= 6 && closing * 2 >= Math.min(4, to - from)) {
      for (const one of sentences.slice(s)) one.routine = true;
    }
  }
}

function findDatesAndStreets(tokens: readonly Token[], { from, to }: Sentence, marks: Marks): void {
  const within = (at: number): Token | undefined => (at >= from && at < to ? tokens[at] : undefined);
  const dayAt = (at: number): number => {
    const one = within(at);
    return one && one.role === 'digits' && one.value <= 31 ? Math.max(0, one.value) : 0;
  };
  for (let at = from; at < to; at++) {
    const { role, value, capital, sure } = tokens[at] as Token;
    const before = within(at - 1);
    if (role === 'day') marks.weekdays.push(hashOf('w' + String(value)));
    else if (role === 'month') {
      // "3 March", "3rd of March", "March 3"
      const day = dayAt(at - 1) || (before && before.info % 8 === 0 && dayAt(at - 2)) || dayAt(at + 1);
      if (day) marks.dates.push(hashOf(dateText(day, value)));
      // "may" and "march" are months only with a capital or a day
      if (day || (capital && before)) marks.months.push(hashOf('m' + String(value)));
    } else if (role === 'street' && before) {
      // a street: capitalised words before a street type, or "on mill lane"
      let name = at - 1;
      if (capital && before.capital) {
        // "The Green", "Our Road" name nothing by themselves
        if (before.info % 8 === 0 && name === from) continue;
        for (let one = within(name - 1); one && one.capital && at - name < 3; one = within(name - 1)) name--;
      } else {
        const place = within(name - 1);
        if (!sure || before.info % 16 !== 5 || !place || (place.role !== 'before' && place.role !== 'digits'))
          continue;
      }
      const street = mix(before.stem, value);
      marks.streets.push(street);
      const number = within(name - 1);
      if (number && number.role === 'digits' && number.value > 0 && number.value < 2000)
        marks.addresses.push(mix(street, number.value));
    }
  }
}

/** In a headline every word is capitalised. */
function isTitle(words: readonly Token[]): boolean {
  const telling = words.slice(1).filter((one) => one.info % 8 >= 2 && one.role !== 'digits');
  return telling.length >= 3 && telling.filter((one) => one.capital).length > telling.length * 0.6;
}

/** Makes each phrase of the synonym list one word, its group's term, and counts the terms. */
function assemble(tokens: readonly Token[], sentences: readonly Sentence[], marks: Marks): Fingerprint {
  const words: Pick<Token, 'term' | 'info' | 'sketch'>[] = [];
  const ends: number[] = [];
  for (const { from, to, start, end, routine } of sentences) {
    // whom a greeting names says nothing of the matter
    const plain = routine || isTitle(tokens.slice(from, to));
    for (let at = from; at < to; at++) {
      const token = tokens[at] as Token;
      const phrase = (phrases.get(token.stem) || []).find(
        ({ rest }) =>
          at + rest.length < to && rest.every((one, k) => (tokens[at + 1 + k] as Token).stem === one),
      );
      if (phrase) {
        at += phrase.rest.length;
        // A phrase weighs as a word that is not common.
        words.push({ term: phrase.term, info: 4 | NO_LETTER, sketch: 0 });
      } else
        words.push(
          token.capital && at > from && !plain
            ? { term: token.term, info: token.info | NAME, sketch: token.sketch }
            : token,
        );
    }
    ends.push(words.length, start, end, routine ? 1 : 0);
  }
  const terms = ascending(words.map((one) => one.term));
  const place = new Map<number, number>();
  terms.forEach((term, index) => place.set(term, index));
  const info: number[] = [];
  const sketch: number[] = [];
  const order = words.map((one) => {
    const t = place.get(one.term) || 0;
    if (info[t] === undefined) {
      info[t] = one.info;
      sketch[t] = one.sketch;
    }
    const with1 = info[t] | (one.info & NAME);
    info[t] = INFO.count(with1) < 63 ? with1 + 1024 : with1;
    return t;
  });
  return Object.assign(
    { v: 1 as const, terms, info, sketch, order, sentences: ends },
    eachMark((mark) => ascending(marks[mark])),
  );
}

function ascending(list: readonly number[]): number[] {
  return Array.from(new Set(list)).sort((a, b) => a - b);
}
