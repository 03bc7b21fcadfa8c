import { z } from 'zod';

/**
 * What comes from outside, looked at before anything uses it. In the demo nobody has signed it, and even a signed
 * activity holds what people typed.
 */

const id = z.string().max(2000);
const account = z.looseObject({
  id,
  name: z.string().max(1000).nullish(),
  aadObjectId: z.string().max(200).nullish(),
});

/** Far above what Teams lets anybody type (28 KB), so that what is refused is no question. */
const MOST_TEXT = 100_000;

/** An activity of the Bot Framework, as far as this bot relies on it; the rest is carried along. */
export const activityShape = z.looseObject({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  name: z.string().max(200).nullish(),
  serviceUrl: z.string().max(2000).refine(isHttp, { error: 'expected an http or https address' }),
  channelId: z.string().min(1).max(100),
  conversation: z.looseObject({
    id: id.min(1),
    conversationType: z.string().max(100).nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().max(200).nullish(),
  }),
  from: account.nullish(),
  recipient: account.nullish(),
  replyToId: id.nullish(),
  text: z.string().max(MOST_TEXT).nullish(),
  entities: z.array(z.unknown()).max(500).nullish(),
  membersAdded: z.array(account).max(5000).nullish(),
  action: z.string().max(100).nullish(),
});
export type Incoming = z.infer<typeof activityShape>;

function isHttp(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** A message as the bot reads it. */
export interface Said {
  /** Without the bot's mention, other people's mentions as their names, trimmed. */
  readonly text: string;
  readonly mentionsBot: boolean;
}

const mentionShape = z.object({
  type: z.literal('mention'),
  text: z.string().max(2000).nullish(),
  mentioned: z.object({ id, name: z.string().max(1000).nullish() }),
});

/** Reads a message's text: the bot's own mention goes, others stay as names, for they may say whom it is about. */
export function readSaid(activity: Pick<Incoming, 'text' | 'entities' | 'recipient'>): Said {
  let text = activity.text ?? '';
  let mentionsBot = false;
  for (const entity of activity.entities ?? []) {
    const parsed = mentionShape.safeParse(entity);
    if (!parsed.success) continue;
    const { mentioned, text: as } = parsed.data;
    const own = mentioned.id === activity.recipient?.id;
    if (own) mentionsBot = true;
    if (typeof as === 'string' && as !== '')
      text = text.split(as).join(own ? ' ' : ` ${mentioned.name ?? ''} `);
  }
  return { text: unmarked(text), mentionsBot };
}

/** Breaks and directions that nobody sees: they would split words, or turn a question round for who reads it next. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Teams marks mentions as <at>, and writes a few characters as HTML does. */
function unmarked(text: string): string {
  return text
    .replace(/<\/?at(?: [^<>]{0,200})?>/gi, ' ')
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (_whole, name: string) => CHARACTERS[name] ?? ' ')
    .replace(INVISIBLE, '')
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  amp: '&',
};

/** Whether others read the chat too: a group chat or a channel. What is not known to be private is shared. */
export function isShared({ conversation }: Pick<Incoming, 'conversation'>): boolean {
  const { conversationType, isGroup } = conversation;
  return isGroup === true || (typeof conversationType === 'string' && conversationType !== 'personal');
}

const reactionShape = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({
    reaction: z.enum(['like', 'dislike']),
    feedback: z.unknown(),
  }),
});
const MOST_COMMENT = 2000;

/** The thumbs of a message: a text, or an object that Teams has put into JSON. Null: not a feedback of ours. */
export function readFeedback(value: unknown): { readonly liked: boolean; readonly comment: string } | null {
  const parsed = reactionShape.safeParse(value);
  if (!parsed.success) return null;
  const { reaction, feedback } = parsed.data.actionValue;
  return { liked: reaction === 'like', comment: commentOf(feedback).slice(0, MOST_COMMENT) };
}

function commentOf(feedback: unknown): string {
  if (typeof feedback === 'string') {
    if (!feedback.startsWith('{') || feedback.length > 20_000) return feedback;
    try {
      return commentOf(JSON.parse(feedback) as unknown);
    } catch {
      return feedback;
    }
  }
  if (typeof feedback !== 'object' || feedback === null) return '';
  const words = (feedback as Readonly<Record<string, unknown>>)['feedbackText'];
  return typeof words === 'string' ? words : '';
}

const queryShape = z.object({
  commandId: z.string().max(200).nullish(),
  parameters: z
    .array(
      z.object({
        // The Playground knows no manifest, so it names none unless it is told one.
        name: z.string().max(200).nullish(),
        value: z.union([z.string().max(2000), z.boolean(), z.number()]).nullish(),
      }),
    )
    .max(20)
    .nullish(),
  queryOptions: z
    .object({
      skip: z.number().int().min(0).max(10_000).nullish(),
      count: z.number().int().min(1).max(100).nullish(),
    })
    .nullish(),
});

/** What somebody typed into the search extension; null: it has another shape. */
export function readQuery(
  value: unknown,
): { readonly words: string; readonly skip: number; readonly count: number } | null {
  const parsed = queryShape.safeParse(value);
  if (!parsed.success) return null;
  const { parameters, queryOptions } = parsed.data;
  // Opened, nothing typed yet: Teams sends initialRun=true.
  const typed = (parameters ?? []).find(
    ({ name, value: given }) => name !== 'initialRun' && typeof given === 'string',
  );
  return {
    words: typeof typed?.value === 'string' ? typed.value : '',
    skip: queryOptions?.skip ?? 0,
    count: Math.min(queryOptions?.count ?? 25, 25),
  };
}

const executeShape = z.object({ action: z.object({ type: z.literal('Action.Execute'), data: z.unknown() }) });

/** The data of a card's Execute button; undefined where there is none. */
export function executeData(value: unknown): unknown {
  const parsed = executeShape.safeParse(value);
  return parsed.success ? parsed.data.action.data : undefined;
}
