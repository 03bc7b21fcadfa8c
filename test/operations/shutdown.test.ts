import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { readConfig, type Config } from '../../bot/config';
import { startServer } from '../../bot/index';
import type { Store } from '../../bot/store/store';
import { memoryStores, type MemoryStore } from '../admin-api/memory-store';

const quiet = { write: () => undefined };
const config = (changes: Partial<Config> = {}): Config => ({
  ...readConfig({ LOG_LEVEL: 'silent' }),
  port: 0,
  ...changes,
});

/** A store whose counts are written when the test lets them; remembers whether it was closed. */
function slowStore(): Store & { release(): void; begun(): Promise<unknown>; closed(): boolean } {
  const stores = memoryStores();
  let closed = false;
  let release: () => void = () => undefined;
  let begin: (value: unknown) => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const begun = new Promise((resolve) => (begin = resolve));
  return {
    ...stores,
    council(id) {
      const council: MemoryStore = stores.council(id) as MemoryStore;
      return Object.create(council, {
        counts: {
          configurable: true,
          value: {
            ...council.counts,
            add: async (counts: Parameters<typeof council.counts.add>[0]) => {
              begin(counts);
              await held;
              if (closed) throw new Error('the store was closed before what was under way');
              await council.counts.add(counts);
            },
          },
        },
      }) as MemoryStore;
    },
    close() {
      closed = true;
      return Promise.resolve();
    },
    release: () => {
      release();
    },
    begun: () => begun,
    closed: () => closed,
  };
}

/** One connection that stays open; each request waits for its answer's head. */
async function keptOpen(
  url: string,
): Promise<{ ask(path: string): Promise<number>; readonly socket: Socket }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return {
    socket,
    async ask(path) {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
      const [chunk] = (await once(socket, 'data')) as [Buffer];
      return Number(/^HTTP\/1\.1 (\d{3})/.exec(String(chunk))?.[1]);
    },
  };
}

const COUNTS = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    counts: [{ rule: 'blind-copy', outcome: 'shown', day: new Date().toISOString().slice(0, 10), count: 1 }],
  }),
};

test('what is slow and under way is answered, the store closes after it, and the server is not ready meanwhile', async () => {
  const store = slowStore();
  const running = await startServer(config({ drainSeconds: 1 }), quiet, () => Promise.resolve(store));
  const balancer = await keptOpen(running.url);
  expect(await balancer.ask('/readyz')).toBe(200);
  const slow = fetch(`${running.url}api/counts`, COUNTS);
  await store.begun();

  const stopped = running.stop();
  // Draining: it says that it is not ready, lives, and still takes whoever was sent here before the balancer looked.
  expect(await balancer.ask('/readyz')).toBe(503);
  expect(await balancer.ask('/healthz')).toBe(200);
  expect((await fetch(`${running.url}readyz`)).status).toBe(503);
  expect((await fetch(`${running.url}api/policy`)).status).toBe(200);
  while ((await fetch(`${running.url}healthz`).catch(() => null)) !== null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  // Nobody new is taken, and the slow one is still under way.
  expect(store.closed()).toBe(false);
  store.release();
  expect((await slow).status).toBe(204);
  await stopped;
  expect(store.closed()).toBe(true);
  balancer.socket.destroy();
});

test('readyz follows the store', async () => {
  let away: string | null = null;
  const running = await startServer(config(), quiet, () =>
    Promise.resolve({ ...memoryStores(), unready: () => Promise.resolve(away) }),
  );
  expect((await fetch(`${running.url}readyz`)).status).toBe(200);
  away = 'The database cannot be reached just now.';
  const unready = await fetch(`${running.url}readyz`);
  expect(unready.status).toBe(503);
  expect(await unready.json()).toMatchObject({ detail: away });
  expect((await fetch(`${running.url}healthz`)).status).toBe(200);
  away = null;
  expect((await fetch(`${running.url}readyz`)).status).toBe(200);
  await running.stop();
});

test.each(['-1', '301', 'soon', '1.5'])('DRAIN_SECONDS %s is refused', (seconds) => {
  expect(() => readConfig({ DRAIN_SECONDS: seconds })).toThrow(`DRAIN_SECONDS is "${seconds}"`);
});

test('every problem of the configuration is told at once', () => {
  const wrong = {
    PORT: 'x',
    HOST: '0.0.0.0',
    LOG_LEVEL: 'loud',
    DRAIN_SECONDS: 'x',
    DATABASE_URL: 'x',
    DATA_DIR: 'x',
    DATABASE_MANAGED_IDENTITY: 'x',
    BOT_APP_ID: 'x',
  };
  let told = '';
  try {
    readConfig(wrong);
  } catch (error) {
    told = String(error);
  }
  for (const name of Object.keys(wrong)) expect(told).toContain(name);
  expect(told.split('\n  - ').length).toBeGreaterThanOrEqual(Object.keys(wrong).length);
});
