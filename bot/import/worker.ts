import { parentPort, workerData } from 'node:worker_threads';
import type { ImportResult } from '../../shared/proposals/imported';
import { ImportError } from './import-error';
import { readDocument } from './read-document';

/** What the thread is given, and what it answers. `fit`: the message is written for a clerk. */
export interface WorkerTask {
  readonly bytes: Uint8Array;
  readonly name: string;
}
export type WorkerAnswer =
  | { readonly ok: true; readonly result: ImportResult }
  | { readonly ok: false; readonly message: string; readonly fit: boolean };

async function answer(task: WorkerTask): Promise<WorkerAnswer> {
  try {
    return { ok: true, result: await readDocument(task.bytes, task.name) };
  } catch (error) {
    return {
      ok: false,
      message: error instanceof Error ? error.message : String(error),
      fit: error instanceof ImportError,
    };
  }
}

void answer((workerData as { task: WorkerTask }).task).then((one) => parentPort?.postMessage(one));
