/** Every word of the History screens. */
export const historyWords = {
  title: 'History',
  intro:
    'Every version that was published, who published it and why. Nothing here is ever changed or deleted.',
  tabs: { versions: 'Versions', audit: 'What clerks did' },
  views: 'History',
  version: (version: number) => `Version ${String(version)}`,
  inForce: 'in force',
  by: (about: { author: string; when: string }) => `${about.author}, ${about.when}`,
  changes: (count: number) =>
    count === 0 ? 'No differences' : count === 1 ? '1 difference' : `${String(count)} differences`,
  open: (version: number) => `See version ${String(version)}`,
  see: 'See what changed',
  restore: 'Restore',
  restoreOf: (version: number) => `Restore version ${String(version)}`,
  restoreTitle: (version: number) => `Restore version ${String(version)}?`,
  restoreText: (version: number) =>
    `The draft becomes what version ${String(version)} was, in place of what is in it now. Nobody’s Outlook changes until you publish it, and you can go back to the draft of before with “Undo”.`,
  restored: (version: number) =>
    `The draft is now what version ${String(version)} was. Publish it when you are ready.`,
  backLabel: 'Draft as before the restore',
  none: {
    title: 'Nothing published yet',
    text: 'Members have the defaults of the protocol in use. The first version appears here when you publish.',
  },
  back: 'All versions',
  reason: 'Reason',
  changedIn: 'What it changed',
  first: 'The first version. Differences are from the defaults.',
  compare: 'Compare',
  compareTitle: 'Compare two',
  from: 'From',
  to: 'To',
  draft: 'The draft',
  published: 'What is in force',
  same: 'They are the same.',
  differences: (count: number) => (count === 1 ? '1 difference' : `${String(count)} differences`),
  audit: {
    empty: { title: 'Nothing yet', text: 'What clerks do in this tab is listed here, newest first.' },
    older: 'Show older',
    when: 'When',
    who: 'Who',
    what: 'What',
    caption: 'What clerks did, newest first',
  },
};
