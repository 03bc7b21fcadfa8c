import type { Field, Severity } from '../../shared/types';

/** Every word that the shared pieces show. Welsh joins as a second catalogue of this shape. */
export interface UiWords {
  /** BCP 47, for dates and for the page's lang attribute. */
  readonly language: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly field: Readonly<Record<Field, string>>;
  readonly evidence: {
    readonly people: string;
    readonly text: string;
    readonly earlier: string;
    readonly earlierLine: (about: { date: string; subject: string }) => string;
    readonly earlierTo: (about: { names: string; more: number }) => string;
    readonly open: string;
    readonly openLabel: (about: { subject: string }) => string;
    readonly noSubject: string;
    readonly morePeople: (count: number) => string;
    readonly fewerPeople: string;
  };
  readonly clause: {
    readonly button: (about: { ref: string; called: string }) => string;
    readonly principle: string;
    readonly ours: string;
    /** Of a pack that the council's clerk brought in. */
    readonly verbatim: string;
    readonly draft: string;
  };
  /** Heads what another rule says of the very same thing. */
  readonly also: (about: { title: string }) => string;
  readonly fixes: string;
  readonly dismiss: string;
  readonly dismissLabel: (about: { title: string }) => string;
  readonly person: { readonly unknown: string };
  readonly recipients: {
    readonly chips: (field: string) => string;
    readonly offers: (field: string) => string;
    readonly remove: (about: { name: string; field: string }) => string;
  };
  readonly infoBar: { readonly dismiss: string };
  /** Outlook's own words around the question at Send. */
  readonly sendQuestion: { readonly title: string; readonly sendAnyway: string; readonly dontSend: string };
}

export const uiWords: UiWords = {
  language: 'en-GB',
  severity: { note: 'Note', advice: 'Advice', warning: 'Important' },
  field: { to: 'To', cc: 'Cc', bcc: 'Bcc' },
  evidence: {
    people: 'This is about',
    text: 'In your words',
    earlier: 'You wrote before',
    earlierLine: ({ date, subject }) => `${date}: ${subject}`,
    earlierTo: ({ names, more }) => (more > 0 ? `To ${names} and ${more} more` : `To ${names}`),
    open: 'Open it',
    openLabel: ({ subject }) => `Open it: ${subject}`,
    noSubject: '(no subject)',
    morePeople: (count) => `Show ${count} more`,
    fewerPeople: 'Show fewer',
  },
  clause: {
    button: ({ ref, called }) => `Clause ${ref} of ${called}`,
    principle:
      'The protocol does not speak of this in so many words. This is the general duty that bears on it.',
    ours: 'In our words, not the council’s.',
    verbatim: 'In the protocol’s own words.',
    draft: 'Draft protocol',
  },
  also: ({ title }) => `Also: ${title}`,
  fixes: 'What you could do',
  dismiss: 'Not this time',
  dismissLabel: ({ title }) => `Not this time: ${title}`,
  person: { unknown: 'Not in your council’s list' },
  recipients: {
    chips: (field) => `${field}: chosen`,
    offers: (field) => `${field}: people`,
    remove: ({ name, field }) => `Remove ${name} from ${field}`,
  },
  infoBar: { dismiss: 'Dismiss' },
  sendQuestion: {
    title: 'Protocol Nudge',
    sendAnyway: 'Send Anyway',
    dontSend: 'Don’t Send',
  },
};

/** A day as people say it: "4 March", with the year when it is not `now`'s. Invalid instants come back as given. */
export function sayDay(instant: string, now: Date, language: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const year: Intl.DateTimeFormatOptions = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' };
  const london: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'Europe/London' };
  return new Intl.DateTimeFormat(language, { ...london, ...year }).format(at);
}

/** Names in a row, with the language's own "and". */
export function sayList(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
