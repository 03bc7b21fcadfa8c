import { Router } from 'express';
import { named } from '../middleware/request-log';
import { ProblemError } from '../problem';
import type { Services } from '../services';
import { wantedProtocol } from './wanted-protocol';

/** GET /api/policy: what a client needs to check drafts by itself. GET /api/packs: the protocols there are. */
export function policyRoutes({ policies }: Services): Router {
  const router = Router();
  router.get('/api/policy', named('/api/policy'), (request, response) => {
    const published = wantedProtocol(policies, request);
    response.set({ ETag: published.etag, 'Cache-Control': 'no-cache' });
    if (holds(request.headers['if-none-match'], published.etag)) response.status(304).end();
    else response.type('application/json').send(published.json);
  });
  router.get('/api/packs', named('/api/packs'), (_request, response) => {
    const published = policies.published(null);
    if (published === null) throw new ProblemError(503, 'Service Unavailable', 'No protocol is in use.');
    response.set('Cache-Control', 'no-cache').json({
      inUse: published.snapshot.pack.id,
      packs: policies.packs.map(({ id, name, called, status, statusNote, clauses }) => ({
        id,
        name,
        called,
        status,
        statusNote,
        clauses: clauses.length,
      })),
    });
  });
  return router;
}

/** If-None-Match (RFC 9110, 13.1.2): a list of tags, or "*". A cache may have weakened ours; that still matches. */
function holds(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header
    .slice(0, 4000)
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);
}
