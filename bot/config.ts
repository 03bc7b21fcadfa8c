import { accessSync, constants } from 'node:fs';
import { isIPv4, isIPv6 } from 'node:net';
import { join, resolve } from 'node:path';
import { readGraph, type GraphConfig } from './graph/config';
import type { StoreTarget } from './store/open';

/** How the server is set up. */
export interface Config {
  /**
   * Demo: no tenant is configured, so anybody who can reach the server is let in; loopback only. Tenant: everybody
   * signs in with Entra ID.
   */
  readonly mode: 'demo' | 'tenant';
  /** Whose tokens are taken; absent in the demo. */
  readonly entra?: EntraConfig;
  /** Where people come from every night; absent: from files and the clerk alone. */
  readonly graph?: GraphConfig;
  readonly host: string;
  /** 0 lets the system choose (tests). */
  readonly port: number;
  /**
   * Seconds from the wish to stop until nothing new is taken, in which a balancer can see that the server is not ready.
   * Absent: 0.
   */
  readonly drainSeconds?: number;
  readonly logLevel: LogLevel;
  /** A people file in place of the demo council's. */
  readonly peopleFile: string | null;
  /** The pack in use; null: the demo council's. */
  readonly protocol: string | null;
  /** Where everything is kept: a PostgreSQL (DATABASE_URL), or a folder of this machine (DATA_DIR). */
  readonly store: StoreTarget;
  /** Proxies in front of the server that write X-Forwarded-For, each adding whom it speaks for. */
  readonly proxies: number;
  /** Requests without a good token that one address may send in a minute; null: the usual number. */
  readonly refusalsAMinute: number | null;
  /** Days that what is no longer needed is kept. */
  readonly keep: Keep;
  /** What the bot shows the Bot Framework; absent: nobody is asked who they are, which only the demo may do. */
  readonly bot?: BotCredentials;
}

/** For how many days the store keeps what is of use for a while only. */
export interface Keep {
  /** Counts of nudges. Insights show 800 days at most. */
  readonly counts: number;
  /** Questions that were sent on to Democratic Services, once answered or set aside. */
  readonly questions: number;
}

/** The bot's registration in Entra. No multi-tenant type: new ones ended in July 2025, and unset would mean it. */
export interface BotCredentials {
  readonly appId: string;
  readonly tenantId: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  /** Null for a managed identity, and where `proof` takes its place. */
  readonly password: string | null;
  /** How a SingleTenant bot shows who it is without a password. */
  readonly proof?: Proof;
  /** A stand-in for the Bot Framework on this machine; absent: the real one. */
  readonly channel?: string;
}

/** The names of the app roles that make a clerk. Which of them somebody has is set in Entra alone. */
export const CLERK_ROLES = ['ProtocolNudge.Clerk', 'ProtocolNudge.MonitoringOfficer'] as const;
/** The one delegated permission (scope) of our API. */
export const API_SCOPE = 'access_as_user';

/** Sign-in with Entra ID. Ids and origins are in lower case, origins without a slash at the end. */
export interface EntraConfig {
  /** The app registration that the add-in, the tab and this API share. */
  readonly clientId: string;
  /** Each tenant is one council; rows of the store belong to the council of the tenant in the token. */
  readonly tenants: readonly EntraTenant[];
  /** Who signs tokens: https://login.microsoftonline.com, or a stand-in on this machine. */
  readonly authority: string;
  /** Where members and clerks reach this server. */
  readonly publicUrl: string;
  /** How this server shows Entra who it is, for Microsoft Graph; null: it never needs to. */
  readonly proof: Proof | null;
}

export interface EntraTenant {
  readonly tenantId: string;
  /** The council's id in the store. */
  readonly council: string;
  /** The council's name as members read it. */
  readonly name: string;
}

/** How a server without a secret shows who it is. */
export type Proof =
  /** A PEM file that holds the certificate and its private key. */
  | { readonly kind: 'certificate'; readonly path: string }
  /** A managed identity of Azure that the app registration trusts (federated credential). */
  | { readonly kind: 'managed-identity'; readonly clientId: string }
  /** A file that the platform keeps filled with a signed assertion (workload identity). */
  | { readonly kind: 'assertion'; readonly file: string };

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

  const entra = readEntra(given, problems);
  const mode = entra === null ? 'demo' : 'tenant';
  const host = given('HOST') ?? '127.0.0.1';
  if (mode === 'demo' && !isLoopback(host)) {
    problems.push(
      `HOST is "${host}", but no tenant is configured, so this is a demo without sign-in; ` +
        'expected a loopback address (127.0.0.1, ::1 or localhost)',
    );
  }

  const levelText = given('LOG_LEVEL') ?? 'warn';
  const logLevel = LOG_LEVELS.find((level) => level === levelText);
  if (logLevel === undefined)
    problems.push(`LOG_LEVEL is "${levelText}"; expected one of ${LOG_LEVELS.join(', ')}`);

  const number = (name: string, usual: number, from: number, to: number, what: string): number => {
    const text = given(name) ?? String(usual);
    const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= from && value <= to))
      problems.push(`${name} is "${text}"; expected ${what} from ${String(from)} to ${String(to)}`);
    return value;
  };
  const drainSeconds = number('DRAIN_SECONDS', 0, 0, 300, 'a number of seconds');
  const proxies = number('PROXIES', 0, 0, 5, 'a number');
  const refusals = given('REFUSALS_PER_MINUTE');
  const refusalsAMinute =
    refusals === null ? null : number('REFUSALS_PER_MINUTE', 0, 20, 100_000, 'a number');
  const keep = {
    // A client may give back counts of the last 60 days.
    counts: number('KEEP_COUNTS_DAYS', 800, 61, 3650, 'a number of days'),
    questions: number('KEEP_QUESTIONS_DAYS', 400, 30, 3650, 'a number of days'),
  };

  const store = readStoreTarget(given, problems);
  const bot = readBot(botIn(given, entra), mode, problems);
  const graph = readGraph(given, entra, isLoopbackUrl, problems);
  if (entra !== null && bot !== null && !entra.tenants.some(({ tenantId }) => tenantId === bot.tenantId))
    problems.push('BOT_TENANT_ID is none of the tenants that may sign in; expected one of them');
  if (entra !== null && entra.tenants.length > 1 && given('PEOPLE_FILE') !== null)
    problems.push(
      'PEOPLE_FILE is set, but there are several councils; each brings in its own people in the tab',
    );

  if (problems.length > 0 || logLevel === undefined) throw new ConfigError(problems);
  return {
    mode,
    host,
    port,
    drainSeconds,
    proxies,
    refusalsAMinute,
    keep,
    logLevel,
    peopleFile: given('PEOPLE_FILE'),
    protocol: given('PROTOCOL'),
    store,
    ...(bot === null ? {} : { bot }),
    ...(entra === null ? {} : { entra }),
    ...(graph === null ? {} : { graph }),
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
  const identity = given('DATABASE_MANAGED_IDENTITY');
  if (identity !== null && !GUID.test(identity)) {
    problems.push('DATABASE_MANAGED_IDENTITY is not an id such as "00000000-0000-0000-0000-000000000000"');
  }
  if (databaseUrl === null) {
    if (identity !== null)
      problems.push('DATABASE_MANAGED_IDENTITY is set but DATABASE_URL is not; expected both or neither');
    return { dataDir: resolve(dataDir ?? DATA_DIR) };
  }
  if (dataDir !== null) problems.push('DATABASE_URL and DATA_DIR are both set; expected one of them');
  if (!isPostgresUrl(databaseUrl)) {
    problems.push(
      'DATABASE_URL is not the address of a PostgreSQL; expected such as "postgresql://name:password@host:5432/database"',
    );
  }
  if (identity === null) return { databaseUrl };
  if (URL.canParse(databaseUrl)) {
    const { username, password } = new URL(databaseUrl);
    if (username === '' || password !== '')
      problems.push(
        'DATABASE_URL has no user name, or a password; with DATABASE_MANAGED_IDENTITY expected such as "postgresql://name@host:5432/database"',
      );
  }
  return { databaseUrl, identity: identity.toLowerCase() };
}

function isPostgresUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname } = new URL(text);
  return (protocol === 'postgres:' || protocol === 'postgresql:') && pathname.length > 1;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Microsoft's sign-in service of the public cloud. */
export const ENTRA_ID = 'https://login.microsoftonline.com';
/** Where a sole council's rows are. */
const OWN_COUNCIL = 'own';
const COUNCIL_ID = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/**
 * Sign-in, when any of its variables is set; null: none is, so this is a demo. One council: ENTRA_TENANT_ID (and
 * COUNCIL_NAME). Several: ENTRA_TENANTS, "tenant-id=council-id" or "tenant-id=council-id=Name", set apart by commas or
 * semicolons.
 */
function readEntra(given: Given, problems: string[]): EntraConfig | null {
  const tenantId = given('ENTRA_TENANT_ID');
  const several = given('ENTRA_TENANTS');
  const clientId = given('ENTRA_CLIENT_ID');
  const publicUrl = given('PUBLIC_URL');
  if (tenantId === null && several === null && clientId === null) {
    for (const name of [
      'ENTRA_AUTHORITY',
      'ENTRA_CERTIFICATE',
      'ENTRA_MANAGED_IDENTITY',
      'ENTRA_ASSERTION_FILE',
    ])
      if (given(name) !== null)
        problems.push(
          `${name} is set, but neither ENTRA_TENANT_ID nor ENTRA_CLIENT_ID is; expected all or none`,
        );
    return null;
  }
  if (clientId === null) problems.push('ENTRA_CLIENT_ID is not set; expected the id of the app registration');
  else if (!GUID.test(clientId))
    problems.push('ENTRA_CLIENT_ID is not an id such as "00000000-0000-0000-0000-000000000000"');
  if (given('ENTRA_CLIENT_SECRET') !== null) {
    problems.push(
      'ENTRA_CLIENT_SECRET is set; secrets are not used: expected ENTRA_CERTIFICATE, ENTRA_MANAGED_IDENTITY or ENTRA_ASSERTION_FILE',
    );
  }
  const authority = (given('ENTRA_AUTHORITY') ?? ENTRA_ID).toLowerCase().replace(/\/$/, '');
  if (authority !== ENTRA_ID && !isLoopbackUrl(authority)) {
    problems.push(
      `ENTRA_AUTHORITY is neither ${ENTRA_ID} nor a stand-in on this machine such as "http://127.0.0.1:4000"`,
    );
  }
  const standIn = authority !== ENTRA_ID;
  const origin = originOf(publicUrl);
  if (publicUrl === null) {
    problems.push(
      'PUBLIC_URL is not set; expected the address of this server such as "https://nudge.example.gov.uk"',
    );
  } else if (origin === null || !(origin.startsWith('https://') || (standIn && isLoopbackUrl(origin)))) {
    problems.push(
      `PUBLIC_URL is "${publicUrl}"; expected an https address without a path such as "https://nudge.example.gov.uk"`,
    );
  }
  if (standIn && !isLoopback(given('HOST') ?? '127.0.0.1')) {
    problems.push(
      'ENTRA_AUTHORITY is a stand-in that anybody can get tokens from, but HOST is no loopback address; expected 127.0.0.1, ::1 or localhost',
    );
  }
  return {
    clientId: (clientId ?? '').toLowerCase(),
    tenants: readTenants(tenantId, several, given('COUNCIL_NAME'), origin, problems),
    authority,
    publicUrl: origin ?? '',
    proof: readProof(given, 'ENTRA', problems),
  };
}

function readTenants(
  sole: string | null,
  several: string | null,
  name: string | null,
  origin: string | null,
  problems: string[],
): EntraTenant[] {
  if (sole !== null && several !== null)
    problems.push('ENTRA_TENANT_ID and ENTRA_TENANTS are both set; expected one of them');
  if (several === null) {
    if (sole === null) {
      problems.push('ENTRA_TENANT_ID is not set; expected the id of the council’s tenant');
      return [];
    }
    if (!GUID.test(sole))
      problems.push('ENTRA_TENANT_ID is not an id such as "00000000-0000-0000-0000-000000000000"');
    const called = name ?? (origin === null ? OWN_COUNCIL : new URL(origin).hostname);
    return [{ tenantId: sole.toLowerCase(), council: OWN_COUNCIL, name: called }];
  }
  if (name !== null)
    problems.push('COUNCIL_NAME is set; with ENTRA_TENANTS the names stand there: tenant-id=council-id=Name');
  const tenants = several
    .split(/[,;]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry): EntraTenant => {
      const [tenantId = '', council = '', ...rest] = entry.split('=').map((part) => part.trim());
      if (!GUID.test(tenantId) || !COUNCIL_ID.test(council)) {
        problems.push(
          `ENTRA_TENANTS holds "${entry}"; expected tenant-id=council-id, the council’s id in small letters, digits and hyphens`,
        );
      }
      return { tenantId: tenantId.toLowerCase(), council, name: rest.join('=') || council };
    });
  if (tenants.length === 0) problems.push('ENTRA_TENANTS holds no tenant; expected tenant-id=council-id');
  for (const part of ['tenantId', 'council'] as const) {
    const seen = tenants.map((tenant) => tenant[part]);
    if (new Set(seen).size < seen.length)
      problems.push(
        `ENTRA_TENANTS names a ${part === 'council' ? 'council' : 'tenant'} twice; expected each once`,
      );
  }
  return tenants;
}

/** Reads PREFIX_CERTIFICATE, PREFIX_MANAGED_IDENTITY and PREFIX_ASSERTION_FILE, of which one may be set. */
function readProof(given: Given, prefix: 'ENTRA' | 'BOT', problems: string[]): Proof | null {
  const path = given(`${prefix}_CERTIFICATE`);
  const clientId = given(`${prefix}_MANAGED_IDENTITY`);
  const file = given(`${prefix}_ASSERTION_FILE`);
  const names = [
    ...(path === null ? [] : [`${prefix}_CERTIFICATE`]),
    ...(clientId === null ? [] : [`${prefix}_MANAGED_IDENTITY`]),
    ...(file === null ? [] : [`${prefix}_ASSERTION_FILE`]),
  ];
  if (names.length > 1) problems.push(`${names.join(' and ')} are set; expected one of them`);
  for (const [name, at] of [
    [`${prefix}_CERTIFICATE`, path],
    [`${prefix}_ASSERTION_FILE`, file],
  ] as const)
    if (at !== null && !isReadable(at)) problems.push(`${name} is a file that cannot be read: ${at}`);
  if (path !== null) return { kind: 'certificate', path };
  if (clientId !== null) {
    if (!GUID.test(clientId))
      problems.push(`${prefix}_MANAGED_IDENTITY is not an id such as "00000000-0000-0000-0000-000000000000"`);
    return { kind: 'managed-identity', clientId };
  }
  return file === null ? null : { kind: 'assertion', file };
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** The origin that an address is, in lower case; null: it is none, or has a path, a query or a name in it. */
function originOf(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { origin, pathname, search, hash, username, password } = new URL(text);
  return origin !== 'null' && pathname === '/' && `${search}${hash}${username}${password}` === ''
    ? origin
    : null;
}

function isLoopbackUrl(text: string): boolean {
  const origin = originOf(text);
  return origin !== null && origin.startsWith('http://') && isLoopback(new URL(origin).hostname);
}

/** A sole tenant is the bot's too, unless BOT_TENANT_ID says otherwise. */
function botIn(given: Given, entra: EntraConfig | null): Given {
  const [sole, second] = entra?.tenants ?? [];
  return (name) =>
    given(name) ??
    (name === 'BOT_TENANT_ID' && given('BOT_APP_ID') !== null && second === undefined
      ? (sole?.tenantId ?? null)
      : null);
}

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
  const proof = readProof(given, 'BOT', problems);
  const channel = given('BOT_CHANNEL')?.replace(/\/$/, '') ?? null;
  if (channel !== null && !(isLoopbackUrl(channel) && isLoopback(given('HOST') ?? '127.0.0.1'))) {
    problems.push(
      'BOT_CHANNEL is for a stand-in of the Bot Framework on this machine, such as "http://127.0.0.1:4001", with HOST a loopback address',
    );
  }
  if (type === 'SingleTenant' && password === null && proof === null) {
    problems.push(
      'BOT_CERTIFICATE, BOT_MANAGED_IDENTITY, BOT_ASSERTION_FILE and BOT_APP_PASSWORD are not set; SingleTenant needs one of them',
    );
  }
  if (type === 'SingleTenant' && password !== null && proof !== null)
    problems.push('BOT_APP_PASSWORD is set beside what takes its place; expected one of them');
  if (type === 'UserAssignedMSI' && (password !== null || proof !== null)) {
    problems.push('BOT_APP_PASSWORD is set; a managed identity (UserAssignedMSI) has none');
  }
  return {
    appId: appId.toLowerCase(),
    tenantId: (tenantId ?? '').toLowerCase(),
    type,
    password,
    ...(proof === null ? {} : { proof }),
    ...(channel === null ? {} : { channel }),
  };
}

/** Whether an address can be reached from this machine only. A name other than localhost may resolve anywhere. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  if (bare === 'localhost') return true;
  if (isIPv4(bare)) return bare.startsWith('127.');
  return isIPv6(bare) && (bare === '::1' || bare === '0:0:0:0:0:0:0:1');
}
