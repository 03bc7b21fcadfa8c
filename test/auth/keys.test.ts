import { createKeys, KeysUnavailableError } from '../../bot/auth/keys';
import { createTokenCheck, type TokenCheck } from '../../bot/auth/tokens';
import { startEntra, type Entra, type EntraPerson } from '../tenant/entra';
import { CLIENT_ID, TENANT_ID } from '../tenant/start';

/** Keys as they rotate, and Entra when it is away; the clock is the test's. */

let entra: Entra;
let member: EntraPerson;
let now: number;
let tokens: TokenCheck;
const MINUTE = 60_000;

beforeEach(async () => {
  entra = await startEntra({ clientId: CLIENT_ID, tenantId: TENANT_ID });
  member = entra.add({});
  now = Date.parse('2026-03-04T09:00:00Z');
  tokens = createTokenCheck(
    { clientId: CLIENT_ID, authority: entra.origin, publicUrl: 'https://nudge.fenwick.example' },
    TENANT_ID,
    createKeys({
      metadata: `${entra.origin}/${TENANT_ID}/v2.0/.well-known/openid-configuration`,
      issuer: `${entra.origin}/${TENANT_ID}/v2.0`,
      keysFrom: [entra.origin],
      now: () => now,
    }),
  );
});
afterEach(() => entra.close());

const check = (): Promise<string> =>
  entra.accessToken(member).then((token) =>
    tokens.check(token).then(
      () => 'let in',
      (error: unknown) => (error instanceof KeysUnavailableError ? 'nobody can say' : 'refused'),
    ),
  );
/** Renewing runs beside the work. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

test('keys are fetched once for many tokens, also at the same time', async () => {
  await Promise.all(Array.from({ length: 20 }, check));
  await check();
  expect(entra.keyRequests()).toBe(2);
});

test('a new key is found at once, but no made-up key makes us ask again and again', async () => {
  expect(await check()).toBe('let in');
  now += MINUTE;
  await entra.rotate();
  expect(await check()).toBe('let in');
  expect(entra.keyRequests()).toBe(4);
  await entra.rotate(false);
  for (let at = 0; at < 10; at += 1) {
    now += 2000;
    expect(await check()).toBe('refused');
  }
  expect(entra.keyRequests()).toBe(4);
  now += MINUTE;
  expect(await check()).toBe('refused');
  expect(entra.keyRequests()).toBe(6);
});

test('a key that is published no more is dropped once keys are renewed', async () => {
  const old = await entra.accessToken(member);
  expect(await check()).toBe('let in');
  await entra.rotate();
  entra.dropOldKeys();
  now += 61 * MINUTE;
  await tokens.check(old);
  await settled();
  await expect(tokens.check(old)).rejects.toMatchObject({ status: 401 });
  expect(await check()).toBe('let in');
});

test('while Entra is away, kept keys go on serving, however long', async () => {
  expect(await check()).toBe('let in');
  entra.up(false);
  for (let hour = 0; hour < 48; hour += 1) {
    now += 60 * MINUTE;
    expect(await check()).toBe('let in');
    await new Promise((resolve) => setImmediate(resolve));
  }
  entra.up(true);
  now += MINUTE;
  await check();
  await settled();
  await entra.rotate();
  now += MINUTE;
  expect(await check()).toBe('let in');
});

test('with no keys, or a key that may be new, nobody can say while Entra is away', async () => {
  entra.up(false);
  expect(await check()).toBe('nobody can say');
  entra.up(true);
  now += MINUTE;
  expect(await check()).toBe('let in');
  entra.up(false);
  await entra.rotate();
  now += MINUTE;
  expect(await check()).toBe('nobody can say');
  now += 1000;
  expect(await check()).toBe('nobody can say');
  entra.up(true);
  now += MINUTE;
  expect(await check()).toBe('let in');
});

test.each([
  ['another issuer', { issuer: 'https://login.example/v2.0' }],
  ['keys somewhere else', { jwks_uri: 'https://keys.example/keys' }],
  ['no JSON', null],
])('metadata with %s is not believed', async (_name, change) => {
  const metadata = {
    issuer: 'https://login.test/v2.0',
    jwks_uri: 'https://login.test/keys',
    ...change,
  };
  const keys = createKeys({
    metadata: 'https://login.test/metadata',
    issuer: 'https://login.test/v2.0',
    keysFrom: ['https://login.test'],
    fetch: (url) =>
      Promise.resolve(
        typeof url === 'string' && url.endsWith('metadata')
          ? new Response(change === null ? '<html>' : JSON.stringify(metadata))
          : new Response(JSON.stringify({ keys: [{ ...entra.publicKey(), kid: 'x', use: 'sig' }] })),
      ),
  });
  await expect(keys.get('x')).rejects.toBeInstanceOf(KeysUnavailableError);
});

test('keys of another tenant, of another kind or for encryption are not taken', async () => {
  const rsa = entra.publicKey();
  const listed = [
    { ...rsa, kid: 'good', use: 'sig' },
    { ...rsa, kid: 'other', use: 'sig', issuer: 'https://login.test/other/v2.0' },
    { ...rsa, kid: 'encryption', use: 'enc' },
    { kty: 'oct', kid: 'shared', k: 'c2VjcmV0' },
    'nonsense',
  ];
  const keys = createKeys({
    metadata: 'https://login.test/metadata',
    issuer: 'https://login.test/v2.0',
    keysFrom: ['https://login.test'],
    fetch: (url) =>
      Promise.resolve(
        new Response(
          JSON.stringify(
            typeof url === 'string' && url.endsWith('metadata')
              ? { issuer: 'https://login.test/v2.0', jwks_uri: 'https://login.test/keys' }
              : { keys: listed },
          ),
        ),
      ),
  });
  expect(await keys.get('good')).not.toBeNull();
  for (const kid of ['other', 'encryption', 'shared'])
    expect([kid, await keys.get(kid)]).toEqual([kid, null]);
});
