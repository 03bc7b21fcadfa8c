import type { Activity, TurnContext } from 'botbuilder';
import { traceOf } from '../middleware/errors';
import type { BotCredentials } from '../config';
import type { Teams } from '../services';
import { KeysUnavailableError } from '../auth/keys';
import { ProblemError } from '../problem';
import { createAdapter, isRefused } from './adapter';
import { createBot, type BotParts } from './bot';
import { createDeliveries, type Deliveries } from './dedupe';
import { send } from './send';
import { WORDS } from './words';

/** The bot as the HTTP route sees it. `parts` as for createBot; `authority` as for createAdapter. */
export function createTeams(
  credentials: BotCredentials | null,
  parts: BotParts,
  authority?: string,
  deliveries: Deliveries = createDeliveries(),
): Teams {
  const adapter = createAdapter(credentials, authority);
  const bot = createBot(parts);
  const { log } = parts;
  const once = onceOnly(deliveries, (context) => bot.run(context));
  adapter.onTurnError = sayFault(deliveries, (error) => {
    log.error(traceOf(error), 'a turn of the bot failed');
  });
  return {
    open: credentials === null,
    async receive(authorization, activity) {
      try {
        const response = await adapter.receive(authorization, activity as unknown as Activity, once);
        return { kind: 'done', status: response?.status ?? 200, body: response?.body as unknown };
      } catch (error) {
        if (isRefused(error)) return { kind: 'refused' };
        if (error instanceof KeysUnavailableError) {
          throw new ProblemError(
            503,
            'Service Unavailable',
            'The Bot Framework’s keys cannot be fetched just now; please deliver this again.',
          );
        }
        throw error;
      }
    },
  };
}

/** A message's first delivery alone is answered. */
export function onceOnly(
  deliveries: Deliveries,
  next: (context: TurnContext) => Promise<void>,
): (context: TurnContext) => Promise<void> {
  return async (context) => {
    const { type, id, conversation } = context.activity;
    if (type === 'message' && !deliveries.first(conversation.id, id)) return;
    await next(context);
  };
}

/** Says that a fault is a fault, never that the protocol is silent. When even that cannot be sent, Teams may try again. */
export function sayFault(
  deliveries: Deliveries,
  record: (error: unknown) => void,
): (context: TurnContext, error: Error) => Promise<void> {
  return async (context, error) => {
    record(error);
    const { type, id, conversation } = context.activity;
    if (type === 'invoke') {
      await context.sendActivity({
        type: 'invokeResponse',
        value: { status: 500, body: { error: { code: 'Fault', message: WORDS.faultAction } } },
      });
      return;
    }
    if (type !== 'message') return;
    try {
      await send(context, { type: 'message', textFormat: 'plain', text: WORDS.fault });
    } catch (second) {
      deliveries.forget(conversation.id, id);
      throw second;
    }
  };
}
