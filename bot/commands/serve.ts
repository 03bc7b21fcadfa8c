import { once } from 'node:events';
import { ConfigError, readConfig } from '../config';
import { describeFault, startServer, type Running } from '../index';
import { UsageError, guarded, type Command } from './command';

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
    streams.stdout.write(`Protocol Nudge, demo mode (this machine only): open ${running.url}\n`);
    await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    await running.stop();
    return 0;
  });
