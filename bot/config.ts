import { isIPv4, isIPv6 } from 'node:net';

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
  const given = (name: string): string | null => {
    const text = env[name]?.trim() ?? '';
    return text === '' ? null : text;
  };

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

  if (problems.length > 0 || logLevel === undefined) throw new ConfigError(problems);
  return {
    mode: 'demo',
    host,
    port,
    logLevel,
    peopleFile: given('PEOPLE_FILE'),
    protocol: given('PROTOCOL'),
  };
}

/** Whether an address can be reached from this machine only. A name other than localhost may resolve anywhere. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  if (bare === 'localhost') return true;
  if (isIPv4(bare)) return bare.startsWith('127.');
  return isIPv6(bare) && (bare === '::1' || bare === '0:0:0:0:0:0:0:1');
}
