import type { PersonKind, Tier } from '../../../shared/types';

export type Column = 'name' | 'email' | 'kind' | 'title' | 'tier' | 'service' | 'manager' | 'ward' | 'group';

/** Every word of the People screens. */
export const peopleWords = {
  title: 'People',
  intro:
    'Who is a member, who is an officer, and how senior. Nudges and answers go by this list; an address that is not in it is neither.',
  views: 'People',
  tabs: { list: 'The list', import: 'Bring in a file' },
  columns: {
    name: 'Name',
    email: 'Email',
    kind: 'Kind',
    title: 'Post',
    tier: 'Tier',
    service: 'Service',
    manager: 'Manager’s email',
    ward: 'Ward',
    group: 'Political group',
  } satisfies Record<Column, string>,
  kinds: {
    member: 'Member',
    officer: 'Officer',
    consultant: 'Consultant',
    external: 'External',
  } satisfies Record<PersonKind, string>,
  tiers: {
    chief: 'Chief officer',
    director: 'Director',
    head: 'Head of service',
    manager: 'Manager',
    staff: 'Staff',
  } satisfies Record<Tier, string>,
  readTier: (tier: string) => `${tier} (read)`,
  noTier: 'Not known',
  blankTier: 'Read from the post and managers',
  doubtful: 'doubtful',
  count: (about: { shown: number; total: number }) =>
    about.shown === about.total
      ? about.total === 1
        ? 'One person'
        : `${about.total.toLocaleString('en-GB')} people`
      : `${about.shown.toLocaleString('en-GB')} of ${about.total.toLocaleString('en-GB')} people`,
  search: 'Find',
  searchHint: 'Name, post, service, ward or email',
  filter: 'Show',
  filters: {
    all: 'Everybody',
    doubtful: 'Doubtful tiers',
    member: 'Members',
    officer: 'Officers',
    other: 'Consultants and others',
  },
  filterCount: (about: { label: string; count: number }) => `${about.label} (${String(about.count)})`,
  sort: 'Order',
  sorts: { file: 'As in the list', name: 'By name', service: 'By service', tier: 'By tier' },
  add: 'Add somebody',
  export: 'Save as a CSV file',
  fromMicrosoft: {
    bring: 'Bring from Microsoft 365',
    busy: 'Bringing people …',
    allTheSame: 'Make these changes all the same',
    goesOn: 'This takes a while and goes on by itself. Look at the list again in some minutes.',
    done: (about: { added: number; changed: number; gone: number; notes: readonly string[] }) =>
      [
        `The list is as in Microsoft 365: ${String(about.added)} added, ${String(about.changed)} changed, ${String(about.gone)} gone.`,
        ...about.notes,
      ].join(' '),
    held: (notes: readonly string[]) =>
      [...notes.slice(-1), 'If it is right, choose “Make these changes all the same”.'].join(' '),
  },
  exportName: 'people.csv',
  exported: 'The list is saved as people.csv.',
  table: 'People of the council',
  keys: 'Arrow keys move between cells, Enter changes a cell, Escape leaves it as it was.',
  edit: 'Change',
  editOf: (name: string) => `Change ${name}`,
  none: {
    title: 'Nobody in the list yet',
    text: 'Bring in a CSV file from your HR or Microsoft 365 system, or add people by hand.',
  },
  noneFound: { title: 'Nobody fits', text: 'Try fewer letters, or show everybody.' },
  everybody: 'Show everybody',
  ladder: 'How a tier is read',
  ladderText:
    'A tier given in the list always counts. Without one, it is read from the post’s title and from who manages whom; “Senior” alone says nothing. A doubtful one is best set by hand.',
  ladderOf: {
    chief: 'Statutory officers: chief executive, monitoring officer, section 151 officer and the like.',
    director: 'Directors, and those who lead several services.',
    head: 'Heads of service.',
    manager: 'Managers and team leaders.',
    staff: 'Everybody else.',
  } satisfies Record<Tier, string>,
  undo: (summary: string) => `Undo: ${summary}`,
  undone: 'Undone.',
  saved: (about: { name: string; column: string }) => `Changed: ${about.column} of ${about.name}`,
  savedPerson: (name: string) => `Saved: ${name}`,
  removed: (name: string) => `Taken out of the list: ${name}`,
  clash: (name: string) =>
    `Another clerk changed ${name} at the same time, so yours was not saved over it. The list shows theirs now.`,
  dialog: {
    add: 'Add somebody',
    edit: (name: string) => `Change ${name}`,
    save: 'Save',
    remove: 'Take out of the list',
    emailBad: 'An email address is needed, such as name@council.example.',
    emailTaken: 'Somebody in the list has this address already.',
    mailbox: 'For a shared mailbox, choose Officer and write “Shared mailbox” as the post.',
  },
  import: {
    title: 'Bring in a file',
    intro:
      'A CSV file with the columns email, name, kind, title, tier, service, manager, ward and group. You see what would change before anything does.',
    button: 'Choose a CSV file',
    hint: 'Or drop one here. The first line names the columns; kind is member, officer, consultant or external.',
    reading: 'Reading the file and comparing it with the list',
    bad: (detail: string) => `The file could not be used. ${detail}`,
    heading: (name: string) => `What ${name} would change`,
    nothing: 'Nothing: the list is the same as the file.',
    counts: {
      added: (count: number) => `${String(count)} added`,
      changed: (count: number) => `${String(count)} changed`,
      gone: (count: number) => `${String(count)} taken out`,
      doubtful: (count: number) => (count === 1 ? '1 doubtful tier' : `${String(count)} doubtful tiers`),
      problems: (count: number) => (count === 1 ? '1 problem' : `${String(count)} problems`),
    },
    sections: {
      problems: 'Problems in the file',
      added: 'Added',
      changed: 'Changed',
      gone: 'Taken out (in the list, not in the file)',
      doubtful: 'Doubtful tiers',
    },
    line: (line: number) => `Line ${String(line)}`,
    error: 'left out',
    warning: 'taken, but look',
    change: (about: { column: string; before: string; after: string }) =>
      `${about.column}: ${about.before} → ${about.after}`,
    blank: 'nothing',
    more: (count: number) => `Show ${String(count)} more`,
    go: 'Make these changes',
    going: 'Making the changes',
    cancel: 'Leave the list as it is',
    done: (about: { added: number; changed: number; gone: number }) =>
      `The list is brought up to date: ${String(about.added)} added, ${String(about.changed)} changed, ${String(about.gone)} taken out.`,
    stale: 'The list changed after this was worked out. Choose the file again.',
    mailboxes: 'It can be undone afterwards.',
  },
};
