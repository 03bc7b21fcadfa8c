import { rmSync } from 'node:fs';
import { pino } from 'pino';
import { createClerkSync } from '../../bot/graph/by-clerk';
import type { SyncReport } from '../../bot/graph/people-sync';
import { ProblemError } from '../../bot/problem';
import { openStore } from '../../bot/store/open';
import { newDataDir } from '../store/test-store';
import type { EntraPerson } from '../tenant/entra';
import { seeded, startGraph, type GraphStandIn } from '../tenant/graph';
import { startTenant, type Tenant } from '../tenant/start';
import { fill, group, userId } from './world';

/*
 * People from Microsoft 365 by a clerk's click: the server reads on behalf of the clerk, with a token that Entra gives
 * it for the clerk's own, and with no permission of its own.
 */

const GROUP = '44444444-4444-4444-8444-444444444444';
let tenant: Tenant;
let graph: GraphStandIn;
let dataDir: string;
let clerk: EntraPerson;
/** Whose tokens Graph was asked with: the person's id, or that it was the application. */
const asked = new Set<string>();
beforeAll(async () => {
  graph = await startGraph(seeded(8));
  graph.tokens.clear();
  fill(graph, 40);
  graph.tenant.groups.set(GROUP, group(GROUP, [userId(1), userId(2), userId(3), userId(4)]));
  dataDir = await newDataDir();
  tenant = await startTenant({
    env: {
      GRAPH_MEMBERS_GROUP: GROUP,
      GRAPH_ORIGIN: graph.origin,
      GRAPH_SYNC_AT: 'clerk',
    },
    open: () => openStore({ dataDir }),
  });
  graph.accept = (token) =>
    tenant.entra.verify(token, 'https://graph.microsoft.com').then(
      (claims) => {
        asked.add(claims['idtyp'] === 'app' ? 'app' : String(claims['oid']));
        return claims['scp'] !== undefined;
      },
      () => false,
    );
  clerk = tenant.entra.add({
    name: 'Cleo Marsh',
    address: 'cleo.marsh@fenwick.example',
    roles: ['ProtocolNudge.Clerk'],
  });
}, 120_000);
afterAll(async () => {
  await tenant.close();
  await graph.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function call(
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${tenant.url}/api/admin${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${await tenant.entra.accessToken(clerk)}`,
      'X-Protocol-Nudge': '1',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test('a clerk brings people with rights of their own; the audit names the clerk', async () => {
  expect((await call('GET', '/people/sync')).body).toEqual({ offered: true, running: false, last: null });
  const done = await call('POST', '/people/sync', {});
  expect(done.status).toBe(200);
  expect(done.body).toMatchObject({
    offered: true,
    running: false,
    last: { result: 'done', added: 40, changed: 0, gone: 0, problem: null },
  });
  expect([...asked]).toEqual([clerk.oid]);
  const sheet = await call('GET', '/people');
  expect(sheet.body['people']).toHaveLength(40);
  const { body: audit } = await call('GET', '/audit');
  expect(audit['entries']).toContainEqual(
    expect.objectContaining({ action: 'people.sync', author: 'Cleo Marsh' }),
  );
  expect((await call('GET', '/people/sync')).body['last']).toMatchObject({ result: 'done' });
  const again = await call('POST', '/people/sync', {});
  expect(again.body['last']).toMatchObject({ result: 'done', added: 0, changed: 0, gone: 0 });
});

test('too great a loss is held back until the clerk says that it is right', async () => {
  for (let number = 5; number < 25; number += 1) graph.remove(userId(number));
  const held = await call('POST', '/people/sync', {});
  expect(held.body['last']).toMatchObject({ result: 'held', gone: 0 });
  expect((await call('GET', '/people')).body['people']).toHaveLength(40);
  const done = await call('POST', '/people/sync', { allowLoss: true });
  expect(done.body['last']).toMatchObject({ result: 'done', gone: 20 });
  expect((await call('GET', '/people')).body['people']).toHaveLength(20);
});

test('a permission that is missing, or one that Entra will not give, is told in plain words', async () => {
  graph.granted.delete('User.Read.All');
  const refused = await call('POST', '/people/sync', {});
  expect(refused.status).toBe(502);
  expect(refused.body['detail']).toContain('delegated permission User.Read.All');
  expect((await call('GET', '/people/sync')).body['last']).toMatchObject({
    result: 'failed',
    problem: refused.body['detail'],
  });
  graph.granted.add('User.Read.All');
  expect((await call('POST', '/people/sync', { more: 1 })).status).toBe(422);
});

test('the log of it has numbers and reasons, nobody’s name and no token', () => {
  const logs = tenant.logs();
  expect(logs).toContain('delegated permission User.Read.All');
  for (const planted of ['Cleo', 'cleo.marsh', 'Person7', 'person7', clerk.oid, 'eyJ'])
    expect([planted, logs.includes(planted)]).toEqual([planted, false]);
});

test('the server itself reads nothing: no night, and no token of the application', () => {
  expect(asked.has('app')).toBe(false);
});

describe('one at a time', () => {
  const REPORT = { result: 'done', added: 1 } as SyncReport;
  const CLERK = { name: 'Ann Reed', email: 'ann.reed@fenwick.example' };
  const quiet = pino({ level: 'silent' });

  test('what takes long goes on; a second one is told so; how it went is known after', async () => {
    let end: (report: SyncReport) => void = () => undefined;
    const sync = createClerkSync(() => new Promise((resolve) => (end = resolve)), quiet, 10);
    expect(await sync.start('token', CLERK, false)).toEqual({ running: true, last: null });
    await expect(sync.start('token', CLERK, false)).rejects.toThrow(ProblemError);
    end(REPORT);
    while (sync.state().running) await new Promise((resolve) => setImmediate(resolve));
    expect(sync.state().last).toEqual({ report: REPORT });
  });

  test('a fault of ours is no sentence for people, and leaves the way free', async () => {
    const sync = createClerkSync(() => Promise.reject(new TypeError('gooseberries')), quiet);
    await expect(sync.start('token', CLERK, false)).rejects.toThrow(TypeError);
    expect(JSON.stringify(sync.state())).not.toContain('gooseberries');
    expect(sync.state()).toMatchObject({ running: false, last: { problem: expect.any(String) as string } });
  });
});
