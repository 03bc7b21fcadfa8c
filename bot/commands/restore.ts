import { parseArgs } from 'node:util';
import { restoreArchive } from '../store/archive';
import { UsageError, guarded, type Command } from './command';
import { withStore } from './with-store';

/**
 * `restore [--replace] FILE`: puts a backup into an empty store, or with --replace in place of what is there. All
 * of it or nothing; exit status 1 where it is nothing.
 */
export const restoreCommand: Command = (args, streams) =>
  guarded(streams, async () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { replace: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
      throw new UsageError('restore takes one file that backup made');
    const rows = await withStore(file, (database) => restoreArchive(database, file, values.replace));
    streams.stderr.write(`protocol-nudge: ${String(rows)} rows restored from ${file}\n`);
    return 0;
  });
