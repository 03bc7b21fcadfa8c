import { Router, type RequestHandler } from 'express';
import { withoutOldEditions } from '../admin/own-pack';
import { holdsTag } from '../etag';
import { isLoopbackHost, PERMISSIONS } from '../middleware/security';
import { named } from '../middleware/request-log';
import { ProblemError } from '../problem';
import type { Published, Services } from '../services';
import { wantedProtocol } from './wanted-protocol';

/** What every answer to the hot request carries; nothing in it may run, be framed or be guessed at. */
const HEADERS = {
  'Cache-Control': 'private, no-cache',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;
const MOST_HOSTS = 100;
/**
 * It is the council's of whoever's token came along, at an address that all councils of a server share: for that
 * client alone to keep, and not for another person at the same machine.
 */
const OWN_ONLY = { 'Cache-Control': 'private, no-cache', Vary: 'Authorization' } as const;

/**
 * GET /api/policy as every compose window of a council asks it: answered before any middleware, with headers that are
 * made once for each policy. Anything unusual (a query, a host that is not ours, requests being logged) goes on to
 * policyRoutes.
 */
export function policyFirst({ policies, mode, log }: Services): RequestHandler {
  const made = new WeakMap<
    Published,
    { readonly kept: string[]; readonly whole: string[]; readonly body: Buffer }
  >();
  const hosts = new Set<string>();
  const knows = (host: string): boolean => {
    if (hosts.has(host)) return true;
    if (!isLoopbackHost(host)) return false;
    if (hosts.size < MOST_HOSTS) hosts.add(host);
    return true;
  };
  const partsOf = (published: Published): { kept: string[]; whole: string[]; body: Buffer } => {
    const body = Buffer.from(published.json);
    const kept = Object.entries({ ...HEADERS, 'X-Protocol-Nudge-Mode': mode, ETag: published.etag }).flat();
    const whole = [
      ...kept,
      'Content-Type',
      'application/json; charset=utf-8',
      'Content-Length',
      String(body.length),
    ];
    return { kept, whole, body };
  };
  return (request, response, next) => {
    if (request.url !== '/api/policy' || request.method !== 'GET' || log.isLevelEnabled('info')) {
      next();
      return;
    }
    if (!knows(request.headers.host ?? '')) {
      next();
      return;
    }
    const answer = (): void => {
      const published = policies.published(null);
      if (published === null) {
        next();
        return;
      }
      let parts = made.get(published);
      if (parts === undefined) {
        parts = partsOf(published);
        made.set(published, parts);
      }
      if (holdsTag(request.headers['if-none-match'], published.etag)) {
        response.writeHead(304, parts.kept);
        response.end();
      } else {
        response.writeHead(200, parts.whole);
        response.end(parts.body);
      }
    };
    const wait = policies.fresh();
    if (wait === null) answer();
    else wait.then(answer).catch(next);
  };
}

/** Sees to it that what is answered from is what is published now; a second old at most. */
export function freshPolicies({ policies }: Services): RequestHandler {
  return (_request, _response, next) => {
    const wait = policies.fresh();
    if (wait === null) next();
    else
      wait.then(() => {
        next();
      }, next);
  };
}

/** GET /api/policy: what a client needs to check drafts by itself. GET /api/packs: the protocols there are. */
export function policyRoutes({ policies }: Services): Router {
  const router = Router();
  router.get('/api/policy', named('/api/policy'), (request, response) => {
    const published = wantedProtocol(policies, request);
    response.set({ ETag: published.etag, ...OWN_ONLY });
    if (holdsTag(request.headers['if-none-match'], published.etag)) response.status(304).end();
    else response.type('application/json').send(published.json);
  });
  router.get('/api/packs', named('/api/packs'), (_request, response) => {
    const published = policies.published(null);
    if (published === null) throw new ProblemError(503, 'Service Unavailable', 'No protocol is in use.');
    const inUse = published.snapshot.pack.id;
    response.set(OWN_ONLY).json({
      inUse,
      packs: withoutOldEditions(policies.packs, [inUse]).map(
        ({ id, name, called, status, statusNote, clauses }) => ({
          id,
          name,
          called,
          status,
          statusNote,
          clauses: clauses.length,
        }),
      ),
    });
  });
  return router;
}
