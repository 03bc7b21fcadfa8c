import { workerData } from 'node:worker_threads';
import { answer, type WorkerTask } from './answer';

/** The thread that reads a document and no more. */
export interface ReadingTask extends WorkerTask {
  readonly file: 'worker.ts';
}

void answer((workerData as { task: ReadingTask }).task, () => []);
