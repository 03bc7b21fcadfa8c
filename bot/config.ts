import { isIPv4, isIPv6 } from 'node:net';
import { join, resolve } from 'node:path';
import type { StoreTarget } from './store/open';

/** How the server is set up. */
export interface Config {
  /** Demo: no tenant is configured, so anybody who can reach the server is let in; loopback only. */
  readonly mode: 'demo';
  readonly host: string;
  /** 0 lets the system choose (tests). */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** A people file in place of the demo council's. */
  readonly peopleFile: string | null;
  /** The pack in use; null: the demo council's. */
  readonly protocol: string | null;
  /** Where everything is kept: a PostgreSQL (DATABASE_URL), or a folder of this machine (DATA_DIR). */
  readonly store: StoreTarget;
  /** What the bot shows the Bot Framework; absent: nobody is asked who they are, which only the demo may do. */
  readonly bot?: BotCredentials;
}

/** The bot's registration in Entra. No multi-tenant type: new ones ended in July 2025, and unset would mean it. */
export interface BotCredentials {
  readonly appId: string;
  readonly tenantId: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  /** Null for a managed identity. */
  readonly password: string | null;
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** The environment does not fit; the message names every problem at once, a line each. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The server cannot start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

/** Reads the environment. Throws ConfigError with all that is wrong, not only the first. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const given = givenIn(env);

  const portText = given('PORT') ?? '3978';
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : Number.NaN;
  if (!(port <= 65_535)) problems.push(`PORT is "${portText}"; expected a number from 0 to 65535`);

  const host = given('HOST') ?? '127.0.0.1';
  if (!isLoopback(host)) {
    problems.push(
      `HOST is "${host}", but no tenant is configured, so this is a demo without sign-in; ` +
        'expected a loopback address (127.0.0.1, ::1 or localhost)',
    );
  }
  for (const name of ['ENTRA_TENANT_ID', 'ENTRA_CLIENT_ID']) {
    if (given(name) !== null) {
      problems.push(`${name} is set, but this version has no sign-in yet; leave it unset to run the demo`);
    }
  }

  const levelText = given('LOG_LEVEL') ?? 'warn';
  const logLevel = LOG_LEVELS.find((level) => level === levelText);
  if (logLevel === undefined)
    problems.push(`LOG_LEVEL is "${levelText}"; expected one of ${LOG_LEVELS.join(', ')}`);

  const store = readStoreTarget(given, problems);
  const bot = readBot(given, 'demo', problems);

  if (problems.length > 0 || logLevel === undefined) throw new ConfigError(problems);
  return {
    mode: 'demo',
    host,
    port,
    logLevel,
    peopleFile: given('PEOPLE_FILE'),
    protocol: given('PROTOCOL'),
    store,
    ...(bot === null ? {} : { bot }),
  };
}

type Given = (name: string) => string | null;

/** A variable's text, trimmed; null: unset or blank. */
function givenIn(env: Readonly<Record<string, string | undefined>>): Given {
  return (name) => {
    const text = env[name]?.trim() ?? '';
    return text === '' ? null : text;
  };
}

/** Where the store is, for commands that need nothing else of the environment. Throws ConfigError. */
export function readStoreConfig(env: Readonly<Record<string, string | undefined>>): StoreTarget {
  const problems: string[] = [];
  const store = readStoreTarget(givenIn(env), problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return store;
}

/** The program's own folder, wherever it is started from; .gitignore names it. */
const DATA_DIR = join(__dirname, '..', 'data');

/** Never repeats DATABASE_URL in a problem: it may hold a password. */
function readStoreTarget(given: Given, problems: string[]): StoreTarget {
  const databaseUrl = given('DATABASE_URL');
  const dataDir = given('DATA_DIR');
  if (databaseUrl === null) return { dataDir: resolve(dataDir ?? DATA_DIR) };
  if (dataDir !== null) problems.push('DATABASE_URL and DATA_DIR are both set; expected one of them');
  if (!isPostgresUrl(databaseUrl)) {
    problems.push(
      'DATABASE_URL is not the address of a PostgreSQL; expected such as "postgresql://name:password@host:5432/database"',
    );
  }
  return { databaseUrl };
}

function isPostgresUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname } = new URL(text);
  return (protocol === 'postgres:' || protocol === 'postgresql:') && pathname.length > 1;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The bot's credentials. Without an app id the Bot Framework's SDK lets anybody in, so that is for the demo alone,
 * which config holds to loopback. Never repeats a secret in a problem.
 */
export function readBot(
  given: (name: string) => string | null,
  mode: 'demo' | 'tenant',
  problems: string[],
): BotCredentials | null {
  const appId = given('BOT_APP_ID');
  const tenantId = given('BOT_TENANT_ID');
  const password = given('BOT_APP_PASSWORD');
  const type = given('BOT_APP_TYPE') ?? 'SingleTenant';
  if (appId === null) {
    if (mode !== 'demo') problems.push('BOT_APP_ID is not set; without it anybody could speak as Teams');
    for (const name of ['BOT_TENANT_ID', 'BOT_APP_PASSWORD', 'BOT_APP_TYPE']) {
      if (given(name) !== null)
        problems.push(`${name} is set but BOT_APP_ID is not; expected both or neither`);
    }
    return null;
  }
  if (!GUID.test(appId))
    problems.push('BOT_APP_ID is not an id such as "00000000-0000-0000-0000-000000000000"');
  if (tenantId === null || !GUID.test(tenantId)) {
    problems.push('BOT_TENANT_ID is missing or not an id such as "00000000-0000-0000-0000-000000000000"');
  }
  if (type !== 'SingleTenant' && type !== 'UserAssignedMSI') {
    problems.push(`BOT_APP_TYPE is "${type}"; expected SingleTenant or UserAssignedMSI`);
    return null;
  }
  if (type === 'SingleTenant' && password === null)
    problems.push('BOT_APP_PASSWORD is not set; SingleTenant needs it');
  if (type === 'UserAssignedMSI' && password !== null) {
    problems.push('BOT_APP_PASSWORD is set; a managed identity (UserAssignedMSI) has none');
  }
  return { appId, tenantId: tenantId ?? '', type, password };
}

/** Whether an address can be reached from this machine only. A name other than localhost may resolve anywhere. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  if (bare === 'localhost') return true;
  if (isIPv4(bare)) return bare.startsWith('127.');
  return isIPv6(bare) && (bare === '::1' || bare === '0:0:0:0:0:0:0:1');
}
