import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Pack } from '../shared/pack';
import { checkPack, describeProblem } from '../shared/pack-check';

/** Where the councils' protocols are: one JSON file each, named by its id. */
const PACKS = join(__dirname, '..', 'shared', 'packs');

/** Where reading stopped: an offset into the text and what was wrong there. */
class JsonFault extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
// Anything between quotes; JSON.parse then judges control characters and escapes. Unrolled, so linear.
const STRING = /"[^"\\]*(?:\\[^][^"\\]*)*"/y;
const WORD = /true|false|null/y;
const DEEPEST = 200;

/**
 * Walks JSON text and throws a JsonFault at the first place that is not JSON, or where an object has a key twice
 * (JSON.parse would keep the last in silence). JSON.parse itself does not always tell where it stopped.
 */
function scanJson(text: string): void {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return null;
    at += match[0].length;
    return match[0];
  };
  const mark = (character: string): boolean => {
    take(SPACE);
    if (text[at] !== character) return false;
    at += 1;
    take(SPACE);
    return true;
  };
  const fault = (expected: string): JsonFault =>
    new JsonFault(
      at,
      `expected ${expected}, found ${at < text.length ? JSON.stringify(text[at]) : 'the end of the file'}`,
    );

  const string = (): string | null => {
    const start = at;
    const token = take(STRING);
    if (token === null) return null;
    try {
      JSON.parse(token);
    } catch {
      throw new JsonFault(
        start,
        'expected a text without line breaks, tabs or unknown escapes, found another',
      );
    }
    return token;
  };
  const object = (depth: number): void => {
    const keys = new Set<string>();
    if (mark('}')) return;
    do {
      const start = at;
      const key = string();
      if (key === null) throw fault('a key in double quotes');
      const name = String(JSON.parse(key));
      if (keys.has(name)) throw new JsonFault(start, `expected each key once, found ${key} again`);
      keys.add(name);
      if (!mark(':')) throw fault('":"');
      value(depth);
    } while (mark(','));
    if (!mark('}')) throw fault('"," or "}"');
  };
  const list = (depth: number): void => {
    if (mark(']')) return;
    do value(depth);
    while (mark(','));
    if (!mark(']')) throw fault('"," or "]"');
  };
  const value = (depth: number): void => {
    if (depth > DEEPEST) throw new JsonFault(at, `expected at most ${DEEPEST} levels, found more`);
    if (mark('{')) object(depth + 1);
    else if (mark('[')) list(depth + 1);
    else if (string() === null && take(NUMBER) === null && take(WORD) === null) throw fault('a value');
  };

  take(SPACE);
  value(0);
  take(SPACE);
  if (at < text.length) throw fault('the end of the file');
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before[before.length - 1] ?? '').length + 1}`;
}

/**
 * Reads one pack from JSON text. `file` is its name, for messages.
 * @throws Error that names the file and: for text that is not JSON, the line, the column and what was expected;
 * for a bad pack, every problem with its clause.
 */
export function readPack(text: string, file: string): Pack {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    scanJson(json);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new Error(`${file}: not JSON: ${lineAndColumn(json, error.at)}: ${error.message}`, {
      cause: error,
    });
  }
  const result = checkPack(JSON.parse(json));
  if (!result.ok)
    throw new Error(result.problems.map((problem) => `${file}: ${describeProblem(problem)}`).join('\n'));
  const name = `${result.pack.id}.json`;
  if (name !== file) throw new Error(`${file}: id: expected a file named by its id, ${name}`);
  return result.pack;
}

/**
 * Every protocol pack in a folder (shared/packs unless told), in the order of ids. Adding a council is adding a file.
 * @throws Error where the folder cannot be read or has no pack, or any pack is bad: all bad files are named at once.
 */
export function loadPacks(folder: string = PACKS): readonly Pack[] {
  const packs: Pack[] = [];
  const faults: string[] = [];
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  for (const file of files) {
    try {
      packs.push(readPack(readFileSync(join(folder, file), 'utf8'), file));
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (faults.length > 0) throw new Error(`Protocol packs refused:\n${faults.join('\n')}`);
  if (packs.length === 0) throw new Error(`No protocol packs (*.json) in ${folder}`);
  return packs;
}
