import { Router } from 'express';
import { named } from '../middleware/request-log';
import type { Services } from '../services';

/** GET /api/demo: the invented council, its ready drafts and its earlier mail, for the workbench; and where to ask the bot. */
export function demoRoutes({ demo, playgroundUrl }: Services): Router {
  const router = Router();
  router.get('/api/demo', named('/api/demo'), (_request, response) => {
    const url = playgroundUrl?.() ?? null;
    response.set('Cache-Control', 'no-cache').json(url === null ? demo : { ...demo, playgroundUrl: url });
  });
  return router;
}
