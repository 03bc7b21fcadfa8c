import type { DraftPolicy, PolicyBody, Stale } from '../../shared/admin/shapes';
import { ApiError, OfflineError } from '../../addin/admin/api';
import { createDraft, isUnsaved, type DraftPorts, type Keeping } from '../../addin/admin/draft';
import { withStrength } from '../../addin/admin/rules/settings';

/** The draft as the clerk works on it, without a browser: what is saved when, and that nothing is lost. */

const BODY: PolicyBody = {
  protocol: 'southwark',
  nation: 'england-and-wales',
  memoryDays: 60,
  rules: {},
  contacts: { roles: {}, services: {} },
  answers: [],
};
const OFF = withStrength(BODY, 'disrespect', 'off');

function policy(revision: number, body: PolicyBody): DraftPolicy {
  return { revision, basedOn: 1, body, savedAt: null, savedBy: null };
}

function stand(answers: {
  save?: (revision: number, body: PolicyBody) => Promise<DraftPolicy>;
  kept?: Record<string, string>;
}) {
  const kept = new Map(Object.entries(answers.kept ?? {}));
  const keeping: Keeping = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  const timers: (() => void)[] = [];
  const saves: { revision: number; body: PolicyBody }[] = [];
  let revision = 1;
  const never = (): Promise<never> => Promise.reject(new Error('not asked for here'));
  const ports: DraftPorts = {
    api: {
      draft: () => Promise.resolve(policy(revision, BODY)),
      saveDraft(seen, body) {
        saves.push({ revision: seen, body });
        if (answers.save !== undefined) return answers.save(seen, body);
        revision += 1;
        return Promise.resolve(policy(revision, body));
      },
      dropDraft: never,
      compare: () => Promise.resolve([]),
      publish: never,
      restore: never,
    },
    keeping,
    now: () => new Date('2026-03-04T10:00:00Z'),
    later(work) {
      timers.push(work);
      return () => {
        const at = timers.indexOf(work);
        if (at >= 0) timers.splice(at, 1);
      };
    },
  };
  return { draft: createDraft(ports), kept, timers, saves };
}
const KEY = 'protocolNudge.1.tab.Fenwick';
const off = (body: PolicyBody): PolicyBody => withStrength(body, 'disrespect', 'off');

test('a change is kept here at once, saved a moment later, and then no longer kept', async () => {
  const { draft, kept, timers, saves } = stand({});
  await draft.load('Fenwick');
  draft.edit('strength', off);
  expect(isUnsaved(draft.get())).toBe(true);
  expect(JSON.parse(kept.get(KEY) ?? '{}')).toMatchObject({ revision: 1, body: OFF });
  expect(timers).toHaveLength(1);
  timers[0]?.();
  await draft.save();
  expect(saves).toEqual([{ revision: 1, body: OFF }]);
  expect(draft.get().saving).toBe('saved');
  expect(kept.size).toBe(0);
});

test('undo takes back a step, and typing into one field is one step', async () => {
  const { draft } = stand({});
  await draft.load('Fenwick');
  draft.edit('days', (body) => ({ ...body, memoryDays: 3 }));
  draft.edit('days', (body) => ({ ...body, memoryDays: 30 }));
  draft.edit('strength', off);
  draft.undo();
  expect(draft.get().body).toEqual({ ...BODY, memoryDays: 30 });
  draft.undo();
  expect(draft.get().body).toEqual(BODY);
  await draft.save();
  expect(draft.get().saving).toBe('saved');
});

test('without a connection the change stays here and is tried again', async () => {
  let away = true;
  const { draft, kept, timers } = stand({
    save: (revision, body) =>
      away ? Promise.reject(new OfflineError('away')) : Promise.resolve(policy(revision + 1, body)),
  });
  await draft.load('Fenwick');
  draft.edit('strength', off);
  await draft.save();
  expect(draft.get().saving).toBe('offline');
  expect(kept.has(KEY)).toBe(true);
  away = false;
  timers.at(-1)?.();
  await draft.save();
  expect(draft.get().saving).toBe('saved');
});

test('what an earlier visit left unsaved is offered back, and nothing else', async () => {
  const text = JSON.stringify({ revision: 1, body: OFF, at: '2026-03-03T16:00:00Z' });
  const first = stand({ kept: { [KEY]: text } });
  await first.draft.load('Fenwick');
  expect(first.draft.get().kept?.body).toEqual(OFF);
  expect(first.draft.get().body).toEqual(BODY);
  first.draft.bringBack('brought back');
  await first.draft.save();
  expect(first.saves).toEqual([{ revision: 1, body: OFF }]);

  for (const broken of [
    '{',
    'null',
    '{"revision":"x"}',
    JSON.stringify({ revision: 1, body: BODY, at: '' }),
  ]) {
    const other = stand({ kept: { [KEY]: broken } });
    await other.draft.load('Fenwick');
    expect(other.draft.get().kept).toBeNull();
  }
});

test('a late save is refused with both; what the clerk keeps of theirs goes over the other’s', async () => {
  const theirs = withStrength(withStrength(BODY, 'disrespect', 'note'), 'blind-copy', 'watch');
  const stale: Stale = {
    current: policy(7, theirs),
    theirs: [
      {
        path: ['rules', 'blind-copy', 'strength'],
        what: 'Hidden copies: strength',
        before: 'default',
        after: 'watch',
      },
    ],
    conflicts: [
      { path: ['rules', 'disrespect', 'strength'], what: 'Words: strength', before: 'note', after: 'off' },
    ],
    merged: theirs,
  };
  const { draft, saves } = stand({
    save: (revision, body) =>
      revision === 7
        ? Promise.resolve(policy(8, body))
        : Promise.reject(new ApiError(412, 'late', { stale })),
  });
  await draft.load('Fenwick');
  draft.edit('strength', off);
  await draft.save();
  expect(draft.get()).toMatchObject({ saving: 'stale', stale });
  // Nothing is saved over the other until the clerk has chosen.
  await draft.save();
  expect(saves).toHaveLength(1);
  await draft.merge(stale.conflicts, 'both');
  expect(saves[1]).toEqual({
    revision: 7,
    body: withStrength(withStrength(BODY, 'blind-copy', 'watch'), 'disrespect', 'off'),
  });
  expect(draft.get()).toMatchObject({ saving: 'saved', stale: null });
});

test('fields that the server refuses are named, and the change stays here', async () => {
  const errors = [{ field: 'rules.disrespect.wording.insult.title', problem: 'expected some words' }];
  const { draft, kept } = stand({
    save: () => Promise.reject(new ApiError(422, 'Some of it cannot be.', { errors })),
  });
  await draft.load('Fenwick');
  draft.edit('strength', off);
  await draft.save();
  expect(draft.get()).toMatchObject({ saving: 'refused', problems: errors });
  expect(kept.has(KEY)).toBe(true);
});

test('a change made while a save is on its way is saved after it', async () => {
  const waiting: (() => void)[] = [];
  const { draft, saves, timers } = stand({
    save: (revision, body) =>
      new Promise((resolve) => {
        waiting.push(() => resolve(policy(revision + 1, body)));
      }),
  });
  await draft.load('Fenwick');
  draft.edit('strength', off);
  const first = draft.save();
  draft.edit('days', (body) => ({ ...body, memoryDays: 9 }));
  waiting[0]?.();
  await first;
  expect(draft.get().saving).toBe('waiting');
  timers.at(-1)?.();
  waiting[1]?.();
  await draft.save();
  expect(saves.map((one) => one.revision)).toEqual([1, 2]);
  expect(draft.get().body).toEqual({ ...OFF, memoryDays: 9 });
});
