import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { storeFault } from '../../bot/store/faults';
import { readMigrations } from '../../bot/store/migrate';
import { openDatabase, openStore } from '../../bot/store/open';
import { int, text } from '../../bot/store/rows';
import {
  StaleError,
  StoreError,
  StoreUnavailableError,
  type CouncilStore,
  type Store,
} from '../../bot/store/store';
import type { PolicyBody } from '../../shared/admin/shapes';
import { startTestPostgres, type TestPostgres } from './test-postgres';
import { newDataDir, openTestStore } from './test-store';

jest.mock('node:worker_threads', () => {
  const actual = jest.requireActual<typeof import('node:worker_threads')>('node:worker_threads');
  const path = jest.requireActual<typeof import('node:path')>('node:path');
  const disk = JSON.stringify(path.join(__dirname, 'full-disk.ts'));
  return {
    ...actual,
    Worker: class extends actual.Worker {
      constructor(code: string, options: import('node:worker_threads').WorkerOptions) {
        const before = `require(require('node:worker_threads').workerData.tsx); require(${disk});`;
        super(`${before} {${code}}`, { ...options, env: { ...process.env } });
      }
    },
  };
});

const SLOW_MS = 120_000;
const ANN = { name: 'Ann Reed', email: 'ann.reed@fenwick.example' };
const DID = { action: 'test.deed', summary: 'Did it.' };
const body = (memoryDays: number, roles: Record<string, string[]> = {}): PolicyBody => ({
  protocol: 'south-vale',
  nation: 'scotland',
  memoryDays,
  rules: {},
  contacts: { roles, services: {} },
  answers: [],
});
const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startTestPostgres();
}, SLOW_MS);
afterAll(async () => {
  await postgres.remove();
}, SLOW_MS);

describe('several servers on one PostgreSQL', () => {
  test(
    'that start at once bring up one schema',
    async () => {
      const databaseUrl = await postgres.newDatabase();
      const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ databaseUrl })));
      await Promise.all(stores.map((store, at) => store.council(`c${String(at)}`).audit.add(ANN, DID)));
      expect(await stores[0]!.councils()).toEqual(['c0', 'c1', 'c2', 'c3']);
      await Promise.all(stores.map((store) => store.close()));
    },
    SLOW_MS,
  );

  test(
    'two of them, 20 clerks saving on each: no save is lost, each refusal is a StaleError',
    async () => {
      const databaseUrl = await postgres.newDatabase();
      const servers = [await openStore({ databaseUrl }), await openStore({ databaseUrl })];
      const refusals: unknown[] = [];
      const revisions: number[] = [];
      const clerk = async (store: Store, name: string): Promise<void> => {
        const { policy } = store.council('busy');
        for (let saved = 0; saved < 2;) {
          const seen = await policy.revision();
          const draft = await policy.draft();
          if (draft !== null && draft.revision !== seen) continue;
          const roles = { ...draft?.body.contacts.roles, [`${name}-${String(saved)}`]: [] };
          const result = await caught(
            policy
              .saveDraft(body(1, roles), seen, { ...ANN, name }, DID)
              .then((kept) => revisions.push(kept.revision)),
          );
          if (result === null) saved += 1;
          else refusals.push(result);
        }
      };
      await Promise.all(
        servers.flatMap((store, server) =>
          Array.from({ length: 20 }, (_, at) => clerk(store, `clerk-${String(server)}-${String(at)}`)),
        ),
      );
      const final = await servers[1]!.council('busy').policy.draft();
      expect(Object.keys(final?.body.contacts.roles ?? {})).toHaveLength(80);
      expect([...revisions].sort((a, b) => a - b)).toEqual(Array.from({ length: 80 }, (_, at) => at + 1));
      expect(refusals.length).toBeGreaterThan(0);
      for (const refusal of refusals) expect(refusal).toBeInstanceOf(StaleError);
      expect(await servers[0]!.council('busy').audit.page(null, 1000)).toHaveLength(80);
      await Promise.all(servers.map((store) => store.close()));
    },
    SLOW_MS,
  );

  test(
    '20 publish the same draft: one does',
    async () => {
      const databaseUrl = await postgres.newDatabase();
      const servers = [await openStore({ databaseUrl }), await openStore({ databaseUrl })];
      await servers[0]!.council('busy').policy.saveDraft(body(1), 0, ANN, DID);
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          caught(servers[at % 2]!.council('busy').policy.publish(1, `by ${String(at)}`, ANN, DID)),
        ),
      );
      expect(results.filter((result) => result === null)).toHaveLength(1);
      expect(results.filter((result) => result instanceof StaleError)).toHaveLength(19);
      expect(await servers[1]!.council('busy').policy.versions()).toHaveLength(1);
      await Promise.all(servers.map((store) => store.close()));
    },
    SLOW_MS,
  );
});

describe('a database that goes away and comes back', () => {
  test.each(['killed', 'stopped'])(
    '%s: refused in words, nothing lost, and on it goes by itself',
    async (how) => {
      const store = await openStore({ databaseUrl: await postgres.newDatabase() });
      const council = store.council('away');
      await council.policy.saveDraft(body(1), 0, ANN, DID);
      const under = Array.from({ length: 5 }, () => caught(council.audit.add(ANN, DID)));

      await (how === 'killed' ? postgres.kill() : postgres.stop());
      for (const result of await Promise.all(under)) {
        if (result !== null) expect(result).toBeInstanceOf(StoreUnavailableError);
      }
      for (let tries = 0; tries < 3; tries += 1) {
        const refused = await caught(council.policy.saveDraft(body(2), 1, ANN, DID));
        expect(refused).toBeInstanceOf(StoreUnavailableError);
        expect((refused as Error).message).toBe(
          'The database cannot be reached just now. Nothing was changed.',
        );
      }
      expect(await caught(council.policy.published())).toBeInstanceOf(StoreUnavailableError);
      expect(await store.unready()).toMatch(/cannot be reached/);

      await postgres.start();
      expect(await store.unready()).toBeNull();
      expect((await council.policy.draft())?.body).toEqual(body(1));
      expect((await council.policy.saveDraft(body(3), 1, ANN, DID)).revision).toBe(2);
      await store.close();
    },
    SLOW_MS,
  );

  test('away at the start: said in words, without the password', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => probe.once('listening', resolve));
    const { port } = probe.address() as { port: number };
    await new Promise((resolve) => probe.close(resolve));
    const databaseUrl = `postgresql://nudge:secret@127.0.0.1:${String(port)}/nudge`;
    const refused = await caught(openStore({ databaseUrl }, 0));
    expect(refused).toBeInstanceOf(StoreUnavailableError);
    expect((refused as Error).message).toContain(`127.0.0.1:${String(port)}`);
    expect((refused as Error).message).not.toContain('secret');
  });

  test(
    'silent (it takes connections and never answers): given up, and said',
    async () => {
      const silent = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => silent.once('listening', resolve));
      const { port } = silent.address() as { port: number };
      const refused = await caught(
        openStore({ databaseUrl: `postgresql://nudge@127.0.0.1:${String(port)}/nudge` }, 0),
      );
      expect(refused).toBeInstanceOf(StoreUnavailableError);
      silent.close();
    },
    SLOW_MS,
  );
});

test(
  'a statement that takes too long is cut off, and says so',
  async () => {
    const database = await openDatabase({ databaseUrl: await postgres.newDatabase() });
    const slow = database.transaction('slow', (session) => session.run('select pg_sleep(30)'), {
      timeoutMs: 100,
    });
    await expect(slow).rejects.toThrow('The database took too long to answer. Nothing was changed.');
    const after = await database.transaction('slow', (session) =>
      session.row({ one: int }, 'select 1 as one'),
    );
    expect(after).toEqual({ one: 1 });
    await database.close();
  },
  SLOW_MS,
);

describe('the schema', () => {
  const changed = async (databaseUrl: string, sql: string): Promise<unknown> => {
    await (await openStore({ databaseUrl })).close();
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(sql);
    await client.end();
    return caught(openStore({ databaseUrl }));
  };

  test(
    'of a newer program is refused',
    async () => {
      const steps = readMigrations().length;
      const refused = await changed(
        await postgres.newDatabase(),
        `insert into protocol_nudge.migrations (number, name, sha256) values (${String(steps + 1)}, '9999-later.sql', 'x')`,
      );
      expect(refused).toBeInstanceOf(StoreError);
      expect((refused as Error).message).toMatch(/newer version of Protocol Nudge .*"9999-later.sql"/);
    },
    SLOW_MS,
  );

  test(
    'made by another text of a step is refused',
    async () => {
      const refused = await changed(
        await postgres.newDatabase(),
        `update protocol_nudge.migrations set sha256 = 'x' where number = 1`,
      );
      expect(refused).toBeInstanceOf(StoreError);
      expect((refused as Error).message).toMatch(/another text of 0001-store.sql/);
    },
    SLOW_MS,
  );

  test('every step has its own number, in a row', () => {
    const folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-steps-'));
    writeFileSync(join(folder, '0001-a.sql'), 'select 1;\r\n');
    const [first] = readMigrations(folder);
    expect(first).toMatchObject({ number: 1, sql: 'select 1;\n' });
    writeFileSync(join(folder, '0003-c.sql'), '');
    expect(() => readMigrations(folder)).toThrow('0003-c.sql: expected a file numbered 0002');
    rmSync(folder, { recursive: true });
  });
});

describe('PGlite', () => {
  test(
    'a folder that is open is refused to a second, and free after',
    async () => {
      const store = await openTestStore();
      const { dataDir } = store;
      const refused = await caught(openStore({ dataDir }));
      expect(refused).toBeInstanceOf(StoreError);
      expect((refused as Error).message).toMatch(
        new RegExp(`in use by another process \\(${String(process.pid)}\\).*DATABASE_URL`),
      );
      await store.council('first').audit.add(ANN, DID);
      await store.close();
    },
    SLOW_MS,
  );

  test(
    'a folder that a process elsewhere keeps fresh is refused',
    async () => {
      const dataDir = await newDataDir();
      const lock = join(dataDir, 'lock.json');
      writeFileSync(lock, JSON.stringify({ pid: 1, where: 'another machine' }));
      const fresh = setInterval(() => {
        writeFileSync(lock, JSON.stringify({ pid: 1, where: 'another machine' }));
      }, 200);
      expect(await caught(openStore({ dataDir }))).toBeInstanceOf(StoreError);
      clearInterval(fresh);
      rmSync(dataDir, { recursive: true });
    },
    SLOW_MS,
  );

  test('a folder that cannot be one is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-no-'));
    writeFileSync(join(folder, 'file'), '');
    const refused = await caught(openStore({ dataDir: join(folder, 'file') }));
    expect(refused).toBeInstanceOf(StoreError);
    expect((refused as Error).message).toContain(join(folder, 'file'));
    rmSync(folder, { recursive: true });
  });

  test(
    'a full disk: refused in words, nothing half-written, and on it goes when there is room',
    async () => {
      const flag = join(mkdtempSync(join(tmpdir(), 'protocol-nudge-full-')), 'full');
      process.env['FULL_DISK'] = flag;
      const dataDir = await newDataDir();
      let store = await openStore({ dataDir });
      let council = store.council('full');
      const all = async (one: CouncilStore): Promise<unknown> => [
        await one.policy.draft(),
        await one.policy.versions(),
        await one.audit.page(null, 100),
      ];
      await council.policy.saveDraft(body(1), 0, ANN, DID);
      await council.policy.publish(1, 'Before', ANN, DID);
      await council.policy.saveDraft(body(2), 2, ANN, DID);
      const before = await all(council);

      writeFileSync(flag, '');
      for (let tries = 0; tries < 3; tries += 1) {
        const refused = await caught(council.policy.saveDraft(body(3), 3, ANN, DID));
        expect(refused).toBeInstanceOf(StoreUnavailableError);
        expect((refused as Error).message).toMatch(/^The disk that holds the database is full\. /);
      }
      rmSync(flag);
      expect(await all(council)).toEqual(before);
      expect((await council.policy.saveDraft(body(4), 3, ANN, DID)).revision).toBe(4);
      await store.close();

      store = await openStore({ dataDir });
      council = store.council('full');
      expect((await council.policy.draft())?.body).toEqual(body(4));
      await store.close();
      delete process.env['FULL_DISK'];
      rmSync(dataDir, { recursive: true });
      rmSync(join(flag, '..'), { recursive: true });
    },
    SLOW_MS,
  );

  test(
    'what a cut-off creation left is made anew',
    async () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'protocol-nudge-half-'));
      mkdirSync(join(dataDir, 'pglite.new'));
      writeFileSync(join(dataDir, 'pglite.new', 'PG_VERSION'), '18\n');
      const store = await openStore({ dataDir });
      expect(await store.councils()).toEqual([]);
      expect(existsSync(join(dataDir, 'pglite.new'))).toBe(false);
      await store.close();
      rmSync(dataDir, { recursive: true });
    },
    SLOW_MS,
  );
});

test.each([
  ['53100', /disk.*full.*Nothing was changed/],
  ['ENOSPC', /disk.*full/],
  ['57014', /too long/],
  ['28P01', /does not let this server in/],
  ['ECONNREFUSED', /cannot be reached/],
  ['57P01', /cannot be reached/],
  ['25006', /cannot be reached/],
])('%s is a database that cannot work just now, in words', (code, words) => {
  const fault = storeFault(Object.assign(new Error('raw text'), { code }));
  expect(fault).toBeInstanceOf(StoreUnavailableError);
  expect(fault.message).toMatch(words);
  expect(storeFault(Object.assign(new Error(), { code }), 'committing')).toMatchObject({ unsure: true });
});

test(
  'rows are read by their shape, and nothing else',
  async () => {
    const database = await openDatabase({ databaseUrl: await postgres.newDatabase() });
    const row = (shape: Record<string, typeof int | typeof text>, sql: string): Promise<unknown> =>
      caught(database.transaction('rows', (session) => session.row(shape, sql)));
    expect(await row({ one: int }, "select 'x' as one")).toBeInstanceOf(TypeError);
    expect(await row({ one: int }, 'select 9007199254740993 as one')).toBeInstanceOf(TypeError);
    expect(await row({ one: text }, 'select null as one')).toBeInstanceOf(TypeError);
    expect(await row({ two: text }, 'select 1 as one')).toBeInstanceOf(TypeError);
    expect(await row({ one: int }, 'select 1 as one')).toBeNull();
    await database.close();
  },
  SLOW_MS,
);
