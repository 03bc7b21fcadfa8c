import { Router, json } from 'express';
import { peopleSyncStartShape, type PeopleSyncState } from '../../../shared/admin/shapes';
import type { Admin } from '../../admin/admin';
import { clerkOf } from '../../admin/clerk';
import { bearerOf } from '../../auth/access';
import type { ClerkSyncState } from '../../graph/by-clerk';
import { named } from '../../middleware/request-log';
import { ProblemError } from '../../problem';
import { wantedJson } from '../wanted-json';
import { bodyOf } from './wire';

/** /api/admin/people/sync: people from Microsoft 365 with the clerk's own rights, where IT set it up so. */
export function adminPeopleSyncRoutes({ sync }: Admin): Router {
  const router = Router();
  const path = '/api/admin/people/sync';
  router.get(path, named(path), (_request, response) => {
    response.json(stateOf(sync?.state() ?? null));
  });
  router.post(path, named(path), wantedJson, json({ limit: 1000 }), async (request, response) => {
    const token = bearerOf(request.headersDistinct['authorization'] ?? []);
    if (sync === null || token === null)
      throw new ProblemError(
        409,
        'Conflict',
        'Here people do not come from Microsoft 365 by a clerk’s click: whoever looks after this server sets it up (GRAPH_SYNC_AT).',
      );
    const { allowLoss } = bodyOf(request, peopleSyncStartShape);
    response.json(stateOf(await sync.start(token, clerkOf(response), allowLoss ?? false)));
  });
  return router;
}

function stateOf(state: ClerkSyncState | null): PeopleSyncState {
  if (state === null) return { offered: false, running: false, last: null };
  const { running, last } = state;
  if (last === null || 'problem' in last)
    return {
      offered: true,
      running,
      last: last === null ? null : { ...last, result: 'failed', added: 0, changed: 0, gone: 0, notes: [] },
    };
  const { result, added, changed, gone, notes } = last.report;
  return {
    offered: true,
    running,
    last: { result, added, changed, gone, notes: [...notes], problem: null },
  };
}
