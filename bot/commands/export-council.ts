import { parseArgs } from 'node:util';
import { writeArchive } from '../store/archive';
import { UsageError, guarded, type Command } from './command';
import { withStore } from './with-store';

/** `export-council ID FILE`: all of one council into one new file. Exit status 1 where that cannot be. */
export const exportCouncilCommand: Command = (args, streams) =>
  guarded(streams, async () => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [council, file, ...more] = positionals;
    if (council === undefined || file === undefined || more.length > 0) {
      throw new UsageError("export-council takes the council's id and one file to write");
    }
    const rows = await withStore(file, (database) => writeArchive(database, file, council, new Date()));
    streams.stderr.write(`protocol-nudge: ${String(rows)} rows of ${council} written to ${file}\n`);
    return 0;
  });
