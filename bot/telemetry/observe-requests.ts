import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  context,
  createNoopMeter,
  isSpanContextValid,
  metrics,
  trace,
  type SpanContext,
} from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import { methodOf, routeOf } from '../middleware/request-log';
import { SCOPE, countRequest } from './telemetry';

/** Whether an SDK takes metrics or traces. Asked once, when the app is made: an SDK is there before it or never. */
export function isObserved(): boolean {
  if (metrics.getMeter(SCOPE).constructor !== createNoopMeter().constructor) return true;
  // Never ended, so never exported. An SDK gives every span ids, also those that it will not sample.
  return isSpanContextValid(trace.getTracer(SCOPE).startSpan('is anybody there').spanContext());
}

/**
 * One span and one measurement a request, named by the route's pattern; addresses, queries, headers and bodies are in
 * neither. Callers are browsers and programs out of our hands, so their trace is linked to, never joined: joining
 * would let them choose what is sampled, and bring text along (tracestate, baggage).
 */
export function observeRequests(): RequestHandler {
  const tracer = trace.getTracer(SCOPE);
  return (request, response, next) => {
    const method = methodOf(request);
    const theirs = readTraceparent(request.headers['traceparent']);
    const span = tracer.startSpan(
      method,
      {
        kind: SpanKind.SERVER,
        root: true,
        ...(theirs === null ? {} : { links: [{ context: theirs }] }),
      },
      ROOT_CONTEXT,
    );
    if (span.isRecording()) response.locals['traceId'] = span.spanContext().traceId;
    const started = performance.now();
    response.on('close', () => {
      const route = routeOf(request, response);
      const status = response.statusCode;
      countRequest(method, route, status, performance.now() - started);
      span.updateName(`${method} ${route}`);
      span.setAttributes({
        'http.request.method': method,
        'http.route': route,
        'http.response.status_code': status,
      });
      // Without a message: those of errors may repeat what was sent.
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    context.with(trace.setSpan(context.active(), span), next);
  };
}

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** A W3C traceparent of version 00, and nothing else; null: it is none. */
function readTraceparent(header: string | string[] | undefined): SpanContext | null {
  const [, traceId, spanId, flags] = (typeof header === 'string' && TRACEPARENT.exec(header)) || [];
  if (traceId === undefined || spanId === undefined || /^0+$/.test(traceId) || /^0+$/.test(spanId))
    return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags ?? '0', 16) & 1, isRemote: true };
}
