import type { Verdict } from '../../shared/types';

/**
 * What the bot needs of the answer engine, and no more. Nothing here knows a bot SDK, and the bot knows nothing of
 * how answers are found, so either can be changed alone.
 */
export interface Answerer {
  /** Answers one question. Pure and instant; a throw is a fault and is shown as one. */
  answer(asked: Question): BotAnswer;
  /** Reads what a card brought back (anything at all) as a frame of this engine; null: it is none. */
  readFrame(value: unknown): Frame | null;
  /** The situations that a card may choose, by id, with their names in words; null: there is no such situation. */
  situationLabel(id: string): string | null;
}

/** What was understood of a question, for the one that follows on. The engine's own affair: the bot only carries it. */
export type Frame = object;

export interface Question {
  /** As typed, without the bot's own mention. At most MOST_READ characters of it are read. */
  readonly question: string;
  /** Address of who asks, when known. */
  readonly asker?: string;
  /** Of the answer before in this conversation. */
  readonly previous?: Frame;
  /** A situation chosen by a button; read instead of guessed. */
  readonly situation?: string;
  /** Address of whom an ambiguous name in the question means, chosen by a button. */
  readonly person?: string;
}

/** The engine reads this many characters of a question (shared/answer/answer.ts says so). */
export const MOST_READ = 4000;

export interface BotAnswer {
  readonly verdict: Verdict;
  readonly text: string;
  readonly conditions: readonly string[];
  readonly contacts: readonly BotContact[];
  readonly clauses: readonly BotClause[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly situation: string | null;
  /** For not-covered: the protocol is silent, or the question is none of its business. */
  readonly silence?: 'silent' | 'outside';
  /** The clerk answered such a question before. */
  readonly fromClerk?: true;
  readonly frame: Frame;
  readonly alternatives: readonly { readonly situation: string; readonly label: string }[];
  /** One short question back. A value is a situation's id or a person's address. */
  readonly clarify?: {
    readonly question: string;
    readonly options: readonly { readonly label: string; readonly value: string }[];
  };
}

export interface BotContact {
  readonly role: string;
  readonly email: string | null;
  readonly name: string | null;
}

export interface BotClause {
  readonly protocol: string;
  readonly ref: string;
  /** In our own words. */
  readonly says: string;
}
