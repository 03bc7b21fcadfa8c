import type { Logger } from 'pino';
import type { Keep } from './config';
import { traceOf } from './middleware/errors';
import type { CouncilStore } from './store/store';

const DAY_MS = 86_400_000;
/** Once the server stands, and not all servers at once. */
const FIRST_MS = 60_000;

interface TidyPorts {
  readonly councils: readonly CouncilStore[];
  readonly keep: Keep;
  readonly log: Logger;
  readonly now: () => number;
  /** Calls once after so many milliseconds; returns how to call that off. */
  readonly later: (act: () => void, milliseconds: number) => () => void;
  readonly random: () => number;
}

/**
 * Deletes every day what is no longer needed: counts of nudges, and questions to Democratic Services that are dealt
 * with. Several servers may do so at once: what one has deleted the others no longer find. Returns how to stop.
 */
export function startTidying({ councils, keep, log, now, later, random }: TidyPorts): () => void {
  let stopped = false;
  let callOff: () => void = () => undefined;

  async function tidy(): Promise<void> {
    const since = (days: number): string => new Date(now() - days * DAY_MS).toISOString();
    for (const { id, counts, questions } of councils) {
      try {
        const gone = {
          counts: await counts.forget(since(keep.counts).slice(0, 10)),
          questions: await questions.forget(since(keep.questions)),
        };
        if (gone.counts + gone.questions > 0)
          log.info({ council: id, ...gone }, 'what is no longer needed was deleted');
      } catch (error) {
        // A server that shuts down takes the store from under it; else the next day does it.
        if (!stopped)
          log.warn({ council: id, ...traceOf(error) }, 'what is no longer needed was not deleted');
      }
    }
  }
  function wait(milliseconds: number): void {
    callOff = later(() => {
      void tidy().then(() => {
        if (!stopped) wait(DAY_MS);
      });
    }, milliseconds);
  }
  wait(FIRST_MS * (1 + random()));
  return () => {
    stopped = true;
    callOff();
  };
}
