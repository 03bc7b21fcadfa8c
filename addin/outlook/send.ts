import type { Pack } from '../../shared/pack';
import type { Nudge } from '../../shared/types';
import { PANE_COMMAND_ID } from './ids';
import type { Abilities } from './mailbox';
import { openingContext, shorten } from './office';
import type { OutlookWords } from './words';

/** What event.completed is told. There is no send mode in it: the manifest's is prompt-user, and nothing raises it. */
export interface SendAnswer {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
}

export const LET_GO: SendAnswer = { allowEvent: true };

/** SmartAlertsEventCompletedOptions: errorMessage and errorMessageMarkdown, and cancelLabel. */
const MESSAGE_LIMIT = 500;
const LABEL_LIMIT = 20;

/** Marks that Smart Alert markdown would read as its own are taken out: text is text. */
function unmarked(text: string): string {
  return text
    .replace(/[*`\\]/g, '')
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(/(^|\n)[ \t]{0,20}[#>+=-]{1,20}/g, '$1');
}

/** Title, guidance, where it is written, what else there is, and that the mail can go. Only the guidance gives way. */
function message(
  nudge: Nudge,
  others: readonly Nudge[],
  pack: Pack,
  words: OutlookWords,
  marked: boolean,
): string {
  const form = marked ? unmarked : (text: string): string => text;
  const clause = nudge.clauses[0];
  const cite =
    clause === undefined || nudge.guidance.indexOf(clause.ref) >= 0
      ? ''
      : words.alert.clause(clause.protocol === pack.id ? pack.called : clause.protocol, clause.ref);
  const title = shorten(form(nudge.title), 150);
  const more = others.length === 0 ? '' : words.alert.more(others.length);
  const tail = [cite, more, words.alert.sendAsIs].filter((part) => part !== '').map(form);
  const head = marked ? `**${title}**` : title;
  const around = [head].concat(tail).join('\n\n').length + 2;
  const room = MESSAGE_LIMIT - around;
  const guidance = form(nudge.guidance);
  const middle = guidance === '' || room < 20 ? [] : [shorten(guidance, room)];
  return shorten([head].concat(middle, tail).join('\n\n'), MESSAGE_LIMIT);
}

/** The Smart Alert for what stands, strongest first; plain text always, the rest as far as the client goes. */
export function alertFor(
  nudges: readonly Nudge[],
  pack: Pack,
  abilities: Abilities,
  words: OutlookWords,
): SendAnswer {
  const first = nudges[0];
  if (first === undefined) return LET_GO;
  const others = nudges.slice(1);
  return {
    allowEvent: false,
    errorMessage: message(first, others, pack, words, false),
    ...(abilities.sendMarkdown ? { errorMessageMarkdown: message(first, others, pack, words, true) } : {}),
    ...(abilities.takeAction
      ? {
          cancelLabel: words.alert.takeAction.slice(0, LABEL_LIMIT),
          commandId: PANE_COMMAND_ID,
          contextData: openingContext(first.key),
        }
      : {}),
  };
}
