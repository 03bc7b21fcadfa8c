import { fingerprint, type Fingerprint } from '../shared/reading/likeness';
import { learnMail, measuredLikeness, type MailBackground } from '../shared/reading/likeness-measure';
import { readOwnWords, type OwnWords } from '../shared/reading/own-words';

/** One answer of the command: `error` says what was wrong, on which line, and what was expected. */
export type LikenessAnswer =
  | { readonly id: string | number | null; readonly score: number }
  | { readonly id: string | number | null; readonly error: string };

/** The sender's other mail as word weights, or why its file cannot be used. */
export type BackgroundAnswer = { readonly background: MailBackground } | { readonly error: string };

const EXPECTED = 'expected {"id": string or number, "a": string, "b": string}';
const CACHE = 4096;
const prints = new Map<string, Fingerprint>();

/**
 * Whether a text may carry a quoted or forwarded message: marked lines, a rule, a header, or a line that announces
 * something. Most mail has none of these and need not be searched line by line. Sign-offs alone are no reason: word
 * weights and fingerprint() see to them, and cutting them was found to hurt.
 */
const MAY_QUOTE =
  /^[ \t]*(?:[>|]|-{2,}|_{4,}|[*_]?(?:From|Sent|Oddi wrth|De|Von|Van|Da|Fra|Od)\b[^\n]*:)|:[ \t*]*\r?$/im;

/** "FYI", "See below" and the like, over a forward or a quote, point to it and make no point of their own. */
function onlyPoints({ text, quoted }: OwnWords): boolean {
  const words = text.split(/\s+/).length;
  return (
    text.trim() === '' ||
    (words <= 6 && (quoted[0]?.kind === 'forward' || /\b(?:fyi|info|information|below)\b/i.test(text)))
  );
}

/** The fingerprint of a mail's own words; texts of the same run are read once. */
function printOf(body: string): Fingerprint {
  const known = prints.get(body);
  if (known) return known;
  const own = MAY_QUOTE.test(body) ? readOwnWords(body) : null;
  // a mail that is all quote or forward still says what it says
  const pointed = own !== null && onlyPoints(own) ? own.quoted.map((part) => part.text).join('\n') : '';
  const made = fingerprint(
    pointed.trim() === '' ? (own === null || own.text.trim() === '' ? body : own.text) : pointed,
  );
  if (prints.size >= CACHE) prints.clear();
  prints.set(body, made);
  return made;
}

function parse(line: string): { readonly value: Record<string, unknown> } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'not valid JSON' };
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return { problem: 'not a JSON object' };
  return { value: value as Record<string, unknown> };
}

function kindOf(value: unknown): string {
  return value === undefined
    ? 'missing'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'an array'
        : typeof value === 'object'
          ? 'an object'
          : `a ${typeof value}`;
}

/**
 * Answers one line `{"id","a","b"}`: the score from 0 to 1 of how far b makes a's point again. Quotes, forwards and
 * signatures are left out. A bad line gives an error in its place; never throws. `lineNumber` counts from 1.
 */
export function likenessLine(line: string, lineNumber: number, background?: MailBackground): LikenessAnswer {
  const parsed = parse(line);
  if ('problem' in parsed) return { id: null, error: `line ${lineNumber}: ${parsed.problem}; ${EXPECTED}` };
  const { id, a, b } = parsed.value;
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { id: null, error: `line ${lineNumber}: "id" is ${kindOf(id)}; ${EXPECTED}` };
  }
  if (typeof a !== 'string') return { id, error: `line ${lineNumber}: "a" is ${kindOf(a)}; ${EXPECTED}` };
  if (typeof b !== 'string') return { id, error: `line ${lineNumber}: "b" is ${kindOf(b)}; ${EXPECTED}` };
  const score = measuredLikeness(printOf(a), printOf(b), background);
  return { id, score: Math.round(score * 1e6) / 1e6 };
}

/** Learns word weights from the lines `{"text"}` of a background file. Blank lines are passed over. */
export function readBackground(lines: readonly string[]): BackgroundAnswer {
  const texts: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const parsed = parse(line);
    const where = `background line ${index + 1}`;
    if ('problem' in parsed) return { error: `${where}: ${parsed.problem}; expected {"text": string}` };
    const { text } = parsed.value;
    if (typeof text !== 'string')
      return { error: `${where}: "text" is ${kindOf(text)}; expected {"text": string}` };
    texts.push(text);
  }
  return { background: learnMail(texts.map(printOf)) };
}

/** The command's core: a JSON line out for each line in, in order. Blank lines are passed over. */
export async function* likenessLines(
  input: AsyncIterable<string> | Iterable<string>,
  options: { readonly background?: MailBackground } = {},
): AsyncGenerator<string> {
  let lineNumber = 0;
  for await (const line of input) {
    lineNumber++;
    if (line.trim() === '') continue;
    yield JSON.stringify(likenessLine(line, lineNumber, options.background));
  }
}
