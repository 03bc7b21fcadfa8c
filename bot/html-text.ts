import { Parser } from 'htmlparser2';

/**
 * The text of an HTML body, as a mail client would write it in plain text: paragraphs and lines, list marks,
 * quotations with "> ". Outlook marks what it answers not with a quotation but with a rule above "From: … Sent:";
 * those header lines come out as lines of their own, which is how plain-text mail has them.
 *
 * One pass over the markup; the work grows with its length alone. Markup nested deeper than DEEPEST is no
 * letter: its tags are cut away and the rest is taken as it stands.
 */
export function htmlToText(html: string): string {
  const writer = createWriter();
  const open: Open[] = [];
  const lists: { ordered: boolean; next: number }[] = [];
  let hidden = 0;
  let preformatted = 0;
  const depth = { over: false };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= DEEPEST) {
          depth.over = true;
          parser.pause();
          return;
        }
        const hides = HIDDEN_TAGS.has(name) || isHidden(attributes);
        const element: Open = { name, hides, quotes: false, gap: 0 };
        open.push(element);
        if (hides) hidden += 1;
        if (hidden > 0) return;
        if (name === 'br') writer.lineBreak();
        else if (name === 'hr') {
          writer.endLine(0);
          writer.text('________________________________', false);
          writer.endLine(0);
        } else if (name === 'pre' || name === 'textarea') {
          preformatted += 1;
          writer.endLine(1);
        } else if (name === 'blockquote') {
          element.quotes = !isIndent(attributes);
          writer.endLine(element.quotes ? 0 : 1);
          if (element.quotes) writer.quote(1);
        } else if (name === 'ul' || name === 'ol') {
          lists.push({ ordered: name === 'ol', next: Number(attributes['start'] ?? '1') || 1 });
          writer.endLine(lists.length > 1 ? 0 : 1);
        } else if (name === 'li') {
          writer.endLine(0);
          const list = lists[lists.length - 1];
          writer.text(list?.ordered === true ? `${String(list.next++)}. ` : '- ', true);
        } else if (name === 'td' || name === 'th') writer.space();
        else if (PARAGRAPHS.has(name)) {
          element.gap = isTight(attributes) ? 0 : 1;
          writer.endLine(element.gap);
        } else if (BLOCKS.has(name)) {
          // Outlook rules a line above "From: … Sent: …" and nowhere else.
          element.gap = squeezed(attributes['style']).includes('border-top:solid') ? 1 : 0;
          writer.endLine(element.gap);
        }
      },
      ontext(text) {
        if (hidden === 0) writer.text(text, preformatted > 0);
      },
      onclosetag(name) {
        const element = open.pop();
        if (element === undefined) return;
        if (element.hides) hidden -= 1;
        if (hidden > 0 || element.hides) return;
        if (name === 'pre' || name === 'textarea') {
          preformatted -= 1;
          writer.endLine(1);
        } else if (name === 'blockquote') {
          writer.endLine(0);
          if (element.quotes) writer.quote(-1);
          writer.endLine(1);
        } else if (name === 'ul' || name === 'ol') {
          lists.pop();
          writer.endLine(lists.length > 0 ? 0 : 1);
        } else if (PARAGRAPHS.has(name) || BLOCKS.has(name)) {
          writer.endBlock();
          writer.endLine(element.gap);
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let start = 0; start < html.length && !depth.over; start += PIECE)
    parser.write(html.slice(start, start + PIECE));
  if (depth.over) return withoutTags(html);
  parser.end();
  return writer.finish();
}

/** Elements within elements; Outlook's own mail stays under 100. */
const DEEPEST = 500;
const PIECE = 16 * 1024;

interface Open {
  readonly name: string;
  readonly hides: boolean;
  quotes: boolean;
  /** Blank lines around it. */
  gap: 0 | 1;
}

const HIDDEN_TAGS = new Set([
  'head',
  'title',
  'style',
  'script',
  'noscript',
  'template',
  'object',
  'svg',
  'math',
  'select',
  'xml',
]);
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'dl']);
const BLOCKS = new Set([
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'nav',
  'address',
  'center',
  'fieldset',
  'form',
  'li',
  'tr',
  'dt',
  'dd',
  'body',
  'html',
  'caption',
  'figure',
  'figcaption',
  'blockquote',
  'thead',
  'tbody',
]);

/** Preview text and tracking marks that no reader sees. */
function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const style = squeezed(attributes['style']);
  return (
    attributes['hidden'] !== undefined || style.includes('display:none') || style.includes('mso-hide:all')
  );
}

/** Outlook, Word and Gmail's "indent" button also make blockquotes: without a border, and not marked as a quotation. */
function isIndent(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes['type'] === 'cite' || attributes['cite'] !== undefined) return false;
  if (/quote/i.test(attributes['class'] ?? '')) return false;
  const style = squeezed(attributes['style']);
  return style.includes('border:none') || style.includes('border-width:initial');
}

/** Outlook's own paragraphs have no space between them; a blank one stands where the writer pressed Enter twice. */
function isTight(attributes: Readonly<Record<string, string>>): boolean {
  const style = squeezed(attributes['style']);
  return /\bx?_?Mso/i.test(attributes['class'] ?? '') || /margin(-bottom)?:0(?![.\d]*[1-9])/.test(style);
}

function squeezed(style: string | undefined): string {
  return (style ?? '').slice(0, 2000).replace(/\s+/g, '').toLowerCase();
}

interface Writer {
  /** `exact`: keep spaces and line breaks as they are. */
  text(text: string, exact: boolean): void;
  /** A space unless the line is empty or has one. */
  space(): void;
  /** <br> */
  lineBreak(): void;
  /** Ends the line if anything stands on it, and leaves at least `gap` blank lines before what comes next. */
  endLine(gap: 0 | 1): void;
  /** A block without text ("<p>&nbsp;</p>") is a blank line. */
  endBlock(): void;
  quote(by: 1 | -1): void;
  finish(): string;
}

function createWriter(): Writer {
  const lines: string[] = [];
  let line: string[] = [];
  let lineLength = 0;
  let endsInSpace = true;
  let sawBlank = false;
  let depth = 0;
  let gapDue = false;
  let blank = true;

  const add = (text: string): void => {
    if (gapDue) {
      if (lines.length > 0 && !blank) lines.push('> '.repeat(depth).trimEnd());
      gapDue = false;
    }
    line.push(text);
    lineLength += text.length;
  };
  const flush = (): void => {
    const text = line.join('');
    // "-- " with its space is the mark of a signature.
    const kept = text === '--' || text === '-- ' ? '-- ' : text.trimEnd();
    lines.push(depth === 0 ? kept : `${'> '.repeat(depth)}${kept}`.trimEnd());
    blank = kept === '';
    line = [];
    lineLength = 0;
    endsInSpace = true;
    sawBlank = false;
  };
  const cleaned = (text: string): string =>
    text.replace(/[\u200B\u2060\uFEFF\u00AD]/g, '').replace(/\u00A0/g, ' ');

  return {
    text(text, exact) {
      if (exact) {
        cleaned(text)
          .split(/\r\n|\r|\n/)
          .forEach((part, index) => {
            if (index > 0) flush();
            if (part !== '') {
              add(part);
              endsInSpace = part.endsWith(' ');
            }
          });
        return;
      }
      if (text.includes('\u00A0')) sawBlank = true;
      let part = cleaned(text).replace(/[ \t\r\n\f]+/g, ' ');
      if (endsInSpace && part.startsWith(' ')) part = part.slice(1);
      if (part === '') return;
      add(part);
      endsInSpace = part.endsWith(' ');
    },
    space() {
      if (lineLength > 0 && !endsInSpace) {
        add(' ');
        endsInSpace = true;
      }
    },
    lineBreak() {
      // A blank line of the writer's own is gap enough.
      if (lineLength === 0) gapDue = false;
      flush();
    },
    endLine(gap) {
      if (lineLength > 0) flush();
      line = [];
      endsInSpace = true;
      if (gap === 1) gapDue = true;
    },
    endBlock() {
      if (lineLength === 0 && sawBlank) {
        gapDue = false;
        flush();
      }
      sawBlank = false;
    },
    quote(by) {
      const next = Math.max(0, Math.min(depth + by, 20));
      if (gapDue && lines.length > 0 && !blank) {
        lines.push('> '.repeat(Math.min(depth, next)).trimEnd());
        blank = true;
      }
      gapDue = false;
      // Nothing stands between a quotation's first line and what leads to it.
      if (by > 0) blank = true;
      depth = next;
    },
    finish() {
      if (lineLength > 0) flush();
      return collapse(lines);
    },
  };
}

/** At most two blank lines together, none at either end. */
function collapse(lines: readonly string[]): string {
  const kept: string[] = [];
  let blanks = 0;
  for (const line of lines) {
    blanks = line === '' ? blanks + 1 : 0;
    if (blanks <= 2 && (line !== '' || kept.length > 0)) kept.push(line);
  }
  while (kept[kept.length - 1] === '') kept.pop();
  return kept.join('\n');
}

function withoutTags(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', from)) {
    parts.push(html.slice(from, start));
    const end = html.indexOf('>', start);
    from = end < 0 ? html.length : end + 1;
    if (from >= html.length) break;
  }
  parts.push(html.slice(from));
  return collapse(
    parts
      .join(' ')
      .split(/\r\n|\r|\n/)
      .map((line) => line.replace(/[ \t]+/g, ' ').trim()),
  );
}
