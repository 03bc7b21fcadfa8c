import { isMailbox, type Directory } from '../directory';
import type { Pack } from '../pack';
import { FIELDS, normalAddress, type Draft, type Person } from '../types';
import type { Recipient, RecipientKind, Sender } from './facts';
import { readTier } from './tier';

function kindOf(person: Person | null): RecipientKind {
  if (person === null) return 'unknown';
  return isMailbox(person) ? 'mailbox' : person.kind;
}

/** Who writes, by the directory. An address that is not in it is neither officer nor member. */
export function readSender(address: string, directory: Directory, pack: Pack): Sender {
  const person = directory.find(address);
  return {
    address,
    kind: kindOf(person),
    person,
    tier: person === null ? null : (readTier(person, directory, pack)?.tier ?? null),
  };
}

/**
 * Whom the draft goes to. One person entered twice (other capitals, a plus-address, again in Cc) is one
 * recipient, in the most visible field. A list whose members the directory knows is its members.
 */
export function readRecipients(draft: Draft, directory: Directory, pack: Pack): Recipient[] {
  const found: Recipient[] = [];
  const seen: string[] = [];
  const add = (address: string, field: Recipient['field']): void => {
    const list = directory.listMembers(address);
    if (list !== null) {
      for (const member of list) add(member, field);
      return;
    }
    const person = directory.find(address);
    const key = person === null ? normalAddress(address) : normalAddress(person.email);
    if (key === '' || seen.indexOf(key) >= 0) return;
    seen.push(key);
    const tier = person === null ? null : readTier(person, directory, pack);
    found.push({
      address,
      field,
      kind: kindOf(person),
      person,
      tier: tier === null ? null : tier.tier,
      tierSure: tier === null ? false : tier.sure,
    });
  };
  for (const field of FIELDS) for (const address of draft[field]) add(address, field);
  return found;
}
