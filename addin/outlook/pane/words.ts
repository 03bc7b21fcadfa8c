/** Every word of the pane itself. Welsh joins as a second catalogue of this shape. */
export interface PaneWords {
  /** Names the pane among the page's parts for screen readers. */
  readonly landmark: string;
  readonly heading: string;
  readonly reading: string;
  readonly summary: (count: number) => string;
  readonly list: string;
  readonly calm: { readonly title: string; readonly text: string };
  readonly outside: { readonly title: string; readonly text: string };
  readonly notYet: { readonly title: string; readonly text: string };
  readonly notListed: (address: string) => string;
  readonly privacy: string;
  readonly checkedAgainst: (about: { name: string }) => string;
  readonly strips: {
    readonly cached: (about: { day: string }) => { title: string; text: string };
    readonly outOfDate: (about: { day: string }) => { title: string; text: string };
    readonly none: { title: string; text: string };
    readonly bodyMissing: { title: string; text: string };
    readonly recipientsMissing: { title: string; text: string };
    readonly recipientsCut: { title: string; text: string };
    readonly senderMissing: { title: string; text: string };
    readonly unreadable: { title: string; text: string };
    readonly retry: string;
  };
  /** Why there is no word from the council's server: `kept` says whether an earlier policy is on this computer. */
  readonly signIn: {
    readonly out: (about: { kept: boolean }) => { title: string; text: string };
    readonly cannot: (about: { kept: boolean }) => { title: string; text: string };
    readonly refused: (about: { kept: boolean }) => { title: string; text: string };
    readonly button: string;
    readonly failed: string;
  };
  readonly faults: (count: number) => string;
  readonly receipt: {
    readonly done: (about: { label: string }) => string;
    readonly undo: string;
    readonly undoLabel: (about: { label: string }) => string;
    readonly failed: (about: { label: string }) => string;
    readonly byHand: string;
    readonly close: string;
    readonly closeLabel: (about: { label: string }) => string;
  };
  readonly aside: {
    readonly text: (about: { title: string }) => string;
    readonly back: string;
    readonly backLabel: (about: { title: string }) => string;
  };
  readonly sentItems: {
    readonly offer: (about: { days: number }) => {
      readonly title: string;
      readonly text: string;
      readonly button: string;
    };
    readonly on: (about: { days: number }) => {
      readonly title: string;
      readonly text: string;
      readonly button: string;
    };
    readonly reading: string;
    readonly read: (count: number) => string;
    readonly refused: string;
    readonly unfinished: string;
    readonly forgotten: string;
  };
  readonly said: {
    readonly count: (count: number) => string;
    readonly fixed: (about: string) => string;
    readonly undone: (about: string) => string;
    readonly failed: (about: string) => string;
    readonly setAside: (about: string) => string;
    readonly broughtBack: (about: string) => string;
  };
}

export const paneWords: PaneWords = {
  landmark: 'Protocol Nudge',
  heading: 'Before you send',
  reading: 'Reading your draft',
  summary: (count) => (count === 1 ? 'One thing to consider' : `${count} things to consider`),
  list: 'What the protocol says of this draft',
  calm: {
    title: 'Nothing to mention',
    text: 'Keep writing. If your protocol has something to say about this email, you will see it here.',
  },
  outside: {
    title: 'Open this from an email',
    text: 'This pane works beside an email that you are writing in Outlook.',
  },
  notYet: {
    title: 'Nothing is being checked',
    text: 'You can write and send as usual. The checks start by themselves once your council’s policy arrives.',
  },
  notListed: (address) => `${address} is not in your council’s list of people, so there is nothing to check.`,
  privacy: 'Your draft is checked on this computer. It is not sent to us or stored.',
  checkedAgainst: ({ name }) => `Checked against: ${name}`,
  strips: {
    cached: ({ day }) => ({
      title: 'You are offline',
      text: `Your draft is checked with the policy kept on ${day}.`,
    }),
    outOfDate: ({ day }) => ({
      title: 'The policy may be out of date',
      text: `It was last confirmed on ${day}. Checks go on with it until your council’s server answers again.`,
    }),
    none: {
      title: 'No policy yet',
      text: 'Your council’s server did not answer, and there is no earlier copy of its policy on this computer.',
    },
    bodyMissing: {
      title: 'The text could not be read',
      text: 'Outlook did not give us the text of this email, so only its recipients are checked.',
    },
    recipientsMissing: {
      title: 'Some recipients could not be read',
      text: 'Outlook did not give us all of them, so some checks may be missing.',
    },
    recipientsCut: {
      title: 'A very long list of recipients',
      text: 'Outlook tells us only some of them, so only those are checked.',
    },
    senderMissing: {
      title: 'The sender could not be read',
      text: 'Outlook did not tell us which address you are writing from, so some checks may be missing.',
    },
    unreadable: {
      title: 'The draft could not be read',
      text: 'Outlook did not answer. We will try again in a moment; you can send as usual.',
    },
    retry: 'Try again',
  },
  signIn: {
    out: ({ kept }) => ({
      title: 'Please sign in',
      text: `Your council’s policy is for its members and officers, so we have to ask who you are. ${meanwhile(kept)}`,
    }),
    cannot: ({ kept }) => ({
      title: 'This Outlook cannot sign you in',
      text: `The new Outlook, Outlook on the web and an up-to-date Outlook for Windows or Mac can. ${meanwhile(kept)}`,
    }),
    refused: ({ kept }) => ({
      title: 'Your account cannot use Protocol Nudge yet',
      text: `Whoever looks after Microsoft 365 at your council can change that. ${meanwhile(kept)}`,
    }),
    button: 'Sign in',
    failed: 'You are not signed in. You can try again, and write and send as usual.',
  },
  faults: (count) =>
    count === 1
      ? 'One of the checks could not be made this time. The others were.'
      : `${count} of the checks could not be made this time. The others were.`,
  receipt: {
    done: ({ label }) => `Done: ${label}`,
    undo: 'Undo',
    undoLabel: ({ label }) => `Undo: ${label}`,
    failed: ({ label }) => `Not done: ${label}`,
    byHand: 'Outlook did not accept the change. You can make it by hand in the email.',
    close: 'Close',
    closeLabel: ({ label }) => `Close: not done, ${label}`,
  },
  aside: {
    text: ({ title }) => `Set aside for this conversation: ${title}`,
    back: 'Bring back',
    backLabel: ({ title }) => `Bring back: ${title}`,
  },
  sentItems: {
    offer: ({ days }) => ({
      title: 'Have you made this point before?',
      text: `If you agree, this computer reads the emails you sent in the last ${days} days and can then tell you. It keeps their subjects, dates and recipients, and coded marks of what they say. None of it is sent to us, and you can stop at any time.`,
      button: 'Use my sent emails',
    }),
    on: ({ days }) => ({
      title: 'Your sent emails are used',
      text: `This computer remembers the points you made in the last ${days} days, so that it can tell you when you make one again.`,
      button: 'Stop and forget them',
    }),
    reading: 'Reading your sent emails.',
    read: (count) => (count === 1 ? 'One sent email was read.' : `${count} sent emails were read.`),
    refused:
      'Microsoft 365 did not give access to your sent emails. Your council may have to allow it first. Everything else goes on as before.',
    unfinished:
      'Microsoft 365 did not answer for some of your sent emails. The rest are read when you next open this pane.',
    forgotten: 'What was remembered of your sent emails is gone from this computer.',
  },
  said: {
    count: (count) =>
      count === 0
        ? 'Nothing to mention.'
        : count === 1
          ? 'One thing to consider.'
          : `${count} things to consider.`,
    fixed: (about) => `Done: ${about}. You can undo it.`,
    undone: (about) => `Undone: ${about}.`,
    failed: (about) => `That could not be done. ${about}`,
    setAside: (about) => `Set aside for this conversation: ${about}. You can bring it back.`,
    broughtBack: (about) => `Brought back: ${about}.`,
  },
};

function meanwhile(kept: boolean): string {
  return kept
    ? 'Until then your draft is checked with the policy kept on this computer.'
    : 'Until then nothing is checked, and you can write and send as usual.';
}
