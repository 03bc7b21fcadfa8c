import { DatabaseError, Pool, type PoolClient, type PoolConfig } from 'pg';
import { isLoopback } from '../config';
import { errorCode } from '../error-code';
import type { Connection, Driver } from './database';
import type { Param } from './rows';

const CONNECTIONS = 10;
/** For a connection, also where all are at work. */
const CONNECT_MS = 5_000;
/** Above the database's own limit for a statement: only a connection that has gone silent comes to it. */
const SILENT_MS = 20_000;

/**
 * PostgreSQL by its address. Nothing connects before the first use. `password`, in place of one in the address, is
 * asked for each new connection; it goes over TLS alone.
 */
export function openPostgres(databaseUrl: string, password?: () => Promise<string>): Driver {
  const pool = new Pool({
    ...poolConfig(databaseUrl),
    ...(password === undefined ? {} : { ...partsOf(databaseUrl), password }),
  });
  // A connection that breaks while nobody uses it; the pool replaces it.
  pool.on('error', () => undefined);
  return {
    async connect() {
      try {
        return connectionOf(await pool.connect());
      } catch (error) {
        throw tagged(error);
      }
    },
    close: () => pool.end(),
  };
}

/** A password in an address would win over one that is asked for, so the address goes in parts. */
function partsOf(databaseUrl: string): PoolConfig {
  const { hostname, port, username, pathname } = new URL(databaseUrl);
  return {
    connectionString: undefined,
    host: hostname,
    port: port === '' ? 5432 : Number(port),
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
    // Certificate and name are checked. Nothing listens between this machine and itself.
    ssl: !isLoopback(hostname),
  };
}

function poolConfig(databaseUrl: string): PoolConfig {
  return {
    connectionString: databaseUrl,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: SILENT_MS,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // If this process is cut off in the middle of a transaction, its locks go too.
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'protocol-nudge',
    // rows.ts reads every value from its text.
    types: { getTypeParser: () => (value: string) => value },
  };
}

function connectionOf(client: PoolClient): Connection {
  let dead = false;
  const onError = (): void => {
    dead = true;
  };
  // While it is out of the pool nobody else listens, and an unheard 'error' would end the process.
  client.on('error', onError);
  const ask = async <T>(act: () => Promise<T>): Promise<T> => {
    if (dead) throw tagged(new Error());
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof DatabaseError)) dead = true;
      throw tagged(error);
    }
  };
  return {
    query: (sql, params) =>
      ask(async () => {
        const { rows, rowCount } = await client.query<Record<string, string | null>>(sql, params.map(asText));
        return { rows: rows, count: rowCount ?? 0 };
      }),
    run: (sql) =>
      ask(async () => {
        await client.query(sql);
      }),
    release(broken) {
      client.off('error', onError);
      client.release(broken || dead);
    },
  };
}

function asText(value: Param): string | null {
  return value === null ? null : String(value);
}

/** Errors of the connection get a code of their own: pg gives them none, or Node's. */
function tagged(error: unknown): unknown {
  if (error instanceof DatabaseError) return error;
  return Object.assign(new Error('the connection to the database broke'), {
    code: 'CONNECTION',
    cause: errorCode(error),
  });
}
