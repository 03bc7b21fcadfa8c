import type { Logger } from 'pino';
import type { Count, Snapshot } from '../shared/api';
import type { Directory } from '../shared/directory';
import type { LinkedAnswers } from '../shared/answer/linked';
import type { Pack } from '../shared/pack';
import type { Admin } from './admin/admin';
import type { TokenCheck } from './auth/tokens';
import type { Demo } from './demo/council';
import type { Pages } from './pages';
import type { Incoming } from './teams/incoming';

/** What clients may fetch and check against: the published policy, its pack, and the people. */
export interface Published {
  readonly snapshot: Snapshot;
  readonly directory: Directory;
  /** The snapshot as it is sent, and its strong ETag. */
  readonly json: string;
  readonly etag: string;
  /** The clerk's answers to questions that were sent on; for the bot, never sent to clients. */
  readonly linked: LinkedAnswers;
}

export interface Policies {
  readonly packs: readonly Pack[];
  /** The policy in force, or (demo only) the one of a pack; null when there is no such pack. */
  published(protocol: string | null): Published | null;
  /**
   * Looks whether something newer was published, here or by another server; once a second at most. Null: it was
   * looked at just now. Never rejects, and never takes long: without an answer the last good copy stands.
   */
  fresh(): Promise<void> | null;
}

/** Where counts that clients give back go. */
export interface Counts {
  /** Throws StoreUnavailableError; the client then keeps them and tries again. */
  add(counts: readonly Count[]): Promise<void>;
}

/** The Teams bot, as its route sees it. */
export interface Teams {
  /** No credentials are set: nobody is asked who they are (the demo). */
  readonly open: boolean;
  /** Takes one activity and the Authorization header it came with. Throws on a fault that could not be told. */
  receive(authorization: string, activity: Incoming): Promise<Received>;
}
type Received =
  { readonly kind: 'done'; readonly status: number; readonly body: unknown } | { readonly kind: 'refused' };

/** How people of one council sign in. */
export interface SignIn {
  readonly tokens: TokenCheck;
  readonly clientId: string;
  /** Whose tenant the pages sign people in to; "organizations" where several councils share them. */
  readonly tenant: string;
  readonly publicUrl: string;
}

/** Everything that routes use. bot/index builds it; tests pass stand-ins. */
export interface Services {
  readonly mode: 'demo' | 'tenant';
  /** Who is let in; absent in the demo, where nobody is asked. */
  readonly signIn?: SignIn;
  readonly policies: Policies;
  readonly counts: Counts;
  /** The clerk's side; absent: this server has none. */
  readonly admin?: Admin;
  /** The invented council; absent: this is no demo. */
  readonly demo?: Demo;
  readonly pages: Pages;
  /** Absent: this server has no bot. */
  readonly teams?: Teams;
  /** Where the local stand-in for the Teams client answers; null: it does not run. */
  playgroundUrl?(): string | null;
  readonly log: Logger;
  /** How many proxies in front of the server say in X-Forwarded-For whom they speak for. Absent: 0. */
  readonly proxies?: number;
  /** Requests without a good token that one address may send in a minute. Absent: the usual number. */
  readonly refusalsAMinute?: number;
  /** Today, local, YYYY-MM-DD. */
  today(): string;
  /** Why the server cannot take work just now, or null. */
  unready(): Promise<string | null> | string | null;
}
