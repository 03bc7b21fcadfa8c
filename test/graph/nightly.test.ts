import { pino } from 'pino';
import { ConsentError } from '../../bot/graph/client';
import { readConfig } from '../../bot/config';
import { isDue, startNightly } from '../../bot/graph/nightly';
import type { SyncReport } from '../../bot/graph/people-sync';
import { NO_SYNC, TakenOverError } from '../../bot/store/people-sync';
import type { CouncilStore } from '../../bot/store/store';

describe('when a run is due', () => {
  const day = (text: string): number => Date.parse(text);
  test.each([
    ['never run', null, '2026-03-04T12:00:00Z', true],
    ['run last night', '2026-03-04T02:35:00Z', '2026-03-04T12:00:00Z', false],
    ['run yesterday by hand, and now it is night', '2026-03-03T15:00:00Z', '2026-03-04T02:31:00Z', true],
    ['run yesterday by hand, and it is not yet time', '2026-03-03T15:00:00Z', '2026-03-04T02:29:00Z', false],
    ['missed last night', '2026-03-03T02:31:00Z', '2026-03-04T09:00:00Z', true],
    // Summer: 02:30 in London is 01:30 in Greenwich.
    ['summer, just past', '2026-07-01T01:00:00Z', '2026-07-01T01:31:00Z', true],
    ['summer, just before', '2026-06-30T12:00:00Z', '2026-07-01T01:29:00Z', false],
    // Clocks go forward over 02:30's hour on 29 March 2026.
    ['the night that has no 01:30', '2026-03-28T02:31:00Z', '2026-03-29T01:31:00Z', true],
  ])('%s', (_name, finishedAt, now, due) => {
    expect(isDue('02:30', finishedAt, day(now))).toBe(due);
  });
});

function bench(run: () => Promise<SyncReport>) {
  const lines: string[] = [];
  const waits: number[] = [];
  const made = {
    now: Date.parse('2026-03-04T02:31:00Z'),
    finishedAt: null as string | null,
    next: null as (() => void) | null,
    lines,
    waits,
    runs: 0,
    stop: (): void => undefined,
    async look() {
      const act = made.next;
      made.next = null;
      act?.();
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    },
  };
  const council = {
    id: 'fenwick',
    sync: { state: () => Promise.resolve({ ...NO_SYNC, finishedAt: made.finishedAt }) },
  } as unknown as CouncilStore;
  made.stop = startNightly({
    council,
    at: '02:30',
    run: () => {
      made.runs += 1;
      return run();
    },
    log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
    now: () => made.now,
    later: (act, milliseconds) => {
      made.next = act;
      waits.push(milliseconds);
      return () => {
        made.next = null;
      };
    },
    random: () => 0.5,
  });
  return made;
}

const REPORT: SyncReport = {
  ...{ result: 'done' as const, added: 1, changed: 2, gone: 3, kept: 0, lists: null },
  standings: {} as SyncReport['standings'],
  notes: ['A note.'],
};

test('runs when it is due, tells the log numbers only, and looks again', async () => {
  const b = bench(() => {
    b.finishedAt = new Date(b.now).toISOString();
    return Promise.resolve(REPORT);
  });
  await b.look();
  expect(b.runs).toBe(1);
  expect(b.lines.join('')).toContain('"added":1');
  expect(b.lines.join('')).toContain('A note.');
  await b.look();
  expect(b.runs).toBe(1);
  b.now += 86_400_000;
  await b.look();
  expect(b.runs).toBe(2);
  expect(b.waits.slice(1).every((wait) => wait === 300_000)).toBe(true);
});

test('what fails is said plainly and tried again in an hour; a server that stops looks no more', async () => {
  const b = bench(() => Promise.reject(new ConsentError('User.Read.All', 'x')));
  await b.look();
  expect(b.lines.join('')).toContain('User.Read.All is not granted');
  b.now += 1_800_000;
  await b.look();
  expect(b.runs).toBe(1);
  b.now += 1_900_000;
  await b.look();
  expect(b.runs).toBe(2);
  b.stop();
  expect(b.next).toBeNull();
});

test('a run that another server took over is no fault', async () => {
  const b = bench(() => Promise.reject(new TakenOverError()));
  await b.look();
  expect(b.lines).toEqual([]);
});

describe('the environment', () => {
  const GROUP = '44444444-4444-4444-8444-444444444444';
  const OTHER = '55555555-5555-4555-8555-555555555555';
  const base = {
    ENTRA_TENANT_ID: '11111111-1111-4111-8111-111111111111',
    ENTRA_CLIENT_ID: '33333333-3333-4333-8333-333333333333',
    ENTRA_MANAGED_IDENTITY: '66666666-6666-4666-8666-666666666666',
    PUBLIC_URL: 'https://nudge.fenwick.example',
    BOT_APP_ID: '33333333-3333-4333-8333-333333333333',
    BOT_TENANT_ID: '11111111-1111-4111-8111-111111111111',
    BOT_MANAGED_IDENTITY: '66666666-6666-4666-8666-666666666666',
  };
  const problems = (env: Readonly<Record<string, string | undefined>>): string => {
    try {
      readConfig(env);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  test('one group is enough; everything else has a usual value', () => {
    expect(readConfig({ ...base, GRAPH_MEMBERS_GROUP: GROUP }).graph).toEqual({
      origin: 'https://graph.microsoft.com',
      at: '02:30',
      by: 'server',
      councils: [
        {
          council: 'own',
          tenantId: base.ENTRA_TENANT_ID,
          setUp: { membersGroup: GROUP, officersGroup: null, lists: true },
        },
      ],
    });
    expect(readConfig(base).graph).toBeUndefined();
    expect(readConfig({}).graph).toBeUndefined();
  });

  test('a clerk may be the one who reads', () => {
    expect(readConfig({ ...base, GRAPH_MEMBERS_GROUP: GROUP, GRAPH_SYNC_AT: 'clerk' }).graph).toMatchObject({
      at: null,
      by: 'clerk',
    });
  });

  test('several councils have a group each', () => {
    const env = {
      ...base,
      ENTRA_TENANT_ID: undefined,
      ENTRA_TENANTS: `${base.ENTRA_TENANT_ID}=north=North; 22222222-2222-4222-8222-222222222222=south=South`,
      GRAPH_MEMBERS_GROUP: `north=${GROUP}; south=${OTHER}`,
      GRAPH_OFFICERS_GROUP: `south=${GROUP}`,
      GRAPH_LISTS: 'off',
      GRAPH_SYNC_AT: 'never',
    };
    expect(readConfig(env).graph).toMatchObject({
      at: null,
      councils: [
        { council: 'north', setUp: { membersGroup: GROUP, officersGroup: null, lists: false } },
        { council: 'south', setUp: { membersGroup: OTHER, officersGroup: GROUP } },
      ],
    });
    expect(problems({ ...env, GRAPH_MEMBERS_GROUP: `west=${GROUP}` })).toContain('west=');
  });

  test('every problem is named at once', () => {
    const said = problems({
      ...base,
      ENTRA_MANAGED_IDENTITY: undefined,
      GRAPH_MEMBERS_GROUP: 'Councillors',
      GRAPH_OFFICERS_GROUP: 'Officers',
      GRAPH_LISTS: 'perhaps',
      GRAPH_SYNC_AT: '25:00',
      GRAPH_ORIGIN: 'https://graph.evil.example',
    });
    for (const part of [
      'GRAPH_MEMBERS_GROUP is not the id',
      'GRAPH_OFFICERS_GROUP is not the id',
      'GRAPH_LISTS is "perhaps"',
      'GRAPH_SYNC_AT is "25:00"',
      'GRAPH_ORIGIN is neither',
      'ENTRA_CERTIFICATE',
    ])
      expect(said).toContain(part);
    expect(problems({ GRAPH_MEMBERS_GROUP: GROUP })).toContain('no tenant');
    expect(problems({ ...base, GRAPH_LISTS: 'on' })).toContain('GRAPH_MEMBERS_GROUP is not');
    expect(problems({ ...base, GRAPH_MEMBERS_GROUP: GROUP, GRAPH_OFFICERS_GROUP: GROUP })).toContain(
      'same group',
    );
  });
});
