import type { CouncilStore } from '../store/store';
import type { Verdict } from '../../shared/types';

/** A question that somebody sent on to Democratic Services. */
export interface HandedOn {
  /** Of the button pressed, so that pressing it twice sends it once. */
  readonly id: string;
  readonly protocol: string;
  readonly question: string;
  /** Address of who wants an answer; null: they sent it without their name. */
  readonly asker: string | null;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Where questions for the clerk go. */
export interface HandedOnQuestions {
  /** Keeps it. A second one with the same id changes nothing. Rejects when it cannot be kept. */
  add(question: HandedOn): Promise<void>;
}

/** What somebody thought of an answer: the thumbs and words that Teams asks for. Never who. */
interface Feedback {
  readonly protocol: string;
  readonly situation: string | null;
  readonly verdict: Verdict | null;
  readonly liked: boolean;
  readonly comment: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

export interface FeedbackKept {
  add(feedback: Feedback): Promise<void>;
  list(): Promise<readonly Feedback[]>;
}

const MOST = 2000;

/** Keeps them in the council's store, for the clerk's tab. When full, a new one is refused rather than an old one lost. */
export function createHandedOn({ questions }: Pick<CouncilStore, 'questions'>): HandedOnQuestions {
  return {
    async add({ id, question, asker, at }) {
      const open = (await questions.all()).filter(({ state }) => state === 'open');
      if (open.length >= MOST && !open.some((one) => one.id === id))
        throw new Error('no room for more questions');
      await questions.add({ id, question, asker, at });
    },
  };
}

/** In memory; the oldest makes room. */
export function createFeedback(): FeedbackKept {
  const kept: Feedback[] = [];
  return {
    add(feedback) {
      kept.push(feedback);
      if (kept.length > MOST) kept.shift();
      return Promise.resolve();
    },
    list: () => Promise.resolve([...kept]),
  };
}
