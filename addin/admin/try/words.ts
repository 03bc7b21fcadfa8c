/** Every word of the Try it screens. */
export const tryWords = {
  title: 'Try it',
  intro:
    'See what a draft would bring up, with your changes and as it is now. The check runs here on this computer; what you type is not sent or kept.',
  views: 'Try it',
  tabs: { one: 'One draft', scenarios: 'Scenarios' },
  pick: 'Start from',
  picks: {
    blank: 'A blank email',
    demo: 'Ready drafts',
    scenarios: 'Your scenarios',
    current: 'What is below',
  },
  eml: { button: 'Open an .eml file', hint: 'Or drop one here. It is read once and not kept.' },
  emlBusy: 'Reading the file',
  emlBad: (detail: string) => `The file could not be read. ${detail}`,
  draft: 'The email',
  from: 'From',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  list: (people: number | null) =>
    people === null
      ? 'Mailing list'
      : `Mailing list, ${people === 1 ? '1 person' : `${String(people)} people`}`,
  subject: 'Subject',
  body: 'Message',
  time: 'Written at (UK time)',
  importance: 'Importance',
  importances: { low: 'Low', normal: 'Normal', high: 'High' },
  history: (count: number) =>
    count === 1 ? 'One earlier email comes with it.' : `${String(count)} earlier emails come with it.`,
  dropHistory: 'Leave them out',
  save: 'Save as a scenario',
  result: 'What members would see',
  sides: { draft: 'With your changes', published: 'As it is now' },
  noFrom: 'Say who writes: nudges depend on it.',
  calm: 'Nothing to mention.',
  marks: { new: 'New', changed: 'Changed', same: 'As before', gone: 'Would go' },
  fixed: (label: string) => `Done in the draft here: ${label}`,
  fixUndo: (label: string) => `Undo: ${label}`,
  quiet: 'In the pane only: not sure enough for the question at Send.',
  also: (titles: string) => `Also: ${titles}`,
  watched: (rules: string) => `Counted, not shown: ${rules}`,
  faults: (count: number) =>
    count === 1 ? 'One rule failed and was skipped.' : `${String(count)} rules failed and were skipped.`,
  summary: (about: { draft: number; published: number; differs: number }) =>
    `${String(about.draft)} with your changes, ${String(about.published)} as it is now${about.differs === 0 ? '; no difference.' : `; ${String(about.differs)} differ.`}`,
  saveTitle: 'Save as a scenario',
  saveIntro:
    'Scenarios are run before you publish, so that you see what a change does. They are kept on the council’s server: use made-up text, or take out what tells of real people.',
  name: 'Name',
  nameHelp: 'What it shows, for example “Pothole, to four officers”.',
  nameNeeded: 'A name is needed.',
  expect: 'Should speak',
  expectHelp: 'The rules that speak now are ticked. A run points out when that changes.',
  saveGo: 'Save',
  saved: (name: string) => `Saved as a scenario: ${name}`,
  saveUndo: 'Take the scenario out again',
  scenarios: {
    none: {
      title: 'No scenarios yet',
      text: 'Write or open a draft under “One draft” and save it. Before you publish, all of them are run.',
    },
    run: 'Run all scenarios',
    running: (about: { done: number; total: number }) =>
      `Running ${String(about.done)} of ${String(about.total)}`,
    ran: (about: { changed: number; total: number }) =>
      about.changed === 0
        ? `All ${String(about.total)} give the same nudges as what is in force.`
        : `${String(about.changed)} of ${String(about.total)} change with your draft.`,
    open: 'Open',
    openOf: (name: string) => `Open ${name}`,
    remove: 'Delete',
    removeOf: (name: string) => `Delete ${name}`,
    removed: (name: string) => `Deleted: ${name}`,
    removeUndo: 'Put the scenario back',
    same: 'The same as before',
    speaks: (names: string) => `Speaks: ${names}`,
    silent: 'Silent',
    surprise: (names: string) => `Not as you said it should: ${names}`,
    asExpected: 'As you said it should',
    column: { name: 'Scenario', now: 'With your changes', effect: 'Against what is in force' },
    caption: 'Scenarios and what your draft does to them',
  },
};
