import { pino } from 'pino';
import { readConfig } from '../../bot/config';
import { startTidying } from '../../bot/tidy';
import { memoryStore, type MemoryStore } from '../admin-api/memory-store';

/** Counts and dealt-with questions go after their days, every day, whatever happens on one. */

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-03-04T12:00:00Z');
const CLERK = { name: 'Ann Reed', email: 'ann.reed@fenwick.example' };
const daysAgo = (days: number): string => new Date(NOW - days * DAY_MS).toISOString();

function bench(councils: readonly MemoryStore[]) {
  const lines: string[] = [];
  const waits: number[] = [];
  let next: (() => void) | null = null;
  let now = NOW;
  const stop = startTidying({
    councils,
    keep: readConfig({}).keep,
    log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
    now: () => now,
    later: (act, milliseconds) => {
      next = act;
      waits.push(milliseconds);
      return () => {
        next = null;
      };
    },
    random: () => 0.5,
  });
  return {
    lines,
    waits,
    stop,
    waiting: () => next !== null,
    async pass(days = 0) {
      now += days * DAY_MS;
      const before = waits.length;
      next?.();
      while (waits.length === before) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
async function filled(): Promise<MemoryStore> {
  const store = memoryStore();
  await store.counts.add(
    [900, 801, 799, 0].map((days) => ({
      rule: 'blind-copy',
      outcome: 'shown',
      day: daysAgo(days).slice(0, 10),
      count: 1,
    })),
  );
  for (const days of [500, 401, 399]) {
    await store.questions.add({
      id: `asked ${String(days)}`,
      question: 'gooseberries',
      asker: null,
      at: daysAgo(days),
    });
    if (days !== 500)
      await store.questions.settle(`asked ${String(days)}`, { state: 'set-aside' }, CLERK, {
        action: 'question.set-aside',
        summary: 'Set a question aside.',
      });
  }
  return store;
}
const left = async (store: MemoryStore): Promise<readonly [number, readonly string[]]> => [
  (await store.counts.between('2000-01-01', '2100-01-01')).length,
  (await store.questions.all()).map(({ id }) => id),
];

test('goes through every council each day; what is open stays; the log has numbers only', async () => {
  const [one, other] = await Promise.all([filled(), filled()]);
  const b = bench([one, other]);
  await b.pass();
  for (const store of [one, other]) expect(await left(store)).toEqual([2, ['asked 500', 'asked 399']]);
  expect(b.lines.join('')).toContain('"counts":2');
  expect(b.lines.join('')).not.toContain('gooseberries');
  await b.pass(2);
  expect(await left(one)).toEqual([1, ['asked 500']]);
  expect(b.waits).toEqual([90_000, DAY_MS, DAY_MS]);
});

test('a store that is away is told in the log, and asked again the next day', async () => {
  const store = await filled();
  store.away(true);
  const b = bench([store]);
  await b.pass();
  expect(b.lines.join('')).toContain('was not deleted');
  store.away(false);
  await b.pass(1);
  expect((await left(store))[0]).toBe(2);
  b.stop();
  expect(b.waiting()).toBe(false);
});

test.each([
  ['KEEP_COUNTS_DAYS', '60'],
  ['KEEP_COUNTS_DAYS', '4000'],
  ['KEEP_QUESTIONS_DAYS', '29'],
  ['KEEP_QUESTIONS_DAYS', 'ever'],
  ['PROXIES', '6'],
  ['REFUSALS_PER_MINUTE', '0'],
])('%s %s is refused', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(`${name} is "${value}"; expected`);
});

test('what is kept can be set', () => {
  expect(readConfig({}).keep).toEqual({ counts: 800, questions: 400 });
  const { keep, proxies, refusalsAMinute } = readConfig({
    KEEP_COUNTS_DAYS: '365',
    KEEP_QUESTIONS_DAYS: '90',
    PROXIES: '1',
    REFUSALS_PER_MINUTE: '100',
  });
  expect([keep, proxies, refusalsAMinute]).toEqual([{ counts: 365, questions: 90 }, 1, 100]);
});
