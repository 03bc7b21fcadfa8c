import { errors, jwtVerify, type JWTHeaderParameters } from 'jose';
import { z } from 'zod';
import { API_SCOPE, CLERK_ROLES, type EntraConfig } from '../config';
import { createKeys, type Keys } from './keys';

/** Who sent a request, by a token that was checked. Ids are Entra's; nothing of this is logged. */
export interface Identity {
  readonly tenantId: string;
  /** The person's id in the tenant, which names may change under. */
  readonly oid: string;
  readonly name: string | null;
  /** Addresses that the token gives the person, the sign-in name first; none is proof that mail to it arrives. */
  readonly addresses: readonly string[];
  readonly clerk: boolean;
}

/** Why a token was refused; safe to log and to send. */
export class TokenError extends Error {
  constructor(
    /** 401: not a token for us. 403: a good token that lacks the scope. */
    readonly status: 401 | 403,
    readonly reason: string,
  ) {
    super(reason);
  }
}

export interface TokenCheck {
  /** Throws TokenError for a token that will not do, KeysUnavailableError when nobody can say. */
  check(token: string): Promise<Identity>;
}

/** Clocks of Entra and of this machine may differ by so much, in seconds. */
const SKEW_S = 60;
/** Above Entra's largest tokens; Node takes 16 KB of headers in all. */
const LONGEST = 12_000;
/** What a signer can be made to take a key from, or must understand: Entra's tokens have none of it. */
const FORBIDDEN_HEADERS = ['jwk', 'jku', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc'] as const;
const TYPES = ['jwt', 'at+jwt'];
const KID = /^[\w-]{1,128}$/;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const claimsShape = z.looseObject({
  iss: z.string(),
  aud: z.string(),
  ver: z.enum(['1.0', '2.0']),
  tid: z.string().regex(GUID),
  oid: z.string().regex(GUID),
  exp: z.number(),
  scp: z.string().optional(),
  roles: z.array(z.string().max(200)).max(100).optional(),
  idtyp: z.string().optional(),
  name: z.string().max(1000).optional(),
  preferred_username: z.string().max(320).optional(),
  upn: z.string().max(320).optional(),
  unique_name: z.string().max(320).optional(),
  email: z.string().max(320).optional(),
});

/**
 * Checks access tokens of one tenant for our API. Tokens of both of Entra's versions are known; id tokens, tokens of
 * programs without a person, and those of any other tenant, API or signer are refused.
 */
export function createTokenCheck(
  entra: Pick<EntraConfig, 'clientId' | 'authority' | 'publicUrl'>,
  tenantId: string,
  keys: Keys = entraKeys(entra.authority, tenantId),
): TokenCheck {
  const issuers = issuersOf(entra.authority, tenantId);
  const audience = audiencesOf(entra);
  return {
    async check(token) {
      if (token.length > LONGEST) throw new TokenError(401, 'too long');
      const parts = token.split('.');
      if (parts.length !== 3 || parts.some((part) => part === ''))
        throw new TokenError(401, 'not a signed token');
      for (const part of parts.slice(0, 2)) {
        const text = Buffer.from(part, 'base64url').toString('utf8');
        if (hasTwin(text)) throw new TokenError(401, 'a claim stands twice');
      }
      const payload = await verified(token, keys, { issuers, audience });
      const claims = claimsShape.safeParse(payload);
      if (!claims.success) throw new TokenError(401, 'a claim is missing or of the wrong kind');
      const { iss, ver, tid, oid, scp, roles, idtyp } = claims.data;
      if (tid.toLowerCase() !== tenantId) throw new TokenError(401, 'another tenant');
      if (iss !== (ver === '1.0' ? issuers.v1 : issuers.v2))
        throw new TokenError(401, 'issuer and version do not agree');
      if (idtyp !== undefined && idtyp !== 'user') throw new TokenError(401, 'a program without a person');
      // Id tokens and app-only tokens have roles too, but only a person's access token has a scope.
      if (scp === undefined) throw new TokenError(401, 'not a person’s access token');
      if (!scp.split(' ').includes(API_SCOPE)) throw new TokenError(403, 'the scope is missing');
      const { name, preferred_username: signIn, upn, unique_name: unique, email } = claims.data;
      return {
        tenantId,
        oid: oid.toLowerCase(),
        name: name ?? null,
        addresses: [...new Set([signIn, upn, unique, email].filter((one): one is string => isAddress(one)))],
        clerk: CLERK_ROLES.some((role) => roles?.includes(role) === true),
      };
    },
  };
}

/** Issuers of a tenant's tokens. Version 1 tokens name the same issuer wherever they were signed. */
function issuersOf(authority: string, tenantId: string): { readonly v1: string; readonly v2: string } {
  return { v1: `https://sts.windows.net/${tenantId}/`, v2: `${authority}/${tenantId}/v2.0` };
}

/** How tokens may name our API: its client id, or an App ID URI as Entra, Office and Teams ask for it. */
function audiencesOf({ clientId, publicUrl }: Pick<EntraConfig, 'clientId' | 'publicUrl'>): string[] {
  const { host } = new URL(publicUrl);
  return [clientId, `api://${clientId}`, `api://${host}/${clientId}`, `api://${host}/botid-${clientId}`];
}

function entraKeys(authority: string, tenantId: string): Keys {
  return createKeys({
    metadata: `${authority}/${tenantId}/v2.0/.well-known/openid-configuration`,
    issuer: issuersOf(authority, tenantId).v2,
    keysFrom: [authority],
  });
}

async function verified(
  token: string,
  keys: Keys,
  {
    issuers,
    audience,
  }: { readonly issuers: { readonly v1: string; readonly v2: string }; readonly audience: string[] },
): Promise<unknown> {
  const keyOf = async (header: JWTHeaderParameters) => {
    if (FORBIDDEN_HEADERS.some((name) => name in header)) throw new TokenError(401, 'a forbidden header');
    if (header.typ !== undefined && !TYPES.includes(header.typ.toLowerCase()))
      throw new TokenError(401, 'another type of token');
    if (typeof header.kid !== 'string' || !KID.test(header.kid)) throw new TokenError(401, 'no key is named');
    const found = await keys.get(header.kid);
    if (found === null) throw new TokenError(401, 'an unknown key');
    return found.key;
  };
  try {
    const { payload } = await jwtVerify(token, keyOf, {
      algorithms: ['RS256'],
      issuer: [issuers.v1, issuers.v2],
      audience,
      requiredClaims: ['exp', 'nbf', 'iat', 'tid', 'oid', 'ver'],
      clockTolerance: SKEW_S,
    });
    return payload;
  } catch (error) {
    // The messages of the library may repeat what a token says; its codes and claims' names do not.
    if (error instanceof errors.JWTClaimValidationFailed)
      throw new TokenError(401, REASONS[error.claim] ?? 'a claim is missing or of the wrong kind');
    if (error instanceof errors.JOSEError)
      throw new TokenError(401, REASONS[error.code] ?? 'not a valid token');
    throw error;
  }
}

/** By the library's code, or the claim that it found wrong. */
const REASONS: Readonly<Record<string, string>> = {
  ERR_JWT_EXPIRED: 'expired',
  iss: 'another issuer',
  aud: 'another audience',
  nbf: 'not valid yet',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'the signature is wrong',
  ERR_JOSE_ALG_NOT_ALLOWED: 'the algorithm is not allowed',
};

function isAddress(text: string | undefined): boolean {
  return text !== undefined && /^[^\s@]{1,64}@[^\s@]{1,253}$/.test(text);
}

/** Whether a JSON object's text names a member of its own twice, of which readers may take either. */
function hasTwin(text: string): boolean {
  const seen = new Set<string>();
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
  let depth = 0;
  let last = '';
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (token === ':' && depth === 1) {
      const name = plain(last);
      if (seen.has(name)) return true;
      seen.add(name);
    }
    last = token;
  }
  return false;
}

function plain(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
