import { rmSync } from 'node:fs';
import { ConsentError } from '../../bot/graph/client';
import { syncPeople } from '../../bot/graph/people-sync';
import type { Database } from '../../bot/store/database';
import { openDatabase, storeOver } from '../../bot/store/open';
import { TakenOverError } from '../../bot/store/people-sync';
import type { Author, CouncilStore } from '../../bot/store/store';
import { createDirectory } from '../../shared/directory';
import type { Person } from '../../shared/types';
import { startTestPostgres, type TestPostgres } from '../store/test-postgres';
import { newDataDir } from '../store/test-store';
import { seeded, startGraph, type GraphStandIn } from '../tenant/graph';
import { MEMBERS, OFFICERS, account, clientOf, fill, group, mailOf, runSync, userId } from './world';

const SLOW_MS = 120_000;
const CLERK: Author = { name: 'Ann Reed', email: 'ann.reed@fenwick.example' };
const DID = { action: 'people.edit', summary: 'Changed.' };

let postgres: TestPostgres;
let dataDir: string;
const databases: Record<string, Database> = {};
beforeAll(async () => {
  [postgres, dataDir] = await Promise.all([startTestPostgres(), newDataDir()]);
  databases['PGlite'] = await openDatabase({ dataDir });
  databases['PostgreSQL'] = await openDatabase({ databaseUrl: await postgres.newDatabase() });
}, SLOW_MS);
afterAll(async () => {
  for (const database of Object.values(databases)) await database.close();
  await postgres.remove();
  rmSync(dataDir, { recursive: true, force: true });
}, SLOW_MS);

let graph: GraphStandIn;
beforeEach(async () => {
  graph = await startGraph(seeded(11));
});
afterEach(() => graph.close());

let councils = 0;
function newCouncil(name: string): CouncilStore {
  councils += 1;
  return storeOver(databases[name]!).council(`council-${String(councils)}`);
}
const byAddress = async (council: CouncilStore): Promise<Map<string, Person>> =>
  new Map((await council.people.all()).people.map((one) => [one.email, one]));
const audits = async (council: CouncilStore): Promise<string[]> =>
  (await council.audit.page(null, 50)).map(({ action, summary }) => `${action}: ${summary}`).reverse();

/** Everything that a sync may change. */
async function whole(council: CouncilStore): Promise<unknown> {
  return {
    people: await council.people.all(),
    lists: await council.people.lists(),
    stamp: await council.stamp(),
    audits: await audits(council),
    accounts: [...(await council.sync.all())].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

describe.each(['PGlite', 'PostgreSQL'])('%s', (name) => {
  let council: CouncilStore;
  beforeEach(() => {
    council = newCouncil(name);
  });

  // test/bench/graph-sync.ts does all of them on both; PGlite takes several times as long to write them.
  const many = name === 'PostgreSQL' ? 20_000 : 2000;
  test(
    `${String(many)} people with 5 % of answers throttled and 1 % failing: all there, each right; a second run changes nothing`,
    async () => {
      fill(graph, many, 60);
      graph.faults.throttled = 0.05;
      graph.faults.failing = 0.01;
      const report = await runSync(graph, council);
      expect(report).toMatchObject({
        result: 'done',
        added: many,
        changed: 0,
        gone: 0,
        standings: { member: 60, officer: many - 60 },
      });
      const { people } = await council.people.all();
      expect(people).toHaveLength(many);
      const wrong = people.filter(({ email, kind, manager, title }) => {
        const number = Number(/\d+/.exec(email)?.[0]);
        const above = Math.floor(number / 10);
        return (
          kind !== (number <= 60 ? 'member' : 'officer') ||
          title !== (number <= 60 ? 'Councillor' : 'Officer') ||
          manager !== (above >= 1 && number > 60 ? mailOf(above) : '')
        );
      });
      expect(wrong).toEqual([]);
      expect(await audits(council)).toEqual([
        `people.sync: Synced people from Microsoft 365: ${String(many)} added, 0 changed, 0 gone.`,
      ]);
      const before = await whole(council);
      const again = await runSync(graph, council);
      expect(again).toMatchObject({ result: 'done', added: 0, changed: 0, gone: 0 });
      expect(await whole(council)).toEqual(before);
    },
    SLOW_MS,
  );

  test(
    'killed after any page, it goes on from there and ends as if it had not been',
    async () => {
      fill(graph, 2000);
      const other = newCouncil(name);
      await runSync(graph, other);
      const right = (await other.people.all()).people;
      const random = seeded(3);
      graph.requests.length = 0;
      let killed = 0;
      for (let tries = 0; ; tries += 1) {
        expect(tries).toBeLessThan(40);
        // The machine goes down before the answer to one of the next requests is used: nothing is written any more.
        let left = 2 + Math.floor(random() * 11);
        const down = (): Promise<never> => Promise.reject(new Error('killed'));
        const { client } = clientOf(graph);
        try {
          await runSync(
            graph,
            {
              ...council,
              sync: {
                ...council.sync,
                save: (...given) => (left <= 0 ? down() : council.sync.save(...given)),
                finish: (...given) => (left <= 0 ? down() : council.sync.finish(...given)),
              },
            },
            {
              graph: {
                ...client,
                page: (link, asking) => {
                  left -= 1;
                  return left <= 0 ? down() : client.page(link, asking);
                },
              },
            },
          );
          break;
        } catch (error) {
          expect((error as Error).message).toBe('killed');
          expect((await council.people.all()).people).toEqual([]);
          killed += 1;
        }
      }
      expect(killed).toBeGreaterThan(1);
      expect((await council.people.all()).people).toEqual(right);
      // 2000 accounts make ten pages; each run that was killed reads at most the five again that it had not kept.
      const pages = graph.requests.filter((one) => one === 'GET /v1.0/users/delta').length;
      expect(pages).toBeLessThanOrEqual(10 + 6 * killed);
      expect((await council.sync.state()).round).toBe(1);
    },
    SLOW_MS,
  );

  test('what a clerk changed by hand stays, whatever Microsoft 365 says; the rest follows', async () => {
    fill(graph, 30);
    await runSync(graph, council);
    const { revision, people } = await council.people.all();
    const find = (number: number): Person => people.find(({ email }) => email === mailOf(number))!;
    await council.people.change(
      revision,
      [
        { ...find(10), title: 'Head of Drains', tier: 'head' },
        { ...find(11), manager: mailOf(20), service: '' },
        { ...find(2), ward: 'Mill', group: 'Green' },
        { ...find(12), kind: 'consultant' },
        { ...find(13), email: 'by.hand@fenwick.example', name: 'By Hand' },
      ],
      [mailOf(14)],
      CLERK,
      DID,
    );
    for (const number of [10, 11, 2, 12, 14])
      graph.change(userId(number), {
        jobTitle: `New title ${String(number)}`,
        department: 'Bridges',
        displayName: `New Name${String(number)}`,
        managerId: userId(5),
      });
    const report = await runSync(graph, council);
    expect(report).toMatchObject({ result: 'done', added: 0, gone: 0, changed: 4 });
    expect(report.kept).toBeGreaterThan(0);
    const now = await byAddress(council);
    expect(now.get(mailOf(10))).toMatchObject({
      title: 'Head of Drains',
      tier: 'head',
      service: 'Bridges',
      name: 'New Name10',
      manager: mailOf(5),
    });
    expect(now.get(mailOf(11))).toMatchObject({ manager: mailOf(20), service: '', title: 'New title 11' });
    expect(now.get(mailOf(2))).toMatchObject({
      ward: 'Mill',
      group: 'Green',
      title: 'New title 2',
      kind: 'member',
    });
    expect(now.get(mailOf(12))).toMatchObject({ kind: 'consultant', title: 'New title 12' });
    expect(now.get('by.hand@fenwick.example')).toMatchObject({ name: 'By Hand' });
    expect(now.has(mailOf(14))).toBe(false);
    // And again, with everything read from its start.
    await runSync(graph, council, { afresh: true });
    expect(await byAddress(council)).toEqual(now);
  });

  test('a list that was there before the first sync keeps what it says, and its blanks are filled', async () => {
    fill(graph, 12);
    const person = {
      name: 'Known Otherwise',
      kind: 'officer',
      title: 'Chief Officer',
      tier: null,
      service: '',
      manager: '',
      ward: '',
      group: '',
    } as const;
    await council.people.change(
      0,
      [
        { ...person, email: mailOf(11).toUpperCase() },
        { ...person, email: 'only.here@fenwick.example' },
      ],
      [],
      CLERK,
      DID,
    );
    await runSync(graph, council);
    const now = await byAddress(council);
    expect(now.get(mailOf(11).toUpperCase())).toMatchObject({
      name: 'Known Otherwise',
      title: 'Chief Officer',
      service: 'Drains',
      manager: mailOf(1),
    });
    expect(now.get('only.here@fenwick.example')).toMatchObject({ name: 'Known Otherwise' });
    expect(now.size).toBe(13);
  });

  test('a clerk who takes a sync back has the last word', async () => {
    fill(graph, 12);
    await runSync(graph, council);
    graph.change(userId(12), { jobTitle: 'Wrong title' });
    graph.change(userId(13), account(13));
    await runSync(graph, council);
    expect((await byAddress(council)).get(mailOf(12))?.title).toBe('Wrong title');
    const last = await council.people.lastChange();
    await council.people.undo(last!.id, CLERK, DID);
    await runSync(graph, council);
    const now = await byAddress(council);
    expect(now.get(mailOf(12))?.title).toBe('Officer');
    expect(now.has(mailOf(13))).toBe(false);
  });

  test('accounts that are deleted, closed or became guests are gone; one that moves keeps its corrections', async () => {
    fill(graph, 40);
    await runSync(graph, council);
    const { revision, people } = await council.people.all();
    const seven = people.find(({ email }) => email === mailOf(20))!;
    const six = people.find(({ email }) => email === mailOf(6))!;
    await council.people.change(
      revision,
      [
        { ...seven, title: 'Head of Bridges' },
        { ...six, manager: mailOf(20) },
      ],
      [],
      CLERK,
      DID,
    );
    graph.remove(userId(31));
    graph.change(userId(32), { accountEnabled: false });
    graph.change(userId(33), { userType: 'Guest' });
    graph.change(userId(34), { mail: null });
    graph.change(userId(20), { mail: 'married.name@fenwick.example', displayName: 'Married Name' });
    expect(await runSync(graph, council)).toMatchObject({ result: 'done', gone: 4, added: 0 });
    const now = await byAddress(council);
    for (const number of [31, 32, 33, 34, 20])
      expect([number, now.has(mailOf(number))]).toEqual([number, false]);
    expect(now.get('married.name@fenwick.example')).toMatchObject({
      title: 'Head of Bridges',
      name: 'Married Name',
    });
    expect(now.get(mailOf(6))?.manager).toBe('married.name@fenwick.example');
    // A closed account that opens again is back.
    graph.change(userId(32), { accountEnabled: true });
    expect(await runSync(graph, council)).toMatchObject({ added: 1 });
  });

  test('an account that was made anew at the same address is the same person', async () => {
    fill(graph, 20);
    await runSync(graph, council);
    const { revision, people } = await council.people.all();
    const fifteen = people.find(({ email }) => email === mailOf(15))!;
    await council.people.change(revision, [{ ...fifteen, service: 'By hand' }], [], CLERK, DID);
    graph.remove(userId(15));
    graph.change('made-anew', account(15, { jobTitle: 'New title' }));
    expect(await runSync(graph, council)).toMatchObject({ added: 0, gone: 0, changed: 1 });
    expect((await byAddress(council)).get(mailOf(15))).toMatchObject({
      service: 'By hand',
      title: 'New title',
    });
    expect(await runSync(graph, council)).toMatchObject({ added: 0, gone: 0, changed: 0 });
  });

  test('a sudden loss is held back and told, until somebody says it is right', async () => {
    fill(graph, 50);
    await runSync(graph, council);
    for (let number = 20; number <= 40; number += 1) graph.remove(userId(number));
    graph.change(userId(50), { jobTitle: 'Waits' });
    const before = await council.people.all();
    const held = await runSync(graph, council);
    expect(held).toMatchObject({ result: 'held', added: 0, changed: 0, gone: 0 });
    expect(held.notes.join()).toContain('21 of 50 people');
    expect(await council.people.all()).toEqual(before);
    await runSync(graph, council);
    expect((await audits(council)).slice(1)).toEqual([
      'people.sync-held: Held back a sync with Microsoft 365: 21 of 50 people would have gone at once.',
    ]);
    expect(await runSync(graph, council, { allowLoss: true })).toMatchObject({ result: 'done', gone: 21 });
    expect((await byAddress(council)).size).toBe(29);
    expect((await byAddress(council)).get(mailOf(50))?.title).toBe('Waits');
  });

  test('members who would turn into officers at a stroke are held back too', async () => {
    fill(graph, 60, 6);
    await runSync(graph, council);
    graph.tenant.groups.set(MEMBERS, group(MEMBERS, [userId(1), userId(2)]));
    expect(await runSync(graph, council)).toMatchObject({ result: 'held' });
    expect((await byAddress(council)).get(mailOf(6))?.kind).toBe('member');
  });

  test('delta tokens that Graph forgot: everything is read again, and who went meanwhile is gone', async () => {
    fill(graph, 300);
    await runSync(graph, council);
    for (const forgotten of ['gone', 'expired'] as const) {
      graph.faults.forgotten = forgotten;
      graph.forgetTokens();
      const number = forgotten === 'gone' ? 250 : 251;
      graph.tenant.users.delete(userId(number));
      expect(await runSync(graph, council)).toMatchObject({ result: 'done', gone: 1, changed: 0 });
      expect((await byAddress(council)).has(mailOf(number))).toBe(false);
    }
    expect((await council.sync.all()).every(({ body }) => body !== null)).toBe(true);
  });

  test('managers come from the list where delta leaves them out, and one by one where few are new', async () => {
    fill(graph, 120);
    graph.faults.withoutManagers = true;
    await runSync(graph, council);
    expect((await byAddress(council)).get(mailOf(57))?.manager).toBe(mailOf(5));
    graph.requests.length = 0;
    graph.change(userId(121), account(121, { managerId: userId(9) }));
    await runSync(graph, council);
    expect((await byAddress(council)).get(mailOf(121))?.manager).toBe(mailOf(9));
    expect(graph.requests).toContain('batch: GET /users/user-000121?$select=id&$expand=manager($select=id)');
    expect(graph.requests.filter((one) => one === 'GET /v1.0/users')).toEqual([]);
    // A manager who changes, and one who goes.
    graph.faults.withoutManagers = false;
    graph.change(userId(57), { managerId: userId(8) });
    graph.change(userId(58), { managerId: null });
    await runSync(graph, council);
    expect((await byAddress(council)).get(mailOf(57))?.manager).toBe(mailOf(8));
    expect((await byAddress(council)).get(mailOf(58))?.manager).toBe('');
  });

  test('managers in a circle are kept as they are told; the chain ends where it closes', async () => {
    fill(graph, 12);
    graph.change(userId(10), { managerId: userId(11) });
    graph.change(userId(11), { managerId: userId(12) });
    graph.change(userId(12), { managerId: userId(10) });
    graph.change(userId(9), { managerId: userId(9) });
    await runSync(graph, council);
    const { people } = await council.people.all();
    const directory = createDirectory(people);
    expect(directory.chainAbove(directory.find(mailOf(10))!).map(({ email }) => email)).toEqual([
      mailOf(11),
      mailOf(12),
    ]);
    expect(directory.find(mailOf(9))?.manager).toBe('');
  });

  test('a newer run takes over and the older one stops, with nothing done twice', async () => {
    fill(graph, 700);
    const { client } = clientOf(graph);
    let pages = 0;
    const older = runSync(graph, council, {
      graph: {
        ...client,
        page: async (link, asking) => {
          pages += 1;
          if (pages === 3) await runSync(graph, council);
          return client.page(link, asking);
        },
      },
    });
    await expect(older).rejects.toThrow(TakenOverError);
    expect((await council.people.all()).people).toHaveLength(700);
    expect(await audits(council)).toHaveLength(1);
  });

  test('of servers that begin at once one does it; a run that has long been silent is taken over', async () => {
    fill(graph, 30);
    const once = await Promise.allSettled([1, 2, 3].map(() => runSync(graph, council, { quietMs: 900_000 })));
    expect(once.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    for (const one of once) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(TakenOverError);
    expect((await council.people.all()).people).toHaveLength(30);
    // The command does not wait for anybody.
    expect((await runSync(graph, council)).result).toBe('done');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await runSync(graph, council, { quietMs: 20 })).result).toBe('done');
  });

  test('a clerk who saves meanwhile loses nothing', async () => {
    fill(graph, 20);
    await runSync(graph, council);
    graph.change(userId(15), { jobTitle: 'From Graph' });
    let between: (() => Promise<unknown>) | null = async () => {
      between = null;
      const { revision, people } = await council.people.all();
      const sixteen = people.find(({ email }) => email === mailOf(16))!;
      await council.people.change(revision, [{ ...sixteen, title: 'By hand' }], [], CLERK, DID);
    };
    const slow: CouncilStore = {
      ...council,
      sync: {
        ...council.sync,
        finish: async (run, change, author) => {
          await between?.();
          return council.sync.finish(run, change, author);
        },
      },
    };
    await runSync(graph, slow);
    const now = await byAddress(council);
    expect(now.get(mailOf(15))?.title).toBe('From Graph');
    expect(now.get(mailOf(16))?.title).toBe('By hand');
  });
});

describe('who is who', () => {
  let council: CouncilStore;
  beforeEach(() => {
    council = newCouncil('PGlite');
  });

  const hundred = (more: Parameters<typeof account>[1]): void => {
    graph.change(userId(100), account(100, more));
  };
  const nobody = { givenName: null, surname: null, jobTitle: null } as const;
  test.each([
    ['a person', {}, 'officer'],
    ['a guest', { userType: 'Guest' }, null],
    ['a closed account', { accountEnabled: false }, null],
    ['a leaver whose mailbox became a shared one', { accountEnabled: false, userPurpose: 'shared' }, null],
    ['a shared mailbox', { ...nobody, accountEnabled: false, userPurpose: 'shared' }, 'mailbox'],
    ['a room', { ...nobody, accountEnabled: false, userPurpose: 'room' }, null],
    ['a program with an account', { ...nobody, userPurpose: 'user' }, null],
    ['a team that signs in as one', { ...nobody, userPurpose: 'shared' }, 'mailbox'],
    ['a post with a title and no name', { ...nobody, jobTitle: 'Duty officer' }, 'officer'],
    ['nobody with mail', { mail: null }, null],
    ['something that is no address', { mail: 'nobody' }, null],
  ] as const)('%s', async (_name, more, kind) => {
    fill(graph, 20);
    hundred({ displayName: 'The One', ...more });
    await runSync(graph, council);
    const one = (await council.people.all()).people.find(({ email }) => email === mailOf(100));
    const found = one === undefined ? null : one.title === 'Shared mailbox' ? 'mailbox' : one.kind;
    expect(found).toBe(kind);
  });

  test('without MailboxSettings.Read a mailbox that nobody signs in to is taken for a team’s, and the report says so', async () => {
    fill(graph, 20);
    hundred({ ...nobody, displayName: 'Waste', accountEnabled: false, userPurpose: 'room' });
    graph.granted.delete('MailboxSettings.Read');
    const report = await runSync(graph, council);
    expect(report.notes.join()).toContain('MailboxSettings.Read');
    expect((await byAddress(council)).get(mailOf(100))).toMatchObject({
      title: 'Shared mailbox',
      name: 'Waste',
    });
    // Once it may be asked, it is.
    graph.granted.add('MailboxSettings.Read');
    expect(await runSync(graph, council)).toMatchObject({ gone: 1, notes: [] });
  });

  test('officers are those of their group where one is named, its groups included', async () => {
    fill(graph, 20);
    graph.tenant.groups.set('inner', group('inner', [userId(8), OFFICERS]));
    graph.tenant.groups.set(OFFICERS, group(OFFICERS, [userId(7), userId(1), 'inner']));
    const report = await runSync(graph, council, {
      setUp: { membersGroup: MEMBERS, officersGroup: OFFICERS, lists: false },
    });
    expect(report.standings).toMatchObject({ member: 4, officer: 2, other: 14 });
    expect(
      [...(await byAddress(council)).values()]
        .filter(({ kind }) => kind === 'officer')
        .map(({ email }) => email),
    ).toEqual([mailOf(7), mailOf(8)]);
  });

  test('"Surname, First" is turned round', async () => {
    fill(graph, 5);
    graph.change(userId(5), { displayName: 'PIKE, Ada (Drains)', givenName: 'Ada', surname: 'Pike' });
    await runSync(graph, council);
    expect((await byAddress(council)).get(mailOf(5))?.name).toBe('Ada Pike');
  });

  test.each([
    ['User.Read.All', /User\.Read\.All is not granted/],
    ['GroupMember.Read.All', /GroupMember\.Read\.All is not granted/],
  ])('without %s nothing changes, and it says which permission is missing', async (permission, says) => {
    fill(graph, 20);
    graph.granted.delete(permission);
    const failing = runSync(graph, council);
    await expect(failing).rejects.toThrow(ConsentError);
    await expect(failing).rejects.toThrow(says);
    expect((await council.people.all()).revision).toBe(0);
  });

  test.each([
    ['is not there', (): void => void graph.tenant.groups.delete(MEMBERS), /no group with this id/],
    [
      'is empty',
      (): void => void graph.tenant.groups.set(MEMBERS, group(MEMBERS, [])),
      /nobody is in this group/,
    ],
    [
      'hides its membership with a refusal',
      (): void => {
        graph.granted.delete('Member.Read.Hidden');
        graph.tenant.groups.set(MEMBERS, group(MEMBERS, [userId(1)], { visibility: 'HiddenMembership' }));
      },
      /Member\.Read\.Hidden/,
    ],
    [
      'hides its membership with nothing',
      (): void => {
        graph.granted.delete('Member.Read.Hidden');
        graph.tenant.groups.set(
          MEMBERS,
          group(MEMBERS, [userId(1)], { visibility: 'HiddenMembership', hiddenAs: 'empty' }),
        );
      },
      /Member\.Read\.Hidden/,
    ],
  ])('a members’ group that %s stops the run before anything is changed', async (_name, breakIt, says) => {
    fill(graph, 20);
    await runSync(graph, council);
    const before = await council.people.all();
    breakIt();
    await expect(runSync(graph, council)).rejects.toThrow(says);
    expect(await council.people.all()).toEqual(before);
  });

  test('no name, address or token is in what a failing run says', async () => {
    fill(graph, 20);
    graph.faults.next.push(null, null, 418);
    let said = '';
    try {
      await syncPeople({
        graph: clientOf(graph).client,
        council,
        setUp: { membersGroup: MEMBERS, officersGroup: null, lists: false },
        run: 'failing',
        now: () => new Date(),
      });
    } catch (error) {
      said = String(error);
    }
    expect(said).toContain('418');
    expect(said).not.toMatch(/fenwick|Pike|graph-app-token|127\.0\.0\.1/);
  });
});
