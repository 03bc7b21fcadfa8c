import { block, LINE_END, tidy, type Block, type ReadDocument, type Run } from './block';
import { inlineRuns, strikeMarks } from './inline';
import { labelOf } from './labels';

/**
 * Plain text and Markdown, and what tools make of a PDF: one paragraph a line or wrapped lines, blank lines or none,
 * tables as "| a | b |" or with tabs. A form feed starts a page.
 */
export function readText(source: string): ReadDocument {
  const lines = source.replace(/\r\n?/g, '\n').replace(/\f/g, '\n\f\n').split('\n');
  const wrap = wrapWidth(lines);
  const pieces: Piece[] = [];
  const paged = source.includes('\f');
  let page = 1;
  let table = 0;
  let fenced = false;
  /** The line before was blank, or there is none to go on with. */
  let fresh = true;

  lines.forEach((raw, at) => {
    if (raw === '\f') {
      page += 1;
      fresh = true;
      return;
    }
    const line = expanded(raw);
    if (/^\s*(?:```|~~~)/.test(line) && !/^\s*~~~[^~]*~~/.test(line)) {
      fenced = !fenced;
      fresh = true;
      return;
    }
    if (tidy(line) === '' || /^\s*(?:[-*_=] ?){3,}\s*$/.test(line)) {
      // A line of === or --- under text makes it a heading in Markdown.
      const above = pieces[pieces.length - 1];
      if (!fresh && above !== undefined && /^\s*(?:={3,}|-{3,})\s*$/.test(line) && above.kind === 'plain')
        above.level = 1;
      fresh = true;
      return;
    }
    const where = paged ? page : null;
    const indent = (/^ */.exec(line) ?? [''])[0].length;
    const text = line.trim();
    const last = pieces[pieces.length - 1];

    const cells = cellsOf(raw);
    if (cells !== null) {
      if (last?.kind !== 'row' || fresh) table += 1;
      if (!cells.every((cell) => /^:?-{2,}:?$/.test(cell.trim())))
        pieces.push({ kind: 'row', text: '', cells, table, indent, level: null, page: where, mark: '' });
      fresh = false;
      return;
    }

    const heading = /^(#{1,6}) +(.*)$/.exec(text);
    if (heading !== null) {
      const words = (heading[2] ?? '').replace(/ #+$/, '');
      pieces.push({
        kind: 'plain',
        text: words,
        cells: null,
        table: 0,
        indent,
        level: heading[1]?.length ?? 1,
        page: where,
        mark: '',
      });
      fresh = true;
      return;
    }

    const bullet = bulletOf(text);
    if (bullet !== null) {
      // Tools put a list mark before numbered paragraphs too: the number counts.
      const inner = text.slice(bullet).trim();
      const numbered = labelOf(tidy(unmarked(inner)));
      const kind = numbered === null || numbered.label.weak ? 'bullet' : 'plain';
      pieces.push({
        kind,
        text: inner,
        cells: null,
        table: 0,
        indent,
        level: null,
        page: where,
        mark: text.slice(0, 1),
      });
      fresh = false;
      return;
    }

    const label = labelOf(tidy(unmarked(text)));
    const goesOn =
      !fresh &&
      last !== undefined &&
      last.kind !== 'row' &&
      last.level === null &&
      (label === null
        ? wrap !== null && isFull(lines[at - 1] ?? '', text, wrap)
        : midSentence(last.text, text, label.length) ||
          (label.label.style === 'word' && wrap !== null && !/[.:;!?]$/.test(last.text.slice(-2))));
    if (goesOn) last.text = joinLines(last.text, text);
    else {
      if (!fresh && wrap !== null && last?.kind === 'bullet' && label === null && indent > last.indent) {
        last.text = joinLines(last.text, text);
        return;
      }
      pieces.push({ kind: 'plain', text, cells: null, table: 0, indent, level: null, page: where, mark: '' });
    }
    fresh = false;
  });
  return { blocks: renumbered(toBlocks(pieces)), wholeParagraphs: false, notes: [] };
}

interface Piece {
  readonly kind: 'plain' | 'bullet' | 'row';
  text: string;
  readonly cells: readonly string[] | null;
  readonly table: number;
  readonly indent: number;
  level: number | null;
  readonly page: number | null;
  readonly mark: string;
}

/** Tabs to the next multiple of four, no-break spaces as spaces. */
function expanded(line: string): string {
  return line
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/\t/g, '    ')
    .trimEnd();
}

/** A text without the marks that stand before a number: "**2.1** As" → "2.1 As". */
function unmarked(text: string): string {
  return text
    .replace(/^(?:~~)?(?:\*\*|__|\*)?(?:~~)?/, '')
    .replace(/^([\dA-Za-z.()]{1,12})\\?(?:\*\*|__|\*)/, '$1')
    .replace(/\\([.)])/, '$1');
}

const BULLETS = '-*+•·●○◦▪■□▫‣⁃∙–—➢➤►▶✓✔\u00b7\u2022\uf0b7\uf0a7\uf0d8\uf0fc';

/** The length of the list mark that a line starts with, or null. A dash needs a space after it. */
export function bulletOf(text: string): number | null {
  const mark = text.charAt(0);
  if (mark === 'o' && /^o {2,}\S/.test(text)) return 1;
  if (mark === '' || !BULLETS.includes(mark)) return null;
  const next = text.charAt(1);
  if (/\s/.test(next)) return 1;
  // "•Text" without a space, but not "-5" or "**bold**".
  return /[•·●○◦▪■□‣⁃∙➢➤►▶\uf0b7\uf0a7\uf0d8\uf0fc]/.test(mark) && next !== mark && next !== '' ? 1 : null;
}

/** The cells of a line of a table; null: not one. A number or list mark and a tab before text is no table. */
function cellsOf(line: string): readonly string[] | null {
  const text = line.trim();
  if (text.startsWith('|') && text.endsWith('|') && text.length > 2)
    return text.slice(1, -1).split(/(?<!\\)\|/);
  if (!line.includes('\t')) return null;
  // A tab at the start is an empty cell where other tabs follow, and indentation where none does.
  const cells = line.replace(/^ +/, '').split('\t');
  const full = cells.filter((cell) => tidy(cell) !== '');
  if (full.length === 0 || (cells.length === 2 && tidy(cells[0] ?? '') === '')) return null;
  const first = tidy(unmarked(tidy(cells[0] ?? '')));
  const label = labelOf(first);
  if (first !== '' && full.length === 2 && (bulletOf(`${first} `) === 1 || label?.length === first.length))
    return null;
  if (full.length === 1 && cells.length === 2 && text.length > 60) return null;
  return cells;
}

/** The width at which lines are wrapped, or null where every paragraph is one line. */
function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  if (lengths.length < 4) return null;
  lengths.sort((a, b) => a - b);
  const most = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (most > 140) return null;
  return lengths[Math.floor(lengths.length * 0.9)] ?? most;
}

/** The line before went to the edge, so this one goes on with it. */
function isFull(before: string, text: string, wrap: number): boolean {
  const first = /^\S+/.exec(text)?.[0].length ?? 0;
  if (before.trimEnd().length + 1 + first > wrap - 4) return true;
  return /^[\p{Ll}]/u.test(text) && !/[.:;!?]$/.test(before.trimEnd());
}

/** What looks like a number at the start of a line is the middle of a sentence: "as in paragraph / 4.2 above". */
function midSentence(before: string, text: string, length: number): boolean {
  if (!/^[\p{Ll},.;)]/u.test(text.slice(length))) return false;
  const end = before.slice(-40).trimEnd();
  if (
    /\b(?:paragraphs?|para|sections?|clauses?|article|rule|part|see|to|of|in|at|the|least|than|within|under|by)$/i.test(
      end,
    )
  )
    return true;
  // The last but one item of a list ends in "and" too; its next one has a mark at its number.
  return (
    /(?:\b(?:and|or)|,)$/i.test(end) &&
    /^\d[\d.]*$/.test(text.slice(0, length).trim()) &&
    !/\.$/.test(text.slice(0, length).trim())
  );
}

/** Two lines of one paragraph. A hyphen at the end of the first is left to `reflow`, which knows the whole document. */
function joinLines(before: string, after: string): string {
  return /\p{L}-$/u.test(before.slice(-3)) ? before + LINE_END + after : `${before} ${after}`;
}

function toBlocks(pieces: readonly Piece[]): Block[] {
  const odd = pieces.map((piece) => strikeMarks(piece.text) % 2 === 1);
  let open = false;
  return pieces.map((piece, at) => {
    if (piece.cells !== null) {
      const cells = piece.cells.map((cell): readonly Run[] => inlineRuns(cell.replace(/\\\|/g, '|')).runs);
      return block([], { cells, table: piece.table, page: piece.page });
    }
    // A ~~ that nothing soon closes is a slip, not a struck document.
    const carried = open || (odd[at] === true && odd.slice(at + 1, at + 12).includes(true));
    const made = inlineRuns(piece.text, open);
    const runs =
      odd[at] === true && !carried ? inlineRuns(piece.text.replace(/~~(?!.*~~)/s, '')).runs : made.runs;
    if (odd[at] === true) open = carried ? made.open : false;
    const plain = piece.text.trim();
    return block(runs, {
      bullet: piece.kind === 'bullet',
      depth: Math.floor((piece.indent + 1) / 3),
      level: piece.level,
      bold: /^(\*\*|__)[^*]+\1:?$/.test(plain) || /^\S{1,8} \*\*[^*]+\*\*$/.test(plain),
      page: piece.page,
    });
  });
}

/** Markdown lets every item be "1.": then they count on from the first. */
function renumbered(blocks: readonly Block[]): readonly Block[] {
  let run: number[] = [];
  const mended = blocks.slice();
  const flush = (): void => {
    if (run.length >= 3)
      run.forEach((at, place) => {
        const one = mended[at];
        const text = one?.runs[0];
        if (one === undefined || text === undefined) return;
        mended[at] = {
          ...one,
          runs: [{ ...text, text: text.text.replace(/^\s*1/, String(place + 1)) }, ...one.runs.slice(1)],
        };
      });
    run = [];
  };
  blocks.forEach((one, at) => {
    const text = one.runs[0]?.text ?? '';
    if (/^1[.)]\s/.test(text)) run.push(at);
    else if (one.level !== null || labelOf(text) !== null) flush();
  });
  flush();
  return mended;
}
