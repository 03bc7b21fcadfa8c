import { errorCode } from '../error-code';
import { mayRunAgain, storeFault } from './faults';
import { readRow, type Param, type RawRow, type RowOf, type RowShape } from './rows';

/** What the two drivers have in common: PGlite in a worker, PostgreSQL through a pool. */
export interface Driver {
  /** A connection of one's own until it is released. */
  connect(): Promise<Connection>;
  close(): Promise<void>;
}
export interface Connection {
  query(
    sql: string,
    params: readonly Param[],
  ): Promise<{ readonly rows: readonly RawRow[]; readonly count: number }>;
  /** Several statements at once, without parameters. */
  run(sql: string): Promise<void>;
  /** broken: it is not used again. */
  release(broken: boolean): void;
}

/** One transaction's statements. */
export interface Session {
  rows<S extends RowShape>(shape: S, sql: string, ...params: Param[]): Promise<readonly RowOf<S>[]>;
  /** The first row, or null. */
  row<S extends RowShape>(shape: S, sql: string, ...params: Param[]): Promise<RowOf<S> | null>;
  /** How many rows it touched. */
  run(sql: string, ...params: Param[]): Promise<number>;
  /** Several statements at once, without parameters. */
  script(sql: string): Promise<void>;
}

interface TransactionOptions {
  readonly readOnly?: boolean;
  /** All statements see the same moment. */
  readonly steady?: boolean;
  /** For each statement; 0: none. */
  readonly timeoutMs?: number;
  /** As the owner of the tables, outside the rows' walls: migrations and restore only. */
  readonly owner?: boolean;
}

/** Transactions, each within one council; null: none, and then it sees no rows but the list of councils. */
export interface Database {
  transaction<T>(
    council: string | null,
    body: (session: Session) => Promise<T>,
    options?: TransactionOptions,
  ): Promise<T>;
  close(): Promise<void>;
}

export const COUNCIL_ID = /^[a-z0-9-]{1,60}$/;
export const SCHEMA = 'protocol_nudge';
/** Taken in every transaction where the connecting role would see past row-level security. */
export const APP_ROLE = 'protocol_nudge_app';

const STATEMENT_MS = 15_000;
const LOCK_MS = 10_000;
const TRIES = 4;

/** `withRole`: the connecting role is a superuser or bypasses row-level security, so it steps down. */
export function createDatabase(driver: Driver, withRole: () => boolean): Database {
  async function once<T>(
    council: string | null,
    body: (session: Session) => Promise<T>,
    options: TransactionOptions,
  ): Promise<T> {
    let connection: Connection;
    try {
      connection = await driver.connect();
    } catch (error) {
      throw storeFault(error);
    }
    let broken = false;
    let committing = false;
    try {
      await connection.run(opening(council, options, withRole()));
      const result = await body(sessionOf(connection));
      committing = options.readOnly !== true;
      await connection.run('commit');
      return result;
    } catch (error) {
      if (committing) {
        // A commit that was refused (40001) has undone everything; one that broke off may stand.
        broken = true;
        if (mayRunAgain(error)) throw error;
        throw storeFault(error, 'committing');
      }
      try {
        await connection.run('rollback');
      } catch {
        broken = true;
      }
      if (mayRunAgain(error)) throw error;
      throw errorCode(error) === '' ? error : storeFault(error);
    } finally {
      connection.release(broken);
    }
  }

  return {
    async transaction(council, body, options = {}) {
      if (council !== null && !COUNCIL_ID.test(council)) throw new TypeError('that is no id of a council');
      for (let tries = 1; ; tries += 1) {
        try {
          return await once(council, body, options);
        } catch (error) {
          if (!mayRunAgain(error)) throw error;
          if (tries === TRIES) throw storeFault(Object.assign(new Error(), { code: '57014' }));
        }
      }
    },
    close: () => driver.close(),
  };
}

/** All SET LOCAL, so that nothing outlives the transaction on a connection that others share. */
function opening(council: string | null, options: TransactionOptions, stepDown: boolean): string {
  const { readOnly = false, steady = false, timeoutMs = STATEMENT_MS, owner = false } = options;
  return [
    `begin isolation level ${steady ? 'repeatable read' : 'read committed'} ${readOnly ? 'read only' : 'read write'}`,
    `set local search_path = ${SCHEMA}, pg_temp`,
    "set local timezone = 'UTC'",
    `set local statement_timeout = ${timeoutMs}`,
    `set local lock_timeout = ${Math.max(LOCK_MS, timeoutMs)}`,
    'set local synchronous_commit = on',
    // Checked by COUNCIL_ID, so it needs no quoting.
    `set local protocol_nudge.council = '${council ?? ''}'`,
    ...(stepDown && !owner ? [`set local role ${APP_ROLE}`] : []),
  ].join('; ');
}

/** From here on the transaction is in this council. For archives, which go through all of them in one. */
export async function enterCouncil(session: Session, council: string): Promise<void> {
  if (!COUNCIL_ID.test(council)) throw new TypeError('that is no id of a council');
  await session.script(`set local protocol_nudge.council = '${council}'`);
}

function sessionOf(connection: Connection): Session {
  return {
    async rows(shape, sql, ...params) {
      const { rows } = await connection.query(sql, params);
      return rows.map((row) => readRow(shape, row));
    },
    async row(shape, sql, ...params) {
      const first = (await connection.query(sql, params)).rows[0];
      return first === undefined ? null : readRow(shape, first);
    },
    run: async (sql, ...params) => (await connection.query(sql, params)).count,
    script: (sql) => connection.run(sql),
  };
}
