import { Router } from 'express';
import { named } from '../middleware/request-log';
import type { Demo } from '../demo/council';
import type { Services } from '../services';

/**
 * GET /api/demo: the invented council, its ready drafts and its earlier mail, for the workbench.
 * GET /api/demo/playground: where to ask the bot; null until the local client has started.
 */
export function demoRoutes(demo: Demo, playgroundUrl: Services['playgroundUrl']): Router {
  const router = Router();
  router.get('/api/demo', named('/api/demo'), (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(demo);
  });
  router.get('/api/demo/playground', named('/api/demo/playground'), (_request, response) => {
    response.set('Cache-Control', 'no-cache').json({ url: playgroundUrl?.() ?? null });
  });
  return router;
}
