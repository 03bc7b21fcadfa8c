import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import {
  BusyError,
  ConsentError,
  GraphError,
  ResyncError,
  createGraphClient,
  retryAfterMs,
} from '../../bot/graph/client';
import { APP_TOKEN, seeded, startGraph, type GraphStandIn } from '../tenant/graph';
import { MEMBERS, clientOf, fill, userId } from './world';

const USERS = { permission: 'User.Read.All' };

let graph: GraphStandIn;
beforeEach(async () => {
  graph = await startGraph(seeded(2));
  fill(graph, 30);
});
afterEach(() => graph.close());

describe('waiting', () => {
  test.each([
    ['120', 120_000],
    [' 3 ', 3000],
    ['Wed, 04 Mar 2026 10:00:30 GMT', 30_000],
    ['Wed, 04 Mar 2026 09:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [null, null],
  ])('Retry-After %p', (text, expected) => {
    expect(retryAfterMs(text, Date.parse('2026-03-04T10:00:00Z'))).toBe(expected);
  });

  test.each(['seconds', 'date', 'none'] as const)('is as long as Graph asks, told as %s', async (how) => {
    graph.faults.retryAfter = how;
    graph.faults.next.push(429, 429);
    const { client, waited } = clientOf(graph);
    expect((await client.page('/users?$top=5', USERS)).items).toHaveLength(5);
    expect(graph.requests).toHaveLength(3);
    expect(waited.total).toBeGreaterThanOrEqual(how === 'none' ? 1500 : 1000);
    expect(waited.total).toBeLessThan(25_000);
  });

  test.each([500, 502, 503, 504])('%s passes', async (status) => {
    graph.faults.next.push(status);
    const { client, waited } = clientOf(graph);
    expect((await client.page('/users?$top=5', USERS)).items).toHaveLength(5);
    expect(waited.total).toBeGreaterThan(0);
  });

  test('grows, is bounded, and ends in a plain sentence', async () => {
    graph.faults.failing = 1;
    const { client, waited } = clientOf(graph);
    await expect(client.page('/users', USERS)).rejects.toThrow(BusyError);
    expect(graph.requests).toHaveLength(8);
    expect(waited.longest).toBeLessThanOrEqual(60_000);
    expect(waited.total).toBeLessThan(300_000);
  });

  test('a Retry-After of hours is not sat out', async () => {
    const { client, waited } = clientOf(graph, {
      fetch: () => Promise.resolve(new Response('{}', { status: 429, headers: { 'Retry-After': '7200' } })),
    });
    await expect(client.page('/users', USERS)).rejects.toThrow(/slow down/);
    expect(waited.total).toBe(0);
  });

  test('an answer that is too slow is cut off and asked for again', async () => {
    graph.faults.slowMs = 400;
    const { client } = clientOf(graph, {
      timeoutMs: 60,
      sleep: () => {
        graph.faults.slowMs = 0;
        return Promise.resolve();
      },
    });
    expect((await client.page('/users?$top=5', USERS)).items).toHaveLength(5);
  });
});

describe('the token', () => {
  test('that ran out is renewed once', async () => {
    graph.expired.add('old');
    const given: (string | undefined)[] = [];
    const { client } = clientOf(graph, {
      token: (refused) => {
        given.push(refused);
        return Promise.resolve(refused === undefined ? 'old' : APP_TOKEN);
      },
    });
    expect((await client.page('/users?$top=5', USERS)).items).toHaveLength(5);
    expect(given).toEqual([undefined, 'old']);
  });

  test('that stays refused ends the run', async () => {
    const { client } = clientOf(graph, { token: () => Promise.resolve('nobody') });
    await expect(client.page('/users', USERS)).rejects.toThrow(/sign-in/);
    expect(graph.requests).toHaveLength(2);
  });

  test.each([
    'https://graph.microsoft.example/v1.0/users?$skiptoken=x',
    'https://somebody@127.0.0.1/v1.0/users',
    '//evil.example/v1.0/users',
    'file:///etc/passwd',
    'no address',
  ])('never goes to %s', async (link) => {
    const asked: string[] = [];
    const { client } = clientOf(graph, {
      fetch: (url) => {
        asked.push(url);
        return Promise.resolve(Response.json({ value: [] }));
      },
    });
    await client.page(link, USERS).catch(() => undefined);
    expect(asked.every((url) => url.startsWith(`${graph.origin}/v1.0/`))).toBe(true);
  });

  test('does not follow a redirect', async () => {
    const told: string[] = [];
    const other = createServer((request, response) => {
      told.push(request.headers.authorization ?? '');
      response.end('{"value":[]}');
    });
    const here = createServer((_request, response) => {
      response.writeHead(302, {
        Location: `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/`,
      });
      response.end();
    });
    for (const server of [other, here]) {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
    }
    const { client } = clientOf(graph, {
      origin: `http://127.0.0.1:${String((here.address() as AddressInfo).port)}`,
    });
    await expect(client.page('/users', USERS)).rejects.toThrow(BusyError);
    expect(told).toEqual([]);
    for (const server of [other, here]) server.close();
  });
});

describe('refusals', () => {
  test('a missing consent names the permission', async () => {
    graph.granted.clear();
    const { client } = clientOf(graph);
    const failing = client.page('/users', USERS);
    await expect(failing).rejects.toThrow(ConsentError);
    await expect(failing).rejects.toMatchObject({ status: 403, code: 'Authorization_RequestDenied' });
  });

  test.each(['gone', 'expired'] as const)(
    'a delta token that is %s asks to begin again',
    async (forgotten) => {
      graph.faults.forgotten = forgotten;
      const { client } = clientOf(graph);
      const { delta } = await client.page('/users/delta?$select=mail', USERS);
      graph.forgetTokens();
      await expect(client.page(delta ?? '', USERS)).rejects.toThrow(ResyncError);
    },
  );

  test('something that is no list, and a gateway’s page', async () => {
    const { client } = clientOf(graph, { fetch: () => Promise.resolve(Response.json({ no: 'list' })) });
    await expect(client.page('/users', USERS)).rejects.toThrow(/no list/);
    let asked = 0;
    const gateway = clientOf(graph, {
      fetch: () => {
        asked += 1;
        return Promise.resolve(asked === 1 ? new Response('<html>') : Response.json({ value: [] }));
      },
    });
    expect((await gateway.client.page('/users', USERS)).items).toEqual([]);
  });

  test('a code that may be no code is not repeated', async () => {
    const { client } = clientOf(graph, {
      fetch: () =>
        Promise.resolve(Response.json({ error: { code: 'Ada Pike has no mailbox' } }, { status: 400 })),
    });
    await expect(client.page('/users', USERS)).rejects.toThrow(/400, no code/);
  });

  test('nothing there is null', async () => {
    expect(await clientOf(graph).client.get('/users/nobody', USERS)).toBeNull();
  });
});

describe('batches', () => {
  const managers = (from: number, to: number): { path: string; permission: string }[] =>
    Array.from({ length: to - from }, (_, at) => ({
      ...USERS,
      path: `/users/${userId(from + at)}/manager?$select=id`,
    }));

  test('go twenty at a time and come back in order, whatever order Graph answers in', async () => {
    fill(graph, 60);
    const { client } = clientOf(graph);
    const answers = await client.batch(managers(1, 56));
    expect(graph.requests.filter((one) => one === 'POST /v1.0/$batch')).toHaveLength(3);
    expect(
      answers.map((answer) => (answer.kind === 'found' ? (answer.body as { id: string }).id : answer.kind)),
    ).toEqual(
      Array.from({ length: 55 }, (_, at) => {
        const number = at + 1;
        return number <= 4 || number < 10 ? 'none' : userId(Math.floor(number / 10));
      }),
    );
  });

  test('parts that are throttled are asked again, and only those', async () => {
    graph.faults.next.push(null, null, 429, 503, null, null);
    const { client, waited } = clientOf(graph);
    const answers = await client.batch(managers(10, 15));
    expect(answers.every(({ kind }) => kind === 'found')).toBe(true);
    expect(graph.requests.filter((one) => one.startsWith('batch:'))).toHaveLength(7);
    expect(waited.total).toBeGreaterThanOrEqual(1000);
  });

  test('a part that is refused does not spoil the others', async () => {
    graph.granted.delete('MailboxSettings.Read');
    const { client } = clientOf(graph);
    const answers = await client.batch([
      { permission: 'MailboxSettings.Read', path: `/users/${userId(1)}/mailboxSettings/userPurpose` },
      ...managers(10, 11),
    ]);
    expect(answers.map(({ kind }) => kind)).toEqual(['refused', 'found']);
  });

  test('all but hopeless throttling ends right', async () => {
    graph.faults.throttled = 0.4;
    graph.faults.failing = 0.1;
    const { client } = clientOf(graph);
    const answers = await client.batch(managers(1, 31));
    expect(answers).toHaveLength(30);
  });

  test('nobody answers a part: it is given up in the end', async () => {
    const { client } = clientOf(graph, { fetch: () => Promise.resolve(Response.json({ responses: [] })) });
    await expect(client.batch(managers(1, 3))).rejects.toThrow(GraphError);
  });
});

test('the stand-in keeps to Graph’s own limits', async () => {
  const { client } = clientOf(graph);
  await expect(client.page('/users?$top=1000', USERS)).rejects.toThrow(/400/);
  await expect(client.page('/users/delta?$top=10', USERS)).rejects.toThrow(/400/);
  await expect(
    client.page(`/groups/${MEMBERS}/transitiveMembers/microsoft.graph.user?$count=true`, USERS),
  ).rejects.toThrow(/400/);
  const crowded = createGraphClient({
    origin: graph.origin,
    token: () => Promise.resolve(APP_TOKEN),
    now: () => 0,
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
  expect((await crowded.page('/users/delta?$select=mail', USERS)).delta).toMatch(/deltatoken=/);
});
