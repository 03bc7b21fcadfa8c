import type { Pack, Role } from '../pack';
import { normalAddress, type Person } from '../types';
import { has } from './body';
import type { PolicyBody } from './shapes';

/**
 * Puts the clerk's contacts where rules and answers look: who holds a role into the pack, a service's point of
 * contact into the people. What is not in the people list has no effect, and the usual way stands in for it.
 */
export function applyContacts(
  pack: Pack,
  people: readonly Person[],
  contacts: PolicyBody['contacts'],
): { readonly pack: Pack; readonly people: readonly Person[] } {
  const roles: Record<string, Role> = {};
  let set = 0;
  for (const key of Object.keys(pack.roles)) {
    const role = pack.roles[key];
    if (role === undefined) continue;
    const holders = has(contacts.roles, key) ? (contacts.roles[key] ?? []) : [];
    set += holders.length;
    roles[key] = holders.length === 0 ? role : { ...role, holders };
  }
  const servicesOf = new Map<string, string[]>();
  for (const service of Object.keys(contacts.services)) {
    const address = normalAddress(contacts.services[service] ?? '');
    servicesOf.set(address, (servicesOf.get(address) ?? []).concat(service));
  }
  return {
    pack: set === 0 ? pack : { ...pack, roles },
    people:
      servicesOf.size === 0
        ? people
        : people.map((person) => {
            const contactFor = servicesOf.get(normalAddress(person.email));
            return contactFor === undefined ? person : { ...person, contactFor };
          }),
  };
}
