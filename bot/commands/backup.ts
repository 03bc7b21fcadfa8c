import { parseArgs } from 'node:util';
import { writeArchive } from '../store/archive';
import { UsageError, guarded, type Command } from './command';
import { withStore } from './with-store';

/** `backup FILE`: everything the store keeps, into one new file. Exit status 1 where that cannot be. */
export const backupCommand: Command = (args, streams) =>
  guarded(streams, async () => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('backup takes one file to write');
    const rows = await withStore(file, (database) => writeArchive(database, file, null, new Date()));
    streams.stderr.write(`protocol-nudge: ${String(rows)} rows written to ${file}\n`);
    return 0;
  });
