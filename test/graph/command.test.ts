import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, generateKeyPair } from 'jose';
import { readConfig } from '../../bot/config';
import { runSync } from '../../bot/graph/run';
import { openStore } from '../../bot/store/open';
import { ran } from '../cli/running';
import { newDataDir } from '../store/test-store';
import { startEntra, type Entra } from '../tenant/entra';
import { seeded, startGraph, type GraphStandIn } from '../tenant/graph';
import { fill, group, userId } from './world';

/* `protocol-nudge sync` as an IT officer runs it: signed in to a stand-in Entra without a secret, over HTTP. */

const TENANT_ID = '11111111-1111-4111-8111-111111111111';
const CLIENT_ID = '33333333-3333-4333-8333-333333333333';
const GROUP = '44444444-4444-4444-8444-444444444444';

let entra: Entra;
let graph: GraphStandIn;
let dataDir: string;
let folder: string;
const before = { ...process.env };
beforeAll(async () => {
  entra = await startEntra({ clientId: CLIENT_ID, tenantId: TENANT_ID });
  graph = await startGraph(seeded(8));
  graph.accept = (token) =>
    entra.verify(token, 'https://graph.microsoft.com').then(
      () => true,
      () => false,
    );
  graph.tokens.clear();
  fill(graph, 40);
  graph.tenant.groups.set(GROUP, group(GROUP, [userId(1), userId(2), userId(3), userId(4)]));
  dataDir = await newDataDir();
  folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-sync-'));
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  entra.trust(CLIENT_ID, publicKey);
  const assertion = join(folder, 'assertion');
  const signed = new SignJWT()
    .setIssuer(CLIENT_ID)
    .setSubject(CLIENT_ID)
    .setAudience('api://AzureADTokenExchange');
  writeFileSync(
    assertion,
    await signed.setExpirationTime('1h').setProtectedHeader({ alg: 'RS256' }).sign(privateKey),
  );
  Object.assign(process.env, {
    ENTRA_TENANT_ID: TENANT_ID,
    ENTRA_CLIENT_ID: CLIENT_ID,
    ENTRA_AUTHORITY: entra.origin,
    ENTRA_ASSERTION_FILE: assertion,
    PUBLIC_URL: 'https://nudge.fenwick.example',
    BOT_APP_ID: CLIENT_ID,
    BOT_TENANT_ID: TENANT_ID,
    BOT_ASSERTION_FILE: assertion,
    GRAPH_ORIGIN: graph.origin,
    GRAPH_MEMBERS_GROUP: GROUP,
    DATA_DIR: dataDir,
  });
}, 60_000);
afterAll(async () => {
  for (const name of Object.keys(process.env))
    if (!(name in before)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, before);
  await graph.close();
  await entra.close();
  for (const one of [dataDir, folder]) rmSync(one, { recursive: true, force: true });
});

test('brings people in, and says what it did in numbers', async () => {
  const { status, rows, err } = await ran(['sync']);
  expect(err).toBe('');
  expect(rows()).toMatchObject([
    { council: 'own', result: 'done', added: 40, standings: { member: 4, officer: 36 } },
  ]);
  expect(status).toBe(0);
}, 60_000);

test('a loss is held back, said, and exit status 1', async () => {
  for (let number = 10; number < 40; number += 1) graph.remove(userId(number));
  const { status, rows, err } = await ran(['sync', '--council', 'own']);
  expect(rows()).toMatchObject([{ result: 'held', gone: 0 }]);
  expect(err).toContain('--allow-loss');
  expect(status).toBe(1);
}, 60_000);

test('the server’s own run: a loss that is allowed, a permission that is missing, an identity nobody trusts', async () => {
  const { graph: set, entra: signIn } = readConfig(process.env);
  const [council] = set?.councils ?? [];
  if (set === undefined || signIn === undefined || council === undefined) throw new Error('not set up');
  const store = await openStore({ dataDir });
  const own = store.council('own');
  const run = (how: Parameters<typeof runSync>[4] = {}): ReturnType<typeof runSync> =>
    runSync(set, council, signIn, own, how);
  expect(await run({ allowLoss: true, afresh: true })).toMatchObject({ result: 'done', gone: 30 });
  expect((await own.people.all()).people).toHaveLength(10);

  graph.granted.delete('User.Read.All');
  await expect(run()).rejects.toThrow('User.Read.All is not granted');
  graph.granted.add('User.Read.All');

  const other = await generateKeyPair('RS256');
  entra.trust(CLIENT_ID, other.publicKey);
  await expect(run()).rejects.toThrow(/could not sign in to Microsoft 365 \(AADSTS\d+\)/);
  await store.close();
}, 60_000);

test('what is misused or not set up is one line on standard error', async () => {
  expect(await ran(['sync', 'file'])).toMatchObject({ status: 2 });
  expect((await ran(['sync', '--council', 'nowhere'])).err).toContain('there are: own');
  const given = process.env['GRAPH_MEMBERS_GROUP'];
  process.env['GRAPH_MEMBERS_GROUP'] = '';
  process.env['GRAPH_ORIGIN'] = '';
  const { status, err } = await ran(['sync']);
  process.env['GRAPH_MEMBERS_GROUP'] = given;
  expect(err).toContain('GRAPH_MEMBERS_GROUP is not set');
  expect(status).toBe(1);
});
