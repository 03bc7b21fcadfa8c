import { fill, listed } from '../words';
import type { Contact } from './contacts';
import type { Verdict } from '../types';

/** What answers say, by language; English now. Templates take refs, names and the packs' own paraphrases. */
export const WORDS = {
  leads: {
    yes: 'Yes.',
    'yes-if': 'Yes, on a condition.',
    'someone-else': 'Take this to {contacts}.',
    no: 'No.',
    'not-covered': '',
  },
  whoLead: 'That is for {contacts}.',
  noContact: 'It goes elsewhere.',
  conditionLead: 'As long as: {conditions}.',
  remarkLead: 'Note: {conditions}.',
  contactLead: 'Whom to approach: {contacts}.',
  clause: '{Called}, paragraph {ref}: {says}',
  furtherClause: 'Paragraph {ref}: {says}',
  draft: 'It is a draft and is not known to have been adopted.',
  silent: '{Called} says nothing about {situation}. {helpers} can help.',
  silentUnknown: 'I found nothing in {called} that answers this. {helpers} can help.',
  eitherWay:
    'Paragraph {ref} of {called} bears on {situation}, but I could not tell which way you meant the question, and would rather not guess. Ask it as plainly as you can ("may I …?", "must I …?"). {helpers} can help too.',
  outside:
    'This is outside what {called} deals with: it is about how members and officers work together. {helpers} can help or point you on.',
  trick:
    'I answer questions about {called} only, and from its own paragraphs. {helpers} can help with anything else.',
  empty:
    'Ask about how members and officers work together, for example whom to ask, what may be copied, or how to complain. {helpers} can help too.',
  principle: 'As a matter of courtesy you may still want to avoid it.',
  linked: 'Democratic Services has answered such a question before.',
  otherPart: 'On the other part of your question:',
  clarifyPerson: 'Which {name} do you mean?',
  clarifySituation: 'Do you mean {a}, or {b}?',
  stop: '.',
} as const;

/** "the chief executive (Victoria Haldane)" */
export function contactWords(contacts: readonly Contact[]): string {
  const named = contacts.map((contact) =>
    contact.name === null || contact.name === contact.role
      ? contact.role
      : `${contact.role} (${contact.name})`,
  );
  return named.length <= 1
    ? (named[0] ?? '')
    : `${named.slice(0, -1).join(', ')} or ${named[named.length - 1] ?? ''}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export interface Said {
  readonly verdict: Verdict;
  readonly called: string;
  readonly draft: boolean;
  readonly asksWho: boolean;
  readonly clauses: readonly { readonly ref: string; readonly says: string }[];
  readonly conditions: readonly string[];
  readonly contacts: readonly Contact[];
}

/** The answer in words: verdict first, then why with the paragraph, then conditions, then whom to approach. */
export function answerWords(said: Said): string {
  const contacts = contactWords(said.contacts);
  const parts: string[] = [];
  if (said.asksWho && contacts !== '') parts.push(fill(WORDS.whoLead, { contacts }));
  else if (said.verdict === 'someone-else')
    parts.push(contacts === '' ? WORDS.noContact : fill(WORDS.leads['someone-else'], { contacts }));
  else parts.push(WORDS.leads[said.verdict]);
  const [first, second] = said.clauses;
  for (const clause of second !== undefined && said.conditions.length === 0 ? [first, second] : [first]) {
    if (clause !== undefined)
      parts.push(
        fill(clause === first ? WORDS.clause : WORDS.furtherClause, {
          Called: capital(said.called),
          ref: clause.ref,
          says: clause.says,
        }),
      );
  }
  if (said.conditions.length > 0) {
    parts.push(
      fill(said.verdict === 'yes-if' ? WORDS.conditionLead : WORDS.remarkLead, {
        conditions: listed(said.conditions),
      }),
    );
  }
  if (!said.asksWho && said.verdict !== 'someone-else' && contacts !== '')
    parts.push(fill(WORDS.contactLead, { contacts }));
  if (said.draft) parts.push(WORDS.draft);
  return parts.filter((part) => part !== '').join(' ');
}
