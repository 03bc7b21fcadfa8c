import type { SetUp } from '../../ui/set-up';
import type { Fetch } from '../within';
import type { Tokens } from './token';

/**
 * Signing in from the pane by nested app authentication: Outlook, where the member is signed in already, hands out the
 * tokens. Microsoft's library is fetched only once a token is wanted, and only here, never by the launch events.
 */

/**
 * Whether the member is signed in, as far as is known. unknown: nobody has asked yet. in. out: Outlook wants the member
 * to sign in or agree first. cannot: this Outlook has no nested app authentication. refused: signed in, and the server
 * will not have them.
 */
export type SignInState = 'unknown' | 'in' | 'out' | 'cannot' | 'refused';

export interface PaneSignIn extends Tokens {
  readonly getState: () => SignInState;
  readonly subscribe: (changed: () => void) => () => void;
  /** From the member's click: a window of Microsoft's may open. True when there is a token then. */
  signIn(): Promise<boolean>;
  /** Sends with the member's token; without one, nothing is sent and the answer is a 401. */
  readonly fetch: Fetch;
}

/** The little of Microsoft's library that is used. Both reject when there is no token. */
export interface TokenClient {
  acquireTokenSilent(request: TokenRequest): Promise<{ readonly accessToken: string }>;
  acquireTokenPopup(request: TokenRequest): Promise<{ readonly accessToken: string }>;
}
interface TokenRequest {
  readonly scopes: string[];
  /** Ask Outlook again rather than give the token that is kept. */
  readonly forceRefresh?: boolean;
}

/** Null where Outlook cannot hand out tokens. */
export type LoadTokenClient = () => Promise<TokenClient | null>;

type TenantSetUp = Extract<SetUp, { mode: 'tenant' }>;

/** Microsoft's own library over Outlook's bridge. Rejects when it cannot be fetched, which is tried again. */
export function microsoftTokens({ clientId, tenant }: TenantSetUp): LoadTokenClient {
  return async () => {
    const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
    const client = await createNestablePublicClientApplication({
      auth: { clientId, authority: `https://login.microsoftonline.com/${tenant}` },
      cache: { cacheLocation: 'sessionStorage' },
    });
    // Without the bridge the library would open pages of its own, which no pane can follow.
    return 'nestedAppAuthBridge' in window ? client : null;
  };
}

export function createSignIn(setUp: TenantSetUp, load: LoadTokenClient, send: Fetch): PaneSignIn {
  let state: SignInState = 'unknown';
  const watching = new Set<() => void>();
  let loading: Promise<TokenClient | null> | null = null;
  /** The server refused the last token although it should be good: ask for a new one. */
  let stale = false;

  const become = (next: SignInState): void => {
    if (next === state) return;
    state = next;
    watching.forEach((changed) => {
      changed();
    });
  };
  const client = (): Promise<TokenClient | null> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };

  async function token(
    scopes: readonly string[],
    interactive: boolean,
    forceRefresh = false,
    ask: () => void = () => undefined,
  ): Promise<string | null> {
    try {
      const from = await client();
      if (from === null) {
        become('cannot');
        return null;
      }
      const request = { scopes: [...scopes], ...(forceRefresh ? { forceRefresh } : {}) };
      try {
        return (await from.acquireTokenSilent(request)).accessToken;
      } catch (error) {
        if (!interactive) {
          if (wantsMember(error)) ask();
          return null;
        }
      }
      return (await from.acquireTokenPopup({ scopes: [...scopes] })).accessToken;
    } catch {
      // The library did not come, or the member closed the window.
      return null;
    }
  }

  async function apiToken(interactive: boolean): Promise<string | null> {
    const found = await token([setUp.scope], interactive, stale, () => {
      become('out');
    });
    if (found !== null) stale = false;
    return found;
  }

  return {
    getState: () => state,
    subscribe(changed) {
      watching.add(changed);
      return () => watching.delete(changed);
    },
    api: () => apiToken(false),
    graph: (scopes, interactive) => token(scopes, interactive),
    async signIn() {
      const found = await apiToken(true);
      if (found !== null) become('in');
      return found !== null;
    },
    async fetch(url, init) {
      const bearer = await apiToken(false);
      if (bearer === null) return NOBODY;
      const response = await send(url, {
        ...init,
        headers: { ...init.headers, Authorization: `Bearer ${bearer}` },
      });
      if (response.status === 401) {
        stale = true;
        become('out');
      } else if (response.status === 403) become('refused');
      else if (response.status < 500) become('in');
      return response;
    },
  };
}

/** Whether a failure is for the member to mend (sign in, agree), rather than one of the network. */
function wantsMember(error: unknown): boolean {
  return error instanceof Error && error.name === 'InteractionRequiredAuthError';
}

/** What the server would say; asking it would only fill its log. */
const NOBODY: Awaited<ReturnType<Fetch>> = {
  status: 401,
  headers: { get: () => null },
  text: () => Promise.resolve(''),
};
