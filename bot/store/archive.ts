import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { once } from 'node:events';
import { createGunzip, createGzip } from 'node:zlib';
import { errorCode } from '../error-code';
import { COUNCIL_ID, SCHEMA, enterCouncil, type Database, type Session } from './database';
import { addAudit, lockCouncil } from './deeds';
import { bringUp, inSchema, readMigrations, type Migration } from './migrate';
import { text } from './rows';

/*
 * One file with everything, or with one council: gzip of JSON lines. The first line tells what it is, the last how
 * many rows it has and their SHA-256; between them a line ["table", {column: value}] a row, council by council. The
 * values are PostgreSQL's own JSON, so a file goes from either database into either, of any version.
 */

/** In the order in which they can be filled: what a row points at is before it. */
export const TABLES = [
  'councils',
  'counters',
  'policies',
  'draft_policies',
  'draft_revisions',
  'people',
  'people_changes',
  'graph_users',
  'people_sync',
  'mailing_lists',
  'packs',
  'own_protocols',
  'scenarios',
  'questions',
  'counts',
  'audit',
] as const;

const FORMAT = 'protocol-nudge';
const FORMAT_VERSION = 1;
const AT_A_TIME = 100;
/** Characters of JSON. */
const MOST_AT_A_TIME = 4_000_000;
const COMMAND_LINE = { name: 'command line', email: '' };
/** A statement over everything that is kept. */
const LONG_MS = 600_000;

interface Header {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** The last migration of the database that it was made from. */
  readonly schema: number;
  /** Null: all councils. */
  readonly council: string | null;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** A file that cannot be used, or would do harm; in words for people. Nothing was changed. */
export class ArchiveError extends Error {}

/**
 * Writes everything, or one council, to a new file that only its owner may read. Resolves to the number of rows.
 * Throws ArchiveError when the file exists, cannot be written, or there is no such council; then there is no file.
 */
export async function writeArchive(
  database: Database,
  file: string,
  council: string | null,
  now: Date,
): Promise<number> {
  const part = `${file}.part`;
  // The last good backup is worth more than a quick one.
  if (existsSync(file)) throw new ArchiveError('there is such a file already; name a new one');
  let handle: FileHandle;
  try {
    handle = await open(part, 'w', 0o600);
  } catch (error) {
    throw new ArchiveError(`cannot be written (${errorCode(error)})`);
  }
  try {
    const rows = await fill(handle, database, council, now);
    await handle.sync();
    await handle.close();
    await rename(part, file);
    return rows;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(part, { force: true });
    const code = errorCode(error);
    throw code === 'ENOSPC' || code === 'EDQUOT' || code === 'EIO'
      ? new ArchiveError(`cannot be written (${code}${code === 'ENOSPC' ? ': the disk is full' : ''})`)
      : error;
  }
}

async function fill(
  handle: FileHandle,
  database: Database,
  council: string | null,
  now: Date,
): Promise<number> {
  const gzip = createGzip();
  const written = (async () => {
    for await (const chunk of gzip as AsyncIterable<Buffer>) await handle.writeFile(chunk);
  })();
  const hash = createHash('sha256');
  let rows = 0;
  const line = async (json: string): Promise<void> => {
    hash.update(`${json}\n`);
    // A writer that failed ends the waiting too.
    if (!gzip.write(`${json}\n`)) await Promise.race([once(gzip, 'drain'), written]);
  };
  try {
    const header: Header = {
      format: FORMAT,
      version: FORMAT_VERSION,
      schema: readMigrations().length,
      council,
      at: now.toISOString(),
    };
    await line(JSON.stringify(header));
    await database.transaction(
      null,
      async (session) => {
        const there = (
          await session.rows({ id: text }, 'select id from councils order by id collate "C"')
        ).map(({ id }) => id);
        if (council !== null && !there.includes(council)) {
          throw new ArchiveError(
            `there is no council "${council}"; there are: ${there.join(', ') || 'none'}`,
          );
        }
        for (const id of council === null ? there : [council]) {
          await enterCouncil(session, id);
          for (const table of TABLES) {
            for await (const row of rowsOf(session, table)) {
              await line(`["${table}",${row}]`);
              rows += 1;
            }
          }
        }
      },
      { readOnly: true, steady: true, timeoutMs: LONG_MS },
    );
    gzip.end(`${JSON.stringify({ rows, sha256: hash.digest('hex') })}\n`);
    await written;
    return rows;
  } catch (error) {
    gzip.destroy();
    await written.catch(() => undefined);
    throw error;
  }
}

/** Each row as JSON on one line. */
async function* rowsOf(session: Session, table: (typeof TABLES)[number]): AsyncGenerator<string> {
  const owner = table === 'councils' ? 'id' : 'council';
  await session.script(
    `declare each_row no scroll cursor for select row_to_json(t)::text as row from ${table} t
     where ${owner} = current_setting('protocol_nudge.council')`,
  );
  for (;;) {
    const rows = await session.rows({ row: text }, `fetch ${String(AT_A_TIME)} from each_row`);
    // Inside strings JSON has no raw line end; between values it may.
    for (const { row } of rows) yield row.replace(/[\r\n]/g, ' ');
    if (rows.length < AT_A_TIME) break;
  }
  await session.script('close each_row');
}

/**
 * Puts a backup in place of what the store has, in one transaction. Throws ArchiveError for a file that is no
 * backup, broken, cut short or of a newer program, and where the store holds something and `replace` is false.
 */
export async function restoreArchive(database: Database, file: string, replace: boolean): Promise<number> {
  const migrations = readMigrations();
  const header = await checkArchive(file, migrations);
  if (header.council !== null)
    throw new ArchiveError('holds one council, not a whole store; use import-council');
  return inSchema(database, async (session) => {
    const held = await session.rows({ id: text }, 'select id from councils order by id');
    if (held.length > 0 && !replace) {
      throw new ArchiveError(
        `the store holds ${held.map(({ id }) => id).join(', ')}; add --replace to put the backup in place of all that`,
      );
    }
    // Made anew rather than emptied: what may never be deleted row by row stays so. And a backup of an older schema
    // goes into that schema, which is then brought up as any other.
    await session.script(DROP);
    await bringUp(session, migrations, header.schema);
    const rows = await load(session, file);
    await bringUp(session, migrations);
    for (const { id } of await session.rows({ id: text }, 'select id from councils')) {
      await enterCouncil(session, id);
      await lockCouncil(session, id);
      const summary = `Restored the store from a backup of ${header.at}.`;
      await addAudit(session, id, COMMAND_LINE, { action: 'store.restore', summary });
    }
    return rows;
  });
}

/** Adds the council of a file to a store that does not have it. Throws ArchiveError as restoreArchive does. */
export async function importCouncil(database: Database, file: string): Promise<string> {
  const migrations = readMigrations();
  const { council, schema, at } = await checkArchive(file, migrations);
  if (council === null) throw new ArchiveError('holds a whole store, not one council; use restore');
  if (schema !== migrations.length) {
    throw new ArchiveError(
      'was made by an older version of Protocol Nudge; bring that server up to date and export again',
    );
  }
  return inSchema(database, async (session) => {
    const there = await session.row({ id: text }, 'select id from councils where id = $1', council);
    if (there !== null)
      throw new ArchiveError(`the store has a council "${council}" already; nothing is put over it`);
    await load(session, file);
    await enterCouncil(session, council);
    await lockCouncil(session, council);
    const summary = `Brought the council in from a file of ${at}.`;
    await addAudit(session, council, COMMAND_LINE, { action: 'council.import', summary });
    return council;
  });
}

const DROP = `do $$
declare
  one record;
begin
  for one in select tablename as name from pg_tables where schemaname = '${SCHEMA}' loop
    execute format('drop table ${SCHEMA}.%I cascade', one.name);
  end loop;
  for one in select oid::regprocedure as name from pg_proc where pronamespace = '${SCHEMA}'::regnamespace loop
    execute format('drop function %s cascade', one.name);
  end loop;
end $$`;

interface Batch {
  readonly table: string;
  readonly council: string;
  readonly rows: string[];
  length: number;
}

/** Fills the tables from a file that was checked. Throws when it changed since. */
async function load(session: Session, file: string): Promise<number> {
  const tables = await session.rows(
    { name: text },
    'select tablename as name from pg_tables where schemaname = $1',
    SCHEMA,
  );
  const known = new Set(tables.map(({ name }) => name).filter((name) => name !== 'migrations'));
  let total = 0;
  let entered = '';
  let batch: Batch = { table: '', council: '', rows: [], length: 0 };
  const flush = async (): Promise<void> => {
    if (batch.rows.length === 0) return;
    if (batch.council !== entered) await enterCouncil(session, batch.council);
    entered = batch.council;
    await session.run(
      `insert into ${batch.table} select * from json_populate_recordset(null::${batch.table}, $1::json)`,
      `[${batch.rows.join(',')}]`,
    );
    total += batch.rows.length;
  };
  for await (const { table, council, json } of readArchive(file)) {
    if (!known.has(table)) throw new ArchiveError(`holds rows of "${table}", which this store does not know`);
    const full = batch.rows.length >= AT_A_TIME || batch.length >= MOST_AT_A_TIME;
    if (batch.table !== table || batch.council !== council || full) {
      await flush();
      batch = { table, council, rows: [], length: 0 };
    }
    batch.rows.push(json);
    batch.length += json.length;
  }
  await flush();
  return total;
}

/** Reads it to the end, so that nothing is begun with a file that would fail in the middle. */
async function checkArchive(file: string, migrations: readonly Migration[]): Promise<Header> {
  const { header } = await firstLine(file);
  if (header.version > FORMAT_VERSION || header.schema > migrations.length) {
    throw new ArchiveError('was made by a newer version of Protocol Nudge; restore it with that one');
  }
  for await (const { council } of readArchive(file)) {
    if (header.council !== null && council !== header.council) throw new ArchiveError(DAMAGED);
  }
  return header;
}

const DAMAGED = 'is damaged or was changed: what it holds does not match its own checksum';
const CUT = 'is cut short: its end is missing';
const NO_ARCHIVE = 'is no file that "backup" or "export-council" made';

async function firstLine(file: string): Promise<{ readonly header: Header }> {
  for await (const { text: line } of linesOf(file)) return { header: readHeader(line) };
  throw new ArchiveError(NO_ARCHIVE);
}

function readHeader(line: string): Header {
  const header = parsed(line) as Partial<Header> | null;
  if (
    header?.format !== FORMAT ||
    typeof header.version !== 'number' ||
    typeof header.schema !== 'number' ||
    typeof header.at !== 'string' ||
    (header.council !== null && typeof header.council !== 'string')
  ) {
    throw new ArchiveError(NO_ARCHIVE);
  }
  return header as Header;
}

/** Its rows; throws ArchiveError unless they are all there and as they were written. */
async function* readArchive(
  file: string,
): AsyncGenerator<{ readonly table: string; readonly council: string; readonly json: string }> {
  const hash = createHash('sha256');
  let rows = -1;
  let ended = false;
  for await (const { text: line, last } of linesOf(file)) {
    if (ended) throw new ArchiveError(DAMAGED);
    const value = parsed(line);
    if (rows < 0) readHeader(line);
    else if (Array.isArray(value)) {
      const [table, row] = value as [unknown, Record<string, unknown> | undefined];
      const council = table === 'councils' ? row?.['id'] : row?.['council'];
      if (typeof table !== 'string' || typeof council !== 'string' || !COUNCIL_ID.test(council)) {
        throw new ArchiveError(DAMAGED);
      }
      yield { table, council, json: line.slice(line.indexOf(',') + 1, -1) };
    } else {
      const footer = value as { rows?: unknown; sha256?: unknown } | null;
      if (footer === null) throw new ArchiveError(last ? CUT : DAMAGED);
      if (footer.rows !== rows || footer.sha256 !== hash.digest('hex')) throw new ArchiveError(DAMAGED);
      ended = true;
      continue;
    }
    hash.update(`${line}\n`);
    rows += 1;
  }
  if (!ended) throw new ArchiveError(CUT);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function* linesOf(file: string): AsyncGenerator<{ readonly text: string; readonly last: boolean }> {
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  source.on('error', (error) => unpacked.destroy(error));
  let rest: Buffer[] = [];
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        rest.push(chunk.subarray(from, at));
        yield { text: Buffer.concat(rest).toString('utf8'), last: false };
        rest = [];
        from = at + 1;
      }
      rest.push(chunk.subarray(from));
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === 'Z_BUF_ERROR') throw new ArchiveError(CUT);
    if (code.startsWith('Z_'))
      throw new ArchiveError(
        source.bytesRead < 3 || code === 'Z_DATA_ERROR' ? `${NO_ARCHIVE}, or it is damaged` : DAMAGED,
      );
    throw error;
  } finally {
    source.destroy();
  }
  const end = Buffer.concat(rest).toString('utf8');
  if (end !== '') yield { text: end, last: true };
}
