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
/** More than the distinct terms of a text. */
const PLACES = 4096;
const MAX_CHARS = 60000;
const MASK = 0x3fffffff;

const FNV = 0x811c9dc5;
const PRIME = 0x01000193;

/** A 30-bit hash of a string (FNV-1a with a final mix). */
export function hashOf(text: string): number {
  let h = FNV;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
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

/** A term, and its place among the distinct terms of the text that is being read. */
interface Term {
  readonly hash: number;
  /** The text that `place` belongs to. */
  turn: number;
  place: number;
}

/** A word or a run with digits, as it is written. */
interface Token {
  readonly capital: boolean;
  readonly term: Term;
  readonly info: number;
  readonly sketch: number;
  readonly stem: number;
  /** The phrases that it begins. */
  readonly begins?: readonly Phrase[] | undefined;
  readonly role?: Role | undefined;
  /** Of a number, month or weekday: which. Of a street type: its hash. */
  readonly value: number;
  /** A street type that names a street even without capitals, after "in", "on", "at". */
  readonly sure?: boolean;
  /** Of a run with digits: what it tells cases apart by. */
  readonly mark?: Mark | undefined;
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

interface Phrase {
  readonly rest: readonly number[];
  readonly term: Term;
}
/** Stem → its synonym group's term; and hash of a first stem → the phrases that begin with it, longest first. */
const groupOf = new Map<string, Term>();
const phrases = new Map<number, Phrase[]>();
/** The council matter that a term speaks of. */
const themes = new Map<number, number>();
SYNONYMS.split(';').forEach((matter, theme) => {
  for (const line of matter.split(',')) {
    const hash = hashOf('=' + line);
    const term = { hash, turn: 0, place: 0 };
    if (theme > 0) themes.set(hash, theme);
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
  }
});

/** Which council matter a term speaks of, as a number; 0 for none. */
export function themeOf(term: number): number {
  return themes.get(term) || 0;
}

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
const terms = new Map<number, Term>();
let turn = 0;

function termOf(hash: number): Term {
  const known = terms.get(hash);
  if (known) return known;
  const made = { hash, turn: 0, place: 0 };
  terms.set(hash, made);
  return made;
}

/** Reads a word not met before; `key`: the hash of its letters. */
function readWord(written: string, key: number): Token {
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
    term: isNumber ? termOf(hashOf('#' + String(named.value))) : groupOf.get(stemmed) || termOf(hash),
    info:
      Math.min(wordClass(stemmed), named && named.role !== 'street' ? 3 : 5) |
      (isNumber ? NUMBER : 0) |
      (letter > 0 && letter < 27 ? letter << 5 : NO_LETTER) |
      ((hash & 0x3fff) << 16),
    sketch: folded.length < 4 || isNumber ? 0 : sketchOf(stemmed),
    stem: hash,
    begins: phrases.get(hash),
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

const LETTER = 'A-Za-zÀ-ÖØ-öø-\\u1fff\\u3040-\\ud7ff';
/** A postcode, or digits with what is joined to them. Every repetition is of single characters or bounded. */
const CHUNK = new RegExp(
  `([A-Za-z]{1,2}\\d[A-Za-z\\d]? \\d[A-Za-z]{2}(?![${LETTER}\\d]))|(?:[${LETTER}]{1,8}[-/]?)?\\d(?:[-/.,:]{0,2}[A-Za-z\\d]){0,39}%?`,
  'y',
);
const ABBREVIATION = /^(?:.|mr|mrs|ms|dr|st|rd|cllr|eg|ie|nos?|etc|approx|ref|tel)$/i;

/** What LETTER says, for a UTF-16 code. */
const isLetter = (c: number): boolean =>
  c < 128
    ? (c | 32) > 96 && (c | 32) < 123
    : c > 191 && c !== 215 && c !== 247 && (c < 0x2000 || (c > 0x303f && c < 0xd800));
const isDigit = (c: number): boolean => c > 47 && c < 58;
const isStop = (c: number): boolean => c === 46 || c === 33 || c === 63;

/**
 * Reads a text into its fingerprint. Linear in the text's length; never throws. Words are hashed as they are passed
 * over, so that a word met before costs no string.
 */
export function readTerms(whole: string): Fingerprint {
  const text = whole.slice(0, MAX_CHARS);
  turn++;
  if (terms.size > 30000) {
    met.clear();
    terms.clear();
  }
  const marks = eachMark(() => []);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let from = 0;
  let start = 0;
  let end = 0;
  // where the last word stands; nowhere after digits
  let lastFrom = 0;
  let lastTo = 0;
  let lineStart = 0;
  const close = (): void => {
    if (tokens.length > from) sentences.push({ from, to: tokens.length, start, end, routine: false });
    from = tokens.length;
  };
  for (let at = 0; at < text.length && tokens.length < MAX_WORDS;) {
    const c = text.charCodeAt(at);
    const begin = at;
    if (isLetter(c) || isDigit(c)) {
      let h = FNV;
      for (let k = c; isLetter(k); k = text.charCodeAt(++at)) h = Math.imul(h ^ k, PRIME);
      const next = text.charCodeAt(at);
      if (tokens.length === from) start = begin;
      if (
        at - begin < 9 &&
        (isDigit(next) || (at > begin && (next === 45 || next === 47) && isDigit(text.charCodeAt(at + 1))))
      ) {
        CHUNK.lastIndex = begin;
        const found = CHUNK.exec(text) as RegExpExecArray;
        lastFrom = lastTo = begin;
        end = at = begin + found[0].length;
        tokens.push(readChunk(text, begin, end, found[1] !== undefined, marks));
        continue;
      }
      lastFrom = begin;
      end = lastTo = at;
      let t = '';
      if ((next === 39 || next === 0x2019) && isLetter(text.charCodeAt(at + 1))) {
        // a word, less 's, 're, 've, 'll, 'd, 'm, but with 't
        for (at += 2; isLetter(text.charCodeAt(at));) at++;
        if (at === lastTo + 2 && text.charCodeAt(at - 1) === 116) {
          t = 't';
          end = at;
          h = Math.imul(h ^ 116, PRIME);
        }
      }
      const key = finish(h);
      tokens.push(met.get(key) || readWord(text.slice(begin, lastTo) + t, key));
      continue;
    }
    at++;
    if (isStop(c)) {
      for (let k = text.charCodeAt(at); isStop(k) || k === 41 || k === 34 || k === 0x201d;)
        k = text.charCodeAt(++at);
      // "Mr. Smith", "e.g. this": a short word or one letter before the stop is no end
      if (
        (at >= text.length || /\s/.test(text.charAt(at))) &&
        (c !== 46 || lastTo - lastFrom > 6 || !ABBREVIATION.test(text.slice(lastFrom, lastTo)))
      )
        close();
    } else if (c === 10 || c === 13) {
      if (c === 13 && text.charCodeAt(at) === 10) at++;
      // a line's end is a sentence's end unless the line was wrapped
      const length = begin - lineStart;
      lineStart = at;
      let next = at;
      let k = text.charCodeAt(next);
      while ((k === 32 || k === 9) && next < at + 80) k = text.charCodeAt(++next);
      // blank, the end, or a list's mark
      if (
        !(length >= 55 || (length >= 30 && k > 96 && k < 123)) ||
        !(k > 0 && k !== 10 && k !== 13 && k !== 42 && k !== 45 && k !== 0x2022)
      )
        close();
    }
  }
  close();
  markRoutine(tokens, sentences);
  for (const one of sentences) {
    for (let at = one.from; at < one.to; at++) {
      const token = tokens[at] as Token;
      if (token.role !== undefined) findDatesAndStreets(tokens, token, at, one, marks);
    }
  }
  return assemble(tokens, sentences, marks);
}

/** Reads a postcode or a run with digits, text[from, to), and notes what it tells cases apart by. */
function readChunk(text: string, from: number, to: number, postcode: boolean, marks: Marks): Token {
  const all = text.slice(from, to).toLowerCase();
  const money = /[£$€]/.test(text.charAt(from - 1));
  const unit = (text.charCodeAt(to) === 32 &&
    /^(?:million|billion|thousand|grand|pounds?|quid|dollars?|euros?)\b/i.exec(
      text.slice(to + 1, to + 10),
    )) || [''];
  const key = hashOf(`${all} ${String(money)}${unit[0].toLowerCase()}`);
  let token = met.get(key);
  if (token === undefined) {
    const {
      says,
      mark,
      value = -1,
    }: Digits = postcode
      ? { says: `pc${all}`, mark: 'postcodes' }
      : readDigits(all.slice(0, 40), money, unit[0].toLowerCase());
    const hash = hashOf(says);
    token = {
      term: termOf(hash),
      info: (value >= 0 && value <= 12 ? 3 : 5) | NUMBER | NO_LETTER | ((hash & 0x3fff) << 16),
      sketch: 0,
      stem: hash,
      role: 'digits',
      value,
      mark,
      capital: false,
    };
    met.set(key, token);
  }
  if (token.mark) marks[token.mark].push(token.stem);
  return token;
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

function findDatesAndStreets(
  tokens: readonly Token[],
  { role, value, capital, sure }: Token,
  at: number,
  { from, to }: Sentence,
  marks: Marks,
): void {
  const within = (at: number): Token | undefined => (at >= from && at < to ? tokens[at] : undefined);
  const dayAt = (at: number): number => {
    const one = within(at);
    return one && one.role === 'digits' && one.value <= 31 ? Math.max(0, one.value) : 0;
  };
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
      if (before.info % 8 === 0 && name === from) return;
      for (let one = within(name - 1); one && one.capital && at - name < 3; one = within(name - 1)) name--;
    } else {
      const place = within(name - 1);
      if (!sure || before.info % 16 !== 5 || !place || (place.role !== 'before' && place.role !== 'digits'))
        return;
    }
    const street = mix(before.stem, value);
    marks.streets.push(street);
    const number = within(name - 1);
    if (number && number.role === 'digits' && number.value > 0 && number.value < 2000)
      marks.addresses.push(mix(street, number.value));
  }
}

/** In a headline every word is capitalised. */
function isTitle(tokens: readonly Token[], { from, to }: Sentence): boolean {
  let telling = 0;
  let capital = 0;
  for (let at = from + 1; at < to; at++) {
    const one = tokens[at] as Token;
    if (one.info % 8 < 2 || one.role === 'digits') continue;
    telling++;
    if (one.capital) capital++;
  }
  return telling >= 3 && capital > telling * 0.6;
}

/** Makes each phrase of the synonym list one word, its group's term, and counts the terms. */
function assemble(tokens: readonly Token[], sentences: readonly Sentence[], marks: Marks): Fingerprint {
  const ends: number[] = [];
  // distinct terms as they come, and each word's place among them
  const distinct: number[] = [];
  const infos: number[] = [];
  const sketches: number[] = [];
  const words: number[] = [];
  const add = (term: Term, info: number, sketch: number): void => {
    if (term.turn !== turn) {
      term.turn = turn;
      term.place = infos.length;
      distinct.push(term.hash);
      infos.push(info);
      sketches.push(sketch);
    }
    const known = (infos[term.place] as number) | (info & NAME);
    infos[term.place] = INFO.count(known) < 63 ? known + 1024 : known;
    words.push(term.place);
  };
  for (const one of sentences) {
    const { from, to, start, end, routine } = one;
    // whom a greeting names says nothing of the matter
    const plain = routine || isTitle(tokens, one);
    for (let at = from; at < to; at++) {
      const token = tokens[at] as Token;
      const phrase =
        token.begins &&
        token.begins.find(
          ({ rest }) =>
            at + rest.length < to && rest.every((stem, k) => (tokens[at + 1 + k] as Token).stem === stem),
        );
      if (phrase) {
        at += phrase.rest.length;
        // A phrase weighs as a word that is not common.
        add(phrase.term, 4 | NO_LETTER, 0);
      } else
        add(token.term, token.capital && at > from && !plain ? token.info | NAME : token.info, token.sketch);
    }
    ends.push(words.length, start, end, routine ? 1 : 0);
  }
  // a number each that sorts by the term and tells its place; typed arrays sort fast
  const sorted = new Float64Array(distinct.length);
  for (let t = 0; t < distinct.length; t++) sorted[t] = (distinct[t] as number) * PLACES + t;
  sorted.sort();
  const rank = new Int32Array(sorted.length);
  const print = { terms: [] as number[], info: [] as number[], sketch: [] as number[] };
  for (let at = 0; at < sorted.length; at++) {
    const t = (sorted[at] as number) % PLACES;
    rank[t] = at;
    print.terms.push(distinct[t] as number);
    print.info.push(infos[t] as number);
    print.sketch.push(sketches[t] as number);
  }
  for (let at = 0; at < words.length; at++) words[at] = rank[words[at] as number] as number;
  return Object.assign(
    { v: 1 as const },
    print,
    { order: words, sentences: ends },
    eachMark((mark) => ascending(marks[mark])),
  );
}

function ascending(list: readonly number[]): number[] {
  return list.length < 2 ? list.slice() : Array.from(new Set(list)).sort((a, b) => a - b);
}
