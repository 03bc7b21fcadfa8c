import { load, type CheerioAPI } from 'cheerio';
import { Parser } from 'htmlparser2';
import { block, tidy, type Block, type ReadDocument, type Run } from './block';
import { ImportError } from './import-error';

/** Any node of cheerio's tree. */
type Node = ReturnType<ReturnType<CheerioAPI>['contents']>[number];
type Element = Extract<Node, { tagName: string }>;

const STRUCK_TAGS = /^(?:del|s|strike)$/;
const BOLD_TAGS = /^(?:b|strong|th|h[1-6])$/;
const NEVER =
  /^(?:script|style|template|noscript|head|svg|math|button|select|input|textarea|iframe|object|embed|audio|video|img|canvas|map|datalist|dialog)$/;
const MARGIN = /^(?:nav|footer|aside)$/;
const BLOCK_TAGS =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
/** Deeper than any page is written; what is deeper still is left out. */
const DEEPEST = 400;
const DEEPEST_PAGE = 1000;

interface State {
  readonly struck: boolean;
  readonly bold: boolean;
  readonly furniture: boolean;
  readonly pre: boolean;
  /** How many lists it stands in. */
  readonly lists: number;
  /** The numbers of the items that it stands in, for counters that print "1.1". */
  readonly path: readonly number[];
  readonly depth: number;
}

/** What the page's own style sheet crosses out or hides, by class and by tag. */
interface Sheet {
  readonly struck: Set<string>;
  readonly hidden: Set<string>;
  /** Lists print their whole path: "1.1". */
  readonly counters: boolean;
}

/**
 * A web page. Crossed out are <del>, <s>, <strike> and whatever has text-decoration: line-through, by its own style or
 * the page's. What is hidden and what stands in the page's navigation and footer is no part of the document.
 */
export function readHtml(source: string): ReadDocument {
  refuseTooDeep(source);
  const $ = load(source);
  const sheet = sheetOf($);
  const reader = new Reader(sheet);
  const body = $('body')[0];
  const main = $('main, [role="main"]')[0];
  const words = (node: Node | undefined): number => (node === undefined ? 0 : tidy($(node).text()).length);
  const root = main !== undefined && words(main) * 2 >= words(body) ? main : body;
  if (root !== undefined)
    reader.walk(root, {
      struck: false,
      bold: false,
      furniture: false,
      pre: false,
      lists: 0,
      path: [],
      depth: 0,
    });
  reader.flush();
  return {
    blocks: reader.blocks,
    wholeParagraphs: true,
    notes: reader.cut
      ? [{ kind: 'unreadable-part', text: 'A part of the page is nested too deep to be read.' }]
      : [],
  };
}

/** A tree so deep takes the standard's own parser far too long; a pass without a tree tells beforehand. */
function refuseTooDeep(source: string): void {
  let open = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag() {
      open += 1;
      deepest = Math.max(deepest, open);
    },
    onclosetag() {
      open -= 1;
    },
  });
  parser.end(source);
  if (deepest > DEEPEST_PAGE)
    throw new ImportError(
      `The web page is nested ${String(deepest)} levels deep. Expected a page with the text of a protocol; save it again, or bring in another format.`,
    );
}

function sheetOf($: CheerioAPI): Sheet {
  const struck = new Set<string>();
  const hidden = new Set<string>();
  let css = '';
  $('style').each((_, element) => {
    css += `${$(element).text()}\n`;
  });
  css = css.slice(0, 500_000).replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '');
  for (const rule of css.split('}')) {
    const brace = rule.lastIndexOf('{');
    if (brace < 0) continue;
    const style = rule.slice(brace + 1);
    const into = crossesOut(style) ? struck : hides(style) ? hidden : null;
    if (into === null) continue;
    // Only simple selectors: one class or tag. What is nested is judged by its last word.
    const selectors = rule.slice(rule.slice(0, brace).lastIndexOf('{') + 1, brace);
    for (const selector of selectors.split(',')) {
      const last =
        selector
          .trim()
          .split(/[\s>+~]+/)
          .pop() ?? '';
      if (/^[a-z][a-z0-9]*$|^[a-z0-9]*\.[\w-]+$/i.test(last)) into.add(last.toLowerCase());
    }
  }
  return { struck, hidden, counters: /counters\(/.test(css) };
}

function crossesOut(style: string): boolean {
  return /text-decoration(?:-line)?\s*:[^;]*line-through/i.test(style);
}

function hides(style: string): boolean {
  return /(?:^|[;\s{])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style);
}

function inSheet(names: Set<string>, element: Element): boolean {
  if (names.size === 0) return false;
  const tag = element.tagName.toLowerCase();
  if (names.has(tag)) return true;
  return (element.attribs['class'] ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((name) => name !== '' && (names.has(`.${name}`) || names.has(`${tag}.${name}`)));
}

class Reader {
  readonly blocks: Block[] = [];
  cut = false;
  private runs: Run[] = [];
  private allBold = true;
  private level: number | null = null;
  private label: string | null = null;
  private bullet = false;
  private state: Pick<State, 'furniture' | 'lists'> = { furniture: false, lists: 0 };
  private tables = 0;

  constructor(private readonly sheet: Sheet) {}

  walk(node: Node, state: State): void {
    if ('data' in node) {
      if (!('tagName' in node) && node.nodeType === 3) this.text(node.data, state);
      return;
    }
    if (!('tagName' in node)) return;
    const element: Element = node;
    const tag = element.tagName.toLowerCase();
    const style = element.attribs['style'] ?? '';
    if (NEVER.test(tag) || this.isHidden(element)) return;
    if (state.depth > DEEPEST) {
      this.cut = true;
      return;
    }
    const inner: State = {
      ...state,
      struck:
        state.struck || STRUCK_TAGS.test(tag) || crossesOut(style) || inSheet(this.sheet.struck, element),
      bold: state.bold || BOLD_TAGS.test(tag) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style),
      furniture:
        state.furniture ||
        MARGIN.test(tag) ||
        /^(?:navigation|banner|contentinfo|complementary|search)$/.test(element.attribs['role'] ?? ''),
      pre: state.pre || tag === 'pre' || /white-space\s*:\s*pre/i.test(style),
      depth: state.depth + 1,
    };
    if (tag === 'br') {
      this.runs.push({ text: '\n', struck: inner.struck });
      return;
    }
    if (tag === 'sup' && /^[[(]?(?:\d{1,3}|[*†‡])[\])]?$/.test(this.plain(element))) return;
    if (tag === 'ol' || tag === 'ul' || tag === 'menu') {
      this.flush();
      this.list(element, tag, inner);
      this.flush();
      return;
    }
    if (tag === 'table' && !this.layout(element)) {
      this.flush();
      this.table(element, inner);
      return;
    }
    const breaks = BLOCK_TAGS.test(tag);
    if (breaks) this.flush();
    const heading = /^h([1-6])$/.exec(tag);
    if (heading !== null) this.level = Number(heading[1]);
    for (const child of element.children) this.walk(child, inner);
    if (breaks) this.flush();
  }

  private isHidden(element: Element): boolean {
    return (
      'hidden' in element.attribs ||
      hides(element.attribs['style'] ?? '') ||
      inSheet(this.sheet.hidden, element)
    );
  }

  private text(data: string, state: State): void {
    this.state = { furniture: state.furniture, lists: state.lists };
    const text = state.pre ? data : data.replace(/[\s]+/g, ' ');
    if (tidy(text) !== '' && !state.bold) this.allBold = false;
    if (text !== '') this.runs.push({ text, struck: state.struck });
  }

  private list(element: Element, tag: string, state: State): void {
    const ordered = tag === 'ol';
    const none = /list-style(?:-type)?\s*:[^;]*none/i.test(element.attribs['style'] ?? '');
    const kind =
      /list-style(?:-type)?\s*:[^;]*?(decimal|lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman)/i.exec(
        element.attribs['style'] ?? '',
      );
    const type = kind?.[1]?.toLowerCase() ?? element.attribs['type'] ?? '1';
    const items = element.children.filter(
      (child): child is Element => 'tagName' in child && child.tagName.toLowerCase() === 'li',
    );
    const reversed = 'reversed' in element.attribs;
    let number = Number.parseInt(element.attribs['start'] ?? '', 10);
    if (!Number.isFinite(number)) number = reversed ? items.length : 1;
    for (const child of element.children) {
      if (!('tagName' in child) || child.tagName.toLowerCase() !== 'li') {
        this.walk(child, { ...state, lists: state.lists + 1 });
        continue;
      }
      // What is hidden is not counted.
      if (this.isHidden(child)) continue;
      const value = Number.parseInt(child.attribs['value'] ?? '', 10);
      if (Number.isFinite(value)) number = value;
      this.flush();
      if (ordered && !none) this.label = this.printed(number, type, state);
      else this.bullet = !ordered;
      this.walk(child, { ...state, lists: state.lists + 1, path: [...state.path, number] });
      this.flush();
      this.label = null;
      this.bullet = false;
      number += reversed ? -1 : 1;
    }
  }

  /** What stands before an item: "3.", "(a)", "(iv)"; "(1)" in a list within a list, "1.2" where counters say so. */
  private printed(number: number, type: string, state: State): string {
    if (type === 'a' || type.startsWith('lower-a') || type.startsWith('lower-l'))
      return `(${letters(number)})`;
    if (type === 'A' || type.startsWith('upper-a') || type.startsWith('upper-l'))
      return `${letters(number).toUpperCase()}.`;
    if (type === 'i' || type === 'lower-roman') return `(${roman(number)})`;
    if (type === 'I' || type === 'upper-roman') return `${roman(number).toUpperCase()}.`;
    if (this.sheet.counters && state.path.length > 0) return [...state.path, number].join('.');
    return state.path.length > 0 ? `(${String(number)})` : `${String(number)}.`;
  }

  /** A table that only places things on the page. */
  private layout(element: Element): boolean {
    const seen = { rows: 0, wide: 0, nested: false };
    const look = (node: Node, depth: number): void => {
      if (!('tagName' in node) || depth > 30) return;
      const tag = node.tagName.toLowerCase();
      if (/^(?:table|ol|h[1-6]|article|main)$/.test(tag) && depth > 0) seen.nested = true;
      if (tag === 'tr') {
        seen.rows += 1;
        const cells = node.children.filter(
          (child) => 'tagName' in child && /^t[dh]$/i.test(child.tagName),
        ).length;
        if (cells > 1) seen.wide += 1;
      }
      for (const child of node.children) look(child, depth + 1);
    };
    look(element, 0);
    return seen.nested || seen.wide === 0 || seen.rows === 0;
  }

  private table(element: Element, state: State): void {
    this.tables += 1;
    const rows = (node: Node, depth: number): void => {
      if (!('tagName' in node) || depth > 10) return;
      if (node.tagName.toLowerCase() !== 'tr') {
        for (const child of node.children) rows(child, depth + 1);
        return;
      }
      const cells = node.children
        .filter((child): child is Element => 'tagName' in child && /^t[dh]$/i.test(child.tagName))
        .map((cell) => {
          const inner = new Reader(this.sheet);
          inner.walk(cell, { ...state, depth: state.depth + depth });
          inner.flush();
          if (inner.cut) this.cut = true;
          return inner.blocks.flatMap((one, at) =>
            at === 0 ? one.runs : [{ text: '\n', struck: false }, ...one.runs],
          );
        });
      if (cells.length > 0)
        this.blocks.push(block([], { cells, table: this.tables, furniture: state.furniture }));
    };
    rows(element, 0);
  }

  private plain(element: Element): string {
    return element.children
      .map((child) => ('tagName' in child ? this.plain(child) : 'data' in child ? child.data : ''))
      .join('')
      .trim();
  }

  /** Ends the paragraph. Line breaks part it where a number, a list mark or an empty line follows. */
  flush(): void {
    const runs = this.runs;
    this.runs = [];
    const bold = this.allBold;
    this.allBold = true;
    const level = this.level;
    this.level = null;
    if (!runs.some((run) => tidy(run.text) !== '')) return;
    const lines: Run[][] = [[]];
    for (const run of runs) {
      run.text.split('\n').forEach((text, at) => {
        if (at > 0) lines.push([]);
        lines[lines.length - 1]?.push({ text, struck: run.struck });
      });
    }
    const paragraphs: Run[][] = [];
    let fresh = true;
    for (const line of lines) {
      const text = tidy(line.map((run) => run.text).join(''));
      if (text === '') {
        fresh = true;
        continue;
      }
      const starts = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]{1,4})[.)]|\d{1,3}(?:\.\d{1,3})+|[-•·*–])\s/i.test(
        text,
      );
      const last = paragraphs[paragraphs.length - 1];
      if (fresh || starts || last === undefined) paragraphs.push(line);
      else last.push({ text: ' ', struck: false }, ...line);
      fresh = false;
    }
    paragraphs.forEach((one, at) => {
      this.blocks.push(
        block(one, {
          label: at === 0 ? this.label : null,
          bullet: at === 0 && this.bullet,
          depth: Math.max(0, this.state.lists - 1),
          level,
          bold,
          furniture: this.state.furniture,
        }),
      );
    });
    this.label = null;
    this.bullet = false;
  }
}

/** 1 → a, 26 → z, 27 → aa. */
export function letters(number: number): string {
  if (number < 1 || number > 702) return String(number);
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? String.fromCharCode(96 + Math.floor((number - 1) / 26)) + last : last;
}

/** 4 → iv. */
export function roman(number: number): string {
  if (number < 1 || number > 399) return String(number);
  const table: readonly (readonly [number, string])[] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let left = number;
  let text = '';
  for (const [value, sign] of table)
    while (left >= value) {
      text += sign;
      left -= value;
    }
  return text;
}
