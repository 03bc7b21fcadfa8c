import { parseArgs } from 'node:util';
import { importCouncil } from '../store/archive';
import { UsageError, guarded, type Command } from './command';
import { withStore } from './with-store';

/** `import-council FILE`: adds a council that export-council wrote to a store that does not have it. */
export const importCouncilCommand: Command = (args, streams) =>
  guarded(streams, async () => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
      throw new UsageError('import-council takes one file that export-council made');
    }
    const council = await withStore(file, (database) => importCouncil(database, file));
    streams.stderr.write(`protocol-nudge: the council ${council} is in the store\n`);
    return 0;
  });
