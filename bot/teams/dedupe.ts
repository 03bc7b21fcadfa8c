import { createRecent } from './recent';

/** Tells a delivery from its repeats. */
export interface Deliveries {
  /** True the first time an activity of a conversation is seen; its repeats are false. Without an id: always true. */
  first(conversation: string, activity: string | undefined): boolean;
  /** The delivery came to nothing and was not even excused: let the next attempt through. */
  forget(conversation: string, activity: string | undefined): void;
}

const MOST = 10_000;
/** Teams resends what is not answered in 15 s, for a few minutes (research: msteams-docs #6084). */
const LASTS_MS = 30 * 60_000;

/** Invokes are answered with what may be a whole card, so fewer are kept, and for as long as a client may wait. */
const MOST_ANSWERS = 500;
const ANSWERS_LAST_MS = 5 * 60_000;

/** Gives a repeat the answer that the first one got, without doing anything again. */
export interface AnsweredOnce<T> {
  /** `make` is not called for a repeat of `key`; what `isFault` calls a fault, or a rejection, may be tried again. */
  answer(key: string, make: () => Promise<T>): Promise<T>;
}

export function createAnsweredOnce<T>(isFault: (answer: T) => boolean, now?: () => number): AnsweredOnce<T> {
  const answers = createRecent<Promise<T>>(MOST_ANSWERS, ANSWERS_LAST_MS, now);
  return {
    async answer(key, make) {
      const before = answers.get(key);
      if (before !== undefined) return before;
      const answer = make();
      answers.set(key, answer);
      try {
        const made = await answer;
        if (isFault(made)) answers.delete(key);
        return made;
      } catch (error) {
        answers.delete(key);
        throw error;
      }
    },
  };
}

/** Each process remembers its own deliveries: behind a balancer, keep a conversation on one of them. */
export function createDeliveries(now?: () => number): Deliveries {
  const seen = createRecent<true>(MOST, LASTS_MS, now);
  const keyOf = (conversation: string, activity: string): string => JSON.stringify([conversation, activity]);
  return {
    first(conversation, activity) {
      if (activity === undefined || activity === '') return true;
      const key = keyOf(conversation, activity);
      if (seen.get(key) === true) return false;
      seen.set(key, true);
      return true;
    },
    forget(conversation, activity) {
      if (activity !== undefined) seen.delete(keyOf(conversation, activity));
    },
  };
}
