import { createClient, type Client } from '../../addin/outlook/client';
import { createSentItems, type SentItems, type SentItemsPorts } from '../../addin/outlook/pane/sent-items';
import { memoryStorage, type StoragePort } from '../../addin/outlook/storage';
import { loadPacks } from '../../bot/packs';
import { check } from '../../shared/check';
import { createDirectory } from '../../shared/directory';
import { defaultPolicy } from '../../shared/policy';
import type { Person } from '../../shared/types';
import { seeded, startGraph, type GraphStandIn } from '../tenant/graph';
import type { SentMessage } from '../tenant/graph-mail';
import { account } from './world';

/* The member's Sent Items from Graph into the memory of earlier points, as the pane does it, over HTTP. */

const ADA = 'ada.birch@fenwick.example';
const RHYS = 'rhys.alder@fenwick.example';
const NOW = Date.parse('2026-03-04T10:00:00Z');
const TOKEN = 'ada-token';
const SECRET = 'gooseberry';

let graph: GraphStandIn;
beforeEach(async () => {
  graph = await startGraph(seeded(6));
  graph.change('ada', account(1, { mail: ADA, displayName: 'Ada Birch' }));
  graph.tokens.set(TOKEN, 'ada');
});
afterEach(() => graph.close());

const sent = (number: number, more: Partial<SentMessage> = {}): SentMessage => ({
  id: `AAMk-${String(number)}_x=`,
  subject: `Matter ${String(number)}`,
  sentDateTime: new Date(NOW - number * 3_600_000).toISOString(),
  from: ADA,
  to: [RHYS],
  text: `Dear Rhys\n\nThe lamp at number ${String(number)} is dark, and so is the ${SECRET}. When will it be mended?\n\nAda`,
  ...more,
});

interface Bench {
  readonly items: SentItems;
  readonly client: Client;
  readonly values: Map<string, string>;
  readonly asked: { interactive: boolean }[];
  readonly urls: string[];
  clock: number;
}

function bench(more: Partial<SentItemsPorts> = {}): Bench {
  const values = new Map<string, string>();
  const storage: StoragePort = {
    get: (key) => Promise.resolve(values.get(key) ?? null),
    set: (key, value) => Promise.resolve(void values.set(key, value)),
    remove: (key) => Promise.resolve(void values.delete(key)),
  };
  const made: Omit<Bench, 'items' | 'client'> = { values, asked: [], urls: [], clock: NOW };
  const now = (): Date => new Date(made.clock);
  const client = createClient({ storage, item: memoryStorage(), fetch: null, origin: '', now, later: null });
  const items = createSentItems({
    tokens: {
      graph: (scopes, interactive) => {
        expect(scopes).toEqual(['Mail.Read']);
        made.asked.push({ interactive });
        return Promise.resolve(TOKEN);
      },
    },
    fetch: (url, init) => {
      made.urls.push(url);
      return fetch(url, init);
    },
    origin: graph.origin,
    storage,
    client,
    now,
    sleep: (milliseconds) => {
      made.clock += milliseconds;
      return Promise.resolve();
    },
    ...more,
  });
  return Object.assign(made, { items, client });
}

test('nothing is read before the member agrees, and nothing by a window that nobody clicked for', async () => {
  graph.tenant.sent.set('ada', [sent(1)]);
  const b = bench();
  expect(await b.items.agreed()).toBe(false);
  expect(await b.items.refresh(30)).toEqual({ kind: 'off' });
  expect(graph.requests).toEqual([]);
  expect(b.asked).toEqual([]);

  expect(await b.items.agree(30)).toEqual({ kind: 'read', count: 1 });
  expect(b.asked).toEqual([{ interactive: true }]);
  expect(await b.items.agreed()).toBe(true);
  await b.items.refresh(30);
  expect(b.asked[1]).toEqual({ interactive: false });
});

test('pages are read until 300 messages or the days are over; only Graph is asked', async () => {
  graph.tenant.sent.set(
    'ada',
    Array.from({ length: 420 }, (_, at) => sent(at + 1)),
  );
  const b = bench();
  expect(await b.items.agree(30)).toEqual({ kind: 'read', count: 300 });
  expect(graph.requests.filter((one) => one.endsWith('sentitems/messages'))).toHaveLength(6);
  expect((await b.client.earlier(ADA, 30)).length).toBe(300);
  expect(b.urls.every((url) => url.startsWith(graph.origin))).toBe(true);

  const other = bench();
  // 30 hours of the last day: twenty-four and what is on the hour.
  expect(await other.items.agree(1)).toEqual({ kind: 'read', count: 24 });
});

test('what is kept are dates, recipients, subjects and hashes: no words of the text, and no token', async () => {
  graph.tenant.sent.set('ada', [
    sent(1, { cc: ['cc@fenwick.example'], bcc: ['bcc@fenwick.example'], subject: 'Lamps' }),
    sent(2, { isDraft: true, subject: 'Draft' }),
  ]);
  const b = bench();
  await b.items.agree(30);
  const all = [...b.values.values()].join('\n');
  expect(all).toContain('Lamps');
  expect(all).not.toMatch(/gooseberry|mended|ada-token/);
  const [one, ...others] = await b.client.earlier(ADA, 30);
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    from: ADA,
    to: [RHYS, 'cc@fenwick.example', 'bcc@fenwick.example'],
    subject: 'Lamps',
    sentAt: '2026-03-04T09:00:00.000Z',
    // As Outlook opens it.
    itemId: 'AAMk/1+x=',
  });
});

test('the next time only what is new is read', async () => {
  graph.tenant.sent.set(
    'ada',
    Array.from({ length: 120 }, (_, at) => sent(at + 2)),
  );
  const b = bench();
  await b.items.agree(30);
  b.clock += 2 * 3_600_000;
  graph.tenant.sent.get('ada')?.push(sent(-1));
  const before = graph.requests.length;
  expect(await b.items.refresh(30)).toEqual({ kind: 'read', count: 1 });
  expect(graph.requests.length - before).toBe(1);
  expect(await b.client.earlier(ADA, 30)).toHaveLength(121);
});

test('throttling is sat out within bounds; what was read before stays, and the rest comes the next time', async () => {
  graph.tenant.sent.set(
    'ada',
    Array.from({ length: 90 }, (_, at) => sent(at + 1)),
  );
  const b = bench();
  graph.faults.next.push(429, null, 503, 429, 500, 503);
  expect(await b.items.agree(30)).toEqual({ kind: 'unfinished' });
  expect(b.clock).toBeGreaterThan(NOW);
  expect(await b.client.earlier(ADA, 30)).toHaveLength(50);
  expect(await b.items.agreed()).toBe(true);
  expect(await b.items.refresh(30)).toEqual({ kind: 'read', count: 90 });
  expect(await b.client.earlier(ADA, 30)).toHaveLength(90);
});

test('no consent, no sign-in, and a token that ran out on the way', async () => {
  graph.tenant.sent.set(
    'ada',
    Array.from({ length: 60 }, (_, at) => sent(at + 1)),
  );
  const none = bench({ tokens: { graph: () => Promise.resolve(null) } });
  expect(await none.items.agree(30)).toEqual({ kind: 'refused' });
  expect(await none.items.agreed()).toBe(false);

  graph.granted.delete('Mail.Read');
  expect(await bench().items.agree(30)).toEqual({ kind: 'refused' });

  graph.granted.add('Mail.Read');
  graph.expired.add('old');
  const tokens = ['old', TOKEN];
  const renewed = bench({ tokens: { graph: () => Promise.resolve(tokens.shift() ?? null) } });
  expect(await renewed.items.agree(30)).toEqual({ kind: 'read', count: 60 });
});

test('a link that leads away from Graph is not followed', async () => {
  const asked: string[] = [];
  const page = JSON.stringify({ value: [], '@odata.nextLink': 'https://evil.example/v1.0/me' });
  const b = bench({
    fetch: (url) => {
      asked.push(url);
      return Promise.resolve({
        status: 200,
        headers: { get: () => null },
        text: () => Promise.resolve(page),
      });
    },
  });
  expect(await b.items.agree(30)).toEqual({ kind: 'read', count: 0 });
  expect(asked).toHaveLength(1);
});

test.each([
  ['null', 'null'],
  ['no list', '{"value":{"a":1}}'],
  [
    'messages of another shape',
    '{"value":[null,7,{"from":null},{"from":{"emailAddress":{}},"sentDateTime":"x"},{"sentDateTime":"2026-03-04T09:00:00Z","from":{"emailAddress":{"address":"ada.birch@fenwick.example"}},"toRecipients":[null,{"emailAddress":null}],"body":null}]}',
  ],
  ['no JSON', '<html>'],
])('an answer that is %s does no harm', async (_name, body) => {
  const b = bench({
    fetch: () =>
      Promise.resolve({ status: 200, headers: { get: () => null }, text: () => Promise.resolve(body) }),
  });
  expect(['read', 'unfinished']).toContain((await b.items.agree(30)).kind);
});

test('forgetting empties the memory and takes the agreement back, even while reading', async () => {
  graph.tenant.sent.set(
    'ada',
    Array.from({ length: 200 }, (_, at) => sent(at + 1)),
  );
  const b = bench();
  await b.items.agree(30);
  await b.items.forget();
  expect(await b.client.earlier(ADA, 366)).toEqual([]);
  expect(await b.items.agreed()).toBe(false);

  graph.faults.slowMs = 30;
  const reading = b.items.agree(30);
  await new Promise((resolve) => setTimeout(resolve, 80));
  await b.items.forget();
  expect((await reading).kind).not.toBe('read');
  expect(await b.client.earlier(ADA, 366)).toEqual([]);
  expect(await b.items.agreed()).toBe(false);
});

test('end to end: a point made last week is noticed when it is made again, and not before the member agreed', async () => {
  const [pack] = loadPacks().filter(({ id }) => id === 'south-vale');
  if (pack === undefined) throw new Error('no such pack');
  const person = (email: string, name: string, kind: Person['kind'], title: string): Person => ({
    ...{ email, name, kind, title, tier: null, service: 'Lighting', manager: '', ward: '', group: '' },
  });
  const directory = createDirectory([
    person(ADA, 'Ada Birch', 'member', 'Councillor'),
    person(RHYS, 'Rhys Alder', 'officer', 'Head of Lighting'),
  ]);
  graph.tenant.sent.set('ada', [
    sent(30, {
      subject: 'Street lamp outside 12 Weir Street',
      text: 'Dear Rhys\n\nThe street lamp outside 12 Weir Street has been dark for three weeks and residents are worried about safety. Please can it be repaired?\n\nAda',
    }),
  ]);
  const b = bench();
  const policy = defaultPolicy(pack);
  const rules = async (): Promise<readonly string[]> =>
    check({
      draft: {
        from: ADA,
        to: [RHYS],
        cc: [],
        bcc: [],
        subject: 'Lamp in Weir Street',
        body: 'Dear Rhys\n\nResidents are worried about safety: the street lamp outside 12 Weir Street has been dark for weeks. Please can it be repaired?\n\nAda',
        composedAt: new Date(NOW).toISOString(),
      },
      pack,
      directory,
      policy,
      earlier: await b.client.earlier(ADA, policy.memoryDays),
    }).nudges.map(({ rule }) => rule);
  expect(await rules()).not.toContain('repeated-point');
  await b.items.agree(policy.memoryDays);
  expect(await rules()).toContain('repeated-point');
  await b.items.forget();
  expect(await rules()).not.toContain('repeated-point');
});
