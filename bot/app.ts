import express, { type Express } from 'express';
import { errorHandler, notFound } from './middleware/errors';
import { requestLog } from './middleware/request-log';
import { demoHeader, loopbackHostOnly, securityHeaders } from './middleware/security';
import { adminRoutes } from './routes/admin';
import { askRoutes } from './routes/ask';
import { checkRoutes } from './routes/check';
import { countsRoutes } from './routes/counts';
import { demoRoutes } from './routes/demo';
import { healthRoutes } from './routes/health';
import { messageRoutes } from './routes/messages';
import { openApiRoutes } from './routes/openapi';
import { pageRoutes } from './routes/pages';
import { freshPolicies, policyFirst, policyRoutes } from './routes/policy';
import type { Services } from './services';

/** The HTTP app over given services. It listens to nothing by itself (bot/index does). */
export function createApp(services: Services): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // set where it is wanted, and strong
  app.set('query parser', 'simple');
  app.get('/api/policy', policyFirst(services));
  app.use(requestLog(services.log), demoHeader(), securityHeaders(), loopbackHostOnly());
  app.use(healthRoutes(services));
  app.use('/api', freshPolicies(services));
  app.use(policyRoutes(services), checkRoutes(services), countsRoutes(services), demoRoutes(services));
  app.use(askRoutes(services), openApiRoutes());
  if (services.admin !== undefined) app.use(adminRoutes(services.admin));
  if (services.teams !== undefined) app.use(messageRoutes(services.teams));
  app.use(pageRoutes(services));
  app.use(notFound(), errorHandler(services.log));
  return app;
}
