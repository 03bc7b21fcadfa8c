/** Why a document cannot be brought in, in words fit for a clerk: what is wrong, where, and what was expected. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
