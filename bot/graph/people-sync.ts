import type { MailingList } from '../../shared/directory';
import { StaleError, type Audit, type Author, type CouncilStore } from '../store/store';
import type { Account, AccountBody, SyncState } from '../store/people-sync';
import {
  DELTA_START,
  mergeAccount,
  wantsPurpose,
  type Belonging,
  type GraphUser,
  type Standing,
} from './accounts';
import {
  BATCH,
  ConsentError,
  GraphError,
  ResyncError,
  type Asking,
  type GraphClient,
  type Page,
} from './client';
import { readGroup, readLists, type ListsReading } from './lists';
import { planSync, type Plan } from './merge';

/*
 * Brings people, their managers and the mailing lists of a council from Microsoft 365 into its list of people: nightly
 * (bot/graph/nightly.ts) and by `protocol-nudge sync`. Everything is read first, page by page, and kept as it comes, so
 * that a run that was killed goes on where it was; the list of people then changes in one transaction.
 */

/** What an IT officer sets up for a council. */
export interface SyncSetUp {
  /** Id of the Entra group that every councillor is in. */
  readonly membersGroup: string;
  /** Id of the group that officers are in; null: everybody with a mailbox who is no member is an officer. */
  readonly officersGroup: string | null;
  /** Whether mailing lists are opened. */
  readonly lists: boolean;
}

export interface SyncPorts {
  readonly graph: GraphClient;
  readonly council: CouncilStore;
  readonly setUp: SyncSetUp;
  /** Unlike that of any other run. */
  readonly run: string;
  readonly now: () => Date;
  /** Makes a change even if it takes out more people than is likely. */
  readonly allowLoss?: boolean;
  /** Reads everything again instead of what changed. */
  readonly afresh?: boolean;
  /** Who is named in the audit; absent: the sync itself. */
  readonly author?: Author;
  /** Leaves another run alone that has written within so many milliseconds (TakenOverError). */
  readonly quietMs?: number;
}

/** What a run did. Numbers only, so that it can be logged. */
export interface SyncReport {
  /** held: too many would have gone, so nothing was changed. */
  readonly result: 'done' | 'held';
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly kept: number;
  readonly standings: Readonly<Record<Standing, number>>;
  readonly lists: { readonly known: number; readonly hidden: number; readonly large: number } | null;
  /** Plain sentences for the IT officer: what could not be read, and what would help. */
  readonly notes: readonly string[];
}

/** The set-up cannot be right; the message says what to do. Nothing was changed. */
export class SyncSetUpError extends Error {}

/** Who is named in the audit where nobody asked for it. */
const SYNC: Author = { name: 'Sync with Microsoft 365', email: 'noreply@protocol-nudge.invalid' };
const USERS: Asking = { permission: 'User.Read.All' };
const PURPOSE: Asking = { permission: 'MailboxSettings.Read' };
const MANAGERS_START = '/users?$select=id&$expand=manager($select=id)&$top=999';

/** From so many managers that are not known on, the whole list is read instead of one by one. */
const FEW_MANAGERS = 400;
/** A share of the people whom the sync itself put there; more going at once is held back. */
const MOST_LOST = 0.3;
/** Of so few nothing is a likely share. */
const FEW_PEOPLE = 10;
const FEW_MEMBERS = 3;
/** Accounts that are kept in one transaction: a run that is killed reads so many again. */
const SAVE_EVERY = 1000;
const ASK_AT_ONCE = 5 * BATCH;
/** Graph's ids are GUIDs. */
const LONGEST_ID = 100;
/** Graph may forget again while everything is being read. */
const MOST_RESTARTS = 3;
const MOST_PAGES = 20_000;
/** A clerk who saves while the change is being worked out. */
const MOST_TRIES = 5;

/**
 * One run. Throws ConsentError (a permission that is missing), BusyError and GraphError (Graph), SyncSetUpError,
 * TakenOverError (a newer run has begun) and the store's errors; then the list of people is as it was, and the next
 * run goes on from the last page that was kept.
 */
export async function syncPeople(ports: SyncPorts): Promise<SyncReport> {
  const { graph, council, setUp } = ports;
  const notes: string[] = [];
  let state = await council.sync.begin(ports.run, ports.quietMs);
  if (ports.afresh === true && state.users?.full !== true)
    state = { ...state, delta: null, users: null, managers: null };

  // First what is quick and may be refused, so that a missing permission shows at once.
  const belonging = await readBelonging(graph, setUp);
  let accounts = await council.sync.all();
  ({ state, accounts } = await readUsers(ports, state, accounts));
  ({ state, accounts } = await readManagers(ports, state, accounts));
  accounts = await readPurposes(ports, state, accounts, notes);
  const lists = setUp.lists ? await listsOr(graph, notes) : null;
  return finish(ports, state, accounts, belonging, lists, notes);
}

async function readBelonging(graph: GraphClient, setUp: SyncSetUp): Promise<Belonging> {
  const read = async (id: string, name: string): Promise<ReadonlySet<string>> => {
    const group = await readGroup(graph, id);
    if (group.kind === 'none')
      throw new SyncSetUpError(`${name}: there is no group with this id in the tenant.`);
    if (group.kind === 'hidden')
      throw new SyncSetUpError(
        `${name}: the membership of this group is hidden. Grant the application permission Member.Read.Hidden, or name another group.`,
      );
    if (group.ids.size === 0)
      throw new SyncSetUpError(`${name}: nobody is in this group. Nothing was changed.`);
    return group.ids;
  };
  return {
    members: await read(setUp.membersGroup, 'GRAPH_MEMBERS_GROUP'),
    officers: setUp.officersGroup === null ? null : await read(setUp.officersGroup, 'GRAPH_OFFICERS_GROUP'),
  };
}

/** Accounts as they are known, by id, and what of that is not kept yet. */
interface Reading {
  readonly accounts: Map<string, Account>;
  readonly put: Map<string, AccountBody>;
  readonly gone: Set<string>;
}

/**
 * Reads the pages that are left of a reading under way, or what changed since the last one, or everything. Pages are
 * kept some at a time, while the next are on their way; what came before a fault is kept too.
 */
async function readUsers(
  { graph, council, run }: SyncPorts,
  begun: SyncState,
  before: readonly Account[],
): Promise<{ state: SyncState; accounts: readonly Account[] }> {
  const reading: Reading = {
    accounts: new Map(before.map((account) => [account.id, account])),
    put: new Map(),
    gone: new Set(),
  };
  let state = begun;
  let restarts = 0;
  const startOver = (): SyncState => ({
    ...state,
    round: state.round + 1,
    users: { link: null, full: true },
    managers: null,
    delta: null,
  });
  if (state.users === null)
    state = state.delta === null ? startOver() : { ...state, users: { link: state.delta, full: false } };

  let saving: Promise<void> = Promise.resolve();
  const keep = async (endOfRound: boolean): Promise<void> => {
    await saving;
    const page = {
      put: [...reading.put].map(([id, body]) => ({ id, body })),
      gone: [...reading.gone],
      endOfRound,
    };
    reading.put.clear();
    reading.gone.clear();
    saving = council.sync.save(run, page, state);
    // Whoever waits for it next is told.
    saving.catch(() => undefined);
  };

  for (let pages = 0; state.users !== null; pages += 1) {
    if (pages === MOST_PAGES) throw new GraphError('Microsoft Graph gives no end of pages.', 0, 'noEnd');
    const { link, full }: NonNullable<SyncState['users']> = state.users;
    let page: Page<GraphUser>;
    try {
      page = await graph.page<GraphUser>(link ?? DELTA_START, USERS);
    } catch (error) {
      if (error instanceof ResyncError && restarts < MOST_RESTARTS) {
        restarts += 1;
        reading.put.clear();
        reading.gone.clear();
        state = startOver();
        continue;
      }
      await keep(false);
      await saving;
      throw error;
    }
    if (page.next === null && page.delta === null)
      throw new GraphError('Microsoft Graph gave a page without a way on.', 200, 'noLink');
    take(reading, page.items, state.round, full);
    const last = page.next === null;
    state = last
      ? { ...state, users: null, delta: page.delta, managers: full ? '' : state.managers }
      : { ...state, users: { link: page.next, full } };
    if (last || reading.put.size + reading.gone.size >= SAVE_EVERY) await keep(last && full);
    if (last && full) {
      for (const [id, account] of reading.accounts)
        if (account.round !== state.round) reading.accounts.set(id, { ...account, body: null });
    }
  }
  await saving;
  return { state, accounts: [...reading.accounts.values()] };
}

/** Takes in a page. In a whole reading, what was known before that reading no longer counts. */
function take(reading: Reading, items: readonly GraphUser[], round: number, full: boolean): void {
  const { accounts, put, gone } = reading;
  for (const item of items) {
    const { id } = item;
    if (typeof id !== 'string' || id.length > LONGEST_ID) continue;
    const known = accounts.get(id);
    const said = known?.said ?? null;
    if (item['@removed'] !== undefined) {
      if (known === undefined) continue;
      accounts.set(id, { ...known, body: null });
      put.delete(id);
      gone.add(id);
      continue;
    }
    // One account may be told more than once; what comes later counts.
    const before = known === undefined || (full && known.round !== round) ? null : known.body;
    const body = mergeAccount(before, item);
    accounts.set(id, { id, round, body, said });
    gone.delete(id);
    put.set(id, body);
  }
}

const isPerson = ({ body }: Account): boolean => body !== null && body['userType'] !== 'Guest';

/**
 * Fills in managers that delta did not tell: after a whole reading from the list of all accounts, because delta is
 * known to leave them out, else one by one.
 */
async function readManagers(
  { graph, council, run }: SyncPorts,
  begun: SyncState,
  before: readonly Account[],
): Promise<{ state: SyncState; accounts: readonly Account[] }> {
  let state = begun;
  const accounts = new Map(before.map((account) => [account.id, account]));
  const keep = async (told: ReadonlyMap<string, string | null>): Promise<void> => {
    const put: { id: string; body: AccountBody }[] = [];
    for (const [id, manager] of told) {
      const account = accounts.get(id);
      if (account?.body == null || !isPerson(account) || account.body['manager'] === manager) continue;
      const body = { ...account.body, manager };
      accounts.set(id, { ...account, body });
      put.push({ id, body });
    }
    await council.sync.save(run, { put, gone: [] }, state);
  };
  const unknown = (): Account[] =>
    [...accounts.values()].filter((account) => isPerson(account) && account.body?.['manager'] === undefined);

  if (state.managers === null && unknown().length > FEW_MANAGERS) state = { ...state, managers: '' };
  for (let pages = 0; state.managers !== null; pages += 1) {
    if (pages === MOST_PAGES) throw new GraphError('Microsoft Graph gives no end of pages.', 0, 'noEnd');
    let page: Page<Record<string, unknown>>;
    try {
      page = await graph.page(state.managers === '' ? MANAGERS_START : state.managers, USERS);
    } catch (error) {
      if (!(error instanceof ResyncError) || state.managers === '') throw error;
      state = { ...state, managers: '' };
      continue;
    }
    state = { ...state, managers: page.next };
    await keep(
      new Map(
        page.items.flatMap(({ id, manager }) =>
          typeof id === 'string' ? [[id, managerId(manager)] as const] : [],
        ),
      ),
    );
  }
  const asked = unknown();
  for (let from = 0; from < asked.length; from += ASK_AT_ONCE) {
    const some = asked.slice(from, from + ASK_AT_ONCE);
    const answers = await graph.batch(
      some.map(({ id }) => ({
        ...USERS,
        path: `/users/${encodeURIComponent(id)}?$select=id&$expand=manager($select=id)`,
      })),
    );
    await keep(
      new Map(
        some.flatMap(({ id }, at) => {
          const answer = answers[at];
          if (answer?.kind === 'refused') throw new ConsentError(USERS.permission, 'batch');
          return [
            [
              id,
              answer?.kind === 'found'
                ? managerId((answer.body as Record<string, unknown> | null)?.['manager'])
                : null,
            ] as const,
          ];
        }),
      ),
    );
  }
  return { state, accounts: [...accounts.values()] };
}

function managerId(manager: unknown): string | null {
  if (typeof manager !== 'object' || manager === null) return null;
  const { id } = manager as { id?: unknown };
  return typeof id === 'string' ? id : null;
}

/** Asks the mailboxes that may be a team's or a room's what they are. Without the permission, it is guessed. */
async function readPurposes(
  { graph, council, run }: SyncPorts,
  state: SyncState,
  before: readonly Account[],
  notes: string[],
): Promise<readonly Account[]> {
  const accounts = new Map(before.map((account) => [account.id, account]));
  const asked = before.filter(({ body }) => body !== null && wantsPurpose(body));
  for (let from = 0; from < asked.length; from += ASK_AT_ONCE) {
    const some = asked.slice(from, from + ASK_AT_ONCE);
    const answers = await graph.batch(
      some.map(({ id }) => ({
        ...PURPOSE,
        path: `/users/${encodeURIComponent(id)}/mailboxSettings/userPurpose`,
      })),
    );
    const put = some.flatMap(({ id, body }, at) => {
      const answer = answers[at];
      if (answer === undefined || answer.kind === 'refused' || body === null) return [];
      const told = answer.kind === 'found' ? (answer.body as { value?: unknown } | null)?.value : 'none';
      return [{ id, body: { ...body, purpose: typeof told === 'string' ? told.slice(0, 40) : 'none' } }];
    });
    for (const { id, body } of put) {
      const account = accounts.get(id);
      if (account !== undefined) accounts.set(id, { ...account, body });
    }
    if (put.length > 0) await council.sync.save(run, { put, gone: [] }, state);
    if (answers.every((answer) => answer.kind === 'refused')) {
      notes.push(
        'Which mailboxes are shared is guessed from their accounts. With the application permission MailboxSettings.Read it would be known, and rooms left out.',
      );
      break;
    }
  }
  return [...accounts.values()];
}

/** The lists; null where they may not be read, and then those that are known stay. */
async function listsOr(graph: GraphClient, notes: string[]): Promise<ListsReading | null> {
  try {
    const reading = await readLists(graph);
    if (reading.hidden > 0)
      notes.push(
        `The members of ${String(reading.hidden)} mailing lists are hidden, so they are known as lists only. With the application permission Member.Read.Hidden they would be opened.`,
      );
    return reading;
  } catch (error) {
    if (!(error instanceof ConsentError)) throw error;
    notes.push(`Mailing lists were not read: the application permission ${error.permission} is missing.`);
    return null;
  }
}

async function finish(
  ports: SyncPorts,
  state: SyncState,
  accounts: readonly Account[],
  belonging: Belonging,
  lists: ListsReading | null,
  notes: readonly string[],
): Promise<SyncReport> {
  const { council, run, author = SYNC } = ports;
  for (let tries = 1; ; tries += 1) {
    const { revision, people } = await council.people.all();
    const plan = planSync(accounts, people, belonging);
    const report: Omit<SyncReport, 'result'> = {
      added: plan.added,
      changed: plan.changed,
      gone: plan.gone,
      kept: plan.kept,
      standings: plan.standings,
      lists: lists === null ? null : { known: lists.lists.length, hidden: lists.hidden, large: lists.large },
      notes,
    };
    const finishedAt = ports.now().toISOString();
    const held = ports.allowLoss === true ? null : tooMany(plan);
    const fresh = lists === null ? null : await changedLists(council, lists.lists);
    try {
      if (held !== null) {
        const again = state.held?.gone === held.gone && state.held.of === held.of;
        await council.sync.finish(
          run,
          {
            seen: revision,
            put: [],
            remove: [],
            said: [],
            lists: null,
            state: { ...state, held, finishedAt },
            audit: again ? null : heldAudit(held),
          },
          author,
        );
        return {
          result: 'held',
          ...report,
          added: 0,
          changed: 0,
          gone: 0,
          notes: [
            ...notes,
            ...(ports.author === undefined
              ? ['If so many are right to go, run "protocol-nudge sync --allow-loss".']
              : []),
            `${String(held.gone)} of ${String(held.of)} people would have gone at once, which is not likely, so nothing was changed.`,
          ],
        };
      }
      await council.sync.finish(
        run,
        {
          seen: revision,
          put: plan.put,
          remove: plan.remove,
          said: plan.said,
          lists: fresh,
          state: { ...state, held: null, finishedAt },
          audit: doneAudit(plan, fresh !== null),
        },
        author,
      );
      return { result: 'done', ...report };
    } catch (error) {
      if (!(error instanceof StaleError) || tries === MOST_TRIES) throw error;
    }
  }
}

/** The loss that is not likely; null: what goes is likely. */
function tooMany({ before, lost }: Plan): { readonly gone: number; readonly of: number } | null {
  if (before.all >= FEW_PEOPLE && lost.all > before.all * MOST_LOST)
    return { gone: lost.all, of: before.all };
  if (lost.members >= FEW_MEMBERS && lost.members > before.members * MOST_LOST)
    return { gone: lost.members, of: before.members };
  return null;
}

async function changedLists(
  council: CouncilStore,
  lists: readonly MailingList[],
): Promise<readonly MailingList[] | null> {
  const text = (all: readonly MailingList[]): string => JSON.stringify(all);
  return text(await council.people.lists()) === text(lists) ? null : lists;
}

function heldAudit({ gone, of }: { readonly gone: number; readonly of: number }): Audit {
  return {
    action: 'people.sync-held',
    summary: `Held back a sync with Microsoft 365: ${String(gone)} of ${String(of)} people would have gone at once.`,
  };
}

function doneAudit({ put, remove, added, changed, gone }: Plan, lists: boolean): Audit | null {
  if (put.length === 0 && remove.length === 0 && !lists) return null;
  return {
    action: 'people.sync',
    summary: `Synced people from Microsoft 365: ${String(added)} added, ${String(changed)} changed, ${String(gone)} gone${lists ? '; mailing lists brought up to date' : ''}.`,
  };
}
