import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { kindOf } from '../kind-of';

/** Longer lines are refused, so that memory stays bounded whatever comes in. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** One line of the input: its text, or why it could not be read. Lines count from 1. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
  readonly problem: string | null;
}

/**
 * Splits a byte stream into lines, one in memory at a time. Tolerates a byte order mark and CRLF; leaves out
 * blank lines (they are no JSON values). A line whose bytes are not UTF-8, or that is too long, comes through
 * as a problem.
 */
export async function* readLines(input: Readable, longest = LONGEST_LINE): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let parts: Buffer[] = [];
  let length = 0;
  let number = 0;

  const take = (): Line | null => {
    number += 1;
    const bytes = parts.length === 1 ? parts[0] : Buffer.concat(parts);
    const tooLong = length > longest;
    parts = [];
    length = 0;
    if (tooLong) {
      return { number, text: null, problem: `the line is longer than ${String(longest)} bytes` };
    }
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      return {
        number,
        text: null,
        problem: 'the line holds bytes that are not UTF-8; expected JSON in UTF-8',
      };
    }
    if (number === 1 && text.startsWith('\uFEFF')) text = text.slice(1);
    return text.trim() === '' ? null : { number, text, problem: null };
  };

  const keep = (bytes: Buffer): void => {
    length += bytes.length;
    if (length <= longest) parts.push(bytes);
    else parts = [];
  };

  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : (chunk as Buffer);
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      keep(bytes.subarray(start, end));
      start = end + 1;
      const line = take();
      if (line !== null) yield line;
    }
    if (start < bytes.length) keep(bytes.subarray(start));
  }
  if (length > 0) {
    const line = take();
    if (line !== null) yield line;
  }
}

/** Writes one JSON value as a line, waiting while the reader is behind. */
export async function writeLine(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}

export type ParsedLine =
  | { readonly ok: true; readonly id: string | number; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly id: string | number | null; readonly error: string };

/** A line as a JSON object with an id; otherwise what is wrong, where, and what was expected. */
export function parseLine(line: Line): ParsedLine {
  const where = `line ${String(line.number)}`;
  if (line.text === null)
    return { ok: false, id: null, error: `${where}: ${line.problem ?? 'cannot be read'}` };
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    return {
      ok: false,
      id: idInText(line.text),
      error: `${where}: not JSON (${jsonFault(error)}); expected one JSON object on the line`,
    };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, id: null, error: `${where}: expected a JSON object, got ${kindOf(value)}` };
  }
  const row = value as Readonly<Record<string, unknown>>;
  const id = row['id'];
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { ok: false, id: null, error: `${where}: id: expected a string or a number, got ${kindOf(id)}` };
  }
  return { ok: true, id, value: row };
}

/** V8 repeats a piece of the text in its message; the piece is left out, the place kept. */
function jsonFault(error: unknown): string {
  if (error instanceof RangeError) return 'nested too deep';
  const message = error instanceof Error ? error.message : '';
  const place = /at position (\d+)/.exec(message);
  if (place !== null) return `at character ${String(Number(place[1]) + 1)}`;
  return /end of JSON input|Unterminated/i.test(message)
    ? 'it ends too soon'
    : 'a character that JSON does not allow';
}

/** The id of a line that is not JSON, if it can still be seen near the start. */
export function idInText(text: string): string | number | null {
  const found = /"id"\s{0,4}:\s{0,4}(?:"([^"\\]{1,200})"|(-?\d{1,15})(?![\d.]))/.exec(text.slice(0, 2000));
  if (found === null) return null;
  return found[1] ?? Number(found[2]);
}
