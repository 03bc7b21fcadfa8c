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
