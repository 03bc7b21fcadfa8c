import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Pack } from '../../shared/pack';
import type { ImportResult } from '../../shared/proposals/imported';
import type { Imported, WorkerAnswer } from './answer';
import { ImportError } from './import-error';
import { LARGEST_IMPORT, tooLarge } from './limits';
import type { ProposingTask } from './proposing-worker';
import type { ReadingTask } from './worker';

export { ImportError } from './import-error';
export { LARGEST_IMPORT, tooLarge } from './limits';

/** A protocol of 60 pages takes about a second. */
const LONGEST = 60_000;
const MEMORY_MB = 512;
/** Documents read at the same time; more wait. */
const AT_ONCE = 2;

export interface ImportOptions {
  /** Gives up when it is aborted; the promise is then rejected with its reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds; 60,000 unless told. */
  readonly longest?: number;
}

type Task = ReadingTask | ProposingTask;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Brings in a council's protocol document: .docx, .pdf, .html, .txt or .md, told by content. Reads it in a thread of its
 * own, with a limit of time and memory, so that no document can hold up or bring down the server. `name` is the file's
 * name, for the title and for messages. Nothing is kept.
 * @throws ImportError with a message fit for a clerk: what is wrong and what was expected. The signal's reason if aborted.
 */
export async function importDocument(
  bytes: Uint8Array,
  name: string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  return (await importInThread({ file: 'worker.ts', bytes, name }, options)).result;
}

/**
 * The same with what each clause may bear on, proposed from `packs` in the same thread: learning from them takes a
 * second, which would stall a server that everybody asks.
 * @throws as importDocument does.
 */
export function importWithProposals(
  bytes: Uint8Array,
  name: string,
  packs: readonly Pack[],
  options: ImportOptions = {},
): Promise<Imported> {
  return importInThread({ file: 'proposing-worker.ts', bytes, name, packs }, options);
}

async function importInThread(task: Task, options: ImportOptions): Promise<Imported> {
  const { bytes } = task;
  if (bytes.length > LARGEST_IMPORT) throw tooLarge(bytes.length);
  const { signal, longest = LONGEST } = options;
  if (running >= AT_ONCE) await turn(signal);
  else running += 1;
  try {
    signal?.throwIfAborted();
    return await inThread(task, longest, signal);
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

/** Waits for a place to be handed on by one that ends. */
function turn(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const go = (): void => {
      signal?.removeEventListener('abort', stop);
      resolve();
    };
    const stop = (): void => {
      const place = waiting.indexOf(go);
      if (place >= 0) waiting.splice(place, 1);
      reject(reasonOf(signal));
    };
    waiting.push(go);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error('The import was stopped.');
}

function inThread(task: Task, longest: number, signal: AbortSignal | undefined): Promise<Imported> {
  return new Promise((resolve, reject) => {
    // A thread starts without tsx, which lets Node read TypeScript; the two lines load it and then the thread's file.
    const worker = new Worker(
      'const { workerData: d } = require("node:worker_threads"); require(d.tsx); require(d.file);',
      {
        eval: true,
        workerData: { task, tsx: require.resolve('tsx/cjs'), file: join(__dirname, task.file) },
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: 64 },
        stdout: false,
        stderr: false,
      },
    );
    let over = false;
    const end = (act: () => void): void => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      void worker.terminate();
      act();
    };
    const stop = (): void => end(() => reject(reasonOf(signal)));
    const timer = setTimeout(
      () =>
        end(() =>
          reject(
            new ImportError(
              `The document could not be read within ${String(Math.round(longest / 1000))} seconds. Expected a protocol document; bring in the protocol by itself, or in another format.`,
            ),
          ),
        ),
      longest,
    );
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (answer: WorkerAnswer) => {
      end(() => {
        if (answer.ok) resolve(answer.imported);
        else
          reject(
            answer.fit
              ? new ImportError(answer.message)
              : new Error(`import of a document failed: ${answer.message}`),
          );
      });
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      end(() =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? new ImportError(
                'The document needs more memory than any protocol should. Expected a protocol document; bring in the protocol by itself.',
              )
            : error,
        ),
      );
    });
    worker.on('exit', () => end(() => reject(new Error('import of a document ended without an answer'))));
  });
}
