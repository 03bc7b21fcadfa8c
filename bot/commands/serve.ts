import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../config';
import { readPlaygroundConfig, type PlaygroundConfig } from '../playground/config';
import { describeFault, startServer, type Running } from '../index';
import { UsageError, guarded, type Command } from './command';

const BUILT_PAGE = join(__dirname, '..', '..', 'dist', 'workbench.js');

/**
 * `serve [--playground]`: runs the server until SIGTERM or SIGINT. Prints one line: where to open it. With
 * --playground (`npm start`) a local stand-in for the Teams client runs beside it, and a second line says where.
 */
export const serveCommand: Command = (args, streams) =>
  guarded(streams, async () => {
    const local = args.length === 1 && args[0] === '--playground';
    if (args.length > 0 && !local)
      throw new UsageError('serve takes no argument but --playground; it is set up by environment variables');
    let running: Running;
    let demo: boolean;
    let playground: PlaygroundConfig | null;
    try {
      playground = local ? readPlaygroundConfig(process.env) : null;
      const config = readConfig(process.env);
      demo = config.mode === 'demo';
      running = await startServer(config);
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
    streams.stdout.write(
      demo
        ? `Protocol Nudge, demo mode (this machine only): open ${running.url}\n`
        : `Protocol Nudge listens on ${running.url}\n`,
    );
    const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    if (playground !== null) {
      void running.startPlayground(playground).then((client) => {
        streams.stdout.write(
          'url' in client
            ? `Ask the bot in Microsoft 365 Agents Playground (this machine only): open ${client.url}\n`
            : `The bot has no local client: ${client.why}\n`,
        );
      });
    }
    await stopped;
    await running.stop();
    return 0;
  });
