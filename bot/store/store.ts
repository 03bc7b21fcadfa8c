import type { Count } from '../../shared/api';
import type {
  AuditEntry,
  DraftPolicy,
  NewScenario,
  OwnProtocol,
  PolicyBody,
  Scenario,
  SentOnQuestion,
  SettleQuestion,
} from '../../shared/admin/shapes';
import type { MailingList } from '../../shared/directory';
import type { Pack } from '../../shared/pack';
import type { Person } from '../../shared/types';
import type { PeopleSync } from './people-sync';

/**
 * What the server keeps. Everything belongs to a council, so nothing can be asked for without naming it first:
 * `store.council(id)`. Whatever a method here has resolved survives a kill of the process.
 */
export interface Store {
  /** The rows of one council. Throws for an id that is not lower-case letters, digits and hyphens (at most 60). */
  council(id: string): CouncilStore;
  councils(): Promise<readonly string[]>;
  /** Why it cannot take work just now (the database is away), or null. Asks the database; 2 s at most. */
  unready(): Promise<string | null>;
  close(): Promise<void>;
}

/** Who did something, for versions and the audit. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** The row has another revision than the caller saw. Nothing was written. */
export class StaleError extends Error {
  constructor(readonly revision: number) {
    super(`the newest revision is ${String(revision)}`);
  }
}

/**
 * The database could not be reached or could not write (away, disk full, too slow). Its message is for people and
 * holds nothing secret. Nothing was written, unless `unsure`: then the connection broke while the change was being
 * committed, so it stands whole or not at all, and whoever asked should look again.
 */
export class StoreUnavailableError extends Error {
  constructor(
    message: string,
    readonly unsure = false,
  ) {
    super(message);
  }
}

/** The store cannot be opened as it is: another process holds it, its schema is newer than this program, … */
export class StoreError extends Error {}

/** A published policy: never changed after. */
export interface StoredVersion {
  readonly version: number;
  readonly author: Author;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly reason: string;
  readonly body: PolicyBody;
}

export interface CouncilStore {
  readonly id: string;

  /**
   * Changes whenever what members are given has changed: a published policy, a pack, people. One small query, so
   * that a server that keeps a snapshot can ask before using it (another server may have published).
   */
  stamp(): Promise<string>;

  readonly policy: {
    /** The newest version, or null when nothing was published. */
    published(): Promise<StoredVersion | null>;
    version(version: number): Promise<StoredVersion | null>;
    /** Newest first, without bodies. */
    versions(): Promise<readonly Omit<StoredVersion, 'body'>[]>;
    /** The draft; null when there is none (then it is the published body, or the default). */
    draft(): Promise<DraftPolicy | null>;
    /**
     * The revision that the next save must have seen. Publishing and discarding move it on too: were "no draft"
     * always 0, a clerk who loaded before another published could overwrite that unseen. So where draft() is
     * null, what is shown to the clerk (the published body) has this revision; 0: nothing was ever saved.
     */
    revision(): Promise<number>;
    /**
     * The body as the clerk saw it at that revision, or null when it is no longer kept (the last 50 are) or there
     * was nothing but the default, so that a stale save can be merged. Revisions count up over the council's
     * whole life.
     */
    draftAt(revision: number): Promise<PolicyBody | null>;
    /** Saves the whole draft over the revision that was seen (see revision()). Throws StaleError. */
    saveDraft(body: PolicyBody, seen: number, author: Author, audit: Audit): Promise<DraftPolicy>;
    /** Takes the draft away; the revision moves on. Throws StaleError. */
    discardDraft(seen: number, author: Author, audit: Audit): Promise<void>;
    /**
     * Makes the draft of that revision the next version, in one transaction; there is no draft after, and the
     * revision moves on. Throws StaleError, also when there is no draft.
     */
    publish(seen: number, reason: string, author: Author, audit: Audit): Promise<StoredVersion>;
  };

  readonly people: {
    /** All, in order of name; and the revision, which every change moves on. Revision 0: none was ever kept. */
    all(): Promise<{ readonly revision: number; readonly people: readonly Person[] }>;
    /** Distribution lists and groups, by address. Only a sync with Microsoft 365 brings any. */
    lists(): Promise<readonly MailingList[]>;
    /** Puts rows (by address) and removes others, as one change that can be undone. Throws StaleError. */
    change(
      seen: number,
      put: readonly Person[],
      remove: readonly string[],
      author: Author,
      audit: Audit,
    ): Promise<number>;
    /** The newest change that has not been undone, of the last 20 and the last 30 days: older rows are not kept. */
    lastChange(): Promise<{ readonly id: number; readonly summary: string } | null>;
    /** Puts back what that change replaced. Throws StaleError when a newer change stands. Returns the revision. */
    undo(id: number, author: Author, audit: Audit): Promise<number>;
  };

  /** What the sync of people with Microsoft 365 keeps for itself. */
  readonly sync: PeopleSync;

  readonly packs: {
    /** Packs made of the council's own document, newest of each id. */
    all(): Promise<readonly Pack[]>;
    /** A new version of it; earlier ones stay. */
    put(pack: Pack, author: Author, audit: Audit): Promise<void>;
  };

  readonly ownProtocol: {
    get(): Promise<OwnProtocol | null>;
    /** Throws StaleError. Returns it with its new revision. */
    save(
      value: Omit<OwnProtocol, 'revision'>,
      seen: number,
      author: Author,
      audit: Audit,
    ): Promise<OwnProtocol>;
  };

  readonly scenarios: {
    all(): Promise<readonly Scenario[]>;
    add(scenario: NewScenario, author: Author, audit: Audit): Promise<Scenario>;
    remove(id: string, author: Author, audit: Audit): Promise<void>;
  };

  readonly questions: {
    all(): Promise<readonly SentOnQuestion[]>;
    /** Oldest first in all(). Keeps it; a second one with the same id changes nothing. */
    add(question: Pick<SentOnQuestion, 'id' | 'question' | 'asker' | 'at'>): Promise<void>;
    settle(id: string, settled: SettleQuestion, author: Author, audit: Audit): Promise<SentOnQuestion | null>;
    /** Deletes those asked before this instant that are answered or set aside. Returns how many. */
    forget(before: string): Promise<number>;
  };

  readonly counts: {
    add(counts: readonly StoredCount[]): Promise<void>;
    /** Per rule, outcome and day; both days included (YYYY-MM-DD). In order of day, rule, outcome. */
    between(from: string, to: string): Promise<readonly StoredCount[]>;
    /** Deletes those of days before this one (YYYY-MM-DD). Returns how many rows. */
    forget(before: string): Promise<number>;
  };

  readonly audit: {
    /** Newest first; those with an id below `before`. */
    page(before: number | null, most: number): Promise<readonly AuditEntry[]>;
    add(author: Author, audit: Audit): Promise<void>;
  };
}

/** One line of the audit, written in the same transaction as what it tells of. */
export interface Audit {
  /** e.g. "policy.publish" */
  readonly action: string;
  /** One plain sentence, without what anybody wrote. */
  readonly summary: string;
}

export type StoredCount = Omit<Count, 'outcome'> & { readonly outcome: Count['outcome'] | 'watched' };
