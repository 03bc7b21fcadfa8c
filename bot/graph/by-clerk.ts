import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { traceOf } from '../middleware/errors';
import { ProblemError } from '../problem';
import { TakenOverError } from '../store/people-sync';
import type { Author } from '../store/store';
import { ConsentError, GraphError } from './client';
import { SyncSetUpError, type SyncReport } from './people-sync';

/** What the tab is told of a sync that a clerk started. */
export interface ClerkSyncState {
  readonly running: boolean;
  /** Of the last one that this server ran, if it is still known: what it did, or why it did not. */
  readonly last: { readonly report: SyncReport } | { readonly problem: string } | null;
}

/**
 * Brings people from Microsoft 365 when a clerk asks for it, with the clerk's own rights (on behalf of): for a council
 * that does not let a program read its directory unattended.
 */
export interface ClerkSync {
  state(): ClerkSyncState;
  /**
   * Starts one and waits for a while; what takes longer goes on. `token`: the access token the clerk came with.
   * Throws ProblemError: 409 while one is under way, 502 with what Microsoft 365 would not do.
   */
  start(token: string, clerk: Author, allowLoss: boolean): Promise<ClerkSyncState>;
}

/** Browsers and what stands before the server give up on an answer later than this. */
const PATIENCE_MS = 25_000;

export function createClerkSync(
  run: (token: string, clerk: Author, allowLoss: boolean) => Promise<SyncReport>,
  log: Logger,
  patienceMs = PATIENCE_MS,
): ClerkSync {
  let underWay: Promise<SyncReport> | null = null;
  let last: ClerkSyncState['last'] = null;
  const state = (): ClerkSyncState => ({ running: underWay !== null, last });
  return {
    state,
    async start(token, clerk, allowLoss) {
      if (underWay !== null)
        throw new ProblemError(409, 'Conflict', 'People are being brought from Microsoft 365 just now.');
      last = null;
      const current = run(token, clerk, allowLoss);
      underWay = current;
      const ended = current.then(
        (report) => {
          underWay = null;
          last = { report };
          return null;
        },
        (error: unknown) => {
          underWay = null;
          const problem = told(error);
          last = { problem: problem ?? 'Something went wrong on our side; nothing was changed.' };
          log.error(
            problem === null ? traceOf(error) : { why: problem },
            'people could not be brought from Microsoft 365 for a clerk',
          );
          if (problem !== null) return new ProblemError(502, 'Bad Gateway', problem);
          return error instanceof Error ? error : new Error('a sync failed');
        },
      );
      const calledOff = new AbortController();
      const fault: Error | null = await Promise.race([
        ended,
        delay(patienceMs, null, { signal: calledOff.signal, ref: false }),
      ]);
      calledOff.abort();
      if (fault !== null) throw fault;
      return state();
    },
  };
}

/** What people are told; null: a fault of ours. */
function told(error: unknown): string | null {
  if (error instanceof ConsentError)
    return `Microsoft Graph refused (403). The delegated permission ${error.permission} is not granted, an administrator has not consented to it, or you may not read this yourself.`;
  if (error instanceof GraphError || error instanceof SyncSetUpError || error instanceof TakenOverError)
    return error.message;
  return null;
}
