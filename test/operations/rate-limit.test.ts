import type { Request } from 'express';
import { TokenError } from '../../bot/auth/tokens';
import { createRefusals } from '../../bot/middleware/refusals';
import type { SignIn } from '../../bot/services';
import { LIMITS, windowStore } from '../../bot/middleware/rate-limit';
import { memoryStore } from '../admin-api/memory-store';
import { serveAdmin } from '../admin-api/serving';
import { draft, post, serve, type Served } from '../bot/serving';

/** Lets everybody in as whom the token names: who gets tokens is test/auth's business. */
const TENANT = '11111111-1111-4111-8111-111111111111';
const signIn: SignIn = {
  tokens: {
    check: (token) =>
      Promise.resolve({ tenantId: TENANT, oid: token, name: null, addresses: [], clerk: true }),
  },
  clientId: TENANT,
  tenant: TENANT,
  publicUrl: 'https://nudge.example.gov.uk',
};
const opened: Served[] = [];
afterEach(async () => {
  for (const served of opened.splice(0)) await served.close();
});
async function open(changes: Parameters<typeof serve>[0]): Promise<Served> {
  const served = await serve(changes);
  opened.push(served);
  return served;
}

const ask = (served: Served, person: string): Promise<Response> =>
  fetch(`${served.url}/api/ask`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${person}` },
    // No question: the limit comes first, and the answer is quick.
    body: '{}',
  });

describe('in a tenant', () => {
  let served: Served;
  beforeEach(async () => {
    served = await open({ mode: 'tenant', signIn });
  });

  test('a person who asks too much is told when to come back; another is not touched', async () => {
    const statuses: number[] = [];
    for (let sent = 0; sent < LIMITS.ask; sent += 1) statuses.push((await ask(served, 'ada')).status);
    expect(new Set(statuses)).toEqual(new Set([400]));
    const refused = await ask(served, 'ada');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(await refused.json()).toMatchObject({
      type: 'about:blank',
      title: 'Too Many Requests',
      status: 429,
      detail: expect.stringContaining(`${String(LIMITS.ask)} such requests in a minute`) as string,
      requestId: refused.headers.get('x-request-id'),
    });
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThanOrEqual(1);
    expect(wait).toBeLessThanOrEqual(60);
    expect(refused.headers.get('ratelimit')).toMatch(/^"ask"; r=0; t=\d+$/);
    expect(refused.headers.get('ratelimit-policy')).toContain(`"ask"; q=${String(LIMITS.ask)}; w=60`);
    expect((await ask(served, 'ben')).status).toBe(400);
    // One kind at its limit leaves the others alone: above all the policy, and what nudged.
    const policy = await fetch(`${served.url}/api/policy`, { headers: { Authorization: 'Bearer ada' } });
    expect(policy.status).toBe(200);
    expect(policy.headers.get('ratelimit')).toMatch(/^"read"; r=299; t=\d+$/);
  });

  test('nobody is named in the headers', async () => {
    const { headers } = await ask(served, 'ada');
    const told = [...headers.values()].join('\n');
    expect(told).not.toContain('ada');
    // What the draft calls the partition key changes with each window's salt.
    const other = await open({ mode: 'tenant', signIn });
    expect((await ask(other, 'ada')).headers.get('ratelimit-policy')).not.toBe(
      headers.get('ratelimit-policy'),
    );
  });

  test('what nobody signs in for is not counted: health, pages, the API’s description', async () => {
    for (const path of ['/healthz', '/readyz', '/', '/api/openapi.json'])
      expect((await fetch(served.url + path)).headers.get('ratelimit')).toBeNull();
  });

  test('without a token a request is refused as such, and counts against nobody', async () => {
    const response = await post(`${served.url}/api/ask`, { question: '' });
    expect(response.status).toBe(401);
    expect(response.headers.get('ratelimit')).toBeNull();
  });
});

describe('requests without a good token', () => {
  const only = {
    ...signIn,
    tokens: {
      check: (token: string) =>
        token === 'ada' ? signIn.tokens.check(token) : Promise.reject(new TokenError(401, 'expired')),
    },
  };
  const asked = (served: Served, token: string | null, from: string): Promise<Response> =>
    fetch(`${served.url}/api/policy`, {
      headers: { 'X-Forwarded-For': from, ...(token === null ? {} : { Authorization: `Bearer ${token}` }) },
    });

  test('are capped by address, bad tokens and none alike; a good token from there is let in all the same', async () => {
    const served = await open({ mode: 'tenant', signIn: only, proxies: 1, refusalsAMinute: 20 });
    const statuses: number[] = [];
    for (let sent = 0; sent < 20; sent += 1)
      statuses.push((await asked(served, sent % 2 === 0 ? null : 'eve', '192.0.2.7')).status);
    expect(new Set(statuses)).toEqual(new Set([401]));
    for (const token of [null, 'eve']) {
      const over = await asked(served, token, '192.0.2.7');
      expect(over.status).toBe(429);
      expect(over.headers.get('content-type')).toContain('application/problem+json');
      expect(Number(over.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    }
    // The council behind that address goes on working, and others are not touched.
    expect((await asked(served, 'ada', '192.0.2.7')).status).toBe(200);
    expect((await asked(served, null, '192.0.2.8')).status).toBe(401);
    expect(served.logs()).not.toContain('192.0.2.7');
  });

  test('are told apart by what the nearest proxy says, not by what a client writes before it', async () => {
    const served = await open({ mode: 'tenant', signIn: only, proxies: 1, refusalsAMinute: 20 });
    for (let sent = 0; sent < 20; sent += 1)
      await asked(served, null, `198.51.100.${String(sent)}, 192.0.2.7`);
    expect((await asked(served, null, '198.51.100.99, 192.0.2.7')).status).toBe(429);
    const direct = await open({ mode: 'tenant', signIn: only, refusalsAMinute: 20 });
    for (let sent = 0; sent < 20; sent += 1) await asked(direct, null, `198.51.100.${String(sent)}`);
    expect((await asked(direct, null, '198.51.100.99')).status).toBe(429);
  });

  test('of the bot’s route count too', async () => {
    const served = await open({
      mode: 'tenant',
      signIn: only,
      refusalsAMinute: 20,
      teams: { open: false, receive: () => Promise.resolve({ kind: 'refused' }) },
    });
    const activity = {
      type: 'message',
      serviceUrl: 'https://x.example/',
      channelId: 'msteams',
      conversation: { id: 'a' },
    };
    const statuses: number[] = [];
    for (let sent = 0; sent < 21; sent += 1)
      statuses.push((await post(`${served.url}/api/messages`, activity)).status);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401));
    expect(statuses[20]).toBe(429);
  });

  test('of one IPv6 customer are counted together', async () => {
    const refusals = createRefusals(1);
    const from = (ip: string) =>
      refusals.tooMany({ ip, res: { set: () => undefined } } as unknown as Request);
    expect(await from('2001:db8:1:2::1')).toBeNull();
    expect((await from('2001:db8:1:2:ffff::9'))?.status).toBe(429);
    expect(await from('2001:db8:1:3::1')).toBeNull();
  });
});

test.each([
  ['GET', '/api/policy', 'read'],
  ['GET', '/api/packs', 'read'],
  ['POST', '/api/ask/', 'ask'],
  ['POST', '/API/Ask', 'ask'],
  ['POST', '/api/check', 'check'],
  ['POST', '/api/counts', 'counts'],
  ['GET', '/api/admin/draft', 'read'],
  ['PUT', '/api/admin/draft', 'save'],
  ['POST', '/api/admin/publish', 'save'],
  ['PATCH', '/api/admin/people', 'save'],
  ['POST', '/api/admin/people/preview', 'import'],
  ['POST', '/api/admin/protocol/import', 'import'],
  ['POST', '/api/admin/eml', 'import'],
])('%s %s counts as “%s”', async (method, path, kind) => {
  const served = await open({ mode: 'tenant', signIn });
  const response = await fetch(served.url + path, { method, headers: { Authorization: 'Bearer ada' } });
  expect(response.headers.get('ratelimit')).toMatch(new RegExp(`^"${kind}"; `));
});

test('the demo’s limits are far above anything but a runaway', async () => {
  const served = await serveAdmin();
  opened.push(served);
  const { headers } = await post(`${served.url}/api/check`, { draft: draft() });
  expect(headers.get('ratelimit-policy')).toContain(`q=${String(LIMITS.check * 1000)}; w=60`);
  expect((await served.ask('GET', '/draft')).headers.get('ratelimit')).toMatch(/^"read"/);
});

test('the Bot Framework, which speaks for everybody at once, has no limit', async () => {
  const received: unknown[] = [];
  const served = await open({
    teams: {
      open: false,
      receive: (_authorization, activity) => {
        received.push(activity);
        return Promise.resolve({ kind: 'done', status: 200, body: null });
      },
    },
  });
  const response = await post(`${served.url}/api/messages`, {
    type: 'message',
    serviceUrl: 'https://smba.example/',
    channelId: 'msteams',
    conversation: { id: 'a' },
  });
  expect(response.status).toBe(200);
  expect(received).toHaveLength(1);
  expect(response.headers.get('ratelimit')).toBeNull();
});

test('counts that a client gives back are not lost at the limit: they were not taken', async () => {
  const counts = memoryStore();
  const served = await open({ mode: 'tenant', signIn, counts: { add: counts.counts.add } });
  const one = { counts: [{ rule: 'blind-copy', outcome: 'shown', day: '2026-03-04', count: 1 }] };
  const send = (): Promise<Response> =>
    fetch(`${served.url}/api/counts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ada' },
      body: JSON.stringify(one),
    });
  let taken = 0;
  for (let sent = 0; sent < LIMITS.counts + 5; sent += 1) if ((await send()).status === 204) taken += 1;
  expect(taken).toBe(LIMITS.counts);
  const [kept] = await counts.counts.between('2026-03-04', '2026-03-04');
  expect(kept?.count).toBe(taken);
});

describe('the counts of a window', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-03-04T12:00:00Z') });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const increment = async (store: ReturnType<typeof windowStore>, person: string) =>
    await store.increment(person);

  test('keep people apart, end together, and forget who was counted', async () => {
    const store = windowStore(60_000);
    await increment(store, 'ada');
    jest.advanceTimersByTime(20_000);
    expect((await increment(store, 'ada')).totalHits).toBe(2);
    const ben = await increment(store, 'ben');
    expect(ben.totalHits).toBe(1);
    expect(ben.resetTime).toEqual(new Date('2026-03-04T12:01:00Z'));
    expect(store.size()).toBe(2);
    jest.advanceTimersByTime(39_999);
    expect(store.size()).toBe(2);
    jest.advanceTimersByTime(1);
    expect(store.size()).toBe(0);
    expect((await increment(store, 'ada')).totalHits).toBe(1);
  });

  test('can be taken back', async () => {
    const store = windowStore(60_000);
    await increment(store, 'ada');
    await store.decrement('ada');
    expect((await increment(store, 'ada')).totalHits).toBe(1);
    await store.resetKey('ada');
    expect(store.size()).toBe(0);
  });
});
