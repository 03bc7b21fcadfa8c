import type { Count, Snapshot } from '../../shared/api';
import { createDirectory, type Directory } from '../../shared/directory';
import { remember, type Remembered } from '../../shared/reading/memory';
import { RULE_IDS, normalAddress, type EarlierMessage, type RuleId } from '../../shared/types';
import type { Later } from './office';
import type { StoragePort } from './storage';
import { within, type Fetch } from './within';

/**
 * What the add-in keeps and what it asks of our server. Kept on the sender's own machine: the policy with its pack
 * and people, the sender's memory of earlier points (hashes, no readable body), nudges set aside, and counts that
 * wait to be posted. Asked of the server: the policy. Given to it: counts of rule, outcome and day, nothing else.
 * Anything broken in storage counts as not there.
 */

/** The number changes when the shape does; what an older version kept is then not read. */
const KEYS = {
  snapshot: 'protocolNudge.1.snapshot',
  memory: 'protocolNudge.1.memory',
  dismissed: 'protocolNudge.1.dismissed',
  counts: 'protocolNudge.1.counts',
} as const;
/** In the open message's own storage. */
const ITEM_KEYS = { dismissed: 'protocolNudge.1.dismissed' } as const;

/** Bounds of what is kept, so that no storage fills: localStorage commonly holds 5 million characters in all. */
const MOST_REMEMBERED = 300;
const MOST_MEMORY_CHARS = 1500000;
const MOST_CONVERSATIONS = 200;
const MOST_KEYS = 50;
const LONGEST_KEY = 300;
/** The server takes so many rows a call, so high a count in each, and nothing older. */
const MOST_COUNTS = 500;
const HIGHEST_COUNT = 10000;
const OLDEST_COUNT_DAYS = 30;
const DAY_MS = 86400000;
/** A message that is reported twice (at Send, and from Sent Items) within this time is one message. */
const SAME_MESSAGE_MS = 10 * 60000;

export interface ClientPorts {
  /** On the sender's machine. */
  readonly storage: StoragePort;
  /** With the open message; null where the mail client has none. */
  readonly item: StoragePort | null;
  /** null: no network here, or not now. */
  readonly fetch: Fetch | null;
  /** Our server's origin, without a slash at the end; "" for the page's own. */
  readonly origin: string;
  readonly now: () => Date;
  readonly later: Later | null;
}

/** The policy at hand, and whether the server has just confirmed it. */
export interface PolicyReading {
  readonly snapshot: Snapshot;
  readonly standing: 'fresh' | 'cached';
  /** When the server last confirmed it (ISO 8601). */
  readonly confirmedAt: string;
}

export interface Client {
  /** The policy as kept, without the network; null when none is kept or it cannot be read. */
  cached(): Promise<PolicyReading | null>;
  /** The policy from the server, else as kept. Waits at most 20 seconds. */
  refresh(): Promise<PolicyReading | null>;
  /** What the sender has sent within so many days, newest first. */
  earlier(from: string, days: number): Promise<readonly Remembered[]>;
  /** Remembers a message, or some (twenty at most), as hashes. Prunes what is older than `days`. */
  rememberSent(messages: EarlierMessage | readonly EarlierMessage[], days: number): Promise<void>;
  /** Keys of nudges set aside with this message or in its conversation. */
  dismissed(conversationId: string | null): Promise<readonly string[]>;
  /** Replaces the keys set aside. */
  keepDismissed(conversationId: string | null, keys: readonly string[]): Promise<void>;
  count(rule: RuleId, outcome: Count['outcome']): Promise<void>;
  /** Posts waiting counts. What the server takes is forgotten; otherwise it waits. */
  postCounts(): Promise<void>;
}

interface KeptSnapshot {
  readonly etag: string | null;
  readonly confirmedAt: string;
  readonly snapshot: Snapshot;
}

/** Those of the kept people who write or read the message: all that remembering it needs of a directory. */
function peopleOf(message: EarlierMessage, snapshot: Snapshot | null): Directory {
  const addresses = message.to.concat(message.cc, message.from).map(normalAddress);
  return createDirectory(
    (snapshot?.people ?? []).filter((one) => addresses.indexOf(normalAddress(one.email)) >= 0),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Enough of a look to know our own snapshot from something else; the server has checked it in depth. */
function isSnapshot(value: unknown): value is Snapshot {
  if (!isObject(value)) return false;
  const { policy, pack, people } = value;
  return (
    isObject(policy) &&
    isObject(policy['rules']) &&
    typeof policy['version'] === 'string' &&
    typeof policy['memoryDays'] === 'number' &&
    isObject(pack) &&
    typeof pack['id'] === 'string' &&
    Array.isArray(pack['clauses']) &&
    isObject(pack['bases']) &&
    Array.isArray(people) &&
    people.every((person) => isObject(person) && typeof person['email'] === 'string')
  );
}

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string' && one.length <= LONGEST_KEY)
    : [];
}

function isRemembered(value: unknown): value is Remembered {
  return (
    isObject(value) &&
    typeof value['sentAt'] === 'string' &&
    !isNaN(Date.parse(value['sentAt'])) &&
    typeof value['from'] === 'string' &&
    typeof value['subject'] === 'string' &&
    Array.isArray(value['to']) &&
    Array.isArray(value['acts']) &&
    Array.isArray(value['anchors']) &&
    isObject(value['print'])
  );
}

const OUTCOMES: readonly Count['outcome'][] = ['shown', 'fixed', 'dismissed', 'sent', 'watched'];

function isCount(value: unknown): value is Count {
  return (
    isObject(value) &&
    RULE_IDS.some((id) => id === value['rule']) &&
    OUTCOMES.some((outcome) => outcome === value['outcome']) &&
    typeof value['day'] === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value['day']) &&
    typeof value['count'] === 'number' &&
    value['count'] >= 1 &&
    value['count'] % 1 === 0
  );
}

function dayOf(date: Date): string {
  const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const STORAGE_LIMIT = 1500;
const NETWORK_LIMIT = 20000;

export function createClient(ports: ClientPorts): Client {
  const { storage, item, now, later } = ports;
  /** The snapshot read or fetched last, for when storage is full or gone. */
  let held: KeptSnapshot | null = null;
  /** Changes of kept lists wait for one another, so that two at once lose nothing. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    const next = queue.then(
      () => within(later, 2 * STORAGE_LIMIT, work, otherwise),
      () => otherwise,
    );
    queue = next;
    return next;
  };
  const read = (port: StoragePort, key: string): Promise<unknown> =>
    within(later, STORAGE_LIMIT, () => port.get(key), null).then(parsed);
  const write = (port: StoragePort, key: string, value: unknown): Promise<boolean> =>
    within(later, STORAGE_LIMIT, () => port.set(key, JSON.stringify(value)).then(() => true), false);

  // The policy

  const keptSnapshot = (): Promise<KeptSnapshot | null> =>
    read(storage, KEYS.snapshot).then((value) => {
      if (
        isObject(value) &&
        typeof value['confirmedAt'] === 'string' &&
        (value['etag'] === null || typeof value['etag'] === 'string') &&
        isSnapshot(value['snapshot'])
      ) {
        const kept: KeptSnapshot = {
          etag: value['etag'],
          confirmedAt: value['confirmedAt'],
          snapshot: value['snapshot'],
        };
        // The same object for the same policy, so that whoever indexed its people need not do so again.
        if (held === null || held.etag !== kept.etag || held.etag === null) held = kept;
      }
      return held;
    });
  const reading = (kept: KeptSnapshot | null, standing: PolicyReading['standing']): PolicyReading | null =>
    kept === null ? null : { snapshot: kept.snapshot, standing, confirmedAt: kept.confirmedAt };

  const keep = (kept: KeptSnapshot): Promise<PolicyReading | null> => {
    held = kept;
    return write(storage, KEYS.snapshot, kept).then((ok) => {
      // No room for the new one: the old one must not pass for it.
      if (!ok)
        return within(later, STORAGE_LIMIT, () => storage.remove(KEYS.snapshot), undefined).then(() =>
          reading(kept, 'fresh'),
        );
      return reading(kept, 'fresh');
    });
  };

  const refresh = (): Promise<PolicyReading | null> =>
    keptSnapshot().then((kept) => {
      const { fetch } = ports;
      if (fetch === null) return reading(kept, 'cached');
      const headers: Record<string, string> = { Accept: 'application/json' };
      if (kept?.etag != null) headers['If-None-Match'] = kept.etag;
      const asked = (): Promise<PolicyReading | null> =>
        fetch(`${ports.origin}/api/policy`, { method: 'GET', headers }).then((response) => {
          const confirmedAt = now().toISOString();
          if (response.status === 304 && kept !== null)
            return keep({ etag: kept.etag, confirmedAt, snapshot: kept.snapshot });
          if (response.status !== 200) return null;
          return response.text().then((text) => {
            const value = parsed(text);
            return isSnapshot(value)
              ? keep({ etag: response.headers.get('ETag'), confirmedAt, snapshot: value })
              : null;
          });
        });
      return within(later, NETWORK_LIMIT, asked, null).then((fresh) => fresh ?? reading(kept, 'cached'));
    });

  // The sender's memory

  const keptMemory = (): Promise<Remembered[]> =>
    read(storage, KEYS.memory).then((value) => (Array.isArray(value) ? value.filter(isRemembered) : []));

  const newestFirst = (messages: readonly Remembered[]): Remembered[] =>
    messages.slice().sort((a, b) => Date.parse(b.sentAt) - Date.parse(a.sentAt));
  const recent = (messages: readonly Remembered[], days: number): Remembered[] => {
    const oldest = now().getTime() - days * DAY_MS;
    return newestFirst(messages.filter((one) => Date.parse(one.sentAt) >= oldest));
  };
  const sameMessage = (a: Remembered, b: Remembered): boolean =>
    a.from === b.from &&
    a.subject === b.subject &&
    Math.abs(Date.parse(a.sentAt) - Date.parse(b.sentAt)) <= SAME_MESSAGE_MS &&
    JSON.stringify(a.to) === JSON.stringify(b.to) &&
    JSON.stringify(a.print) === JSON.stringify(b.print);

  // Nudges set aside

  const keptConversations = (): Promise<[string, string[]][]> =>
    read(storage, KEYS.dismissed).then((value) => {
      if (!Array.isArray(value)) return [];
      const kept: [string, string[]][] = [];
      for (const entry of value as unknown[]) {
        if (Array.isArray(entry) && typeof entry[0] === 'string') kept.push([entry[0], strings(entry[1])]);
      }
      return kept;
    });

  // Counts

  const keptCounts = (): Promise<Count[]> =>
    read(storage, KEYS.counts).then((value) => {
      const oldest = dayOf(new Date(now().getTime() - OLDEST_COUNT_DAYS * DAY_MS));
      return Array.isArray(value) ? value.filter(isCount).filter((one) => one.day >= oldest) : [];
    });
  const same = (a: Count, b: Count): boolean =>
    a.rule === b.rule && a.outcome === b.outcome && a.day === b.day;

  return {
    cached: () => keptSnapshot().then((kept) => reading(kept, 'cached')),
    refresh,
    earlier: (from, days) =>
      keptMemory().then((kept) => recent(kept, days).filter((one) => one.from === normalAddress(from))),
    rememberSent: (messages, days) =>
      inTurn<unknown>(
        () =>
          Promise.all([keptSnapshot(), keptMemory()]).then(([snapshot, kept]) => {
            const ones = ([] as readonly EarlierMessage[])
              .concat(messages)
              .map((message) => remember(message, peopleOf(message, snapshot?.snapshot ?? null)));
            const others = kept.filter((other) => !ones.some((one) => sameMessage(other, one)));
            const all = recent(others.concat(ones), days).slice(0, MOST_REMEMBERED);
            let chars = 0;
            const fitting = all.filter((other) => {
              chars += JSON.stringify(other).length;
              return chars <= MOST_MEMORY_CHARS;
            });
            return write(storage, KEYS.memory, fitting);
          }),
        undefined,
      ).then(() => undefined),
    dismissed: (conversationId) =>
      Promise.all([
        item === null ? Promise.resolve([]) : read(item, ITEM_KEYS.dismissed).then(strings),
        conversationId === null
          ? Promise.resolve([])
          : keptConversations().then((kept) =>
              kept.reduce<string[]>(
                (keys, [id, ours]) => (id === conversationId ? keys.concat(ours) : keys),
                [],
              ),
            ),
      ]).then(([ofItem, ofConversation]) =>
        ofItem.concat(ofConversation.filter((key) => ofItem.indexOf(key) < 0)),
      ),
    keepDismissed: (conversationId, keys) => {
      const bounded = strings(keys).slice(-MOST_KEYS);
      return inTurn<unknown>(
        () =>
          Promise.all([
            item === null ? Promise.resolve(false) : write(item, ITEM_KEYS.dismissed, bounded),
            conversationId === null
              ? Promise.resolve(false)
              : keptConversations().then((kept) => {
                  const others = kept.filter(([id]) => id !== conversationId);
                  const all = bounded.length === 0 ? others : others.concat([[conversationId, bounded]]);
                  return write(storage, KEYS.dismissed, all.slice(-MOST_CONVERSATIONS));
                }),
          ]),
        undefined,
      ).then(() => undefined);
    },
    count: (rule, outcome) =>
      inTurn<unknown>(() => {
        const one: Count = { rule, outcome, day: dayOf(now()), count: 1 };
        return keptCounts().then((kept) => {
          const found = kept.some((other) => same(other, one));
          const all = found
            ? kept.map((other) =>
                same(other, one) ? { ...other, count: Math.min(HIGHEST_COUNT, other.count + 1) } : other,
              )
            : kept.concat(one);
          return write(storage, KEYS.counts, all.slice(-MOST_COUNTS));
        });
      }, undefined).then(() => undefined),
    postCounts: () => {
      const { fetch } = ports;
      if (fetch === null) return Promise.resolve();
      return keptCounts().then((counts) => {
        if (counts.length === 0) return undefined;
        const posted = (): Promise<boolean> =>
          fetch(`${ports.origin}/api/counts`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ counts }),
          }).then((response) => response.status >= 200 && response.status < 300);
        return within(later, NETWORK_LIMIT, posted, false).then((ok) => {
          if (!ok) return undefined;
          // Only what was posted goes: more may have been counted meanwhile.
          return inTurn<unknown>(
            () =>
              keptCounts().then((kept) => {
                const left: Count[] = [];
                for (const one of kept) {
                  const gone = counts
                    .filter((other) => same(other, one))
                    .reduce((sum, other) => sum + other.count, 0);
                  if (one.count > gone) left.push({ ...one, count: one.count - gone });
                }
                return write(storage, KEYS.counts, left);
              }),
            undefined,
          ).then(() => undefined);
        });
      });
    },
  };
}
