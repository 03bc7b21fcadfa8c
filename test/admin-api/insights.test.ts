import fc from 'fast-check';
import { daysNeeded, insightsOf } from '../../bot/admin/insights';
import type { StoredCount } from '../../bot/store/store';
import { post } from '../bot/serving';
import { serveAdmin, type AdminServed } from './serving';

const count = (day: string, how: number, outcome: StoredCount['outcome'] = 'shown'): StoredCount => ({
  rule: 'blind-copy',
  outcome,
  day,
  count: how,
});
/** March 2026 begins on a Sunday; the 2nd is a Monday. */
const figuresOf = (
  counts: readonly StoredCount[],
  by: 'day' | 'week' | 'month',
  from = '2026-03-01',
  to = '2026-03-31',
) => {
  const { figures, totals } = insightsOf(counts, from, to, by);
  return {
    figures: Object.fromEntries(figures.map((one) => [`${one.day} ${one.outcome}`, one.count])),
    total: totals[0],
  };
};

test('figures under 5 are not shown, and no total gives one away', () => {
  const counts = [count('2026-03-02', 10), count('2026-03-03', 3)];
  const { figures, total } = figuresOf(counts, 'day');
  expect(figures).toEqual({ '2026-03-02 shown': 10, '2026-03-03 shown': null });
  // 13 less 10 would be 3.
  expect(total?.shown).toBe(10);
  expect(figuresOf(counts, 'week').figures).toEqual({ '2026-03-02 shown': null });
  expect(figuresOf(counts, 'month').figures).toEqual({ '2026-03-01 shown': null });
});

test('several small figures together are shown where none of them can be told', () => {
  const counts = [count('2026-03-02', 3), count('2026-03-03', 4)];
  expect(figuresOf(counts, 'day').figures).toEqual({ '2026-03-02 shown': null, '2026-03-03 shown': null });
  expect(figuresOf(counts, 'week').figures).toEqual({ '2026-03-02 shown': 7 });
  expect(figuresOf(counts, 'day').total?.shown).toBe(7);
});

test('but not where the sum tells them all: two fours, five ones', () => {
  expect(figuresOf([count('2026-03-02', 4), count('2026-03-03', 4)], 'week').figures).toEqual({
    '2026-03-02 shown': null,
  });
  const ones = ['02', '03', '04', '05', '06'].map((day) => count(`2026-03-${day}`, 1));
  expect(figuresOf(ones, 'week').figures).toEqual({ '2026-03-02 shown': null });
});

test('the share fixed is of those shown, and not told where either is hidden', () => {
  const counts = [count('2026-03-02', 10), count('2026-03-02', 6, 'fixed')];
  expect(figuresOf(counts, 'day').total).toMatchObject({ shown: 10, fixed: 6, fixedShare: 0.6, sent: 0 });
  const few = [count('2026-03-02', 10), count('2026-03-02', 2, 'fixed')];
  expect(figuresOf(few, 'day').total).toMatchObject({ fixed: null, fixedShare: null });
});

test('weeks begin on Monday and months on the first, and both are whole', () => {
  const counts = [count('2026-03-01', 6), count('2026-03-02', 7), count('2026-03-31', 8)];
  const weeks = insightsOf(counts, '2026-03-03', '2026-03-05', 'week');
  expect(weeks).toMatchObject({
    from: '2026-03-02',
    to: '2026-03-08',
    figures: [{ day: '2026-03-02', count: 7 }],
  });
  const months = insightsOf(counts, '2026-03-15', '2026-03-15', 'month');
  expect(months).toMatchObject({
    from: '2026-03-01',
    to: '2026-03-31',
    figures: [{ day: '2026-03-01', count: 21 }],
  });
});

/** From a Monday: two whole weeks in March and one of which five days lie in April. */
const WEEKS_FROM = Date.UTC(2026, 2, 16);
const WEEKS = 21;
const dayAt = (index: number): string => new Date(WEEKS_FROM + index * 86_400_000).toISOString().slice(0, 10);

/** What several questions tell of the three weeks: all that is shown, and totals that could be subtracted. */
function told(counts: readonly StoredCount[]): string {
  const known: unknown[] = [];
  for (const by of ['day', 'week', 'month'] as const) {
    const { figures, totals } = insightsOf(counts, dayAt(0), dayAt(WEEKS - 1), by);
    known.push(
      figures.map(({ day, count: how }) => [day, how]),
      totals.map(({ shown }) => shown),
    );
  }
  for (const [from, to] of [
    [0, 13],
    [1, 20],
    [5, 16],
  ] as const)
    known.push(insightsOf(counts, dayAt(from), dayAt(to), 'day').totals.map(({ shown }) => shown));
  return JSON.stringify(known);
}

/** The hidden days that somebody who knows the rules and all the answers could work out, in any world. */
function givenAway(hidden: readonly number[], open: readonly number[]): string[] {
  let worlds: number[][] = [[]];
  for (const _ of hidden) worlds = worlds.flatMap((world) => [1, 2, 3, 4].map((value) => [...world, value]));
  const alike = new Map<string, number[][]>();
  for (const world of worlds) {
    const answers = told([
      ...open.map((index) => count(dayAt(index), 7)),
      ...hidden.map((index, place) => count(dayAt(index), world[place] ?? 0)),
    ]);
    alike.set(answers, [...(alike.get(answers) ?? []), world]);
  }
  return [...alike].flatMap(([answers, group]) =>
    hidden
      .map((index, place) => ({ index, values: new Set(group.map((world) => world[place])) }))
      .filter(({ values }) => values.size < 2)
      .map(({ index }) => `${dayAt(index)} from ${answers}`),
  );
}

test.each([
  ['two days of one week and one of another, where what the week keeps back tells too', [4, 6, 12], []],
  ['a week across two months', [13, 14, 15, 16], [2]],
  ['both sides of a month end', [14, 15, 16, 17, 20], []],
  ['five days of one week and one of another', [0, 1, 2, 3, 4, 9], [10]],
])('no hidden day can be worked out: %s', (_, hidden, open) => {
  expect(givenAway(hidden, open)).toEqual([]);
});
test('no hidden day can be worked out, wherever they lie', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat({ max: WEEKS - 1 }), { minLength: 1, maxLength: 7 }),
      fc.nat({ max: 2 }),
      (places, known) => {
        expect(givenAway(places.slice(known).slice(0, 4), places.slice(0, known))).toEqual([]);
      },
    ),
    { numRuns: 15 },
  );
});

describe('over HTTP', () => {
  let served: AdminServed;
  beforeAll(async () => {
    served = await serveAdmin();
    const counts = [
      { rule: 'blind-copy', outcome: 'shown', day: '2026-03-02', count: 12 },
      { rule: 'blind-copy', outcome: 'watched', day: '2026-03-02', count: 8 },
      { rule: 'disrespect', outcome: 'shown', day: '2026-03-03', count: 2 },
    ];
    expect((await post(`${served.url}/api/counts`, { counts })).status).toBe(204);
  });
  afterAll(() => served.close());

  test('counts of clients come out, watched ones too', async () => {
    const { json } = await served.ask('GET', '/insights?from=2026-03-01&to=2026-03-04&by=day');
    expect(json.figures).toEqual([
      { rule: 'blind-copy', outcome: 'shown', day: '2026-03-02', count: 12 },
      { rule: 'blind-copy', outcome: 'watched', day: '2026-03-02', count: 8 },
      { rule: 'disrespect', outcome: 'shown', day: '2026-03-03', count: null },
    ]);
    expect(json.totals[0]).toMatchObject({ rule: 'blind-copy', shown: 12, watched: 8, fixed: 0 });
  });
  test('as a file, with small figures left out', async () => {
    const { text, headers } = await served.ask('GET', '/insights.csv?from=2026-03-01&to=2026-03-04');
    expect(headers.get('content-type')).toContain('text/csv');
    expect(text).toContain('2026-03-02,blind-copy,');
    expect(text).toContain('not shown');
    expect(text).not.toMatch(/,2\r\n/);
  });
  test.each([
    '',
    '?from=2026-03-01',
    '?from=2026-03-04&to=2026-03-01',
    '?from=2026-02-30&to=2026-03-01',
    '?from=2020-01-01&to=2026-03-01',
    '?from=2026-03-01&to=2026-03-04&by=hour',
  ])('%s is refused', async (query) => {
    expect((await served.ask('GET', `/insights${query}`)).status).toBe(400);
  });
});

test('what is read from the store is bounded by the months and weeks that are asked for', () => {
  expect(daysNeeded('2026-03-03', '2026-03-05')).toEqual({ from: '2026-03-01', to: '2026-03-31' });
});
