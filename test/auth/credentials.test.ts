import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, exportPKCS8, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { appCredential, onBehalfOf, type OwnIdentity } from '../../bot/auth/credentials';
import { startEntra, type Entra } from '../tenant/entra';
import { CLIENT_ID, TENANT_ID } from '../tenant/start';

/** The server's own tokens without a secret, by @azure/identity, from the stand-in Entra over HTTP. */

let entra: Entra;
let key: CryptoKey;
let folder: string;
/** As Azure's App Service and Container Apps give managed identities their tokens. */
let azure: Server;
const asked: URL[] = [];
const MANAGED = '55555555-5555-4555-8555-555555555555';
const kept = { ...process.env };

const assertion = (): Promise<string> =>
  new SignJWT()
    .setIssuer(CLIENT_ID)
    .setSubject(MANAGED)
    .setAudience('api://AzureADTokenExchange')
    .setExpirationTime('1h')
    .setProtectedHeader({ alg: 'RS256' })
    .sign(key);

beforeAll(async () => {
  entra = await startEntra({ clientId: CLIENT_ID, tenantId: TENANT_ID });
  const pair = await generateKeyPair('RS256', { extractable: true });
  key = pair.privateKey;
  entra.trust(CLIENT_ID, pair.publicKey);
  folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-proof-'));
  azure = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://azure'));
    void assertion().then((token) => {
      const expires = Math.floor(Date.now() / 1000) + 3600;
      response.setHeader('Content-Type', 'application/json');
      response.end(
        JSON.stringify({ access_token: token, expires_on: String(expires), token_type: 'Bearer' }),
      );
    });
  });
  await new Promise<void>((resolve) => {
    azure.listen(0, '127.0.0.1', resolve);
  });
  const { port } = azure.address() as AddressInfo;
  process.env['IDENTITY_ENDPOINT'] = `http://127.0.0.1:${String(port)}/msi/token`;
  process.env['IDENTITY_HEADER'] = 'of the platform';
});
afterAll(async () => {
  process.env = kept;
  rmSync(folder, { recursive: true, force: true });
  azure.closeAllConnections();
  await new Promise((resolve) => azure.close(resolve));
  await entra.close();
});

function identity(proof: OwnIdentity['proof']): OwnIdentity {
  return { tenantId: TENANT_ID, clientId: CLIENT_ID, authority: entra.origin, proof };
}
let files = 0;
function assertionFile(text: string): OwnIdentity {
  files += 1;
  const file = join(folder, `assertion-${String(files)}`);
  writeFileSync(file, text);
  return identity({ kind: 'assertion', file });
}

test('an assertion that the platform keeps in a file', async () => {
  const own = assertionFile(`${await assertion()}\n`);
  const token = await appCredential(own).getToken('https://graph.microsoft.com/.default');
  expect(decodeJwt(token?.token ?? '')).toMatchObject({
    aud: 'https://graph.microsoft.com',
    tid: TENANT_ID,
    azp: CLIENT_ID,
    idtyp: 'app',
  });
});

test('a certificate with its private key', async () => {
  const path = join(folder, 'certificate.pem');
  // Entra knows it by its fingerprint; nobody on this side reads more of it.
  const certificate = Buffer.from('a certificate').toString('base64');
  const pem = await exportPKCS8(key);
  writeFileSync(path, `${pem}\n-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`);
  const own = identity({ kind: 'certificate', path });
  const token = await appCredential(own).getToken('https://graph.microsoft.com/.default');
  expect(decodeJwt(token?.token ?? '')).toMatchObject({ azp: CLIENT_ID, idtyp: 'app' });
});

test('a managed identity that the app registration trusts', async () => {
  const own = identity({ kind: 'managed-identity', clientId: MANAGED });
  const token = await appCredential(own).getToken('https://graph.microsoft.com/.default');
  expect(decodeJwt(token?.token ?? '')).toMatchObject({ azp: CLIENT_ID, idtyp: 'app' });
  const [first] = asked;
  expect(first?.searchParams.get('client_id')).toBe(MANAGED);
  expect(first?.searchParams.get('resource')).toBe('api://AzureADTokenExchange');
});

test('on behalf of the person whose token came with the request', async () => {
  const ada = entra.add({});
  const own = assertionFile(await assertion());
  const credential = onBehalfOf(own, await entra.accessToken(ada));
  const token = await credential.getToken('https://graph.microsoft.com/GroupMember.Read.All');
  expect(decodeJwt(token?.token ?? '')).toMatchObject({
    aud: 'https://graph.microsoft.com',
    oid: ada.oid,
    scp: 'GroupMember.Read.All',
  });
});

test('an assertion by somebody else, or a person’s token that is none, gives nothing', async () => {
  const { privateKey } = await generateKeyPair('RS256');
  const forged = await new SignJWT()
    .setIssuer(CLIENT_ID)
    .setSubject(CLIENT_ID)
    .setAudience('api://AzureADTokenExchange')
    .setExpirationTime('1h')
    .setProtectedHeader({ alg: 'RS256' })
    .sign(privateKey);
  const scope = 'https://graph.microsoft.com/.default';
  await expect(appCredential(assertionFile(forged)).getToken(scope)).rejects.toThrow('AADSTS700027');
  const good = assertionFile(await assertion());
  await expect(
    onBehalfOf(good, await entra.idToken(entra.add({ oid: 'x' }), { aud: 'y' })).getToken(scope),
  ).rejects.toThrow('AADSTS50013');
});
