import { parentPort } from 'node:worker_threads';
import type { ImportResult } from '../../shared/proposals/imported';
import type { Proposals } from '../../shared/proposals/propose';
import { ImportError } from './import-error';
import { readDocument } from './read-document';

/** What a thread is given. */
export interface WorkerTask {
  readonly bytes: Uint8Array;
  readonly name: string;
}
export interface Imported {
  readonly result: ImportResult;
  /** One a clause, in order; none where none were wanted. */
  readonly proposals: readonly Proposals[];
}
/** What it answers. `fit`: the message is written for a clerk. */
export type WorkerAnswer =
  | { readonly ok: true; readonly imported: Imported }
  | { readonly ok: false; readonly message: string; readonly fit: boolean };

/** Reads the document and posts the answer; `propose` says what its clauses bear on. Never rejects. */
export async function answer(
  { bytes, name }: WorkerTask,
  propose: (clauses: ImportResult['clauses']) => readonly Proposals[],
): Promise<void> {
  let said: WorkerAnswer;
  try {
    const result = await readDocument(bytes, name);
    said = { ok: true, imported: { result, proposals: propose(result.clauses) } };
  } catch (error) {
    said = {
      ok: false,
      message: error instanceof Error ? error.message : String(error),
      fit: error instanceof ImportError,
    };
  }
  parentPort?.postMessage(said);
}
