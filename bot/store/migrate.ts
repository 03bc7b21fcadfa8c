import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../error-code';
import { APP_ROLE, SCHEMA, type Database, type Session } from './database';
import { flag, int, text } from './rows';
import { StoreError } from './store';

/*
 * The schema is made by the numbered files in migrations/, in order, in one transaction, at every start. A file
 * that was ever released is never changed again: a new one follows. While servers are being replaced the old ones
 * work on the new schema, so a file only adds; what nobody uses any more goes one release later.
 */

const FOLDER = join(__dirname, 'migrations');
/** Any number, but the same for all servers. */
const LOCK = 7_076_411;
const LOCK_WAIT_MS = 120_000;
const OLDEST_POSTGRES = 150_000;

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** Of the text without carriage returns: the same in every checkout. */
  readonly sha256: string;
}

/** The migrations of this program, in order. Throws when their numbers do not run 1, 2, 3, … */
export function readMigrations(folder = FOLDER): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name, at) => {
      const number = Number(/^(\d{4})-/.exec(name)?.[1]);
      if (number !== at + 1)
        throw new Error(`${name}: expected a file numbered ${String(at + 1).padStart(4, '0')}`);
      const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r', '');
      return { number, name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Brings the schema up to date. Safe when several servers start at once: the first does it, the others wait and
 * find it done. Throws StoreError for a schema of a newer program, or one that was made by other files.
 */
export async function migrate(database: Database, migrations = readMigrations()): Promise<void> {
  await inSchema(database, async (session) => {
    await bringUp(session, migrations);
  });
}

/** One transaction with the schema to itself, as its owner. */
export async function inSchema<T>(database: Database, body: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await database.transaction(
      null,
      async (session) => {
        await session.run('select pg_advisory_xact_lock($1::bigint)', LOCK);
        return body(session);
      },
      { owner: true, timeoutMs: LOCK_WAIT_MS },
    );
  } catch (error) {
    if (errorCode(error) === '42501') {
      throw new StoreError(
        'DATABASE_URL: its user may not create what the store needs; it has to own the database.',
      );
    }
    throw error;
  }
}

/** Creates the schema if it is not there, and applies what is missing, up to `last` if that is given. */
export async function bringUp(
  session: Session,
  migrations: readonly Migration[],
  last = migrations.length,
): Promise<void> {
  const version = await session.row(
    { version: int },
    "select current_setting('server_version_num')::int as version",
  );
  if ((version?.version ?? 0) < OLDEST_POSTGRES)
    throw new StoreError('DATABASE_URL: PostgreSQL 15 or newer is needed.');

  const schema = await session.row(
    { there: flag },
    'select to_regnamespace($1) is not null as there',
    SCHEMA,
  );
  if (schema?.there !== true) await session.script(`create schema ${SCHEMA}`);
  const table = await session.row(
    { there: flag },
    'select to_regclass($1) is not null as there',
    `${SCHEMA}.migrations`,
  );
  if (table?.there !== true) {
    await session.script(
      'create table migrations (number integer primary key, name text not null, sha256 text not null, at timestamptz(3) not null default now())',
    );
  }
  const done = await session.rows(
    { number: int, name: text, sha256: text },
    'select number, name, sha256 from migrations order by number',
  );
  for (const { number, name, sha256 } of done) {
    const known = migrations[number - 1];
    if (known === undefined) {
      throw new StoreError(
        `The database is of a newer version of Protocol Nudge (its schema has step ${String(number)}, "${name}"; this program knows ${String(migrations.length)}). Start that version.`,
      );
    }
    if (known.sha256 !== sha256) {
      throw new StoreError(
        `The database was made by another text of ${known.name}; a released step is never changed.`,
      );
    }
  }
  const missing = migrations.filter(({ number }) => number > done.length && number <= last);
  for (const { number, name, sql, sha256 } of missing) {
    await session.script(sql);
    await session.run(
      'insert into migrations (number, name, sha256) values ($1, $2, $3)',
      number,
      name,
      sha256,
    );
  }
  await grant(session);
}

/** The role that transactions step down to, and what it may do. */
async function grant(session: Session): Promise<void> {
  if (!(await seesPastWalls(session))) return;
  await session.script(
    [
      `grant usage on schema ${SCHEMA} to ${APP_ROLE}`,
      `grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${APP_ROLE}`,
      // Whoever is let in by the walls of rows must not lift the record of the schema.
      `revoke insert, update, delete on migrations from ${APP_ROLE}`,
    ].join('; '),
  );
}

async function seesPastWalls(session: Session): Promise<boolean> {
  const role = await session.row(
    { past: flag },
    'select rolsuper or rolbypassrls as past from pg_roles where rolname = current_user',
  );
  return role?.past === true;
}

/**
 * Whether the connecting role is a superuser or bypasses row-level security. If so, the role that every
 * transaction then takes is there when this returns; it cannot log in and sees only what the walls let it.
 */
export async function needsAppRole(database: Database): Promise<boolean> {
  return inSchema(database, async (session) => {
    if (!(await seesPastWalls(session))) return false;
    // Roles belong to the whole cluster, where the lock of this database does not reach.
    await session.script(
      `do $$ begin
         if to_regrole('${APP_ROLE}') is null then
           create role ${APP_ROLE} nologin nosuperuser nobypassrls;
         end if;
       exception when duplicate_object or unique_violation then null;
       end $$`,
    );
    const may = await session.row({ may: flag }, "select pg_has_role($1, 'member') as may", APP_ROLE);
    if (may?.may !== true) await session.script(`grant ${APP_ROLE} to current_user`);
    return true;
  });
}
