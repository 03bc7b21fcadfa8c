import { rmSync } from 'node:fs';
import { TABLES } from '../../bot/store/archive';
import type { Database } from '../../bot/store/database';
import { DatabaseFault } from '../../bot/store/faults';
import { openDatabase, storeOver } from '../../bot/store/open';
import { int, text } from '../../bot/store/rows';
import { StaleError, type Audit, type Author, type CouncilStore, type Store } from '../../bot/store/store';
import type { PolicyBody } from '../../shared/admin/shapes';
import type { Pack } from '../../shared/pack';
import type { Person } from '../../shared/types';
import { startTestPostgres, type TestPostgres } from './test-postgres';
import { newDataDir } from './test-store';

/*
 * What the store promises, on both databases; on PostgreSQL both as an ordinary login that owns the database and as
 * a superuser, whom row-level security would not hold.
 */

const SLOW_MS = 120_000;
const ANN: Author = { name: 'Ann Reed', email: 'ann.reed@fenwick.example' };
const BOB: Author = { name: 'Bob Lane', email: 'bob.lane@fenwick.example' };
const audit = (summary: string): Audit => ({ action: 'test.deed', summary });
const DID = audit('Did it.');

const body = (memoryDays: number, more: Partial<PolicyBody> = {}): PolicyBody => ({
  protocol: 'south-vale',
  nation: 'england-and-wales',
  memoryDays,
  rules: {
    'many-officers': { strength: 'advice', options: { officers: 3 } },
    'blind-copy': { strength: 'off' },
  },
  contacts: { roles: { clerk: [ANN.email] }, services: {} },
  answers: [],
  ...more,
});
const person = (name: string, more: Partial<Person> = {}): Person => ({
  email: `${name.toLowerCase().replaceAll(' ', '.')}@fenwick.example`,
  name,
  kind: 'officer',
  title: 'Officer',
  tier: null,
  service: 'Drains',
  manager: '',
  ward: '',
  group: '',
  ...more,
});

let postgres: TestPostgres;
let dataDir: string;
const databases: Record<string, Database> = {};
beforeAll(async () => {
  [postgres, dataDir] = await Promise.all([startTestPostgres(), newDataDir()]);
  databases['PGlite'] = await openDatabase({ dataDir });
  databases['PostgreSQL'] = await openDatabase({ databaseUrl: await postgres.newDatabase() });
  const databaseUrl = postgres.asSuperuser(await postgres.newDatabase());
  databases['PostgreSQL as superuser'] = await openDatabase({ databaseUrl });
}, SLOW_MS);
afterAll(async () => {
  for (const database of Object.values(databases)) await database.close();
  await postgres.remove();
  rmSync(dataDir, { recursive: true, force: true });
}, SLOW_MS);

describe.each(['PGlite', 'PostgreSQL', 'PostgreSQL as superuser'])('%s', (name) => {
  let database: Database;
  let store: Store;
  let council: CouncilStore;
  let councils = 0;
  beforeAll(() => {
    database = databases[name]!;
    store = storeOver(database);
  });
  beforeEach(() => {
    councils += 1;
    council = store.council(`council-${String(councils)}`);
  });

  describe('policy', () => {
    test('a draft is saved over what was seen, and published as a version that stays', async () => {
      const { policy } = council;
      expect(await policy.published()).toBeNull();
      expect(await policy.draft()).toBeNull();
      expect(await policy.revision()).toBe(0);

      const first = await policy.saveDraft(body(10), 0, ANN, DID);
      expect(first).toMatchObject({ revision: 1, basedOn: null, body: body(10), savedBy: 'Ann Reed' });
      const second = await policy.saveDraft(body(20), 1, BOB, DID);
      expect(second).toMatchObject({ revision: 2, savedBy: 'Bob Lane' });
      expect(await policy.draft()).toEqual(second);

      const version = await policy.publish(2, 'For the new year', BOB, DID);
      expect(version).toMatchObject({ version: 1, author: BOB, reason: 'For the new year', body: body(20) });
      expect(version.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(Math.abs(Date.now() - Date.parse(version.at))).toBeLessThan(600_000);
      expect(await policy.published()).toEqual(version);
      expect(await policy.draft()).toBeNull();

      const third = await policy.saveDraft(body(30), await policy.revision(), ANN, DID);
      expect(third.basedOn).toBe(1);
      await policy.publish(third.revision, 'Again', ANN, DID);
      const { body: _, ...summary } = version;
      expect((await policy.versions()).map(({ version: number }) => number)).toEqual([2, 1]);
      expect((await policy.versions())[1]).toEqual(summary);
      expect(await policy.version(1)).toEqual(version);
      expect(await policy.version(3)).toBeNull();
    });

    test('a body comes back as it went in, key by key', async () => {
      const rules: PolicyBody['rules'] = {
        'urgent-demand': { strength: 'note' },
        'blind-copy': { strength: 'off' },
      };
      await council.policy.saveDraft(body(1, { rules }), 0, ANN, DID);
      expect(JSON.stringify((await council.policy.draft())?.body)).toBe(JSON.stringify(body(1, { rules })));
    });

    test('a save that comes late is refused, changes nothing, and can be merged', async () => {
      const { policy } = council;
      await policy.saveDraft(body(10), 0, ANN, DID);
      await policy.saveDraft(body(20), 1, ANN, DID);
      const before = await council.audit.page(null, 100);
      await expect(policy.saveDraft(body(30), 1, BOB, DID)).rejects.toMatchObject({ revision: 2 });
      await expect(policy.saveDraft(body(30), 0, BOB, DID)).rejects.toBeInstanceOf(StaleError);
      await expect(policy.discardDraft(1, BOB, DID)).rejects.toBeInstanceOf(StaleError);
      await expect(policy.publish(1, 'Late', BOB, DID)).rejects.toBeInstanceOf(StaleError);
      expect((await policy.draft())?.body).toEqual(body(20));
      expect(await policy.draftAt(1)).toEqual(body(10));
      expect(await council.audit.page(null, 100)).toEqual(before);
    });

    test('whoever loaded before another published cannot overwrite that unseen', async () => {
      const { policy } = council;
      const seen = await policy.revision();
      await policy.saveDraft(body(10), 0, ANN, DID);
      await policy.publish(1, 'Quickly', ANN, DID);
      expect(await policy.draft()).toBeNull();
      await expect(policy.saveDraft(body(30), seen, BOB, DID)).rejects.toBeInstanceOf(StaleError);
      // What is shown where there is no draft has a revision too, and can be merged from.
      const now = await policy.revision();
      expect(await policy.draftAt(now)).toEqual(body(10));
      expect((await policy.saveDraft(body(30), now, BOB, DID)).basedOn).toBe(1);
    });

    test('a discarded draft is gone; its revisions stay', async () => {
      const { policy } = council;
      await policy.saveDraft(body(10), 0, ANN, DID);
      await policy.discardDraft(1, ANN, DID);
      expect(await policy.draft()).toBeNull();
      expect(await policy.revision()).toBe(2);
      expect(await policy.draftAt(1)).toEqual(body(10));
      expect(await policy.draftAt(2)).toBeNull();
      await expect(policy.publish(2, 'Nothing', ANN, DID)).rejects.toBeInstanceOf(StaleError);
      expect(await policy.versions()).toEqual([]);
    });

    test('the last 50 revisions are kept', async () => {
      const { policy } = council;
      for (let seen = 0; seen < 53; seen += 1) await policy.saveDraft(body(seen + 1), seen, ANN, DID);
      expect(await policy.draftAt(3)).toBeNull();
      expect(await policy.draftAt(4)).toEqual(body(4));
      expect(await policy.draftAt(53)).toEqual(body(53));
    });
  });

  test.each(['policies', 'packs', 'audit'])('%s: no row is ever changed or deleted', async (table) => {
    await council.policy.saveDraft(body(1), 0, ANN, DID);
    await council.policy.publish(1, 'Because', ANN, DID);
    await council.packs.put({ id: 'own', name: 'Own' } as Pack, ANN, DID);
    for (const sql of [`update ${table} set author_name = 'Nobody'`, `delete from ${table}`]) {
      await expect(database.transaction(council.id, (session) => session.run(sql))).rejects.toBeInstanceOf(
        DatabaseFault,
      );
    }
    const owner = { owner: true };
    await expect(
      database.transaction(council.id, (session) => session.run(`truncate ${table}`), owner),
    ).rejects.toBeInstanceOf(DatabaseFault);
    const rows = await database.transaction(council.id, (session) =>
      session.rows({ author_name: text }, `select author_name from ${table}`),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ author_name: author }) => author))).toEqual(new Set([ANN.name]));
  });

  describe('people', () => {
    test('are put by address, removed, and put back', async () => {
      const { people } = council;
      expect(await people.all()).toEqual({ revision: 0, people: [] });
      const [ada, ben, eva] = [person('Ada Pike'), person('Ben Stone'), person('Éva Ash')];
      await people.change(0, [ben, eva, ada], [], ANN, audit('Imported 3 people.'));
      expect(await people.all()).toEqual({ revision: 1, people: [ada, ben, eva] });

      const moved = person('Ben Stone', {
        email: 'Ben.Stone@Fenwick.example',
        title: 'Head of Drains',
        tier: 'head',
      });
      await people.change(1, [moved], [ADDRESS_OF_ADA], BOB, audit('Changed 1, removed 1.'));
      expect(await people.all()).toEqual({ revision: 2, people: [moved, eva] });

      const last = await people.lastChange();
      expect(last?.summary).toBe('Changed 1, removed 1.');
      expect(await people.undo(last?.id ?? 0, ANN, DID)).toBe(3);
      expect(await people.all()).toEqual({ revision: 3, people: [ada, ben, eva] });

      const first = await people.lastChange();
      expect(first?.summary).toBe('Imported 3 people.');
      await people.undo(first?.id ?? 0, ANN, DID);
      expect((await people.all()).people).toEqual([]);
      expect(await people.lastChange()).toBeNull();
    });

    test('a change that comes late, and an undo of what is not the newest, are refused', async () => {
      const { people } = council;
      await people.change(0, [person('Ada Pike')], [], ANN, DID);
      const first = await people.lastChange();
      await people.change(1, [person('Ben Stone')], [], ANN, DID);
      await expect(people.change(1, [person('Cat Hill')], [], BOB, DID)).rejects.toMatchObject({
        revision: 2,
      });
      await expect(people.undo(first?.id ?? 0, BOB, DID)).rejects.toBeInstanceOf(StaleError);
      await expect(people.undo(99, BOB, DID)).rejects.toBeInstanceOf(StaleError);
      expect((await people.all()).people.map((one) => one.name)).toEqual(['Ada Pike', 'Ben Stone']);
    });

    test('of two rows for one address the last stands', async () => {
      const twice = [
        person('Ada Pike'),
        person('Ada Pike', { email: 'ADA.PIKE@fenwick.example', title: 'Clerk' }),
      ];
      await council.people.change(0, twice, [], ANN, DID);
      expect((await council.people.all()).people).toEqual([twice[1]]);
    });

    test(
      'ten thousand are one change',
      async () => {
        const many = Array.from({ length: 10_000 }, (_, at) => person(`P ${String(at).padStart(5, '0')}`));
        await council.people.change(0, many, [], ANN, DID);
        await council.people.change(
          1,
          many.map((one) => ({ ...one, title: 'Changed' })),
          [],
          ANN,
          DID,
        );
        await council.people.undo((await council.people.lastChange())?.id ?? 0, ANN, DID);
        expect((await council.people.all()).people).toEqual(many);
      },
      SLOW_MS,
    );
  });

  test('packs: the newest of each id', async () => {
    const pack = (id: string, called: string): Pack => ({ id, called }) as Pack;
    await council.packs.put(pack('b', 'one'), ANN, DID);
    await council.packs.put(pack('a', 'two'), ANN, DID);
    await council.packs.put(pack('b', 'three'), ANN, DID);
    expect(await council.packs.all()).toEqual([pack('a', 'two'), pack('b', 'three')]);
  });

  test("the council's own protocol", async () => {
    const { ownProtocol } = council;
    const value: Parameters<typeof ownProtocol.save>[0] = {
      name: 'Our protocol',
      called: 'our protocol',
      status: 'draft',
      document: { name: 'p.docx', blocks: [{ text: '1. Respect', used: true }] },
      problems: [],
      clauses: [],
      publishedAs: null,
    };
    expect(await ownProtocol.get()).toBeNull();
    expect(await ownProtocol.save(value, 0, ANN, DID)).toEqual({ ...value, revision: 1 });
    expect(await ownProtocol.save({ ...value, name: 'Ours' }, 1, ANN, DID)).toMatchObject({ revision: 2 });
    await expect(ownProtocol.save(value, 1, BOB, DID)).rejects.toMatchObject({ revision: 2 });
    expect(await ownProtocol.get()).toEqual({ ...value, name: 'Ours', revision: 2 });
  });

  test('scenarios, in the order in which they came', async () => {
    const scenario = (title: string): Parameters<typeof council.scenarios.add>[0] => ({
      name: title,
      draft: {
        from: ANN.email,
        to: [],
        cc: [],
        bcc: [],
        subject: 's',
        body: 'b',
        composedAt: '2026-03-04T14:05:00Z',
      },
      history: [],
      expect: null,
    });
    const kept = [];
    for (const title of ['z', 'a', 'm']) kept.push(await council.scenarios.add(scenario(title), ANN, DID));
    expect(new Set(kept.map(({ id }) => id)).size).toBe(3);
    expect(await council.scenarios.all()).toEqual(kept);
    await council.scenarios.remove(kept[1]!.id, ANN, DID);
    expect((await council.scenarios.all()).map((one) => one.name)).toEqual(['z', 'm']);
  });

  test('questions: kept once, settled, opened again', async () => {
    const { questions } = council;
    const asked = {
      id: 'q1',
      question: 'May I call the planner?',
      asker: null,
      at: '2026-07-01T08:00:00.000Z',
    };
    await questions.add(asked);
    await questions.add({ ...asked, question: 'Another' });
    await questions.add({ ...asked, id: 'q0', asker: BOB.email, at: '2026-06-30T23:30:00.000Z' });
    const open = { state: 'open', answer: null };
    expect(await questions.all()).toEqual([
      { ...asked, id: 'q0', asker: BOB.email, at: '2026-06-30T23:30:00.000Z', ...open },
      { ...asked, ...open },
    ]);
    const answer = { clauses: ['3.1'], contact: ANN.email, says: 'Ask the head.' };
    const settled = { ...asked, state: 'answered', answer: { ...answer, question: asked.question } };
    expect(await questions.settle('q1', { state: 'answered', answer }, ANN, DID)).toEqual(settled);
    expect((await questions.all())[1]).toEqual(settled);
    expect(await questions.settle('q1', { state: 'set-aside' }, ANN, DID)).toMatchObject({
      state: 'set-aside',
      answer: null,
    });
    expect(await questions.settle('q1', { state: 'open' }, ANN, DID)).toEqual({ ...asked, ...open });
    expect(await questions.settle('none', { state: 'open' }, ANN, DID)).toBeNull();
  });

  test('counts add up by day, as numbers and local days', async () => {
    const { counts } = council;
    const one = { rule: 'many-officers', outcome: 'shown', day: '2026-07-01', count: 2 } as const;
    await counts.add([
      one,
      { ...one, count: 3 },
      { ...one, outcome: 'watched' },
      { ...one, day: '2026-03-29' },
    ]);
    await Promise.all(
      Array.from({ length: 10 }, () =>
        counts.add([{ ...one, rule: 'blind-copy', count: 4_000_000_000 }, one]),
      ),
    );
    await counts.add([]);
    expect(await counts.between('2026-07-01', '2026-07-01')).toEqual([
      { ...one, rule: 'blind-copy', count: 40_000_000_000 },
      { ...one, count: 25 },
      { ...one, outcome: 'watched' },
    ]);
    expect((await counts.between('2026-03-29', '2026-06-30')).map(({ day }) => day)).toEqual(['2026-03-29']);
    expect(await counts.between('2026-03-30', '2026-06-30')).toEqual([]);
  });

  test('what is no longer needed is forgotten: old counts, and old questions that are dealt with', async () => {
    const { counts, questions } = council;
    const one = { rule: 'many-officers', outcome: 'shown', count: 2 } as const;
    await counts.add([
      { ...one, day: '2026-03-29' },
      { ...one, day: '2026-03-30' },
      { ...one, day: '2026-03-29', outcome: 'fixed' },
    ]);
    const asked = (id: string, at: string) => questions.add({ id, question: id, asker: null, at });
    await asked('old and open', '2026-01-01T09:00:00Z');
    await asked('old', '2026-01-01T09:00:00Z');
    await asked('new', '2026-03-30T00:00:00Z');
    for (const id of ['old', 'new']) await questions.settle(id, { state: 'set-aside' }, ANN, DID);
    expect(await counts.forget('2026-03-30')).toBe(2);
    expect((await counts.between('2026-01-01', '2026-12-31')).map(({ day }) => day)).toEqual(['2026-03-30']);
    expect(await questions.forget('2026-03-30T00:00:00Z')).toBe(1);
    expect((await questions.all()).map(({ id }) => id)).toEqual(['old and open', 'new']);
    expect([await counts.forget('2026-03-30'), await questions.forget('2026-03-30T00:00:00Z')]).toEqual([
      0, 0,
    ]);
  });

  test('the audit has every deed, and only what was done', async () => {
    await council.policy.saveDraft(body(1), 0, ANN, audit('one'));
    await expect(council.policy.saveDraft(body(1), 0, BOB, audit('refused'))).rejects.toThrow();
    await council.audit.add(BOB, { action: 'people.export', summary: 'two' });
    await council.people.change(0, [person('Ada Pike')], [], ANN, audit('three'));
    const all = await council.audit.page(null, 10);
    expect(all.map(({ id, author, summary }) => [id, author, summary])).toEqual([
      [3, 'Ann Reed', 'three'],
      [2, 'Bob Lane', 'two'],
      [1, 'Ann Reed', 'one'],
    ]);
    expect(all[1]?.action).toBe('people.export');
    expect(await council.audit.page(3, 1)).toEqual([all[1]]);
    expect(await council.audit.page(1, 10)).toEqual([]);
  });

  test('the stamp moves with what members are given, and with nothing else', async () => {
    const stamps = [await council.stamp()];
    const moved = async (): Promise<boolean> => {
      stamps.push(await council.stamp());
      return stamps.at(-1) !== stamps.at(-2);
    };
    await council.policy.saveDraft(body(1), 0, ANN, DID);
    await council.counts.add([{ rule: 'blind-copy', outcome: 'shown', day: '2026-07-01', count: 1 }]);
    expect(await moved()).toBe(false);
    await council.policy.publish(1, 'Because', ANN, DID);
    expect(await moved()).toBe(true);
    await council.people.change(0, [person('Ada Pike')], [], ANN, DID);
    expect(await moved()).toBe(true);
    await council.packs.put({ id: 'own' } as Pack, ANN, DID);
    expect(await moved()).toBe(true);
    await council.people.undo(1, ANN, DID);
    expect(await moved()).toBe(true);
    expect(new Set(stamps).size).toBe(5);
  });

  test.each([
    ['quotes and a backslash', `O'Brien said "no\\u0041\\'; drop table people; --`],
    ['other scripts', 'Ŵyn 王 🏴󠁧󠁢󠁷󠁬󠁳󠁿 \u202Eabc'],
    ['lines', 'a\r\nb\tc'],
  ])('%s come back as they are', async (_, odd) => {
    const written = body(1, { answers: [{ question: odd, clauses: [odd], contact: null, says: odd }] });
    await council.policy.saveDraft(written, 0, { name: odd, email: ANN.email }, audit(odd));
    const version = await council.policy.publish(1, odd, ANN, DID);
    expect(version).toMatchObject({ body: written, reason: odd });
    await council.people.change(0, [person('Ada Pike', { title: odd })], [], ANN, DID);
    expect((await council.people.all()).people[0]?.title).toBe(odd);
    expect((await council.audit.page(null, 10)).at(-1)).toMatchObject({ author: odd, summary: odd });
  });

  test('what PostgreSQL cannot hold is left out: NUL, and halves of characters', async () => {
    const bad = 'a\0b\uD800c';
    await council.people.change(
      0,
      [person('Ada Pike', { title: bad })],
      [],
      { name: bad, email: '' },
      audit(bad),
    );
    expect((await council.people.all()).people[0]?.title).toBe('ab\uFFFDc');
    expect((await council.audit.page(null, 1))[0]).toMatchObject({
      author: 'ab\uFFFDc',
      summary: 'ab\uFFFDc',
    });
    const says = '\\u0000 stays text';
    await council.policy.saveDraft(
      body(1, { answers: [{ question: bad, clauses: [], contact: null, says }] }),
      0,
      ANN,
      DID,
    );
    expect((await council.policy.draft())?.body.answers).toEqual([
      { question: 'ab\uFFFDc', clauses: [], contact: null, says },
    ]);
  });

  describe('councils are apart', () => {
    test('by their ids, which cannot be anything else', () => {
      for (const id of ['', 'A', 'a b', "a'; drop table people; --", 'a'.repeat(61), '__proto__', 'é']) {
        expect(() => store.council(id)).toThrow('a council’s id');
      }
    });

    test('the list names those that hold something', async () => {
      expect(await store.councils()).not.toContain(council.id);
      await council.audit.add(ANN, DID);
      expect(await store.councils()).toContain(council.id);
    });

    test('no statement sees or touches rows of another, or any without a council', async () => {
      const other = store.council(`${council.id}-other`);
      for (const one of [council, other]) {
        await one.policy.saveDraft(body(1), 0, ANN, DID);
        await one.policy.publish(1, 'Because', ANN, DID);
        await one.policy.saveDraft(body(1), 2, ANN, DID);
        await one.people.change(0, [person('Ada Pike')], [], ANN, DID);
        await one.packs.put({ id: 'own' } as Pack, ANN, DID);
        await one.ownProtocol.save(
          { name: 'Ours' } as Parameters<typeof one.ownProtocol.save>[0],
          0,
          ANN,
          DID,
        );
        await one.scenarios.add({ name: 's' } as Parameters<typeof one.scenarios.add>[0], ANN, DID);
        await one.questions.add({ id: 'q', question: 'May I?', asker: null, at: '2026-07-01T08:00:00Z' });
        await one.counts.add([{ rule: 'blind-copy', outcome: 'shown', day: '2026-07-01', count: 1 }]);
        const state = await one.sync.begin('run');
        await one.sync.save('run', { put: [{ id: 'a', body: {} }], gone: [] }, state);
        const lists = [{ address: 'all@fenwick.example', name: 'All', members: null }];
        const change = { seen: 1, put: [], remove: [], said: [], lists, state, audit: null };
        await one.sync.finish('run', change, ANN);
      }
      for (const table of TABLES.filter((one) => one !== 'councils')) {
        const owners = (inside: string | null): Promise<readonly string[]> =>
          database
            .transaction(inside, (session) =>
              session.rows({ council: text }, `select distinct council from ${table}`),
            )
            .then((rows) => rows.map((row) => row.council));
        expect([table, await owners(council.id)]).toEqual([table, [council.id]]);
        expect([table, await owners(null)]).toEqual([table, []]);
        const sample = await database.transaction(council.id, (session) =>
          session.row({ row: text }, `select row_to_json(t)::text as row from ${table} t limit 1`),
        );
        for (const inside of [other.id, null]) {
          const rows = await database.transaction(inside, (session) =>
            session.row({ n: int }, `select count(*) as n from ${table} where council = $1`, council.id),
          );
          expect([table, rows?.n]).toEqual([table, 0]);
          const write = database.transaction(inside, (session) =>
            session.run(
              `insert into ${table} select * from json_populate_record(null::${table}, $1::json)`,
              sample?.row ?? '',
            ),
          );
          await expect(write).rejects.toMatchObject({ code: '42501' });
        }
      }
      for (const table of ['people', 'draft_policies', 'counts', 'questions']) {
        for (const inside of [other.id, null]) {
          const touched = await database.transaction(inside, (session) =>
            session.run(`delete from ${table} where council = $1`, council.id),
          );
          expect(touched).toBe(0);
        }
      }
      await expect(
        database.transaction(other.id, (session) =>
          session.run('insert into councils (id) values ($1)', 'somebody'),
        ),
      ).rejects.toMatchObject({ code: '42501' });
    });
  });

  test('a fault of a statement says nothing of what was being written', async () => {
    const secret = 'Ada Pike';
    const fault = await database
      .transaction(council.id, (session) => session.run('select $1::date', secret))
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(DatabaseFault);
    expect(JSON.stringify([String(fault), fault])).not.toContain(secret);
    // And the connection is as good as before.
    expect(await council.audit.page(null, 1)).toEqual([]);
  });

  test('what a transaction did before it threw is undone', async () => {
    await council.audit.add(ANN, DID);
    await expect(
      database.transaction(council.id, async (session) => {
        await session.run(
          'insert into counters (council, name, value) values ($1, $2, 1)',
          council.id,
          'never',
        );
        throw new RangeError('enough');
      }),
    ).rejects.toThrow(RangeError);
    const rows = await database.transaction(council.id, (session) =>
      session.rows({ name: text }, 'select name from counters'),
    );
    expect(rows.map((row) => row.name)).toEqual(['audit']);
  });

  test('it is ready', async () => {
    expect(await store.unready()).toBeNull();
  });
});

const ADDRESS_OF_ADA = 'ADA.Pike@fenwick.example';
