import { TeamsActivityHandler, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { isMailbox } from '../../shared/directory';
import type { Verdict } from '../../shared/types';
import { fill } from '../../shared/words';
import { traceOf } from '../middleware/errors';
import type { Published } from '../services';
import { MOST_CARRIED, readAction, type ActionData, type AskedData } from './actions';
import { answerCard } from './cards/answer-card';
import { attachment, card, label, note, type Card } from './cards/card';
import {
  choseCard,
  clarifyCard,
  handOnCard,
  otherCard,
  saidCard,
  whichSharedCard,
} from './cards/choice-cards';
import { clauseCard } from './cards/clause-card';
import { helpCard } from './cards/help-card';
import { cut, markdown, withCitations } from './citations';
import type { Conversations } from './conversation';
import { createAnsweredOnce } from './dedupe';
import { findClauses } from './find-clause';
import type { FeedbackKept, HandedOnQuestions } from './handed-on';
import { executeData, isShared, readFeedback, readQuery, readSaid, type Incoming } from './incoming';
import { MOST_READ, type Answerer, type BotAnswer, type Frame } from './port';
import { createRecent } from './recent';
import { send } from './send';
import type { WhoAsks } from './who-asks';
import { GREETINGS, HELP_WORDS, STARTERS, THANKS, WORDS } from './words';
import { randomUUID } from 'node:crypto';

export interface BotParts {
  readonly answerer: Answerer;
  /** The policy in force, its pack and the people. */
  readonly published: () => Published;
  readonly conversations: Conversations;
  readonly handedOn: HandedOnQuestions;
  readonly feedback: FeedbackKept;
  readonly whoAsks: WhoAsks;
  readonly log: Logger;
  /** The time now. */
  readonly now: () => Date;
}

/** One turn of a conversation: who, where, and what it may show. */
interface Turn {
  readonly context: TurnContext;
  readonly activity: Incoming;
  readonly conversation: string;
  /** Teams' id of who sent it; "" when it does not say. */
  readonly person: string;
  readonly shared: boolean;
}

/** What a button leads to: the card that takes its card's place, and new messages. */
interface Acted {
  readonly card: Card;
  readonly messages?: readonly Partial<Activity>[];
}

/** The bot, over its parts. Faults are thrown: the adapter says that they are faults. */
export function createBot(parts: BotParts): TeamsActivityHandler {
  return new ProtocolBot(parts);
}

/** Only what the SDK hands in and takes back; the rest is functions below. */
class ProtocolBot extends TeamsActivityHandler {
  private readonly flow: Flow;

  constructor(parts: BotParts) {
    super();
    this.flow = createFlow(parts);
  }

  protected override onMessageActivity(context: TurnContext): Promise<void> {
    return this.flow.message(turnOf(context));
  }

  // The SDK's own handler asks Teams about every member added; nothing here needs that.
  protected override onConversationUpdateActivity(context: TurnContext): Promise<void> {
    const turn = turnOf(context);
    const added = turn.activity.membersAdded ?? [];
    const bot = turn.activity.recipient?.id;
    // In a group only the bot's own coming is a beginning; in a private chat anybody's is.
    if (turn.shared ? added.some(({ id }) => id === bot) : added.length > 0) return this.flow.welcome(turn);
    return Promise.resolve();
  }

  protected override onInstallationUpdateActivity(context: TurnContext): Promise<void> {
    const turn = turnOf(context);
    return turn.activity.action?.startsWith('add') === true ? this.flow.welcome(turn) : Promise.resolve();
  }

  // Not the SDK's own: it knows no message/submitAction, and takes what it is given on trust.
  protected override onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    return this.flow.invoke(turnOf(context));
  }
}

function turnOf(context: TurnContext): Turn {
  // The route has looked at its shape (incoming.ts).
  const activity = context.activity as unknown as Incoming;
  return {
    context,
    activity,
    conversation: activity.conversation.id,
    person: activity.from?.id ?? '',
    shared: isShared(activity),
  };
}

interface Flow {
  message(turn: Turn): Promise<void>;
  welcome(turn: Turn): Promise<void>;
  invoke(turn: Turn): Promise<InvokeResponse>;
}

const MOST_ANSWERS = 5000;
const ANSWERS_LAST_MS = 24 * 3_600_000;

function createFlow(parts: BotParts): Flow {
  const { answerer, published, conversations, handedOn, feedback, whoAsks, log, now } = parts;
  /** Which answer a message of ours gave, for the thumbs under it. No question, no person. */
  const given = createRecent<{
    readonly situation: string | null;
    readonly verdict: Verdict;
    readonly protocol: string;
  }>(MOST_ANSWERS, ANSWERS_LAST_MS);

  const invokes = createAnsweredOnce<InvokeResponse>(isFault);

  const sender = ({ context }: Turn): Promise<string | null> => whoAsks(context, published().directory);

  /** What can be asked again from a card's data, whoever presses. */
  const answerTo = async (turn: Turn, data: Omit<AskedData, 'do' | 'who' | 'named'>) => {
    const asker = turn.shared ? (data.by ?? null) : await sender(turn);
    const previous = answerer.readFrame(data.f);
    return {
      asker,
      answer: answerer.answer({
        question: data.q,
        ...(asker === null ? {} : { asker }),
        ...(previous === null ? {} : { previous }),
        ...(data.s === undefined ? {} : { situation: data.s }),
        ...(data.w === undefined ? {} : { person: data.w }),
      }),
    };
  };

  const draw = (
    turn: Turn,
    answer: BotAnswer,
    data: Omit<AskedData, 'do' | 'who' | 'named'> | null,
    clausesShown: boolean,
  ): Card => {
    const { snapshot, directory } = published();
    return answerCard({
      answer,
      called: snapshot.pack.called,
      draft: snapshot.pack.status === 'draft',
      verbatim: snapshot.pack.verbatim === true,
      data,
      clausesShown,
      shared: turn.shared,
      isMailbox(address) {
        const person = directory.find(address);
        return person !== null && isMailbox(person);
      },
      privateChat: privateChatOf(turn),
    });
  };

  const reply = async (
    turn: Turn,
    asked: {
      readonly question: string;
      readonly asker: string | null;
      readonly previous?: Frame;
      readonly situation?: string;
      /** Address of whom an ambiguous name means. */
      readonly meant?: string;
      /** Put before the answer: our own words. */
      readonly lead?: string;
    },
  ): Promise<void> => {
    const { snapshot, directory } = published();
    const answer = answerer.answer({
      question: asked.question,
      ...(asked.asker === null ? {} : { asker: asked.asker }),
      ...(asked.previous === undefined ? {} : { previous: asked.previous }),
      ...(asked.situation === undefined ? {} : { situation: asked.situation }),
      ...(asked.meant === undefined ? {} : { person: asked.meant }),
    });
    const data: Omit<AskedData, 'do' | 'who' | 'named'> | null =
      asked.question.length > MOST_CARRIED
        ? null
        : {
            pn: 1,
            id: randomUUID(),
            q: asked.question,
            ...(turn.shared && asked.asker !== null ? { by: asked.asker } : {}),
            ...(asked.previous === undefined ? {} : { f: asked.previous }),
            ...(asked.situation === undefined ? {} : { s: asked.situation }),
            ...(asked.meant === undefined ? {} : { w: asked.meant }),
          };

    const { clarify } = answer;
    if (clarify !== undefined && asksBack(answer, asked) && data !== null) {
      if (turn.shared && clarify.options.some(({ value }) => isAddress(value))) {
        await send(turn.context, withCard(whichSharedCard(privateChatOf(turn))));
        return;
      }
      const { question, previous, situation, meant } = asked;
      conversations.remember(turn.conversation, turn.person, {
        previous: answer.frame,
        pending: {
          question,
          options: clarify.options,
          ...(previous === undefined ? {} : { previous }),
          ...(situation === undefined ? {} : { situation }),
          ...(meant === undefined ? {} : { meant }),
        },
      });
      await send(turn.context, withCard(clarifyCard(clarify, data)));
      return;
    }

    conversations.remember(turn.conversation, turn.person, { previous: answer.frame });
    const shown = turn.shared ? { ...answer, text: withoutNames(answer.text, directory.people) } : answer;
    const cited = withCitations(shown, snapshot.pack.called);
    const notes = asked.question.length > MOST_READ ? `\n\n${WORDS.onlyStart}` : '';
    const sent = await send(turn.context, {
      type: 'message',
      textFormat: 'markdown',
      text: `${asked.lead === undefined ? '' : `${asked.lead}\n\n`}${cited.text}${notes}`,
      ...(cited.entity === null ? {} : { entities: [cited.entity] }),
      channelData: { feedbackLoop: { type: 'default' } },
    });
    if (sent?.id !== undefined) {
      given.set(sent.id, {
        situation: answer.situation,
        verdict: answer.verdict,
        protocol: snapshot.pack.id,
      });
    }
    await send(turn.context, withCard(draw(turn, answer, data, false)));
  };

  const help = async (turn: Turn, greeting?: string): Promise<void> => {
    const { snapshot, directory } = published();
    const asker = turn.shared ? null : await sender(turn);
    const kind = asker === null ? null : directory.find(asker)?.kind;
    if (greeting !== undefined) await send(turn.context, text(greeting));
    await send(
      turn.context,
      withCard(
        helpCard(snapshot.pack.called, kind === 'member' || kind === 'officer' ? kind : null, turn.shared),
      ),
    );
  };

  const question = async (turn: Turn, typed: string): Promise<void> => {
    await typing(turn);
    const asker = await sender(turn);
    const last = conversations.last(turn.conversation, turn.person);
    const chosen = last.pending?.options.find(({ label: name }) => means(typed, name));
    if (last.pending !== undefined && chosen !== undefined) {
      const { options: _options, ...before } = last.pending;
      const { value } = chosen;
      await reply(turn, {
        ...before,
        asker,
        ...(isAddress(value) ? { meant: value } : { situation: value }),
      });
      return;
    }
    await reply(turn, {
      question: typed,
      asker,
      ...(last.previous === undefined ? {} : { previous: last.previous }),
    });
  };

  const act = async (turn: Turn, data: ActionData): Promise<Acted | null> => {
    if (data.do === 'starter') {
      const starter = STARTERS[data.kind][data.n];
      if (starter === undefined) return null;
      await typing(turn);
      await reply(turn, {
        question: starter,
        asker: await sender(turn),
        lead: markdown(fill(WORDS.asked, { question: starter })),
      });
      return { card: saidCard(fill(WORDS.asked, { question: starter })) };
    }
    const carried = carriedOf(data);
    switch (data.do) {
      case 'clause':
      case 'back': {
        const { answer } = await answerTo(turn, carried);
        return { card: draw(turn, answer, carried, data.do === 'clause') };
      }
      case 'other': {
        const { answer } = await answerTo(turn, carried);
        return { card: otherCard(answer.alternatives, carried, !turn.shared || carried.by !== undefined) };
      }
      case 'pick': {
        const name = data.s === undefined ? null : answerer.situationLabel(data.s);
        if (name === null || data.s === undefined) return null;
        const asker = turn.shared ? (data.by ?? null) : await sender(turn);
        await reply(turn, {
          question: data.q,
          asker,
          situation: data.s,
          ...(data.w === undefined ? {} : { meant: data.w }),
        });
        return { card: choseCard(name) };
      }
      case 'person': {
        const person = published().directory.find(data.who);
        if (person === null || turn.shared) return null;
        const previous = answerer.readFrame(data.f);
        await reply(turn, {
          question: data.q,
          asker: await sender(turn),
          meant: data.who,
          ...(previous === null ? {} : { previous }),
          ...(data.s === undefined ? {} : { situation: data.s }),
        });
        return { card: choseCard(person.name) };
      }
      case 'hand-on':
        return {
          card: (await mayHandOn(turn, carried)) ? handOnCard(carried) : saidCard(WORDS.handOnOnlyAsker),
        };
      case 'send': {
        if (!(await mayHandOn(turn, carried))) return { card: saidCard(WORDS.handOnOnlyAsker) };
        const asker = data.named ? await sender(turn) : null;
        await handedOn.add({
          id: data.id,
          protocol: published().snapshot.pack.id,
          question: data.q,
          asker,
          at: now().toISOString(),
        });
        return { card: saidCard(asker === null ? WORDS.handedOnUnnamed : WORDS.handedOnNamed) };
      }
    }
  };

  /** In a shared chat only who asked may send a question on. */
  const mayHandOn = async (turn: Turn, data: Omit<AskedData, 'do' | 'who' | 'named'>): Promise<boolean> => {
    if (!turn.shared) return true;
    const presser = await sender(turn);
    return presser !== null && presser === data.by;
  };

  const execute = async (turn: Turn): Promise<InvokeResponse> => {
    const data = readAction(executeData((turn.context.activity as { value?: unknown }).value));
    if (data === null) return cardError(400, 'BadRequest', WORDS.badAction);
    try {
      const acted = await act(turn, data);
      if (acted === null) return cardError(400, 'BadRequest', WORDS.badAction);
      return {
        status: 200,
        body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: acted.card },
      };
    } catch (error) {
      log.error(traceOf(error), 'a card action failed');
      return cardError(500, 'Fault', WORDS.faultAction);
    }
  };

  const find = (value: unknown): InvokeResponse => {
    const query = readQuery(value);
    if (query === null) return problem(400, 'BadRequest', WORDS.badRequest);
    const { pack } = published().snapshot;
    const clauses = findClauses(pack, query.words, query.count, query.skip);
    if (clauses.length === 0 && query.skip === 0) {
      return { status: 200, body: { composeExtension: { type: 'message', text: WORDS.searchNone } } };
    }
    return {
      status: 200,
      body: {
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: clauses.map((clause) => ({
            ...attachment(clauseCard(clause, pack)),
            preview: {
              contentType: 'application/vnd.microsoft.card.thumbnail',
              content: {
                title: `${fill(WORDS.paragraph, { ref: clause.ref })}: ${clause.heading}`,
                text: cut(clause.says, 200),
              },
            },
          })),
        },
      },
    };
  };

  const thumbs = async (turn: Turn, value: unknown): Promise<InvokeResponse> => {
    const read = readFeedback(value);
    if (read === null) return problem(400, 'BadRequest', WORDS.badRequest);
    const about = given.get(turn.activity.replyToId ?? '');
    await feedback.add({
      protocol: about?.protocol ?? published().snapshot.pack.id,
      situation: about?.situation ?? null,
      verdict: about?.verdict ?? null,
      ...read,
      day: now().toISOString().slice(0, 10),
    });
    return { status: 200 };
  };

  return {
    async message(turn) {
      const { context, activity, shared } = turn;
      const value: unknown = context.activity.value;
      const said = readSaid(activity);
      if (said.text === '' && typeof value === 'object' && value !== null) {
        const data = readAction(value);
        const acted = data === null ? null : await act(turn, data);
        if (acted === null) await send(context, text(WORDS.badAction));
        // What was asked anew is answered already; a Submit cannot change its card.
        else if (data !== null && data.do !== 'starter' && data.do !== 'pick' && data.do !== 'person') {
          await send(context, withCard(acted.card));
        }
        return;
      }
      // With leave to read a whole channel, only what is said to the bot is its business.
      if (shared && !said.mentionsBot) return;
      const bare = said.text.toLowerCase().replace(/[\s!.,]+$/, '');
      const called = (activity.recipient?.name ?? '').toLowerCase();
      if (bare === '' || bare === called || HELP_WORDS.includes(bare)) await help(turn);
      else if (GREETINGS.includes(bare)) await help(turn, WORDS.greeting);
      else if (THANKS.includes(bare)) await send(context, text(WORDS.thanks));
      else await question(turn, said.text);
    },

    async welcome(turn) {
      if (conversations.greet(turn.conversation)) await help(turn);
    },

    async invoke(turn) {
      const { name, value } = turn.context.activity as { name?: string; value?: unknown };
      const once = (make: () => Promise<InvokeResponse>): Promise<InvokeResponse> => {
        const { id } = turn.activity;
        if (id === undefined || id === null || id === '') return make();
        return invokes.answer(JSON.stringify([turn.conversation, turn.person, id]), make);
      };
      switch (name) {
        case 'adaptiveCard/action':
          return once(() => execute(turn));
        case 'composeExtension/query':
          return find(value);
        case 'message/submitAction':
          return once(() => thumbs(turn, value));
        case 'message/fetchTask':
          return {
            status: 200,
            body: {
              task: {
                type: 'continue',
                value: { title: WORDS.feedbackTitle, card: attachment(feedbackCard()) },
              },
            },
          };
        default:
          return problem(501, 'NotImplemented', WORDS.unknownInvoke);
      }
    },
  };
}

/**
 * Whether to ask back rather than answer: who is meant decides, or the reading that was answered is one of the two
 * that are as likely. Other doubts get the answer; its card offers the other readings. What has been chosen is not
 * asked again.
 */
function asksBack(
  { clarify, situation }: BotAnswer,
  chosen: { readonly situation?: string; readonly meant?: string },
): boolean {
  if (clarify === undefined || clarify.options.length < 2) return false;
  if (clarify.options.some(({ value }) => isAddress(value))) return chosen.meant === undefined;
  return chosen.situation === undefined && clarify.options.some(({ value }) => value === situation);
}

/** A choice is a situation's id, or the address of a person. */
function isAddress(value: string): boolean {
  return value.includes('@');
}

function carriedOf({ pn, id, q, by, f, s, w }: AskedData): Omit<AskedData, 'do' | 'who' | 'named'> {
  return {
    pn,
    id,
    q,
    ...(by === undefined ? {} : { by }),
    ...(f === undefined ? {} : { f }),
    ...(s === undefined ? {} : { s }),
    ...(w === undefined ? {} : { w }),
  };
}

/** Not in a channel: the Playground's page breaks on it there, and loses the answer that follows. */
async function typing({ context, activity }: Turn): Promise<void> {
  if (activity.conversation.conversationType !== 'channel') await send(context, { type: 'typing' });
}

function text(words: string): Partial<Activity> {
  return { type: 'message', textFormat: 'plain', text: words };
}

function withCard(content: Card): Partial<Activity> {
  return { type: 'message', attachments: [attachment(content)] };
}

function feedbackCard(): Card {
  return card(
    [
      label(WORDS.feedbackTitle),
      note(WORDS.feedbackNote),
      {
        type: 'Input.Text',
        id: 'feedbackText',
        label: WORDS.feedbackLabel,
        isMultiline: true,
        maxLength: 2000,
      },
    ],
    [{ type: 'Action.Submit', title: WORDS.feedbackSend, data: {} }],
  );
}

/** Ours, not the card's: a further attempt may succeed. */
function isFault({ body }: InvokeResponse): boolean {
  return (body as { readonly statusCode?: unknown } | undefined)?.statusCode === 500;
}

/** What a card's client is told when its button came to nothing: HTTP says that the bot was reached. */
function cardError(statusCode: number, code: string, message: string): InvokeResponse {
  return {
    status: 200,
    body: { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } },
  };
}

function problem(status: number, code: string, message: string): InvokeResponse {
  return { status, body: { error: { code, message } } };
}

/** An answer's text without anybody's name: they stand in brackets after a role (shared/answer/words.ts). */
function withoutNames(answer: string, people: Published['directory']['people']): string {
  if (!answer.includes('(')) return answer;
  return people.reduce((left, { name }) => (name === '' ? left : left.split(` (${name})`).join('')), answer);
}

/** Teams' link to the private chat with the bot. */
function privateChatOf({ activity }: Turn): string | null {
  const id = activity.recipient?.id ?? '';
  return /^28:[\w-]{1,100}$/.test(id)
    ? `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(id)}`
    : null;
}

/** Whether what was typed is one of the choices offered: the whole label, or the name before its comma. */
function means(typed: string, offered: string): boolean {
  const plainly = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .trim();
  const wanted = plainly(typed);
  return wanted !== '' && (wanted === plainly(offered) || wanted === plainly(offered.split(',')[0] ?? ''));
}
