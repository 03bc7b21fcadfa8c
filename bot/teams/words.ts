import type { Verdict } from '../../shared/types';

/** What the bot says around an answer, by language; English now. Templates are filled with shared/words `fill`. */
export const WORDS = {
  verdicts: {
    yes: 'Yes',
    'yes-if': 'Yes, on conditions',
    'someone-else': 'Somebody else is the one to ask',
    no: 'No',
    'not-covered': 'The protocol does not say',
  } satisfies Readonly<Record<Verdict, string>>,
  fromClerk: 'Answered by Democratic Services',
  outside: 'Not a matter for the protocol',
  conditions: 'As long as',
  remarks: 'Note',
  contacts: 'Whom to approach',
  helpers: 'Who can help',
  draftNote: 'This is a draft protocol.',
  paragraph: 'Paragraph {ref}',
  citation: '{Called}, paragraph {ref}',
  seeAlso: 'See also paragraph {ref}.',
  ownWords: 'In our own words; the protocol itself is what counts.',
  verbatim: 'In the protocol’s own words.',
  onlyStart: 'Your question is long: I read its first 4,000 characters.',
  writeTo: 'Write to {role}',
  writeSubject: 'A question about the member/officer protocol',
  showClause: 'Show the clause',
  showClauses: 'Show the clauses',
  hideClause: 'Hide the clause',
  hideClauses: 'Hide the clauses',
  notAsked: 'Not what I asked',
  handOn: 'Ask Democratic Services',
  back: 'Back',
  otherTitle: 'Did you mean one of these?',
  otherNone:
    'I have no nearer reading of your question. Try it in other words, or pass it to Democratic Services.',
  chose: 'Answered below: {label}.',
  handOnTitle: 'Send your question to Democratic Services?',
  handOnWhat:
    'They get the question as you typed it, and the name of the protocol. Nothing has been sent yet.',
  handOnNamed: 'Send, so that they can answer me',
  handOnUnnamed: 'Send without my name',
  handOnOnlyAsker: 'Only the person who asked can send the question on.',
  handedOnNamed: 'Sent to Democratic Services. They can answer you by email.',
  handedOnUnnamed:
    'Sent to Democratic Services without your name. They cannot answer you, but they will see it.',
  tooLongToHandOn:
    'Your question is too long to be passed on from here. Write to Democratic Services directly.',
  clarifyPick: 'Choose one, and I will answer.',
  clarifyShared: 'This depends on whom you mean. Ask me in a private chat, and I can tell them apart.',
  shared: 'Others can read this chat, so names and addresses are left out.',
  privateChat: 'Ask me privately',
  asked: 'You asked: {question}',

  welcomeTitle: 'Ask about your protocol',
  welcome:
    'I answer questions about how members and officers work together, from {called}. You get a straight answer, the paragraph it rests on, and whom to approach. Where the protocol does not say, I tell you so, and who can help.',
  welcomeShared:
    'Mention me with your question about how members and officers work together. Others can read the answer here, so I leave names and addresses out; in a private chat I give them.',
  privacy:
    'I keep no record of your questions. Feedback that you give with the thumbs is kept without your name.',
  helpTry: 'For example',
  helpMore:
    'You can follow on, as in “and what about her manager?”. To find a clause by its words, use the search button beside the message box.',
  greeting: 'Ask me in your own words, for example one of these.',
  thanks: 'You are welcome.',

  fault: 'Something went wrong on our side, so you have no answer yet. Please try again in a moment.',
  faultAction: 'Something went wrong on our side. Please try again in a moment.',
  badAction: 'I could not read that button. It may be from an older card: please ask your question again.',
  badRequest: 'I could not read this request.',
  unknownInvoke: 'I do not know this kind of request.',

  searchNone: 'No clause has these words.',
  feedbackTitle: 'What did you think of this answer?',
  feedbackNote: 'It is kept without your name.',
  feedbackLabel: 'Your feedback',
  feedbackSend: 'Send',
} as const;

/** Ready questions, short enough for a button (some 40 characters). The bot answers them as if they had been typed. */
export const STARTERS: Readonly<Record<'member' | 'officer', readonly string[]>> = {
  member: [
    'May I email a junior officer directly?',
    'How soon should I get a reply?',
    'Can I blind copy another councillor?',
    'How do I complain about an officer?',
  ],
  officer: [
    'Must I go to a group meeting?',
    'May I copy my manager into a reply?',
    'A councillor is rude to me: whom do I tell?',
    'May I show a member’s email to another?',
  ],
};

/** A whole message of one of these is a greeting or a call for help, not a question. */
export const HELP_WORDS: readonly string[] = [
  'help',
  'help me',
  '?',
  'what can you do',
  'what do you do',
  'how does this work',
  'start',
  'get started',
  'menu',
  'commands',
];
export const GREETINGS: readonly string[] = [
  'hi',
  'hello',
  'hey',
  'hiya',
  'good morning',
  'good afternoon',
  'good evening',
  'morning',
  'afternoon',
  'hi there',
  'hello there',
];
export const THANKS: readonly string[] = [
  'thanks',
  'thank you',
  'ta',
  'cheers',
  'many thanks',
  'thanks a lot',
  'thank you very much',
];
