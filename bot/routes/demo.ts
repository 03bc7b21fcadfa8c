import { Router } from 'express';
import { named } from '../middleware/request-log';
import type { Services } from '../services';

/** GET /api/demo: the invented council, its ready drafts and its earlier mail, for the workbench. */
export function demoRoutes({ demo }: Services): Router {
  const router = Router();
  router.get('/api/demo', named('/api/demo'), (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(demo);
  });
  return router;
}
