import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { answerMail, type SentMessage } from './graph-mail';
import { answerGroups, type TenantGroup } from './graph-groups';
import { answerUsers, type TenantUser, type UserLog } from './graph-users';
import { badRequest, graphError, refused, type Answer, type Asked } from './graph-wire';

/*
 * A stand-in for Microsoft Graph over HTTP on loopback: the endpoints that the product uses, with shapes, paging,
 * throttling and refusals as Microsoft documents them (learn.microsoft.com/graph: user-delta, delta-query-overview,
 * json-batching, group-list-transitivemembers, aad-advanced-queries, throttling, errors, user-list-messages).
 */

/** What the tenant holds. Tests change it through `change` and `remove`, so that delta tells of it. */
export interface Tenant {
  readonly users: Map<string, TenantUser>;
  readonly groups: Map<string, TenantGroup>;
  /** By user id, any order. */
  readonly sent: Map<string, SentMessage[]>;
}

export interface Faults {
  /** Share of requests answered 429, 0 to 1; those inside a $batch too. */
  throttled: number;
  /** Share answered 500, 502, 503 or 504. */
  failing: number;
  /** What a 429 says: seconds, an HTTP date, or nothing. */
  retryAfter: 'seconds' | 'date' | 'none';
  /** Every answer waits so long, in ms. */
  slowMs: number;
  /** The next requests are answered with these statuses; a null is answered rightly. */
  next: (number | null)[];
  /** How tokens of paging and delta that are no longer good are refused: 410, or 400. */
  forgotten: 'gone' | 'expired';
  /** delta leaves manager@delta out, as it is known to do (microsoft-graph-explorer-v4 #4018). */
  withoutManagers: boolean;
}

export interface GraphStandIn {
  readonly origin: string;
  readonly tenant: Tenant;
  readonly faults: Faults;
  /** Permissions consented to; tests take some away. */
  readonly granted: Set<string>;
  /** Bearer token → the user it is for, or null for an application's. */
  readonly tokens: Map<string, string | null>;
  /** Tokens that ran out. */
  readonly expired: Set<string>;
  /** Takes application tokens besides those of `tokens`, such as the Entra stand-in's. */
  accept: (token: string) => Promise<boolean>;
  /** "GET /v1.0/users/delta", in order; parts of a batch as "batch: GET /users/…". */
  readonly requests: string[];
  /** Replaces or adds a user, or changes some of its fields. */
  change(id: string, fields: Partial<TenantUser>): void;
  remove(id: string): void;
  /** Delta and skip tokens given out before now are no longer good. */
  forgetTokens(): void;
  close(): Promise<void>;
}

export const APP_TOKEN = 'graph-app-token';
const ALL_PERMISSIONS = [
  'User.Read.All',
  'GroupMember.Read.All',
  'Member.Read.Hidden',
  'MailboxSettings.Read',
  'Mail.Read',
];

/** A small generator (mulberry32), so that a test's faults are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Starts it on a free port of 127.0.0.1. */
export async function startGraph(random: () => number = seeded(1)): Promise<GraphStandIn> {
  const tenant: Tenant = { users: new Map(), groups: new Map(), sent: new Map() };
  const log: UserLog = { version: 1, changedAt: new Map(), removedAt: new Map(), epoch: 1 };
  const faults: Faults = {
    throttled: 0,
    failing: 0,
    retryAfter: 'seconds',
    slowMs: 0,
    next: [],
    forgotten: 'gone',
    withoutManagers: false,
  };
  const granted = new Set(ALL_PERMISSIONS);
  const tokens = new Map<string, string | null>([[APP_TOKEN, null]]);
  const expired = new Set<string>();
  const requests: string[] = [];

  function faulty(): Answer | null {
    const next = faults.next.shift();
    const drawn = random();
    let status = next ?? null;
    if (next === undefined) {
      if (drawn < faults.throttled) status = 429;
      else if (drawn < faults.throttled + faults.failing)
        status = [500, 502, 503, 504][Math.floor(random() * 4)] ?? 500;
    }
    if (status === null) return null;
    if (status !== 429)
      return graphError(
        status,
        status === 503 ? 'serviceNotAvailable' : 'generalException',
        'An error has occurred.',
      );
    const wait = 1 + Math.floor(random() * 10);
    const headers: Record<string, string> =
      faults.retryAfter === 'none'
        ? {}
        : {
            'Retry-After':
              faults.retryAfter === 'seconds'
                ? String(wait)
                : new Date(Date.now() + wait * 1000).toUTCString(),
          };
    return {
      ...graphError(429, 'TooManyRequests', 'Too many requests.'),
      headers,
    };
  }

  function answer(asked: Asked): Answer {
    const fault = faulty();
    if (fault !== null) return fault;
    if (!asked.url.pathname.startsWith('/v1.0/'))
      return badRequest('Resource not found for the segment.', 404);
    const path = decodeURIComponent(asked.url.pathname.slice('/v1.0'.length));
    const world = { ...asked, path, tenant, granted, log, faults, origin };
    return (
      answerUsers(world) ??
      answerGroups(world) ??
      answerMail(world) ??
      graphError(404, 'Request_ResourceNotFound', `Resource '${path}' does not exist.`)
    );
  }

  function batch(asked: Asked): Answer {
    const fault = faulty();
    if (fault !== null) return fault;
    const inner = (asked.body as { requests?: unknown } | null)?.requests;
    if (!Array.isArray(inner)) return badRequest('The batch has no requests.');
    if (inner.length > 20)
      return badRequest('Number of batch request steps exceeds the maximum value of 20.');
    const responses = (
      inner as { id: string; method: string; url: string; headers?: Record<string, string> }[]
    ).map((one) => {
      requests.push(`batch: ${one.method} ${one.url}`);
      const headers = Object.fromEntries(
        Object.entries(one.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
      );
      const url = new URL(`${origin}/v1.0${one.url.startsWith('/') ? '' : '/'}${one.url}`);
      const {
        status,
        headers: answered = {},
        body,
      } = answer({ method: one.method, url, headers, body: null, me: asked.me });
      return { id: one.id, status, headers: { 'Content-Type': 'application/json', ...answered }, body };
    });
    // "might appear in a different order than the requests"
    return { status: 200, body: { responses: responses.reverse() } };
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', origin);
    // Graph lets pages of every origin ask, with a token.
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.method === 'OPTIONS') {
      response.writeHead(200, {
        'Access-Control-Allow-Methods': 'GET,POST',
        'Access-Control-Allow-Headers': 'authorization,prefer,content-type,consistencylevel',
      });
      response.end();
      return;
    }
    requests.push(`${request.method ?? ''} ${url.pathname}`);
    if (faults.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, faults.slowMs));
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
    let made: Answer;
    if (expired.has(token))
      made = graphError(
        401,
        'InvalidAuthenticationToken',
        'Lifetime validation failed, the token is expired.',
      );
    else if (!tokens.has(token) && !(await graph.accept(token)))
      made = graphError(401, 'InvalidAuthenticationToken', 'Access token is empty or invalid.');
    else {
      const asked: Asked = {
        method: request.method ?? 'GET',
        url,
        headers,
        body: chunks.length === 0 ? null : (JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown),
        me: tokens.get(token) ?? null,
      };
      const isBatch = url.pathname === '/v1.0/$batch' && asked.method === 'POST';
      made = isBatch
        ? batch(asked)
        : asked.method === 'GET'
          ? answer(asked)
          : refused('The method is not allowed.', 405);
    }
    response.writeHead(made.status, {
      'Content-Type':
        'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
      'request-id': 'a5f3e9b0-0000-4000-8000-000000000000',
      ...made.headers,
    });
    response.end(JSON.stringify(made.body));
  }

  let origin = '';
  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  const graph: GraphStandIn = {
    origin,
    tenant,
    faults,
    granted,
    tokens,
    expired,
    requests,
    accept: () => Promise.resolve(false),
    change(id, fields) {
      const before = tenant.users.get(id);
      tenant.users.set(id, { ...(before ?? { id }), ...fields, id });
      log.version += 1;
      log.changedAt.set(id, { version: log.version, manager: 'managerId' in fields });
      log.removedAt.delete(id);
    },
    remove(id) {
      tenant.users.delete(id);
      log.version += 1;
      log.changedAt.delete(id);
      log.removedAt.set(id, log.version);
    },
    forgetTokens() {
      log.epoch += 1;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return graph;
}
