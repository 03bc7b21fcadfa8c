import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Refusals } from '../middleware/refusals';
import { ProblemError } from '../problem';
import { KeysUnavailableError } from './keys';
import { keepIdentity } from './person';
import { TokenError, type TokenCheck } from './tokens';

/**
 * Who may call a route: anybody; anybody of the council who signs in; clerks; or the Bot Framework, which the bot's
 * route checks by itself.
 */
export type Caller = 'public' | 'member' | 'clerk' | 'bot';

/**
 * Every route there is and who may call it, as Express knows it. What is not here is for clerks if it is under /api
 * (and a test fails until it is here).
 */
export const ACCESS: Readonly<Record<string, Caller>> = {
  'GET /': 'public',
  'GET /pane.html': 'public',
  'GET /launch.html': 'public',
  'GET /admin.html': 'public',
  'GET /privacy': 'public',
  'GET /terms': 'public',
  'GET /page.css': 'public',
  'GET /.well-known/microsoft-officeaddins-allowed.json': 'public',
  'GET /healthz': 'public',
  'GET /readyz': 'public',
  'GET /api/openapi.json': 'public',
  'POST /api/messages': 'bot',
  'GET /api/policy': 'member',
  'GET /api/packs': 'member',
  'POST /api/check': 'member',
  'POST /api/ask': 'member',
  'POST /api/counts': 'member',
  'GET /api/admin/me': 'clerk',
  'GET /api/admin/packs': 'clerk',
  'GET /api/admin/draft': 'clerk',
  'PUT /api/admin/draft': 'clerk',
  'DELETE /api/admin/draft': 'clerk',
  'POST /api/admin/publish': 'clerk',
  'GET /api/admin/versions': 'clerk',
  'GET /api/admin/versions/:version': 'clerk',
  'POST /api/admin/versions/:version/restore': 'clerk',
  'GET /api/admin/compare': 'clerk',
  'GET /api/admin/snapshot': 'clerk',
  'GET /api/admin/people': 'clerk',
  'PATCH /api/admin/people': 'clerk',
  'POST /api/admin/people/preview': 'clerk',
  'POST /api/admin/people/import': 'clerk',
  'POST /api/admin/people/undo': 'clerk',
  'GET /api/admin/people.csv': 'clerk',
  'GET /api/admin/people/sync': 'clerk',
  'POST /api/admin/people/sync': 'clerk',
  'GET /api/admin/scenarios': 'clerk',
  'POST /api/admin/scenarios': 'clerk',
  'DELETE /api/admin/scenarios/:id': 'clerk',
  'POST /api/admin/eml': 'clerk',
  'POST /api/admin/protocol/import': 'clerk',
  'GET /api/admin/protocol': 'clerk',
  'GET /api/admin/protocol/roles': 'clerk',
  'PUT /api/admin/protocol': 'clerk',
  'POST /api/admin/protocol/publish': 'clerk',
  'GET /api/admin/questions': 'clerk',
  'PUT /api/admin/questions/:id': 'clerk',
  'GET /api/admin/insights': 'clerk',
  'GET /api/admin/insights.csv': 'clerk',
  'GET /api/admin/audit': 'clerk',
};

/** Names the realm, so that a client knows what to ask a token for. */
const REALM = 'Bearer realm="protocol-nudge"';

/**
 * Asks who sends a request to /api, before any route sees it: mounted at /api, it lets nothing through that ACCESS
 * does not let anybody have. Keeps the person for the routes (identityOf).
 */
export function guard(tokens: TokenCheck, log: Logger, refusals: Refusals): RequestHandler {
  return (request, response, next) => {
    const caller = callerOf(request.method, `${request.baseUrl}${request.path}`);
    if (caller === 'public' || caller === 'bot') {
      next();
      return;
    }
    const refuse = (status: 401 | 403, detail: string, challenge: string): void => {
      response.set('WWW-Authenticate', `${REALM}${challenge}`);
      next(new ProblemError(status, status === 401 ? 'Unauthorized' : 'Forbidden', detail));
    };
    /** For want of a good token; after too many from one address, no more than that is said. */
    const refuseToken = (
      status: 401 | 403,
      detail: string,
      challenge: string,
      note: () => void = () => undefined,
    ): void => {
      refusals.tooMany(request).then((over) => {
        if (over !== null) {
          next(over);
          return;
        }
        note();
        refuse(status, detail, challenge);
      }, next);
    };
    const token = bearerOf(request.headersDistinct['authorization'] ?? []);
    if (token === null) {
      refuseToken(401, 'Please sign in: this needs an access token of your council’s Microsoft 365.', '');
      return;
    }
    tokens.check(token).then(
      (identity) => {
        if (caller === 'clerk' && !identity.clerk) {
          refuse(
            403,
            'This is for clerks only. Whoever looks after Microsoft 365 in your council can give you the role.',
            ', error="insufficient_scope"',
          );
          return;
        }
        keepIdentity(response, identity);
        next();
      },
      (error: unknown) => {
        if (error instanceof TokenError) {
          const note = (): void => {
            log.info(
              { requestId: response.locals['requestId'] as unknown, reason: error.reason },
              'a token was refused',
            );
          };
          if (error.status === 401)
            refuseToken(
              401,
              'Please sign in again: the access token cannot be used here.',
              ', error="invalid_token"',
              note,
            );
          else
            refuseToken(403, 'The access token does not allow this.', ', error="insufficient_scope"', note);
        } else if (error instanceof KeysUnavailableError) {
          response.set('Retry-After', '30');
          next(
            new ProblemError(
              503,
              'Service Unavailable',
              'Microsoft’s sign-in cannot be reached just now, so nobody can be let in. Please try again in a minute.',
            ),
          );
        } else next(error);
      },
    );
  };
}

/** The token of the one Authorization header; null: there is none, more than one, or another kind. */
export function bearerOf(headers: readonly string[]): string | null {
  const [header, second] = headers;
  if (header === undefined || second !== undefined) return null;
  return /^bearer ([\w.~+/-]+=*)$/i.exec(header)?.[1] ?? null;
}

interface Declared {
  readonly methods: ReadonlySet<string>;
  readonly parts: readonly string[];
  readonly caller: Caller;
}
const DECLARED: readonly Declared[] = Object.entries(ACCESS).map(([route, caller]) => {
  const [method = '', path = ''] = route.split(' ');
  return {
    // Express answers HEAD by the route for GET.
    methods: new Set(method === 'GET' ? ['GET', 'HEAD'] : [method]),
    parts: partsOf(path),
    caller,
  };
});

/** Who may call what Express would find under this path: it takes no notice of case, nor of a slash at the end. */
export function callerOf(method: string, path: string): Caller {
  const parts = partsOf(path);
  const found = DECLARED.find(
    (one) =>
      one.methods.has(method) &&
      one.parts.length === parts.length &&
      one.parts.every((part, at) => part.startsWith(':') || part === parts[at]),
  );
  return found?.caller ?? 'clerk';
}

function partsOf(path: string): string[] {
  return path.toLowerCase().replace(/\/$/, '').split('/');
}
