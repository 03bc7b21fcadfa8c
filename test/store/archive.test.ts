import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { TABLES, importCouncil, restoreArchive, writeArchive } from '../../bot/store/archive';
import type { Database } from '../../bot/store/database';
import { openDatabase, storeOver } from '../../bot/store/open';
import { text } from '../../bot/store/rows';
import type { Pack } from '../../shared/pack';
import { ran } from '../cli/running';
import { startTestPostgres, type TestPostgres } from './test-postgres';
import { newDataDir } from './test-store';

const SLOW_MS = 120_000;
const ANN = { name: 'Ann "Red" Reed', email: 'ann.reed@fenwick.example' };
const DID = { action: 'test.deed', summary: 'Did it.\nŴyn 王' };
const NOW = new Date('2026-03-04T14:05:00Z');

let postgres: TestPostgres;
let folder: string;
let dataDir: string;
let pglite: Database;
const opened: Database[] = [];
async function newPostgres(): Promise<Database> {
  const database = await openDatabase({ databaseUrl: await postgres.newDatabase() });
  opened.push(database);
  return database;
}

let files = 0;
const newFile = (): string => {
  files += 1;
  return join(folder, `${String(files)}.nudge`);
};

/** Something in every table, with what is hard to carry: line ends, other scripts, big numbers, dates by the clock change. */
async function fill(database: Database, id: string): Promise<void> {
  const council = storeOver(database).council(id);
  const policy = {
    protocol: 'own',
    nation: 'scotland',
    memoryDays: 30,
    rules: { 'urgent-demand': { strength: 'off' }, 'blind-copy': { strength: 'note' } },
    contacts: { roles: {}, services: {} },
    answers: [{ question: 'a\r\n"b"\\ 王', clauses: [], contact: null, says: '\\u0000' }],
  } as const;
  const body = { ...policy, answers: policy.answers.map((one) => ({ ...one, clauses: [] })) };
  await council.policy.saveDraft(body, 0, ANN, DID);
  await council.policy.publish(1, 'Because', ANN, DID);
  await council.policy.saveDraft({ ...body, memoryDays: 31 }, 2, ANN, DID);
  const person = {
    kind: 'officer',
    title: '',
    tier: null,
    service: '',
    manager: '',
    ward: '',
    group: '',
  } as const;
  const many = Array.from({ length: 250 }, (_, at) => ({
    ...person,
    name: `P ${String(at)}`,
    email: `p${String(at)}@${id}.example`,
  }));
  await council.people.change(0, many, [], ANN, DID);
  await council.people.change(
    1,
    [],
    many.slice(0, 20).map(({ email }) => email),
    ANN,
    DID,
  );
  await council.packs.put({ id: 'own', name: 'Own' } as Pack, ANN, DID);
  await council.ownProtocol.save(
    { name: 'Ours' } as Parameters<typeof council.ownProtocol.save>[0],
    0,
    ANN,
    DID,
  );
  await council.scenarios.add({ name: 's' } as Parameters<typeof council.scenarios.add>[0], ANN, DID);
  await council.questions.add({ id: 'q', question: 'May I?', asker: null, at: '2026-03-29T00:30:00Z' });
  await council.counts.add([
    { rule: 'blind-copy', outcome: 'shown', day: '2026-03-29', count: 8_000_000_000 },
  ]);
  const state = { ...(await council.sync.begin('run')), round: 1, delta: 'https://graph.example/?a=1&b="2"' };
  await council.sync.save(
    'run',
    { put: [{ id: 'a', body: { displayName: 'Ŵyn', manager: null } }], gone: [] },
    state,
  );
  await council.sync.finish(
    'run',
    {
      ...{ seen: 2, put: [], remove: [], said: [{ id: 'a', said: many[0] ?? null }], state, audit: null },
      lists: [{ address: `all@${id}.example`, name: 'All', members: [`p1@${id}.example`] }],
    },
    ANN,
  );
}

/** All rows of a council as text, but the line that the command itself adds to the audit. */
function contents(database: Database, id: string): Promise<Record<string, readonly string[]>> {
  return database.transaction(id, async (session) => {
    const all: Record<string, readonly string[]> = {};
    for (const table of TABLES) {
      const own = table === 'councils' ? `where id = '${id}'` : '';
      const rows = await session.rows({ row: text }, `select t::text as row from ${table} t ${own}`);
      all[table] = rows
        .map(({ row }) => row)
        .filter((row) => !/store\.restore|council\.import|,audit,\d+/.test(row))
        .sort();
    }
    return all;
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-archives-'));
  [postgres, dataDir] = await Promise.all([startTestPostgres(), newDataDir()]);
  pglite = await openDatabase({ dataDir });
  await fill(pglite, 'fenwick');
  await fill(pglite, 'thornmere');
}, SLOW_MS);
afterAll(async () => {
  for (const database of [pglite, ...opened]) await database.close();
  await postgres.remove();
  rmSync(folder, { recursive: true });
  rmSync(dataDir, { recursive: true });
}, SLOW_MS);

test('every table is in the archive, and has something in this test', async () => {
  const there = await pglite.transaction('fenwick', (session) =>
    session.rows(
      { name: text },
      "select tablename as name from pg_tables where schemaname = 'protocol_nudge'",
    ),
  );
  expect(there.map(({ name }) => name).sort()).toEqual([...TABLES, 'migrations'].sort());
  for (const [table, rows] of Object.entries(await contents(pglite, 'fenwick'))) {
    expect([table, rows.length > 0]).toEqual([table, true]);
  }
});

test(
  'a backup goes from PGlite into PostgreSQL and back, row for row',
  async () => {
    const before = { a: await contents(pglite, 'fenwick'), b: await contents(pglite, 'thornmere') };
    const [first, second] = [newFile(), newFile()];
    const rows = await writeArchive(pglite, first, null, NOW);
    expect(statSync(first).mode & 0o777).toBe(0o600);

    const other = await newPostgres();
    expect(await restoreArchive(other, first, false)).toBe(rows);
    expect({ a: await contents(other, 'fenwick'), b: await contents(other, 'thornmere') }).toEqual(before);

    await writeArchive(other, second, null, NOW);
    await restoreArchive(pglite, second, true);
    expect({ a: await contents(pglite, 'fenwick'), b: await contents(pglite, 'thornmere') }).toEqual(before);

    // And it is a store again: walls, triggers and counters with it.
    const council = storeOver(other).council('fenwick');
    expect((await council.audit.page(null, 1))[0]).toMatchObject({
      action: 'store.restore',
      author: 'command line',
    });
    expect((await council.policy.publish(3, 'Next', ANN, DID)).version).toBe(2);
    await expect(
      other.transaction('fenwick', (session) => session.run('delete from audit')),
    ).rejects.toThrow();
    expect(await council.people.undo((await council.people.lastChange())?.id ?? 0, ANN, DID)).toBe(3);
    expect((await council.people.all()).people).toHaveLength(250);
  },
  SLOW_MS,
);

test(
  'one council goes into a store that has others, and only once',
  async () => {
    const file = newFile();
    await writeArchive(pglite, file, 'fenwick', NOW);
    const other = await newPostgres();
    await fill(other, 'another');
    const untouched = await contents(other, 'another');
    expect(await importCouncil(other, file)).toBe('fenwick');
    expect(await contents(other, 'fenwick')).toEqual(await contents(pglite, 'fenwick'));
    expect(await contents(other, 'another')).toEqual(untouched);
    expect(await storeOver(other).councils()).toEqual(['another', 'fenwick']);
    await expect(importCouncil(other, file)).rejects.toThrow('has a council "fenwick" already');
    await expect(restoreArchive(other, file, true)).rejects.toThrow('holds one council');
  },
  SLOW_MS,
);

describe('a file that cannot be used is refused before anything is touched', () => {
  let good: Buffer;
  let target: Database;
  let held: Record<string, readonly string[]>;
  beforeAll(async () => {
    const file = newFile();
    await writeArchive(pglite, file, null, NOW);
    good = readFileSync(file);
    target = await newPostgres();
    await fill(target, 'fenwick');
    held = await contents(target, 'fenwick');
  }, SLOW_MS);

  const lines = (change: (all: string[]) => string[]): Buffer =>
    gzipSync(change(gunzipSync(good).toString('utf8').trimEnd().split('\n')).join('\n').concat('\n'));
  const bad: [string, () => Buffer, RegExp][] = [
    ['no archive', () => Buffer.from('email,name\n'), /is no file that "backup"/],
    ['empty', () => Buffer.alloc(0), /is no file that "backup"|cut short/],
    ['other gzip', () => gzipSync('{"hello": 1}\n'), /is no file that "backup"/],
    ['cut in the middle', () => good.subarray(0, good.length >> 1), /cut short/],
    ['without its last byte', () => good.subarray(0, good.length - 1), /cut short/],
    ['without its last line', () => lines((all) => all.slice(0, -1)), /cut short/],
    ['cut at a line, packed again', () => lines((all) => all.slice(0, 40)), /cut short/],
    [
      'a row left out',
      () => lines((all) => [...all.slice(0, 9), ...all.slice(10)]),
      /damaged or was changed/,
    ],
    [
      'a row twice',
      () => lines((all) => [...all.slice(0, 9), all[8] ?? '', ...all.slice(9)]),
      /damaged or was changed/,
    ],
    [
      'a word changed',
      () => lines((all) => all.map((line) => line.replace('Because', 'Besause'))),
      /damaged or was changed/,
    ],
    [
      'something after its end',
      () => lines((all) => [...all, '["councils",{"id":"x"}]']),
      /damaged or was changed/,
    ],
    [
      'a bit turned over',
      () => Buffer.from(good.map((byte, at) => (at === good.length >> 1 ? byte ^ 16 : byte))),
      /damaged|cut short/,
    ],
    [
      'of a newer format',
      () => lines((all) => all.map((line) => line.replace('"version":1', '"version":2'))),
      /newer version/,
    ],
    [
      'of a newer schema',
      () => lines((all) => all.map((line) => line.replace(/"schema":\d+/, '"schema":99'))),
      /newer version/,
    ],
  ];
  test.each(bad)('%s', async (_, make, message) => {
    const file = newFile();
    writeFileSync(file, make());
    await expect(restoreArchive(target, file, true)).rejects.toThrow(message);
    await expect(importCouncil(target, file)).rejects.toThrow(message);
    expect(await contents(target, 'fenwick')).toEqual(held);
  });

  test('a store that holds something is not replaced unless asked', async () => {
    const file = newFile();
    writeFileSync(file, good);
    await expect(restoreArchive(target, file, false)).rejects.toThrow(
      'the store holds fenwick; add --replace',
    );
    expect(await contents(target, 'fenwick')).toEqual(held);
  });

  test('rows that the database refuses in the middle leave all as it was', async () => {
    const file = newFile();
    const wrong = (line: string): string =>
      line
        .replace('"memoryDays"', '"memoryDays"')
        .replace(/^\["counts",.*"count":\d+/, (row) => row.replace(/"count":\d+/, '"count":-1'));
    const all = gunzipSync(good).toString('utf8').trimEnd().split('\n').slice(0, -1).map(wrong);
    const { createHash } = jest.requireActual<typeof import('node:crypto')>('node:crypto');
    const sha256 = createHash('sha256')
      .update(`${all.join('\n')}\n`)
      .digest('hex');
    writeFileSync(file, gzipSync(`${all.join('\n')}\n${JSON.stringify({ rows: all.length - 1, sha256 })}\n`));
    await expect(restoreArchive(target, file, true)).rejects.toMatchObject({ code: '23514' });
    expect(await contents(target, 'fenwick')).toEqual(held);
  });
});

test('a file is never written over, and none is left where writing fails', async () => {
  const file = newFile();
  writeFileSync(file, 'the last good backup');
  await expect(writeArchive(pglite, file, null, NOW)).rejects.toThrow('there is such a file already');
  expect(readFileSync(file, 'utf8')).toBe('the last good backup');
  const none = newFile();
  await expect(writeArchive(pglite, none, 'nobody', NOW)).rejects.toThrow(
    'there is no council "nobody"; there are: fenwick, thornmere',
  );
  await expect(writeArchive(pglite, join(folder, 'no', 'x'), null, NOW)).rejects.toThrow(
    'cannot be written (ENOENT)',
  );
  expect(readdirSync(folder).filter((name) => name.endsWith('.part') || join(folder, name) === none)).toEqual(
    [],
  );
});

describe('the commands', () => {
  const usual = { ...process.env };
  afterEach(() => {
    process.env = { ...usual };
  });

  test(
    'back up, restore, take a council out and in',
    async () => {
      const target = await newPostgres();
      await fill(target, 'fenwick');
      const from = await postgres.newDatabase();
      const source = await openDatabase({ databaseUrl: from });
      opened.push(source);
      await fill(source, 'thornmere');

      const [file, one] = [newFile(), newFile()];
      process.env['DATABASE_URL'] = from;
      expect(await ran(['backup', file])).toMatchObject({ status: 0, out: '' });
      expect(await ran(['export-council', 'thornmere', one])).toMatchObject({ status: 0 });
      expect(await ran(['export-council', 'nowhere', newFile()])).toMatchObject({
        status: 1,
        err: expect.stringContaining('there are: thornmere') as string,
      });
      expect(await ran(['restore', file])).toMatchObject({
        status: 1,
        err: expect.stringContaining('add --replace') as string,
      });
      expect(await ran(['restore', '--replace', file])).toMatchObject({ status: 0 });
      expect(await ran(['import-council', one])).toMatchObject({
        status: 1,
        err: expect.stringContaining('already') as string,
      });
      process.env['DATABASE_URL'] = await postgres.newDatabase();
      expect(await ran(['import-council', one])).toMatchObject({
        status: 0,
        err: expect.stringContaining('thornmere') as string,
      });
      expect(await ran(['restore', join(folder, 'none')])).toMatchObject({
        status: 1,
        err: expect.stringContaining('there is no such file') as string,
      });
    },
    SLOW_MS,
  );

  test.each([
    [['backup']],
    [['backup', 'a', 'b']],
    [['restore']],
    [['export-council', 'a']],
    [['import-council']],
    [['backup', '--all', 'a']],
  ])('%j is misuse', async (args) => {
    expect(await ran(args)).toMatchObject({ status: 2, out: '' });
  });

  test('an environment that names no store, or one that is in use, is told in a line', async () => {
    process.env['DATABASE_URL'] = 'mysql://x:secret@y/z';
    const wrong = await ran(['backup', newFile()]);
    expect(wrong.status).toBe(1);
    expect(wrong.err).toMatch(/^protocol-nudge: DATABASE_URL is not the address.*\n$/);
    expect(wrong.err).not.toContain('secret');
    delete process.env['DATABASE_URL'];
    process.env['DATA_DIR'] = dataDir;
    const inUse = await ran(['backup', newFile()]);
    expect(inUse).toMatchObject({
      status: 1,
      err: expect.stringMatching(/^protocol-nudge: The data folder .* is in use.*\n$/) as string,
    });
  });
});
