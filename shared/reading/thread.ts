import { isMailbox, type Directory } from '../directory';
import { normalAddress, type Draft, type Person } from '../types';
import type { Recipient } from './facts';
import type { Remembered } from './memory';
import type { OwnWords, QuotedPart } from './own-words';

/** What is known of the conversation the draft belongs to. */
export interface Thread {
  readonly isReply: boolean;
  readonly isForward: boolean;
  /** Who wrote the newest quoted message, when the directory knows them. */
  readonly quotedAuthor: Person | null;
  /** The newest quoted message is an officer's, so the draft answers an officer. */
  readonly answersOfficer: boolean;
  /** An officer's quoted or remembered message asked the sender for something. */
  readonly officerAsked: boolean;
  /** Recipients (lower-case addresses) whom an officer brought in: wrote, addressed, copied or named. */
  readonly circle: readonly string[];
}

/** A subject without its Re:, Fwd: and list tags, lower case. */
export function bareSubject(subject: string): string {
  let bare = subject.trim();
  for (let i = 0; i < 12; i += 1) {
    const next = bare.replace(
      /^(?:(?:re|fw|fwd|ymateb|ynghylch|atb)(?:\[\d{1,3}\])?\s?:|\[[^\]]{1,40}\])\s{0,4}/i,
      '',
    );
    if (next === bare) break;
    bare = next;
  }
  return bare.toLowerCase().trim();
}

/** Somebody of the directory, by an address, "First Last", "Last, First" or "Cllr Last" as mail headers print them. */
export function personNamed(printed: string, directory: Directory): Person | null {
  const address = /[^\s<>"';,()[\]]+@[^\s<>"';,()[\]]+/.exec(printed);
  if (address !== null) return directory.find(address[0]);
  const words = nameWords(printed);
  if (words.length < 2) return null;
  let match: Person | null = null;
  for (const person of directory.people) {
    const own = nameWords(person.name);
    if (own.length > 0 && own.every((word) => words.indexOf(word) >= 0) && own.length >= 2) {
      if (match !== null) return null;
      match = person;
    }
  }
  return match;
}

function nameWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\b(?:cllr|councillor|mr|mrs|ms|miss|dr|cynghorydd)\b\.?/g, ' ')
    .split(/[^a-zà-ÿ'’-]+/)
    .filter((word) => word.length > 1);
}

/** Whether a text names a person: the full name, or the first name, or "Mr Last", as whole words. */
function namesPerson(text: string, person: Person): boolean {
  const low = text.toLowerCase();
  if (low.indexOf(normalAddress(person.email)) >= 0) return true;
  const words = nameWords(person.name);
  const first = words[0];
  const last = words[words.length - 1];
  const has = (word: string | undefined): boolean => word !== undefined && hasWord(low, word);
  return has(first) || (has(last) && last !== undefined && last.length > 3);
}

function hasWord(low: string, word: string): boolean {
  for (let at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + 1)) {
    if (!/[a-zà-ÿ]/.test(low.charAt(at - 1)) && !/[a-zà-ÿ]/.test(low.charAt(at + word.length))) return true;
  }
  return false;
}

const ASKS =
  /\?|\b(?:please|could you|can you|would you|let me know|let us have|send (?:me|us)|copy|comments|by (?:monday|tuesday|wednesday|thursday|friday|noon|\d)|reply to|i need|we need|be grateful|confirm)\b/i;

/** Reads the conversation from the subject, the quoted parts and the remembered messages of the same subject. */
export function readThread(
  draft: Draft,
  own: OwnWords,
  recipients: readonly Recipient[],
  earlier: readonly Remembered[],
  directory: Directory,
): Thread {
  const isForward =
    /^\s*(?:fw|fwd)\b/i.test(draft.subject) || own.quoted.some((one) => one.kind === 'forward');
  const replies = own.quoted.filter((one) => one.kind === 'reply');
  const isReply = /^\s*(?:re|atb|ymateb)\s?(?:\[\d{1,3}\])?\s?:/i.test(draft.subject) || replies.length > 0;
  const author = (part: QuotedPart): Person | null => personNamed(part.from, directory);
  const newest = own.quoted[0];
  // A quote without a header answers whoever the reply goes to.
  const unnamed = newest !== undefined && newest.kind === 'reply' && newest.from === '';
  const only = recipients.filter((one) => one.field === 'to');
  const quotedAuthor =
    newest === undefined ? null : unnamed && only.length === 1 ? (only[0]?.person ?? null) : author(newest);
  const isOfficer = (person: Person | null): boolean =>
    person !== null && (person.kind === 'officer' || person.kind === 'consultant');

  const circle: string[] = [];
  const bring = (address: string): void => {
    const normal = normalAddress(address);
    if (circle.indexOf(normal) < 0) circle.push(normal);
  };
  let officerAsked = false;
  for (const part of own.quoted) {
    const by = part.from === '' && part.kind === 'reply' ? quotedAuthor : author(part);
    if (!isOfficer(by) || by === null) continue;
    if (ASKS.test(part.text)) officerAsked = true;
    bring(by.email);
    const named = `${part.to}\n${part.cc}\n${part.text}`;
    for (const one of recipients)
      if (one.person !== null && namesPerson(named, one.person)) bring(one.address);
  }
  const subject = bareSubject(draft.subject);
  const senderAddress = normalAddress(draft.from);
  for (const message of earlier) {
    if (subject === '' || bareSubject(message.subject) !== subject) continue;
    const by = directory.find(message.from);
    if (by === null || !isOfficer(by) || normalAddress(message.from) === senderAddress) continue;
    bring(message.from);
    for (const address of message.to) bring(address);
  }
  return {
    isReply,
    isForward,
    quotedAuthor,
    answersOfficer: isReply && quotedAuthor !== null && isOfficer(quotedAuthor) && !isMailbox(quotedAuthor),
    officerAsked,
    circle,
  };
}
