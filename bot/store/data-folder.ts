import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from '../error-code';
import { openPglite } from './pglite';
import { StoreError } from './store';

/*
 * DATA_DIR: `pglite/` is the database, `lock.json` tells who has it open. Two processes over one database each
 * acknowledge what the other overwrites, without an error, so the lock is no formality.
 */

const DATABASE = 'pglite';
const LOCK = 'lock.json';
const BEAT_MS = 5_000;
/** A holder that has not been heard of for this long is gone (a container that was killed, say). */
const SILENT_MS = 15_000;

export interface DataFolder {
  /** Where PGlite keeps its files; complete. */
  readonly database: string;
  release(): void;
}

/** Takes the folder for this process and creates the database in it if there is none. Throws StoreError. */
export async function takeDataFolder(dataDir: string): Promise<DataFolder> {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    // Found out now, in words, rather than by PostgreSQL in the middle of things.
    const probe = join(dataDir, `.probe-${String(process.pid)}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
  } catch (error) {
    throw new StoreError(`The data folder ${dataDir} cannot be written (${errorCode(error)}); see DATA_DIR.`);
  }
  const release = await lock(dataDir);
  try {
    const database = join(dataDir, DATABASE);
    if (!existsSync(database)) await createDatabase(database);
    return { database, release };
  } catch (error) {
    release();
    throw error;
  }
}

/** Made beside its place and moved there when complete and on the disk, so that a kill leaves no half of one. */
async function createDatabase(database: string): Promise<void> {
  const unfinished = `${database}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const driver = openPglite(unfinished);
  try {
    (await driver.connect()).release(false);
  } catch (error) {
    throw new StoreError(
      `The database could not be created in ${unfinished} (${errorCode(error)}); is the disk full?`,
    );
  } finally {
    await driver.close();
  }
  syncTree(unfinished);
  renameSync(unfinished, database);
  sync(join(database, '..'));
}

function syncTree(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) syncTree(join(path, entry.name));
    else sync(join(path, entry.name));
  }
  sync(path);
}

function sync(path: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

interface Holder {
  readonly pid: number;
  /** The machine, and on Linux its network (a container has its own), within which sockets and pids tell. */
  readonly where: string;
}

/**
 * On Linux a socket in the abstract namespace, named after the folder: it is gone the moment its process is,
 * however that ended. Elsewhere, and between containers that share a volume, a file that its holder keeps fresh.
 */
async function lock(dataDir: string): Promise<() => void> {
  const file = join(dataDir, LOCK);
  const me: Holder = { pid: process.pid, where: whereabouts() };
  const socket = process.platform === 'linux' ? await takeSocket(dataDir, file) : null;
  try {
    await waitForOthers(file, me, socket !== null, dataDir);
    writeFileSync(`${file}.${String(me.pid)}`, JSON.stringify(me), { mode: 0o600 });
    renameSync(`${file}.${String(me.pid)}`, file);
  } catch (error) {
    socket?.close();
    throw error;
  }
  const beat = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // A full or vanished disk; PGlite will tell.
    }
  }, BEAT_MS);
  beat.unref();
  return () => {
    clearInterval(beat);
    rmSync(file, { force: true });
    socket?.close();
  };
}

function whereabouts(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/net')}`;
  } catch {
    return hostname();
  }
}

function takeSocket(dataDir: string, file: string): Promise<Server> {
  const { dev, ino } = statSync(dataDir);
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => {
      connection.destroy();
    });
    server.once('error', (error) => {
      reject(errorCode(error) === 'EADDRINUSE' ? inUse(dataDir, readHolder(file)) : error);
    });
    server.listen(`\0protocol-nudge ${String(dev)}:${String(ino)}`, () => {
      server.unref();
      resolve(server);
    });
  });
}

function readHolder(file: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof holder.pid === 'number' && typeof holder.where === 'string'
      ? { pid: holder.pid, where: holder.where }
      : null;
  } catch {
    return null;
  }
}

/** Waits while a file left by a holder elsewhere might still be kept fresh; refuses when it is. */
async function waitForOthers(file: string, me: Holder, haveSocket: boolean, dataDir: string): Promise<void> {
  const holder = readHolder(file);
  if (holder === null) return;
  if (holder.where === me.where && (haveSocket || holder.pid === me.pid || !isAlive(holder.pid))) return;
  const seen = changed(file);
  while (Date.now() - Math.max(seen, 0) < SILENT_MS) {
    await delay(500);
    if (changed(file) > seen) throw inUse(dataDir, holder);
    if (changed(file) < 0) return;
  }
}

/** When it was last kept fresh; -1: it is gone. A clock that is ahead counts as now. */
function changed(file: string): number {
  try {
    return Math.min(statSync(file).mtimeMs, Date.now());
  } catch {
    return -1;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function inUse(dataDir: string, holder: Holder | null): StoreError {
  const who = holder === null ? 'another process' : `another process (${String(holder.pid)})`;
  return new StoreError(
    `The data folder ${dataDir} is in use by ${who}. Only one may use it at a time: stop that one first, or set DATABASE_URL to a PostgreSQL that several can share.`,
  );
}
