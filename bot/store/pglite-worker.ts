import { closeSync, fsyncSync, openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { errorCode } from '../error-code';
import { constraintOf } from './faults';
import type { Answer, Request } from './pglite';

/*
 * Runs PGlite, which would hold up the server's own thread for as long as a query takes. Started by pglite.ts; one
 * message in, one out, in order. Whatever kills PGlite (a full disk while it writes its log) ends this thread; the
 * next use starts another, which recovers from the log as PostgreSQL does.
 */

/** What Emscripten's file system has that PGlite's types do not tell. */
interface Stream {
  readonly nfd?: number;
  readonly node: unknown;
}
interface EmscriptenModule {
  readonly FS: {
    lookupPath(path: string): {
      readonly node: {
        readonly stream_ops: {
          write(stream: Stream, ...more: unknown[]): number;
          fsync?(stream: Stream): number;
        };
      };
    };
    readonly ErrnoError: new (code: number) => Error;
  };
  readonly NODEFS: { realPath(node: unknown): string; convertNodeCode(error: unknown): number };
}

/**
 * PGlite's folder on the disk, with the fsync that its own NodeFS leaves out: without it PostgreSQL believes that
 * its log has reached the disk when it has not, and a power cut can lose what was acknowledged.
 */
class DurableFS extends NodeFS {
  override async init(...given: Parameters<NodeFS['init']>): Promise<Awaited<ReturnType<NodeFS['init']>>> {
    const ready = await super.init(...given);
    const preRun = ready.emscriptenOpts.preRun as unknown as ((mod: EmscriptenModule) => void)[];
    preRun.push(({ FS, NODEFS }) => {
      const operations = FS.lookupPath('/pglite/data').node.stream_ops;
      const write = operations.write.bind(operations);
      operations.write = (stream, ...more) => {
        try {
          return write(stream, ...more);
        } catch (error) {
          noteFull(error, NODEFS);
          throw error;
        }
      };
      operations.fsync = (stream) => {
        try {
          if (stream.nfd === undefined) syncFolder(NODEFS.realPath(stream.node));
          else fsyncSync(stream.nfd);
          return 0;
        } catch (error) {
          full ||= FULL.includes(errorCode(error));
          // PostgreSQL stops on it (and so does this thread), which is right: what it wrote may not be there.
          throw new FS.ErrnoError(NODEFS.convertNodeCode(error));
        }
      };
    });
    return ready;
  }
}

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
/** Whether the disk took nothing more during the request that is under way. */
let full = false;

/** Emscripten's file system tells by its own numbers. */
function noteFull(error: unknown, nodefs: EmscriptenModule['NODEFS']): void {
  if (typeof error !== 'object' || error === null || !('errno' in error)) return;
  full ||= FULL.some((code) => nodefs.convertNodeCode({ code }) === error.errno);
}

function syncFolder(path: string): void {
  // Windows has no such thing.
  if (process.platform === 'win32') return;
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** PGlite's own, but with fsync (no -F), and small: one council's data fits many times. */
const SETTINGS: Readonly<Record<string, string>> = {
  search_path: 'public',
  exit_on_error: 'false',
  log_checkpoints: 'false',
  // So that a line begins with its level.
  log_line_prefix: '',
  max_worker_processes: '0',
  max_parallel_workers: '0',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  io_method: 'sync',
  fsync: 'on',
  // The default, fdatasync, does nothing here.
  wal_sync_method: 'fsync',
  shared_buffers: '16MB',
  min_wal_size: '4MB',
  max_wal_size: '32MB',
};

const { folder } = workerData as { readonly folder: string };
const options: PGliteOptions = {
  fs: new DurableFS(folder),
  startParams: [
    '--single',
    '-O',
    '-j',
    ...Object.entries(SETTINGS).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ],
  initDbStartParams: ['--wal-segsize=1'],
  onStderr(line) {
    // PostgreSQL would end here. PGlite does not, nor does it answer any more.
    if (line.startsWith('PANIC:')) stop();
    return false;
  },
};

// Types that PGlite would make numbers, dates or objects of.
const asItIs = (value: string): string => value;
const PARSERS = Object.fromEntries(
  [16, 17, 20, 21, 23, 26, 114, 700, 701, 1082, 1114, 1184, 3802].map((type) => [type, asItIs]),
);
const SERIALIZERS = { 16: asItIs };

/** SQLSTATEs of PostgreSQL's own alarm (PANIC, FATAL) end the thread too; only a plain ERROR leaves it sound. */
function isPlain(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'severity' in error &&
    error.severity === 'ERROR' &&
    /^[0-9A-Z]{5}$/.test(errorCode(error))
  );
}

async function act(database: PGlite, request: Request): Promise<Answer> {
  switch (request.kind) {
    case 'query': {
      const result = await database.query<Record<string, string | null>>(request.sql, [...request.params]);
      return { id: request.id, rows: result.rows, count: result.affectedRows ?? 0 };
    }
    case 'run':
      await database.exec(request.sql);
      return { id: request.id, rows: [], count: 0 };
    case 'close':
      await database.close();
      return { id: request.id, rows: [], count: 0 };
  }
}

function failure(id: number, error: unknown): Answer {
  return {
    id,
    code: isPlain(error) ? errorCode(error) : full ? 'ENOSPC' : 'PGLITE',
    constraint: constraintOf(error),
  };
}

let underWay = 0;

/** Ends this thread with an answer to what is under way. */
function stop(): never {
  parentPort?.postMessage(failure(underWay, null));
  process.exit(1);
}

async function serve(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('this is a worker');
  const database = await PGlite.create({ ...options, parsers: PARSERS, serializers: SERIALIZERS });
  let last = Promise.resolve();
  port.on('message', (request: Request) => {
    last = last.then(async () => {
      underWay = request.id;
      full = false;
      try {
        port.postMessage(await act(database, request));
      } catch (error) {
        port.postMessage(failure(request.id, error));
        if (!isPlain(error)) process.exit(1);
      }
      if (request.kind === 'close') port.close();
    });
  });
  const ready: Answer = { id: 0, rows: [], count: 0 };
  port.postMessage(ready);
}

serve().catch((error: unknown) => {
  parentPort?.postMessage(failure(0, error));
  process.exit(1);
});
