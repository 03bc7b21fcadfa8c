import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Entra } from './entra';

/**
 * What Outlook and Teams do for the apps inside them: they ask Entra for tokens as the person who is signed in to them,
 * by authorization code with PKCE, over HTTP.
 */
export interface BrokerToken {
  readonly access_token: string;
  readonly id_token: string;
  readonly expires_in: number;
  readonly scope: string;
}

/** Null: Entra wants the person to sign in or agree first. */
export async function tokenFor(
  entra: Entra,
  { clientId, tenant, scope }: { readonly clientId: string; readonly tenant: string; readonly scope: string },
): Promise<BrokerToken | null> {
  const verifier = randomBytes(32).toString('base64url');
  const redirect = 'https://broker.example/back';
  const asked = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    response_mode: 'query',
    redirect_uri: redirect,
    scope: `${scope} openid profile`,
    state: randomUUID(),
    nonce: randomUUID(),
    prompt: 'none',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const answer = await fetch(`${entra.origin}/${tenant}/oauth2/v2.0/authorize?${asked.toString()}`, {
    redirect: 'manual',
  });
  const back = new URL(answer.headers.get('location') ?? redirect).searchParams;
  if (back.get('state') !== asked.get('state')) throw new Error('the state came back changed');
  const code = back.get('code');
  if (code === null) return null;
  const token = await fetch(`${entra.origin}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      code,
      redirect_uri: redirect,
      code_verifier: verifier,
      scope: asked.get('scope') ?? '',
    }),
  });
  if (!token.ok) throw new Error(`the stand-in refused the code: ${await token.text()}`);
  return (await token.json()) as BrokerToken;
}

/** The messages of nested app authentication, as @azure/msal-browser has them (src/naa). */
interface BridgeRequest {
  readonly requestId: string;
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly tokenParams?: { readonly clientId: string; readonly authority?: string; readonly scope: string };
}

/**
 * Outlook's side of nested app authentication. A popup signs the member in (`person`): everything else is silent.
 * `given` is told of each token.
 */
export async function answerBridge(
  entra: Entra,
  message: string,
  signIn: () => void,
  given: (token: BrokerToken) => void,
): Promise<string> {
  const { requestId, method, tokenParams } = JSON.parse(message) as BridgeRequest;
  const envelope = { messageType: 'NestedAppAuthResponse', requestId };
  if (method === 'GetInitContext')
    return JSON.stringify({
      ...envelope,
      success: true,
      initContext: { sdkName: 'stand-in', sdkVersion: '1.0', capabilities: { queryAccount: true } },
    });
  if (tokenParams === undefined) throw new Error('a token was asked for without saying which');
  if (method === 'GetTokenPopup') signIn();
  const tenant = new URL(tokenParams.authority ?? 'https://login.microsoftonline.com/common').pathname.split(
    '/',
  )[1];
  const { clientId, scope } = tokenParams;
  const token = await tokenFor(entra, { clientId, scope, tenant: tenant ?? 'common' });
  const person = entra.signedIn();
  if (token === null || person === null)
    return JSON.stringify({ ...envelope, success: false, error: { status: 'USER_INTERACTION_REQUIRED' } });
  given(token);
  return JSON.stringify({
    ...envelope,
    success: true,
    token: { ...token, properties: null },
    account: {
      homeAccountId: `${person.oid}.${person.tenantId}`,
      localAccountId: person.oid,
      tenantId: person.tenantId,
      environment: 'login.microsoftonline.com',
      username: person.address,
      name: person.name,
    },
  });
}
