import type { Difference, DraftPolicy, PolicyBody, PolicyVersion, Stale } from '../../shared/admin/shapes';
import { ApiError, fieldProblems, OfflineError, staleOf, type Api, type FieldProblem } from './api';
import { bodyOf, pathKey, settingsOf } from '../../shared/admin/body';
import { isSame } from './same';
import { createStore, type Store } from './store';

/*
 * The draft of the council's next policy as the clerk works on it. Every change is saved by itself a moment later
 * (a draft reaches nobody), kept on this machine until the server has it, and can be taken back. A save that comes
 * after another clerk's is refused with both, and the clerk chooses.
 */

/** Where the clerk's last change stands. */
type Saving =
  /** The server has it. */
  | 'saved'
  | 'waiting'
  | 'saving'
  /** Nothing answers; it is kept here and tried again. */
  | 'offline'
  /** The server named fields that it does not take. */
  | 'refused'
  /** Another clerk saved meanwhile; waits for the clerk's choice. */
  | 'stale'
  | 'failed';

/** Changes that an earlier visit left unsaved. */
export interface Kept {
  readonly revision: number;
  readonly body: PolicyBody;
  /** ISO 8601. */
  readonly at: string;
}

export interface DraftState {
  /** As the server has it; null: not loaded. */
  readonly saved: DraftPolicy | null;
  /** With the clerk's changes. */
  readonly body: PolicyBody | null;
  readonly saving: Saving;
  readonly failure: string | null;
  readonly problems: readonly FieldProblem[];
  readonly stale: Stale | null;
  readonly kept: Kept | null;
  /** What was done, newest last, and how the draft was before it. */
  readonly done: readonly { readonly label: string; readonly before: PolicyBody }[];
  /** What is in the draft and not published; null: not known yet. */
  readonly unpublished: readonly Difference[] | null;
}

/** The machine's storage, or a stand-in; may throw. */
export interface Keeping {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface DraftPorts {
  readonly api: Pick<Api, 'draft' | 'saveDraft' | 'dropDraft' | 'compare' | 'publish' | 'restore'>;
  readonly keeping: Keeping | null;
  readonly now: () => Date;
  readonly later: (work: () => void, milliseconds: number) => () => void;
}

export type DraftController = ReturnType<typeof createDraft>;

/** From the last key to the save; from a failed save to the next try. */
const SAVE_MS = 700;
const RETRY_MS = 5000;
const MOST_UNDO = 50;

export function createDraft(ports: DraftPorts) {
  const store: Store<DraftState> = createStore<DraftState>({
    saved: null,
    body: null,
    saving: 'saved',
    failure: null,
    problems: [],
    stale: null,
    kept: null,
    done: [],
    unpublished: null,
  });
  const put = (change: Partial<DraftState>): void => store.set({ ...store.get(), ...change });
  let key = '';
  let callOff: (() => void) | null = null;
  let running: Promise<void> | null = null;
  let compared = 0;

  const keep = (): void => {
    const { saved, body } = store.get();
    if (saved === null || body === null) return;
    try {
      const kept: Kept = { revision: saved.revision, body, at: ports.now().toISOString() };
      ports.keeping?.setItem(key, JSON.stringify(kept));
    } catch {
      // A full or forbidden storage costs the copy on this machine only.
    }
  };
  const forget = (): void => {
    try {
      ports.keeping?.removeItem(key);
    } catch {
      // As above.
    }
  };
  const readKept = (): Kept | null => {
    try {
      const text = ports.keeping?.getItem(key) ?? null;
      const value: unknown = text === null ? null : JSON.parse(text);
      if (typeof value !== 'object' || value === null) return null;
      const kept = value as Partial<Kept>;
      return typeof kept.revision === 'number' &&
        typeof kept.at === 'string' &&
        typeof kept.body === 'object' &&
        typeof (kept.body as Partial<PolicyBody>).rules === 'object' &&
        typeof (kept.body as Partial<PolicyBody>).contacts === 'object'
        ? (kept as Kept)
        : null;
    } catch {
      return null;
    }
  };

  async function compare(): Promise<void> {
    compared += 1;
    const mine = compared;
    try {
      const unpublished = await ports.api.compare('published', 'draft');
      if (mine === compared) put({ unpublished });
    } catch {
      // The count is not known for now; the next save asks again.
      if (mine === compared) put({ unpublished: null });
    }
  }

  function taken(saved: DraftPolicy): void {
    forget();
    put({
      saved,
      body: saved.body,
      saving: 'saved',
      failure: null,
      problems: [],
      stale: null,
      kept: null,
      done: [],
    });
    void compare();
  }

  function schedule(milliseconds: number): void {
    callOff?.();
    callOff = ports.later(() => {
      callOff = null;
      void save();
    }, milliseconds);
  }

  function save(): Promise<void> {
    running ??= saveOnce().finally(() => {
      running = null;
    });
    return running;
  }

  async function saveOnce(): Promise<void> {
    callOff?.();
    callOff = null;
    const { saved, body } = store.get();
    if (saved === null || body === null || store.get().stale !== null) return;
    if (isSame(saved.body, body)) {
      forget();
      put({ saving: 'saved', failure: null, problems: [] });
      return;
    }
    put({ saving: 'saving' });
    try {
      const answer = await ports.api.saveDraft(saved.revision, body);
      const changedMeanwhile = store.get().body !== body;
      if (changedMeanwhile) {
        put({ saved: answer, saving: 'waiting', failure: null, problems: [] });
        keep();
        schedule(SAVE_MS);
      } else {
        forget();
        put({ saved: answer, body: answer.body, saving: 'saved', failure: null, problems: [] });
        await compare();
      }
    } catch (error) {
      const stale = staleOf(error);
      if (stale !== null) put({ saving: 'stale', stale });
      else if (error instanceof OfflineError) {
        put({ saving: 'offline' });
        schedule(RETRY_MS);
      } else if (error instanceof ApiError && error.status === 422) {
        put({ saving: 'refused', problems: fieldProblems(error), failure: error.detail });
      } else {
        put({ saving: 'failed', failure: error instanceof ApiError ? error.detail : null });
        schedule(RETRY_MS);
      }
    }
  }

  /** Changes the draft. `label` says what was done, for "Undo: …". */
  function edit(label: string, change: (body: PolicyBody) => PolicyBody): void {
    const { body, done } = store.get();
    if (body === null) return;
    const next = change(body);
    if (isSame(next, body)) return;
    const last = done.at(-1);
    // Typing into one field is one step back.
    const steps = last?.label === label ? done : [...done, { label, before: body }].slice(-MOST_UNDO);
    put({ body: next, done: steps, saving: 'waiting' });
    keep();
    schedule(SAVE_MS);
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    edit,
    save,

    /** Loads the draft; offers what an earlier visit to this council left unsaved. */
    async load(council: string): Promise<void> {
      key = `protocolNudge.1.tab.${council}`;
      const saved = await ports.api.draft();
      const kept = readKept();
      taken(saved);
      if (kept !== null && !isSame(kept.body, saved.body)) put({ kept });
    },

    /** The label of the step that undo takes back; null: none. */
    undo(): void {
      const { done } = store.get();
      const last = done.at(-1);
      if (last === undefined) return;
      put({ body: last.before, done: done.slice(0, -1), saving: 'waiting' });
      keep();
      schedule(SAVE_MS);
    },

    /** Takes up what was kept. When the draft has moved on, the save that follows is refused with both. */
    bringBack(label: string): void {
      const { kept, saved, body } = store.get();
      if (kept === null || saved === null || body === null) return;
      put({
        saved: { ...saved, revision: kept.revision },
        body: kept.body,
        kept: null,
        saving: 'waiting',
        done: [{ label, before: body }],
      });
      keep();
      void save();
    },
    dropKept(): void {
      forget();
      put({ kept: null });
    },

    /** Ends a refused late save: `mine` are the conflicts in which the clerk's own value is to stand. */
    async merge(mine: readonly Difference[], label: string): Promise<void> {
      const { stale, body } = store.get();
      if (stale === null || body === null) return;
      const wanted = new Set(mine.map((one) => pathKey(one.path)));
      const isMine = (path: readonly string[]): boolean => wanted.has(pathKey(path));
      const merged = bodyOf(
        [
          ...settingsOf(stale.merged).filter((one) => !isMine(one.path)),
          ...settingsOf(body).filter((one) => isMine(one.path)),
        ],
        stale.merged,
      );
      put({
        saved: stale.current,
        body: merged,
        stale: null,
        saving: 'waiting',
        done: [{ label, before: stale.current.body }],
      });
      keep();
      await save();
    },

    /** Everything as published: the draft is thrown away. */
    async reset(): Promise<void> {
      const { saved } = store.get();
      if (saved === null) return;
      if (saved.revision > 0) await ports.api.dropDraft(saved.revision);
      taken(await ports.api.draft());
    },

    async publish(reason: string): Promise<PolicyVersion> {
      await save();
      const { saved } = store.get();
      if (saved === null) throw new Error('the draft is not loaded');
      const version = await ports.api.publish(saved.revision, reason);
      taken(await ports.api.draft());
      return version;
    },

    async restore(version: number): Promise<void> {
      await save();
      const { saved } = store.get();
      if (saved === null) throw new Error('the draft is not loaded');
      taken(await ports.api.restore(version, saved.revision));
    },

    /** Another screen's call changed the draft on the server (an answered question is added to it). */
    async reload(): Promise<void> {
      taken(await ports.api.draft());
    },

    /** The server refused to publish because another clerk saved: shows both. */
    showStale(stale: Stale): void {
      put({ stale, saving: 'stale' });
    },
  };
}

/** Whether something would be lost if the page went away now. */
export function isUnsaved(state: DraftState): boolean {
  return state.saving !== 'saved';
}
