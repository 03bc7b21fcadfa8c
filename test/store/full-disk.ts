import fs from 'node:fs';

/*
 * Loaded into PGlite's thread before its own code (see faults.test.ts): while the file named by FULL_DISK exists, the
 * disk takes nothing more, as a full one does.
 */

const { existsSync, fstatSync, ftruncateSync, writeSync } = fs;
const isFull = (): boolean => existsSync(process.env['FULL_DISK'] ?? '');
const noSpace = (): Error =>
  Object.assign(new Error('no space left on device'), { code: 'ENOSPC', errno: -28 });

fs.writeSync = ((...given: Parameters<typeof writeSync>) => {
  if (isFull()) throw noSpace();
  return writeSync(...given);
}) as typeof writeSync;

fs.ftruncateSync = (descriptor, length) => {
  if (isFull() && fstatSync(descriptor).size < (length ?? 0)) throw noSpace();
  ftruncateSync(descriptor, length);
};
