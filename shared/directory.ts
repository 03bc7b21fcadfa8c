import { normalAddress, type Person } from './types';

/** The people a council knows, by address, with the look-ups that rules and answers need. */
export interface Directory {
  readonly people: readonly Person[];
  find(address: string): Person | null;
  /** A distribution list or group that is known, the lists on it opened; null for anything else. */
  list(address: string): MailingList | null;
  /** The person's manager, or null when blank, unknown or themselves. */
  managerOf(person: Person): Person | null;
  /** Managers upwards; a loop in the file ends the chain. */
  chainAbove(person: Person): readonly Person[];
  /** Those whose manager this is. */
  reportsOf(person: Person): readonly Person[];
  /** The point of contact that the clerk has set for a service, else its shared mailboxes. */
  mailboxesOf(service: string): readonly Person[];
  inService(service: string): readonly Person[];
  membersOfWard(ward: string): readonly Person[];
  readonly wards: readonly string[];
}

/** An officer entry with this title is a team's point of contact, not a person. */
export function isMailbox(person: Person): boolean {
  return person.kind === 'officer' && person.title.trim().toLowerCase() === 'shared mailbox';
}

/** A distribution list or group and the addresses on it, as far as they are known. */
export interface MailingList {
  readonly address: string;
  readonly name: string;
  /** Null: not known, because its membership is hidden or it has more than are kept. */
  readonly members: readonly string[] | null;
  /** How many are on it, where only that is known. */
  readonly count?: number;
}

/** Indexes people and lists. The first of two rows with one address wins; readers of files report the second. */
export function createDirectory(people: readonly Person[], lists: readonly MailingList[] = []): Directory {
  const byList = new Map<string, MailingList>();
  for (const list of lists) byList.set(normalAddress(list.address), list);
  const expand = (list: MailingList, opened: readonly MailingList[]): string[] => {
    let addresses: string[] = [];
    for (const member of list.members ?? []) {
      const inner = byList.get(normalAddress(member));
      if (inner === undefined || inner.members === null) addresses.push(member);
      else if (opened.indexOf(inner) < 0) addresses = addresses.concat(expand(inner, opened.concat(inner)));
    }
    return addresses;
  };
  const byAddress = new Map<string, Person>();
  const byManager = new Map<string, Person[]>();
  const byService = new Map<string, Person[]>();
  const byContact = new Map<string, Person[]>();
  const byWard = new Map<string, Person[]>();
  const wards: string[] = [];

  const push = (map: Map<string, Person[]>, key: string, person: Person): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [person]);
    else list.push(person);
  };

  for (const person of people) {
    const address = normalAddress(person.email);
    if (byAddress.has(address)) continue;
    byAddress.set(address, person);
    if (person.manager !== '') push(byManager, normalAddress(person.manager), person);
    if (person.service !== '') push(byService, person.service.toLowerCase(), person);
    for (const service of person.contactFor ?? []) push(byContact, service.toLowerCase(), person);
    if (person.kind === 'member' && person.ward !== '') {
      if (!byWard.has(person.ward.toLowerCase())) wards.push(person.ward);
      push(byWard, person.ward.toLowerCase(), person);
    }
  }

  const find = (address: string): Person | null => {
    const wanted = normalAddress(address);
    const exact = byAddress.get(wanted);
    if (exact !== undefined) return exact;
    const plus = /^([^@+]+)\+[^@]*(@.+)$/.exec(wanted);
    return plus === null ? null : (byAddress.get(`${plus[1] ?? ''}${plus[2] ?? ''}`) ?? null);
  };
  const managerOf = (person: Person): Person | null => {
    if (person.manager === '') return null;
    const manager = find(person.manager);
    return manager === null || manager === person ? null : manager;
  };

  return {
    people,
    find,
    list(address) {
      const list = byList.get(normalAddress(address));
      if (list === undefined) return null;
      return list.members === null ? list : { ...list, members: expand(list, [list]) };
    },
    managerOf,
    chainAbove(person) {
      const chain: Person[] = [];
      let next = managerOf(person);
      while (next !== null && next !== person && chain.indexOf(next) < 0) {
        chain.push(next);
        next = managerOf(next);
      }
      return chain;
    },
    reportsOf: (person) => byManager.get(normalAddress(person.email)) ?? [],
    mailboxesOf: (service) =>
      byContact.get(service.toLowerCase()) ?? (byService.get(service.toLowerCase()) ?? []).filter(isMailbox),
    inService: (service) => byService.get(service.toLowerCase()) ?? [],
    membersOfWard: (ward) => byWard.get(ward.toLowerCase()) ?? [],
    wards,
  };
}
