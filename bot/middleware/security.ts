import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { isLoopback } from '../config';
import { ProblemError } from '../problem';

/**
 * Where Outlook and Teams show our pages: Microsoft's list of hosts that a tab must allow to frame it
 * (learn.microsoft.com, "Tab requirements", and the Outlook add-in hosts).
 */
const FRAMED_BY = [
  "'self'",
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];
/** The nonce of this response, for scripts and styles of a page. */
export function nonceOf(response: Response): string {
  const nonce: unknown = response.locals['nonce'];
  if (typeof nonce !== 'string') throw new Error('securityHeaders has to run before a page is sent');
  return nonce;
}

/** Security headers for every answer; framing by Outlook and Teams is allowed by frame-ancestors alone. */
export function securityHeaders(): RequestHandler[] {
  const nonceSource = (_request: unknown, response: unknown): string =>
    `'nonce-${nonceOf(response as Response)}'`;
  return [
    (_request, response, next) => {
      response.locals['nonce'] = randomBytes(16).toString('base64');
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", nonceSource],
          styleSrc: ["'self'", nonceSource],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          frameAncestors: FRAMED_BY,
          baseUri: ["'none'"],
          formAction: ["'self'"],
          objectSrc: ["'none'"],
        },
      },
      // X-Frame-Options knows only one origin; frame-ancestors says it.
      frameguard: false,
      // The demo speaks plain HTTP on loopback.
      strictTransportSecurity: false,
      // Outlook opens dialogs of ours and must keep its hold on them.
      crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
    }),
  ];
}

/** Marks every answer as the demo's. */
export function demoHeader(): RequestHandler {
  return (_request, response, next) => {
    response.set('x-protocol-nudge-mode', 'demo');
    next();
  };
}

/**
 * The demo lets anybody in, so only a browser that asked for this machine by name is answered: a page elsewhere
 * that points its own name at 127.0.0.1 (DNS rebinding) is not.
 */
export function loopbackHostOnly(): RequestHandler {
  return (request, _response, next) => {
    if (isLoopbackHost(request.headers.host ?? '')) next();
    else
      next(
        new ProblemError(
          421,
          'Misdirected Request',
          'The demo answers on 127.0.0.1, [::1] and localhost only.',
        ),
      );
  };
}

/** Whether a Host header names this machine. */
export function isLoopbackHost(host: string): boolean {
  return isLoopback(host.replace(/:\d{1,5}$/, ''));
}
