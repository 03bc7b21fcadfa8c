import { expressionOf, pack, type Path, type PatternTable } from './pattern';

/**
 * Which words a regular expression needs. For each of its alternatives: some words of which a text must hold at least
 * one, and for most further such sets, or the alternative cannot fit. Words are runs of letters, digits and _, in
 * lower case; "want*" stands for any word that begins so, "#" for any digit, "?" and "£" for those marks anywhere. A
 * guess may be loose, never tight. Used when the table of patterns is written (write-patterns), never while checking.
 */

/** Words of which a text must hold at least one. */
interface Demand {
  readonly atoms: readonly string[];
  /** How many of 100 sentences hold one, roughly. */
  readonly weight: number;
}

/** The part from `start` to `end` of an expression, with groups of which one branch is kept. Offsets into the whole. */
export interface Alternative {
  readonly start: number;
  readonly end: number;
  /** From the outermost group in. */
  readonly cuts: readonly CutTo[];
  /** Null: nothing is known, it may fit any text. */
  readonly needs: Demand | null;
  /** What it needs besides, the rarest first. */
  readonly also: readonly Demand[];
}

/** Of the group from `open` to `close` only the branch from `start` to `end` is kept. */
interface CutTo {
  readonly open: number;
  readonly close: number;
  readonly start: number;
  readonly end: number;
}

/** A cut-down expression and what it needs. */
interface Leaf extends Demand {
  readonly cuts: readonly CutTo[];
  readonly also: readonly Demand[];
}

/** What an expression needs: the leaves together are the whole of it. */
interface Need {
  readonly leaves: readonly Leaf[];
  /** How many of 100 sentences allow it, roughly. */
  readonly weight: number;
  /** Needed besides, by every leaf. */
  readonly also: readonly Demand[];
  /** How many letters shorter than the whole a leaf is. */
  readonly spared: number;
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

/** How many of 100 sentences hold one of these, as if words came by chance. */
function weightOfAny(atoms: readonly string[]): number {
  return 100 * (1 - atoms.reduce((none, atom) => none * (1 - weightOf(atom) / 100), 1));
}

/** All that a need asks for, as one demand. */
function demandOf({ leaves }: Need): Demand {
  const atoms: string[] = [];
  for (const leaf of leaves) for (const atom of leaf.atoms) if (atoms.indexOf(atom) < 0) atoms.push(atom);
  return { atoms, weight: weightOfAny(atoms) };
}

/** Letters of an expression that are worth sparing, though a rarer word would be asked for less often. */
const LONG = 100;

/**
 * Both are needed: one tells the alternatives apart, the other is asked for besides. The one that makes them much
 * shorter, since long ones compile slowly; else the rarer.
 */
function both(a: Need | null, b: Need | null): Need | null {
  if (a === null || b === null) return a ?? b;
  const sparing = Math.abs(a.spared - b.spared) > LONG;
  const [main, other] = (sparing ? a.spared > b.spared : a.weight <= b.weight) ? [a, b] : [b, a];
  return { ...main, also: main.also.concat(other.also, demandOf(other)) };
}

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
/** Whether what stands before is outside words for sure. */
const isFresh = (runs: Runs): boolean => runs !== null && runs.every((run) => run === '' || /\s$/.test(run));

/** What the runs need. `whole`: their last word ends here for sure. */
function neededBy(runs: Runs, whole: boolean): Need | null {
  if (runs === null || runs === FRESH) return null;
  // By run, its words from the rarest on.
  const sorted: { atom: string; weight: number }[][] = [];
  for (const run of runs) {
    const words = run.split(' ');
    const found = words
      .map((word, i) => (word === '' || whole || i < words.length - 1 ? word : `${word}*`))
      .filter((atom) => atom !== '')
      .map((atom) => ({ atom, weight: weightOf(atom) }))
      .sort((a, b) => a.weight - b.weight);
    if (found.length === 0) return null;
    sorted.push(found);
  }
  const demands: Demand[] = [];
  for (let rank = 0; ; rank += 1) {
    const atoms: string[] = [];
    let weight = 0;
    for (const found of sorted) {
      const one = found[rank];
      if (one === undefined) {
        const [first, ...also] = demands;
        return first === undefined
          ? null
          : { leaves: [{ ...first, cuts: [], also: [] }], weight: first.weight, also, spared: 0 };
      }
      if (atoms.indexOf(one.atom) >= 0) continue;
      atoms.push(one.atom);
      weight += one.weight;
    }
    demands.push({ atoms, weight });
  }
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
  let weight = 0;
  for (const { start, end, need } of branches) {
    if (need === null) return null;
    weight += need.weight;
    for (const leaf of need.leaves)
      leaves.push({
        ...leaf,
        cuts: [{ open, close, start, end }, ...leaf.cuts],
        also: leaf.also.concat(need.also),
      });
  }
  const spared = Math.round((close - open) * (1 - 1 / branches.length));
  const whole: Need = { leaves, weight, also: [], spared };
  return once ? whole : { ...whole, leaves: [{ ...demandOf(whole), cuts: [], also: [] }], spared: 0 };
}

/** What a class at `from` may stand for, where that is a few letters and perhaps something outside words (a space). */
function membersAt(from: number): string[] | null {
  const inside = /^\[([a-z0-9\u00c0-\u024f' -]{1,8})\]/i.exec(source.slice(from, from + 10))?.[1];
  if (inside === undefined || /.-./.test(inside)) return null;
  const members: string[] = [];
  for (const one of inside.toLowerCase()) {
    const member = /[a-z0-9]/.test(one) ? one : ' ';
    if (members.indexOf(member) < 0) members.push(member);
  }
  return members.some((one) => one !== ' ') ? members : null;
}

const only = (atom: string, weight: number): Need => ({
  leaves: [{ atoms: [atom], weight, cuts: [], also: [] }],
  weight,
  also: [],
  spared: 0,
});
const DIGIT = only('#', 12);
const QUESTION = only('?', 20);
const POUND = only('£', 2);

/** What an escape or a class at `from` needs that is no word. */
function markAt(from: number): Need | null {
  const text = source.slice(from, from + 12);
  if (/^(?:\\d|\[(?:\d-\d|\d|\\d)+\])/.test(text)) return DIGIT;
  if (text.charAt(0) === '£') return POUND;
  return /^(?:\\\?|\[\?\])/.test(text) ? QUESTION : null;
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
      return { need: both(need, neededBy(runs, after)), ends: isFresh(runs) };
    if (isWord(c)) {
      const letters = LETTERS.exec(source.slice(at, at + 30))?.[0] ?? source.charAt(at);
      at += letters.length;
      const { least, more } = quantifier();
      if (runs === null) continue;
      const said = letters.toLowerCase();
      if (least > 0 && !more) runs = longer(runs, said);
      else {
        const either: Runs = more ? null : perhaps(runs, [said]);
        if (either === null) need = both(need, neededBy(least > 0 ? longer(runs, said) : runs, false));
        runs = either;
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
        const either = perhaps(runs, inside.toLowerCase().replace(/[',-]/g, ' ').split('|'));
        if (either !== null) {
          runs = either;
          continue;
        }
      }
      const outside = edgeFrom(next, after);
      if (runs !== null && runs !== FRESH) {
        const apart =
          branches(open, close).every((start) => edgeFrom(start, outside)) && (least > 0 || outside);
        need = both(need, neededBy(runs, apart));
      }
      at = opened(open);
      const inner: { branches: Branch[]; ends: boolean } = alternatives(runs, outside && !more);
      if (least > 0) need = both(need, grouped(inner.branches, open, close, least === 1 && !more));
      runs = inner.ends && (least > 0 || isFresh(runs)) ? FRESH : null;
      at = next;
      continue;
    }
    const mark = markAt(at);
    const members = runs === null ? null : membersAt(at);
    const edge = simple();
    const { least, more } = quantifier();
    if (mark !== null && least > 0) need = both(need, mark);
    if (members !== null && runs !== null && !more) {
      const either = perhaps(runs, members);
      if (either !== null) {
        runs = least > 0 ? either.slice(runs.length) : either;
        continue;
      }
    }
    if (edge && least === 0 && runs !== null) {
      if (runs === FRESH) continue;
      const either = perhaps(runs, [' ']);
      if (either !== null) {
        runs = either;
        continue;
      }
    }
    need = both(need, neededBy(runs, edge && (least > 0 || edgeFrom(at, after))));
    runs = edge && least > 0 ? FRESH : null;
  }
}

/** Demands of which a text holds some anyway help nobody. */
const COMMONPLACE = 70;
const MOST_ALSO = 2;

/** Splits an expression into alternatives by the words that they need. */
export function readAlternatives(whole: string): Alternative[] {
  const all = { start: 0, end: whole.length, cuts: [], needs: null, also: [] };
  if (/\\[1-9]/.test(whole)) return [all];
  const found: Alternative[] = [];
  for (const { start, end } of cut(whole)) {
    source = whole.slice(start, end);
    at = 0;
    const { need } = sequence(null, false);
    if (need === null) {
      found.push({ ...all, start, end });
      continue;
    }
    for (const { atoms, weight, cuts, also } of need.leaves)
      found.push({
        start,
        end,
        cuts: cuts.map((one) => ({
          open: one.open + start,
          close: one.close + start,
          start: one.start + start,
          end: one.end + start,
        })),
        needs: { atoms, weight },
        also: fewest(atoms, also.concat(need.also)),
      });
  }
  return found;
}

/** The rarest of these demands that ask for more than `atoms` do. */
function fewest(atoms: readonly string[], demands: readonly Demand[]): Demand[] {
  const chosen: Demand[] = [];
  for (const one of demands.slice().sort((a, b) => a.weight - b.weight)) {
    if (one.weight > COMMONPLACE || chosen.length === MOST_ALSO) break;
    const implied = (by: readonly string[]): boolean => by.every((atom) => one.atoms.indexOf(atom) >= 0);
    if (!implied(atoms) && !chosen.some((other) => implied(other.atoms))) chosen.push(one);
  }
  return chosen;
}

/** What these expressions need, for setPatterns. */
export function tableOf(expressions: readonly string[]): PatternTable {
  const words = new Map<string, { demands: number[]; leaves: number[] }>();
  const wordOf = (atom: string): { demands: number[]; leaves: number[] } => {
    let word = words.get(atom);
    if (word === undefined) words.set(atom, (word = { demands: [], leaves: [] }));
    return word;
  };
  const demands = new Map<string, number>();
  const numberOf = ({ atoms }: Demand): number => {
    const key = atoms.slice().sort().join(' ');
    let number = demands.get(key);
    if (number === undefined) {
      number = demands.size + 1;
      demands.set(key, number);
      for (const atom of atoms) wordOf(atom).demands.push(number);
    }
    return number;
  };
  const needles: string[] = [''];
  let alternatives = 0;
  const groups = expressions.map((whole, pattern) => {
    const texts: string[] = [];
    const leaves: LeafToBe[] = [];
    for (const { start, end, cuts, needs, also } of readAlternatives(whole)) {
      if (needs === null) {
        texts.push(`!${pack([start, end])}`);
        continue;
      }
      source = whole;
      const around = cuts.slice(0, -1);
      const own = cuts[cuts.length - 1];
      const starts = own === undefined ? [] : branches(own.open, own.close);
      const numbers = [start, end, around.length];
      for (const one of around) numbers.push(one.open, one.close, one.start, one.end);
      if (own !== undefined) numbers.push(own.open, own.close, ...starts);
      const text = pack(numbers);
      const known = texts.indexOf(text);
      const group = known < 0 ? texts.push(text) - 1 : known;
      const [first = 0, second = 0] = also.map(numberOf);
      const isCommon = needs.weight >= COMMON_ENOUGH;
      const path: Path = { start, end, cuts: cuts.map((one) => [one.open, one.close, one.start, one.end]) };
      const branch = own === undefined ? 0 : starts.indexOf(own.start);
      // One expression serves all the common words of a group: they are often met, and one is quicker than several.
      const fellow = !isCommon
        ? undefined
        : leaves.filter(
            (one) => one.isCommon && one.group === group && one.first === first && one.second === second,
          )[0];
      if (fellow === undefined)
        leaves.push({
          group,
          branches: [branch],
          paths: [path],
          atoms: needs.atoms,
          first,
          second,
          isCommon,
        });
      else {
        fellow.branches.push(branch);
        fellow.paths.push(path);
        fellow.atoms = fellow.atoms.concat(needs.atoms.filter((atom) => fellow.atoms.indexOf(atom) < 0));
      }
    }
    for (const { group, branches: its, paths, atoms, first, second, isCommon } of leaves) {
      const [only = 0] = its;
      const place = its.length === 1 ? [group, only] : [texts.push(`~${pack([group, ...its])}`) - 1, 0];
      alternatives += 1;
      const needle = isCommon ? literalIn(expressionOf(whole, paths)) : '';
      let number = needles.indexOf(needle);
      if (number < 0) number = needles.push(needle) - 1;
      for (const atom of atoms) wordOf(atom).leaves.push(pattern, ...place, first, second, number);
    }
    return texts.join(' ');
  });
  const table = { words: {} as Record<string, string>, begun: {} as Record<string, string> };
  let longest = 0;
  for (const atom of Array.from(words.keys()).sort()) {
    const { demands: its, leaves } = wordOf(atom);
    const text = pack([its.length, ...its, ...leaves]);
    if (atom.charAt(atom.length - 1) === '*') {
      table.begun[atom.slice(0, -1)] = text;
      longest = Math.max(longest, atom.length - 1);
    } else table.words[atom] = text;
  }
  // A tree of them, letter by letter, must have no more nodes than a number of it can tell (pattern.ts: Tree).
  const nodes = new Set<string>();
  words.forEach((_, atom) => {
    for (let letters = atom.length; letters > 0; letters -= 1) nodes.add(atom.slice(0, letters));
  });
  if (nodes.size > MOST_NODES) throw new Error(`${String(nodes.size)} beginnings of words: too many`);
  return { ...table, longest, groups, needles, demands: demands.size + 1, leaves: alternatives };
}

/** Less one: the root has a number too. */
const MOST_NODES = 65534;

/** An alternative on its way into the table. */
interface LeafToBe {
  readonly group: number;
  readonly branches: number[];
  readonly paths: Path[];
  atoms: readonly string[];
  readonly first: number;
  readonly second: number;
  readonly isCommon: boolean;
}

/** From this weight on a word is common. */
const COMMON_ENOUGH = 4;

/** The longest text that stands in every match of an expression of one alternative, '' if that is a word or less. */
function literalIn(expression: string): string {
  const found: string[] = [];
  let run = '';
  const end = (): void => {
    found.push(run);
    run = '';
  };
  const scan = (text: string): void => {
    source = text;
    at = 0;
    while (at < text.length) {
      const c = text.charAt(at);
      const from = at;
      if (c === '|') {
        // No alternative's text is in every match.
        found.length = 0;
        run = '';
        return;
      }
      if (c === '(') {
        const lookahead = isLookahead();
        const close = closing(text, opened(from));
        const inside = text.slice(opened(from), close);
        at = close + 1;
        if (lookahead) continue;
        const { least, more } = quantifier();
        const next = at;
        if (least === 1 && !more && branches(from, close).length === 1) scan(inside);
        else end();
        source = text;
        at = next;
        continue;
      }
      if (c === '^' || c === '$' || text.slice(from, from + 2) === '\\b') {
        at += c === '\\' ? 2 : 1;
        continue;
      }
      const plain = /[a-z0-9 ,'£-]/i.test(c);
      if (plain) at += 1;
      else simple();
      const { least, more } = quantifier();
      if (plain && least > 0) run += c;
      if (!plain || least !== 1 || more) end();
    }
  };
  scan(expression);
  end();
  const longest = found.reduce((best, one) => (one.length > best.length ? one : best), '');
  return /^\w*$/.test(longest) ? '' : longest;
}

/** The alternatives of an expression's outermost level. */
function cut(whole: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
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
      found.push({ start, end: i });
      start = i + 1;
    }
  }
  found.push({ start, end: whole.length });
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
