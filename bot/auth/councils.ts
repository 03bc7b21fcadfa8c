import express, { type Express } from 'express';
import { bearerOf } from './access';

/** One council's own app, which lets in nobody but people of its own tenant. */
interface CouncilApp {
  /** Null: the demo. */
  readonly tenantId: string | null;
  readonly app: Express;
  /** Whether it has a bot; one council at most. */
  readonly bot: boolean;
}

/**
 * One app for all councils of a server: hands each request to the app of the council whose tenant its token names. It
 * only chooses: that app checks the token against its own tenant, so that a token which lies about its tenant is
 * refused there. What has no token goes to the first, the Bot Framework's activities to the one with the bot.
 */
export function councilsApp(councils: readonly CouncilApp[]): Express {
  const [first, second] = councils;
  if (first === undefined) throw new Error('a server without a council');
  if (second === undefined) return first.app;
  const withBot = councils.find(({ bot }) => bot) ?? first;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((request, response, next) => {
    if (/^\/api\/messages\/?$/i.test(request.path)) {
      withBot.app(request, response, next);
      return;
    }
    const tenant = tenantSaid(bearerOf(request.headersDistinct['authorization'] ?? []));
    const council = councils.find(({ tenantId }) => tenantId === tenant) ?? first;
    council.app(request, response, next);
  });
  return app;
}

/** The tenant that a token says, unchecked. */
function tenantSaid(token: string | null): string | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null || !('tid' in claims)) return null;
    return String(claims.tid).toLowerCase();
  } catch {
    return null;
  }
}
