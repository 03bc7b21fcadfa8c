import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Person } from '../../shared/types';
import { errorCode } from '../error-code';
import { playgroundConfig } from './people';

/** Microsoft 365 Agents Playground beside the bot: a stand-in for the Teams client, for the demo on this machine. */
export interface Playground {
  readonly url: string;
  stop(): Promise<void>;
}

export interface PlaygroundInput {
  /** The bot's endpoint. */
  readonly messages: string;
  /** The port wished for; another is taken when it is not free. */
  readonly port: number;
  readonly people: readonly Person[];
  readonly council: string;
  /** Address of who speaks in it; null: an ordinary member. */
  readonly speaker: string | null;
  /** Gives up the start. */
  readonly signal?: AbortSignal;
}

const PACKAGE = '@microsoft/m365agentsplayground';
const START_MS = 30_000;
const END_MS = 3000;

/**
 * Starts it. It is a development tool with a licence for evaluation, so a server installed without development
 * dependencies does not have it.
 * @throws Error whose message ends the sentence "The bot has no local client: …".
 */
export async function startPlayground({
  messages,
  port: wished,
  people,
  council,
  speaker,
  signal,
}: PlaygroundInput): Promise<Playground> {
  const cli = cliPath();
  const port = await freePort(wished);
  const folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-playground-'));
  const clear = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const config = join(folder, '.m365agentsplayground.yml');
    writeFileSync(config, playgroundConfig(people, council, speaker));
    const child = spawn(
      process.execPath,
      [
        ...['--require', join(__dirname, 'loopback.js'), cli, 'start'],
        ...['--app-endpoint', messages, '--channel-id', 'msteams'],
        ...['--port', String(port), '--service-url', `http://127.0.0.1:${String(port)}/_connector`],
        '--disable-telemetry',
      ],
      {
        // Its own log, which holds what is typed, stays in this folder and goes with it.
        cwd: folder,
        env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_CONFIG_PATH: config },
        stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
        windowsHide: true,
      },
    );
    // Nothing it prints is wanted, but a full pipe would hold it up.
    child.stdout?.resume();
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => {
        resolve();
      });
      child.once('error', () => {
        resolve();
      });
    });
    const url = `http://127.0.0.1:${String(port)}/`;
    const stop = async (): Promise<void> => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        const cut = setTimeout(() => child.kill('SIGKILL'), END_MS);
        await ended;
        clearTimeout(cut);
      }
      clear();
    };
    signal?.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    if (signal?.aborted === true) child.kill('SIGTERM');
    const failed = ended.then(() => 'ended' as const);
    if ((await Promise.race([answers(url, ended), failed])) !== 'answers') {
      const reason = reasonIn(folder);
      await stop();
      throw new Error(`Microsoft 365 Agents Playground did not start on port ${String(port)}.${reason}`);
    }
    // However it ends later, what it logged goes.
    void ended.then(clear);
    // The child must not keep this process alive by itself.
    child.channel?.unref();
    child.unref();
    return { url, stop };
  } catch (error) {
    clear();
    throw error;
  }
}

/** Why it ended, from its own log, or "". */
function reasonIn(folder: string): string {
  try {
    const log = readFileSync(join(folder, 'devTools', 'm365agentsplayground.log'), 'utf8');
    const reason = /^error Reason: (.{1,300})/m.exec(log)?.[1];
    return reason === undefined ? '' : ` It says: ${reason}`;
  } catch {
    return '';
  }
}

function cliPath(): string {
  try {
    return join(dirname(require.resolve(`${PACKAGE}/package.json`)), 'cli.js');
  } catch (error) {
    if (errorCode(error) !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(`${PACKAGE} is not installed (it is a development dependency; "npm ci" brings it).`, {
      cause: error,
    });
  }
}

/** The port wished for if it is free on this machine, else one that is. */
async function freePort(wished: number): Promise<number> {
  const taken = await listenOnce(wished);
  return taken ?? (await listenOnce(0)) ?? wished;
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(null);
    });
    probe.listen(port, '127.0.0.1', () => {
      const given = (probe.address() as AddressInfo).port;
      probe.close(() => {
        resolve(given);
      });
    });
  });
}

async function answers(url: string, ended: Promise<void>): Promise<'answers' | 'silent'> {
  let until = performance.now() + START_MS;
  void ended.then(() => {
    until = 0;
  });
  while (performance.now() < until) {
    try {
      const { ok } = await fetch(url, { signal: AbortSignal.timeout(2000) });
      if (ok) return 'answers';
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return 'silent';
}
