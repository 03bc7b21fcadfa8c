import type { Logger } from 'pino';
import { traceOf } from '../middleware/errors';
import { TakenOverError } from '../store/people-sync';
import type { CouncilStore } from '../store/store';
import { GraphError } from './client';
import { SyncSetUpError, type SyncReport } from './people-sync';

export interface NightlyPorts {
  readonly council: CouncilStore;
  /** HH:MM in Europe/London. */
  readonly at: string;
  readonly run: () => Promise<SyncReport>;
  readonly log: Logger;
  readonly now: () => number;
  /** Calls once after so many milliseconds; returns how to call that off. */
  readonly later: (act: () => void, milliseconds: number) => () => void;
  readonly random: () => number;
}

const FIRST_LOOK_MS = 30_000;
const LOOK_MS = 300_000;
/** After a run that failed. */
const AGAIN_MS = 3_600_000;

const LONDON = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});
const DAY_MS = 86_400_000;

/**
 * Whether a run is due: none has come to its end since the last time that the clock showed `at`. So one that was
 * missed (no server ran) is made up for. Of several servers that look at once, the store lets one begin.
 */
export function isDue(at: string, finishedAt: string | null, now: number): boolean {
  if (finishedAt === null) return true;
  const local = LONDON.format(now);
  const day = local.slice(11, 16) >= at ? local : LONDON.format(now - DAY_MS);
  return LONDON.format(Date.parse(finishedAt)) < `${day.slice(0, 10)} ${at}`;
}

/** Runs the sync every night. Returns how to stop looking; a run that is under way goes on at the next start. */
export function startNightly(ports: NightlyPorts): () => void {
  const { council, at, log, now, later, random } = ports;
  let stopped = false;
  let notBefore = Number.NEGATIVE_INFINITY;
  let callOff: () => void = () => undefined;

  async function look(): Promise<void> {
    if (now() < notBefore) return;
    try {
      if (!isDue(at, (await council.sync.state()).finishedAt, now())) return;
      const { notes, ...report } = await ports.run();
      if (report.result === 'held')
        log.warn({ ...report, council: council.id }, 'a sync of people was held back');
      else log.info({ ...report, council: council.id }, 'people are in step with Microsoft 365');
      for (const note of notes) log.warn({ council: council.id }, note);
    } catch (error) {
      // A server that shuts down takes the store from under it.
      if (stopped || error instanceof TakenOverError) return;
      notBefore = now() + AGAIN_MS;
      // Messages of these are for people and hold no names.
      const told = error instanceof GraphError || error instanceof SyncSetUpError;
      log.error(
        told ? { council: council.id, why: error.message } : { council: council.id, ...traceOf(error) },
        'people could not be brought from Microsoft 365; it is tried again in an hour',
      );
    }
  }
  function wait(milliseconds: number): void {
    callOff = later(() => {
      void look().then(() => {
        if (!stopped) wait(LOOK_MS);
      });
    }, milliseconds);
  }
  // Servers that start together look one after another.
  wait(FIRST_LOOK_MS * (1 + random()));
  return () => {
    stopped = true;
    callOff();
  };
}
