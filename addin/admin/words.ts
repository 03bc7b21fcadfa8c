import type { Screen } from './router';

/** Every word of the tab's frame; each screen has its own catalogue beside it. Welsh joins as a second one. */

const changes = (count: number): string =>
  count === 1 ? '1 change not published yet' : `${String(count)} changes not published yet`;

export const words = {
  language: 'en-GB',
  name: 'Protocol Nudge',
  skip: 'Skip to the page',
  menu: 'Menu',
  closeMenu: 'Close the menu',
  nav: 'Screens',
  demo: 'Demo: an invented council; everybody on this computer is its clerk.',
  screens: {
    rules: 'Rules',
    try: 'Try it',
    contacts: 'Contacts',
    people: 'People',
    protocol: 'Protocol',
    questions: 'Bot',
    insights: 'Insights',
    history: 'History',
  } satisfies Record<Screen, string>,
  pageTitle: (about: { page: string; council: string }) =>
    about.council === ''
      ? `${about.page} – Protocol Nudge`
      : `${about.page} – ${about.council} – Protocol Nudge`,
  loading: 'Loading',
  starting: 'Opening the clerk’s tab',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  undo: 'Undo',
  undoLabel: (label: string) => `Undo: ${label}`,
  failed: {
    offlineTitle: 'The server does not answer',
    offlineText:
      'Check your connection, then try again. What you have changed is kept on this computer, and members keep the policy that is published.',
    forbiddenTitle: 'This tab is for clerks',
    forbiddenText:
      'You are signed in, but your account does not have the clerk’s role. Whoever looks after Microsoft 365 at your council can give it to you.',
    signInTitle: 'You are not signed in',
    signInText: 'Open this tab in Teams, where you are signed in already.',
    title: 'That did not work',
  },
  status: {
    label: 'Draft and publishing',
    saving: {
      saved: 'Draft saved',
      waiting: 'Saving the draft …',
      saving: 'Saving the draft …',
      offline: 'Not saved: no connection. Kept on this computer and tried again.',
      refused: 'Not saved: something needs another look.',
      stale: 'Not saved: somebody else changed the draft.',
      failed: 'Not saved. Trying again.',
    },
    seeProblems: 'What needs another look',
    settle: 'See both and choose',
    changes,
    none: (about: { version: number | null }) =>
      about.version === null ? 'Nothing published yet' : `Version ${String(about.version)} is in force`,
    noneMore: 'No changes waiting',
    publish: 'Publish …',
    first: 'The policy has not been published yet: members have the protocol’s own defaults.',
  },
  kept: {
    title: (about: { when: string }) => `Changes from ${about.when} were not saved`,
    text: 'They were kept on this computer when the page closed.',
    bringBack: 'Bring them back',
    drop: 'Leave them',
    label: 'Changes brought back',
  },
  notices: 'Messages',
  offlineStrip: 'You are offline. You can go on: changes are kept on this computer and saved later.',
  differences: {
    added: (after: string) => `Now: ${after}`,
    removed: (before: string) => `No longer: ${before}`,
    before: 'Before',
    after: 'After',
    nothing: 'nothing',
    none: 'No differences.',
  },
  publish: {
    title: 'Publish the draft',
    intro: 'Members’ Outlook takes it up the next time they start an email.',
    what: (count: number) => (count === 1 ? 'This changes' : `These ${String(count)} things change`),
    reason: 'Why? Kept with the version, for those who look later.',
    reasonHelp: 'For example: “Agreed at the standards committee, 4 March.”',
    reasonShort: 'Say why in a few words (3 letters or more).',
    go: 'Publish',
    going: 'Publishing',
    nothing: 'Nothing to publish: the draft is the same as what is in force.',
    scenarios: 'What it does to your scenarios',
    scenariosNone: 'There are no scenarios to run. You can save drafts as scenarios under Try it.',
    scenariosRunning: 'Running the scenarios',
    scenariosSame: (count: number) =>
      count === 1
        ? 'The scenario gives the same nudges as before.'
        : `All ${String(count)} scenarios give the same nudges as before.`,
    scenariosFailed: 'The scenarios could not be run. You can publish all the same.',
    scenariosChanged: (about: { changed: number; total: number }) =>
      `${String(about.changed)} of ${String(about.total)} change:`,
    gains: (names: string) => `speaks now: ${names}`,
    loses: (names: string) => `no longer speaks: ${names}`,
    stronger: (names: string) => `says it otherwise: ${names}`,
    done: (version: number) => `Version ${String(version)} is published.`,
    notSaved: 'The draft could not be saved first, so nothing was published.',
  },
  merge: {
    title: 'Somebody else changed the draft',
    intro:
      'While you were working, another clerk saved changes. Nothing of yours or theirs is lost: look at both and save them together.',
    theirs: (count: number) => (count === 1 ? 'Their change' : `Their ${String(count)} changes`),
    noTheirs: 'They changed what you changed, and nothing else.',
    conflicts: 'You both changed',
    conflictsHelp: 'Choose which one to keep.',
    keepTheirs: 'Theirs',
    keepMine: 'Yours',
    allTheirs: 'Take theirs everywhere',
    allMine: 'Take yours everywhere',
    rest: 'Your other changes are kept as they are.',
    go: 'Save both together',
    label: 'Changes of both clerks put together',
    done: 'Saved together with the other clerk’s changes.',
  },
};
