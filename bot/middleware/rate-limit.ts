import { createHmac, randomBytes } from 'node:crypto';
import { rateLimit, type Store } from 'express-rate-limit';
import type { Request, RequestHandler, Response } from 'express';
import { identityOf } from '../auth/person';
import { ProblemError } from '../problem';
import type { Services } from '../services';
import { countLimited } from '../telemetry/telemetry';

const WINDOW_MS = 60_000;

/**
 * Requests a minute that one person may send, by kind. Far above what people do by hand and what the add-in does by
 * itself (a look at the policy for each compose window, counts once in a while), so that only a program gone astray
 * comes to them. Reading a document can keep a core busy for seconds.
 */
export const LIMITS = { read: 300, ask: 60, check: 120, counts: 60, save: 120, import: 20 } as const;
type Kind = keyof typeof LIMITS;

/** In the demo all who try it share one address, and it listens to this machine alone: only a runaway is stopped. */
const DEMO_TIMES = 1000;

const IMPORTS = [
  '/api/admin/protocol/import',
  '/api/admin/people/preview',
  '/api/admin/people/import',
  '/api/admin/people/sync',
  '/api/admin/eml',
];

/** The limit that a request counts against; null: none (the Bot Framework speaks for everybody at once). */
function kindOf(method: string, path: string): Kind | null {
  if (path === '/api/messages') return null;
  if (method === 'GET' || method === 'HEAD') return 'read';
  if (path === '/api/ask') return 'ask';
  if (path === '/api/check') return 'check';
  if (path === '/api/counts') return 'counts';
  return IMPORTS.includes(path) ? 'import' : 'save';
}

/**
 * Refuses what is too much from one person: 429 with Retry-After and the RateLimit headers of the IETF draft. Mounted
 * at /api after the guard, so that a person is who the token names; in the demo, an address. Counted in this process:
 * where several servers stand behind a balancer, each allows as much.
 */
export function rateLimits(
  mode: Services['mode'],
  limits: Readonly<Record<Kind, number>> = LIMITS,
): RequestHandler {
  // The headers repeat a part of the key's hash.
  const secret = randomBytes(32);
  const most = (kind: Kind): number => limits[kind] * (mode === 'demo' ? DEMO_TIMES : 1);
  const handlers = new Map(
    (Object.keys(limits) as Kind[]).map((kind) => [
      kind,
      rateLimit({
        windowMs: WINDOW_MS,
        limit: most(kind),
        identifier: kind,
        standardHeaders: 'draft-8',
        legacyHeaders: false,
        store: windowStore(WINDOW_MS),
        // Its checks print to the console; what they look for (proxies, addresses as keys) is not used here.
        validate: false,
        skip: (_request, response) => mode === 'tenant' && identityOf(response) === null,
        keyGenerator: (request, response) => digest(secret, personOf(request, response)),
        handler: (_request, _response, next) => {
          countLimited(kind);
          next(
            new ProblemError(
              429,
              'Too Many Requests',
              `That is more than ${String(most(kind))} such requests in a minute. Please wait a little and try again.`,
            ),
          );
        },
      }),
    ]),
  );
  return (request, response, next) => {
    const path = `${request.baseUrl}${request.path}`.toLowerCase().replace(/\/$/, '');
    const kind = kindOf(request.method, path);
    const handler = kind === null ? undefined : handlers.get(kind);
    if (handler === undefined) next();
    else void handler(request, response, next);
  };
}

function personOf(request: Request, response: Response): string {
  const identity = identityOf(response);
  return identity === null
    ? `address ${request.socket.remoteAddress ?? ''}`
    : `person ${identity.tenantId} ${identity.oid}`;
}

function digest(salt: Buffer, text: string): string {
  return createHmac('sha256', salt).update(text).digest('base64');
}

/**
 * Counts of one window, which begins with the first request and ends for everybody at once. Who is counted stands in
 * it under a digest with a salt of the window's own, and goes with it.
 */
export function windowStore(windowMs: number): Store & { readonly size: () => number } {
  const hits = new Map<string, number>();
  let salt = randomBytes(32);
  let ends = 0;
  const forget = (): void => {
    hits.clear();
    salt = randomBytes(32);
  };
  return {
    localKeys: true,
    size: () => hits.size,
    increment(person) {
      if (hits.size === 0) {
        ends = Date.now() + windowMs;
        setTimeout(forget, windowMs).unref();
      }
      const key = digest(salt, person);
      const totalHits = (hits.get(key) ?? 0) + 1;
      hits.set(key, totalHits);
      return { totalHits, resetTime: new Date(ends) };
    },
    decrement(person) {
      const key = digest(salt, person);
      const count = hits.get(key);
      if (count !== undefined) hits.set(key, Math.max(0, count - 1));
    },
    resetKey(person) {
      hits.delete(digest(salt, person));
    },
  };
}
