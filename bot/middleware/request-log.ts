import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

/**
 * Gives each request an id and logs how it went. Never logged: bodies, queries, headers, addresses, and paths
 * that no route has (somebody's words may stand in them); a route is logged by its pattern. The id is ours whatever
 * X-Request-Id or traceparent a client sends: a client could put words into one, or give two requests the same.
 */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    response.locals['requestId'] = requestId;
    response.set('X-Request-Id', requestId);
    const started = process.hrtime.bigint();
    response.on('close', () => {
      const traceId: unknown = response.locals['traceId'];
      log.info(
        {
          requestId,
          // Of our own span, where one is recorded: it leads from the log to the trace.
          ...(typeof traceId === 'string' ? { traceId } : {}),
          method: methodOf(request),
          route: routeOf(request, response),
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

/** The request's method, or "other": a client can send any word for one. */
export function methodOf({ method }: Request): string {
  return METHODS.has(method) ? method : 'other';
}

/** The pattern of the route that took the request; "unmatched": none did. Never the path itself. */
export function routeOf(request: Request, response: Response): string {
  const named: unknown = response.locals['route'];
  if (typeof named === 'string') return named;
  // GET /api/policy is answered before anything could name it.
  const route = request.route as { readonly path?: unknown } | undefined;
  return typeof route?.path === 'string' ? route.path : 'unmatched';
}

/** Names the route for the log. */
export function named(route: string): RequestHandler {
  return (_request, response, next) => {
    response.locals['route'] = route;
    next();
  };
}
