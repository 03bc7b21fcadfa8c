import type { Directory } from '../directory';
import { roleHolders, type Role } from '../pack';
import type { Person } from '../types';

interface Known {
  /** By person: title and name, lower case. */
  readonly low: readonly string[];
  readonly byRole: WeakMap<Role, readonly Person[]>;
}

const kept = new WeakMap<Directory, Known>();

/** roleHolders, worked out once for each directory: a council has thousands of people and few roles. */
export function holdersOf(role: Role, directory: Directory): readonly Person[] {
  const { people } = directory;
  let known = kept.get(directory);
  if (known === undefined) {
    known = {
      low: people.map((one) => `${one.title}\n${one.name}`.toLowerCase()),
      byRole: new WeakMap<Role, readonly Person[]>(),
    };
    kept.set(directory, known);
  }
  let holders = known.byRole.get(role);
  if (holders === undefined) {
    const { low } = known;
    // Who holds a role by title has that title in their own, or in the mailbox's name.
    const likely =
      (role.holders ?? []).length > 0
        ? people
        : people.filter((_one, at) => role.titles.some((title) => (low[at] ?? '').indexOf(title) >= 0));
    holders = roleHolders(role, likely);
    known.byRole.set(role, holders);
  }
  return holders;
}
