import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino, type DestinationStream, type Logger } from 'pino';
import type { Person } from '../shared/types';
import { createApp } from './app';
import { ConfigError, type Config } from './config';
import { createCounts } from './counts';
import { readDemo } from './demo/council';
import { errorMessage } from './error-code';
import { traceOf } from './middleware/errors';
import { loadPacks } from './packs';
import { projectPages } from './pages';
import { describePeopleProblem, readPeople } from './people';
import type { PlaygroundConfig } from './playground/config';
import { startPlayground, type Playground } from './playground/start';
import { createPolicies } from './policies';
import type { Published, Services } from './services';
import { createConversations } from './teams/conversation';
import { createAnswerer } from './teams/engine';
import { createFeedback, createHandedOn } from './teams/handed-on';
import { createTeams } from './teams/teams';
import { createWhoAsks } from './teams/who-asks';

/** A server that listens. */
export interface Running {
  readonly url: string;
  /** Starts the local stand-in for the Teams client. Resolves to its address, or to why there is none. */
  startPlayground(setUp: PlaygroundConfig): Promise<{ readonly url: string } | { readonly why: string }>;
  /** Stops taking work, lets what is under way finish (10 s at most), and closes. */
  stop(): Promise<void>;
}

const FINISH_MS = 10_000;

/** Builds the services once and listens. Throws ConfigError when packs, people or port do not allow it. */
export async function startServer(config: Config, destination?: DestinationStream): Promise<Running> {
  const log = pino(
    { level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
  let stopping = false;
  let playground: Playground | null = null;
  const ending = new AbortController();
  const services: Services = {
    ...buildServices(config, log, () => stopping),
    playgroundUrl: () => playground?.url ?? null,
  };
  const server = createServer(
    // A client that opens a request and never ends it is cut off.
    { requestTimeout: 30_000, headersTimeout: 15_000 },
    createApp(services),
  );
  await listen(server, config);
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(':') && !config.host.startsWith('[') ? `[${config.host}]` : config.host;

  const url = `http://${host}:${String(port)}/`;
  return {
    url,
    async startPlayground(setUp) {
      if (config.bot !== undefined) return { why: 'with BOT_APP_ID set, the bot talks to Teams alone.' };
      const { council } = services.demo;
      try {
        const people = services.policies.published(null)?.snapshot.people ?? [];
        playground = await startPlayground({
          messages: `${url}api/messages`,
          people,
          council,
          ...setUp,
          signal: ending.signal,
        });
        return { url: playground.url };
      } catch (error) {
        return { why: errorMessage(error) };
      }
    },
    async stop() {
      stopping = true;
      ending.abort();
      await playground?.stop();
      playground = null;
      return new Promise((resolve) => {
        const cut = setTimeout(() => {
          server.closeAllConnections();
        }, FINISH_MS);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
}

function buildServices(config: Config, log: Logger, stopping: () => boolean): Services {
  const packs = orConfigError(loadPacks);
  if (config.protocol !== null && !packs.some(({ id }) => id === config.protocol)) {
    throw new ConfigError([
      `PROTOCOL is "${config.protocol}"; expected one of ${packs.map(({ id }) => id).join(', ')}`,
    ]);
  }
  const demo = readDemo();
  const people = config.peopleFile === null ? demo.people : peopleFrom(config.peopleFile, log);
  const policies = createPolicies(packs, people, demo.council, config.protocol ?? demo.protocol);
  const published = (): Published => {
    const found = policies.published(null);
    if (found === null) throw new Error('no protocol is in use');
    return found;
  };
  return {
    mode: config.mode,
    policies,
    teams: createTeams(config.bot ?? null, {
      answerer: createAnswerer(published),
      published,
      conversations: createConversations(),
      handedOn: createHandedOn(),
      feedback: createFeedback(),
      whoAsks: createWhoAsks((error) => {
        log.warn(traceOf(error), 'Teams did not say who asks');
      }),
      log,
      now: () => new Date(),
    }),
    counts: createCounts(),
    demo,
    pages: projectPages,
    log,
    today: () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()),
    unready: () => (stopping() ? 'The server is shutting down.' : null),
  };
}

function peopleFrom(file: string, log: Logger): readonly Person[] {
  const { people, problems, usable } = orConfigError(() => readPeople(readFileSync(file)));
  if (!usable)
    throw new ConfigError(problems.map((problem) => `PEOPLE_FILE: ${describePeopleProblem(file, problem)}`));
  // Texts of problems may hold addresses; the log gets the lines, `check --people` prints the rest.
  const lines = (severity: 'error' | 'warning'): number[] =>
    problems.filter((problem) => problem.severity === severity).map(({ line }) => line);
  if (problems.length > 0)
    log.warn(
      { errors: lines('error'), warnings: lines('warning') },
      'the people file has faults on these lines',
    );
  return people;
}

function orConfigError<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new ConfigError([errorMessage(error)]);
  }
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new ConfigError([
            `port ${String(port)} on ${host} is taken; stop what uses it, or set PORT to another`,
          ]),
        );
      } else if (error.code === 'EACCES') {
        reject(
          new ConfigError([
            `port ${String(port)} may not be opened (permission denied); set PORT to one above 1023`,
          ]),
        );
      } else reject(new ConfigError([`cannot listen on ${host}, port ${String(port)}: ${error.message}`]));
    });
    server.listen({ host: host.replace(/^\[(.*)\]$/, '$1'), port }, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

/** Records a fault that nothing caught, without its message (it may repeat what was sent). */
export function describeFault(error: unknown): string {
  const { error: name, at } = traceOf(error);
  return [name, ...at].join('\n  ');
}
