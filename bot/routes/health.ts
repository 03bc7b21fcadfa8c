import { Router } from 'express';
import { ProblemError } from '../problem';
import type { Services } from '../services';
import { named } from '../middleware/request-log';

/** /healthz: the process answers. /readyz: it can take work (no while it is shutting down, or its database is away). */
export function healthRoutes({ unready }: Services): Router {
  const router = Router();
  router.get('/healthz', named('/healthz'), (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', named('/readyz'), async (_request, response) => {
    const reason = await unready();
    if (reason !== null) throw new ProblemError(503, 'Service Unavailable', reason);
    response.set('Cache-Control', 'no-store').json({ status: 'ready' });
  });
  return router;
}
