/**
 * Plain text of an HTML body, and edits of that HTML by positions in the text. Outlook's own text conversion
 * loses line structure on some clients, and an add-in's event code has no DOM, so a body is read here, the same
 * way everywhere. Every function is linear in the length of the body.
 */

/** Plain text with, for each of its characters, the stretch of HTML that made it. */
export interface HtmlText {
  readonly text: string;
  /** Start in the HTML of what made text[i]; -1 where the character was added (a line break between blocks). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Blocks that stand apart by a blank line. */
const APART = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const HIDDEN = new Set(['style', 'script', 'head', 'title', 'template', 'noscript']);

/** Names that mail programs write for the characters of English and Welsh text; others come as numbers. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  euro: '€',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  shy: '',
  zwnj: '',
};

/** Names of accents in entities ("eacute") and the combining character of each. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

/** The character of a named entity; null for a name that we don't know, which is left as it stands. */
function named(name: string): string | null {
  const own = (table: Readonly<Record<string, string>>, key: string): string | null =>
    Object.prototype.hasOwnProperty.call(table, key) ? (table[key] ?? null) : null;
  const accent = own(ACCENTS, name.slice(1));
  return accent === null ? own(ENTITIES, name) : (name.charAt(0) + accent).normalize('NFC');
}
/** The character that an entity without its & and ; stands for, or null. */
function entity(name: string): string | null {
  if (name.charAt(0) === '#') {
    const hex = name.charAt(1) === 'x' || name.charAt(1) === 'X';
    const digits = name.slice(hex ? 2 : 1);
    if (!(hex ? /^[0-9a-f]{1,6}$/i : /^[0-9]{1,7}$/).test(digits)) return null;
    const code = parseInt(digits, hex ? 16 : 10);
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
    return code === 160 ? ' ' : String.fromCodePoint(code);
  }
  return named(name);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Reads HTML to text. `limit`, in characters of text, ends the reading early; the body before it is complete. */
export function readHtml(html: string, limit = Infinity): HtmlText {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let length = 0;
  let pendingBreaks = 0;
  /** Where a collapsed run of white space began, or -1. */
  let pendingSpace = -1;
  let pendingSpaceEnd = -1;
  let afterBreak = false;
  let pre = 0;
  let quote = 0;
  const quoteTags: boolean[] = [];
  let apart = true;
  let trustQuotes = true;

  const push = (piece: string, start: number, end: number): void => {
    for (let i = 0; i < piece.length; i += 1) {
      out.push(piece.charAt(i));
      starts.push(start);
      ends.push(end);
    }
    length += piece.length;
  };
  const lineStart = (): boolean => length === 0 || out[length - 1] === '\n';
  const startLine = (): void => {
    for (let i = 0; i < quote; i += 1) push('> ', -1, -1);
  };
  /** A character that shows. Breaks and spaces that were waiting come before it. */
  const show = (piece: string, start: number, end: number): void => {
    if (pendingBreaks > 0) {
      if (length > 0) for (let i = 0; i < pendingBreaks; i += 1) push('\n', -1, -1);
      pendingBreaks = 0;
      pendingSpace = -1;
    }
    if (lineStart()) startLine();
    else if (pendingSpace >= 0) push(' ', pendingSpace, pendingSpaceEnd);
    pendingSpace = -1;
    afterBreak = false;
    push(piece, start, end);
  };
  /** A line break that the sender made. */
  const lineBreak = (start: number, end: number): void => {
    if (pendingBreaks > 0) {
      if (length > 0) for (let i = 0; i < pendingBreaks; i += 1) push('\n', -1, -1);
      pendingBreaks = 0;
    }
    pendingSpace = -1;
    push('\n', start, end);
    afterBreak = true;
  };
  /** The edge of a block: a break, unless a <br> has just made it. */
  const edge = (breaks: number): void => {
    pendingSpace = -1;
    const wanted = afterBreak ? breaks - 1 : breaks;
    if (wanted > pendingBreaks) pendingBreaks = wanted;
  };
  /** Where the tag that opens at `from` closes. An attribute may hold ">" in quotes; broken quotes are ignored. */
  const tagEnd = (from: number): number => {
    if (trustQuotes) {
      let open = 0;
      for (let i = from; i < html.length; i += 1) {
        const code = html.charCodeAt(i);
        if (open !== 0) {
          if (code === open) open = 0;
        } else if (code === 34 || code === 39) open = code;
        else if (code === 62) return i;
      }
      trustQuotes = false; // so that hostile HTML costs one such scan, not one a tag
    }
    return html.indexOf('>', from);
  };

  let at = 0;
  while (at < html.length && length < limit) {
    const code = html.charCodeAt(at);
    if (code === 60) {
      const next = html.charAt(at + 1);
      if (next === '!' || next === '?') {
        const comment = html.slice(at, at + 4) === '<!--';
        const close = html.indexOf(comment ? '-->' : '>', at + 2);
        at = close < 0 ? html.length : close + (comment ? 3 : 1);
        continue;
      }
      if (/[a-z/]/i.test(next)) {
        const close = tagEnd(at + 1);
        if (close < 0) break;
        const end = close + 1;
        const tag = /^<(\/?)([a-z][a-z0-9:]*)/i.exec(html.slice(at, at + 40));
        if (tag !== null) {
          const closing = tag[1] === '/';
          const name = (tag[2] ?? '').toLowerCase();
          if (!closing && HIDDEN.has(name)) {
            const closer = new RegExp(`</${name}`, 'gi');
            closer.lastIndex = end;
            const found = closer.exec(html);
            const after = found === null ? -1 : html.indexOf('>', found.index);
            at = after < 0 ? html.length : after + 1;
            continue;
          }
          if (name === 'br') {
            if (pre === 0 || !closing) lineBreak(at, end);
          } else if (name === 'td' || name === 'th') {
            if (closing && pendingSpace < 0 && !lineStart()) {
              pendingSpace = at;
              pendingSpaceEnd = at; // stands for the gap between two cells; there is nothing to remove
            }
          } else if (BLOCKS.has(name)) {
            const attributes = html.slice(at, Math.min(end, at + 400));
            // Outlook's own paragraphs have no margin: one of them is one line.
            // Paragraphs do not nest, so the one that closes is the one that was opened last.
            if (APART.has(name) && !closing) apart = !/mso(normal|list|no)/i.test(attributes);
            edge(APART.has(name) && apart ? 2 : 1);
            if (name === 'pre') pre = Math.max(0, pre + (closing ? -1 : 1));
            if (name === 'blockquote') {
              if (closing) {
                if (quoteTags.pop() === true) quote -= 1;
              } else {
                // Only a quotation: Outlook's "indent" is a blockquote too, around the sender's own words.
                const cited = /type\s?=\s?["']?cite|gmail_quote/i.test(attributes);
                quoteTags.push(cited);
                if (cited) quote += 1;
              }
            }
            if (name === 'hr' && !closing) {
              show('________________________________', -1, -1);
              edge(1);
            }
            if (name === 'li' && !closing) show('- ', -1, -1);
          }
        }
        at = end;
        continue;
      }
    }
    if (pre === 0 && isSpace(code)) {
      if (pendingSpace < 0 && pendingBreaks === 0 && !lineStart()) {
        pendingSpace = at;
        pendingSpaceEnd = at + 1;
      }
      at += 1;
      continue;
    }
    if (pre > 0 && (code === 10 || code === 13)) {
      const end = code === 13 && html.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
      lineBreak(at, end);
      at = end;
      continue;
    }
    if (code === 38) {
      const end = html.slice(at, at + 12).indexOf(';');
      const stands = end > 1 ? entity(html.slice(at + 1, at + end)) : null;
      if (stands !== null) {
        if (stands !== '') show(stands, at, at + end + 1);
        at += end + 1;
        continue;
      }
    }
    if (code === 160) show(' ', at, at + 1);
    // Zero-width characters and byte order marks are invisible; they would only hide words from the rules.
    else if (code !== 0x200b && code !== 0xfeff) show(html.charAt(at), at, at + 1);
    at += 1;
  }
  while (length > 0 && (out[length - 1] === '\n' || out[length - 1] === ' ')) length -= 1;
  return { text: out.slice(0, length).join(''), starts, ends };
}

/** Plain text as HTML, line breaks kept. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r\n?|\n/g, '<br>');
}

/**
 * The HTML with text[start, end) replaced. Tags inside the stretch stay, so the result is as well formed as the
 * original; only characters and <br>s go. Null when no character of the stretch comes from the HTML.
 */
export function editHtml(
  html: string,
  reading: HtmlText,
  start: number,
  end: number,
  replacement: string,
): string | null {
  const parts: string[] = [];
  let copied = 0;
  let placed = false;
  for (let i = start; i < end; i += 1) {
    const from = reading.starts[i] ?? -1;
    const to = reading.ends[i] ?? -1;
    if (from < 0 || from < copied) continue; // added by us, or the second half of a character already removed
    parts.push(html.slice(copied, from));
    if (!placed) parts.push(escapeHtml(replacement));
    placed = true;
    copied = to;
  }
  if (!placed) return null;
  parts.push(html.slice(copied));
  return parts.join('');
}

/** Where in `current` a passage stands that was at [start, end) when it was read. */
export type Place = { readonly start: number; readonly end: number } | 'gone' | 'several';

/**
 * Finds the passage: at its old position when it is still there word for word, else anywhere when it stands there
 * exactly once (white space may differ, since clients rewrap text).
 */
export function findPassage(current: string, start: number, end: number, passage: string): Place {
  if (passage.trim() === '') return 'gone';
  if (current.slice(start, end) === passage) return { start, end };
  const words = squeeze(passage);
  const wanted = words.text.trim();
  const body = squeeze(current);
  const first = body.text.indexOf(wanted);
  if (first < 0) return 'gone';
  if (body.text.indexOf(wanted, first + 1) >= 0) return 'several';
  const from = body.at[first] ?? 0;
  const last = body.at[first + wanted.length - 1] ?? from;
  return { start: from, end: last + 1 };
}

/** White space runs as one blank, with where each character came from. */
function squeeze(text: string): { readonly text: string; readonly at: readonly number[] } {
  const out: string[] = [];
  const at: number[] = [];
  let space = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const blank = isSpace(code) || code === 160;
    if (blank && space) continue;
    out.push(blank ? ' ' : text.charAt(i));
    at.push(i);
    space = blank;
  }
  return { text: out.join(''), at };
}
