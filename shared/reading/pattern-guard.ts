import { setGuard } from './pattern';
import { readAlternatives } from './pattern-atoms';

/**
 * Keeps patterns from running in vain. The words of a text, read once, tell which alternatives of which patterns can
 * fit at all; only those run, and only those are ever compiled, so that a cold start compiles few.
 */

/** What the words of a text say: which alternatives of which patterns can fit. */
interface Reading {
  /** How many patterns were known when it was read. */
  readonly known: number;
  /** From `base`, by pattern: the place in `links` of its first alternative, or 0. Shared by many texts. */
  readonly firsts: Uint16Array;
  readonly base: number;
  /** At a place, the next place of the same pattern, or 0; before it, the alternative's index. */
  readonly links: readonly number[];
}

interface Guarded {
  readonly source: () => string;
  readonly flags: string;
  expression: RegExp | null;
}

const alternatives: Guarded[] = [];
/** By alternative: the number of its pattern. */
let owners = new Uint16Array(1024);
/** Patterns that no text was read for yet. */
let waiting: (() => void)[] = [];
let patterns = 0;

// A tree of the words that alternatives need: 38 branches a node (letters, digits, _), for quick steps.
const BRANCHES = 38;
let tree = new Uint16Array(BRANCHES * 1024);
let nodes = 1;
/** By node: 1 + the index in `lists` of the alternatives that need a word which ends here; which begins so. */
let whole = new Uint16Array(1024);
let begun = new Uint16Array(1024);
const lists: number[][] = [];

const CODES = new Uint8Array(128);
for (let i = 0; i < 26; i += 1) CODES[65 + i] = CODES[97 + i] = i + 1;
for (let i = 0; i < 10; i += 1) CODES[48 + i] = i + 27;
CODES[95] = 37;

function twice(old: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(old.length * 2);
  larger.set(old);
  return larger;
}

function plant(atom: string, alternative: number): void {
  const open = atom.charAt(atom.length - 1) === '*';
  const length = open ? atom.length - 1 : atom.length;
  let node = 0;
  for (let i = 0; i < length; i += 1) {
    const at = node * BRANCHES + (CODES[atom.charCodeAt(i)] ?? 0);
    let below = tree[at] ?? 0;
    if (below === 0) {
      below = nodes;
      nodes += 1;
      if (nodes > 65000) throw new Error('too many words');
      if (nodes > whole.length) {
        tree = twice(tree);
        whole = twice(whole);
        begun = twice(begun);
      }
      tree[at] = below;
    }
    node = below;
  }
  const ends = open ? begun : whole;
  const list = lists[(ends[node] ?? 0) - 1];
  if (list === undefined) ends[node] = lists.push([alternative]);
  else list.push(alternative);
}

/** In which round an alternative was last noted, so that none is noted twice for a text. */
let noted = new Int32Array(0);
let round = 0;
let firsts = new Uint16Array(0);
let base = 0;

function note(list: readonly number[], links: number[]): void {
  for (const one of list) {
    if (noted[one] === round) continue;
    noted[one] = round;
    const place = base + (owners[one] ?? 0);
    links.push(one, firsts[place] ?? 0);
    firsts[place] = links.length - 1;
  }
}

/** Reads a text for every pattern there is. */
function read(text: string): Reading {
  if (waiting.length > 0) {
    const define = waiting;
    waiting = [];
    for (const one of define) one();
    noted = new Int32Array(alternatives.length);
    firsts = new Uint16Array(0);
  }
  round += 1;
  base += patterns;
  if (base + patterns > firsts.length) {
    firsts = new Uint16Array(patterns * 128);
    base = 0;
  }
  const links: number[] = [];
  const { length } = text;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    let branch = code < 128 ? (CODES[code] ?? 0) : 0;
    i += 1;
    if (branch === 0) continue;
    let node = 0;
    do {
      node = tree[node * BRANCHES + branch] ?? 0;
      if (node === 0) break;
      const list = begun[node] ?? 0;
      if (list !== 0) note(lists[list - 1] ?? [], links);
      code = i < length ? text.charCodeAt(i) : 0;
      branch = code < 128 ? (CODES[code] ?? 0) : 0;
      i += 1;
    } while (branch !== 0);
    if (node !== 0) {
      const list = whole[node] ?? 0;
      if (list !== 0) note(lists[list - 1] ?? [], links);
    } else {
      // No such word: on to its end.
      do {
        code = i < length ? text.charCodeAt(i) : 0;
        i += 1;
      } while (code < 128 && (CODES[code] ?? 0) !== 0);
    }
  }
  return { known: patterns, firsts, base, links };
}

/** Texts read lately: a check asks many patterns of each. */
let readings = new Map<string, Reading>();
let lastText = '';
let lastReading: Reading | null = null;
const MOST_KEPT = 4000;

function readingOf(text: string): Reading {
  if (text === lastText && lastReading !== null && waiting.length === 0) return lastReading;
  let reading = readings.get(text);
  if (reading === undefined || waiting.length > 0 || reading.known < patterns) {
    if (readings.size >= MOST_KEPT) readings = new Map();
    reading = read(text);
    readings.set(text, reading);
  }
  lastText = text;
  lastReading = reading;
  return reading;
}

function forget(): void {
  readings = new Map();
  lastText = '';
  lastReading = null;
  firsts = new Uint16Array(0);
}

function fits(index: number, text: string): boolean {
  const one = alternatives[index];
  if (one === undefined) return false;
  one.expression ??= new RegExp(one.source(), one.flags);
  return one.expression.test(text);
}

function define(source: string, flags: string): (text: string, reading: unknown) => boolean {
  /** Runs whatever the words. */
  let always: RegExp | null = null;
  let owner = -1;
  waiting.push(() => {
    owner = patterns;
    patterns += 1;
    const unguarded: string[] = [];
    for (const { source: part, atoms } of readAlternatives(source)) {
      if (atoms === null) unguarded.push(part());
      else {
        const index = alternatives.push({ source: part, flags, expression: null }) - 1;
        if (index >= owners.length) owners = twice(owners);
        owners[index] = owner;
        for (const atom of atoms) plant(atom, index);
      }
    }
    if (unguarded.length > 0) always = new RegExp(unguarded.join('|'), flags);
  });
  return (text, read) => {
    const given = read as Reading;
    const reading = owner < 0 || given.known < patterns ? readingOf(text) : given;
    const { links } = reading;
    for (let at = reading.firsts[reading.base + owner] ?? 0; at > 0; at = links[at] ?? 0)
      if (fits(links[at - 1] ?? 0, text)) return true;
    return always !== null && always.test(text);
  };
}

/** Guards every pattern of this program. */
export function guardPatterns(): void {
  setGuard({ read: readingOf, define, forget });
}
