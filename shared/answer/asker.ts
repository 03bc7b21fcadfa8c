import type { Directory } from '../directory';
import type { Pack } from '../pack';
import { readTier } from '../reading/tier';
import type { Person, Tier } from '../types';
import { hasConcept, type Concepts } from './concepts';

/** Who asks, as far as it matters to a protocol. */
export interface Asker {
  readonly person: Person | null;
  /** null: neither the directory nor the words tell. */
  readonly kind: 'member' | 'officer' | null;
  readonly tier: Tier | null;
  readonly leader: boolean;
  readonly cabinet: boolean;
  readonly chair: boolean;
  readonly groupLeader: boolean;
}

/** Reads the asker from the directory; without one, from first-person words ("as an officer", "my constituent"). */
export function readAsker(
  address: string | undefined,
  concepts: Concepts,
  directory: Directory,
  pack: Pack,
): Asker {
  const person = address === undefined || address === '' ? null : directory.find(address);
  if (person !== null && person.kind === 'member') {
    const title = person.title.toLowerCase();
    return {
      person,
      kind: 'member',
      tier: null,
      leader: /\bleader\b/.test(title) && !/\bgroup leader\b/.test(title),
      cabinet: /\b(?:cabinet|portfolio|executive)\b/.test(title) || /^(?:deputy )?leader\b/.test(title),
      chair: /\bchair/.test(title),
      groupLeader: /\bgroup leader\b|\bleader of the\b/.test(title),
    };
  }
  if (person !== null && person.kind === 'officer') {
    return { ...NOBODY, person, kind: 'officer', tier: readTier(person, directory, pack)?.tier ?? null };
  }
  const officer = hasConcept(concepts, 'im-officer');
  const member = hasConcept(concepts, 'im-member');
  return { ...NOBODY, person, kind: officer === member ? null : officer ? 'officer' : 'member' };
}

const NOBODY: Asker = {
  person: null,
  kind: null,
  tier: null,
  leader: false,
  cabinet: false,
  chair: false,
  groupLeader: false,
};

/** The letters by which recognisers name the asker; none when unknown, so that nothing is ruled out. */
export function rolesOf(asker: Asker): readonly string[] {
  if (asker.kind === null) return [];
  const roles: string[] = [asker.kind === 'member' ? 'm' : 'o'];
  if (asker.chair) roles.push('chair');
  if (asker.cabinet) roles.push('cabinet');
  return roles;
}
