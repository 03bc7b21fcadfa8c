import { createHash, KeyObject, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CompactSign,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  type CryptoKey,
  type JWK,
} from 'jose';

/**
 * A stand-in for Entra ID on this machine, over HTTP: OpenID metadata of versions 1 and 2, keys that rotate, sign-in by
 * authorization code with PKCE, refresh, client credentials and on-behalf-of, and tokens really signed by RS256, shaped
 * as learn.microsoft.com documents them ("Access token claims reference", "ID token claims reference").
 */
export interface Entra {
  /** Its address, which is also the authority to configure; no slash at the end. */
  readonly origin: string;
  /** Adds a person who can sign in. */
  add(person: Partial<EntraPerson>): EntraPerson;
  /** An access token for our API, as Entra gives it; `claims` changes it (undefined takes a claim out). */
  accessToken(person: EntraPerson, claims?: Claims, header?: Claims): Promise<string>;
  idToken(person: EntraPerson, claims?: Claims): Promise<string>;
  /** A token for a program without a person. */
  appToken(tenantId: string, claims?: Claims): Promise<string>;
  /** Any claims signed by the key of now. */
  sign(claims: Claims, header?: Claims): Promise<string>;
  /** Bytes as the payload, signed: for what no JSON writer writes. */
  signText(payload: string, header?: Claims): Promise<string>;
  /** Signs with a new key from now on; `publish` false: metadata does not show it yet. */
  rotate(publish?: boolean): Promise<void>;
  /** Drops all keys but the one in use from what is published. */
  dropOldKeys(): void;
  /** The public half of the key in use. */
  publicKey(): JWK;
  /** False: every answer is 503, as in an outage. */
  up(is: boolean): void;
  /** How often keys or metadata were asked for. */
  keyRequests(): number;
  /** Checks one of its own tokens for an audience. Throws. For stand-ins of other services. */
  verify(token: string, audience: string): Promise<Claims>;
  /** Who is signed in at the browser, for /authorize and the bridge; null: nobody, so that silent asks fail. */
  signIn(person: EntraPerson | null): void;
  /** The person that signIn named. */
  signedIn(): EntraPerson | null;
  /** The public key that a client's certificate or assertion is signed by. */
  trust(clientId: string, key: CryptoKey): void;
  close(): Promise<void>;
}

export type Claims = Readonly<Record<string, unknown>>;

export interface EntraPerson {
  readonly tenantId: string;
  readonly oid: string;
  readonly name: string;
  readonly address: string;
  /** App roles. */
  readonly roles: readonly string[];
}

export interface EntraOptions {
  /** The app registration of our product. */
  readonly clientId: string;
  readonly tenantId: string;
}

/** Graph's app id; tokens for it are opaque to clients, but the stand-in's Graph reads them. */
const GRAPH_AUDIENCE = 'https://graph.microsoft.com';
const CODE_LASTS_S = 600;
const TOKEN_LASTS_S = 4000;

interface Signer {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

async function newSigner(): Promise<Signer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = createHash('sha1').update(randomUUID()).digest('base64url');
  return { kid, privateKey, publicJwk: await exportJWK(publicKey) };
}

interface Code {
  readonly person: EntraPerson;
  readonly scope: string;
  readonly nonce: string | null;
  readonly challenge: string;
  readonly redirect: string;
  readonly tenant: string;
}

export async function startEntra({ clientId, tenantId }: EntraOptions): Promise<Entra> {
  let signer = await newSigner();
  let published: Signer[] = [signer];
  let isUp = true;
  let keyRequests = 0;
  let signedIn: EntraPerson | null = null;
  const people: EntraPerson[] = [];
  const codes = new Map<string, Code>();
  const refreshes = new Map<string, EntraPerson>();
  const trusted = new Map<string, KeyObject>();
  let origin = '';

  const nowS = (): number => Math.floor(Date.now() / 1000);
  const signText = (payload: string, header: Claims = {}): Promise<string> =>
    new CompactSign(new TextEncoder().encode(payload))
      .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: signer.kid, ...header })
      .sign(signer.privateKey);
  const sign = (claims: Claims, header: Claims = {}): Promise<string> =>
    signText(JSON.stringify(claims), header);

  const common = (tenant: string): Claims => ({
    iss: `${origin}/${tenant}/v2.0`,
    iat: nowS(),
    nbf: nowS(),
    exp: nowS() + TOKEN_LASTS_S,
    tid: tenant,
    uti: randomUUID().replaceAll('-', '').slice(0, 22),
    ver: '2.0',
  });
  const ofPerson = ({ tenantId: tenant, oid, name, address, roles }: EntraPerson): Claims => ({
    ...common(tenant),
    name,
    oid,
    preferred_username: address,
    sub: createHash('sha256').update(oid).digest('base64url'),
    ...(roles.length === 0 ? {} : { roles }),
  });
  const accessClaims = (person: EntraPerson, audience: string, scp: string): Claims => ({
    aud: audience,
    ...ofPerson(person),
    azp: clientId,
    azpacr: '0',
    scp,
  });

  /** The audience and scopes of a scope parameter such as "api://host/id/access_as_user openid". */
  const wanted = (scope: string): { audience: string; scp: string } => {
    const [first = ''] = scope
      .split(' ')
      .filter((one) => !/^(openid|profile|offline_access|email)$/.test(one));
    if (first.includes(clientId)) return { audience: clientId, scp: first.slice(first.lastIndexOf('/') + 1) };
    const names = scope
      .split(' ')
      .filter((one) => !/^(openid|profile|offline_access|email)$/.test(one))
      .map((one) => one.slice(one.lastIndexOf('/') + 1));
    return { audience: GRAPH_AUDIENCE, scp: names.join(' ') };
  };

  const answerTokens = async (
    person: EntraPerson,
    scope: string,
    nonce: string | null,
  ): Promise<Record<string, unknown>> => {
    const { audience, scp } = wanted(scope);
    const refresh = randomUUID();
    refreshes.set(refresh, person);
    return {
      token_type: 'Bearer',
      scope,
      expires_in: TOKEN_LASTS_S,
      ext_expires_in: TOKEN_LASTS_S,
      access_token: await sign(accessClaims(person, audience, scp)),
      refresh_token: refresh,
      id_token: await sign({
        aud: clientId,
        ...ofPerson(person),
        ...(nonce === null ? {} : { nonce }),
      }),
      client_info: Buffer.from(JSON.stringify({ uid: person.oid, utid: person.tenantId })).toString(
        'base64url',
      ),
    };
  };

  const send = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
    });
    response.end(JSON.stringify(body));
  };
  const problem = (response: ServerResponse, error: string, description: string, status = 400): void => {
    send(response, status, {
      error,
      error_description: description,
      error_codes: [],
      correlation_id: randomUUID(),
    });
  };

  const metadata = (tenant: string, version: 1 | 2): Record<string, unknown> => {
    const base = `${origin}/${tenant}`;
    const v2 = version === 2;
    return {
      token_endpoint: `${base}/oauth2${v2 ? '/v2.0' : ''}/token`,
      token_endpoint_auth_methods_supported: ['private_key_jwt', 'client_secret_post'],
      jwks_uri: `${base}/discovery${v2 ? '/v2.0' : ''}/keys`,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code', 'id_token', 'code id_token'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      issuer: v2
        ? `${origin}/${isShared(tenant) ? '{tenantid}' : tenant}/v2.0`
        : `https://sts.windows.net/${tenant}/`,
      authorization_endpoint: `${base}/oauth2${v2 ? '/v2.0' : ''}/authorize`,
      end_session_endpoint: `${base}/oauth2${v2 ? '/v2.0' : ''}/logout`,
      cloud_instance_name: 'microsoftonline.com',
    };
  };
  const keySet = (tenant: string): unknown => ({
    keys: published.map(({ kid, publicJwk }) => ({
      ...publicJwk,
      use: 'sig',
      kid,
      x5t: kid,
      issuer: `${origin}/${isShared(tenant) ? '{tenantid}' : tenant}/v2.0`,
    })),
  });

  const authorize = (url: URL, tenant: string, response: ServerResponse): void => {
    const ask = (name: string): string => url.searchParams.get(name) ?? '';
    const back = new URL(ask('redirect_uri'));
    const answer = new URLSearchParams({ state: ask('state') });
    const hint = ask('login_hint').toLowerCase();
    const person = signedIn ?? people.find(({ address }) => address.toLowerCase() === hint) ?? null;
    if (ask('client_id') !== clientId) answer.set('error', 'unauthorized_client');
    else if (ask('response_type') !== 'code' || ask('code_challenge_method') !== 'S256')
      answer.set('error', 'invalid_request');
    else if (person === null) {
      answer.set('error', ask('prompt') === 'none' ? 'login_required' : 'access_denied');
      answer.set('error_description', 'AADSTS50058: nobody is signed in.');
    } else {
      const code = randomUUID();
      codes.set(code, {
        person,
        scope: ask('scope'),
        nonce: url.searchParams.get('nonce'),
        challenge: ask('code_challenge'),
        redirect: back.href,
        tenant,
      });
      setTimeout(() => codes.delete(code), CODE_LASTS_S * 1000).unref();
      answer.set('code', code);
    }
    if (ask('response_mode') === 'query') back.search = answer.toString();
    else back.hash = answer.toString();
    response.writeHead(302, { Location: back.href }).end();
  };

  /** Whether a client without a secret showed who it is: its assertion is signed by the key that is trusted. */
  const proven = async (form: URLSearchParams, tenant: string): Promise<boolean> => {
    const id = form.get('client_id') ?? '';
    const key = trusted.get(id);
    const assertion = form.get('client_assertion');
    if (key === undefined || assertion === null) return false;
    if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
      return false;
    try {
      const { alg } = decodeProtectedHeader(assertion);
      await jwtVerify(assertion, key, {
        algorithms: alg === 'PS256' ? ['PS256'] : ['RS256'],
        audience: [
          `${origin}/${tenant}/oauth2/v2.0/token`,
          `${origin}/${tenant}/v2.0`,
          // What programs write that believe they speak to Entra itself.
          `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`,
          'api://AzureADTokenExchange',
        ],
        requiredClaims: ['exp', 'iss', 'sub'],
        // As Entra does; MSAL rounds the current second up, so its assertions may begin in half a second.
        clockTolerance: 300,
      });
      return true;
    } catch {
      return false;
    }
  };

  const verify = async (token: string, audience: string): Promise<Claims> => {
    const { kid } = decodeProtectedHeader(token);
    const from = published.find((one) => one.kid === kid);
    if (from === undefined) throw new Error('an unknown key');
    const { payload } = await jwtVerify(token, from.publicJwk, { algorithms: ['RS256'], audience });
    return payload;
  };

  const giveToken = async (
    form: URLSearchParams,
    tenant: string,
    response: ServerResponse,
  ): Promise<void> => {
    const scope = form.get('scope') ?? '';
    const letIn = async (): Promise<boolean> => {
      if (await proven(form, tenant)) return true;
      problem(response, 'invalid_client', 'AADSTS700027: the assertion is not signed by a known key.', 401);
      return false;
    };
    switch (form.get('grant_type')) {
      case 'authorization_code': {
        const code = codes.get(form.get('code') ?? '');
        codes.delete(form.get('code') ?? '');
        const challenge = createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url');
        if (code === undefined || code.challenge !== challenge || code.redirect !== form.get('redirect_uri'))
          problem(response, 'invalid_grant', 'AADSTS501481: the code or its verifier is not right.');
        else
          send(response, 200, await answerTokens(code.person, scope === '' ? code.scope : scope, code.nonce));
        return;
      }
      case 'refresh_token': {
        const person = refreshes.get(form.get('refresh_token') ?? '');
        if (person === undefined)
          problem(response, 'invalid_grant', 'AADSTS700082: the refresh token has expired.');
        else send(response, 200, await answerTokens(person, scope, null));
        return;
      }
      case 'client_credentials': {
        if (!(await letIn())) return;
        const audience = scope.replace(/\/\.default$/, '');
        send(response, 200, {
          token_type: 'Bearer',
          expires_in: TOKEN_LASTS_S,
          ext_expires_in: TOKEN_LASTS_S,
          access_token: await appToken(tenant, { aud: audience, azp: form.get('client_id') }),
        });
        return;
      }
      case 'urn:ietf:params:oauth:grant-type:jwt-bearer': {
        if (!(await letIn())) return;
        try {
          const claims = await verify(form.get('assertion') ?? '', clientId);
          const person = people.find(({ oid }) => oid === claims['oid']);
          if (person === undefined || form.get('requested_token_use') !== 'on_behalf_of')
            throw new Error('nobody');
          send(response, 200, await answerTokens(person, scope, null));
        } catch {
          problem(response, 'invalid_grant', 'AADSTS50013: the assertion is not valid.');
        }
        return;
      }
      default:
        problem(response, 'unsupported_grant_type', 'AADSTS70003: the grant type is not supported.');
    }
  };

  const appToken = (tenant: string, claims: Claims = {}): Promise<string> =>
    sign(
      strip({
        aud: clientId,
        ...common(tenant),
        azp: clientId,
        azpacr: '2',
        oid: '99999999-0000-4000-8000-000000000001',
        sub: '99999999-0000-4000-8000-000000000001',
        idtyp: 'app',
        roles: ['ProtocolNudge.Clerk'],
        ...claims,
      }),
    );

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', origin);
    if (!isUp) {
      response.writeHead(503).end('Service Unavailable');
      return;
    }
    if (request.method === 'OPTIONS') {
      send(response, 200, {});
      return;
    }
    if (url.pathname === '/common/discovery/instance') {
      const { host } = new URL(origin);
      const preferred = { preferred_network: host, preferred_cache: host, aliases: [host] };
      send(response, 200, {
        tenant_discovery_endpoint: `${origin}/common/v2.0/.well-known/openid-configuration`,
        metadata: [preferred],
      });
      return;
    }
    const [, tenant = '', ...rest] = url.pathname.toLowerCase().split('/');
    switch (rest.join('/')) {
      case 'v2.0/.well-known/openid-configuration':
        keyRequests += 1;
        send(response, 200, metadata(tenant, 2));
        return;
      case '.well-known/openid-configuration':
        keyRequests += 1;
        send(response, 200, metadata(tenant, 1));
        return;
      case 'discovery/v2.0/keys':
      case 'discovery/keys':
        keyRequests += 1;
        send(response, 200, keySet(tenant));
        return;
      case 'oauth2/v2.0/authorize':
        authorize(url, tenant, response);
        return;
      case 'oauth2/v2.0/token':
        await giveToken(
          new URLSearchParams(await textOf(request)),
          isShared(tenant) ? tenantId : tenant,
          response,
        );
        return;
      default:
        problem(response, 'not_found', 'There is nothing at this address.', 404);
    }
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  return {
    origin,
    add(person) {
      const whole: EntraPerson = {
        tenantId,
        oid: randomUUID(),
        name: 'Ada Pike',
        address: 'ada.pike@fenwick.example',
        roles: [],
        ...person,
      };
      people.push(whole);
      return whole;
    },
    accessToken: (person, claims = {}, header = {}) =>
      sign(strip({ ...accessClaims(person, clientId, 'access_as_user'), ...claims }), header),
    idToken: (person, claims = {}) =>
      sign(strip({ aud: clientId, ...ofPerson(person), nonce: randomUUID(), ...claims })),
    appToken,
    sign,
    signText,
    async rotate(publish = true) {
      signer = await newSigner();
      if (publish) published = [...published, signer];
    },
    dropOldKeys() {
      published = [signer];
    },
    publicKey: () => signer.publicJwk,
    up(is) {
      isUp = is;
    },
    keyRequests: () => keyRequests,
    verify,
    signIn(person) {
      signedIn = person;
    },
    signedIn: () => signedIn,
    trust(id, key) {
      // As an object of Node it serves RS256 and PS256, which libraries sign certificates' assertions by.
      trusted.set(id, KeyObject.from(key));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Endpoints for people of any tenant. */
function isShared(tenant: string): boolean {
  return tenant === 'common' || tenant === 'organizations';
}

/** Without the claims that are undefined. */
function strip(claims: Claims): Claims {
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
