import type { Facts, Recipient } from '../reading/facts';
import { pattern } from '../reading/pattern';
import { isFilingAddress, isOwnAddress, shownName } from '../reading/roles';
import { normalAddress, type Change, type Evidence, type Suggestion } from '../types';
import { listed } from '../words';
import { defineRule, type Finding } from './rule';

/**
 * Notices somebody hidden in Bcc of member/officer correspondence: a member, officer, reporter, resident,
 * consultant, anybody who reads without the others knowing.
 *
 * Leaves alone: the sender's own address or archive, a casework dropbox, a team's mailbox, an officer's own
 * manager, and a mailing whose many addressees are hidden to protect their addresses, or a circular that says
 * so. Bcc spoken of in the text is no bcc. Known miss: a person's private address that looks like an archive.
 */

/** How many hidden outsiders make a mailing rather than a hidden reader. */
const MAILING = 3;

const SAYS_WHY = pattern(
  /\b(?:(?:in|by|using|used|via|under) (?:bcc|blind copy|blind carbon)|bcc'?d|blind[- ]copied|addresses? (?:have been |are |were |is |being )?(?:hidden|withheld|concealed|protected|kept (?:private|hidden)|not (?:shown|shared|visible)|private|confidential|safe)|hidden (?:line|field|copy|copies|list|recipients)|(?:hide|protect|hiding|protecting|share|sharing|disclos\w+) (?:your|everyone'?s|everybody'?s|people'?s|each other'?s|email|their|residents'?|one another'?s) (?:email )?(?:address(?:es)?|privacy|details)|data protection reasons|for (?:your )?privacy|undisclosed recipients|gdpr)\b/i,
);

function hidden(facts: Facts): Recipient[] {
  const manager = facts.sender.person === null ? null : facts.directory.managerOf(facts.sender.person);
  return facts.recipients.filter((one) => {
    if (one.field !== 'bcc') return false;
    if (one.kind === 'mailbox') return false;
    if (isOwnAddress(one.address, facts.sender.person, facts.draft.from)) return false;
    if (one.person === null && isFilingAddress(one.address)) return false;
    return !(facts.sender.kind === 'officer' && manager !== null && one.person === manager);
  });
}

/** Nobody but the hidden will read it: addressed to oneself or a mailbox, so the hiding protects addresses. */
function isMailing(facts: Facts, concealed: readonly Recipient[]): boolean {
  const outside = concealed.every((one) => one.kind === 'unknown' || one.kind === 'external');
  const open = facts.recipients.filter(
    (one) =>
      one.field !== 'bcc' &&
      one.kind !== 'mailbox' &&
      !isOwnAddress(one.address, facts.sender.person, facts.draft.from),
  );
  const saysWhy = SAYS_WHY.test(facts.own.text);
  if (outside && open.length === 0) return true;
  if (outside && saysWhy && concealed.length >= 2) return true;
  if (
    outside &&
    concealed.length >= MAILING &&
    open.every((one) => one.kind === 'unknown' || one.kind === 'external')
  )
    return true;
  // A circular to members or staff that says why it hides them.
  return saysWhy && open.length === 0 && concealed.length >= MAILING;
}

export const blindCopy = defineRule({
  id: 'blind-copy',
  title: 'Hidden copies',
  about: 'Notices somebody copied in secretly (Bcc) to correspondence between members and officers.',
  from: ['member', 'officer'],
  options: {
    allow: {
      type: 'list',
      label: 'Addresses that may be in Bcc',
      help: 'For example a filing address.',
      default: [],
      of: 'addresses',
    },
  },
  wording: {
    en: {
      hidden: {
        title: '{names} would read this unseen',
        guidance:
          '{names} would get a hidden copy, and the others would not know. {Protocol} asks that copies be open ({refs}). You could show the copy in Cc, or leave it out.',
      },
      'hidden:principle': {
        title: '{names} would read this unseen',
        guidance:
          '{names} would get a hidden copy, and the others would not know. {Protocol} does not speak of hidden copies in so many words, but an open copy keeps trust on both sides ({refs}). You could show the copy in Cc, or leave it out.',
      },
    },
  },
  look(facts, options): Finding | null {
    const allowed = options.allow.map(normalAddress);
    const concealed = hidden(facts).filter((one) => allowed.indexOf(normalAddress(one.address)) < 0);
    if (concealed.length === 0 || isMailing(facts, concealed)) return null;
    const plural = concealed.length > 1;
    const show: Change[] = concealed.map((one) => ({
      type: 'move-recipient',
      address: one.address,
      from: 'bcc',
      to: 'cc',
    }));
    const drop: Change[] = concealed.map((one) => ({
      type: 'drop-recipient',
      address: one.address,
      field: 'bcc',
    }));
    const suggestions: Suggestion[] = [
      {
        kind: 'bcc-to-cc',
        label: plural ? 'Show them in Cc' : `Show ${shownName(concealed[0] as Recipient)} in Cc`,
        changes: show,
      },
      {
        kind: 'drop-bcc',
        label: plural ? 'Leave them out' : `Leave ${shownName(concealed[0] as Recipient)} out`,
        changes: drop,
      },
    ];
    const shown = concealed.slice(0, 3).map(shownName);
    const more = concealed.length - shown.length;
    return {
      severity: 'advice',
      sure: true,
      message: 'hidden',
      data: { names: listed(more > 0 ? shown.concat(`${String(more)} more`) : shown) },
      evidence: concealed.map((one): Evidence => ({ kind: 'recipient', value: one.address, field: 'bcc' })),
      // Moving an outsider's address into view would disclose it to the others.
      suggestions: concealed.every((one) => one.person !== null) ? suggestions : suggestions.slice(1),
      ...(facts.sender.kind === 'officer' ? { circumstance: 'from-officer' } : {}),
      subject: 'bcc',
    };
  },
});
