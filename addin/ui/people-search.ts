import { normalAddress, type Person } from '../../shared/types';

const OFFERED = 8;

/** People whose name, post, service or address holds every word typed; a name that begins so comes first. */
export function suggestPeople(
  people: readonly Person[],
  typed: string,
  taken: readonly string[],
): readonly Person[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const parts = wanted.split(/\s+/);
  const gone = new Set(taken.map(normalAddress));
  const rank = (person: Person): number => {
    const name = person.name.toLowerCase();
    if (name.startsWith(wanted)) return 0;
    return name.split(' ').some((word) => word.startsWith(wanted)) ? 1 : 2;
  };
  return people
    .filter((person) => !gone.has(normalAddress(person.email)))
    .filter((person) => {
      const text =
        `${person.name} ${person.title} ${person.service} ${person.ward} ${person.email}`.toLowerCase();
      return parts.every((part) => text.includes(part));
    })
    .map((person, index) => ({ person, order: rank(person) * 10_000 + index }))
    .sort((a, b) => a.order - b.order)
    .slice(0, OFFERED)
    .map((entry) => entry.person);
}

/** The addresses in something typed or pasted: parted by semicolons, commas or lines; names in front are dropped. */
export function readAddresses(typed: string): readonly string[] {
  return typed
    .split(/[;,\n]/)
    .map((part) => /<([^<>]{1,320})>/.exec(part)?.[1] ?? part)
    .map((part) => part.trim())
    .filter((part) => /^[^\s@]+@[^\s@]+$/.test(part));
}
