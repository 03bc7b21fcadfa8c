/** One line of a body, with true UTF-16 offsets into it. */
export interface Line {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
  /** How many ">" marks it opens with. */
  readonly depth: number;
  /** Where it goes on after its ">" marks and indentation. */
  readonly said: number;
  /** What it says: no ">" marks, no outer space, at most MAX_TEXT characters. */
  readonly text: string;
}

/**
 * No header, sign-off or footer line is longer, so patterns never see more of a line than this; it keeps every
 * pattern test at a constant cost a line, whatever the body holds.
 */
const MAX_TEXT = 600;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;
const UNUSUAL = /[\t\u00a0\u00ad\u2007\u200b-\u200f\u202a-\u202f\u2060\u2066-\u2069\u3000\ufeff]/;
const ODD_SPACE = /[\t\u00a0\u2007\u202f\u3000]/g;

/** Cuts a body (CRLF, LF or CR, also mixed) into lines. */
export function splitLines(body: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/g;
  // Asked once of the whole body: most bodies have neither, and their lines then need less care.
  const odd = UNUSUAL.test(body);
  const links = /<(?:https?:|mailto:|www\.)/i.test(body);
  let start = 0;
  let openLink = false;
  for (;;) {
    const found = breaks.exec(body);
    const end = found ? found.index : body.length;
    const line = readLine(body, start, end, openLink, odd);
    openLink = links && endsInsideLink(line.text);
    const cut = lateAttribution(body, line);
    if (cut > 0) {
      lines.push({
        ...line,
        end: cut,
        text: clean(body.slice(line.said, Math.min(cut, line.said + MAX_TEXT)), odd),
      });
      lines.push({ ...line, start: cut, said: cut, text: clean(body.slice(cut, end), odd) });
    } else lines.push(line);
    if (!found) return lines;
    start = end + found[0].length;
  }
}

/** Flattened mail: "My answer. On DATE, NAME wrote:" on one line. Where the second half begins, or 0. */
function lateAttribution(body: string, line: Line): number {
  if (body.charAt(line.end - 1) !== ':' && line.text.charAt(line.text.length - 1) !== ':') return 0;
  const from = Math.max(line.said, line.end - 260);
  const shape = /\s(?:On|Le|Am|Op|El|Il|Em|Den)\s[^\s].{0,40}\d.{0,200}$/.exec(body.slice(from, line.end));
  const tail = shape ? shape[0] : '';
  if (
    !/(wrote|écrit|schrieb|schreef|escribió|scritto|escreveu|skrev)\b.{0,80}:\s*$/.test(tail) ||
    !/\d[:.h]\d\d/.test(tail)
  )
    return 0;
  const at = shape ? from + shape.index + 1 : 0;
  return body.slice(line.said, at).trim() === '' ? 0 : at;
}

function readLine(body: string, start: number, end: number, openLink: boolean, odd: boolean): Line {
  if (start === end) return { start, end, depth: 0, said: start, text: '' };
  let at = start;
  let depth = 0;
  let scan = start;
  let indent = 0;
  while (scan < end) {
    const c = body.charAt(scan);
    if (c === '>') {
      depth += 1;
      scan += 1;
      at = scan;
      indent = 0;
    } else if ((c === ' ' || c === '\t' || c === '\u00a0') && indent < 4) {
      scan += 1;
      indent += 1;
    } else break;
  }
  // A link wrapped before its closing ">" puts that mark at the start of the next line; it quotes nothing.
  // Mail stores write ">From" for a line that began with "From".
  if (openLink || (depth === 1 && body.slice(at, at + 5) === 'From ')) {
    depth = 0;
    at = start;
  }
  while (at < end && body.charAt(at).trim() === '') at += 1;
  return { start, end, depth, said: at, text: clean(body.slice(at, Math.min(end, at + MAX_TEXT)), odd) };
}

/** Whether "<http://…" or "<mailto:…" is still open at the end of a line. */
function endsInsideLink(text: string): boolean {
  const open = text.lastIndexOf('<');
  if (open < 0 || text.indexOf('>', open) >= 0) return false;
  return /^<(https?:|mailto:|www\.)/i.test(text.slice(open, open + 10));
}

/** Without invisible marks (direction marks around names, soft hyphens) and outer space; odd spaces made plain. */
function clean(text: string, odd: boolean): string {
  return !odd ? text.trim() : text.replace(INVISIBLE, '').replace(ODD_SPACE, ' ').trim();
}

/** Whether a text has something of the form name@domain. */
export function hasEmail(text: string): boolean {
  let at = text.indexOf('@');
  while (at >= 0) {
    if (/[\w.+'=-]/.test(text.charAt(at - 1)) && /[A-Za-z0-9]/.test(text.charAt(at + 1))) return true;
    at = text.indexOf('@', at + 1);
  }
  return false;
}

/** Words of letters (any script), apostrophes and hyphens kept inside. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s,;:.!?()[\]{}<>|/"“”*_~•·–—=+]+/).filter((word) => word !== '');
}

/** Whether a character is a capital letter (of any script that has them). */
export function isCapital(c: string): boolean {
  return c !== '' && c !== c.toLowerCase();
}

/** Whether a character is a letter that has no capital form or is written small. */
export function isSmall(c: string): boolean {
  return c !== '' && c !== c.toUpperCase();
}

/** Index of the first line from `from` that says something, or `to`. */
export function skipBlank(lines: readonly Line[], from: number, to: number): number {
  let i = from;
  while (i < to && lines[i]?.text === '') i += 1;
  return i;
}

/** Without the given characters at its end. (A pattern for this would take quadratic time.) */
export function stripEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) end -= 1;
  return text.slice(0, end);
}
