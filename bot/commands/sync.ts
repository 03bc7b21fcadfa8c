import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../config';
import { GraphError } from '../graph/client';
import { SyncSetUpError } from '../graph/people-sync';
import { runSync } from '../graph/run';
import { openStore } from '../store/open';
import { TakenOverError } from '../store/people-sync';
import { StoreError, StoreUnavailableError } from '../store/store';
import { InputError, UsageError, guarded, type Command } from './command';

/**
 * `sync [--council ID] [--allow-loss] [--afresh]`: brings people and mailing lists from Microsoft 365 now, as the
 * server does every night. A line of JSON for each council; exit status 1 where a sync failed or was held back. A run
 * that is broken off is gone on with by the next.
 */
export const syncCommand: Command = (args, streams) =>
  guarded(streams, async () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        council: { type: 'string' },
        'allow-loss': { type: 'boolean', default: false },
        afresh: { type: 'boolean', default: false },
      },
    });
    if (positionals.length > 0)
      throw new UsageError('sync takes no file; it is set up by environment variables');
    const { graph, entra, store: target } = configOf(process.env);
    if (graph === undefined || entra === undefined)
      throw new InputError(
        'GRAPH_MEMBERS_GROUP is not set, so there is nothing to sync (see docs/deploy.md)',
      );
    const councils = graph.councils.filter(
      ({ council }) => values.council === undefined || council === values.council,
    );
    if (councils.length === 0)
      throw new InputError(
        `--council: there is none with that id; there are: ${graph.councils.map(({ council }) => council).join(', ')}`,
      );
    let status = 0;
    const store = await opened(() => openStore(target));
    try {
      for (const one of councils) {
        try {
          const { notes, ...report } = await runSync(graph, one, entra, store.council(one.council), {
            allowLoss: values['allow-loss'],
            afresh: values.afresh,
          });
          streams.stdout.write(`${JSON.stringify({ council: one.council, ...report })}\n`);
          for (const note of notes) streams.stderr.write(`protocol-nudge: ${one.council}: ${note}\n`);
          if (report.result === 'held') status = 1;
        } catch (error) {
          if (
            !(error instanceof GraphError) &&
            !(error instanceof SyncSetUpError) &&
            !(error instanceof TakenOverError) &&
            !(error instanceof StoreUnavailableError)
          )
            throw error;
          streams.stdout.write(`${JSON.stringify({ council: one.council, error: error.message })}\n`);
          status = 1;
        }
      }
    } finally {
      await store.close();
    }
    return status;
  });

function configOf(env: NodeJS.ProcessEnv): ReturnType<typeof readConfig> {
  try {
    return readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) throw new InputError(error.problems.join('; '));
    throw error;
  }
}

async function opened<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof StoreError || error instanceof StoreUnavailableError)
      throw new InputError(error.message);
    throw error;
  }
}
