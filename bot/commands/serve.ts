import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../config';
import { describeFault, startServer, type Running } from '../index';
import { UsageError, guarded, type Command } from './command';

const BUILT_PAGE = join(__dirname, '..', '..', 'dist', 'workbench.js');

/** `serve`: runs the server until SIGTERM or SIGINT. Prints one line: where to open it. */
export const serveCommand: Command = (args, streams) =>
  guarded(streams, async () => {
    if (args.length > 0)
      throw new UsageError('serve takes no arguments; it is set up by environment variables');
    let running: Running;
    try {
      running = await startServer(readConfig(process.env));
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      streams.stderr.write(`${error.message}\n`);
      return 1;
    }
    process.on('uncaughtException', (error) => {
      streams.stderr.write(`protocol-nudge: stopped by a fault: ${describeFault(error)}\n`);
      process.exit(1);
    });
    if (!existsSync(BUILT_PAGE)) {
      streams.stderr.write(
        'The pages are not built, so only the API answers; "npm start" builds them first.\n',
      );
    }
    streams.stdout.write(`Protocol Nudge, demo mode (this machine only): open ${running.url}\n`);
    const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    void running.startPlayground().then((client) => {
      streams.stdout.write(
        'url' in client
          ? `Ask the bot in Microsoft 365 Agents Playground (this machine only): open ${client.url}\n`
          : `The bot has no local client: ${client.why}\n`,
      );
    });
    await stopped;
    await running.stop();
    return 0;
  });
