/**
 * Which words a regular expression needs. For each of its alternatives: some words of which a text must hold at least
 * one, or the alternative cannot fit. Words are runs of letters, digits and _, in lower case; "want*" stands for any
 * word that begins so. A guess may be loose, never tight: a text without any of the words cannot match.
 */

export interface Alternative {
  /** A part of the expression; the parts joined by | fit where the whole fits. */
  readonly source: () => string;
  /** Null: nothing is known, it may fit any text. */
  readonly atoms: readonly string[] | null;
}

/** A group of which one branch is kept, and within that branch perhaps another such group. */
interface Cut {
  readonly open: number;
  readonly close: number;
  readonly start: number;
  readonly end: number;
  readonly within: Cut | null;
}

/** The expression cut down to some branches needs one of these words. */
interface Leaf {
  readonly atoms: readonly string[];
  readonly weight: number;
  readonly cut: Cut | null;
}

/** What an expression needs: the leaves together are the whole of it. */
interface Need {
  readonly leaves: readonly Leaf[];
  /** How many of 100 sentences allow it, roughly. */
  readonly weight: number;
}

// Sentences of 100 that hold the word, roughly: counted over English mail.
const COMMON = new Map<string, number>();
'60 the to|45 i a and of|35 you is in it for that|25 be this on we have your are|15 me my not with as can will from at do but if or by what about an has would please so was they all us|8 could am any should been when how who there no our out t s up he she their which his her one get just more like know need some them than had were did does then now where why may might must cannot m d ve ll re new time see let make sure give want take thank thanks think back only also before after next still here other ask two good day week council into over very go going put off too first last'
  .split('|')
  .forEach((line) => {
    const [weight = '', ...words] = line.split(' ');
    for (const word of words) COMMON.set(word, Number(weight));
  });

/** An uncommon word is in a sentence or two of a thousand. */
function weightOf(atom: string): number {
  const { length } = atom;
  if (atom.charAt(length - 1) !== '*')
    return COMMON.get(atom) ?? (/^\d+$/.test(atom) ? 1 : length > 4 ? 0.1 : 0.15);
  return length > 6 ? 0.1 : length > 5 ? 0.2 : length === 5 ? 0.5 : length === 4 ? 2 : length === 3 ? 8 : 60;
}

const lighter = (a: Need | null, b: Need | null): Need | null =>
  a === null ? b : b === null || a.weight <= b.weight ? a : b;

/** The expression that is read, and how far. */
let source = '';
let at = 0;

const isWord = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 95;

/** Past a quantifier at `at`, if there is one: the least number of times that it asks for, and whether more may come. */
function quantifier(): { least: number; more: boolean } {
  const c = source.charCodeAt(at);
  let least = 1;
  let more = false;
  if (c === 63 || c === 42 || c === 43) {
    at += 1;
    least = c === 43 ? 1 : 0;
    more = c !== 63;
  } else if (c === 123) {
    const count = /^\{(\d+)(?:,\d*)?\}/.exec(source.slice(at, at + 12));
    if (count === null) return { least, more };
    at += count[0].length;
    least = Number(count[1]);
    more = true;
  } else return { least, more };
  if (source.charCodeAt(at) === 63) at += 1;
  return { least, more };
}

/** Past one class, escape or mark at `at`: whether it can only stand outside a word ("edge"). */
function simple(): boolean {
  const c = source.charCodeAt(at);
  at += 1;
  if (c === 92) {
    const escaped = source.charAt(at);
    at += escaped === 'u' ? 5 : 1;
    return !/[wdSDB]/.test(escaped);
  }
  // A dot may be a letter.
  if (c !== 91) return c !== 46;
  let edge = source.charCodeAt(at) !== 94;
  while (at < source.length && source.charCodeAt(at) !== 93) {
    const inside = source.charCodeAt(at);
    if (inside === 92) {
      at += 1;
      if (/[wdSWD]/.test(source.charAt(at))) edge = false;
    } else if (isWord(inside)) edge = false;
    // A range like !-~ may hold letters.
    else if (inside === 45 && !isBracket(at - 1) && !isBracket(at + 1)) edge = false;
    at += 1;
  }
  at += 1;
  return edge;
}

const isBracket = (index: number): boolean => {
  const c = source.charCodeAt(index);
  return c === 91 || c === 93 || c === 94;
};

/** Whether what stands at `from` can only begin outside a word; `after` tells it of what follows the whole. */
function edgeFrom(from: number, after: boolean): boolean {
  const kept = at;
  at = from;
  const edge = edgeHere(after);
  at = kept;
  return edge;
}

function edgeHere(after: boolean): boolean {
  for (;;) {
    const c = source.charCodeAt(at);
    if (at >= source.length || c === 124 || c === 41) return after;
    if (c === 40) {
      const lookahead = isLookahead();
      const open = at;
      at = closing(source, opened(at)) + 1;
      if (lookahead) continue;
      const end = at;
      const { least } = quantifier();
      const next = edgeFrom(at, after);
      for (const start of branches(open, end - 1)) if (!edgeFrom(start, next)) return false;
      return least > 0 || next;
    }
    if (isWord(c)) return false;
    if (!simple()) return false;
    if (quantifier().least > 0) return true;
  }
}

const isLookahead = (): boolean => source.charCodeAt(at + 1) === 63 && source.charCodeAt(at + 2) !== 58;
const opened = (open: number): number => (source.charCodeAt(open + 1) === 63 ? open + 3 : open + 1);

/** Where the branches of the group at `open` begin. */
function branches(open: number, close: number): number[] {
  const start = opened(open);
  const found = [start];
  let depth = 0;
  let inClass = false;
  for (let i = start; i < close; i += 1) {
    const c = source.charCodeAt(i);
    if (c === 92) i += 1;
    else if (inClass) inClass = c !== 93;
    else if (c === 91) inClass = true;
    else if (c === 40) depth += 1;
    else if (c === 41) depth -= 1;
    else if (c === 124 && depth === 0) found.push(i + 1);
  }
  return found;
}

interface Branch {
  readonly start: number;
  readonly end: number;
  readonly need: Need | null;
}

/**
 * What may stand just before, from the last sure edge of a word on: a few strings in which a space is any edge.
 * Null where that is not known.
 */
type Runs = readonly string[] | null;

const MOST_RUNS = 12;
const FRESH: Runs = [''];

/** What the runs need. `whole`: their last word ends here for sure. */
function neededBy(runs: Runs, whole: boolean): Need | null {
  if (runs === null || runs === FRESH) return null;
  const atoms: string[] = [];
  let weight = 0;
  for (const run of runs) {
    let rarest = '';
    let least = Infinity;
    const words = run.split(' ');
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] ?? '';
      if (word === '') continue;
      const atom = whole || i < words.length - 1 ? word : `${word}*`;
      const its = weightOf(atom);
      if (its < least) {
        least = its;
        rarest = atom;
      }
    }
    if (rarest === '') return null;
    if (atoms.indexOf(rarest) < 0) {
      atoms.push(rarest);
      weight += least;
    }
  }
  return { leaves: [{ atoms, weight, cut: null }], weight };
}

function longer(runs: readonly string[], by: string): Runs {
  const [only] = runs;
  return runs.length === 1 && only !== undefined ? [only + by] : runs.map((run) => run + by);
}

/** The runs with and without one of these behind them; null where that would be too many. */
function perhaps(runs: readonly string[], by: readonly string[]): Runs {
  if (runs.length * (by.length + 1) > MOST_RUNS) return null;
  let all = runs.slice();
  for (const one of by) all = all.concat(longer(runs, one) ?? []);
  return all;
}

/**
 * Reads alternatives from `at` to the end or the closing bracket, `runs` before them. `after`: whether what follows
 * them is outside a word for sure.
 */
function alternatives(runs: Runs, after: boolean): { branches: Branch[]; ends: boolean } {
  const branches: Branch[] = [];
  let ends = true;
  for (;;) {
    const start = at;
    const one = sequence(runs, after);
    ends = ends && one.ends;
    branches.push({ start, end: at, need: one.need });
    if (source.charCodeAt(at) !== 124) return { branches, ends };
    at += 1;
  }
}

/** What the group from `open` to `close` needs; it can be cut down to a branch where it stands exactly once. */
function grouped(branches: readonly Branch[], open: number, close: number, once: boolean): Need | null {
  const leaves: Leaf[] = [];
  const atoms: string[] = [];
  let weight = 0;
  for (const { start, end, need } of branches) {
    if (need === null) return null;
    weight += need.weight;
    for (const leaf of need.leaves) {
      if (once) leaves.push({ ...leaf, cut: { open, close, start, end, within: leaf.cut } });
      else for (const atom of leaf.atoms) atoms.push(atom);
    }
  }
  return { leaves: once ? leaves : [{ atoms, weight, cut: null }], weight };
}

/** Letters of which the last is not repeated or optional. */
const LETTERS = /^[a-z0-9_]+(?![a-z0-9_?*+{])/i;
const PLAIN_GROUP = /^[a-z0-9_ ',-]+(?:\|[a-z0-9_ ',-]+)*$/i;

function sequence(begun: Runs, after: boolean): { need: Need | null; ends: boolean } {
  let need: Need | null = null;
  let runs = begun;
  for (;;) {
    const c = source.charCodeAt(at);
    if (at >= source.length || c === 124 || c === 41)
      return { need: lighter(need, neededBy(runs, after)), ends: runs === FRESH };
    if (isWord(c)) {
      const letters = LETTERS.exec(source.slice(at, at + 30))?.[0] ?? source.charAt(at);
      at += letters.length;
      const { least, more } = quantifier();
      if (runs === null) continue;
      const said = letters.toLowerCase();
      if (least > 0 && !more) runs = longer(runs, said);
      else {
        const both: Runs = more ? null : perhaps(runs, [said]);
        if (both === null) need = lighter(need, neededBy(least > 0 ? longer(runs, said) : runs, false));
        runs = both;
      }
      continue;
    }
    if (c === 40) {
      const lookahead = isLookahead();
      const open = at;
      const close = closing(source, opened(at));
      at = close + 1;
      if (lookahead) continue;
      const { least, more } = quantifier();
      const next = at;
      const inside = source.slice(opened(open), close);
      if (least === 0 && !more && runs !== null && inside.length < 60 && PLAIN_GROUP.test(inside)) {
        const both = perhaps(runs, inside.toLowerCase().replace(/[',-]/g, ' ').split('|'));
        if (both !== null) {
          runs = both;
          continue;
        }
      }
      const outside = edgeFrom(next, after);
      if (runs !== null && runs !== FRESH) {
        const apart =
          branches(open, close).every((start) => edgeFrom(start, outside)) && (least > 0 || outside);
        need = lighter(need, neededBy(runs, apart));
      }
      at = opened(open);
      const inner: { branches: Branch[]; ends: boolean } = alternatives(runs, outside && !more);
      if (least > 0) need = lighter(need, grouped(inner.branches, open, close, least === 1 && !more));
      runs = inner.ends && (least > 0 || runs === FRESH) ? FRESH : null;
      at = next;
      continue;
    }
    const edge = simple();
    const { least } = quantifier();
    if (edge && least === 0 && runs !== null) {
      if (runs === FRESH) continue;
      const both = perhaps(runs, [' ']);
      if (both !== null) {
        runs = both;
        continue;
      }
    }
    need = lighter(need, neededBy(runs, edge && (least > 0 || edgeFrom(at, after))));
    runs = edge && least > 0 ? FRESH : null;
  }
}

/** The expression with each group that is cut down to one branch, from `start` to `end`. */
function cutDown(whole: string, cut: Cut | null, start: number, end: number): string {
  if (cut === null) return whole.slice(start, end);
  const branch = cutDown(whole, cut.within, cut.start, cut.end);
  return `${whole.slice(start, cut.open)}(?:${branch})${whole.slice(cut.close + 1, end)}`;
}

/** Above this weight a part is not worth asking for by itself. */
const HEAVY = 15;

/** Splits an expression into alternatives by the words that they need. */
export function readAlternatives(whole: string): Alternative[] {
  if (/\\[1-9]/.test(whole)) return [{ source: () => whole, atoms: null }];
  const found: Alternative[] = [];
  const heavy: (() => string)[] = [];
  const common: string[] = [];
  for (const one of cut(whole)) {
    source = one;
    at = 0;
    const { need } = sequence(null, false);
    if (need === null) {
      found.push({ source: () => one, atoms: null });
      continue;
    }
    for (const leaf of need.leaves) {
      const part = (): string => cutDown(one, leaf.cut, 0, one.length);
      if (leaf.weight <= HEAVY) found.push({ source: part, atoms: leaf.atoms });
      else {
        heavy.push(part);
        for (const atom of leaf.atoms) if (common.indexOf(atom) < 0) common.push(atom);
      }
    }
  }
  if (heavy.length > 0) found.push({ source: () => heavy.map((one) => one()).join('|'), atoms: common });
  return found;
}

/** The alternatives of an expression's outermost level. */
function cut(whole: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let inClass = false;
  let start = 0;
  for (let i = 0; i < whole.length; i += 1) {
    const c = whole.charCodeAt(i);
    if (c === 92) i += 1;
    else if (inClass) inClass = c !== 93;
    else if (c === 91) inClass = true;
    else if (c === 40) depth += 1;
    else if (c === 41) depth -= 1;
    else if (c === 124 && depth === 0) {
      found.push(whole.slice(start, i));
      start = i + 1;
    }
  }
  found.push(whole.slice(start));
  return found;
}

/** Where the group that is open at `from` closes. */
function closing(whole: string, from: number): number {
  let depth = 1;
  let inClass = false;
  for (let i = from; i < whole.length; i += 1) {
    const c = whole.charAt(i);
    if (c === '\\') i += 1;
    else if (inClass) inClass = c !== ']';
    else if (c === '[') inClass = true;
    else if (c === '(') depth += 1;
    else if (c === ')') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}
