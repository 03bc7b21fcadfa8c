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

/** Questions for the clerk. Held behind this so that a store can take it over. */
export interface HandedOnQuestions {
  /** Keeps it. A second one with the same id changes nothing. Rejects when it cannot be kept. */
  add(question: HandedOn): Promise<void>;
  list(): Promise<readonly HandedOn[]>;
}

/** What somebody thought of an answer: the thumbs and words that Teams asks for. Never who. */
export interface Feedback {
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

/** In memory: they last as long as the process. When full, a new one is refused rather than an old one lost. */
export function createHandedOn(): HandedOnQuestions {
  const kept = new Map<string, HandedOn>();
  return {
    add(question) {
      if (kept.size >= MOST && !kept.has(question.id))
        return Promise.reject(new Error('no room for more questions'));
      if (!kept.has(question.id)) kept.set(question.id, question);
      return Promise.resolve();
    },
    list: () => Promise.resolve([...kept.values()]),
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
