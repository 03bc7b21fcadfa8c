import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ConfigError, readConfig } from '../config';
import { readPlaygroundConfig, type PlaygroundConfig } from '../playground/config';
import { describeFault, startServer, type Running } from '../index';
import { UsageError, guarded, type Command } from './command';

const BUILT_PAGE = join(__dirname, '..', '..', 'dist', 'workbench.js');

/** How long a start that is no longer wanted may take to come to its end: what it brings up is not left half done. */
const START_MS = 5000;

/** `first`: somebody wants the server to stop. `again`: and again, so that nothing is waited for any more. */
interface StopSignals {
  readonly first: Promise<void>;
  readonly again: AbortSignal;
  off(): void;
}

function stopSignals(): StopSignals {
  const again = new AbortController();
  let asked: (() => void) | null = null;
  const first = new Promise<void>((resolve) => (asked = resolve));
  const heard = (): void => {
    if (asked === null) again.abort();
    asked?.();
    asked = null;
  };
  process.on('SIGTERM', heard).on('SIGINT', heard);
  return {
    first,
    again: again.signal,
    off: () => {
      process.off('SIGTERM', heard).off('SIGINT', heard);
    },
  };
}

/**
 * `serve [--playground]`: runs the server until SIGTERM or SIGINT, whenever it comes; a second one ends a drain. Prints one line: where to open it. With
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
    // From the first moment: a start can take long, while a database is awaited or its schema brought up.
    const signals = stopSignals();
    try {
      playground = local ? readPlaygroundConfig(process.env) : null;
      const config = readConfig(process.env);
      demo = config.mode === 'demo';
      const starting = startServer(config);
      const early = await Promise.race([starting.then(() => false), signals.first.then(() => true)]);
      if (early) return await stopEarly(starting);
      running = await starting;
    } catch (error) {
      signals.off();
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
    if (playground !== null) {
      void running.startPlayground(playground).then((client) => {
        streams.stdout.write(
          'url' in client
            ? `Ask the bot in Microsoft 365 Agents Playground (this machine only): open ${client.url}\n`
            : `The bot has no local client: ${client.why}\n`,
        );
      });
    }
    await signals.first;
    await running.stop(signals.again);
    signals.off();
    return 0;
  });

/** Before it listens nobody waits for an answer, so there is nothing to drain. A start that hangs is left. */
async function stopEarly(starting: Promise<Running>): Promise<number> {
  const patience = new AbortController();
  const started = await Promise.race([
    starting.catch(() => null),
    delay(START_MS, null, { signal: patience.signal }),
  ]);
  patience.abort();
  await started?.stop(AbortSignal.abort());
  process.exit(0);
}
