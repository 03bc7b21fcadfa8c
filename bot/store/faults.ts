import { errorCode } from '../error-code';
import { StoreUnavailableError } from './store';

/** A statement that the database refused for another reason than being away: a fault of this program. */
export class DatabaseFault extends Error {
  /** `code` is the SQLSTATE. The database's own message may repeat what was being written, so it is not kept. */
  constructor(
    readonly code: string,
    readonly constraint: string,
  ) {
    super(`the database refused a statement (${code}${constraint === '' ? '' : `, ${constraint}`})`);
  }
}

const DISK = /^(?:53100|ENOSPC|EDQUOT|EFBIG)$/;
const SLOW = /^(?:57014|55P03)$/;
const LOGIN = /^(?:28...|3D000)$/;
/**
 * SQLSTATE classes of a database that is away or cannot work: connection, resources, operator (shutting down),
 * system; read-only (a standby). A code that is no SQLSTATE is Node's (ECONNREFUSED) or a driver's own.
 */
const AWAY = /^(?:08|53|57P|58|25006|F0|XX)/;
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** Why the database could not do it, in words for people; null: it is there, and refused the statement. */
function reason(code: string): string | null {
  if (DISK.test(code)) return 'The disk that holds the database is full.';
  if (SLOW.test(code)) return 'The database took too long to answer.';
  if (LOGIN.test(code))
    return 'The database does not let this server in: its user name, password or rights do not fit.';
  if (!SQLSTATE.test(code) || AWAY.test(code)) return 'The database cannot be reached just now.';
  return null;
}

/** The constraint that a statement broke, or "". */
export function constraintOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('constraint' in error)) return '';
  return typeof error.constraint === 'string' ? error.constraint : '';
}

/** A driver's error as one of ours. */
export function storeFault(error: unknown, moment: 'before' | 'committing' = 'before'): Error {
  if (error instanceof StoreUnavailableError || error instanceof DatabaseFault) return error;
  const code = errorCode(error);
  const why = reason(code);
  if (why !== null) {
    return moment === 'before'
      ? new StoreUnavailableError(`${why} Nothing was changed.`)
      : new StoreUnavailableError(
          `${why} The connection broke while a change was being saved, so look whether it is there before you repeat it.`,
          true,
        );
  }
  return new DatabaseFault(code, constraintOf(error));
}

/** Two transactions met; the database undid one, which may simply run again. */
export function mayRunAgain(error: unknown): boolean {
  return /^(?:40001|40P01)$/.test(errorCode(error));
}
