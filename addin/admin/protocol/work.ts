import type { OwnClause, OwnProtocol, OwnProtocolSave } from '../../../shared/admin/shapes';
import { ApiError, fieldProblems, OfflineError, type Api, type FieldProblem } from '../api';
import { isSame } from '../same';
import { createStore } from '../store';

/** The council's own protocol as the clerk works on it: saved by itself, each step can be taken back. */

type Saving = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused' | 'stale';

export interface Work {
  readonly base: OwnProtocol;
  readonly now: OwnProtocolSave;
  readonly saving: Saving;
  readonly problems: readonly FieldProblem[];
  readonly failure: string | null;
  /** The other clerk's, when a save came too late. */
  readonly theirs: OwnProtocol | null;
  readonly done: readonly { readonly label: string; readonly before: OwnProtocolSave }[];
}

const SAVE_MS = 900;
const RETRY_MS = 5000;
const MOST_UNDO = 50;

export type WorkController = ReturnType<typeof createWork>;

function saveOf({ name, called, status, clauses }: OwnProtocol): OwnProtocolSave {
  return { name, called, status, clauses };
}

export function createWork(api: Pick<Api, 'protocol' | 'saveProtocol'>, first: OwnProtocol) {
  const fresh = (base: OwnProtocol): Work => ({
    base,
    now: saveOf(base),
    saving: 'saved',
    problems: [],
    failure: null,
    theirs: null,
    done: [],
  });
  const store = createStore<Work>(fresh(first));
  const put = (change: Partial<Work>): void => store.set({ ...store.get(), ...change });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const schedule = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), milliseconds);
  };
  function save(): Promise<void> {
    running ??= saveOnce().finally(() => {
      running = null;
    });
    return running;
  }
  async function saveOnce(): Promise<void> {
    clearTimeout(timer);
    const { base, now, theirs } = store.get();
    if (theirs !== null || isSame(saveOf(base), now)) {
      if (theirs === null) put({ saving: 'saved', problems: [], failure: null });
      return;
    }
    put({ saving: 'saving' });
    try {
      const answer = await api.saveProtocol(base.revision, now);
      const more = store.get().now !== now;
      put({ base: answer, saving: more ? 'waiting' : 'saved', problems: [], failure: null });
      if (more) schedule(SAVE_MS);
    } catch (error) {
      if (error instanceof OfflineError) {
        put({ saving: 'offline' });
        schedule(RETRY_MS);
      } else if (error instanceof ApiError && error.status === 412) {
        put({ saving: 'stale', theirs: await api.protocol() });
      } else {
        put({
          saving: 'refused',
          problems: error instanceof ApiError ? fieldProblems(error) : [],
          failure: error instanceof ApiError ? error.detail : null,
        });
      }
    }
  }
  return {
    get: store.get,
    subscribe: store.subscribe,
    save,
    edit(label: string, change: (now: OwnProtocolSave) => OwnProtocolSave): void {
      const { now, done } = store.get();
      const next = change(now);
      if (next === now) return;
      const last = done.at(-1);
      const steps = last?.label === label ? done : [...done, { label, before: now }].slice(-MOST_UNDO);
      put({ now: next, done: steps, saving: 'waiting' });
      schedule(SAVE_MS);
    },
    undo(): void {
      const { done } = store.get();
      const last = done.at(-1);
      if (last === undefined) return;
      put({ now: last.before, done: done.slice(0, -1), saving: 'waiting' });
      schedule(SAVE_MS);
    },
    /** Ends a late save: the other clerk's as it is, or one's own over it. */
    settle(own: boolean): void {
      const { theirs, now } = store.get();
      if (theirs === null) return;
      store.set({ ...fresh(theirs), ...(own ? { now, saving: 'waiting' as const } : {}) });
      if (own) void save();
    },
    put: (base: OwnProtocol): void => store.set(fresh(base)),
  };
}

/** The clause at an index changed. */
export function withClause(
  work: OwnProtocolSave,
  index: number,
  change: (clause: OwnClause) => OwnClause,
): OwnProtocolSave {
  return { ...work, clauses: work.clauses.map((one, place) => (place === index ? change(one) : one)) };
}

export function blankClause(ref: string, at: number | null): OwnClause {
  return { ref, heading: '', text: '', inForce: true, at, rules: [], situations: [] };
}

/** Two clauses from one, parted at a place in its text; the second takes the next number where one can be told. */
export function splitClause(work: OwnProtocolSave, index: number, place: number): OwnProtocolSave {
  const clause = work.clauses[index];
  if (clause === undefined) return work;
  const head: OwnClause = { ...clause, text: clause.text.slice(0, place).trim() };
  const rest = clause.text.slice(place).trim();
  // "3.5 Members …" brings its own number along.
  const numbered = /^(\d{1,3}(?:\.\d{1,3}){0,4})[.)]?\s+(\S[\s\S]*)$/.exec(rest);
  const tail: OwnClause = {
    ...blankClause(numbered?.[1] ?? freeRef(work, `${clause.ref}a`), clause.at),
    heading: clause.heading,
    text: numbered?.[2] ?? rest,
    inForce: clause.inForce,
  };
  return { ...work, clauses: work.clauses.flatMap((one, at) => (at === index ? [head, tail] : [one])) };
}

/** The clause joined to the one before it; what both are for is kept, each once. */
export function mergeClause(work: OwnProtocolSave, index: number): OwnProtocolSave {
  const before = work.clauses[index - 1];
  const clause = work.clauses[index];
  if (before === undefined || clause === undefined) return work;
  const joined: OwnClause = {
    ...before,
    text: `${before.text} ${clause.text}`.trim(),
    rules: [
      ...before.rules,
      ...clause.rules.filter((one) => !before.rules.some((other) => other.rule === one.rule)),
    ],
    situations: [
      ...before.situations,
      ...clause.situations.filter(
        (one) => !before.situations.some((other) => other.situation === one.situation),
      ),
    ],
  };
  return {
    ...work,
    clauses: work.clauses.flatMap((one, at) => (at === index - 1 ? [joined] : at === index ? [] : [one])),
  };
}

/** A number that no clause has: "new", "new 2", … */
export function freeRef(work: OwnProtocolSave, wanted: string): string {
  const taken = new Set(work.clauses.map((one) => one.ref));
  if (!taken.has(wanted)) return wanted;
  for (let count = 2; ; count += 1) {
    const next = `${wanted} ${String(count)}`;
    if (!taken.has(next)) return next;
  }
}
