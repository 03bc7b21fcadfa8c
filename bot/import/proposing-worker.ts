import { workerData } from 'node:worker_threads';
import type { Pack } from '../../shared/pack';
import { createProposer } from '../../shared/proposals/propose';
import { answer, type WorkerTask } from './answer';

/**
 * The thread that reads a document and proposes what its clauses bear on. Apart from worker.ts: the rules and the
 * answers' words come with it, which reading alone need not wait for.
 */
export interface ProposingTask extends WorkerTask {
  readonly file: 'proposing-worker.ts';
  /** What proposals are learned from. */
  readonly packs: readonly Pack[];
}

const { task } = workerData as { task: ProposingTask };
void answer(task, (clauses) => createProposer(task.packs).propose(clauses));
