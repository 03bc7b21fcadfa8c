import type { MailingList } from '../../shared/directory';
import { normalAddress, type Person } from '../../shared/types';
import type { Scope } from './council';
import type { Session } from './database';
import { addAudit, counter, countOn, expectSeen, lockCouncil } from './deeds';
import { changePeople, portions } from './people';
import { json, jsonText } from './rows';
import type { Audit, Author } from './store';

/** What Microsoft Graph told of an account. A key that is not there was never told. */
export type AccountBody = Readonly<Record<string, string | boolean | null>>;
/** What a sync put into the list of people for an account. */
export type Said = Pick<Person, 'email' | 'name' | 'kind' | 'title' | 'service' | 'manager'>;

export interface Account {
  readonly id: string;
  readonly round: number;
  /** Null: it is gone. */
  readonly body: AccountBody | null;
  /** Null: nobody is in the list of people for it. */
  readonly said: Said | null;
}

/** Where a sync stands. */
export interface SyncState {
  /** Counts up with every reading of the whole list. */
  readonly round: number;
  /** The reading that is under way; null: none. link null: at its start. */
  readonly users: { readonly link: string | null; readonly full: boolean } | null;
  /** Where the managers' list is being read; null: it is not. "": at its start. */
  readonly managers: string | null;
  /** From where Graph tells what changed; null: the whole list has to be read. */
  readonly delta: string | null;
  /** Changes that were not made because too many would be gone; null: none are held back. */
  readonly held: { readonly gone: number; readonly of: number } | null;
  /** ISO 8601 instant of the last run that came to its end; null: none has. */
  readonly finishedAt: string | null;
}

export const NO_SYNC: SyncState = {
  round: 0,
  users: null,
  managers: null,
  delta: null,
  held: null,
  finishedAt: null,
};

/** Another run of the sync began after this one, which therefore stopped. Nothing was written. */
export class TakenOverError extends Error {
  constructor() {
    super('another run of the sync has begun and goes on from here');
  }
}

/** What a finished sync changes, all of it or nothing. */
interface SyncChange {
  /** The revision of people that it was worked out from. */
  readonly seen: number;
  readonly put: readonly Person[];
  readonly remove: readonly string[];
  readonly said: readonly { readonly id: string; readonly said: Said | null }[];
  /** All lists there are; null: they stay as they are. */
  readonly lists: readonly MailingList[] | null;
  readonly state: SyncState;
  /** Null where nothing changed that the audit should tell of. */
  readonly audit: Audit | null;
}

/** What the sync with Microsoft 365 keeps between its pages, so that a run that was killed goes on. */
export interface PeopleSync {
  state(): Promise<SyncState>;
  /**
   * Makes this run the one that may write. `quietMs`: only where no other run has written for so long, so that of
   * several servers one does it; else it throws TakenOverError.
   */
  begin(run: string, quietMs?: number): Promise<SyncState>;
  all(): Promise<readonly Account[]>;
  /**
   * Keeps a page and where to go on, in one transaction. gone: ids of accounts that are gone. endOfRound: every
   * account that this round did not see is gone too. Throws TakenOverError.
   */
  save(
    run: string,
    page: {
      readonly put: readonly { readonly id: string; readonly body: AccountBody }[];
      readonly gone: readonly string[];
      readonly endOfRound?: boolean;
    },
    state: SyncState,
  ): Promise<void>;
  /** Throws TakenOverError, and StaleError when a clerk changed people meanwhile. */
  finish(run: string, change: SyncChange, author: Author): Promise<void>;
}

export function peopleSyncPart({ id, read, add }: Scope): PeopleSync {
  const stateOf = async (session: Session): Promise<SyncState> => {
    const row = await session.row(
      { body: json<SyncState>() },
      'select body from people_sync where council = $1',
      id,
    );
    return row?.body ?? NO_SYNC;
  };

  /** Under the lock of the run's own row. */
  async function keepState(session: Session, run: string, state: SyncState): Promise<void> {
    const kept = await session.run(
      'update people_sync set body = $3, at = now() where council = $1 and run = $2',
      id,
      run,
      jsonText(state),
    );
    if (kept === 0) throw new TakenOverError();
  }

  return {
    state: () => read(stateOf),
    begin: (run, quietMs = 0) =>
      add(async (session) => {
        await lockCouncil(session, id);
        const begun = await session.run(
          `insert into people_sync (council, run, body, at) values ($1, $2, $3, now())
           on conflict (council) do update set run = excluded.run, at = excluded.at
           where $4::int = 0 or people_sync.at <= now() - make_interval(secs => $4::int / 1000.0)`,
          id,
          run,
          jsonText(NO_SYNC),
          quietMs,
        );
        if (begun === 0) throw new TakenOverError();
        return stateOf(session);
      }),
    all: () =>
      read(async (session) => {
        // As one value, as in people.all.
        const row = await session.row(
          { accounts: json<Account[]>() },
          `select coalesce(json_agg(json_build_object('id', id, 'round', round, 'body', body, 'said', said)), '[]') as accounts
           from graph_users where council = $1`,
          id,
        );
        return row?.accounts ?? [];
      }),
    save: (run, { put, gone, endOfRound = false }, state) =>
      add(async (session) => {
        await keepState(session, run, state);
        if (put.length > 0) {
          await session.run(
            `insert into graph_users (council, id, round, body)
             select $1, id, $2::int, body from json_to_recordset($3::json) as given (id text, body json)
             on conflict (council, id) do update set round = excluded.round, body = excluded.body`,
            id,
            state.round,
            jsonText(put),
          );
        }
        if (gone.length > 0) {
          await session.run(
            `update graph_users set body = null
             where council = $1 and id in (select json_array_elements_text($2::json))`,
            id,
            jsonText(gone),
          );
        }
        if (endOfRound)
          await session.run(
            'update graph_users set body = null where council = $1 and round <> $2::int',
            id,
            state.round,
          );
      }),
    finish: (run, { seen, put, remove, said, lists, state, audit }, author) =>
      add(async (session) => {
        await lockCouncil(session, id);
        await keepState(session, run, state);
        expectSeen(await counter(session, id, 'people'), seen);
        if (put.length > 0 || remove.length > 0)
          await changePeople(session, id, put, remove, author, audit?.summary ?? '');
        for (const some of portions(said)) {
          await session.run(
            `update graph_users set said = given.said
             from json_to_recordset($2::json) as given (id text, said json)
             where graph_users.council = $1 and graph_users.id = given.id`,
            id,
            jsonText(some),
          );
        }
        // A body of null: a held-back loss keeps what was said, so that it can still be made.
        await session.run('delete from graph_users where council = $1 and body is null and said is null', id);
        if (lists !== null) {
          await session.run('delete from mailing_lists where council = $1', id);
          const rows = new Map(lists.map((list) => [normalAddress(list.address), list]));
          await session.run(
            `insert into mailing_lists (council, address, body)
             select $1, address, body from json_to_recordset($2::json) as given (address text, body json)`,
            id,
            jsonText([...rows].map(([address, body]) => ({ address, body }))),
          );
          await countOn(session, id, 'lists');
        }
        if (audit !== null) await addAudit(session, id, author, audit);
      }),
  };
}
