import { ConfigError, readStoreConfig } from '../config';
import { errorCode } from '../error-code';
import { ArchiveError } from '../store/archive';
import type { Database } from '../store/database';
import { openDatabase } from '../store/open';
import { StoreError, StoreUnavailableError } from '../store/store';
import { InputError } from './command';
import { fileFault } from './file-fault';

/**
 * Opens the store that the environment names, for one command on one file, and closes it. What people can mend
 * becomes an InputError in plain words.
 */
export async function withStore<T>(file: string, act: (database: Database) => Promise<T>): Promise<T> {
  try {
    const database = await openDatabase(readStoreConfig(process.env));
    try {
      return await act(database);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw new InputError(`${file}: ${error.message}`);
    if (error instanceof ConfigError) throw new InputError(error.problems.join('; '));
    if (error instanceof StoreError || error instanceof StoreUnavailableError)
      throw new InputError(error.message);
    if (['ENOENT', 'EISDIR', 'EACCES', 'EPERM'].includes(errorCode(error))) {
      throw new InputError(`${file}: ${fileFault(error)}`);
    }
    throw error;
  }
}
