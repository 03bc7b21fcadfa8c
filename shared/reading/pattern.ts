/**
 * Regular expressions that are asked of many sentences and fit few. Which words each alternative of each of them needs
 * was worked out when the table was written (pattern-atoms, pattern-table). One look-up a word tells which alternatives
 * a text allows: only those run, and only those are ever compiled, so that the first check of a new engine, as each
 * event of classic Outlook is, compiles few. The answers are those of the whole expression.
 */

export interface Pattern {
  /** Whether it fits somewhere. */
  readonly test: (text: string | Read) => boolean;
  /** The first place where it fits, as RegExp.exec gives it. */
  readonly exec: (text: string | Read) => RegExpExecArray | null;
}

/** A text and what its words allow; made by readText. */
export interface Read {
  /** As patterns see it. */
  readonly low: string;
  readonly reading: Reading;
}

/** What patterns need, by their numbers. Lists of numbers are packed (pack). */
export interface PatternTable {
  /**
   * By word: how many demands it meets, their numbers, then for each alternative that needs it six numbers: pattern,
   * group, branch, two demands to be met besides (0: none), and what the text must hold (in needles). "#" is any digit; "?" and "£" stand for themselves.
   */
  readonly words: Readonly<Record<string, string>>;
  /** The same by what a word begins with. */
  readonly begun: Readonly<Record<string, string>>;
  /** Letters of the longest of these beginnings. */
  readonly longest: number;
  /**
   * By pattern its groups, a blank after each: start and end of the part of the expression that it stands in; by group
   * around it, the outermost first, its brackets' places and the start and end of the branch that is kept; its own
   * brackets' places and all its branches' starts. "!" before a part that may fit any text; "~" before another
   * group's number and those of some of its branches that are tried as one.
   */
  readonly groups: readonly string[];
  readonly needles: readonly string[];
  /** How many demands there are, and 1. */
  readonly demands: number;
  /** How many alternatives. */
  readonly leaves: number;
  /** By pattern, where the expressions themselves are not at hand. */
  readonly sources?: readonly string[];
}

/** Which alternatives may fit a text: by pattern a chain of places. All but `base` is shared by many texts. */
interface Reading {
  /** From `base`, by pattern: 1 + the place of its first alternative, or 0. */
  readonly firsts: Uint32Array;
  readonly base: number;
  /** By place, the alternative. */
  readonly leaves: readonly number[];
  /** By place, as `firsts`: the next of the same pattern. */
  readonly nexts: readonly number[];
}

/** One alternative of a pattern. */
interface Leaf {
  readonly pattern: number;
  readonly group: number;
  readonly branch: number;
  /** No text without it fits. */
  readonly needle: string;
  expression: RegExp | null;
}

/** What a word allows. */
interface Entry {
  readonly demands: readonly number[];
  /** Numbers of alternatives. */
  readonly leaves: number[];
  /** By place in `leaves`: two demands of it, or 0. */
  readonly alsos: number[];
  readonly besides: number[];
  round: number;
}

/** A part of an expression, and the branches kept of the groups within one another that it is cut down to. */
export interface Path {
  readonly start: number;
  readonly end: number;
  readonly cuts: readonly (readonly [open: number, close: number, start: number, end: number])[];
}

const NONE: PatternTable = {
  words: {},
  begun: {},
  longest: 0,
  groups: [],
  needles: [],
  demands: 0,
  leaves: 0,
};
let table = NONE;
let numberOf: (source: string) => number = () => -1;
/** Counts tables, so that patterns find themselves anew. */
let edition = 0;

let wordEntries = new Map<string, Entry>();
let begunEntries = new Map<string, Entry>();
let leaves: Leaf[] = [];
let leafNumbers = new Map<string, number>();
// Apart from the alternatives themselves, which are many: what is asked of each at every text lies close together.
/** By alternative, the text that it was last noted for, and its pattern. */
let noted = new Int32Array(0);
let owners = new Uint16Array(0);
/** All that a word met in the texts at hand allows. */
let known = new Map<string, readonly Entry[]>();
let readings = new Map<string, Reading>();
let round = 0;
/** By demand: the last text that met it. */
let met = new Int32Array(0);
let firsts = new Uint32Array(0);
let places: number[] = [];
let nexts: number[] = [];
let base = 0;

/** Sets what patterns need. `number`: of an expression; -1: not in the table, so that it runs on every text. */
export function setPatterns(by: PatternTable, number: (source: string) => number = () => -1): void {
  table = by;
  numberOf = number;
  edition += 1;
  wordEntries = new Map();
  begunEntries = new Map();
  leaves = [];
  leafNumbers = new Map();
  tree = null;
  met = new Int32Array(by.demands);
  noted = new Int32Array(by.leaves);
  owners = new Uint16Array(by.leaves);
  forgetTexts();
  checks = 0;
}

/** Packs numbers into printable letters that no JSON escapes: base 45, every digit but a number's last raised by 45. */
export function pack(numbers: readonly number[]): string {
  const letter = (digit: number): string => String.fromCharCode(digit + (digit < 57 ? 35 : 36));
  return numbers
    .map((number) => {
      let text = letter(number % 45);
      for (let rest = Math.floor(number / 45); rest > 0; rest = Math.floor(rest / 45))
        text = letter((rest % 45) + 45) + text;
      return text;
    })
    .join('');
}

function unpack(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const digit = code - (code < 92 ? 35 : 36);
    if (digit < 45) {
      numbers.push(number * 45 + digit);
      number = 0;
    } else number = number * 45 + digit - 45;
  }
  return numbers;
}

function leafOf(pattern: number, group: number, branch: number, needle: number): number {
  const key = [pattern, group, branch].join();
  const known = leafNumbers.get(key);
  if (known !== undefined) return known;
  const number =
    leaves.push({ pattern, group, branch, needle: table.needles[needle] ?? '', expression: null }) - 1;
  leafNumbers.set(key, number);
  owners[number] = pattern;
  return number;
}

function entryOf(
  entries: Map<string, Entry>,
  words: Readonly<Record<string, string>>,
  word: string,
): Entry | null {
  const text = words[word];
  if (typeof text !== 'string') return null;
  let entry = entries.get(word);
  if (entry === undefined) {
    const numbers = unpack(text);
    const demands = numbers.slice(1, 1 + (numbers[0] ?? 0));
    entry = { demands, leaves: [], alsos: [], besides: [], round: 0 };
    for (let i = 1 + demands.length; i < numbers.length; i += 6) {
      const [pattern = 0, group = 0, branch = 0, also = 0, besides = 0, needle = 0] = numbers.slice(i, i + 6);
      entry.leaves.push(leafOf(pattern, group, branch, needle));
      entry.alsos.push(also);
      entry.besides.push(besides);
    }
    entries.set(word, entry);
  }
  return entry;
}

function entriesOf(word: string): readonly Entry[] {
  let found = known.get(word);
  if (found === undefined) {
    const low = word.toLowerCase();
    const all = [entryOf(wordEntries, table.words, low)];
    for (let i = Math.min(low.length, table.longest); i > 0; i -= 1)
      all.push(entryOf(begunEntries, table.begun, low.slice(0, i)));
    found = all.filter((one): one is Entry => one !== null);
    known.set(word, found);
  }
  return found;
}

/** A tree of all words and beginnings, letter by letter. */
interface Tree {
  /** By node its branches: 1 to 26 letters, 27 to 36 digits, 37 "_"; 0: no such word. */
  readonly next: Uint16Array;
  /** By node what ends there, once it was met; till then its letters. */
  readonly whole: (Entry | string | undefined)[];
  readonly begun: (Entry | string | undefined)[];
}

const BRANCHES = 38;
const BRANCH_OF = new Uint8Array(128);
for (let i = 0; i < 37; i += 1) {
  const code = i < 26 ? 97 + i : i < 36 ? 22 + i : 95;
  BRANCH_OF[code] = i + 1;
  if (i < 26) BRANCH_OF[code - 32] = i + 1;
}
function branchAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (BRANCH_OF[code] ?? 0) : 0;
}

/** Grown once a first check is over: an engine that lives for one event is quicker without. */
let tree: Tree | null = null;
let checks = 0;

function grow(): Tree {
  let next = new Uint16Array(BRANCHES * 4096);
  let nodes = 1;
  const whole: Tree['whole'] = [undefined];
  const begun: Tree['begun'] = [undefined];
  const plant = (word: string, ends: Tree['whole']): void => {
    let node = 0;
    for (let i = 0; i < word.length; i += 1) {
      const at = node * BRANCHES + branchAt(word, i);
      node = next[at] ?? 0;
      if (node > 0) continue;
      if ((nodes + 1) * BRANCHES > next.length) {
        const larger = new Uint16Array(2 * next.length);
        larger.set(next);
        next = larger;
      }
      node = nodes;
      nodes += 1;
      next[at] = node;
      whole.push(undefined);
      begun.push(undefined);
    }
    ends[node] = word;
  };
  for (const word of Object.keys(table.words)) if (/^\w/.test(word)) plant(word, whole);
  for (const word of Object.keys(table.begun)) plant(word, begun);
  return { next, whole, begun };
}

/** What the words of the text being read allow. */
let found: Entry[] = [];

function note(entry: Entry): void {
  if (entry.round === round) return;
  entry.round = round;
  found.push(entry);
  for (const demand of entry.demands) met[demand] = round;
}

/** Notes what each word of a text allows. */
function climb(text: string, { next, whole, begun }: Tree): void {
  const { length } = text;
  for (let i = 0; i < length; i += 1) {
    let branch = branchAt(text, i);
    if (branch === 0) continue;
    let node = 0;
    do {
      node = next[node * BRANCHES + branch] ?? 0;
      if (node === 0) break;
      let entry = begun[node];
      if (typeof entry === 'string')
        begun[node] = entry = entryOf(begunEntries, table.begun, entry) ?? undefined;
      if (entry !== undefined) note(entry);
      i += 1;
      branch = i < length ? branchAt(text, i) : 0;
    } while (branch > 0);
    let entry = node > 0 ? whole[node] : undefined;
    if (typeof entry === 'string')
      whole[node] = entry = entryOf(wordEntries, table.words, entry) ?? undefined;
    if (entry !== undefined) note(entry);
    // No such word: on to its end.
    while (i < length && branchAt(text, i) > 0) i += 1;
  }
}

const WORDS = /\w+/g;
const DIGIT = /\d/;
const MARKS = ['?', '£'];

/** Reads a text for every pattern there is. */
function read(text: string): Reading {
  round += 1;
  const size = table.groups.length;
  base += size;
  if (base + size > firsts.length) {
    firsts = new Uint32Array(size * 128);
    base = 0;
    places = [];
    nexts = [];
  }
  found = [];
  if (checks > 0) climb(text, (tree ??= grow()));
  else for (const word of text.match(WORDS) ?? []) entriesOf(word).forEach(note);
  if (DIGIT.test(text)) entriesOf('#').forEach(note);
  for (const mark of MARKS) if (text.indexOf(mark) >= 0) entriesOf(mark).forEach(note);
  for (const { leaves: its, alsos, besides } of found)
    for (let i = 0; i < its.length; i += 1) {
      const also = alsos[i] ?? 0;
      if (also > 0 && met[also] !== round) continue;
      const other = besides[i] ?? 0;
      if (other > 0 && met[other] !== round) continue;
      const leaf = its[i] ?? 0;
      if (noted[leaf] === round) continue;
      noted[leaf] = round;
      const place = base + (owners[leaf] ?? 0);
      nexts.push(firsts[place] ?? 0);
      firsts[place] = places.push(leaf);
    }
  found = [];
  return { firsts, base, leaves: places, nexts };
}

/** Texts that are no sentence of the draft are kept too while they are asked about. */
const MOST_KEPT = 4000;

function readingOf(text: string): Reading {
  let reading = readings.get(text);
  if (reading === undefined) {
    if (readings.size >= MOST_KEPT) readings = new Map();
    reading = read(text);
    readings.set(text, reading);
  }
  return reading;
}

/** Reads a text once for all patterns that will be asked of it. */
export function readText(low: string): Read {
  return { low, reading: readingOf(low) };
}

/** A part of a text, or the text with some of it blanked out: what the whole's words rule out stays ruled out. */
export function partOf(whole: Read, low: string): Read {
  return { low, reading: whole.reading };
}

/** Forgets the texts read, so that no draft outlives its check. */
export function forgetTexts(): void {
  checks += 1;
  known = new Map();
  readings = new Map();
  firsts = new Uint32Array(0);
}

/** The expression cut down to these ways through it, which begin and end alike and are cut in the same groups. */
function cutDown(source: string, paths: readonly Path[], depth: number, from: number, to: number): string {
  const cut = paths[0]?.cuts[depth];
  if (cut === undefined) return source.slice(from, to);
  const [open, close] = cut;
  const starts: number[] = [];
  const branches: { start: number; end: number; paths: Path[] }[] = [];
  for (const path of paths) {
    const its = path.cuts[depth];
    if (its === undefined) continue;
    const [, , start, end] = its;
    const at = starts.indexOf(start);
    const branch = branches[at];
    if (branch === undefined) {
      starts.push(start);
      branches.push({ start, end, paths: [path] });
    } else branch.paths.push(path);
  }
  const kept = branches
    .sort((a, b) => a.start - b.start)
    .map((one) => cutDown(source, one.paths, depth + 1, one.start, one.end));
  return `${source.slice(from, open)}(?:${kept.join('|')}${source.slice(close, to)}`;
}

/** Several ways through an expression as one, which fits where and as the whole does if no other way can. */
export function expressionOf(source: string, paths: readonly Path[]): string {
  const parts: { start: number; end: number; paths: Path[] }[] = [];
  for (const path of paths) {
    const part = parts.filter((one) => one.start === path.start)[0];
    if (part === undefined) parts.push({ start: path.start, end: path.end, paths: [path] });
    else part.paths.push(path);
  }
  return parts
    .sort((a, b) => a.start - b.start)
    .map((one) => cutDown(source, one.paths, 0, one.start, one.end))
    .join('|');
}

/**
 * An expression that compiles quickly. V8 writes a group that may come up to three times so many times over, unless
 * there is a capture in it: with lists of words in the group, and groups within groups, that takes tens of
 * milliseconds. The empty capture fits wherever it stands.
 */
function compiled(source: string, flags: string): RegExp {
  return new RegExp(source.replace(/([^\\])\)(?=\{[01],[23]\})/g, '$1())'), flags);
}

/** What the table tells of a pattern. */
interface Told {
  /** The parts that any text allows. */
  readonly always: readonly Path[];
  readonly groups: readonly (readonly number[])[];
  /** By group that is another's branches joined: that group and the branches; by others nothing. */
  readonly joined: readonly (readonly number[] | undefined)[];
}

const NOTHING: Told = { always: [], groups: [], joined: [] };

function toldOf(number: number): Told {
  const texts = table.groups[number];
  if (texts === undefined) return NOTHING;
  const always: Path[] = [];
  const groups: number[][] = [];
  const joined: (number[] | undefined)[] = [];
  for (const text of texts.split(' ')) {
    const mark = text.charAt(0);
    const numbers = unpack(mark === '!' || mark === '~' ? text.slice(1) : text);
    const [start = 0, end = 0] = numbers;
    if (mark === '!') always.push({ start, end, cuts: [] });
    groups.push(numbers);
    joined.push(mark === '~' ? numbers : undefined);
  }
  return { always, groups, joined };
}

/** The ways that an alternative stands for. */
function pathsOf({ groups, joined }: Told, { group, branch }: Leaf): Path[] {
  const [of, ...branches] = joined[group] ?? [];
  return of === undefined ? [pathOf(groups, group, branch)] : branches.map((one) => pathOf(groups, of, one));
}

/** From start, end, four by group around, and the group's own brackets and branches. */
function pathOf(groups: Told['groups'], group: number, branch: number): Path {
  const [start = 0, end = 0, around = 0, ...rest] = groups[group] ?? [];
  const cuts: [number, number, number, number][] = [];
  for (let i = 0; i < around; i += 1) {
    const [open = 0, close = 0, from = 0, to = 0] = rest.slice(4 * i, 4 * i + 4);
    cuts.push([open, close, from, to]);
  }
  const [open, close = 0, ...starts] = rest.slice(4 * around);
  if (open !== undefined) {
    const next = starts[branch + 1];
    cuts.push([open, close, starts[branch] ?? 0, next === undefined ? close : next - 1]);
  }
  return { start, end, cuts };
}

/** A bracket that captures. */
const CAPTURES = /(?:^|[^\\])\((?!\?)/;
/** How many ways of cutting down one expression are kept compiled. */
const MOST_CUTS = 40;

function patternOf(sourceOf: () => string, flags: string, its: () => number): Pattern {
  let whole: RegExp | null = null;
  let found = -1;
  let number = -1;
  let told = NOTHING;
  let always: RegExp | null = null;
  let captures: boolean | null = null;
  let cuts = new Map<string, RegExp>();
  const find = (): void => {
    found = edition;
    number = its();
    told = toldOf(number);
    always = told.always.length === 0 ? null : compiled(expressionOf(sourceOf(), told.always), flags);
    cuts = new Map();
  };
  const wholeOf = (): RegExp => (whole ??= new RegExp(sourceOf(), flags));
  const allowed = (reading: Reading): Leaf[] => {
    const all: Leaf[] = [];
    for (let at = reading.firsts[reading.base + number] ?? 0; at > 0; at = reading.nexts[at - 1] ?? 0) {
      const leaf = leaves[reading.leaves[at - 1] ?? 0];
      if (leaf !== undefined) all.push(leaf);
    }
    return all;
  };
  return {
    test(text) {
      if (found !== edition) find();
      const low = typeof text === 'string' ? text : text.low;
      if (number < 0) return wholeOf().test(low);
      const reading = typeof text === 'string' ? readingOf(low) : text.reading;
      for (let at = reading.firsts[reading.base + number] ?? 0; at > 0; at = reading.nexts[at - 1] ?? 0) {
        const leaf = leaves[reading.leaves[at - 1] ?? 0];
        if (leaf === undefined) break;
        if (flags === '' && low.indexOf(leaf.needle) < 0) continue;
        leaf.expression ??= compiled(expressionOf(sourceOf(), pathsOf(told, leaf)), flags);
        if (leaf.expression.test(low)) return true;
      }
      return always !== null && always.test(low);
    },
    exec(text) {
      if (found !== edition) find();
      const low = typeof text === 'string' ? text : text.low;
      if (number < 0) return wholeOf().exec(low);
      // What is cut down has no captures, or others.
      captures ??= CAPTURES.test(sourceOf());
      if (captures) return this.test(text) ? wholeOf().exec(low) : null;
      const chosen = allowed(typeof text === 'string' ? readingOf(low) : text.reading);
      if (chosen.length === 0) return always === null ? null : always.exec(low);
      const key = chosen.map((one) => `${String(one.group)} ${String(one.branch)}`).join();
      let cut = cuts.get(key);
      if (cut === undefined) {
        if (cuts.size >= MOST_CUTS) cuts = new Map();
        const paths = chosen.reduce<Path[]>(
          (all, one) => all.concat(pathsOf(told, one)),
          told.always.slice(),
        );
        cut = compiled(expressionOf(sourceOf(), paths), flags);
        cuts.set(key, cut);
      }
      return cut.exec(low);
    },
  };
}

const sources: string[] = [];

/** The expressions of all patterns made so far, in that order, each once; for writing the table. */
export function patternSources(): readonly string[] {
  return sources.filter((one, index) => sources.indexOf(one) === index);
}

/** A pattern of these parts, joined as alternatives. Of the flags only i is kept. */
export function pattern(...parts: readonly (RegExp | string)[]): Pattern {
  const source = parts.map((one) => (typeof one === 'string' ? one : one.source)).join('|');
  const flags = parts.some((one) => typeof one !== 'string' && one.ignoreCase) ? 'i' : '';
  sources.push(source);
  return patternOf(
    () => source,
    flags,
    () => numberOf(source),
  );
}

/**
 * The pattern of this number, as the table has it.
 * @public Called by what build-phrases.js writes.
 */
export function numbered(number: number, flags = ''): Pattern {
  return patternOf(
    () => table.sources?.[number] ?? '',
    flags,
    () => number,
  );
}
