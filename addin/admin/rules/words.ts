import type { Strength } from '../../../shared/policy';

/** Every word of the Rules screens. */
export const rulesWords = {
  title: 'Rules',
  intro:
    'What Protocol Nudge looks for while a member or an officer writes. Nothing here ever stops an email from being sent.',
  summary: (about: { speaking: number; counting: number; off: number; silent: number }) => {
    const said = [`${String(about.speaking)} can speak`];
    if (about.counting > 0) said.push(`${String(about.counting)} only counted`);
    if (about.off > 0) said.push(`${String(about.off)} off`);
    if (about.silent > 0) said.push(`${String(about.silent)} without a basis in this protocol`);
    return said.join(' · ');
  },
  show: 'Show',
  filters: {
    all: 'All rules',
    speaking: 'Those that can speak',
    quiet: 'Off, counted or without a basis',
    changed: 'Changed by you',
  },
  noneLeft: { title: 'No rule here', text: 'No rule fits what you chose to see.' },
  groups: {
    core: 'The core',
    coreText:
      'What members run into most. These may speak on a general duty too, and then only as a suggestion.',
    more: 'More rules',
    moreText: 'These speak only where a clause of your protocol says so.',
  },
  strength: 'Strength',
  strengthOf: (title: string) => `Strength of “${title}”`,
  strengths: {
    default: 'As the rule finds',
    off: 'Off',
    watch: 'Count only',
    note: 'Note',
    advice: 'Advice',
    warning: 'Important',
  } satisfies Record<Strength, string>,
  strengthHelp: {
    default: 'The rule itself judges how serious a case is. Start with this.',
    off: 'The rule is not looked at.',
    watch:
      'Nobody sees anything; it is only counted how often it would have spoken. Good before switching on.',
    note: 'Always the mildest form.',
    advice: 'Always as advice.',
    warning: 'Always the strongest form. The email can still be sent.',
  } satisfies Record<Strength, string>,
  changed: 'Changed',
  rests: 'Rests on',
  direct: 'says so',
  principle: 'a general duty',
  basis: (about: { refs: string; bearing: 'direct' | 'principle' | 'both' }) =>
    about.bearing === 'principle'
      ? `Rests on the general duty in ${about.refs}`
      : about.bearing === 'direct'
        ? `Rests on ${about.refs}`
        : `Rests on ${about.refs}, in part as a general duty`,
  moreRefs: (count: number) => `${String(count)} more`,
  noBasis: (about: { pack: string }) => `No basis in ${about.pack}: it stays silent whatever its strength`,
  noBasisText:
    'This protocol has no clause that the rule could cite, so members never see it. You can set it up all the same, for example before you bring in your own protocol.',
  general: {
    title: 'For all rules',
    protocol: 'Protocol in use',
    protocolHelp: 'Nudges cite its clauses. Bring in your own under Protocol.',
    draftPack: (name: string) => `${name} (a draft)`,
    ownPack: (name: string) => `${name} (your own)`,
    nation: 'Bank holidays',
    nations: {
      'england-and-wales': 'England and Wales',
      scotland: 'Scotland',
      'northern-ireland': 'Northern Ireland',
    },
    memory: 'Remember earlier points for',
    memoryHelp: 'On the sender’s own computer, without readable text. 1 to 366 days.',
    days: 'days',
    protocolLabel: 'Protocol in use',
    nationLabel: 'Bank holidays',
    memoryLabel: 'Days remembered',
  },
  back: 'All rules',
  unknown: { title: 'There is no such rule', text: 'It may have been taken out in a newer version.' },
  looksAt: {
    member: 'Looks at what members write.',
    officer: 'Looks at what officers write.',
    both: 'Looks at what members and officers write.',
  },
  when: (circumstance: string) => `only: ${circumstance}`,
  optionsTitle: 'Options',
  noOptions: 'This rule has none.',
  fromProtocol: 'set by the protocol',
  toDefault: 'Back to the default',
  toDefaultOf: (what: string) => `Back to the default: ${what}`,
  defaultIs: (value: string) => `Default: ${value}.`,
  range: (about: { min: number; max: number; unit: string }) =>
    `${String(about.min)} to ${String(about.max)} ${about.unit}`,
  notNumber: (about: { min: number; max: number }) =>
    `Enter a number from ${String(about.min)} to ${String(about.max)}. The last good value is kept.`,
  on: 'Yes',
  off: 'No',
  list: {
    add: 'Add',
    addTo: (what: string) => `Add to “${what}”`,
    remove: (what: string) => `Remove ${what}`,
    empty: 'Nobody and nothing yet.',
    notAddress: (what: string) =>
      `“${what}” is not an email address. Pick somebody from the list or type an address.`,
    twice: (what: string) => `${what} is in the list already.`,
    newWord: 'Word or phrase',
    newAddress: 'Person or address',
    unknown: 'not in your list of people',
  },
  wordingTitle: 'Wording',
  wordingIntro: 'What the sender reads. The preview shows it exactly as they see it, with sample names.',
  message: 'Message',
  messageNames: (about: { title: string; principle: boolean }) =>
    about.principle ? `${about.title} (on a general duty)` : about.title,
  own: 'own wording',
  titleLabel: 'Title',
  titleHelp: 'Also the bar above the email and the first line of the question at Send.',
  guidanceLabel: 'Guidance',
  guidanceHelp: 'What was seen, what the protocol says, what could be done. No blame.',
  counts: (about: { used: number }) => `${String(about.used)} characters`,
  barFits: (about: { length: number }) => `${String(about.length)} of the 150 characters that Outlook shows`,
  placeholders: 'Filled in when the email is written',
  insert: (name: string) => `Put ${name} into the guidance`,
  placeholderHelp: {
    refs: 'the clauses',
    protocol: 'the protocol, inside a sentence',
    Protocol: 'the protocol, at the start of a sentence',
    names: 'the people concerned',
    name: 'the person concerned',
    count: 'how many',
    others: 'those written to before',
    date: 'the day of the earlier email',
    title: 'the officer’s post',
    manager: 'whom to ask instead',
    when: 'the deadline as written',
    day: 'the next working day',
    whose: 'whose conduct',
    decider: 'who decides',
    due: 'when a reply is due',
    asked: 'when it was asked',
    gone: 'how long ago',
    days: 'days allowed',
    ward: 'the ward',
    senior: 'whom the protocol names',
    team: 'the team that speaks for the council',
    right: 'where it belongs',
  } as Readonly<Record<string, string>>,
  preview: 'As members see it',
  previewOf: { bar: 'Bar above the email', pane: 'Pane beside it', send: 'Question at Send' },
  previewNote: 'People, passages and one-press fixes appear with a real draft: see Try it.',
  previewSilent: 'With this strength, members see nothing.',
  tryIt: 'Try it on a draft',
  did: {
    strength: (rule: string) => `strength of “${rule}”`,
    option: (about: { rule: string; option: string }) => `${about.option} of “${about.rule}”`,
    wording: (rule: string) => `wording of “${rule}”`,
    reset: (rule: string) => `“${rule}” back to its defaults`,
  },
  resetAll: 'Everything of this rule back to its defaults',
  resetDone: (rule: string) => `“${rule}” is back to its defaults.`,
  otherCircumstances:
    'Not in this protocol: this message has no clause to rest on here, so members never see it.',
};
