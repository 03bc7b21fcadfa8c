import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { findPostgres } from '../postgres';

/** A PostgreSQL of the test's own, on 127.0.0.1. */
export interface TestPostgres {
  /** A new empty database owned by a login of no special rights: how a council would set it up. */
  newDatabase(): Promise<string>;
  /** The same database, as the cluster's superuser. */
  asSuperuser(databaseUrl: string): string;
  /** As in a crash: no goodbye to anybody. */
  kill(): Promise<void>;
  /** As when it is stopped for maintenance: connections are told and cut. */
  stop(): Promise<void>;
  /** On the same port as before. */
  start(): Promise<void>;
  /** Stops it and removes everything. */
  remove(): Promise<void>;
}

const SUPERUSER = 'postgres';
const OWNER = 'nudge';

/** Throws where the machine has no PostgreSQL: a test that passed without it would say too much. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const bin = findPostgres();
  if (bin === null) throw new Error('no PostgreSQL 15 or newer on this machine; run "node test/postgres.js"');
  const asUser = unprivileged();
  const data = mkdtempSync(join(tmpdir(), 'protocol-nudge-postgres-'));
  if (asUser !== null) chownSync(data, asUser.uid, asUser.gid);
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', SUPERUSER, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { stdio: 'ignore', cwd: data, ...asUser },
  );
  const port = await freePort();
  const url = (user: string, database: string): string =>
    `postgresql://${user}@127.0.0.1:${String(port)}/${database}`;

  let server: ChildProcess | null = null;
  const running = async (): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      const client = new Client({ connectionString: url(SUPERUSER, 'postgres') });
      client.on('error', () => undefined);
      try {
        await client.connect();
        await client.end();
        return;
      } catch (error) {
        if (tries === 200) throw error;
        await delay(50);
      }
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = server;
    server = null;
    if (ending === null || ending.exitCode !== null || ending.signalCode !== null) return;
    const gone = once(ending, 'exit');
    ending.kill(signal);
    await gone;
  };
  const start = async (): Promise<void> => {
    server = spawn(
      join(bin, 'postgres'),
      [
        '-D',
        data,
        '-p',
        String(port),
        '-h',
        '127.0.0.1',
        '-k',
        '',
        '-c',
        'max_connections=100',
        '-c',
        'shared_buffers=32MB',
      ],
      { stdio: 'ignore', cwd: data, ...asUser },
    );
    await running();
  };
  const asRoot = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: url(SUPERUSER, 'postgres') });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };

  await start();
  await asRoot(`create role ${OWNER} login`);
  let databases = 0;
  return {
    async newDatabase() {
      databases += 1;
      const name = `store_${String(databases)}`;
      await asRoot(`create database ${name} owner ${OWNER}`);
      return url(OWNER, name);
    },
    asSuperuser: (databaseUrl) => databaseUrl.replace(`//${OWNER}@`, `//${SUPERUSER}@`),
    async kill() {
      await end('SIGKILL');
      // Its own children find out by themselves and go; until then they hold the shared memory.
      await waitForChildren(data);
    },
    stop: () => end('SIGINT'),
    start,
    async remove() {
      await end('SIGINT');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL does not run as root; a test in a container often does. */
function unprivileged(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // No such account here.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither an account "postgres" nor "nobody"');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function waitForChildren(data: string): Promise<void> {
  // A server that was killed leaves its lock file; a start after it checks the rest by itself and may ask to wait.
  for (let tries = 0; tries < 20 && existsSync(join(data, 'postmaster.pid')); tries += 1) await delay(50);
}
