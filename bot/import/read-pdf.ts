import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { block, LINE_END, tidy, type Block, type ReadDocument, type Run } from './block';
import { ImportError } from './import-error';
import { labelOf } from './labels';
import { bulletOf } from './read-text';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

const MOST_PAGES = 1000;

/** A horizontal line drawn on a page, in points from the bottom left. */
interface Stroke {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** A small filled shape: what many programs draw for a list mark. */
interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Where a cell stands in the PDF's own table tags, if it has them. */
interface Place {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

interface Word {
  readonly runs: readonly Run[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly furniture: boolean;
  readonly place: Place | null;
  readonly level: number | null;
  /** The list item that the PDF's tags put it in; 0: none. */
  readonly item: number;
}

/** Words on one line, parted where a wide gap stands between them. */
interface Line {
  readonly segments: { runs: Run[]; x0: number; x1: number }[];
  readonly page: number;
  readonly y: number;
  readonly size: number;
  bold: boolean;
  x1: number;
  readonly furniture: boolean;
  readonly place: Place | null;
  readonly level: number | null;
  readonly item: number;
  /** A list mark is drawn before it. */
  dotted: boolean;
  /** The first line of text on its page. */
  starts: boolean;
}

/**
 * A PDF: the words by where they stand. Lines become paragraphs by their spacing, indents and numbers; words with a
 * line drawn through them are struck; tables and headings are taken from the PDF's tags where it has them, otherwise
 * from the columns that lines keep to.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  supplyTransfer();
  let pdf: Pdf;
  try {
    pdf = await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    throw pdfFault(error);
  }
  const { OPS } = await getResolvedPDFJS();
  if (pdf.numPages > MOST_PAGES)
    throw new ImportError(
      `The PDF has ${String(pdf.numPages)} pages. Expected at most ${String(MOST_PAGES)}: bring in the protocol by itself.`,
    );
  const lines: Line[] = [];
  let tables = 0;
  let struck = 0;
  const unread: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number);
      const read = await readPage(page, OPS, tables);
      tables = read.tables;
      struck += read.struck;
      lines.push(...marked(toLines(read.words, number), read.dots));
      page.cleanup();
    } catch (error) {
      if (error instanceof ImportError) throw error;
      unread.push(number);
    }
  }
  const letters = lines.reduce(
    (sum, line) => sum + line.segments.reduce((all, one) => all + wordsIn(one.runs), 0),
    0,
  );
  if (letters < 40 * Math.min(3, pdf.numPages) && letters < 200)
    throw new ImportError(
      'The PDF holds pictures of pages and no text: it is a scan. Expected a PDF with text: save it from Word as PDF, have the scan read by text recognition (OCR), or bring in the Word document itself.',
    );
  const notes: { kind: 'unseen-strikes' | 'unreadable-part'; text: string }[] = [
    {
      kind: 'unseen-strikes',
      text:
        struck > 0
          ? `A PDF does not say what is crossed out; ${String(struck)} ${struck === 1 ? 'passage was' : 'passages were'} left out because a line is drawn through ${struck === 1 ? 'it' : 'them'}. Please check.`
          : 'A PDF does not say what is crossed out, and no line is drawn through any words. If words are crossed out in another way, take them out by hand.',
    },
  ];
  if (unread.length > 0)
    notes.push({
      kind: 'unreadable-part',
      text: `These pages could not be read: ${unread.slice(0, 20).join(', ')}.`,
    });
  return { blocks: toBlocks(lines), wholeParagraphs: false, notes };
}

function pdfFault(error: unknown): Error {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return new ImportError(
      'The PDF is locked with a password. Expected one without: save it again without a password.',
    );
  if (
    /^(?:InvalidPDFException|FormatError|XRefParseException|MissingPDFException|UnknownErrorException|XRefEntryException|BaseException)$/.test(
      name,
    ) ||
    /PDF|XRef|stream/i.test(String(error))
  )
    return new ImportError(
      'The PDF is damaged and cannot be opened. Expected a whole PDF file; save it again and try once more.',
    );
  return error instanceof Error ? error : new Error(String(error));
}

/** The bundled pdf.js wants a method of Node 21 and later; ours runs on 20, where fonts would fail without it. */
function supplyTransfer(): void {
  const prototype = ArrayBuffer.prototype as unknown as Record<string, unknown>;
  if (typeof prototype['transferToFixedLength'] === 'function') return;
  Object.defineProperty(prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length?: number): ArrayBuffer {
      const copy = new ArrayBuffer(length ?? this.byteLength);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(this.byteLength, copy.byteLength)));
      return copy;
    },
  });
}

function wordsIn(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + (run.text.match(/[\p{L}]/gu)?.length ?? 0), 0);
}

// ---------------------------------------------------------------- one page

async function readPage(
  page: Page,
  OPS: Readonly<Record<string, number>>,
  tablesBefore: number,
): Promise<{ words: Word[]; dots: readonly Dot[]; tables: number; struck: number }> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const { strokes, dots } = await strokesOf(page, OPS);
  const tags = await tagsOf(page, tablesBefore);
  const words: Word[] = [];
  const open: { furniture: boolean; id: string | null }[] = [];
  let struck = 0;
  const bold = new Map<string, boolean>();
  for (const item of content.items) {
    if (!('str' in item)) {
      const mark = item as { type: string; id?: string | null; tag?: string };
      if (mark.type === 'endMarkedContent') open.pop();
      else open.push({ furniture: mark.tag === 'Artifact', id: mark.id ?? null });
      continue;
    }
    if (item.str === '') continue;
    const transform = item.transform as readonly number[];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
    // Watermarks across the page and text along its edge are no part of the text.
    if (Math.abs(b) > Math.abs(a) * 0.2) continue;
    const size = Math.hypot(c, d);
    const id = [...open].reverse().find((one) => one.id !== null)?.id ?? null;
    const tag = id === null ? undefined : tags.places.get(id);
    let heavy = bold.get(item.fontName);
    if (heavy === undefined) {
      heavy = isBold(page, item.fontName);
      bold.set(item.fontName, heavy);
    }
    const runs = cross(item.str, x, item.width, y, size, strokes);
    if (runs.some((run) => run.struck)) struck += 1;
    words.push({
      runs,
      x0: x,
      x1: x + item.width,
      y,
      size,
      bold: heavy,
      furniture: open.some((one) => one.furniture),
      place: tag?.place ?? null,
      level: tag?.level ?? null,
      item: tag?.item ?? 0,
    });
  }
  return { words, dots, tables: tags.tables, struck };
}

function isBold(page: Page, font: string): boolean {
  try {
    const found = page.commonObjs.has(font)
      ? (page.commonObjs.get(font) as { name?: string; bold?: boolean; black?: boolean })
      : null;
    return (
      found !== null &&
      (found.bold === true || found.black === true || /bold|black|heavy|semibold/i.test(found.name ?? ''))
    );
  } catch {
    return false;
  }
}

interface TagNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

/** A PDF without tags has no tree, whatever the type says. */
function rootOf(tree: TagNode | null): TagNode {
  return tree ?? {};
}

interface Tagged {
  readonly place: Place | null;
  readonly level: number | null;
  readonly item: number;
}

/** What the PDF's own tags say: table cells and headings, by the id of their content. */
async function tagsOf(
  page: Page,
  tablesBefore: number,
): Promise<{ places: Map<string, Tagged>; tables: number }> {
  const places = new Map<string, Tagged>();
  let items = 0;
  let tables = tablesBefore;
  let tree: TagNode;
  try {
    tree = rootOf(await page.getStructTree());
  } catch {
    return { places, tables };
  }
  const walk = (
    node: TagNode,
    state: { table: number; row: number; column: number; level: number | null; item: number },
    depth: number,
  ): void => {
    if (depth > 200) return;
    if (node.id !== undefined) {
      const place =
        state.table > 0 && state.column > 0
          ? { table: state.table, row: state.row, column: state.column }
          : null;
      places.set(node.id, { place, level: state.level, item: state.item });
    }
    const heading = /^H(?:eading)?([1-6])?$/.exec(node.role ?? '');
    if (node.role === 'LI') items += 1;
    const inList = node.role === 'LI' ? { ...state, item: items } : state;
    const here = heading === null ? inList : { ...inList, level: Number(heading[1] ?? '1') };
    if (node.role === 'Table') {
      tables += 1;
      let row = 0;
      const table = tables;
      const rows = (inner: TagNode, level: number): void => {
        for (const child of inner.children ?? []) {
          if (child.role === 'TR') {
            row += 1;
            let column = 0;
            for (const cell of child.children ?? []) {
              if (cell.role === 'TD' || cell.role === 'TH') column += 1;
              walk(cell, { table, row, column, level: null, item: 0 }, depth + level + 2);
            }
          } else if (child.role === 'Table') walk(child, here, depth + level);
          else if (level < 10) rows(child, level + 1);
        }
      };
      rows(node, 1);
      return;
    }
    for (const child of node.children ?? []) walk(child, here, depth + 1);
  };
  walk(tree, { table: 0, row: 0, column: 0, level: null, item: 0 }, 0);
  return { places, tables };
}

type Matrix = readonly [number, number, number, number, number, number];

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** Thin horizontal lines and bars that the page draws, and its own strike-out marks. */
async function strokesOf(
  page: Page,
  OPS: Readonly<Record<string, number>>,
): Promise<{ strokes: readonly Stroke[]; dots: readonly Dot[] }> {
  const strokes: Stroke[] = [];
  const dots: Dot[] = [];
  try {
    for (const mark of (await page.getAnnotations()) as readonly {
      subtype?: string;
      quadPoints?: ArrayLike<number> | null;
    }[]) {
      if (mark.subtype !== 'StrikeOut') continue;
      const points = mark.quadPoints ?? [];
      for (let at = 0; at + 7 < points.length; at += 8) {
        const xs = [0, 2, 4, 6].map((step) => points[at + step] ?? 0);
        const ys = [1, 3, 5, 7].map((step) => points[at + step] ?? 0);
        const low = Math.min(...ys);
        strokes.push({ x0: Math.min(...xs), x1: Math.max(...xs), y: low + (Math.max(...ys) - low) * 0.45 });
      }
    }
    const list = await page.getOperatorList();
    let matrix: Matrix = [1, 0, 0, 1, 0, 0];
    const stack: Matrix[] = [];
    list.fnArray.forEach((fn, at) => {
      const args = list.argsArray[at] as readonly unknown[] | null;
      if (fn === OPS['save']) stack.push(matrix);
      else if (fn === OPS['restore']) matrix = stack.pop() ?? matrix;
      else if (fn === OPS['transform'] && args !== null) matrix = times(matrix, args as unknown as Matrix);
      else if (fn === OPS['paintFormXObjectBegin'] && args !== null) {
        stack.push(matrix);
        const own = args[0] as readonly number[] | null;
        if (own?.length === 6) matrix = times(matrix, own as unknown as Matrix);
      } else if (fn === OPS['paintFormXObjectEnd']) matrix = stack.pop() ?? matrix;
      else if (fn === OPS['constructPath'] && args !== null) {
        if (args[0] === OPS['endPath'] || strokes.length > 20_000) return;
        for (const path of (args[1] as readonly (ArrayLike<number> | null)[] | null) ?? [])
          if (path !== null) bars(path, matrix, strokes, dots);
      }
    });
  } catch {
    // A page whose drawing cannot be followed still has its words.
  }
  return { strokes, dots };
}

/** pdf.js' path: 0 move, 1 line, 2 curve (three points), 3 curve (two points), 4 close. */
function bars(path: ArrayLike<number>, matrix: Matrix, strokes: Stroke[], dots: Dot[]): void {
  let xs: number[] = [];
  let ys: number[] = [];
  const end = (): void => {
    if (xs.length > 1) {
      const x0 = Math.min(...xs);
      const x1 = Math.max(...xs);
      const y0 = Math.min(...ys);
      const y1 = Math.max(...ys);
      if (y1 - y0 <= 2.2 && x1 - x0 >= 3) strokes.push({ x0, x1, y: (y0 + y1) / 2 });
      else if (x1 - x0 > 1 && x1 - x0 < 8 && Math.abs(x1 - x0 - (y1 - y0)) < 1.5 && dots.length < 20_000)
        dots.push({ x: x1, y: (y0 + y1) / 2 });
    }
    xs = [];
    ys = [];
  };
  const point = (x: number, y: number): void => {
    xs.push(matrix[0] * x + matrix[2] * y + matrix[4]);
    ys.push(matrix[1] * x + matrix[3] * y + matrix[5]);
  };
  const LENGTH = [2, 2, 6, 4, 0];
  for (let at = 0; at < path.length;) {
    const op = path[at] ?? 4;
    const length = LENGTH[op];
    if (length === undefined) return;
    if (op === 0) end();
    for (let step = 0; step < length; step += 2) point(path[at + 1 + step] ?? 0, path[at + 2 + step] ?? 0);
    if (op === 4) end();
    at += 1 + length;
  }
  end();
}

/** How wide a character is, roughly, in a printed typeface: only to tell where in an item a line starts and ends. */
function widthOf(character: string): number {
  if (/[iljtfI.,;:'’‘!|()[\]{} -]/.test(character)) return 0.3;
  if (/[mwMW—@%]/.test(character)) return 0.85;
  if (/[A-Z]/.test(character)) return 0.68;
  return 0.52;
}

/** The text of an item, with what a stroke runs through as struck; whole words only. */
function cross(
  text: string,
  x: number,
  width: number,
  y: number,
  size: number,
  strokes: readonly Stroke[],
): readonly Run[] {
  const through = strokes.filter(
    (one) => one.y > y + size * 0.12 && one.y < y + size * 0.55 && one.x1 > x + 1 && one.x0 < x + width - 1,
  );
  if (through.length === 0 || width <= 0) return [{ text, struck: false }];
  const shares = Array.from(text, widthOf);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const runs: Run[] = [];
  let at = 0;
  let left = x;
  for (const word of text.match(/\s+|[^\s]+/g) ?? []) {
    const length = Array.from(word).length;
    const share = shares.slice(at, at + length).reduce((sum, one) => sum + one, 0);
    const right = left + (width * share) / all;
    const covered = through.reduce(
      (sum, one) => sum + Math.max(0, Math.min(one.x1, right) - Math.max(one.x0, left)),
      0,
    );
    runs.push({ text: word, struck: covered > (right - left) * 0.5 });
    at += length;
    left = right;
  }
  // A space between struck words is struck, and a lone one is not.
  return runs.map((run, place) =>
    run.text.trim() === ''
      ? { ...run, struck: runs[place - 1]?.struck === true && runs[place + 1]?.struck === true }
      : run,
  );
}

// ---------------------------------------------------------------- words to lines

function toLines(words: readonly Word[], page: number): Line[] {
  const lines: Line[] = [];
  let last: Word | null = null;
  for (const word of words) {
    const line = lines[lines.length - 1];
    const blank = word.runs.every((run) => run.text.trim() === '');
    const same =
      line !== undefined &&
      last !== null &&
      Math.abs(word.y - line.y) < Math.max(2, Math.min(line.size, word.size || line.size) * 0.45) &&
      word.furniture === line.furniture &&
      samePlace(word.place, line.place) &&
      word.x0 >= line.x1 - Math.max(3, line.size * 0.5);
    if (!same) {
      if (blank) continue;
      lines.push({
        segments: [{ runs: [...word.runs], x0: word.x0, x1: word.x1 }],
        page,
        y: word.y,
        size: word.size,
        bold: word.bold,
        x1: word.x1,
        furniture: word.furniture,
        place: word.place,
        level: word.level,
        item: word.item,
        dotted: false,
        starts: false,
      });
      last = word;
      continue;
    }
    if (blank) {
      const segment = line.segments[line.segments.length - 1];
      // A wide space is a gap between columns, however it is written.
      if (segment !== undefined && word.x1 - word.x0 < line.size * 1.5)
        segment.runs.push({ text: ' ', struck: word.runs[0]?.struck === true });
      last = word;
      continue;
    }
    const gap = word.x0 - line.x1;
    if (gap > line.size * 1.6) line.segments.push({ runs: [...word.runs], x0: word.x0, x1: word.x1 });
    else {
      const segment = line.segments[line.segments.length - 1];
      if (segment !== undefined) {
        if (gap > line.size * 0.18)
          segment.runs.push({
            text: ' ',
            struck: word.runs[0]?.struck === true && segment.runs[segment.runs.length - 1]?.struck === true,
          });
        segment.runs.push(...word.runs);
        segment.x1 = word.x1;
      }
    }
    line.bold = line.bold && word.bold;
    line.x1 = Math.max(line.x1, word.x1);
    last = word;
  }
  return ordered(lines);
}

/** Lines with a list mark drawn before them know it. */
function marked(lines: Line[], dots: readonly Dot[]): Line[] {
  const top = lines.find((line) => !line.furniture);
  if (top !== undefined) top.starts = true;
  for (const line of lines) {
    const left = line.segments[0]?.x0 ?? 0;
    line.dotted = dots.some(
      (dot) =>
        dot.x < left &&
        dot.x > left - 30 &&
        dot.y > line.y - line.size * 0.1 &&
        dot.y < line.y + line.size * 0.7,
    );
  }
  return lines;
}

function samePlace(a: Place | null, b: Place | null): boolean {
  return (
    a === b || (a !== null && b !== null && a.table === b.table && a.row === b.row && a.column === b.column)
  );
}

/** Down the page where the file's own order is nearly that; pages in columns keep the file's order. */
function ordered(lines: Line[]): Line[] {
  const text = lines.filter((line) => !line.furniture);
  let back = 0;
  text.forEach((line, at) => {
    const before = text[at - 1];
    if (before !== undefined && line.place === null && before.place === null && line.y > before.y + 3)
      back += 1;
  });
  if (back === 0 || back > text.length * 0.15) return merged(lines);
  const tabled = lines.some((line) => line.place !== null);
  return merged(
    tabled
      ? lines
      : [...lines].sort((a, b) => b.y - a.y || (a.segments[0]?.x0 ?? 0) - (b.segments[0]?.x0 ?? 0)),
  );
}

/** Pieces of one line that the file holds apart, such as a number in the margin. */
function merged(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const last = out[out.length - 1];
    const apart = last === undefined || (line.segments[0]?.x0 ?? 0) < last.x1;
    if (
      last !== undefined &&
      !apart &&
      Math.abs(last.y - line.y) < 2 &&
      last.furniture === line.furniture &&
      samePlace(last.place, line.place)
    ) {
      last.segments.push(...line.segments);
      last.x1 = line.x1;
    } else out.push(line);
  }
  return out;
}

// ---------------------------------------------------------------- lines to paragraphs

interface Paragraph {
  runs: Run[];
  readonly lines: Line[];
}

function textOf(line: Line): string {
  return tidy(line.segments.map((one) => one.runs.map((run) => run.text).join('')).join(' '));
}

function runsOf(line: Line): Run[] {
  return line.segments.flatMap((one, at) =>
    at === 0 ? one.runs : [{ text: ' ', struck: false }, ...one.runs],
  );
}

/** The commonest distance between two lines of one paragraph, in lines' sizes. */
function leadingOf(lines: readonly Line[]): number {
  const gaps: number[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before === undefined || before.page !== line.page || before.furniture || line.furniture) return;
    const gap = (before.y - line.y) / Math.max(1, line.size);
    if (gap > 0.8 && gap < 2.6) gaps.push(Math.round(gap * 20) / 20);
  });
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  let best = 1.2;
  let most = 0;
  counts.forEach((count, gap) => {
    if (count > most || (count === most && gap < best)) {
      best = gap;
      most = count;
    }
  });
  return best;
}

function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const leading = leadingOf(lines);
  const edges = lines.filter((line) => !line.furniture && line.place === null).map((line) => line.x1);
  edges.sort((a, b) => a - b);
  const right = edges[Math.floor(edges.length * 0.95)] ?? 500;
  const tables = untagged(lines);
  let tableNumber = 1_000_000;
  let current: Paragraph | null = null;

  const end = (): void => {
    if (current === null) return;
    const first = current.lines[0];
    if (first !== undefined)
      blocks.push(
        made(
          current.runs,
          first,
          current.lines.every((line) => line.bold),
        ),
      );
    current = null;
  };

  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.furniture) {
      end();
      blocks.push(block(runsOf(line), { page: line.page, furniture: true }));
      at += 1;
      continue;
    }
    if (line.place !== null) {
      end();
      at = taggedTable(lines, at, blocks);
      continue;
    }
    const rows = tables.get(at);
    if (rows !== undefined) {
      end();
      tableNumber += 1;
      for (const row of rows.rows)
        blocks.push(block([], { cells: row, table: tableNumber, page: line.page }));
      at += rows.count;
      continue;
    }
    const before: Line | undefined = lines[at - 1];
    if (current !== null && before !== undefined && goesOn(current, before, line, right, leading)) {
      join(current, line);
    } else {
      end();
      current = { runs: runsOf(line), lines: [line] };
    }
    at += 1;
  }
  end();
  return blocks;
}

function made(runs: readonly Run[], first: Line, bold: boolean): Block {
  const text = textOf(first);
  // An item that goes on from the page before has its tag there too, but no mark.
  const tagged = first.item > 0 && !(first.starts && /^\p{Ll}/u.test(text));
  const bullet =
    (first.dotted || tagged) && first.level === null && labelOf(text) === null && bulletOf(text) === null;
  return block(runs, { page: first.page, bold, level: first.level, bullet });
}

function join(paragraph: Paragraph, line: Line): void {
  while (paragraph.runs.length > 1 && paragraph.runs[paragraph.runs.length - 1]?.text.trim() === '')
    paragraph.runs.pop();
  const last = paragraph.runs[paragraph.runs.length - 1];
  const runs = runsOf(line);
  const hyphen = last !== undefined && /\p{L}[-\u2010\u00ad]\s*$/u.test(last.text);
  if (hyphen) {
    const text = last.text.trimEnd();
    paragraph.runs[paragraph.runs.length - 1] = {
      ...last,
      text: text.endsWith('\u00ad') ? text.slice(0, -1) : `${text.slice(0, -1)}-${LINE_END}`,
    };
  } else {
    paragraph.runs.push({ text: ' ', struck: last?.struck === true && runs[0]?.struck === true });
  }
  // A word parted at the line's end is one run, so that it can be mended.
  const first = runs[0];
  const end = paragraph.runs[paragraph.runs.length - 1];
  if (hyphen && first !== undefined && end !== undefined && first.struck === end.struck) {
    paragraph.runs[paragraph.runs.length - 1] = { ...end, text: end.text + first.text };
    runs.shift();
  }
  paragraph.runs.push(...runs);
  paragraph.lines.push(line);
}

/** The line is more of the paragraph above it. */
function goesOn(paragraph: Paragraph, before: Line, line: Line, right: number, leading: number): boolean {
  if (before.furniture || before.place !== null || before.page !== line.page || before.level !== line.level)
    return false;
  const gap = (before.y - line.y) / Math.max(1, line.size);
  if (gap > leading * 1.32 + 0.12 || gap < 0.3) return false;
  if (Math.abs(before.size - line.size) > 0.8) return false;
  if (line.dotted || (line.item > 0 && line.item !== before.item)) return false;
  const text = textOf(line);
  const first = paragraph.lines[0] ?? before;
  const left = line.segments[0]?.x0 ?? 0;
  const beforeText = textOf(before);
  if (bulletOf(text) !== null) return false;
  const label = labelOf(text);
  const word = (/^\S+/.exec(text)?.[0].length ?? 1) * line.size * 0.5;
  const fits = before.x1 + line.size * 0.3 + word < right - line.size;
  if (label !== null) {
    const spaced = line.segments.length > 1 || label.label.style === 'word';
    const small = /^[\p{Ll},.;)]/u.test(text.slice(label.length));
    const hanging = paragraph.lines.length > 1 || left > (first.segments[0]?.x0 ?? 0) + 3;
    const inText = !fits && !/[.:;!?]$/.test(beforeText) && (small || hanging) && !spaced;
    return inText;
  }
  if (first.bold !== line.bold && (first.bold ? paragraph.lines.every((one) => one.bold) : false) && fits)
    return false;
  // The line above ended early: its paragraph was over, unless the sentence plainly runs on.
  if (fits && !(/^\p{Ll}/u.test(text) && !/[.:;!?]$/.test(beforeText))) return false;
  return true;
}

/** A table that the PDF tags as one: cells by row and column. Resolves to the place after it. */
function taggedTable(lines: readonly Line[], start: number, blocks: Block[]): number {
  const table = lines[start]?.place?.table ?? 0;
  const cells = new Map<number, Map<number, Line[]>>();
  const pages = new Map<number, number>();
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.furniture) continue;
    if (line.place?.table !== table) break;
    const row = cells.get(line.place.row) ?? new Map<number, Line[]>();
    cells.set(line.place.row, row);
    row.set(line.place.column, [...(row.get(line.place.column) ?? []), line]);
    if (!pages.has(line.place.row)) pages.set(line.place.row, line.page);
  }
  const width = Math.max(...[...cells.values()].map((row) => Math.max(...row.keys())));
  [...cells.keys()]
    .sort((a, b) => a - b)
    .forEach((number) => {
      const row = cells.get(number);
      const out: Run[][] = [];
      for (let column = 1; column <= width; column += 1) out.push(cellOf(row?.get(column) ?? []));
      blocks.push(block([], { cells: out, table, page: pages.get(number) ?? null }));
    });
  return at;
}

/** The lines of a cell; a wider space between two of them starts a paragraph. */
function cellOf(lines: readonly Line[]): Run[] {
  const right = Math.max(0, ...lines.map((line) => line.x1));
  const gaps = lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y);
  const least = Math.min(Infinity, ...gaps.filter((gap) => gap > 1));
  const runs: Run[] = [];
  lines.forEach((line, at) => {
    if (at > 0) {
      const before = lines[at - 1];
      const word = (/^\S+/.exec(textOf(line))?.[0].length ?? 1) * line.size * 0.5;
      const early =
        before !== undefined &&
        before.x1 + word + line.size * 0.3 < right - line.size * 1.5 &&
        /^\p{Lu}/u.test(textOf(line));
      const wide = (gaps[at - 1] ?? 0) > least * 1.25;
      runs.push({ text: wide || early || bulletOf(textOf(line)) !== null ? '\n' : ' ', struck: false });
    }
    runs.push(...runsOf(line));
  });
  return runs;
}

/** Lines in columns, two and more one under another: a table without tags. By the place of its first line. */
function untagged(lines: readonly Line[]): Map<number, { rows: Run[][][]; count: number }> {
  const found = new Map<number, { rows: Run[][][]; count: number }>();
  const columned = (line: Line | undefined): line is Line => {
    if (line === undefined || line.furniture || line.place !== null || line.segments.length < 2) return false;
    const first = tidy((line.segments[0]?.runs ?? []).map((run) => run.text).join(''));
    if (bulletOf(`${first} `) !== null && first.length <= 2) return false;
    return labelOf(first)?.length !== first.length;
  };
  for (let at = 0; at < lines.length; at += 1) {
    if (!columned(lines[at]) || !columned(lines[at + 1])) continue;
    const columns = (lines[at]?.segments ?? []).map((one) => one.x0);
    const columnOf = (x: number): number => {
      let best = 0;
      columns.forEach((edge, place) => {
        if (x >= edge - 6) best = place;
      });
      return best;
    };
    const rows: Run[][][] = [];
    let count = 0;
    for (; at + count < lines.length; count += 1) {
      const line = lines[at + count];
      if (line === undefined || line.furniture || line.place !== null) break;
      const first = line.segments[0];
      const fits =
        first !== undefined &&
        line.segments.every((one) => columns.some((edge) => Math.abs(edge - one.x0) < 8));
      const close = count === 0 || (lines[at + count - 1]?.y ?? 0) - line.y < line.size * 3.2;
      if (!fits || !close || (line.segments.length < 2 && columnOf(first.x0) === 0)) break;
      const starts = columnOf(first.x0) === 0 || rows.length === 0;
      if (starts) rows.push(columns.map(() => []));
      const row = rows[rows.length - 1];
      for (const segment of line.segments) {
        const cell = row?.[columnOf(segment.x0)];
        if (cell === undefined) continue;
        if (cell.length > 0) cell.push({ text: ' ', struck: false });
        cell.push(...segment.runs);
      }
    }
    if (rows.length >= 2 && columns.length >= 2) {
      found.set(at, { rows, count });
      at += count - 1;
    }
  }
  return found;
}
