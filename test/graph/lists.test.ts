import { rmSync } from 'node:fs';
import { MOST_MEMBERS, readLists } from '../../bot/graph/lists';
import { followPolicies } from '../../bot/admin/live-policies';
import { loadPacks } from '../../bot/packs';
import { openDatabase, storeOver } from '../../bot/store/open';
import type { Database } from '../../bot/store/database';
import type { CouncilStore } from '../../bot/store/store';
import { check } from '../../shared/check';
import { createDirectory } from '../../shared/directory';
import { applyChanges } from '../../shared/apply';
import { readRecipients } from '../../shared/reading/recipients';
import type { Draft, Nudge } from '../../shared/types';
import { pino } from 'pino';
import { newDataDir } from '../store/test-store';
import { seeded, startGraph, type GraphStandIn } from '../tenant/graph';
import { MEMBERS, account, clientOf, fill, group, mailOf, runSync, userId } from './world';

const LISTS = { membersGroup: MEMBERS, officersGroup: null, lists: true };
const ALL_STAFF = 'all.staff@fenwick.example';
const DRAINS = 'drains.team@fenwick.example';
const HIDDEN = 'hidden@fenwick.example';
const LARGE = 'everybody@fenwick.example';

let graph: GraphStandIn;
let dataDir: string;
let database: Database;
let councils = 0;
let council: CouncilStore;
beforeAll(async () => {
  dataDir = await newDataDir();
  database = await openDatabase({ dataDir });
}, 60_000);
afterAll(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
  graph = await startGraph(seeded(4));
  councils += 1;
  council = storeOver(database).council(`council-${String(councils)}`);
  fill(graph, 30);
  for (const number of [20, 21, 22])
    graph.change(
      userId(number),
      account(number, { department: ['Drains', 'Bridges', 'Parks'][number - 20] ?? null }),
    );
  const list = (mail: string, members: readonly string[], more: Parameters<typeof group>[2] = {}): void => {
    graph.tenant.groups.set(
      mail,
      group(mail, members, {
        displayName: mail.split('@')[0] ?? '',
        mail,
        mailEnabled: true,
        securityEnabled: false,
        ...more,
      }),
    );
  };
  list(ALL_STAFF, [userId(20), userId(21), DRAINS, 'circle']);
  graph.tenant.groups.set('circle', group('circle', [ALL_STAFF, 'circle']));
  list(DRAINS, [userId(23), userId(24), userId(25)], {
    groupTypes: ['Unified'],
    visibility: 'Private',
  });
  list(HIDDEN, [userId(20)], { groupTypes: ['Unified'], visibility: 'HiddenMembership' });
  list(LARGE, [userId(20)], { madeUp: 100_000 });
  graph.tenant.groups.set('security', group('security', [userId(1)]));
});
afterEach(() => graph.close());

test('lists are opened through the lists on them, circles and all', async () => {
  const { lists } = await readLists(clientOf(graph).client);
  expect(lists.map(({ address }) => address)).toEqual([ALL_STAFF, DRAINS, LARGE, HIDDEN].sort());
  const members = lists.find(({ address }) => address === ALL_STAFF)?.members;
  expect(members).toEqual([20, 21, 23, 24, 25].map(mailOf).sort());
});

test('a list of 100,000 is known by its number, and costs one small request', async () => {
  const { lists, large } = await readLists(clientOf(graph).client);
  expect(lists.find(({ address }) => address === LARGE)).toEqual({
    address: LARGE,
    name: 'everybody',
    members: null,
    count: 100_001,
  });
  expect(large).toBe(1);
  const asked = graph.requests.filter(
    (one) => one.includes('everybody') && one.includes('transitiveMembers'),
  );
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain(`$top=${String(MOST_MEMBERS)}`);
});

test.each(['refusal', 'empty'] as const)(
  'a hidden membership (%s) is a list nobody knows the members of',
  async (hiddenAs) => {
    graph.granted.delete('Member.Read.Hidden');
    const hidden = graph.tenant.groups.get(HIDDEN);
    if (hidden === undefined) throw new Error('no such list');
    graph.tenant.groups.set(HIDDEN, { ...hidden, hiddenAs });
    const reading = await readLists(clientOf(graph).client);
    expect(reading.hidden).toBe(1);
    expect(reading.lists.find(({ address }) => address === HIDDEN)).toEqual({
      address: HIDDEN,
      name: 'hidden',
      members: null,
    });
    // And with the permission it opens.
    graph.granted.add('Member.Read.Hidden');
    const open = await readLists(clientOf(graph).client);
    expect(open.lists.find(({ address }) => address === HIDDEN)?.members).toEqual([mailOf(20)]);
  },
);

test('throttled and failing answers change nothing in the end', async () => {
  const right = await readLists(clientOf(graph).client);
  graph.faults.throttled = 0.3;
  graph.faults.failing = 0.1;
  expect(await readLists(clientOf(graph).client)).toEqual(right);
});

test('a sync brings them to the clients once, and again only when they change', async () => {
  const report = await runSync(graph, council, { setUp: LISTS });
  expect(report.lists).toEqual({ known: 4, hidden: 0, large: 1 });
  const stamp = await council.stamp();
  await runSync(graph, council, { setUp: LISTS });
  expect(await council.stamp()).toBe(stamp);
  const drains = graph.tenant.groups.get(DRAINS);
  if (drains === undefined) throw new Error('no such list');
  graph.tenant.groups.set(DRAINS, { ...drains, members: [userId(23)] });
  await runSync(graph, council, { setUp: LISTS });
  expect(await council.stamp()).not.toBe(stamp);

  const packs = loadPacks();
  const policies = await followPolicies({
    council,
    councilName: 'Fenwick',
    packs,
    usual: 'southwark',
    log: pino({ level: 'silent' }),
    now: Date.now,
  });
  const published = policies.published(null);
  expect(published?.snapshot.lists?.find(({ address }) => address === DRAINS)?.members).toEqual([mailOf(23)]);
  expect(published?.directory.list(DRAINS)?.members).toEqual([mailOf(23)]);
});

test('where groups may not be read, the lists that are known stay', async () => {
  await runSync(graph, council, { setUp: LISTS });
  const known = await council.people.lists();
  const { client } = clientOf(graph);
  const report = await runSync(graph, council, {
    setUp: LISTS,
    graph: {
      ...client,
      page: (link, asking) => {
        if (link.startsWith('/groups?')) graph.granted.delete('GroupMember.Read.All');
        return client.page(link, asking);
      },
    },
  });
  expect(report.lists).toBeNull();
  expect(report.notes.join()).toContain('GroupMember.Read.All');
  expect(await council.people.lists()).toEqual(known);
});

describe('what a draft to a list says', () => {
  async function nudges(
    to: readonly string[],
  ): Promise<{ readonly draft: Draft; readonly nudges: readonly Nudge[] }> {
    await runSync(graph, council, { setUp: LISTS });
    const policies = await followPolicies({
      council,
      councilName: 'Fenwick',
      packs: loadPacks(),
      usual: 'south-vale',
      log: pino({ level: 'silent' }),
      now: Date.now,
    });
    const published = policies.published(null);
    if (published === null) throw new Error('nothing is published');
    const draft: Draft = {
      from: mailOf(1),
      to,
      cc: [],
      bcc: [],
      subject: 'Gully in Mill Lane',
      body: 'Hello,\n\nThe gully at 4 Mill Lane is blocked again. Could you tell me when it will be cleared?\n\nRegards',
      composedAt: '2026-03-04T10:00:00Z',
    };
    const { policy, pack } = published.snapshot;
    const found = check({ draft, pack, directory: published.directory, policy, earlier: [] }).nudges;
    return { draft, nudges: found };
  }
  const many = ({ nudges: found }: Awaited<ReturnType<typeof nudges>>): Nudge | undefined =>
    found.find(({ rule }) => rule === 'many-officers');

  test('a list of many services is many officers: named once, and dropped by one fix', async () => {
    const result = await nudges([ALL_STAFF]);
    const nudge = many(result);
    expect(nudge?.title).toBe('This goes to 5 officers');
    expect(nudge?.guidance).toContain('all.staff would each get this');
    expect(nudge?.evidence).toEqual([{ kind: 'recipient', value: ALL_STAFF, field: 'to' }]);
    const [fix] = nudge?.suggestions ?? [];
    const after = applyChanges(result.draft, fix?.changes ?? []);
    expect(after.to).toHaveLength(1);
    expect(after.to[0]).toMatch(/^person2\d@/);
  });

  test('a team’s own list is its point of contact', async () => {
    expect(many(await nudges([DRAINS]))).toBeUndefined();
  });

  test('a hidden or a very large list is not guessed at', async () => {
    graph.granted.delete('Member.Read.Hidden');
    expect(many(await nudges([HIDDEN, LARGE]))).toBeUndefined();
  });

  test('nobody junior is singled out who is only on a list', async () => {
    graph.change(userId(23), { jobTitle: 'Drains Assistant' });
    const { nudges: found } = await nudges([DRAINS]);
    expect(found.map(({ rule }) => rule)).not.toContain('junior-officer');
  });

  test('each is one recipient, and a person who is addressed themselves is not one of the list', async () => {
    await runSync(graph, council, { setUp: LISTS });
    const { people } = await council.people.all();

    const directory = createDirectory(people, await council.people.lists());
    const [pack] = loadPacks();
    if (pack === undefined) throw new Error('no pack');
    const base = {
      from: mailOf(1),
      cc: [],
      bcc: [],
      subject: '',
      body: '',
      composedAt: '2026-03-04T10:00:00Z',
    };
    const read = readRecipients({ ...base, to: [DRAINS, mailOf(24), LARGE] }, directory, pack);
    expect(read.map(({ address, kind, via }) => [address, kind, via?.address])).toEqual([
      [mailOf(24), 'officer', undefined],
      [DRAINS, 'officer', DRAINS],
      [DRAINS, 'officer', DRAINS],
      [LARGE, 'list', undefined],
    ]);
  });
});
