import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { isLoopback } from '../config';
import { ProblemError } from '../problem';
import type { SignIn } from '../services';

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
/**
 * Where Outlook's library comes from, and what it loads in turn: issues 1005 of OfficeDev/office-js and 721, 5882 of
 * OfficeDev/office-js-docs-pr, since no documented list exists.
 */
const OFFICE_SCRIPTS = [
  'https://appsforoffice.microsoft.com',
  'https://officeapis.public.onecdn.static.microsoft',
  'https://ajax.aspnetcdn.com',
];
/** The pane reads the member's Sent Items from here itself, so that mail never passes our server. */
const GRAPH = 'https://graph.microsoft.com';
/** Microsoft's sign-in, which the add-in asks for tokens by itself. */
const SIGN_IN = 'https://login.microsoftonline.com';
/** Where the library of Teams looks up which hosts it may trust, beside those it knows. */
const TEAMS_HOSTS = 'https://res.cdn.office.net';
const YEAR_S = 31_536_000;

/** What no page of ours uses; a page in a frame of Outlook's or Teams' cannot be made to either. */
const UNUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
export const PERMISSIONS = UNUSED.map((feature) => `${feature}=()`).join(', ');

/** The nonce of this response, for scripts and styles of a page. */
export function nonceOf(response: Response): string {
  const nonce: unknown = response.locals['nonce'];
  if (typeof nonce !== 'string') throw new Error('securityHeaders has to run before a page is sent');
  return nonce;
}

/**
 * Security headers for every answer; framing by Outlook and Teams is allowed by frame-ancestors alone. `signIn` null:
 * the demo, whose pages reach nothing but this machine.
 */
export function securityHeaders(signIn: SignIn | null): RequestHandler[] {
  const tenant = signIn !== null;
  const nonceSource = (_request: unknown, response: unknown): string =>
    `'nonce-${nonceOf(response as Response)}'`;
  return [
    (_request, response, next) => {
      response.locals['nonce'] = randomBytes(16).toString('base64');
      response.set('Permissions-Policy', PERMISSIONS);
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", nonceSource, ...(tenant ? OFFICE_SCRIPTS : [])],
          styleSrc: ["'self'", nonceSource],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'", 'data:'],
          connectSrc: ["'self'", ...(tenant ? [GRAPH, SIGN_IN, TEAMS_HOSTS] : [])],
          frameSrc: ["'self'", ...(tenant ? [SIGN_IN] : [])],
          frameAncestors: FRAMED_BY,
          baseUri: ["'none'"],
          formAction: ["'self'"],
          objectSrc: ["'none'"],
        },
      },
      // X-Frame-Options knows only one origin; frame-ancestors says it.
      frameguard: false,
      // The demo, and a stand-in tenant on this machine, speak plain HTTP.
      strictTransportSecurity:
        signIn?.publicUrl.startsWith('https:') === true
          ? { maxAge: YEAR_S, includeSubDomains: false }
          : false,
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
