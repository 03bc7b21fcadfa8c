import { isMailbox, type Directory } from '../directory';
import { roleHolders, type Pack, type Role } from '../pack';
import { readTier } from '../reading/tier';
import type { Person } from '../types';
import type { Asker } from './asker';
import type { Target } from './target';

/** Whom to approach: the role in words and, where the directory tells, who holds it. */
export interface Contact {
  readonly role: string;
  readonly email: string | null;
  readonly name: string | null;
}

function held(role: Role, asker: Asker, target: Target, directory: Directory, pack: Pack): Person | null {
  const about = target.person !== null && target.person.kind === 'officer' ? target.person : null;
  const officer = about ?? (asker.kind === 'officer' ? asker.person : null);
  if (role.found === undefined) return roleHolders(role, directory.people)[0] ?? null;
  switch (role.found) {
    case 'concerned':
      if (about !== null) return about;
      return target.service === null ? null : (directory.mailboxesOf(target.service)[0] ?? null);
    case 'line-manager':
      return officer === null ? null : directory.managerOf(officer);
    case 'above': {
      const tiers = role.tiers ?? [];
      const over =
        officer !== null
          ? directory.chainAbove(officer)
          : target.service === null
            ? []
            : chainOf(target.service, directory);
      return over.find((one) => tiers.indexOf(readTier(one, directory, pack)?.tier ?? 'staff') >= 0) ?? null;
    }
    case 'ward':
      return null;
    case 'group': {
      const member =
        target.person !== null && target.person.kind === 'member'
          ? target.person
          : asker.kind === 'member'
            ? asker.person
            : null;
      if (member === null || member.group === '') return null;
      return (
        roleHolders({ name: role.name, titles: role.titles, kind: 'member' }, directory.people).find(
          (one) => one.group === member.group,
        ) ?? null
      );
    }
  }
}

/** The people over a service: everybody in it and above, most of whom lead others. */
function chainOf(service: string, directory: Directory): readonly Person[] {
  const first = directory
    .inService(service)
    .find((one) => !isMailbox(one) && directory.reportsOf(one).length === 0);
  return first === undefined ? [] : directory.chainAbove(first);
}

/** The contacts of an entry, each with a name and address where one person is meant; the asker is never their own. */
export function contactsFor(
  keys: readonly string[],
  asker: Asker,
  target: Target,
  directory: Directory,
  pack: Pack,
): Contact[] {
  const contacts: Contact[] = [];
  for (const key of keys) {
    const role = Object.prototype.hasOwnProperty.call(pack.roles, key) ? pack.roles[key] : undefined;
    if (role === undefined) continue;
    const holder = held(role, asker, target, directory, pack);
    // One person is named once, for the first of the roles they hold.
    const person =
      holder === asker.person || contacts.some((one) => one.email !== null && one.email === holder?.email)
        ? null
        : holder;
    contacts.push({ role: role.name, email: person?.email ?? null, name: person?.name ?? null });
  }
  return contacts;
}

/** Who can help where the protocol does not: Democratic Services, else the monitoring officer. */
export function helpers(asker: Asker, directory: Directory, pack: Pack): Contact[] {
  const all = contactsFor(
    ['democratic-services', 'monitoring-officer'],
    asker,
    { person: null, kind: null, tier: null, service: null, candidates: [] },
    directory,
    pack,
  );
  return all;
}
