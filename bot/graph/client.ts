/**
 * Microsoft Graph as the product uses it: reading only, page by page and in batches. Waits as Graph asks, tries again
 * what may work the second time, and tells in plain words which permission is missing. The token goes to the one
 * origin that was configured and nowhere else, whatever a link says.
 *
 * Shapes and limits: learn.microsoft.com/graph (throttling, json-batching, paging, errors, delta-query-overview).
 */

export interface GraphPorts {
  /** "https://graph.microsoft.com"; without a slash at the end. */
  readonly origin: string;
  /** A token for it. `refused`: the one that was just refused, so that a kept copy of it is not given again. */
  readonly token: (refused?: string) => Promise<string>;
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** 0 to 1. */
  readonly random: () => number;
  /** For one attempt, its answer's body included. */
  readonly timeoutMs?: number;
}

/** A page of a list. `next` and `delta` are whole addresses, to be asked for as they are. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly delta: string | null;
  /** Of all pages, where it was asked for. */
  readonly count: number | null;
}

/** What a request needs to be allowed, for the message when it is not. */
export interface Asking {
  readonly permission: string;
  /** Advanced queries: $count, casts (learn.microsoft.com/graph/aad-advanced-queries). */
  readonly eventual?: boolean;
}

interface Part extends Asking {
  /** Below the version, as "/users/…". */
  readonly path: string;
}
/** The answer to one part of a batch. `refused`: the permission is missing for this one. */
type PartAnswer =
  | { readonly kind: 'found'; readonly body: unknown }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused' };

export interface GraphClient {
  /** A page: by a path below the version, or by a link from an earlier page. */
  page<T>(pathOrLink: string, asking: Asking): Promise<Page<T>>;
  /** One object; null: there is none (404). */
  get<T>(path: string, asking: Asking): Promise<T | null>;
  /** Any number of reads, sent 20 at a time; answers in the order of the parts. */
  batch(parts: readonly Part[]): Promise<readonly PartAnswer[]>;
}

/** Graph did not do what was asked. The message is for people and holds no name, address or token. */
export class GraphError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly code: string,
  ) {
    super(message);
  }
}
/** A permission is not granted, or nobody has consented to it for the whole tenant. */
export class ConsentError extends GraphError {
  constructor(
    readonly permission: string,
    code: string,
  ) {
    super(
      `Microsoft Graph refused (403). The application permission ${permission} is not granted, or an administrator has not consented to it.`,
      403,
      code,
    );
  }
}
/** The place in a list, or the point that changes are told from, is no longer known: begin again. */
export class ResyncError extends GraphError {}
/** Graph was busy or away for longer than one waits. Another run goes on from there. */
export class BusyError extends GraphError {}

export const BATCH = 20;
/** json-batching and throttling ask for these to be tried again; 500 and 502 are the passing kind in practice. */
const PASSING = [429, 500, 502, 503, 504];
const TRIES = 8;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
/** Longer than Graph asks for in practice (seconds to a few minutes); beyond it a later run goes on. */
const LONGEST_RETRY_AFTER_MS = 600_000;
const TIMEOUT_MS = 60_000;
/** learn.microsoft.com/graph/delta-query-overview: 410, or a 40x with a code of this kind. */
const RESYNC_CODES = [
  'syncstatenotfound',
  'syncstateinvalid',
  'resyncrequired',
  'directory_resyncrequired',
  'directory_expiredpagetoken',
  'directoryexpiredpagetoken',
];

interface Sending {
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}
interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: unknown;
}

export function createGraphClient(ports: GraphPorts): GraphClient {
  const { origin, now, sleep, random } = ports;
  const ask = ports.fetch ?? fetch;

  function addressOf(pathOrLink: string): string {
    if (pathOrLink.startsWith('/')) return `${origin}/v1.0${pathOrLink}`;
    // The one place where an address comes from outside: it must not carry the token elsewhere.
    const link = URL.canParse(pathOrLink) ? new URL(pathOrLink) : null;
    if (
      link?.origin !== new URL(origin).origin ||
      !link.pathname.startsWith('/v1.0/') ||
      link.username !== ''
    )
      throw new GraphError(
        'Microsoft Graph gave a link that leads away from it; it was not followed.',
        0,
        'foreignLink',
      );
    return link.href;
  }

  async function attempt(address: string, init: Sending, token: string): Promise<Answered> {
    const cut = new AbortController();
    const timer = setTimeout(() => {
      cut.abort();
    }, ports.timeoutMs ?? TIMEOUT_MS);
    try {
      const response = await ask(address, {
        ...init,
        headers: { ...init.headers, Accept: 'application/json', Authorization: `Bearer ${token}` },
        redirect: 'error',
        signal: cut.signal,
      });
      const text = await response.text();
      let body: unknown = null;
      try {
        body = text === '' ? null : JSON.parse(text);
      } catch {
        // A gateway's page. With a good status it is no answer either, so it is tried again.
        if (response.ok) return { status: 502, retryAfter: null, body: null };
      }
      return { status: response.status, retryAfter: response.headers.get('Retry-After'), body };
    } catch {
      // Away, cut off or too slow: as a gateway would say it.
      return { status: 504, retryAfter: null, body: null };
    } finally {
      clearTimeout(timer);
    }
  }

  /** Milliseconds to wait before the next try. Throws BusyError where that is not worth it. */
  function waitFor(tries: number, status: number, retryAfter: string | null): number {
    const backoff = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1)) * (0.5 + random() / 2);
    const asked = retryAfterMs(retryAfter, now());
    if (tries >= TRIES || (asked ?? 0) > LONGEST_RETRY_AFTER_MS) {
      throw new BusyError(
        status === 429
          ? 'Microsoft Graph asks us to slow down and did so for too long. The next run goes on from here.'
          : `Microsoft Graph does not answer (${String(status)}). The next run goes on from here.`,
        status,
        'busy',
      );
    }
    // A little later than asked, so that many who were told the same do not come back at once.
    return asked === null ? backoff : asked + random() * 1000;
  }

  async function request(address: string, init: Sending, asking: Asking): Promise<unknown> {
    let token = await ports.token();
    let renewed = false;
    for (let tries = 1; ; tries += 1) {
      const { status, retryAfter, body } = await attempt(address, init, token);
      if (status >= 200 && status < 300) return body;
      if (status === 401) {
        if (renewed)
          throw new GraphError(
            'Microsoft Graph does not accept the sign-in of this application (401).',
            401,
            codeOf(body),
          );
        renewed = true;
        token = await ports.token(token);
        continue;
      }
      if (!PASSING.includes(status)) throw faultOf(status, body, asking);
      await sleep(waitFor(tries, status, retryAfter));
    }
  }

  const headersOf = (asking: Asking): Record<string, string> =>
    asking.eventual === true ? { ConsistencyLevel: 'eventual' } : {};

  async function batchOnce(parts: readonly Part[]): Promise<readonly PartAnswer[]> {
    const answers: (PartAnswer | null)[] = parts.map(() => null);
    let refreshed = false;
    for (let tries = 1; ; tries += 1) {
      const open = parts.flatMap((part, at) => (answers[at] === null ? [{ part, at }] : []));
      const [first] = open;
      if (first === undefined) break;
      const body = await request(
        addressOf('/$batch'),
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({
            requests: open.map(({ part, at }) => ({
              id: String(at),
              method: 'GET',
              url: part.path,
              headers: headersOf(part),
            })),
          }),
        },
        first.part,
      );
      let retryAfter: string | null = null;
      let passing = 0;
      for (const answer of responsesOf(body)) {
        const part = parts[answer.at];
        if (part === undefined || answers[answer.at] !== null) continue;
        if (answer.status >= 200 && answer.status < 300)
          answers[answer.at] = { kind: 'found', body: answer.body };
        else if (answer.status === 404) answers[answer.at] = { kind: 'none' };
        else if (answer.status === 403) answers[answer.at] = { kind: 'refused' };
        else if (PASSING.includes(answer.status) || (answer.status === 401 && !refreshed)) {
          passing = answer.status;
          refreshed ||= answer.status === 401;
          if (longer(answer.retryAfter, retryAfter, now())) retryAfter = answer.retryAfter;
        } else throw faultOf(answer.status, answer.body, part);
      }
      // Parts that were not answered at all are asked again too.
      if (answers.includes(null)) await sleep(waitFor(tries, passing === 0 ? 502 : passing, retryAfter));
    }
    return answers.filter((answer) => answer !== null);
  }

  return {
    async page<T>(pathOrLink: string, asking: Asking): Promise<Page<T>> {
      const body = await request(addressOf(pathOrLink), { headers: headersOf(asking) }, asking);
      if (!isObject(body) || !Array.isArray(body['value']))
        throw new GraphError('Microsoft Graph answered with something that is no list.', 200, 'noList');
      return {
        items: body['value'] as T[],
        next: textOf(body['@odata.nextLink']),
        delta: textOf(body['@odata.deltaLink']),
        count: typeof body['@odata.count'] === 'number' ? body['@odata.count'] : null,
      };
    },
    async get<T>(path: string, asking: Asking): Promise<T | null> {
      try {
        return (await request(addressOf(path), { headers: headersOf(asking) }, asking)) as T;
      } catch (error) {
        if (error instanceof GraphError && error.status === 404) return null;
        throw error;
      }
    },
    async batch(parts) {
      const answers: PartAnswer[] = [];
      for (let from = 0; from < parts.length; from += BATCH)
        answers.push(...(await batchOnce(parts.slice(from, from + BATCH))));
      return answers;
    },
  };
}

/** How long a Retry-After asks for: seconds or an HTTP date (RFC 9110 10.2.3); null: it says nothing usable. */
export function retryAfterMs(text: string | null, now: number): number | null {
  if (text === null) return null;
  const trimmed = text.trim();
  if (/^\d{1,7}$/.test(trimmed)) return Number(trimmed) * 1000;
  const date = Date.parse(trimmed);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function longer(one: string | null, other: string | null, now: number): boolean {
  return (retryAfterMs(one, now) ?? -1) > (retryAfterMs(other, now) ?? -1);
}

function faultOf(status: number, body: unknown, asking: Asking): GraphError {
  const code = codeOf(body);
  if (status === 410 || (status >= 400 && status < 500 && RESYNC_CODES.includes(code.toLowerCase())))
    return new ResyncError(
      'Microsoft Graph has forgotten where we were; the list has to be read from its start.',
      status,
      code,
    );
  if (status === 403) return new ConsentError(asking.permission, code);
  return new GraphError(`Microsoft Graph refused a request (${String(status)}, ${code}).`, status, code);
}

/** The error's code, if it looks like one: what Graph writes besides may hold names. */
function codeOf(body: unknown): string {
  const error = isObject(body) ? body['error'] : null;
  const code = isObject(error) ? error['code'] : null;
  return typeof code === 'string' && /^[\w.-]{1,80}$/.test(code) ? code : 'no code';
}

interface Response20 {
  readonly at: number;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: unknown;
}

function responsesOf(body: unknown): readonly Response20[] {
  const responses = isObject(body) ? body['responses'] : null;
  if (!Array.isArray(responses)) return [];
  return (responses as unknown[]).flatMap((one) => {
    if (!isObject(one) || typeof one['status'] !== 'number') return [];
    const headers = isObject(one['headers']) ? one['headers'] : {};
    const name = Object.keys(headers).find((key) => key.toLowerCase() === 'retry-after');
    const retryAfter = name === undefined ? null : textOf(headers[name]);
    return [{ at: Number(one['id']), status: one['status'], retryAfter, body: one['body'] ?? null }];
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
