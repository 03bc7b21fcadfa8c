import type { Readable, Writable } from 'node:stream';
import { errorCode, errorMessage } from '../error-code';

/** Where a command reads and writes; `process` itself, or stand-ins in tests. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Takes the arguments after the command's name; resolves to the exit status. */
export type Command = (args: readonly string[], streams: Streams) => Promise<number>;

/** Said to whoever called the command wrongly: exit status 2. */
export class UsageError extends Error {}

/** A file that a command needs and cannot use: exit status 1. */
export class InputError extends Error {}

/** Runs a command's body; what was misused or missing becomes one plain line on standard error. */
export async function guarded(streams: Streams, body: () => Promise<number>): Promise<number> {
  try {
    return await body();
  } catch (error) {
    const misused = error instanceof UsageError || errorCode(error).startsWith('ERR_PARSE_ARGS');
    if (!misused && !(error instanceof InputError)) throw error;
    streams.stderr.write(`protocol-nudge: ${errorMessage(error)}\n`);
    return misused ? 2 : 1;
  }
}
