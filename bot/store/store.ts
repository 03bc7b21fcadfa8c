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
import type { Pack } from '../../shared/pack';
import type { Person } from '../../shared/types';

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

/** The database could not be reached or could not write (away, disk full). Nothing was written. */
export class StoreUnavailableError extends Error {}

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

  readonly policy: {
    /** The newest version, or null when nothing was published. */
    published(): Promise<StoredVersion | null>;
    version(version: number): Promise<StoredVersion | null>;
    /** Newest first, without bodies. */
    versions(): Promise<readonly Omit<StoredVersion, 'body'>[]>;
    /** The draft; null when there is none (then it is the published body, or the default). */
    draft(): Promise<DraftPolicy | null>;
    /**
     * The body as it was at that revision of the draft, or null when it is no longer kept (the last 50 are), so
     * that a stale save can be merged. Revisions count up over the council's whole life.
     */
    draftAt(revision: number): Promise<PolicyBody | null>;
    /** Saves the whole draft over the revision that was seen (0: there was none). Throws StaleError. */
    saveDraft(body: PolicyBody, seen: number, author: Author, audit: Audit): Promise<DraftPolicy>;
    /** Takes the draft away. Throws StaleError. */
    discardDraft(seen: number, author: Author, audit: Audit): Promise<void>;
    /** Makes the draft of that revision the next version, in one transaction. Throws StaleError. */
    publish(seen: number, reason: string, author: Author, audit: Audit): Promise<StoredVersion>;
  };

  readonly people: {
    /** All, in order of name; and the revision, which every change moves on. Revision 0: none was ever kept. */
    all(): Promise<{ readonly revision: number; readonly people: readonly Person[] }>;
    /** Puts rows (by address) and removes others, as one change that can be undone. Throws StaleError. */
    change(
      seen: number,
      put: readonly Person[],
      remove: readonly string[],
      author: Author,
      audit: Audit,
    ): Promise<number>;
    /** The newest change that has not been undone. */
    lastChange(): Promise<{ readonly id: number; readonly summary: string } | null>;
    /** Puts back what that change replaced. Throws StaleError when a newer change stands. */
    undo(id: number, author: Author, audit: Audit): Promise<number>;
  };

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
    /** Keeps it; a second one with the same id changes nothing. */
    add(question: Pick<SentOnQuestion, 'id' | 'question' | 'asker' | 'at'>): Promise<void>;
    settle(id: string, settled: SettleQuestion, author: Author, audit: Audit): Promise<SentOnQuestion | null>;
  };

  readonly counts: {
    add(counts: readonly StoredCount[]): Promise<void>;
    /** Per rule, outcome and day. */
    between(from: string, to: string): Promise<readonly StoredCount[]>;
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
