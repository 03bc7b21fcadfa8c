import {
  isStruck,
  LINE_END,
  liveText,
  tidy,
  wholeText,
  type Block,
  type ReadDocument,
  type Run,
} from './block';
import { bulletOf } from './read-text';
import { labelOf, type Label } from './labels';

/** A paragraph as the finder sees it: whole, its number apart, what is struck left out. */
export interface Piece {
  readonly kind: 'text' | 'table';
  /** What stands before the text: "3.9", "(a)". */
  label: Label | null;
  /** The words in force after the number. */
  text: string;
  /** With what is struck, after the number. */
  readonly whole: string;
  /** Something stands here and all of it is struck. */
  readonly struck: boolean;
  readonly bullet: boolean;
  readonly depth: number;
  readonly level: number | null;
  readonly bold: boolean;
  readonly page: number | null;
  /** Words in force of each cell, line breaks kept; rows without words are left out. Empty for text. */
  readonly rows: readonly (readonly string[])[];
  /** The block of each row of `rows`. */
  readonly rowBlocks: readonly number[];
  /** Places in the list of blocks. */
  readonly blocks: number[];
}

export type Role = 'body' | 'contents' | 'furniture';

export interface Reflowed {
  readonly pieces: readonly Piece[];
  /** What became of each block. */
  readonly roles: readonly Role[];
  /** Blocks that are struck as a whole and carry no number. */
  readonly struck: readonly number[];
}

const BLANK_PAGE = /^\W*this page (?:is|has been)? ?(?:intentionally|deliberately) (?:left )?blank\W*$/i;
const PAGE_NUMBER = /^\W{0,3}(?:page|p\.?)?\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?\W{0,3}$/i;
const NAMED_PAGE = /^\W{0,3}page\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?\W{0,3}$/i;
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/**
 * Paragraphs from blocks: page furniture, contents lists and footnotes left out; words broken at a line's end and
 * paragraphs broken at a page's end put together; numbers that stand alone put before what they number; the number
 * taken from the text.
 */
export function reflow(document: ReadDocument): Reflowed {
  const blocks = mendHyphens(document.blocks);
  const roles: Role[] = blocks.map((one) => (one.furniture ? 'furniture' : 'body'));
  markFurniture(blocks, roles, !document.wholeParagraphs);
  markFootnotes(blocks, roles);
  markContents(blocks, roles);

  const struck: number[] = [];
  const pieces: Piece[] = [];
  const noted = blocks.some((one, at) => roles[at] === 'furniture' && /^\[\^?\d/.test(wholeText(one.runs)));
  blocks.forEach((one, at) => {
    if (roles[at] !== 'body') return;
    if (one.cells !== null) {
      addRow(pieces, one, at, blocks[at - 1]?.table === one.table);
      return;
    }
    const whole = wholeText(one.runs);
    if (whole === '') return;
    const piece = pieceOf(one, at);
    // The marks of the notes that were left out.
    if (noted) piece.text = piece.text.replace(/\s?\[\^?\d{1,3}\]/g, '');
    if (piece.struck && piece.label === null) struck.push(at);
    else pieces.push(piece);
  });
  const flat = unlayered(pieces);
  believeInTurn(flat);
  const joined = joinedUp(withLoneNumbers(flat), document.wholeParagraphs);
  return {
    pieces: joined.filter(
      (piece) => piece.kind === 'table' || piece.text !== '' || piece.struck || piece.label !== null,
    ),
    roles,
    struck,
  };
}

function pieceOf(one: Block, at: number): Piece {
  const live = liveText(one.runs);
  const whole = wholeText(one.runs);
  // "5. ~~Members may…~~": the number alone is left.
  const bare = labelOf(live);
  const struck =
    isStruck(one.runs) ||
    (bare !== null && bare.length === live.length && whole.length > live.length + 3 && one.label === null);
  let text = live;
  let bullet = one.bullet;
  // A list mark that the format did not know for one.
  if (!bullet && one.label === null) {
    const mark = bulletOf(text);
    if (mark !== null) {
      const inner = text.slice(mark).trim();
      if (inner !== '') {
        text = inner;
        const numbered = labelOf(text);
        bullet = numbered === null || numbered.label.weak;
      }
    }
  }
  const given = one.label === null ? null : (labelOf(one.label)?.label ?? null);
  const own = given !== null || bullet ? null : labelOf(struck ? whole : text);
  // Where the number is struck and the text is not, the text has lost its number.
  const label = given ?? own?.label ?? null;
  return {
    kind: 'text',
    label: label === null ? null : given === null ? label : { ...label, weak: false },
    text: struck ? '' : own === null ? text : text.slice(own.length).trim(),
    whole: own === null ? whole : whole.slice(own.length).trim(),
    struck,
    bullet: bullet && label === null,
    depth: one.depth,
    level: one.level,
    bold: one.bold,
    page: one.page,
    rows: [],
    rowBlocks: [],
    blocks: [at],
  };
}

/** A cell's words, its paragraphs as lines. */
function cellText(runs: readonly Run[]): string {
  return runs
    .filter((run) => !run.struck)
    .map((run) => run.text)
    .join('')
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
}

function addRow(pieces: Piece[], one: Block, at: number, same: boolean): void {
  const row = (one.cells ?? []).map(cellText);
  const last = pieces[pieces.length - 1];
  if (same && last?.kind === 'table') {
    last.blocks.push(at);
    if (row.some((cell) => cell !== '')) {
      (last.rows as (readonly string[])[]).push(row);
      (last.rowBlocks as number[]).push(at);
    }
    return;
  }
  if (row.every((cell) => cell === '')) return;
  pieces.push({
    kind: 'table',
    label: null,
    text: '',
    whole: '',
    struck: false,
    bullet: false,
    depth: 0,
    level: null,
    bold: false,
    page: one.page,
    rows: [row],
    rowBlocks: [at],
    blocks: [at],
  });
}

/** A word parted by a line's end: put together as the rest of the document writes it. */
function mendHyphens(blocks: readonly Block[]): readonly Block[] {
  const known = new Set<string>();
  const texts: string[] = [];
  for (const one of blocks) {
    for (const run of one.runs) texts.push(run.text);
    for (const cell of one.cells ?? []) for (const run of cell) texts.push(run.text);
  }
  if (!texts.some((text) => text.includes(LINE_END))) return blocks;
  for (const text of texts)
    for (const word of text.toLowerCase().match(/[\p{L}]+(?:-(?!\ufff9)[\p{L}]+)*(?!-?\ufff9)/gu) ?? [])
      known.add(word);
  const mend = (text: string): string =>
    text.replace(/([\p{L}-]{1,60})-\ufff9\s?([\p{L}]{1,60})/gu, (_, before: string, after: string) => {
      const kept = `${before}-${after}`;
      if (known.has(kept.toLowerCase())) return kept;
      if (known.has((before + after).toLowerCase())) return before + after;
      const parts = known.has(before.toLowerCase()) && known.has(after.toLowerCase());
      return parts || /^\p{Lu}/u.test(after) ? kept : before + after;
    });
  const each = (runs: readonly Run[]): readonly Run[] =>
    runs.map((run) => ({ ...run, text: mend(run.text) }));
  return blocks.map((one) => ({
    ...one,
    runs: each(one.runs),
    cells: one.cells === null ? null : one.cells.map(each),
  }));
}

/** What a line says if its numbers change from page to page. */
function sameness(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim();
}

/** Headers, footers and page numbers: at the edge of pages, again and again; blank-page notes anywhere. */
function markFurniture(blocks: readonly Block[], roles: Role[], margins: boolean): void {
  const paged = margins && blocks.some((one) => one.page !== null);
  const counts = new Map<string, Set<number>>();
  const edges = new Map<number, number[]>();
  blocks.forEach((one, at) => {
    if (roles[at] !== 'body') return;
    const text = one.cells === null ? wholeText(one.runs) : '';
    if (BLANK_PAGE.test(text) || NAMED_PAGE.test(text)) roles[at] = 'furniture';
    else if (one.page !== null) edges.set(one.page, [...(edges.get(one.page) ?? []), at]);
  });
  if (!paged) return;
  const EDGE = 3;
  edges.forEach((list, page) => {
    for (const at of new Set([...list.slice(0, EDGE), ...list.slice(-EDGE)])) {
      const one = blocks[at];
      if (one === undefined || one.cells !== null) continue;
      const text = wholeText(one.runs);
      if (text.length > 160) continue;
      const key = sameness(text);
      counts.set(key, (counts.get(key) ?? new Set<number>()).add(page));
    }
  });
  const least = Math.max(3, Math.ceil(edges.size * 0.3));
  edges.forEach((list) => {
    // From the edge inwards: the first line that is no furniture ends the margin.
    for (const side of [list.slice(0, EDGE), list.slice(-EDGE).reverse()]) {
      for (const at of side) {
        const one = blocks[at];
        if (one === undefined || one.cells !== null) break;
        const text = wholeText(one.runs);
        const often = (counts.get(sameness(text))?.size ?? 0) >= least;
        const number = PAGE_NUMBER.test(text) && !/\.$/.test(text) && edges.size > 1;
        if ((often && text.length <= 160 && !/^\p{Ll}/u.test(text)) || number) roles[at] = 'furniture';
        else break;
      }
    }
  });
}

/** Notes at the foot, "[1] …", that a mark in the text points to; bare web addresses under them. */
function markFootnotes(blocks: readonly Block[], roles: Role[]): void {
  const marks = new Set<string>();
  blocks.forEach((one, at) => {
    if (roles[at] !== 'body' || one.cells !== null) return;
    const text = wholeText(one.runs);
    const note = /^\[\^?(\d{1,3})\]:?\s/.exec(text);
    if (note !== null && marks.has(note[1] ?? '')) roles[at] = 'furniture';
    else {
      for (const mark of text.matchAll(/\[\^?(\d{1,3})\]/g)) marks.add(mark[1] ?? '');
    }
    if (note !== null) return;
    if (WEB_ADDRESS.test(text) && roles[at - 1] === 'furniture') roles[at] = 'furniture';
  });
}

/** A contents list: lines that end in page numbers, or that come again further down, after "Contents". */
function markContents(blocks: readonly Block[], roles: Role[]): void {
  const texts = blocks.map((one) =>
    one.cells === null ? wholeText(one.runs) : one.cells.map(wholeText).join(' '),
  );
  const leads = texts.map((text) => /(?:\.\s?){4,}\s?\d{0,4}$|…\s?\d{0,4}$/.test(text) && text.length < 200);
  const ends = texts.map(
    (text) => /\s\d{1,3}$/.test(text) && text.length < 120 && !/[.;:]\s?\d{1,3}$/.test(text),
  );
  leads.forEach((lead, at) => {
    if (lead && (leads[at - 1] === true || leads[at + 1] === true || ends[at + 1] === true))
      roles[at] = 'contents';
  });
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[.…\s]*\d{0,4}$/, '')
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
  let lists = 0;
  texts.forEach((text, start) => {
    if (lists >= 5 || !/^\W*(?:table of )?contents\W*(?:page)?$/i.test(text)) return;
    lists += 1;
    roles[start] = 'contents';
    const later = new Map<string, number>();
    texts.forEach((other, at) => {
      if (at > start) later.set(plain(other), at);
    });
    for (let at = start + 1; at < texts.length; at += 1) {
      const text2 = texts[at] ?? '';
      if (text2 === '' || roles[at] !== 'body') continue;
      const again = later.get(plain(text2)) ?? at;
      const short = text2.length < 140 && !/[.;]$/.test(text2);
      if (short && (again > at || ends[at] === true || /^\W*page\W*$/i.test(text2))) roles[at] = 'contents';
      else break;
    }
  });
}

/** Tables that only lay out numbered paragraphs become paragraphs; so do tables of one column. */
function unlayered(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const { rows } = piece;
    const width = Math.max(0, ...rows.map((row) => row.filter((cell) => cell !== '').length));
    const numbered = rows.filter((row) => {
      const first = row.find((cell) => cell !== '') ?? '';
      return row.length > 1 && labelOf(first)?.length === first.length;
    }).length;
    if (
      piece.kind !== 'table' ||
      !(width === 1 || (numbered >= 2 && numbered * 2 > rows.length) || (rows.length === 1 && numbered === 1))
    ) {
      out.push(piece);
      continue;
    }
    rows.forEach((row, place) => {
      const at = piece.rowBlocks[place] ?? piece.blocks[0] ?? 0;
      const full = row.filter((cell) => cell !== '');
      const first = full[0] ?? '';
      const alone = labelOf(first);
      const lines =
        alone !== null && alone.length === first.length && full.length > 1
          ? [
              `${first} ${full.slice(1).join(' ').split('\n')[0] ?? ''}`,
              ...full.slice(1).join('\n').split('\n').slice(1),
            ]
          : full.join('\n').split('\n');
      for (const line of lines) {
        const runs = [{ text: line, struck: false }];
        out.push(
          pieceOf(
            {
              runs,
              label: null,
              bullet: false,
              depth: 0,
              level: null,
              bold: false,
              page: piece.page,
              cells: null,
              table: null,
              furniture: false,
            },
            at,
          ),
        );
      }
    });
  }
  return out;
}

/** A number without any mark is believed only where it is the next one, or a first one. */
function believeInTurn(pieces: readonly Piece[]): void {
  let last = 0;
  for (const piece of pieces) {
    const label = piece.label;
    if (label === null || (label.style !== 'decimal' && label.style !== 'word') || label.prefix !== '')
      continue;
    const first = label.parts[0] ?? 0;
    if (label.weak) {
      const starts = piece.whole === '' || /^[\p{Lu}"“‘'([]/u.test(piece.whole);
      const near = first === 1 || (first > last && first <= last + 3);
      if (!starts || !near) {
        piece.label = null;
        piece.text = piece.text === '' ? label.printed : `${label.printed} ${piece.text}`;
        continue;
      }
    }
    last = first;
  }
}

/** A number alone on its line belongs to what comes next. */
function withLoneNumbers(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  pieces.forEach((piece) => {
    const last = out[out.length - 1];
    const alone =
      last !== undefined &&
      last.kind === 'text' &&
      last.label !== null &&
      last.text === '' &&
      last.whole === '' &&
      !last.struck;
    if (alone && piece.kind === 'text' && piece.label === null && !piece.bullet) {
      out[out.length - 1] = { ...piece, label: last.label, blocks: [...last.blocks, ...piece.blocks] };
    } else out.push(piece);
  });
  return out;
}

const ENDS = /[.!?:;]["”’')\]]*$/;
/** Words that nobody ends a paragraph with. */
export const UNFINISHED =
  /(?:\b(?:a|an|the|and|or|of|in|on|at|to|by|for|from|with|within|between|that|which|who|whose|as|if|is|are|be|been|their|its|his|her|any|this|these|such|under|into|than|not|will|would|should|must|may|can|has|have|where|when)|,)$/i;

/** A word parted by the page's end keeps its hyphen and no space. */
function together(before: string, after: string): string {
  return /\p{L}-$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(after) ? before + after : `${before} ${after}`;
}

/** Paragraphs broken by a page's end (or, in text, a blank line) put together again. */
function joinedUp(pieces: readonly Piece[], whole: boolean): Piece[] {
  const out: Piece[] = [];
  pieces.forEach((piece, at) => {
    const last = out[out.length - 1];
    if (
      last === undefined ||
      last.kind !== 'text' ||
      piece.kind !== 'text' ||
      last.struck ||
      piece.struck ||
      piece.label !== null ||
      piece.level !== null ||
      last.level !== null ||
      last.text === '' ||
      ENDS.test(last.text.slice(-12))
    ) {
      out.push(piece);
      return;
    }
    const small = /^[\p{Ll})\]]/u.test(piece.text);
    const hanging = UNFINISHED.test(last.text.slice(-24));
    const next = pieces[at + 1];
    const single = next?.bullet !== true && !last.bullet;
    const long = last.text.length >= (hanging ? 25 : 45);
    const goesOn = piece.bullet
      ? small && single && (whole ? false : long && (hanging || !/^(?:to|be|not)\b/.test(piece.text)))
      : whole
        ? small && hanging
        : (small && (long || hanging || last.bullet)) || (hanging && long);
    if (!goesOn) {
      out.push(piece);
      return;
    }
    out[out.length - 1] = {
      ...last,
      text: together(last.text, piece.text),
      whole: together(last.whole, piece.whole),
      blocks: [...last.blocks, ...piece.blocks],
    };
  });
  return out;
}
