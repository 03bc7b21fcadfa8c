import type { Directory } from '../directory';
import { normalAddress, type Person } from '../types';
import type { Recipient } from './facts';

/** First names (lower case) of people a mail may call by name. */
export function firstNames(people: readonly (Person | null)[]): string[] {
  const names: string[] = [];
  for (const person of people) {
    for (const word of (person?.name ?? '').toLowerCase().split(/[^a-zà-ÿ'-]+/)) {
      if (word.length > 1 && names.indexOf(word) < 0) names.push(word);
    }
  }
  return names;
}

const ASSISTS =
  /\b(?:p\.?a\.?|personal assistant|executive assistant|e\.?a\.?|private secretary|secretary|diary (?:manager|secretary|officer)|executive support(?: officer| assistant| manager)?|office manager)\b(?!.*\b(?:committee|company)\b)/;
const MEMBER_SERVICES =
  /\b(?:democratic (?:services|support)|committee|committees|member (?:services|support|liaison|development|relations)|members'? (?:services|support|secretary|liaison)|scrutiny|governance (?:officer|support|assistant|services)|civic|mayoral|mayor's|electoral|elections?|group (?:office|support|secretary)|cabinet (?:support|office))\b/;
const POLITICAL =
  /\bpolitical (?:assistant|adviser|advisor)\b|\bgroup (?:assistant|adviser|researcher|support officer|secretary)\b/;

/** One who keeps a senior officer's diary and post. */
export function isPersonalAssistant(person: Person): boolean {
  return person.kind === 'officer' && ASSISTS.test(person.title.toLowerCase());
}

/** One whose work is members' own business: committee and member services. */
export function servesMembers(person: Person): boolean {
  return (
    person.kind === 'officer' &&
    MEMBER_SERVICES.test(
      `${person.title} ${person.title === 'Shared mailbox' ? person.name : ''}`.toLowerCase(),
    )
  );
}

export function isPoliticalAssistant(person: Person): boolean {
  return POLITICAL.test(person.title.toLowerCase());
}

/** The officers a draft shows to each other: To and Cc, people not mailboxes. */
export function openOfficers(recipients: readonly Recipient[]): Recipient[] {
  return recipients.filter((one) => one.kind === 'officer' && one.field !== 'bcc');
}

/** Whether `above` manages `below`, directly or further up. */
function manages(above: Person, below: Person, directory: Directory): boolean {
  return directory.chainAbove(below).indexOf(above) >= 0;
}

/** The one of these officers who manages all the others, if there is one. */
export function headOf(officers: readonly Person[], directory: Directory): Person | null {
  return (
    officers.find((one) => officers.every((other) => other === one || manages(one, other, directory))) ?? null
  );
}

const FILING =
  /(?:^|[._+-])(?:archives?|case-?work(?:er)?|dropbox|drop|crm|filing|records?|backup|tracker|mailstore|bcc|import|evernote|onenote)(?:$|[._+\d-])/;

/** An archive, casework box or other address of the sender's own: no hidden reader. */
export function isOwnAddress(address: string, sender: Person | null, senderAddress: string): boolean {
  const normal = normalAddress(address);
  const plain = (text: string): string => text.replace(/\+[^@]*@/, '@');
  if (plain(normal) === plain(normalAddress(senderAddress))) return true;
  const local = normal.slice(0, normal.indexOf('@'));
  if (sender !== null) {
    const words = sender.name
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 1 && word !== 'cllr');
    const last = words[words.length - 1] ?? '';
    const first = words[0] ?? '';
    const parts = local.split(/[^a-z]+/);
    if (first.length > 3 && last !== first && parts.indexOf(first + last.charAt(0)) >= 0) return true;
    const named = (word: string): boolean =>
      word.length > 2 && (parts.indexOf(word) >= 0 || (word.length > 4 && local.indexOf(word) >= 0));
    if (
      named(last) &&
      (named(first) ||
        parts.indexOf(first.slice(0, 1)) >= 0 ||
        local.indexOf(first.slice(0, 1) + last) >= 0 ||
        FILING.test(local))
    )
      return true;
  }
  return false;
}

/** A dropbox by its name: archive@…, casework@…, 12345.crm@…, dropbox.abc@… */
export function isFilingAddress(address: string): boolean {
  const normal = normalAddress(address);
  const local = normal.slice(0, normal.indexOf('@'));
  return FILING.test(local);
}

/** "Priya", or the whole name when two share the first; for buttons and sentences. */
export function shownName(recipient: Recipient): string {
  return recipient.person === null ? recipient.address : recipient.person.name;
}
