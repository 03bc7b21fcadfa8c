import type { Field } from '../../shared/types';

/** What Outlook itself shows for us: the bar above the message, the question at Send. */
export interface OutlookWords {
  /** Short names of the address lines, as Outlook prints them. */
  readonly field: Readonly<Record<Field, string>>;
  readonly infoBar: {
    /** The link in the bar that opens the pane. Outlook keeps it short. */
    readonly action: string;
    /** One nudge: its title. Several: the strongest one's title and how many more. */
    text(title: string, more: number): string;
  };
  readonly alert: {
    /** Label of the button that opens the pane; at most 20 characters. */
    readonly takeAction: string;
    /** Where it is written, when the guidance does not say: "See the aide memoire, 19." */
    readonly clause: (protocol: string, ref: string) => string;
    readonly more: (count: number) => string;
    readonly sendAsIs: string;
  };
}

const FIELD: Readonly<Record<Field, string>> = { to: 'To', cc: 'Cc', bcc: 'Bcc' };

export const EN: OutlookWords = {
  field: FIELD,
  infoBar: {
    action: 'See why',
    text: (title, more) =>
      more === 0
        ? title
        : more === 1
          ? `${title} – and one more suggestion`
          : `${title} – and ${more} more suggestions`,
  },
  alert: {
    takeAction: 'See suggestions',
    clause: (protocol, ref) => `See ${protocol}, ${ref}.`,
    more: (count) =>
      count === 1
        ? 'There is one more suggestion in the pane.'
        : `There are ${count} more suggestions in the pane.`,
    sendAsIs: 'You can still send it as it is.',
  },
};

/** Why a fix was not made, and what can be done instead. Apart from the rest: the event bundle makes no fixes. */
export interface FixWords {
  readonly noMessage: string;
  readonly cannotRead: (field: Field) => string;
  readonly tooMany: (field: Field) => string;
  readonly notThere: (address: string, field: Field) => string;
  readonly fieldRefused: (field: Field) => string;
  readonly bodyUnread: string;
  readonly passageGone: (passage: string) => string;
  readonly passageTwice: (passage: string) => string;
  readonly bodyTooLong: string;
  readonly bodyRefused: string;
  readonly cannotOpen: string;
  readonly cannotDelay: string;
  readonly delayPast: string;
  readonly undoChanged: string;
  readonly undoRefused: string;
}

export const FIX_EN: FixWords = {
  noMessage: 'No message is open for writing. Open the draft and try again.',
  cannotRead: (field) =>
    `Outlook did not tell us who is in ${FIELD[field]}, so nothing was changed. Please change ${FIELD[field]} by hand.`,
  tooMany: (field) =>
    `${FIELD[field]} holds more people than Outlook shows to add-ins, so nothing was changed. Please change ${FIELD[field]} by hand.`,
  notThere: (address, field) => `${address} is no longer in ${FIELD[field]}, so there is nothing to change.`,
  fieldRefused: (field) => `Outlook did not accept the change to ${FIELD[field]}. Please make it by hand.`,
  bodyUnread:
    'Outlook did not let us read the message text, so nothing was changed. Please change it by hand.',
  passageGone: (passage) =>
    `The passage has changed since it was read, so nothing was removed. Please look for “${passage}” and change it by hand.`,
  passageTwice: (passage) =>
    `The same words stand in your message more than once, so nothing was removed. Please look for “${passage}” and change the one you mean.`,
  bodyTooLong:
    'The message is too long for Outlook to let an add-in change it. Please change the passage by hand.',
  bodyRefused: 'Outlook did not accept the change to the message text. Please change it by hand.',
  cannotOpen: 'Outlook cannot open that message from here. You can find it in Sent Items.',
  cannotDelay: 'Outlook did not set the delivery time. You can choose one in Outlook’s own send options.',
  delayPast: 'That delivery time has passed, so nothing was changed.',
  undoChanged: 'The message has changed since, so it was left as it is. Please change it back by hand.',
  undoRefused: 'Outlook did not accept the change back. Please make it by hand.',
};
