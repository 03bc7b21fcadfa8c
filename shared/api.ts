import type { MailingList } from './directory';
import type { Pack } from './pack';
import type { Policy } from './policy';
import type { Draft, EarlierMessage, Nudge, Person, RuleId } from './types';

/** GET /api/policy: what a client needs to check drafts by itself. One ETag for the whole. */
export interface Snapshot {
  readonly policy: Policy;
  readonly pack: Pack;
  readonly people: readonly Person[];
  readonly lists?: readonly MailingList[];
}

/** POST /api/check, for outside programs and the tab's try-out. The add-in never calls it. */
export interface CheckRequest {
  readonly draft: Draft;
  readonly history?: readonly EarlierMessage[];
}
export interface CheckResponse {
  readonly nudges: readonly Nudge[];
  readonly policyVersion: string;
}

/** POST /api/counts: what clients give back. Never who, never what was written. */
export interface Count {
  readonly rule: RuleId;
  /** watched: a rule on "watch" would have spoken. */
  readonly outcome: 'shown' | 'fixed' | 'dismissed' | 'sent' | 'watched';
  /** YYYY-MM-DD, local. */
  readonly day: string;
  readonly count: number;
}

/** RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}
