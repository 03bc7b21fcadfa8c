import type { OwnClause, OwnProtocol, OwnProtocolSave } from '../../../shared/admin/shapes';
import { ApiError, fieldProblems, OfflineError, type Api, type FieldProblem } from '../api';
import type { Keeping } from '../draft';
import { isSame } from '../same';
import { createStore } from '../store';

/**
 * The council's own protocol as the clerk works on it: saved by itself, kept on this machine until the server has it,
 * and each step can be taken back.
 */

type Saving = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused' | 'failed' | 'stale';

/** Changes that an earlier visit left unsaved. */
export interface KeptWork {
  readonly revision: number;
  readonly now: OwnProtocolSave;
  /** ISO 8601. */
  readonly at: string;
}

export interface Work {
  readonly base: OwnProtocol;
  readonly now: OwnProtocolSave;
  readonly saving: Saving;
  readonly problems: readonly FieldProblem[];
  readonly failure: string | null;
  /** The other clerk's, when a save came too late. */
  readonly theirs: OwnProtocol | null;
  readonly kept: KeptWork | null;
  readonly done: readonly { readonly label: string; readonly before: OwnProtocolSave }[];
}

export interface WorkPorts {
  readonly api: Pick<Api, 'protocol' | 'saveProtocol'>;
  readonly keeping: Keeping | null;
  /** Where in `keeping`. */
  readonly key: string;
  readonly now: () => Date;
  /** Something would be lost if the page went away now, or nothing any more. */
  readonly hold: (unsaved: boolean) => void;
}

const SAVE_MS = 900;
const RETRY_MS = 5000;
/** A protocol of hundreds of clauses is put into text for the copy on this machine, so not at every key. */
const KEEP_MS = 250;
const MOST_UNDO = 50;

export type WorkController = ReturnType<typeof createWork>;

function saveOf({ name, called, status, clauses }: OwnProtocol): OwnProtocolSave {
  return { name, called, status, clauses };
}

function readKept(ports: WorkPorts): KeptWork | null {
  try {
    const text = ports.keeping?.getItem(ports.key) ?? null;
    const value: unknown = text === null ? null : JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const kept = value as Partial<KeptWork>;
    const { clauses } = (kept.now ?? {}) as Partial<OwnProtocolSave>;
    return typeof kept.revision === 'number' && typeof kept.at === 'string' && Array.isArray(clauses)
      ? (kept as KeptWork)
      : null;
  } catch {
    // Storage that cannot be read has nothing to bring back.
    return null;
  }
}

export function createWork(ports: WorkPorts, first: OwnProtocol) {
  const { api } = ports;
  const fresh = (base: OwnProtocol): Work => ({
    base,
    now: saveOf(base),
    saving: 'saved',
    problems: [],
    failure: null,
    theirs: null,
    kept: null,
    done: [],
  });
  const found = readKept(ports);
  const store = createStore<Work>({
    ...fresh(first),
    kept: found !== null && !isSame(found.now, saveOf(first)) ? found : null,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let keepTimer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const forget = (): void => {
    clearTimeout(keepTimer);
    keepTimer = undefined;
    try {
      ports.keeping?.removeItem(ports.key);
    } catch {
      // What cannot be taken out is compared with the server's the next time.
    }
  };
  /** Puts the copy on this machine now, if one is due. */
  const keep = (): void => {
    if (keepTimer === undefined) return;
    clearTimeout(keepTimer);
    keepTimer = undefined;
    const { base, now } = store.get();
    try {
      const kept: KeptWork = { revision: base.revision, now, at: ports.now().toISOString() };
      ports.keeping?.setItem(ports.key, JSON.stringify(kept));
    } catch {
      // A full or forbidden storage costs the copy on this machine only.
    }
  };
  const set = (work: Work): void => {
    store.set(work);
    ports.hold(work.saving !== 'saved');
  };
  const put = (change: Partial<Work>): void => set({ ...store.get(), ...change });
  const schedule = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), milliseconds);
  };
  /** Something is to be saved: a copy here soon, the server after. */
  const wait = (): void => {
    keepTimer ??= setTimeout(keep, KEEP_MS);
    schedule(SAVE_MS);
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
    if (theirs !== null) return;
    if (isSame(saveOf(base), now)) {
      forget();
      put({ saving: 'saved', problems: [], failure: null });
      return;
    }
    put({ saving: 'saving' });
    try {
      const answer = await api.saveProtocol(base.revision, now);
      const more = store.get().now !== now;
      if (!more) forget();
      put({ base: answer, saving: more ? 'waiting' : 'saved', problems: [], failure: null });
      if (more) wait();
    } catch (error) {
      await refused(error);
    }
  }
  async function refused(error: unknown): Promise<void> {
    if (error instanceof ApiError && error.status === 412) {
      try {
        put({ theirs: await api.protocol(), saving: 'stale' });
        return;
      } catch {
        // Theirs did not come: the next try is refused again and asks again.
      }
    }
    if (error instanceof ApiError && error.status === 422) {
      put({ saving: 'refused', problems: fieldProblems(error), failure: error.detail });
      return;
    }
    put(
      error instanceof OfflineError
        ? { saving: 'offline' }
        : { saving: 'failed', failure: error instanceof ApiError ? error.detail : null },
    );
    schedule(RETRY_MS);
  }
  return {
    get: store.get,
    subscribe: store.subscribe,
    save,
    keep,
    edit(label: string, change: (now: OwnProtocolSave) => OwnProtocolSave): void {
      const { now, done } = store.get();
      const next = change(now);
      if (next === now) return;
      const last = done.at(-1);
      const steps = last?.label === label ? done : [...done, { label, before: now }].slice(-MOST_UNDO);
      put({ now: next, done: steps, saving: 'waiting' });
      wait();
    },
    undo(): void {
      const { done } = store.get();
      const last = done.at(-1);
      if (last === undefined) return;
      put({ now: last.before, done: done.slice(0, -1), saving: 'waiting' });
      wait();
    },
    /** Takes up what an earlier visit kept. When another clerk saved since, the save that follows says so. */
    bringBack(label: string): void {
      const { kept, base, now } = store.get();
      if (kept === null) return;
      put({
        base: { ...base, revision: kept.revision },
        now: kept.now,
        kept: null,
        saving: 'waiting',
        done: [{ label, before: now }],
      });
      void save();
    },
    dropKept(): void {
      forget();
      put({ kept: null });
    },
    /** Ends a late save: the other clerk's as it is, or one's own over it. */
    settle(own: boolean): void {
      const { theirs, now } = store.get();
      if (theirs === null) return;
      if (!own) forget();
      set({ ...fresh(theirs), ...(own ? { now, saving: 'waiting' as const } : {}) });
      if (own) void save();
    },
    /** What the server has now; what was kept here of it before is still offered. */
    refresh(base: OwnProtocol): void {
      set({ ...fresh(base), kept: store.get().kept });
    },
    /** Another document or the published state in place of everything. */
    replace(base: OwnProtocol): void {
      forget();
      set(fresh(base));
    },
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
  return { ref, heading: '', text: '', inForce: true, at, rules: [], situations: [], routes: [] };
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
    routes: [
      ...(before.routes ?? []),
      ...(clause.routes ?? []).filter(
        (one) => before.routes?.some((other) => other.subject === one.subject) !== true,
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
