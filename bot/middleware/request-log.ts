import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/**
 * Gives each request an id and logs how it went. Never logged: bodies, queries, headers, addresses, and paths
 * that no route has (somebody's words may stand in them); a route is logged by its pattern.
 */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    response.locals['requestId'] = requestId;
    response.set('X-Request-Id', requestId);
    const started = process.hrtime.bigint();
    response.on('close', () => {
      log.info(
        {
          requestId,
          method: METHODS.has(request.method) ? request.method : 'other',
          route: typeof response.locals['route'] === 'string' ? response.locals['route'] : 'unmatched',
          status: response.statusCode,
          finished: response.writableFinished,
          ms: Number((process.hrtime.bigint() - started) / 1_000_000n),
        },
        'request',
      );
    });
    next();
  };
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Names the route for the log. */
export function named(route: string): RequestHandler {
  return (_request, response, next) => {
    response.locals['route'] = route;
    next();
  };
}
