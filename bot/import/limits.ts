import { ImportError } from './import-error';

/** Larger files are refused unread. The longest constitution seen, with pictures, has 12 MB. */
export const LARGEST_IMPORT = 40 * 1024 * 1024;

/** Why a file of so many bytes is refused. */
export function tooLarge(size: number): ImportError {
  return new ImportError(
    `The file has ${String(Math.round(size / 1024 / 1024))} MB. Expected a protocol document of at most ${String(LARGEST_IMPORT / 1024 / 1024)} MB; take pictures out, or bring in the protocol by itself.`,
  );
}
