import { setTimeout as delay } from 'node:timers/promises';
import { councilStore } from './council';
import { COUNCIL_ID, createDatabase, type Database, type Driver } from './database';
import { takeDataFolder } from './data-folder';
import { migrate, needsAppRole } from './migrate';
import { identityPassword } from './identity-password';
import { openPglite } from './pglite';
import { openPostgres } from './postgres';
import { text } from './rows';
import { StoreUnavailableError, type Store } from './store';

/** Which store: a folder of this machine (PGlite, one process), or a PostgreSQL that several servers share. */
export type StoreTarget =
  | { readonly dataDir: string }
  | {
      readonly databaseUrl: string;
      /** Client id of the managed identity whose tokens are the password (Azure); absent: the address has one. */
      readonly identity?: string;
    };

/** How long a start waits for a database that is starting too. */
const WAIT_MS = 15_000;
const PROBE_MS = 2_000;

/**
 * Opens the store and brings its schema up to date. Throws StoreError when it cannot be used as it is (another
 * process has the folder, the schema is newer, …) and StoreUnavailableError when the database does not answer
 * within `waitMs`; both are in words for people.
 */
export async function openStore(target: StoreTarget, waitMs = WAIT_MS): Promise<Store> {
  return storeOver(await openDatabase(target, waitMs));
}

/** The store's methods over a database that is open and up to date. */
export function storeOver(database: Database): Store {
  return {
    council: (id) => {
      if (!COUNCIL_ID.test(id)) {
        throw new TypeError('a council’s id is lower-case letters, digits and hyphens, at most 60');
      }
      return councilStore(database, id);
    },
    councils: () => listCouncils(database),
    async unready() {
      const slow = new AbortController();
      try {
        return await Promise.race([
          listCouncils(database).then(() => null),
          delay(PROBE_MS, 'The database does not answer.', { signal: slow.signal }),
        ]);
      } catch (error) {
        return error instanceof StoreUnavailableError ? error.message : 'The database cannot be read.';
      } finally {
        slow.abort();
      }
    },
    close: () => database.close(),
  };
}

/** The same without the store's methods: for backup and restore. */
export async function openDatabase(target: StoreTarget, waitMs = WAIT_MS): Promise<Database> {
  let stepDown = false;
  const { driver, waits } = await openDriver(target, waitMs);
  const database = createDatabase(driver, () => stepDown);
  const until = Date.now() + waits;
  for (;;) {
    try {
      stepDown = await needsAppRole(database);
      await migrate(database);
      return database;
    } catch (error) {
      if (!(error instanceof StoreUnavailableError) || Date.now() >= until) {
        await database.close();
        throw error instanceof StoreUnavailableError && 'databaseUrl' in target
          ? new StoreUnavailableError(`DATABASE_URL (${hostOf(target.databaseUrl)}): ${error.message}`)
          : error;
      }
      await delay(250);
    }
  }
}

/** Without name and password. */
function hostOf(databaseUrl: string): string {
  return URL.canParse(databaseUrl) ? new URL(databaseUrl).host : 'not an address';
}

async function openDriver(target: StoreTarget, waitMs: number): Promise<{ driver: Driver; waits: number }> {
  if ('databaseUrl' in target) {
    const { databaseUrl, identity } = target;
    const password = identity === undefined ? undefined : identityPassword(identity);
    return { driver: openPostgres(databaseUrl, password), waits: waitMs };
  }
  const folder = await takeDataFolder(target.dataDir);
  const driver = openPglite(folder.database);
  return {
    driver: {
      connect: () => driver.connect(),
      async close() {
        await driver.close();
        folder.release();
      },
    },
    waits: 0,
  };
}

async function listCouncils(database: Database): Promise<readonly string[]> {
  const rows = await database.transaction(
    null,
    (session) => session.rows({ id: text }, 'select id from councils order by id collate "C"'),
    { readOnly: true },
  );
  return rows.map(({ id }) => id);
}
