import type { Frame } from './port';
import { createRecent } from './recent';

/** What a conversation needs to know of its last turn. Held in memory only, and not for long. */
interface LastTurn {
  /** For "and what about her manager?". */
  readonly previous?: Frame;
  /** A question that was met with one back: its text, what it followed on from, what was chosen before, what may be. */
  readonly pending?: {
    readonly question: string;
    readonly previous?: Frame;
    readonly situation?: string;
    readonly meant?: string;
    readonly options: readonly { readonly label: string; readonly value: string }[];
  };
}

export interface Conversations {
  /** `person` keeps apart the people who ask in one group chat. */
  last(conversation: string, person: string): LastTurn;
  remember(conversation: string, person: string, turn: LastTurn): void;
  /** True once a conversation: whether to say hello in it. */
  greet(conversation: string): boolean;
}

const MOST = 5000;
/** After a quarter of an hour a new question is a new matter. */
const LASTS_MS = 15 * 60_000;
const GREETED_LASTS_MS = 30 * 24 * 3_600_000;

export function createConversations(now?: () => number): Conversations {
  const turns = createRecent<LastTurn>(MOST, LASTS_MS, now);
  const greeted = createRecent<true>(MOST, GREETED_LASTS_MS, now);
  const keyOf = (conversation: string, person: string): string => JSON.stringify([conversation, person]);
  return {
    last: (conversation, person) => turns.get(keyOf(conversation, person)) ?? {},
    remember(conversation, person, turn) {
      turns.set(keyOf(conversation, person), turn);
    },
    greet(conversation) {
      if (greeted.get(conversation) === true) return false;
      greeted.set(conversation, true);
      return true;
    },
  };
}
