import { Readable, Writable } from 'node:stream';
import { run } from '../../bot/cli';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Standard output as JSON Lines; throws where a line is none. */
  rows(): readonly Readonly<Record<string, unknown>>[];
}

/** Runs the command in this process, with stand-ins for its streams. */
export async function ran(
  args: readonly string[],
  input: string | Uint8Array | readonly Uint8Array[] = '',
): Promise<Ran> {
  const pieces = Array.isArray(input)
    ? (input as readonly Uint8Array[])
    : [Buffer.from(input as string | Uint8Array)];
  const texts = { out: '', err: '' };
  const sink = (name: 'out' | 'err'): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        texts[name] += chunk.toString('utf8');
        done();
      },
    });
  const status = await run(args, { stdin: Readable.from(pieces), stdout: sink('out'), stderr: sink('err') });
  return {
    status,
    ...texts,
    rows: () =>
      texts.out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}
