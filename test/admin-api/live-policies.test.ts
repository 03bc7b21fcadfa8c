import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { followPolicies, type LivePolicies } from '../../bot/admin/live-policies';
import { loadPacks } from '../../bot/packs';
import { seedCouncil } from '../../bot/admin/seed';
import { policyFirst } from '../../bot/routes/policy';
import { defaultBody } from '../../shared/admin/body';
import type { Pack } from '../../shared/pack';
import type { PolicyBody } from '../../shared/admin/shapes';
import { PEOPLE, post, draft as mail, serve } from '../bot/serving';
import { memoryStore, type MemoryStore } from './memory-store';
import { CLEO, serveAdmin } from './serving';

const packs = loadPacks();
const [southwark] = packs.filter(({ id }) => id === 'southwark') as [Pack];
const audit = { action: 'test', summary: 'Test.' };

let store: MemoryStore;
let clock: number;
let logged: string[];
let stopping: boolean;
beforeEach(async () => {
  store = memoryStore();
  clock = 1_000_000;
  logged = [];
  stopping = false;
  await seedCouncil(store, PEOPLE, southwark);
});
const follow = (): Promise<LivePolicies> =>
  followPolicies({
    council: store,
    councilName: 'Fenwick',
    packs,
    usual: 'southwark',
    log: pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) }),
    now: () => clock,
    stopping: () => stopping,
  });
/** Publishes past this server, as another one on the same store does. */
async function publishElsewhere(rules: PolicyBody['rules']): Promise<void> {
  const draft = await store.policy.saveDraft(
    { ...defaultBody(southwark), rules },
    await store.policy.revision(),
    CLEO,
    audit,
  );
  await store.policy.publish(draft.revision, 'Elsewhere', CLEO, audit);
}
const versionOf = (policies: LivePolicies): string | undefined =>
  policies.published(null)?.snapshot.policy.version;

test('what another server published is there a second later, and asking costs nothing in between', async () => {
  const policies = await follow();
  expect(versionOf(policies)).toBe('1');
  await publishElsewhere({ disrespect: { strength: 'off' } });
  clock += 999;
  const asked = store.stamps();
  for (let count = 0; count < 1000; count += 1) expect(policies.fresh()).toBeNull();
  expect(store.stamps()).toBe(asked);
  clock += 1;
  await policies.fresh();
  expect(store.stamps()).toBe(asked + 1);
  expect(versionOf(policies)).toBe('2');
});

test('people and the council’s own pack are followed too', async () => {
  const policies = await follow();
  await store.people.change(1, [], ['leader@fenwick.example'], CLEO, audit);
  await store.packs.put({ ...southwark, id: 'own-protocol', name: 'Ours' }, CLEO, audit);
  clock += 1000;
  await policies.fresh();
  expect(policies.published(null)?.snapshot.people).toHaveLength(PEOPLE.length - 1);
  expect(policies.published('own-protocol')?.snapshot.pack.name).toBe('Ours');
});

test('the same policy keeps its tag; only a change gives another', async () => {
  const policies = await follow();
  const before = policies.published(null)?.etag;
  clock += 5000;
  await policies.fresh();
  expect(policies.published(null)?.etag).toBe(before);
  await publishElsewhere({ disrespect: { strength: 'off' } });
  await policies.reload();
  expect(policies.published(null)?.etag).not.toBe(before);
});

test('with the database away the last policy is served, and the log says so once', async () => {
  const policies = await follow();
  store.away(true);
  for (let count = 0; count < 5; count += 1) {
    clock += 1000;
    await policies.fresh();
    expect(versionOf(policies)).toBe('1');
  }
  expect(logged.filter((line) => line.includes('does not answer'))).toHaveLength(1);
  store.away(false);
  await publishElsewhere({ disrespect: { strength: 'off' } });
  clock += 1000;
  await policies.fresh();
  expect(versionOf(policies)).toBe('2');
  expect(logged.filter((line) => line.includes('answers again'))).toHaveLength(1);
});

test('while the server is being stopped, the store is not looked at ahead and its closing is no fault', async () => {
  const policies = await follow();
  clock += 1000;
  const looked = policies.fresh();
  void policies.fresh();
  await looked;
  stopping = true;
  const asked = store.stamps();
  await delay(1000);
  expect(store.stamps()).toBe(asked);
  store.away(true);
  clock += 1000;
  await policies.fresh();
  expect(logged).toEqual([]);
});

test('a database that hangs holds nobody up for long', async () => {
  const policies = await follow();
  store.hang(true);
  clock += 2500;
  const started = process.hrtime.bigint();
  await policies.fresh();
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(5000);
  clock += 400;
  // Whoever comes later does not wait again.
  expect(policies.fresh()).toBeNull();
  expect(versionOf(policies)).toBe('1');
});

test('a version that somebody edited into nonsense does not reach members', async () => {
  const policies = await follow();
  store.tamper({
    version: 2,
    author: CLEO,
    at: '2026-03-04T12:00:00Z',
    reason: 'By hand',
    body: { protocol: 'southwark', rules: 'none' } as unknown as PolicyBody,
  });
  clock += 1000;
  await policies.fresh();
  expect(versionOf(policies)).toBe('1');
  expect(logged.join('')).toContain('cannot be read');
});

test('a published policy whose protocol is gone falls back to the usual one', async () => {
  const draft = await store.policy.saveDraft(
    { ...defaultBody(southwark), protocol: 'gone' },
    await store.policy.revision(),
    CLEO,
    audit,
  );
  await store.policy.publish(draft.revision, 'By hand', CLEO, audit);
  const policies = await follow();
  expect(policies.published(null)?.snapshot.pack.id).toBe('southwark');
});

test('nothing in the store: the default of the usual protocol', async () => {
  store = memoryStore('empty');
  const policies = await follow();
  expect(versionOf(policies)).toBe('default');
  expect(policies.version()).toBeNull();
});

describe('the server, with the database away', () => {
  test('members get the published policy, nudges and answers; the clerk is told in plain words', async () => {
    const served = await serveAdmin();
    const { store: away } = served;
    const tag = (await fetch(`${served.url}/api/policy`)).headers.get('etag');
    away.away(true);
    const policy = await fetch(`${served.url}/api/policy`);
    expect([policy.status, policy.headers.get('etag')]).toEqual([200, tag]);
    expect((await post(`${served.url}/api/check`, { draft: mail() })).status).toBe(200);
    expect((await post(`${served.url}/api/ask`, { question: 'Can I email a junior officer?' })).status).toBe(
      200,
    );
    const asked: [string, string, unknown?][] = [
      ['GET', '/draft'],
      ['GET', '/versions'],
      ['GET', '/people'],
      ['GET', '/audit'],
      ['GET', '/questions'],
      ['GET', '/insights?from=2026-03-01&to=2026-03-02'],
      ['PATCH', '/people', { revision: 1, put: [], remove: ['a@b.example'] }],
      ['POST', '/publish', { revision: 2, reason: 'Why not' }],
    ];
    for (const [method, path, body] of asked) {
      const { status, json } = await served.ask(method, path, body);
      expect([path, status]).toEqual([path, 503]);
      expect(json.detail).toContain('database');
      expect(json.detail).toContain('members still get the published policy');
    }
    const counts = [{ rule: 'blind-copy', outcome: 'shown', day: '2026-03-02', count: 1 }];
    expect((await post(`${served.url}/api/counts`, { counts })).status).toBe(503);
    away.away(false);
    expect((await served.ask('GET', '/draft')).status).toBe(200);
    await served.close();
  });
});

describe('the hot way to the policy', () => {
  test('answers as the ordinary one does, with the headers that matter', async () => {
    const quiet = await serve({ log: pino({ level: 'warn' }, { write: () => undefined }) });
    const first = await fetch(`${quiet.url}/api/policy`);
    expect(first.headers.get('x-request-id')).toBeNull();
    expect(first.headers.get('x-protocol-nudge-mode')).toBe('demo');
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await first.text()).toBe(quiet.services.policies.published(null)?.json);
    const etag = first.headers.get('etag') ?? '';
    for (const [tag, status] of [
      [etag, 304],
      [`W/${etag}`, 304],
      [`"x", ${etag}`, 304],
      ['"x"', 200],
    ] as const) {
      const again = await fetch(`${quiet.url}/api/policy`, { headers: { 'If-None-Match': tag } });
      expect([tag, again.status, again.headers.get('etag')]).toEqual([tag, status, etag]);
      await again.text();
    }
    // What is unusual goes the ordinary way.
    expect(
      (await fetch(`${quiet.url}/api/policy?protocol=swale`)).headers.get('x-request-id'),
    ).not.toBeNull();
    await quiet.close();
  });

  test('hands on a host that is not ours', () => {
    const next = jest.fn();
    const services = {
      policies: { packs: [], fresh: () => null, published: () => null },
      mode: 'demo',
      log: pino({ level: 'silent' }),
    };
    policyFirst(services as unknown as Parameters<typeof policyFirst>[0])(
      { url: '/api/policy', method: 'GET', headers: { host: 'evil.example' } } as never,
      {} as never,
      next,
    );
    expect(next).toHaveBeenCalledTimes(1);
  });
});
