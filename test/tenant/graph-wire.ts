import type { Faults, Tenant } from './graph';
import type { UserLog } from './graph-users';

/** One request, alone or part of a batch. Header names are lower case. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Whom the token is for; null: an application. */
  readonly me: string | null;
}
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}
/** A request with all that the answer depends on. `path` is without the version. */
export interface World extends Asked {
  readonly path: string;
  readonly origin: string;
  readonly tenant: Tenant;
  readonly granted: ReadonlySet<string>;
  readonly faults: Faults;
  readonly log: UserLog;
}

/** An error as Graph writes it. */
export function graphError(status: number, code: string, message: string): Answer {
  return {
    status,
    body: {
      error: {
        code,
        message,
        innerError: {
          date: '2026-03-04T09:00:00',
          'request-id': 'a5f3e9b0-0000-4000-8000-000000000000',
          'client-request-id': 'a5f3e9b0-0000-4000-8000-000000000000',
        },
      },
    },
  };
}

export const badRequest = (message: string, status = 400): Answer =>
  graphError(status, 'Request_BadRequest', message);
export const refused = (message: string, status = 403): Answer =>
  graphError(status, status === 403 ? 'Authorization_RequestDenied' : 'Request_BadRequest', message);
/** The body of a missing consent. */
export const noConsent = (): Answer => refused('Insufficient privileges to complete the operation.');

/** Names of a $select; null: there is none. */
export function selected(url: URL): readonly string[] | null {
  const text = url.searchParams.get('$select');
  return text === null ? null : text.split(',').map((name) => name.trim());
}

/** $top, or the default where there is none; null where it is out of range. */
export function topOf(url: URL, usual: number, most: number): number | null {
  const text = url.searchParams.get('$top');
  if (text === null) return usual;
  const top = Number(text);
  return Number.isInteger(top) && top >= 1 && top <= most ? top : null;
}

export function pick(
  from: Readonly<Record<string, unknown>>,
  names: readonly string[],
  withId = true,
): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const name of withId && !names.includes('id') ? [...names, 'id'] : names) {
    if (from[name] !== undefined) made[name] = from[name];
  }
  return made;
}

/** What is put into a token of paging or delta: opaque to clients. */
export function toToken(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
export function fromToken(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
