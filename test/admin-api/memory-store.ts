import type {
  AuditEntry,
  DraftPolicy,
  OwnProtocol,
  PolicyBody,
  Scenario,
  SentOnQuestion,
} from '../../shared/admin/shapes';
import type { MailingList } from '../../shared/directory';
import type { Pack } from '../../shared/pack';
import { normalAddress, type Person } from '../../shared/types';
import {
  StaleError,
  StoreUnavailableError,
  type Audit,
  type Author,
  type CouncilStore,
  type Store,
  type StoredCount,
  type StoredVersion,
} from '../../bot/store/store';

/** A council's store in memory, for tests of what stands on the port; test/store holds the real one to the same. */
export interface MemoryStore extends CouncilStore {
  /** From now on every call fails as when the database is away; or works again. */
  away(is: boolean): void;
  /** Calls never come back: the database hangs. */
  hang(is: boolean): void;
  /** How often the stamp was asked for. */
  stamps(): number;
  /** Puts something in past every check, as somebody at the database could. */
  tamper(version: StoredVersion): void;
  /** What a sync with Microsoft 365 would have brought. */
  putLists(lists: readonly MailingList[]): void;
}

const copy = <T>(value: T): T => structuredClone(value);

export function memoryStore(id = 'fenwick'): MemoryStore {
  let away = false;
  let hanging = false;
  let stamp = 0;
  let asked = 0;
  let revision = 0;
  let draft: DraftPolicy | null = null;
  let peopleRevision = 0;
  let people = new Map<string, Person>();
  let lists: readonly MailingList[] = [];
  let own: OwnProtocol | null = null;
  let scenarios: Scenario[] = [];
  let clock = Date.parse('2026-03-04T09:00:00Z');
  const bodies = new Map<number, PolicyBody | null>();
  const versions: StoredVersion[] = [];
  const changes: { id: number; summary: string; before: Map<string, Person>; undone: boolean }[] = [];
  const packs = new Map<string, Pack>();
  const questions = new Map<string, SentOnQuestion>();
  const counts = new Map<string, StoredCount>();
  const audits: AuditEntry[] = [];

  const at = (): string => new Date((clock += 1000)).toISOString();
  async function act<T>(work: () => T): Promise<T> {
    if (hanging) return new Promise<T>(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
    if (away) throw new StoreUnavailableError('the database is away');
    return copy(work());
  }
  const note = (author: Author, audit: Audit): void => {
    audits.push({ id: audits.length + 1, at: at(), author: author.name, ...audit });
  };
  const expectSeen = (now: number, seen: number): void => {
    if (now !== seen) throw new StaleError(now);
  };
  const moveOn = (body: PolicyBody | null): number => {
    revision += 1;
    bodies.set(revision, copy(body));
    bodies.delete(revision - 50);
    return revision;
  };
  const newest = (): StoredVersion | null => versions[versions.length - 1] ?? null;

  return {
    id,
    away(is) {
      away = is;
    },
    hang(is) {
      hanging = is;
    },
    stamps: () => asked,
    tamper(version) {
      versions.push(version);
      stamp += 1;
    },
    putLists(given) {
      lists = given;
      stamp += 1;
    },
    stamp() {
      asked += 1;
      return act(() => String(stamp));
    },
    policy: {
      published: () => act(newest),
      version: (version) => act(() => versions.find((one) => one.version === version) ?? null),
      versions: () => act(() => [...versions].reverse().map(({ body: _body, ...rest }) => rest)),
      draft: () => act(() => draft),
      revision: () => act(() => revision),
      draftAt: (one) => act(() => bodies.get(one) ?? null),
      saveDraft: (body, seen, author, audit) =>
        act(() => {
          expectSeen(revision, seen);
          draft = {
            revision: moveOn(body),
            basedOn: draft?.basedOn ?? newest()?.version ?? null,
            body: copy(body),
            savedAt: at(),
            savedBy: author.name,
          };
          note(author, audit);
          return draft;
        }),
      discardDraft: (seen, author, audit) =>
        act(() => {
          expectSeen(revision, seen);
          draft = null;
          moveOn(newest()?.body ?? null);
          note(author, audit);
        }),
      publish: (seen, reason, author, audit) =>
        act(() => {
          expectSeen(revision, seen);
          if (draft === null) throw new StaleError(revision);
          const version = { version: versions.length + 1, author, at: at(), reason, body: copy(draft.body) };
          versions.push(version);
          draft = null;
          moveOn(version.body);
          stamp += 1;
          note(author, audit);
          return version;
        }),
    },
    // test/graph holds the sync against the real stores.
    get sync(): never {
      throw new Error('this stand-in keeps nothing for a sync');
    },
    people: {
      all: () =>
        act(() => ({
          revision: peopleRevision,
          people: [...people.values()].sort((a, b) => a.name.localeCompare(b.name)),
        })),
      lists: () => act(() => lists),
      change: (seen, put, remove, author, audit) =>
        act(() => {
          expectSeen(peopleRevision, seen);
          changes.push({
            id: changes.length + 1,
            summary: audit.summary,
            before: new Map(people),
            undone: false,
          });
          for (const address of remove) people.delete(normalAddress(address));
          for (const person of put) people.set(normalAddress(person.email), person);
          peopleRevision += 1;
          stamp += 1;
          note(author, audit);
          return peopleRevision;
        }),
      lastChange: () =>
        act(() => {
          const last = changes.filter(({ undone }) => !undone).pop();
          return last === undefined ? null : { id: last.id, summary: last.summary };
        }),
      undo: (change, author, audit) =>
        act(() => {
          const last = changes.filter(({ undone }) => !undone).pop();
          if (last?.id !== change) throw new StaleError(peopleRevision);
          last.undone = true;
          people = new Map(last.before);
          peopleRevision += 1;
          stamp += 1;
          note(author, audit);
          return peopleRevision;
        }),
    },
    packs: {
      all: () => act(() => [...packs.values()]),
      put: (pack, author, audit) =>
        act(() => {
          packs.set(pack.id, pack);
          stamp += 1;
          note(author, audit);
        }),
    },
    ownProtocol: {
      get: () => act(() => own),
      save: (value, seen, author, audit) =>
        act(() => {
          expectSeen(own?.revision ?? 0, seen);
          own = { ...copy(value), revision: seen + 1 };
          note(author, audit);
          return own;
        }),
    },
    scenarios: {
      all: () => act(() => scenarios),
      add: (scenario, author, audit) =>
        act(() => {
          const kept = { ...copy(scenario), id: `scenario-${String(audits.length)}` };
          scenarios.push(kept);
          note(author, audit);
          return kept;
        }),
      remove: (one, author, audit) =>
        act(() => {
          scenarios = scenarios.filter((other) => other.id !== one);
          note(author, audit);
        }),
    },
    questions: {
      all: () => act(() => [...questions.values()]),
      add: (question) =>
        act(() => {
          if (!questions.has(question.id))
            questions.set(question.id, { ...question, state: 'open', answer: null });
        }),
      settle: (one, settled, author, audit) =>
        act(() => {
          const question = questions.get(one);
          if (question === undefined) return null;
          const answer =
            settled.state === 'answered' ? { question: question.question, ...settled.answer } : null;
          const now = { ...question, state: settled.state, answer };
          questions.set(one, now);
          note(author, audit);
          return now;
        }),
      forget: (before) =>
        act(() => {
          const gone = [...questions.values()].filter(
            ({ at: asked, state }) => asked < before && state !== 'open',
          );
          for (const { id } of gone) questions.delete(id);
          return gone.length;
        }),
    },
    counts: {
      add: (more) =>
        act(() => {
          for (const one of more) {
            const key = `${one.day} ${one.rule} ${one.outcome}`;
            counts.set(key, { ...one, count: (counts.get(key)?.count ?? 0) + one.count });
          }
        }),
      between: (from, to) =>
        act(() =>
          [...counts]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([, one]) => one)
            .filter(({ day }) => day >= from && day <= to),
        ),
      forget: (before) =>
        act(() => {
          const gone = [...counts].filter(([, { day }]) => day < before);
          for (const [key] of gone) counts.delete(key);
          return gone.length;
        }),
    },
    audit: {
      page: (before, most) =>
        act(() =>
          [...audits]
            .reverse()
            .filter((one) => before === null || one.id < before)
            .slice(0, most),
        ),
      add: (author, audit) =>
        act(() => {
          note(author, audit);
        }),
    },
  };
}

/** A store of such councils, for starting a whole server. */
export function memoryStores(): Store & { readonly kept: Map<string, MemoryStore> } {
  const kept = new Map<string, MemoryStore>();
  return {
    kept,
    council(id) {
      const council = kept.get(id) ?? memoryStore(id);
      kept.set(id, council);
      return council;
    },
    councils: () => Promise.resolve([...kept.keys()]),
    unready: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  };
}
