import type { SendAnswer } from './send';

/** The event as Outlook hands it over. */
interface LaunchEvent {
  completed(options?: SendAnswer): void;
}

/** Events already answered in this engine: Outlook on the web may hand one over twice (office-js issue 6706). */
const answered: unknown[] = [];
const MOST_ANSWERED = 20;

/** A way to complete the event that works once, whoever calls it first; null when it has been taken already. */
export function onceFor(event: unknown): ((options?: SendAnswer) => boolean) | null {
  if (answered.indexOf(event) >= 0) return null;
  answered.push(event);
  if (answered.length > MOST_ANSWERED) answered.shift();
  let open = true;
  return (options) => {
    if (!open) return false;
    open = false;
    try {
      const complete = event as LaunchEvent;
      if (options === undefined) complete.completed();
      else complete.completed(options);
    } catch {
      // Outlook has gone away or refused; there is nobody left to tell.
    }
    return true;
  };
}
