import fc from 'fast-check';
import { createClient, type Client, type ClientPorts } from '../../addin/outlook/client';
import { within, type Fetch } from '../../addin/outlook/within';
import { memoryStorage, syncStorage, type StoragePort } from '../../addin/outlook/storage';
import { manualClock, type ManualClock } from '../../addin/workbench/fake-host-clock';
import type { Snapshot } from '../../shared/api';
import type { EarlierMessage } from '../../shared/types';
import { SNAPSHOT, settled } from './world';

const ADA = 'ada.birch@members.example.org';
const message = (change: Partial<EarlierMessage> = {}): EarlierMessage => ({
  from: ADA,
  to: ['rhys.alder@council.example.org'],
  cc: [],
  bcc: [],
  subject: 'Bins in Mill Lane',
  body: 'Dear Rhys\n\nThe bins in Mill Lane were missed on Tuesday. Could they be emptied?\n\nAda',
  sentAt: '2026-03-04T10:00:00Z',
  ...change,
});

interface Bench {
  readonly client: Client;
  readonly clock: ManualClock;
  readonly kept: Map<string, string>;
  readonly item: Map<string, string>;
  /** Another client over the same storage, as a fresh engine has it. */
  again(ports?: Partial<ClientPorts>): Client;
}

function over(values: Map<string, string>): StoragePort {
  return syncStorage({
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  });
}

function bench(ports: Partial<ClientPorts> = {}): Bench {
  const clock = manualClock('2026-03-04T10:00:00Z');
  const kept = new Map<string, string>();
  const item = new Map<string, string>();
  const again = (more: Partial<ClientPorts> = {}): Client =>
    createClient({
      storage: over(kept),
      item: over(item),
      fetch: null,
      origin: 'https://nudge.example.org',
      now: () => new Date(clock.now()),
      later: (act, milliseconds) => clock.after(milliseconds, act),
      ...ports,
      ...more,
    });
  return { client: again(), clock, kept, item, again };
}

const answer = (status: number, body = '', etag: string | null = '"a"') => ({
  status,
  headers: { get: () => etag },
  text: () => Promise.resolve(body),
});
const server =
  (snapshot: Snapshot, etag = '"a"'): Fetch =>
  (_url, init) =>
    Promise.resolve(
      init.headers['If-None-Match'] === etag
        ? answer(304, '', etag)
        : answer(200, JSON.stringify(snapshot), etag),
    );

describe('the policy', () => {
  it('is fetched, kept, and then confirmed by its ETag without being sent again', async () => {
    const asked: (string | undefined)[] = [];
    const fetch: Fetch = (url, init) => {
      asked.push(init.headers['If-None-Match']);
      return server(SNAPSHOT)(url, init);
    };
    const b = bench({ fetch });
    expect(await b.client.cached()).toBeNull();
    expect(await b.client.refresh()).toEqual({
      snapshot: SNAPSHOT,
      standing: 'fresh',
      confirmedAt: '2026-03-04T10:00:00.000Z',
    });
    await b.clock.advance(60000);
    expect(await b.again().refresh()).toMatchObject({
      standing: 'fresh',
      confirmedAt: '2026-03-04T10:01:00.000Z',
    });
    expect(await b.again({ fetch: null }).cached()).toMatchObject({ snapshot: SNAPSHOT, standing: 'cached' });
    expect(asked).toEqual([undefined, '"a"']);
  });

  it('is the same object for the same policy, and another for another', async () => {
    const b = bench({ fetch: server(SNAPSHOT) });
    const one = await b.client.refresh();
    expect((await b.client.cached())?.snapshot).toBe(one?.snapshot);
    await b.again({ fetch: server({ ...SNAPSHOT, people: [] }, '"b"') }).refresh();
    expect((await b.client.cached())?.snapshot.people).toEqual([]);
  });

  it.each<[string, Fetch]>([
    ['is offline', () => Promise.reject(new Error('offline'))],
    [
      'throws',
      () => {
        throw new Error('no network');
      },
    ],
    ['never answers', () => new Promise(() => undefined)],
    ['answers 500', () => Promise.resolve(answer(500, 'oops'))],
    ['answers 401', () => Promise.resolve(answer(401, '{}'))],
    ['answers something else', () => Promise.resolve(answer(200, '<html>sign in</html>'))],
    [
      'answers JSON that is no policy',
      () => Promise.resolve(answer(200, '{"policy":{},"pack":{},"people":[]}')),
    ],
    ['breaks off', () => Promise.resolve({ ...answer(200), text: () => Promise.reject(new Error('reset')) })],
  ])('is the kept one when the server %s', async (_name, fetch) => {
    const b = bench({ fetch: server(SNAPSHOT) });
    await b.client.refresh();
    const reading = await settled(b.clock, b.again({ fetch }).refresh(), 30000);
    expect(reading).toMatchObject({ snapshot: SNAPSHOT, standing: 'cached' });
    const never = bench({ fetch });
    expect(await settled(never.clock, never.client.refresh(), 30000)).toBeNull();
  });

  it('counts as not there when it is corrupt, and is fetched whole again', async () => {
    const asked: (string | undefined)[] = [];
    const b = bench({
      fetch: (url, init) => {
        asked.push(init.headers['If-None-Match']);
        return server(SNAPSHOT)(url, init);
      },
    });
    await b.client.refresh();
    for (const [key, value] of Array.from(b.kept)) b.kept.set(key, value.slice(0, -10));
    expect(await b.again().cached()).toBeNull();
    expect(await b.again().refresh()).toMatchObject({ standing: 'fresh' });
    expect(asked).toEqual([undefined, undefined]);
  });

  it('serves for the page’s life when storage is full, and leaves no old one behind', async () => {
    const kept = new Map<string, string>();
    let full = false;
    const storage: StoragePort = {
      ...over(kept),
      set: (key, value) => (full ? Promise.reject(new Error('full')) : over(kept).set(key, value)),
    };
    const b = bench({ storage, fetch: server(SNAPSHOT) });
    await b.client.refresh();
    full = true;
    const client = b.again({ fetch: server({ ...SNAPSHOT, people: [] }, '"b"') });
    expect((await client.refresh())?.snapshot.people).toEqual([]);
    expect((await client.cached())?.snapshot.people).toEqual([]);
    expect(kept.size).toBe(0);
  });
});

describe('the sender’s memory', () => {
  it('holds hashes, not words, newest first, the sender’s own only', async () => {
    const b = bench();
    await b.client.rememberSent(message(), 30);
    await b.client.rememberSent(message({ subject: 'Potholes', sentAt: '2026-03-04T11:00:00Z' }), 30);
    await b.client.rememberSent(message({ from: 'else@members.example.org' }), 30);
    await b.clock.advance(2 * 3600000);
    const earlier = await b.again().earlier(ADA.toUpperCase(), 30);
    expect(earlier.map((one) => one.subject)).toEqual(['Potholes', 'Bins in Mill Lane']);
    const text = Array.from(b.kept.values()).join('');
    for (const word of ['missed', 'Tuesday', 'emptied', 'Dear']) expect(text).not.toContain(word);
  });

  it('forgets what is older than the policy’s days', async () => {
    const b = bench();
    await b.client.rememberSent(message({ sentAt: '2026-02-01T10:00:00Z' }), 30);
    await b.client.rememberSent(message({ sentAt: '2026-02-20T10:00:00Z' }), 30);
    expect(await b.client.earlier(ADA, 30)).toHaveLength(1);
    expect(await b.client.earlier(ADA, 7)).toHaveLength(0);
    expect(JSON.parse(Array.from(b.kept.values())[0] ?? '[]')).toHaveLength(1);
  });

  it('takes a message that is reported twice for one', async () => {
    const b = bench();
    await b.client.rememberSent(message(), 30);
    await b.client.rememberSent(message({ sentAt: '2026-03-04T10:03:00Z', itemId: 'AAA=' }), 30);
    expect(await b.client.earlier(ADA, 30)).toMatchObject([{ itemId: 'AAA=' }]);
    await b.client.rememberSent(message({ body: 'Dear Rhys\n\nWhat about the lamp in Weir Street?' }), 30);
    expect(await b.client.earlier(ADA, 30)).toHaveLength(2);
  });

  it('is bounded', async () => {
    const b = bench();
    const start = Date.parse('2026-03-01T00:00:00Z');
    for (let i = 0; i < 320; i += 1)
      await b.client.rememberSent(
        message({ subject: `S${i}`, sentAt: new Date(start + i * 60000).toISOString() }),
        30,
      );
    const earlier = await b.client.earlier(ADA, 30);
    expect(earlier).toHaveLength(300);
    expect(earlier[0]?.subject).toBe('S319');
  }, 30000);
});

describe('nudges set aside', () => {
  it('stay with the message, and with its conversation', async () => {
    const b = bench();
    await b.client.keepDismissed('c1', ['a', 'b']);
    expect(await b.again().dismissed('c1')).toEqual(['a', 'b']);
    b.item.clear();
    expect(await b.again().dismissed('c1')).toEqual(['a', 'b']);
    expect(await b.again().dismissed('c2')).toEqual([]);
    expect(await b.again().dismissed(null)).toEqual([]);
    await b.client.keepDismissed('c1', ['b']);
    expect(await b.client.dismissed('c1')).toEqual(['b']);
    await b.client.keepDismissed('c1', []);
    b.item.clear();
    expect(await b.client.dismissed('c1')).toEqual([]);
  });

  it('live with the message alone while it has no conversation, and in the conversation alone without sessionData', async () => {
    const b = bench();
    await b.client.keepDismissed(null, ['a']);
    expect(await b.client.dismissed(null)).toEqual(['a']);
    expect(b.kept.size).toBe(0);
    const without = b.again({ item: null });
    await without.keepDismissed('c9', ['z']);
    expect(await without.dismissed('c9')).toEqual(['z']);
  });

  it('are bounded', async () => {
    const b = bench();
    for (let i = 0; i < 210; i += 1)
      await b.client.keepDismissed(
        `c${i}`,
        Array.from({ length: 60 }, (_, k) => `k${k}`),
      );
    expect(JSON.parse(Array.from(b.kept.values())[0] ?? '[]')).toHaveLength(200);
    expect(await b.client.dismissed('c209')).toHaveLength(50);
    expect(b.item.get('protocolNudge.1.dismissed')?.length).toBeLessThan(16000);
  });
});

describe('counts', () => {
  it('add up by rule, outcome and day, also when several are counted at once', async () => {
    const b = bench();
    await Promise.all([
      b.client.count('blind-copy', 'shown'),
      b.client.count('blind-copy', 'shown'),
      b.client.count('blind-copy', 'fixed'),
    ]);
    await b.clock.advance(24 * 3600000);
    await b.client.count('blind-copy', 'shown');
    expect(JSON.parse(b.kept.get('protocolNudge.1.counts') ?? '')).toEqual([
      { rule: 'blind-copy', outcome: 'shown', day: '2026-03-04', count: 2 },
      { rule: 'blind-copy', outcome: 'fixed', day: '2026-03-04', count: 1 },
      { rule: 'blind-copy', outcome: 'shown', day: '2026-03-05', count: 1 },
    ]);
  });

  it('wait while offline, go when posted, and keep what was counted meanwhile', async () => {
    const b = bench();
    await b.client.count('blind-copy', 'shown');
    for (const fetch of [
      () => Promise.reject(new Error('offline')),
      () => Promise.resolve(answer(503)),
      () => new Promise<never>(() => undefined),
    ] as Fetch[]) {
      await settled(b.clock, b.again({ fetch }).postCounts(), 30000);
      expect(b.kept.get('protocolNudge.1.counts')).toContain('blind-copy');
    }
    const bodies: (string | undefined)[] = [];
    const online = b.again({
      fetch: async (_url, init) => {
        bodies.push(init.body);
        await b.client.count('blind-copy', 'shown');
        return answer(204);
      },
    });
    await online.postCounts();
    expect(JSON.parse(bodies[0] ?? '')).toEqual({
      counts: [{ rule: 'blind-copy', outcome: 'shown', day: '2026-03-04', count: 1 }],
    });
    expect(JSON.parse(b.kept.get('protocolNudge.1.counts') ?? '')).toEqual([
      { rule: 'blind-copy', outcome: 'shown', day: '2026-03-04', count: 1 },
    ]);
  });

  it('posts nothing when there is nothing, and nothing that is too old', async () => {
    const urls: string[] = [];
    const fetch: Fetch = (url) => {
      urls.push(url);
      return Promise.resolve(answer(204));
    };
    const b = bench();
    await b.again({ fetch }).postCounts();
    await b.client.count('blind-copy', 'shown');
    await b.clock.advance(40 * 24 * 3600000);
    await b.again({ fetch }).postCounts();
    expect(urls).toEqual([]);
  });
});

describe('storage that fails', () => {
  const broken: [string, StoragePort][] = [
    [
      'rejects',
      {
        get: () => Promise.reject(new Error('x')),
        set: () => Promise.reject(new Error('x')),
        remove: () => Promise.reject(new Error('x')),
      },
    ],
    [
      'throws',
      {
        get: () => {
          throw new Error('x');
        },
        set: () => {
          throw new Error('x');
        },
        remove: () => {
          throw new Error('x');
        },
      },
    ],
    [
      'never answers',
      {
        get: () => new Promise(() => undefined),
        set: () => new Promise(() => undefined),
        remove: () => new Promise(() => undefined),
      },
    ],
  ];
  it.each(broken)('costs what it held, no more: storage that %s', async (_name, storage) => {
    const b = bench({ storage, item: storage, fetch: server(SNAPSHOT) });
    const all = async (): Promise<void> => {
      expect((await b.client.refresh())?.standing).toBe('fresh');
      expect((await b.client.cached())?.snapshot).toEqual(SNAPSHOT);
      expect(await b.client.earlier(ADA, 30)).toEqual([]);
      expect(await b.client.dismissed('c')).toEqual([]);
      await b.client.keepDismissed('c', ['a']);
      await b.client.count('blind-copy', 'shown');
      await b.client.rememberSent(message(), 30);
      await b.client.postCounts();
    };
    await settled(b.clock, all(), 120000);
  });

  it('survives any text under any key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        const b = bench();
        await b.client.rememberSent(message(), 30);
        for (const key of ['snapshot', 'memory', 'dismissed', 'counts'])
          b.kept.set(`protocolNudge.1.${key}`, text);
        b.item.set('protocolNudge.1.dismissed', text);
        const client = b.again();
        const cached = await client.cached();
        expect(cached === null || cached.standing === 'cached').toBe(true);
        await client.earlier(ADA, 30);
        await client.dismissed('c');
        await client.keepDismissed('c', ['k']);
        expect(await client.dismissed('c')).toContain('k');
        await client.count('blind-copy', 'shown');
        await client.rememberSent(message(), 30);
        expect(await client.earlier(ADA, 30)).toHaveLength(1);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe('within', () => {
  it('gives the value in time, otherwise the other; clears its timer; never rejects', async () => {
    const clock = manualClock();
    const later = (act: () => void, milliseconds: number) => clock.after(milliseconds, act);
    expect(
      await settled(
        clock,
        within(later, 10, () => Promise.resolve(1), 2),
      ),
    ).toBe(1);
    expect(
      await settled(
        clock,
        within(later, 10, () => Promise.reject(new Error('x')), 2),
      ),
    ).toBe(2);
    expect(
      await settled(
        clock,
        within(
          later,
          10,
          () => {
            throw new Error('x');
          },
          2,
        ),
      ),
    ).toBe(2);
    expect(
      await settled(
        clock,
        within(later, 10, () => new Promise<number>(() => undefined), 2),
      ),
    ).toBe(2);
    expect(clock.pending()).toBe(0);
    expect(await within(null, 10, () => memoryStorage().get('a'), 'x')).toBeNull();
  });
});
