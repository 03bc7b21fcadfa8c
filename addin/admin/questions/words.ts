/** Every word of the Bot screen. */
export const questionsWords = {
  title: 'Bot',
  intro:
    'Questions that the bot could not answer and that somebody chose to send on to you. An answer joins the draft, and the bot gives it to everybody once you publish.',
  open: (count: number) =>
    count === 0
      ? 'Nothing waits for an answer.'
      : count === 1
        ? 'One question waits'
        : `${String(count)} questions wait`,
  groups: { open: 'Waiting', answered: 'Answered', 'set-aside': 'Set aside' },
  none: {
    title: 'No questions yet',
    text: 'When the protocol is silent, the bot offers to send the question on. Those questions appear here.',
  },
  asked: (about: { who: string; when: string }) => `${about.who}, ${about.when}`,
  nobody: 'Sent without a name',
  answer: 'Answer',
  answerOf: (question: string) => `Answer: ${question}`,
  change: 'Change the answer',
  changeOf: (question: string) => `Change the answer: ${question}`,
  clauses: 'Clauses that answer it',
  addClause: 'Add a clause',
  removeClause: (ref: string) => `Take out clause ${ref}`,
  clause: (about: { ref: string; heading: string }) => `${about.ref} ${about.heading}`,
  contact: 'Whom to ask',
  removeContact: (name: string) => `Take out ${name}`,
  notAddress: (typed: string) => `“${typed}” is nobody in your list of people.`,
  says: 'In a sentence of yours',
  saysHelp: 'Plain words; the bot puts them before the clause.',
  nothing: 'Link a clause or a contact, or write a sentence.',
  save: 'Save the answer',
  saving: 'Saving',
  aside: 'Set aside',
  asideOf: (question: string) => `Set aside: ${question}`,
  reopen: 'Open it again',
  reopenOf: (question: string) => `Open again: ${question}`,
  did: {
    answered: 'Answered. Publish the draft for the bot to use it.',
    'set-aside': 'Set aside.',
    open: 'Open again.',
  },
  undo: 'Put the question back as it was',
};
