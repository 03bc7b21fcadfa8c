import { errorCode, errorMessage } from '../error-code';

/** Node's file errors in plain words; other errors speak for themselves. */
export function fileFault(error: unknown): string {
  const code = errorCode(error);
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'is a folder, expected a file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read (permission denied)';
  return errorMessage(error);
}
