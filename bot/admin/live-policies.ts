import type { Logger } from 'pino';
import { defaultBody } from '../../shared/admin/body';
import { policyBodyShape, type PolicyBody } from '../../shared/admin/shapes';
import type { MailingList } from '../../shared/directory';
import type { Pack } from '../../shared/pack';
import type { Person } from '../../shared/types';
import { traceOf } from '../middleware/errors';
import { publish } from '../policies';
import type { Policies, Published } from '../services';
import type { CouncilStore } from '../store/store';

/** The published policy as the store has it, kept in memory and followed. */
export interface LivePolicies extends Policies {
  /** Looks now, whatever was looked at before: after a change of our own. Never rejects. */
  reload(): Promise<void>;
  /** The published version; null: nothing was published, and the default stands. */
  version(): number | null;
  /** All people, without the clerk's contacts put in. */
  people(): readonly Person[];
  /** Distribution lists and groups, as members are given them. */
  lists(): readonly MailingList[];
}

export interface Following {
  readonly council: CouncilStore;
  readonly councilName: string;
  /** The packs that come with the product; the council's own join them. */
  readonly packs: readonly Pack[];
  /** The pack in use where nothing is published. */
  readonly usual: string;
  readonly log: Logger;
  readonly now: () => number;
  /** Whether the server is being stopped: then nothing is looked up ahead, since the store is about to close. */
  readonly stopping?: () => boolean;
}

/** How long what was looked at counts as new; while somebody asks, the store is looked at again a little before. */
const FRESH_MS = 1000;
const AGAIN_MS = 800;
/** How long a request waits for the store before the last good copy serves. */
const PATIENCE_MS = 300;

interface State {
  readonly stamp: string | null;
  readonly version: number | null;
  readonly body: PolicyBody | null;
  readonly people: readonly Person[];
  readonly lists: readonly MailingList[];
  readonly packs: readonly Pack[];
  /** By pack; made when first asked for. */
  readonly made: Map<string, Published>;
}

/**
 * Follows what is published in a council's store. Reads it once before it resolves, so throws when the store cannot
 * be read; after that it always has a copy to serve.
 */
export async function followPolicies(following: Following): Promise<LivePolicies> {
  const { council, councilName, packs, usual, log, now, stopping = () => false } = following;
  let state: State = {
    stamp: null,
    version: null,
    body: null,
    people: [],
    lists: [],
    packs,
    made: new Map(),
  };
  let away = false;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: { readonly since: number; readonly done: Promise<void> } | null = null;
  /** Somebody asked since the last look, so that the next one should not keep anybody waiting. */
  let asked = false;

  async function read(): Promise<void> {
    // The stamp first: what changes between is then read again the next time, rather than missed.
    const stamp = await council.stamp();
    if (stamp === state.stamp) return;
    const [version, { people }, lists, own] = await Promise.all([
      council.policy.published(),
      council.people.all(),
      council.people.lists(),
      council.packs.all(),
    ]);
    let { body } = state;
    let number = state.version;
    if (version !== null) {
      // Somebody may have edited the database by hand: nonsense must not reach members.
      const checked = policyBodyShape.safeParse(version.body);
      if (checked.success) {
        body = checked.data;
        number = version.version;
      } else
        log.error({ version: version.version }, 'the published policy cannot be read; the one before stands');
    }
    const ids = own.map(({ id }) => id);
    state = {
      stamp,
      version: number,
      body,
      people,
      lists,
      packs: [...packs.filter(({ id }) => !ids.includes(id)), ...own],
      made: new Map(),
    };
  }

  function look(): Promise<void> {
    const since = now();
    asked = false;
    const done = read()
      .then(
        () => {
          if (away) log.warn('the store answers again');
          away = false;
        },
        (error: unknown) => {
          if (!away && !stopping())
            log.error(traceOf(error), 'the store does not answer; the last published policy is served');
          away = true;
        },
      )
      .then(() => {
        lookedAt = since;
        if (looking?.done === done) looking = null;
        setTimeout(() => {
          if (asked && looking === null && !stopping()) void look();
        }, AGAIN_MS).unref();
      });
    looking = { since, done };
    return done;
  }

  await read();
  lookedAt = now();

  return {
    get packs() {
      return state.packs;
    },
    fresh() {
      const at = now();
      asked = true;
      // While the next look is under way, the one before is new enough.
      if (at - lookedAt < (looking === null ? FRESH_MS : 2 * FRESH_MS)) return null;
      const { since, done } = looking ?? { since: at, done: look() };
      // Somebody has waited long enough already: the store hangs.
      if (at - since >= PATIENCE_MS) return null;
      return withinPatience(done);
    },
    async reload() {
      // A look that began before the change may have missed it.
      if (looking !== null) await looking.done;
      await look();
    },
    version: () => state.version,
    people: () => state.people,
    lists: () => state.lists,
    published(protocol) {
      const { body, version, people, lists, made } = state;
      const inUse =
        body !== null && state.packs.some(({ id }) => id === body.protocol) ? body.protocol : usual;
      const pack = state.packs.find(({ id }) => id === (protocol ?? inUse));
      if (pack === undefined) return null;
      const kept = made.get(pack.id);
      if (kept !== undefined) return kept;
      const published =
        body !== null && body.protocol === pack.id
          ? publish({ body, version: String(version), council: councilName, pack, people, lists })
          : publish({
              body: defaultBody(pack),
              version: 'default',
              council: councilName,
              pack,
              people,
              lists,
            });
      made.set(pack.id, published);
      return published;
    },
  };
}

function withinPatience(done: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const enough = setTimeout(resolve, PATIENCE_MS);
    void done.then(() => {
      clearTimeout(enough);
      resolve();
    });
  });
}
