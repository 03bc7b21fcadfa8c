import { normalAddress, type Person } from '../../shared/types';
import type { Account, Said } from '../store/people-sync';
import { entryOf, standingOf, type Belonging, type Standing } from './accounts';

/** What a sync would change in the list of people, and what it found. */
export interface Plan {
  readonly put: readonly Person[];
  readonly remove: readonly string[];
  readonly said: readonly { readonly id: string; readonly said: Said | null }[];
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  /** Fields that a clerk set otherwise than Microsoft 365 has them, and that stay so; people taken out count as one. */
  readonly kept: number;
  readonly standings: Readonly<Record<Standing, number>>;
  /** Those whom the last sync put there and who are still there, and how many of them would go. */
  readonly before: { readonly all: number; readonly members: number };
  readonly lost: { readonly all: number; readonly members: number };
}

/** What Microsoft 365 tells of a person. Tier, ward and political group are the clerk's alone. */
const FIELDS = ['name', 'kind', 'title', 'service', 'manager'] as const;

/**
 * Sets what Graph tells now against what it told at the last finished sync and what the list of people has. Where the
 * list differs from what was told, a clerk has corrected it, and the correction stays: until Graph says the same, and
 * from then on Graph leads again. Whom a clerk took out stays out. Whom the list had before the first sync keeps what
 * the list says of them; what it leaves blank is filled in.
 */
export function planSync(
  accounts: readonly Account[],
  people: readonly Person[],
  belonging: Belonging,
): Plan {
  const standings: Record<Standing, number> = {
    member: 0,
    officer: 0,
    mailbox: 0,
    guest: 0,
    closed: 0,
    'no-mail': 0,
    room: 0,
    unclear: 0,
    other: 0,
  };
  const entries = entriesOf(accounts, belonging, standings);
  const current = new Map(people.map((person) => [normalAddress(person.email), person]));
  const put: Person[] = [];
  const remove: string[] = [];
  const said: { id: string; said: Said | null }[] = [];
  let added = 0;
  let changed = 0;
  let gone = 0;
  let kept = 0;
  const before = { all: 0, members: 0 };
  const lost = { all: 0, members: 0 };
  /** Old address → new, where an account's own changed. */
  const moved = new Map<string, string>();

  const heirs = heirsOf(accounts, entries);

  for (const account of accounts) {
    const entry = entries.get(account.id) ?? null;
    const told = account.said ?? heirs.get(account.id) ?? null;
    if (entry === null && told !== null && heirs.has(normalAddress(told.email))) {
      said.push({ id: account.id, said: null });
      continue;
    }
    const old = told === null ? undefined : current.get(normalAddress(told.email));
    if (old !== undefined) {
      before.all += 1;
      if (old.kind === 'member') before.members += 1;
    }
    if (entry === null) {
      if (told !== null) said.push({ id: account.id, said: null });
      if (old === undefined) continue;
      remove.push(old.email);
      gone += 1;
      lost.all += 1;
      if (old.kind === 'member') lost.members += 1;
      continue;
    }
    if (account.said === null || !sameSaid(account.said, entry)) said.push({ id: account.id, said: entry });
    const there = current.get(normalAddress(entry.email));
    if (told === null) {
      if (there === undefined) {
        put.push({ ...entry, tier: null, ward: '', group: '' });
        added += 1;
        continue;
      }
      const filled = { ...there };
      for (const field of FIELDS) {
        if (field === 'kind') continue;
        if (there[field] === '') filled[field] = entry[field];
        else if (!sameField(field, there[field], entry[field])) kept += 1;
      }
      if (!samePerson(there, filled)) {
        put.push(filled);
        changed += 1;
      }
      continue;
    }
    if (old === undefined) {
      // A clerk took them out, or took in their place somebody at the new address.
      kept += 1;
      continue;
    }
    const merged: Person = { ...old, email: entry.email };
    const set: Partial<Record<(typeof FIELDS)[number], string>> = {};
    for (const field of FIELDS) {
      if (sameField(field, old[field], told[field])) set[field] = entry[field];
      else if (!sameField(field, old[field], entry[field])) kept += 1;
    }
    Object.assign(merged, set);
    if (old.kind === 'member' && merged.kind !== 'member') lost.members += 1;
    const sameAddress = normalAddress(old.email) === normalAddress(entry.email);
    if (sameAddress && samePerson(old, merged)) continue;
    if (!sameAddress) {
      remove.push(old.email);
      moved.set(normalAddress(old.email), entry.email);
    }
    put.push(merged);
    changed += 1;
  }

  const arriving = new Set(put.map(({ email }) => normalAddress(email)));
  return {
    put: withMovedManagers(put, people, remove, moved),
    // An address may go from one account to another.
    remove: remove.filter((address) => !arriving.has(normalAddress(address))),
    said,
    added,
    changed,
    gone,
    kept,
    standings,
    before,
    lost,
  };
}

/** Everybody who should be in the list, with their manager's address, by account id. */
function entriesOf(
  accounts: readonly Account[],
  belonging: Belonging,
  standings: Record<Standing, number>,
): ReadonlyMap<string, Said> {
  const found = new Map<
    string,
    { readonly entry: Omit<Said, 'manager'>; readonly managerId: string | null }
  >();
  const taken = new Set<string>();
  // By id, so that of two accounts with one address it is always the same that counts.
  for (const { id, body } of [...accounts].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (body === null) continue;
    const standing = standingOf(id, body, belonging);
    standings[standing] += 1;
    const entry = entryOf(body, standing);
    if (entry === null || taken.has(normalAddress(entry.email))) continue;
    taken.add(normalAddress(entry.email));
    const manager = body['manager'];
    found.set(id, { entry, managerId: typeof manager === 'string' ? manager : null });
  }
  const entries = new Map<string, Said>();
  for (const [id, { entry, managerId }] of found) {
    const manager = managerId === null || managerId === id ? '' : (found.get(managerId)?.entry.email ?? '');
    entries.set(id, { ...entry, manager });
  }
  return entries;
}

/**
 * An account that was made anew at the address of one that is gone is the same person: by its id, and by the address,
 * what was told of the one before.
 */
function heirsOf(
  accounts: readonly Account[],
  entries: ReadonlyMap<string, Said>,
): ReadonlyMap<string, Said> {
  const left = new Map<string, Said>();
  for (const { id, said } of accounts)
    if (said !== null && !entries.has(id)) left.set(normalAddress(said.email), said);
  const heirs = new Map<string, Said>();
  for (const { id, said } of accounts) {
    const entry = entries.get(id);
    if (said !== null || entry === undefined) continue;
    const address = normalAddress(entry.email);
    const before = left.get(address);
    if (before === undefined) continue;
    heirs.set(id, before);
    heirs.set(address, before);
  }
  return heirs;
}

/** Whoever a clerk gave a manager whose address has changed keeps that manager. */
function withMovedManagers(
  put: readonly Person[],
  people: readonly Person[],
  remove: readonly string[],
  moved: ReadonlyMap<string, string>,
): readonly Person[] {
  if (moved.size === 0) return put;
  const following = (person: Person): Person => {
    const manager = moved.get(normalAddress(person.manager));
    return manager === undefined ? person : { ...person, manager };
  };
  const leaving = new Set(remove.map(normalAddress));
  const made = put.map(following);
  const done = new Set(made.map(({ email }) => normalAddress(email)));
  for (const person of people) {
    const address = normalAddress(person.email);
    if (!done.has(address) && !leaving.has(address) && moved.has(normalAddress(person.manager)))
      made.push(following(person));
  }
  return made;
}

function sameField(field: (typeof FIELDS)[number], one: string, other: string): boolean {
  return field === 'manager' ? normalAddress(one) === normalAddress(other) : one === other;
}

function sameSaid(one: Said, other: Said): boolean {
  return one.email === other.email && FIELDS.every((field) => one[field] === other[field]);
}

function samePerson(one: Person, other: Person): boolean {
  return one.email === other.email && FIELDS.every((field) => one[field] === other[field]);
}
