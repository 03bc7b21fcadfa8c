import { Parser } from 'htmlparser2';
import { block, tidy, type Block, type ReadDocument, type Run } from './block';
import {
  attribute,
  createCounter,
  isOn,
  local,
  readNumbering,
  readStyles,
  styled,
  type Numbering,
  type Style,
} from './docx-numbering';
import { ImportError } from './import-error';
import { labelOf } from './labels';
import { openZip, type Zip } from './unzip';

/**
 * A Word document. Its printed numbers are counted again (Word stores none); struck words, tracked deletions and what
 * was moved away are struck runs; tracked insertions are text. Headers, footers, comments and notes are other parts of
 * the file and are not read.
 */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const zip = openZip(bytes);
  const main = mainPart(zip);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const xml = zip.read(main);
  if (xml === null)
    throw new ImportError(
      `The file is not a Word document: it has no text part (${main}). Expected a .docx file as Word saves it.`,
    );
  const text = (name: string): string => {
    const part = zip.read(name);
    return part === null ? '' : decoded(part);
  };
  const styles = readStyles(text(`${folder}styles.xml`));
  const numbering = readNumbering(text(`${folder}numbering.xml`));
  const blocks = new DocxReader(styles, numbering).read(decoded(xml));
  return { blocks, wholeParagraphs: true, notes: [] };
}

function decoded(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
}

/** The name of the part that holds the text, as the package's relationships give it. */
function mainPart(zip: Zip): string {
  const rels = zip.read('_rels/.rels');
  if (rels !== null) {
    for (const match of decoded(rels)
      .slice(0, 200_000)
      .matchAll(/<[^<>]{0,20}Relationship\s[^<>]{1,2000}>/g)) {
      const target = /Target="([^"]{1,300})"/.exec(match[0])?.[1];
      if (/Type="[^"]{1,300}\/officeDocument"/.test(match[0]) && target !== undefined)
        return target.replace(/^\//, '');
    }
  }
  return 'word/document.xml';
}

interface Paragraph {
  runs: Run[];
  style: string | null;
  numId: string | null;
  level: number | null;
  outline: number | null;
  /** Its end is a tracked deletion: what is left joins the next paragraph. */
  endDeleted: boolean;
  endHidden: boolean;
  plainSeen: boolean;
  page: number;
}

interface RunLook {
  struck: boolean;
  hidden: boolean;
  bold: boolean | null;
}

interface Table {
  readonly number: number;
  row: Run[][] | null;
  rowDeleted: boolean;
  /** Blocks of the cell being read. */
  cell: Block[] | null;
}

class DocxReader {
  private readonly blocks: Block[] = [];
  private readonly count;
  private readonly paragraphs: Paragraph[] = [];
  private readonly tables: Table[] = [];
  private tableNumber = 0;
  private page = 1;
  private pagesSeen = false;
  /** Inside what is deleted or moved away: how deep. */
  private deleted = 0;
  /** Inside what says how something looked before, a fallback picture, and the like: how deep. */
  private skipped = 0;
  private contents = 0;
  private properties: 'paragraph' | 'run' | 'mark' | 'row' | null = null;
  private look: RunLook = { struck: false, hidden: false, bold: null };
  private taking = false;
  private carried: Run[] = [];
  private readonly sdt: boolean[] = [];

  constructor(
    private readonly styles: Map<string, Style>,
    numbering: Numbering,
  ) {
    this.count = createCounter(numbering, styles);
  }

  read(xml: string): Block[] {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => this.open(local(name), attributes),
        ontext: (text) => {
          if (this.taking && this.skipped === 0) this.add(text);
        },
        onclosetag: (name) => this.close(local(name)),
      },
      { xmlMode: true, decodeEntities: true },
    );
    parser.end(xml);
    // A document without a single break has no pages to speak of.
    return this.pagesSeen ? this.blocks : this.blocks.map((one) => ({ ...one, page: null }));
  }

  private add(text: string): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph === undefined || this.look.hidden) return;
    const struck = this.deleted > 0 || this.look.struck;
    paragraph.runs.push({ text, struck });
    if (
      tidy(text) !== '' &&
      !struck &&
      !(this.look.bold ?? styled(this.styles, paragraph.style, 'bold') ?? false)
    )
      paragraph.plainSeen = true;
  }

  private open(tag: string, attributes: Readonly<Record<string, string>>): void {
    const value = attribute(attributes, 'val');
    const skips =
      /^(?:pPrChange|rPrChange|tblPrChange|trPrChange|tcPrChange|sectPrChange|numberingChange|Fallback|instrText|delInstrText|rubyPr|rt)$/;
    if (this.skipped > 0 || skips.test(tag)) {
      this.skipped += 1;
      return;
    }
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    switch (tag) {
      case 'p':
        this.paragraphs.push({
          runs: [],
          style: null,
          numId: null,
          level: null,
          outline: null,
          endDeleted: false,
          endHidden: false,
          plainSeen: false,
          page: this.page,
        });
        break;
      case 'pPr':
        this.properties = 'paragraph';
        break;
      case 'rPr':
        this.properties = this.properties === 'paragraph' ? 'mark' : 'run';
        break;
      case 'r':
        this.look = { struck: false, hidden: false, bold: null };
        break;
      case 'trPr':
        this.properties = 'row';
        break;
      case 'del':
      case 'moveFrom':
        if (this.properties === 'mark' && paragraph !== undefined) paragraph.endDeleted = true;
        else if (this.properties === 'row') {
          const table = this.tables[this.tables.length - 1];
          if (table !== undefined) table.rowDeleted = true;
        } else if (this.properties === null) this.deleted += 1;
        break;
      case 'pStyle':
        if (paragraph !== undefined && this.properties === 'paragraph') paragraph.style = value ?? null;
        break;
      case 'numId':
        if (paragraph !== undefined && this.properties === 'paragraph') paragraph.numId = value ?? null;
        break;
      case 'ilvl':
        if (paragraph !== undefined && this.properties === 'paragraph')
          paragraph.level = Number(value ?? '0');
        break;
      case 'outlineLvl':
        if (paragraph !== undefined && this.properties === 'paragraph')
          paragraph.outline = Number(value ?? '9');
        break;
      case 'strike':
      case 'dstrike':
        if (this.properties === 'run')
          this.look.struck = isOn(value) || (tag === 'dstrike' && this.look.struck);
        break;
      case 'rStyle':
        if (this.properties === 'run') {
          this.look.struck = this.look.struck || (styled(this.styles, value ?? null, 'struck') ?? false);
          this.look.hidden = this.look.hidden || (styled(this.styles, value ?? null, 'hidden') ?? false);
          this.look.bold ??= styled(this.styles, value ?? null, 'bold');
        }
        break;
      case 'vanish':
      case 'webHidden':
        if (this.properties === 'run' && tag === 'vanish') this.look.hidden = isOn(value);
        else if (this.properties === 'mark' && paragraph !== undefined && tag === 'vanish')
          paragraph.endHidden = isOn(value);
        break;
      case 'b':
        if (this.properties === 'run') this.look.bold = isOn(value);
        break;
      case 't':
      case 'delText':
        this.taking = true;
        break;
      case 'tab':
      case 'ptab':
        if (this.properties === null) this.add(' ');
        break;
      case 'br':
        if (attribute(attributes, 'type') === 'page') this.nextPage();
        else this.add('\n');
        break;
      case 'cr':
        this.add('\n');
        break;
      case 'noBreakHyphen':
        this.add('-');
        break;
      case 'sym':
        this.add('•');
        break;
      case 'lastRenderedPageBreak':
        this.nextPage();
        break;
      case 'sdt':
        this.sdt.push(false);
        break;
      case 'docPartGallery':
        if (/table of contents/i.test(value ?? '') && this.sdt.length > 0) {
          this.sdt[this.sdt.length - 1] = true;
          this.contents += 1;
        }
        break;
      case 'tbl':
        this.tableNumber += 1;
        this.tables.push({ number: this.tableNumber, row: null, rowDeleted: false, cell: null });
        break;
      case 'tr': {
        const table = this.tables[this.tables.length - 1];
        if (table !== undefined) {
          table.row = [];
          table.rowDeleted = false;
        }
        break;
      }
      case 'tc': {
        const table = this.tables[this.tables.length - 1];
        if (table !== undefined) table.cell = [];
        break;
      }
      default:
    }
  }

  private close(tag: string): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    switch (tag) {
      case 'p':
        this.endParagraph();
        break;
      case 'pPr':
      case 'trPr':
        this.properties = null;
        break;
      case 'rPr':
        this.properties = this.properties === 'mark' ? 'paragraph' : null;
        break;
      case 'del':
      case 'moveFrom':
        if (this.properties === null && this.deleted > 0) this.deleted -= 1;
        break;
      case 't':
      case 'delText':
        this.taking = false;
        break;
      case 'sdt':
        if (this.sdt.pop() === true) this.contents -= 1;
        break;
      case 'tc': {
        const table = this.tables[this.tables.length - 1];
        if (table?.row !== undefined && table.row !== null && table.cell !== null) {
          const cell: Run[] = [];
          table.cell.forEach((one, at) => {
            if (at > 0) cell.push({ text: '\n', struck: false });
            const mark = one.label ?? (one.bullet ? '•' : null);
            if (mark !== null) cell.push({ text: `${mark} `, struck: false });
            cell.push(...one.runs);
          });
          table.row.push(table.rowDeleted ? cell.map((run) => ({ ...run, struck: true })) : cell);
          table.cell = null;
        }
        break;
      }
      case 'tr': {
        const table = this.tables[this.tables.length - 1];
        if (table?.row !== undefined && table.row !== null) {
          this.put(
            block([], {
              cells: table.row,
              table: table.number,
              page: this.page,
              furniture: this.contents > 0,
            }),
            true,
          );
          table.row = null;
        }
        break;
      }
      case 'tbl':
        this.tables.pop();
        break;
      default:
    }
  }

  private nextPage(): void {
    this.page += 1;
    this.pagesSeen = true;
  }

  /** Into the cell that it stands in, or the document. A table within a cell becomes lines of the cell. */
  private put(one: Block, row: boolean): void {
    const table = row ? this.tables[this.tables.length - 2] : this.tables[this.tables.length - 1];
    if (table?.cell !== undefined && table.cell !== null) {
      table.cell.push(
        row ? block((one.cells ?? []).flatMap((cell) => [...cell, { text: ' ', struck: false }])) : one,
      );
    } else this.blocks.push(one);
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    const runs = [...this.carried, ...paragraph.runs];
    this.carried = [];
    const live = runs.some((run) => !run.struck && tidy(run.text) !== '');
    const some = runs.some((run) => tidy(run.text) !== '');
    if (paragraph.endDeleted && live) {
      this.carried = runs;
      return;
    }
    // Word hides, and does not number, a paragraph whose end is hidden and which shows nothing.
    if ((paragraph.endHidden || paragraph.endDeleted) && !live) {
      if (some) this.put(block(runs, { page: paragraph.page }), false);
      return;
    }
    const numId = paragraph.numId ?? styled(this.styles, paragraph.style, 'numId');
    const level = paragraph.level ?? styled(this.styles, paragraph.style, 'level') ?? 0;
    const counted =
      numId === null || numId === '0' ? { label: null, bullet: false } : this.count(numId, level);
    if (!some && counted.label === null) return;
    const styleName =
      paragraph.style === null ? '' : (this.styles.get(paragraph.style)?.name ?? paragraph.style);
    const outline = paragraph.outline ?? styled(this.styles, paragraph.style, 'outline');
    const named = /^heading\s?(\d)$/i.exec(styleName);
    const heading =
      named !== null
        ? Number(named[1])
        : /^(?:title|subtitle)$/i.test(styleName)
          ? 1
          : outline !== null && outline < 9
            ? outline + 1
            : null;
    const words = tidy(runs.map((run) => run.text).join(''));
    this.put(
      block(runs, {
        label: numbered(counted.label),
        bullet: counted.bullet,
        depth: counted.label !== null || counted.bullet ? level : 0,
        level: heading,
        bold: words !== '' && !paragraph.plainSeen && live,
        page: paragraph.page,
        furniture:
          this.contents > 0 || /^(?:toc\s?\d|toc heading|header|footer|page number)$/i.test(styleName),
      }),
      false,
    );
  }
}

/** A printed number that the finder knows; what else Word prints before it ("§", "No.") is left out. */
function numbered(label: string | null): string | null {
  if (label === null || labelOf(label) !== null) return label;
  const plain = label.replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu, '');
  return labelOf(plain) === null ? null : plain;
}
