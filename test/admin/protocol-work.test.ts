import { ApiError, OfflineError } from '../../addin/admin/api';
import type { Keeping } from '../../addin/admin/draft';
import { createWork, withClause, type WorkController } from '../../addin/admin/protocol/work';
import type { OwnProtocol, OwnProtocolSave } from '../../shared/admin/shapes';

/** The council's own protocol as the clerk works on it, without a browser: nothing of it is lost. */

const OWN: OwnProtocol = {
  revision: 4,
  name: 'Anytown protocol',
  called: 'our protocol',
  status: 'in-force',
  document: { name: 'protocol.txt', blocks: [] },
  problems: [],
  clauses: [
    {
      ref: '1',
      heading: '',
      text: 'Members are brief.',
      inForce: true,
      at: null,
      rules: [],
      situations: [],
    },
  ],
  publishedAs: null,
};

function stand(save: (revision: number, now: OwnProtocolSave) => Promise<OwnProtocol>) {
  const stored = new Map<string, string>();
  const keeping: Keeping = {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => void stored.set(key, value),
    removeItem: (key) => void stored.delete(key),
  };
  const held: boolean[] = [];
  let theirs: () => Promise<OwnProtocol> = () => Promise.reject(new OfflineError('away'));
  const open = (own = OWN): WorkController =>
    createWork(
      {
        api: { saveProtocol: save, protocol: () => theirs() },
        keeping,
        key: 'work',
        now: () => new Date('2026-03-04T10:00:00Z'),
        hold: (unsaved) => held.push(unsaved),
      },
      own,
    );
  return { open, stored, held, theirs: (own: OwnProtocol) => (theirs = () => Promise.resolve(own)) };
}

const write = (work: WorkController, text: string): void =>
  work.edit('text of 1', (now) => withClause(now, 0, (clause) => ({ ...clause, text })));
const textOf = (work: WorkController): string | undefined => work.get().now.clauses[0]?.text;
const saved = (revision: number, now: OwnProtocolSave): Promise<OwnProtocol> =>
  Promise.resolve({ ...OWN, ...now, revision: revision + 1 });

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('what is typed is kept on this machine until the server has it', async () => {
  const { open, stored, held } = stand(saved);
  const work = open();
  write(work, 'Members are kind.');
  expect(held.at(-1)).toBe(true);
  await jest.advanceTimersByTimeAsync(300);
  expect(stored.get('work')).toContain('Members are kind.');
  await jest.advanceTimersByTimeAsync(1000);
  expect(work.get()).toMatchObject({ saving: 'saved', base: { revision: 5 } });
  expect([...stored.keys()]).toEqual([]);
  expect(held.at(-1)).toBe(false);
});

test('after a reload before it was saved, it is offered and brought back', async () => {
  let away = true;
  const seen: number[] = [];
  const { open, stored } = stand((revision, now) => {
    if (away) return Promise.reject(new OfflineError('away'));
    seen.push(revision);
    return saved(revision, now);
  });
  const before = open();
  write(before, 'Members are kind.');
  // The page goes at once.
  before.keep();
  await jest.advanceTimersByTimeAsync(2000);
  expect(before.get().saving).toBe('offline');
  jest.clearAllTimers();
  away = false;
  const after = open();
  expect(textOf(after)).toBe('Members are brief.');
  expect(after.get().kept).toMatchObject({ revision: 4, at: '2026-03-04T10:00:00.000Z' });
  after.bringBack('Brought back');
  await jest.advanceTimersByTimeAsync(0);
  expect(textOf(after)).toBe('Members are kind.');
  expect(seen).toEqual([4]);
  expect([...stored.keys()]).toEqual([]);
  after.undo();
  expect(textOf(after)).toBe('Members are brief.');
});

test('what was kept and left is not offered again, nor is what the server has', () => {
  const { open, stored } = stand(saved);
  const work = open();
  write(work, 'Members are kind.');
  work.keep();
  jest.clearAllTimers();
  open().dropKept();
  expect(open().get().kept).toBeNull();
  stored.set('work', '{"revision":4,"at":"","now":{"clauses":7}}');
  expect(open().get().kept).toBeNull();
  stored.set('work', '{');
  expect(open().get().kept).toBeNull();
});

test('a server in trouble is tried again, and the copy stays', async () => {
  let troubles = 2;
  const { open, stored, held } = stand((revision, now) => {
    troubles -= 1;
    return troubles >= 0
      ? Promise.reject(new ApiError(503, 'The database is away.', {}))
      : saved(revision, now);
  });
  const work = open();
  write(work, 'Members are kind.');
  await jest.advanceTimersByTimeAsync(1500);
  expect(work.get()).toMatchObject({ saving: 'failed', failure: 'The database is away.' });
  expect([stored.size, held.at(-1)]).toEqual([1, true]);
  await jest.advanceTimersByTimeAsync(12_000);
  expect(work.get().saving).toBe('saved');
  expect(stored.size).toBe(0);
});

test('another clerk’s save is shown even when it cannot be had at once, and mine stays', async () => {
  let stale = true;
  const { open, theirs } = stand((revision, now) =>
    stale ? Promise.reject(new ApiError(412, 'Another clerk saved.', {})) : saved(revision, now),
  );
  const work = open();
  write(work, 'Members are kind.');
  await jest.advanceTimersByTimeAsync(1500);
  expect(work.get().saving).toBe('failed');
  theirs({ ...OWN, revision: 9, name: 'Theirs' });
  await jest.advanceTimersByTimeAsync(6000);
  expect(work.get()).toMatchObject({ saving: 'stale', theirs: { revision: 9 } });
  stale = false;
  work.settle(true);
  await jest.advanceTimersByTimeAsync(0);
  expect(work.get()).toMatchObject({ saving: 'saved', base: { revision: 10 } });
  expect(textOf(work)).toBe('Members are kind.');
});
