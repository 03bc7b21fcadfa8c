import express, { type Express } from 'express';
import { guard } from './auth/access';
import { errorHandler, notFound } from './middleware/errors';
import { rateLimits } from './middleware/rate-limit';
import { createRefusals } from './middleware/refusals';
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
import { isObserved, observeRequests } from './telemetry/observe-requests';

/** The HTTP app over given services. It listens to nothing by itself (bot/index does). */
export function createApp(services: Services): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // set where it is wanted, and strong
  app.set('query parser', 'simple');
  const { signIn, demo, mode } = services;
  // Who is counted where somebody is refused; nothing else rests on a client's address.
  app.set('trust proxy', services.proxies ?? 0);
  const refusals = createRefusals(services.refusalsAMinute);
  if ((mode === 'tenant') !== (signIn !== undefined))
    throw new Error('a tenant’s server asks people to sign in, and a demo does not');
  if (isObserved()) app.use(observeRequests());
  // Nothing may answer under /api before the guard but the demo's.
  if (mode === 'demo') app.get('/api/policy', policyFirst(services));
  app.use(requestLog(services.log));
  if (mode === 'demo') app.use(demoHeader());
  app.use(securityHeaders(signIn ?? null));
  if (mode === 'demo') app.use(loopbackHostOnly());
  app.use(healthRoutes(services));
  if (signIn !== undefined) app.use('/api', guard(signIn.tokens, services.log, refusals));
  app.use('/api', rateLimits(mode));
  app.use('/api', freshPolicies(services));
  app.use(policyRoutes(services), checkRoutes(services), countsRoutes(services));
  if (demo !== undefined) app.use(demoRoutes(demo, services.playgroundUrl));
  app.use(askRoutes(services), openApiRoutes(services));
  if (services.admin !== undefined) app.use(adminRoutes(services.admin));
  if (services.teams !== undefined) app.use(messageRoutes(services.teams, refusals));
  app.use(pageRoutes(services));
  app.use(notFound(), errorHandler(services.log));
  return app;
}
