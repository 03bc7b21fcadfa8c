import type { Importance } from '../../shared/types';

/** Every word of the workbench. Welsh joins as a second catalogue of this shape. */
export interface WorkbenchWords {
  readonly title: string;
  readonly banner: string;
  readonly loading: string;
  readonly failed: { readonly title: string; readonly text: string; readonly retry: string };
  readonly set: {
    readonly heading: string;
    readonly protocol: string;
    readonly draftPack: (about: { name: string }) => string;
    readonly client: string;
    readonly time: string;
    readonly theme: string;
    readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
    readonly paneWidth: string;
    readonly paneWidths: Readonly<Record<'narrow' | 'wide', string>>;
    readonly links: string;
    readonly tab: string;
    readonly bot: string;
  };
  readonly shelf: {
    readonly heading: string;
    readonly drafts: string;
    readonly show: string;
    readonly hide: string;
    readonly blank: string;
    readonly blankTeaches: string;
    readonly sent: string;
    readonly nothingSent: string;
    readonly sentLine: (about: { to: string; when: string }) => string;
  };
  readonly compose: {
    readonly window: string;
    readonly heading: string;
    readonly send: string;
    readonly sending: string;
    readonly from: string;
    readonly to: string;
    readonly cc: string;
    readonly bcc: string;
    readonly showBcc: string;
    readonly subject: string;
    readonly subjectHint: string;
    readonly kinds: Readonly<Record<'member' | 'officer' | 'other', string>>;
    readonly body: string;
    readonly importance: string;
    readonly importances: Readonly<Record<Importance, string>>;
    readonly pane: string;
    readonly noPane: string;
    readonly saved: (about: { time: string }) => string;
    readonly delayed: (about: { when: string }) => string;
  };
  readonly infoBar: { readonly label: string };
  readonly alert: {
    readonly title: string;
    readonly sendAnyway: string;
    readonly dontSend: string;
    readonly takeAction: string;
    readonly unavailable: string;
    readonly slow: string;
    readonly tryLater: string;
  };
  readonly pane: { readonly title: string; readonly close: string; readonly frame: string };
  readonly message: {
    readonly from: string;
    readonly to: string;
    readonly cc: string;
    readonly bcc: string;
    readonly sent: string;
    readonly close: string;
    readonly gone: string;
  };
  readonly said: {
    readonly sent: (about: { subject: string }) => string;
    readonly notSent: string;
    readonly fault: (about: { what: string }) => string;
  };
  readonly noSubject: string;
}

export const workbenchWords: WorkbenchWords = {
  title: 'Protocol Nudge workbench',
  banner: 'Demo: an invented council; nothing leaves this computer.',
  loading: 'Fetching the demo council',
  failed: {
    title: 'The demo could not be loaded',
    text: 'The server on this computer did not answer. Is “npm start” still running?',
    retry: 'Try again',
  },
  set: {
    heading: 'Try it as',
    protocol: 'Protocol',
    draftPack: ({ name }) => `${name} (draft)`,
    client: 'Mail program',
    time: 'Time of writing (UK)',
    theme: 'Look',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    paneWidth: 'Pane width',
    paneWidths: { narrow: '320 px', wide: '450 px' },
    links: 'Elsewhere in the demo',
    tab: 'The clerk’s tab',
    bot: 'Ask the bot',
  },
  shelf: {
    heading: 'Drafts and sent mail',
    drafts: 'Ready drafts',
    show: 'Show drafts and sent mail',
    hide: 'Hide drafts and sent mail',
    blank: 'Blank email',
    blankTeaches: 'Write your own, to anybody.',
    sent: 'Sent from here',
    nothingSent: 'Nothing yet. What you send becomes history for the next email.',
    sentLine: ({ to, when }) => `To ${to}, ${when}`,
  },
  compose: {
    window: 'Mail window',
    heading: 'New message',
    send: 'Send',
    sending: 'Protocol Nudge is checking your message',
    from: 'From',
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    showBcc: 'Bcc',
    subject: 'Subject',
    subjectHint: 'Add a subject',
    kinds: { member: 'Members', officer: 'Officers', other: 'Others' },
    body: 'Message',
    importance: 'Importance',
    importances: { low: 'Low importance', normal: 'Normal importance', high: 'High importance' },
    pane: 'Protocol Nudge',
    noPane: 'This mail program shows no pane beside a message.',
    saved: ({ time }) => `Draft, ${time}`,
    delayed: ({ when }) => `Will be delivered ${when}`,
  },
  infoBar: { label: 'Above the message' },
  alert: {
    title: 'Protocol Nudge',
    sendAnyway: 'Send Anyway',
    dontSend: 'Don’t Send',
    takeAction: 'Take Action',
    unavailable: 'Protocol Nudge is not available just now.',
    slow: 'Protocol Nudge is taking longer than expected to check your message.',
    tryLater: 'Try Later',
  },
  pane: { title: 'Protocol Nudge', close: 'Close the pane', frame: 'Protocol Nudge pane' },
  message: {
    from: 'From',
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    sent: 'Sent',
    close: 'Close',
    gone: 'That message is not in the demo’s mail.',
  },
  said: {
    sent: ({ subject }) => `Sent: ${subject}`,
    notSent: 'Not sent.',
    fault: ({ what }) => `The add-in broke a rule of Outlook’s: ${what}`,
  },
  noSubject: '(no subject)',
};
