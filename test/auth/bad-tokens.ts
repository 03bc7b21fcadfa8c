import { createHmac, createPublicKey, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { CLIENT_ID, OTHER_TENANT_ID, TENANT_ID } from '../tenant/start';
import type { Claims, Entra, EntraPerson } from '../tenant/entra';

/** A request that must be refused, whatever route it goes to. */
export interface BadToken {
  readonly name: string;
  /** The Authorization header, or headers; null: none. */
  readonly authorization: string | readonly string[] | null;
  /** Added to the address. */
  readonly query?: string;
  /** 401 unless it says otherwise. */
  readonly status: 401 | 403 | 431;
}

/** All the ways a token can be wrong, each signed once. `person` is a clerk, so that only the fault stands in the way. */
export async function badTokens(entra: Entra, person: EntraPerson): Promise<readonly BadToken[]> {
  const now = Math.floor(Date.now() / 1000);
  const good = await entra.accessToken(person);
  const [header = '', payload = '', signature = ''] = good.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims;
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as { kid: string };
  const foreign = await generateKeyPair('RS256', { extractable: true });
  const foreignJwk = await exportJWK(foreign.publicKey);
  const bySomebody = (headers: Claims): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg: 'RS256', ...headers }).sign(foreign.privateKey);
  const hmac = (key: string | Buffer): string => {
    const text = `${encoded({ typ: 'JWT', alg: 'HS256', kid })}.${payload}`;
    return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
  };
  const publicKey = createPublicKey({ key: { ...entra.publicKey(), kty: 'RSA' }, format: 'jwk' });
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const other = { ...person, tenantId: OTHER_TENANT_ID, oid: randomUUID() };
  const made = (change: Claims, headers: Claims = {}): Promise<string> =>
    entra.accessToken(person, change, headers);
  const v1 = {
    ver: '1.0',
    iss: `https://sts.windows.net/${TENANT_ID}/`,
    aud: `api://${CLIENT_ID}`,
    appid: CLIENT_ID,
    upn: person.address,
  };

  const bearers: readonly (readonly [string, string | Promise<string>, (401 | 403 | 431)?])[] = [
    // The algorithm
    ['alg none, no signature', `${encoded({ typ: 'JWT', alg: 'none' })}.${payload}.`],
    ['alg None, the signature kept', `${encoded({ typ: 'JWT', alg: 'None', kid })}.${payload}.${signature}`],
    ['HS256 by the public key as PEM', hmac(pem)],
    ['HS256 by the public key as DER', hmac(der)],
    ['HS256 by an empty key', hmac('')],
    [
      'RS256 in the header changed to RS512',
      `${encoded({ typ: 'JWT', alg: 'RS512', kid })}.${payload}.${signature}`,
    ],
    ['PS256 in the header', `${encoded({ typ: 'JWT', alg: 'PS256', kid })}.${payload}.${signature}`],
    // The key
    ['signed by somebody else under Entra’s key id', bySomebody({ kid })],
    ['signed by somebody else under an unknown key id', bySomebody({ kid: 'unknown' })],
    ['no key id', bySomebody({})],
    ['a key id that is a path', bySomebody({ kid: '../../../../dev/null' })],
    ['a key id that is an injection', bySomebody({ kid: "x' UNION SELECT 'key' --" })],
    [
      'a key id that is a list',
      `${encoded({ typ: 'JWT', alg: 'RS256', kid: [kid] })}.${payload}.${signature}`,
    ],
    ['its own key in the header (jwk)', bySomebody({ kid, jwk: foreignJwk })],
    ['its own key set in the header (jku)', bySomebody({ kid, jku: 'https://keys.example/keys.json' })],
    ['its own certificate in the header (x5c)', bySomebody({ kid, x5c: ['MIIB'] })],
    [
      'its own certificate’s address in the header (x5u)',
      bySomebody({ kid, x5u: 'https://keys.example/c.pem' }),
    ],
    ['Entra’s signature, and a key in the header', made({}, { jwk: foreignJwk })],
    ['Entra’s signature, and an address of keys in the header', made({}, { jku: 'https://keys.example/k' })],
    // The whole
    ['the payload changed', `${header}.${encoded({ ...claims, oid: randomUUID() })}.${signature}`],
    [
      'a role put in',
      `${header}.${encoded({ ...claims, roles: ['ProtocolNudge.MonitoringOfficer'] })}.${signature}`,
    ],
    ['the signature cut short', good.slice(0, -8)],
    ['no signature', `${header}.${payload}.`],
    ['two parts', `${header}.${payload}`],
    ['four parts', `${good}.${signature}`],
    ['five parts, as an encrypted token', `${header}.${payload}.${signature}.${signature}.${signature}`],
    ['no JSON in it', `${header}.bm90IGpzb24.${signature}`],
    ['words in place of a token', 'let-me-in'],
    ['another type of token', made({}, { typ: 'logout+jwt' })],
    ['too long for a token', made({ groups: Array.from({ length: 260 }, () => randomUUID()) })],
    [
      'longer than all headers may be',
      made({ groups: Array.from({ length: 700 }, () => randomUUID()) }),
      431,
    ],
    [
      'a claim twice, the good one last',
      entra.signText(`{"tid":"${OTHER_TENANT_ID}",${JSON.stringify(claims).slice(1)}`),
    ],
    [
      'a claim twice, escaped the second time',
      entra.signText(`${JSON.stringify(claims).slice(0, -1)},"\\u0074id":"${TENANT_ID}"}`),
    ],
    ['a list for a payload', entra.signText('["tid"]')],
    // Time
    ['expired', made({ iat: now - 7200, nbf: now - 7200, exp: now - 600 })],
    ['expired just beyond the skew', made({ iat: now - 7200, nbf: now - 7200, exp: now - 70 })],
    ['not valid yet', made({ iat: now + 600, nbf: now + 600, exp: now + 4000 })],
    ['no expiry', made({ exp: undefined })],
    ['an expiry that is text', made({ exp: '9999999999' })],
    ['no beginning', made({ nbf: undefined })],
    // The issuer and the tenant
    ['another tenant', entra.accessToken(other)],
    ['another tenant’s issuer, our tenant’s id', made({ iss: `${entra.origin}/${OTHER_TENANT_ID}/v2.0` })],
    ['our issuer, another tenant’s id', made({ tid: OTHER_TENANT_ID })],
    ['no tenant', made({ tid: undefined })],
    ['two tenants', made({ tid: [TENANT_ID, OTHER_TENANT_ID] })],
    ['the issuer of all tenants', made({ iss: `${entra.origin}/common/v2.0` })],
    ['the issuer as the metadata of all tenants names it', made({ iss: `${entra.origin}/{tenantid}/v2.0` })],
    [
      'Microsoft’s own issuer, not the configured authority’s',
      made({ iss: `https://login.microsoftonline.com/${TENANT_ID}/v2.0` }),
    ],
    ['version 1 with version 2’s issuer', made({ ver: '1.0' })],
    ['version 2 with version 1’s issuer', made({ iss: v1.iss })],
    ['version 1 of another tenant', made({ ...v1, iss: `https://sts.windows.net/${OTHER_TENANT_ID}/` })],
    ['version 1’s issuer without its slash', made({ ...v1, iss: v1.iss.slice(0, -1) })],
    ['no version', made({ ver: undefined })],
    ['a version that does not exist', made({ ver: '3.0' })],
    ['no issuer', made({ iss: undefined })],
    ['issuers in a list', made({ iss: [claims['iss']] })],
    // The audience
    ['for Microsoft Graph', made({ aud: 'https://graph.microsoft.com' })],
    ['for another app', made({ aud: randomUUID() })],
    ['for another app’s URI', made({ aud: `api://elsewhere.example/${CLIENT_ID}` })],
    ['for us and somebody else', made({ aud: [CLIENT_ID, randomUUID()] })],
    ['for nobody', made({ aud: undefined })],
    // The person
    ['an id token', entra.idToken(person)],
    ['a program without a person', entra.appToken(TENANT_ID)],
    ['a program without a person, unmarked', entra.appToken(TENANT_ID, { idtyp: undefined })],
    ['a program that has a scope', entra.appToken(TENANT_ID, { scp: 'access_as_user' })],
    ['nobody’s id', made({ oid: undefined })],
    ['an id that is none', made({ oid: 'admin' })],
    ['roles that are text', made({ roles: 'ProtocolNudge.Clerk' })],
    // The scope
    ['no scope', made({ scp: undefined })],
    ['an empty scope', made({ scp: '' }), 403],
    ['another scope', made({ scp: 'Mail.Read User.Read' }), 403],
    ['a scope that begins as ours', made({ scp: 'access_as_user2' }), 403],
    ['a scope in a list', made({ scp: ['access_as_user'] })],
    ['a scope among the roles', made({ scp: undefined, roles: ['access_as_user', 'ProtocolNudge.Clerk'] })],
  ];
  const inHeader = await Promise.all(
    bearers.map(async ([name, token, status]): Promise<BadToken> => ({
      name,
      authorization: `Bearer ${await token}`,
      status: status ?? 401,
    })),
  );
  const headers: readonly (readonly [string, string | readonly string[] | null])[] = [
    ['no header at all', null],
    ['an empty header', ''],
    ['a scheme alone', 'Bearer'],
    ['a scheme and a space', 'Bearer '],
    ['a token without a scheme', good],
    ['another scheme', `Basic ${Buffer.from('clerk:clerk').toString('base64')}`],
    ['a good token under another scheme', `Token ${good}`],
    ['a colon after the scheme', `Bearer: ${good}`],
    ['a tab after the scheme', `Bearer\t${good}`],
    ['two tokens', `Bearer ${good} ${good}`],
    ['two tokens, a comma between', `Bearer ${good}, Bearer ${good}`],
    ['two headers', [`Bearer ${good}`, `Bearer ${good}`]],
    ['a token in quotation marks', `Bearer "${good}"`],
  ];
  return [
    ...inHeader,
    ...headers.map(([name, authorization]): BadToken => ({ name, authorization, status: 401 })),
    { name: 'a token in the address', authorization: null, query: `?access_token=${good}`, status: 401 },
  ];
}
