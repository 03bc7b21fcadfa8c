import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Connection, Driver } from './database';
import type { Param, RawRow } from './rows';

/** To the worker and back; `id` pairs them. 0 is the worker's word that it is ready. */
export type Request =
  | {
      readonly id: number;
      readonly kind: 'query';
      readonly sql: string;
      readonly params: readonly (string | null)[];
    }
  | { readonly id: number; readonly kind: 'run'; readonly sql: string }
  | { readonly id: number; readonly kind: 'close' };
export type Answer =
  | { readonly id: number; readonly rows: readonly RawRow[]; readonly count: number }
  | { readonly id: number; readonly code: string; readonly constraint: string };

type RequestBody = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;
type Result = Extract<Answer, { rows: unknown }>;

/** PGlite has no limit for a statement of its own. A longer one is cut off with the thread it runs in. */
const STATEMENT_MS = 60_000;
/** Creating a store, or recovering it from its log, on a slow machine. */
const START_MS = 180_000;

/**
 * PGlite over a folder, in a thread of its own. One connection: transactions wait for one another. If the thread
 * ends, the next connect() starts another over the same folder, and PostgreSQL's log brings back all that was
 * committed. The caller keeps other processes away from the folder.
 */
export function openPglite(folder: string): Driver {
  let thread: Thread | null = null;
  let turn: Promise<void> = Promise.resolve();
  let closed = false;

  /** Called by one at a time. Two threads over one folder would ruin it, so the old one has to be gone. */
  const running = async (): Promise<Thread> => {
    if (thread?.isOver() === true) {
      await thread.gone;
      thread = null;
    }
    thread ??= startThread(folder);
    try {
      await thread.ready;
    } catch (error) {
      thread.kill();
      throw error;
    }
    return thread;
  };

  return {
    async connect() {
      if (closed) throw fault('PGLITE');
      let done: () => void = () => undefined;
      const before = turn;
      turn = new Promise((resolve) => {
        done = resolve;
      });
      await before;
      try {
        return connectionOf(await running(), done);
      } catch (error) {
        done();
        throw error;
      }
    },
    async close() {
      closed = true;
      await turn;
      await thread?.close();
    },
  };
}

function connectionOf(thread: Thread, done: () => void): Connection {
  return {
    query: (sql, params) => thread.ask({ kind: 'query', sql, params: params.map(asText) }),
    async run(sql) {
      await thread.ask({ kind: 'run', sql });
    },
    release(broken) {
      // A transaction of unknown state must not reach the next one.
      if (broken) thread.kill();
      done();
    },
  };
}

interface Thread {
  /** Rejects when it could not open the folder. */
  readonly ready: Promise<unknown>;
  /** Resolves when nothing of it touches the folder any more. */
  readonly gone: Promise<void>;
  isOver(): boolean;
  ask(body: RequestBody): Promise<Result>;
  kill(): void;
  close(): Promise<void>;
}

function startThread(folder: string): Thread {
  // The worker is TypeScript, and tsx's hooks are the main thread's own; under jest there are none at all.
  const worker = new Worker(
    "const { tsx, file } = require('node:worker_threads').workerData; require(tsx); require(file);",
    {
      eval: true,
      workerData: { folder, tsx: require.resolve('tsx/cjs'), file: join(__dirname, 'pglite-worker.ts') },
      execArgv: [],
      // PGlite prints its whole minified source with some errors.
      stdout: true,
      stderr: true,
    },
  );
  worker.stdout.resume();
  worker.stderr.resume();

  const waiting = new Map<number, { resolve: (result: Result) => void; reject: (error: Error) => void }>();
  let last = 0;
  let over = false;
  const end = (): void => {
    over = true;
    for (const { reject } of waiting.values()) reject(fault('PGLITE'));
    waiting.clear();
  };
  const kill = (): void => {
    end();
    void worker.terminate();
  };
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('rows' in answer) asked?.resolve(answer);
    else asked?.reject(fault(answer.code, answer.constraint));
  });
  worker.on('error', end);
  const gone = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      end();
      resolve();
    });
  });

  const wait = (id: number, limitMs: number): Promise<Result> =>
    new Promise((resolve, reject) => {
      const cut = setTimeout(() => {
        waiting.delete(id);
        reject(fault('57014'));
        kill();
      }, limitMs);
      waiting.set(id, {
        resolve(result) {
          clearTimeout(cut);
          resolve(result);
        },
        reject(error) {
          clearTimeout(cut);
          reject(error);
        },
      });
    });
  const ask = async (body: RequestBody): Promise<Result> => {
    if (over) throw fault('PGLITE');
    last += 1;
    const answer = wait(last, STATEMENT_MS);
    worker.postMessage({ ...body, id: last });
    return answer;
  };

  return {
    ready: wait(0, START_MS),
    gone,
    isOver: () => over,
    ask,
    kill,
    async close() {
      await ask({ kind: 'close' }).catch(kill);
      await gone;
    },
  };
}

function asText(value: Param): string | null {
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return value === null ? null : String(value);
}

function fault(code: string, constraint = ''): Error {
  return Object.assign(new Error('PGlite failed'), { code, constraint });
}
