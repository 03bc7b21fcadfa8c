import { isMailbox, type Directory, type MailingList } from '../directory';
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
 * recipient, in the most visible field: themselves rather than through a list in the same field. A list whose members
 * the directory knows is its members.
 */
export function readRecipients(draft: Draft, directory: Directory, pack: Pack): Recipient[] {
  const found: Recipient[] = [];
  const seen: string[] = [];
  const add = (address: string, field: Recipient['field'], list?: MailingList): void => {
    const reached = directory.list(address);
    const members = (reached?.members ?? []).filter((one) => directory.find(one) !== null);
    // Whoever on a list nobody knows is left out: nothing can be said of them, and the list stands for them.
    if (reached !== null && members.length > 0) {
      for (const member of members) add(member, field, { ...reached, address });
      return;
    }
    const person = directory.find(address);
    const key = person === null ? normalAddress(address) : normalAddress(person.email);
    if (key === '' || seen.indexOf(key) >= 0) return;
    seen.push(key);
    const tier = person === null ? null : readTier(person, directory, pack);
    found.push({
      address: list === undefined ? address : list.address,
      ...(list === undefined ? {} : { via: list }),
      field,
      kind: reached === null ? kindOf(person) : 'list',
      person,
      tier: tier === null ? null : tier.tier,
      tierSure: tier === null ? false : tier.sure,
    });
  };
  for (const field of FIELDS)
    for (const lists of [false, true])
      for (const address of draft[field])
        if ((directory.list(address) !== null) === lists) add(address, field);
  return found;
}
