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

export const CLOCK = /\d{1,2}\s?[:.h]\s?\d\d(?!\d)|\d\s?[ap]\.?m\b|\d\d?[시时時]/i;
/** "… wrote" as mail programs print it: English, Welsh and the main other mail languages. */
export const SAY =
  /(^|\s)(wrote|writes|ysgrifennodd|a écrit|écrit|schrieb|schreef|escribió|scritto|escreveu|skrev|írta|pisze)(?=[\s:,]|$)/gi;

/** Cuts a body (CRLF, LF or CR, also mixed) into lines. */
export function splitLines(body: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/g;
  // Asked once of the whole body: most bodies have none of these, and their lines then need less care.
  const odd = /[^\S \r\n]/.test(body) || body.search(INVISIBLE) >= 0;
  let start = 0;
  let openLink = false;
  for (;;) {
    const found = breaks.exec(body);
    const end = found ? found.index : body.length;
    const line = readLine(body, start, end, openLink, odd);
    openLink = /<(https?:|mailto:|www\.)[^>]*$/i.test(line.text.slice(line.text.lastIndexOf('<')));
    const cut = /[:：]\s{0,9}$/.test(body.slice(Math.max(line.said, end - 10), end))
      ? lateAttribution(body, line)
      : 0;
    if (cut > 0) {
      const { said, depth } = line;
      lines.push({
        start,
        end: cut,
        depth,
        said,
        text: clean(body.slice(said, Math.min(cut, said + MAX_TEXT)), odd),
      });
      lines.push({ start: cut, end, depth, said: cut, text: clean(body.slice(cut, end), odd) });
    } else lines.push(line);
    if (!found) return lines;
    start = end + found[0].length;
  }
}

/** Flattened mail: "My answer. On DATE, NAME wrote:" on one line. Where the second half begins, or 0. */
function lateAttribution(body: string, line: Line): number {
  const from = Math.max(line.said, line.end - 260);
  const tail = body.slice(from, line.end);
  const at = tail.search(/\s(On|Ar|Le|Am|Op|El|Il|Em|Den)\s\S.{0,40}\d.{0,200}$/) + 1;
  return at > 0 &&
    tail.slice(at).search(SAY) > 0 &&
    CLOCK.test(tail.slice(at)) &&
    body.slice(line.said, from + at).trim() !== ''
    ? from + at
    : 0;
}

function readLine(body: string, start: number, end: number, openLink: boolean, odd: boolean): Line {
  let at = start;
  let depth = 0;
  let indent = 0;
  for (let scan = start; scan < end && indent < 5; scan += 1) {
    const c = body.charAt(scan);
    if (c === '>') {
      depth += 1;
      at = scan + 1;
      indent = 0;
    } else if (c === ' ' || c === '\t' || c === '\u00a0') indent += 1;
    else break;
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

/** Without invisible marks (direction marks around names, soft hyphens) and outer space; odd spaces made plain. */
function clean(text: string, odd: boolean): string {
  return (odd ? text.replace(INVISIBLE, '').replace(/[^\S ]/g, ' ') : text).trim();
}

/** Whether a text has something of the form name@domain. */
export function hasEmail(text: string): boolean {
  return /[\w.+'=-]@[a-z\d]/i.test(text);
}

/** Words of letters (any script), apostrophes and hyphens kept inside. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s,;:.!?()[\]{}<>|/"“”*_~•·–—=+]+/).filter((word) => word !== '');
}

/** Whether a character is a capital letter (of any script that has them). */
export function isCapital(c: string): boolean {
  return c !== c.toLowerCase();
}

/** Whether a character is a letter that is written small. */
export function isSmall(c: string): boolean {
  return c !== c.toUpperCase();
}

/** Index of the first line from `from` that says something, or `to`. */
export function skipBlank(lines: readonly Line[], from: number, to: number): number {
  let i = from;
  while (i < to && textAt(lines, i) === '') i += 1;
  return i;
}

/** Index of the last line of [from, to) that says something, or from - 1. */
export function lastSaid(lines: readonly Line[], from: number, to: number): number {
  let i = to - 1;
  while (i >= from && textAt(lines, i) === '') i -= 1;
  return i;
}

/** How many ">" marks a line opens with; 0 beyond the body. */
export function depthAt(lines: readonly Line[], i: number): number {
  const line = lines[i];
  return line ? line.depth : 0;
}

/** What a line says; "" beyond the body. */
export function textAt(lines: readonly Line[], i: number): string {
  const line = lines[i];
  return line ? line.text : '';
}

/** Without the given characters at its end. (A pattern for this would take quadratic time.) */
export function stripEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) end -= 1;
  return text.slice(0, end);
}
