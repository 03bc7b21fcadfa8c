import { Router } from 'express';
import { named } from '../middleware/request-log';
import { openApi } from '../openapi';
import type { Services } from '../services';

/** GET /api/openapi.json: what the API takes and gives. Made when it is first asked for. */
export function openApiRoutes({ mode }: Services): Router {
  const router = Router();
  let made: string | null = null;
  router.get('/api/openapi.json', named('/api/openapi.json'), (_request, response) => {
    made ??= JSON.stringify(openApi(mode));
    response.set('Cache-Control', 'no-cache').type('application/json').send(made);
  });
  return router;
}
