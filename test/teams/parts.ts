import { TestAdapter, type Activity, type TurnContext } from 'botbuilder';
import { pino } from 'pino';
import { createPolicies } from '../../bot/policies';
import type { Published } from '../../bot/services';
import { createBot, type BotParts } from '../../bot/teams/bot';
import type { Card } from '../../bot/teams/cards/card';
import { createConversations } from '../../bot/teams/conversation';
import { createDeliveries } from '../../bot/teams/dedupe';
import { createFeedback, type HandedOn, type HandedOnQuestions } from '../../bot/teams/handed-on';
import { MOST_READ, type Answerer, type BotAnswer, type Question } from '../../bot/teams/port';
import { onceOnly, sayFault } from '../../bot/teams/teams';
import type { Pack } from '../../shared/pack';
import type { Person } from '../../shared/types';
import southwark from '../../shared/packs/southwark.json';

export const ADA = 'ada.pike@fenwick.example';
const blank = { title: '', tier: null, service: '', manager: '', ward: '', group: '' };
export const PEOPLE: readonly Person[] = [
  { ...blank, email: ADA, name: 'Ada Pike', kind: 'member', title: 'Councillor', ward: 'Fenside' },
  {
    ...blank,
    email: 'ben.stone@fenwick.example',
    name: 'Ben Stone',
    kind: 'officer',
    title: 'Head of Drains',
    tier: 'head',
    service: 'Drains',
  },
  {
    ...blank,
    email: 'ben.hay@fenwick.example',
    name: 'Ben Hay',
    kind: 'officer',
    title: 'Drains Officer',
    tier: 'staff',
    service: 'Drains',
  },
  {
    ...blank,
    email: 'democratic@fenwick.example',
    name: 'Democratic Services',
    kind: 'officer',
    title: 'Shared mailbox',
    service: 'Governance',
  },
];

/** A real pack's clauses under an invented council; the bot's tests do not hang on what engines make of it. */
export const PACK = { ...southwark, entries: [] } as unknown as Pack;
const policies = createPolicies([PACK], PEOPLE, 'Fenwick', PACK.id);
export function published(): Published {
  const found = policies.published(null);
  if (found === null) throw new Error('the test pack is not published');
  return found;
}
const [FIRST, SECOND] = PACK.clauses;
if (FIRST === undefined || SECOND === undefined) throw new Error('the test pack has no clauses');
export const CLAUSES = [FIRST, SECOND] as const;
const cite = (clause: typeof FIRST) => ({ protocol: PACK.id, ref: clause.ref, says: clause.says });

const HEAD = { role: 'the head of service', email: 'ben.stone@fenwick.example', name: 'Ben Stone' };
const DEMOCRATIC = {
  role: 'Democratic Services',
  email: 'democratic@fenwick.example',
  name: 'Democratic Services',
};
const frame = { situation: 'ask-junior', mode: 'may' };

export const JUNIOR: BotAnswer = {
  verdict: 'someone-else',
  text: `Take this to the head of service (Ben Stone). Your protocol, paragraph ${FIRST.ref}: ${FIRST.says}`,
  conditions: ['you say what it is about'],
  contacts: [HEAD],
  clauses: [cite(FIRST), cite(SECOND)],
  confidence: 0.9,
  situation: 'ask-junior',
  frame,
  alternatives: [
    { situation: 'ask-facts', label: 'asking for facts' },
    { situation: 'bcc', label: 'hidden copies' },
  ],
};
export const SILENT: BotAnswer = {
  verdict: 'not-covered',
  text: 'I found nothing in your protocol that answers this. Democratic Services can help.',
  conditions: [],
  contacts: [DEMOCRATIC],
  clauses: [],
  confidence: 0.5,
  situation: null,
  silence: 'silent',
  frame: { situation: null },
  alternatives: [],
};
const WHICH: BotAnswer = {
  ...JUNIOR,
  clarify: {
    question: 'Which Ben do you mean?',
    options: [
      { label: 'Ben Stone, Head of Drains', value: 'ben.stone@fenwick.example' },
      { label: 'Ben Hay, Drains Officer', value: 'ben.hay@fenwick.example' },
    ],
  },
};

/** A stand-in for the engine: what a question says decides. Keeps what it was asked. */
export function standIn(): Answerer & { readonly asked: Question[] } {
  const asked: Question[] = [];
  return {
    asked,
    answer(question) {
      asked.push(question);
      if (question.question.length > MOST_READ * 10) throw new Error('longer than any question');
      if (question.question.includes('explode')) throw new RangeError(`cannot read "${question.question}"`);
      if (question.situation !== undefined)
        return { ...JUNIOR, verdict: 'yes', situation: question.situation };
      if (/\bBen\?$/.test(question.question) && question.person === undefined) return WHICH;
      return question.question.includes('junior') || question.question.includes('Ben') ? JUNIOR : SILENT;
    },
    readFrame: (value) =>
      typeof value === 'object' && value !== null && 'situation' in value ? value : null,
    situationLabel: (id) => JUNIOR.alternatives.find(({ situation }) => situation === id)?.label ?? null,
  };
}

/** Questions that were sent on, kept in memory. */
export interface KeptQuestions extends HandedOnQuestions {
  list(): Promise<readonly HandedOn[]>;
}
export function keptQuestions(): KeptQuestions {
  const kept = new Map<string, HandedOn>();
  return {
    add(question) {
      if (!kept.has(question.id)) kept.set(question.id, question);
      return Promise.resolve();
    },
    list: () => Promise.resolve([...kept.values()]),
  };
}

/** An invoke's answer; the SDK's type leaves the body open. */
interface Invoked {
  readonly status: number;
  readonly body?: unknown;
}

/** A bot over TestAdapter, everything it sent, and everything it logged. */
export interface Bench {
  readonly parts: BotParts;
  readonly handedOn: KeptQuestions;
  readonly asked: Question[];
  /** Hands in an activity and gives back what was sent for it. */
  turn(activity: Partial<Activity>): Promise<Partial<Activity>[]>;
  /** A typed message: a private chat unless told. */
  say(text: string, more?: Partial<Activity>): Promise<Partial<Activity>[]>;
  invoke(name: string, value: unknown, more?: Partial<Activity>): Promise<Invoked>;
  logs(): string;
}

export const BOT = { id: '28:5f1c', name: 'Protocol Nudge' };
const USER = { id: '29:ada', name: 'Ada Pike', aadObjectId: 'aad-ada' };
export const GROUP: Partial<Activity> = {
  conversation: { id: 'group', conversationType: 'groupChat', isGroup: true, name: 'Group' },
};
export const MENTION = { type: 'mention', text: '<at>Protocol Nudge</at>', mentioned: BOT };

export function bench(changes: Partial<BotParts> = {}): Bench {
  const lines: string[] = [];
  const answerer = standIn();
  const handedOn = keptQuestions();
  const parts: BotParts = {
    answerer,
    published,
    conversations: createConversations(),
    handedOn,
    feedback: createFeedback(),
    whoAsks: (context) => Promise.resolve(context.activity.from.id === USER.id ? ADA : null),
    log: pino({ level: 'debug', base: null }, { write: (line: string) => lines.push(line) }),
    now: () => new Date('2026-03-04T14:05:00Z'),
    ...changes,
  };
  const bot = createBot(parts);
  const deliveries = createDeliveries();
  const adapter = new TestAdapter(onceOnly(deliveries, (context: TurnContext) => bot.run(context)));
  adapter.onTurnError = sayFault(deliveries, (error) => {
    parts.log.error({ kind: error instanceof Error ? error.name : typeof error }, 'fault');
  });
  let count = 0;
  const turn = async (activity: Partial<Activity>): Promise<Partial<Activity>[]> => {
    count += 1;
    await adapter.processActivity({
      id: `activity-${String(count)}`,
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9/',
      from: USER,
      recipient: BOT,
      conversation: { id: 'private', conversationType: 'personal', isGroup: false, name: '' },
      ...activity,
    });
    const sent: Partial<Activity>[] = [];
    for (
      let one = adapter.getNextReply() as Partial<Activity> | undefined;
      one !== undefined;
      one = adapter.getNextReply() as Partial<Activity> | undefined
    ) {
      sent.push(one);
    }
    return sent;
  };
  return {
    parts,
    handedOn,
    asked: answerer.asked,
    turn,
    say: (text, more = {}) => turn({ type: 'message', text, ...more }),
    async invoke(name, value, more = {}) {
      const sent = await turn({ type: 'invoke', name, value, ...more });
      const answer = sent.find(({ type }) => type === 'invokeResponse');
      if (answer === undefined) throw new Error('no answer to the invoke');
      return answer.value as Invoked;
    },
    logs: () => lines.join(''),
  };
}

export function textOf(sent: readonly Partial<Activity>[]): string {
  return sent
    .filter(({ type, text }) => type === 'message' && text !== undefined && text !== '')
    .map(({ text }) => text ?? '')
    .join('\n');
}

export function cardsOf(sent: readonly Partial<Activity>[]): Card[] {
  return sent.flatMap(({ attachments }) => attachments ?? []).map(({ content }) => content as Card);
}

/** Everything a card shows or could send, as text. */
export function shows(card: Card): string {
  return JSON.stringify({ ...card, actions: (card.actions ?? []).map(({ title }) => title) });
}

interface Button {
  readonly title: string;
  readonly type: string;
  readonly url?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A card's buttons, those in its body included. */
export function buttonsOf(card: Card): Button[] {
  const inBody = card.body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []));
  return [...inBody, ...(card.actions ?? [])];
}

export function button(card: Card | undefined, title: string | RegExp): Button {
  const found =
    card === undefined
      ? undefined
      : buttonsOf(card).find((one) =>
          typeof title === 'string' ? one.title === title : title.test(one.title),
        );
  if (found === undefined) throw new Error(`no button ${String(title)}`);
  return found;
}

/** An Execute button's invoke, as Teams sends it. */
export function pressed(one: Button): unknown {
  return {
    action: { type: 'Action.Execute', id: 'x', verb: 'protocol-nudge', data: one.data },
    trigger: 'manual',
  };
}
