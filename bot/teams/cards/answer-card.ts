import { fill } from '../../../shared/words';
import type { AskedData } from '../actions';
import type { BotAnswer, BotContact } from '../port';
import { WORDS } from '../words';
import {
  card,
  execute,
  heading,
  label,
  mailto,
  note,
  openUrl,
  plain,
  type Action,
  type Card,
  type Element,
} from './card';

/** Everything an answer's card depends on. */
export interface AnswerCard {
  readonly answer: BotAnswer;
  /** How the protocol is spoken of: "your protocol". */
  readonly called: string;
  readonly draft: boolean;
  /** The clauses stand in the council's own words. */
  readonly verbatim?: boolean;
  /** What its buttons carry; null: the question is too long to be carried, and the card shows all there is. */
  readonly data: Omit<AskedData, 'do' | 'who' | 'named'> | null;
  readonly clausesShown: boolean;
  /** In a chat that others read: nobody's name or address. */
  readonly shared: boolean;
  /** Whether an address is a team's mailbox, which may be shown to anybody. */
  readonly isMailbox: (address: string) => boolean;
  /** A link to the private chat with the bot, for shared chats; null: not known. */
  readonly privateChat: string | null;
}

/** The verdict in words, its conditions, whom to approach, and what can be done next. */
export function answerCard(input: AnswerCard): Card {
  const { answer, data } = input;
  const body: Element[] = [heading(verdictWords(answer))];
  if (answer.conditions.length > 0) {
    body.push(label(answer.verdict === 'yes-if' ? WORDS.conditions : WORDS.remarks));
    for (const condition of answer.conditions) body.push(plain(condition, '•'));
  }
  body.push(...contactElements(input));
  const showClauses = answer.clauses.length > 0 && (input.clausesShown || data === null);
  if (showClauses) {
    for (const clause of answer.clauses) {
      body.push({
        type: 'Container',
        style: 'emphasis',
        spacing: 'Small',
        items: [plain(clause.says, `${fill(WORDS.paragraph, { ref: clause.ref })}:`)],
      });
    }
    body.push(note(wordsNote(input.verbatim === true, input.draft)));
  }
  if (input.shared) body.push(note(WORDS.shared));

  const actions: Action[] = [];
  if (data === null) body.push(note(WORDS.tooLongToHandOn));
  else {
    if (answer.clauses.length > 0) {
      const one = answer.clauses.length === 1;
      const show = one ? WORDS.showClause : WORDS.showClauses;
      const hide = one ? WORDS.hideClause : WORDS.hideClauses;
      actions.push(
        input.clausesShown
          ? execute(hide, { ...data, do: 'back' })
          : execute(show, { ...data, do: 'clause' }),
      );
    }
    actions.push(execute(WORDS.notAsked, { ...data, do: 'other' }));
    // In a shared chat only who asked may send it on, so it has to be known who that was.
    if (!input.shared || data.by !== undefined)
      actions.push(execute(WORDS.handOn, { ...data, do: 'hand-on' }));
  }
  if (input.shared && input.privateChat !== null) actions.push(openUrl(WORDS.privateChat, input.privateChat));
  return card(body, actions);
}

/** Whose words the clauses are, and that a draft is one. */
export function wordsNote(verbatim: boolean, draft: boolean): string {
  const whose = verbatim ? WORDS.verbatim : WORDS.ownWords;
  return draft ? `${whose} ${WORDS.draftNote}` : whose;
}

function verdictWords(answer: Pick<BotAnswer, 'verdict' | 'silence' | 'fromClerk'>): string {
  if (answer.fromClerk === true) return WORDS.fromClerk;
  return answer.verdict === 'not-covered' && answer.silence === 'outside'
    ? WORDS.outside
    : WORDS.verdicts[answer.verdict];
}

function contactElements({ answer, shared, isMailbox }: AnswerCard): Element[] {
  if (answer.contacts.length === 0) return [];
  const elements: Element[] = [label(answer.verdict === 'not-covered' ? WORDS.helpers : WORDS.contacts)];
  const linked = new Set<string>();
  for (const contact of answer.contacts) {
    const address = contact.email !== null && (!shared || isMailbox(contact.email)) ? contact.email : null;
    elements.push(plain(capital(shared && address === null ? contact.role : roleAndName(contact))));
    // Two roles may be one person's: one button.
    const url = address === null || linked.has(address) ? null : mailto(address, WORDS.writeSubject);
    if (address === null || url === null) continue;
    linked.add(address);
    elements.push({
      type: 'ActionSet',
      spacing: 'Small',
      actions: [openUrl(fill(WORDS.writeTo, { role: briefly(contact.role) }), url)],
    });
  }
  return elements;
}

/** Without the title in brackets, which stands above the button: clients cut a long button's words. */
function briefly(role: string): string {
  const bracket = role.indexOf(' (');
  return bracket > 0 && role.endsWith(')') ? role.slice(0, bracket) : role;
}

function roleAndName({ role, name }: BotContact): string {
  return name === null || name.toLowerCase() === role.toLowerCase() ? role : `${role}: ${name}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
