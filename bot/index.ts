import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino, type DestinationStream, type Logger } from 'pino';
import { warm } from '../shared/answer/recognise';
import type { Pack } from '../shared/pack';
import { normalAddress, type Person } from '../shared/types';
import { createAdmin } from './admin/admin';
import { demoClerk } from './admin/clerk';
import { followPolicies, type LivePolicies } from './admin/live-policies';
import { createProtocolReader } from './admin/read-protocol';
import { seedCouncil } from './admin/seed';
import { createApp } from './app';
import { ConfigError, type Config } from './config';
import { createCounts } from './counts';
import { readDemo, type Demo } from './demo/council';
import { errorMessage } from './error-code';
import { traceOf } from './middleware/errors';
import { loadPacks } from './packs';
import { projectPages } from './pages';
import { describePeopleProblem, readPeople } from './people';
import type { PlaygroundConfig } from './playground/config';
import { startPlayground, type Playground } from './playground/start';
import type { Published, Services } from './services';
import { openStore, type StoreTarget } from './store/open';
import { StoreError, StoreUnavailableError, type Store } from './store/store';
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
const DEMO_COUNCIL = 'demo';
const OWN_COUNCIL = 'own';

/** Opens the store; tests bring one of their own. */
export type OpenStore = (target: StoreTarget) => Promise<Store>;

/** Builds the services once and listens. Throws ConfigError when packs, people, store or port do not allow it. */
export async function startServer(
  config: Config,
  destination?: DestinationStream,
  open: OpenStore = openStore,
): Promise<Running> {
  const log = pino(
    { level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
  let stopping = false;
  let playground: Playground | null = null;
  const ending = new AbortController();
  const begun = begin(config, log);
  const store = await storeFor(config, open);
  let services: Services;
  try {
    services = {
      ...(await buildServices(config, begun, store, log, () => stopping)),
      playgroundUrl: () => playground?.url ?? null,
    };
  } catch (error) {
    await store.close();
    throw error;
  }
  const server = createServer(
    // A client that opens a request and never ends it is cut off.
    { requestTimeout: 30_000, headersTimeout: 15_000 },
    createApp(services),
  );
  try {
    await listen(server, config);
  } catch (error) {
    await store.close();
    throw error;
  }
  // Once the server stands, so that neither starting nor the first question waits for it.
  setImmediate(() => {
    const inUse = services.policies.published(null)?.snapshot.pack;
    warm(inUse === undefined ? [] : [inUse]);
  });
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
      await new Promise<void>((resolve) => {
        const cut = setTimeout(() => {
          server.closeAllConnections();
        }, FINISH_MS);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      });
      // Last: what was under way has been written by now.
      await store.close();
    },
  };
}

/** What the server starts from, before its store is open. */
interface Begun {
  readonly packs: readonly Pack[];
  readonly pack: Pack;
  readonly demo: Demo;
  readonly people: readonly Person[];
}

function begin(config: Config, log: Logger): Begun {
  const packs = orConfigError(loadPacks);
  const demo = readDemo();
  const wanted = config.protocol ?? demo.protocol;
  const pack = packs.find(({ id }) => id === wanted);
  if (pack === undefined) {
    throw new ConfigError([
      `PROTOCOL is "${wanted}"; expected one of ${packs.map(({ id }) => id).join(', ')}`,
    ]);
  }
  const people = config.peopleFile === null ? demo.people : peopleFrom(config.peopleFile, log);
  return { packs, pack, demo, people };
}

async function storeFor(config: Config, open: OpenStore): Promise<Store> {
  try {
    return await open(config.store);
  } catch (error) {
    if (error instanceof StoreError || error instanceof StoreUnavailableError)
      throw new ConfigError([error.message]);
    throw error;
  }
}

async function buildServices(
  config: Config,
  { packs, pack, demo, people }: Begun,
  store: Store,
  log: Logger,
  stopping: () => boolean,
): Promise<Services> {
  // The demo's council and one with a people file of its own do not mix in one store.
  const council = store.council(config.peopleFile === null ? DEMO_COUNCIL : OWN_COUNCIL);
  await seedCouncil(council, people, pack);
  const policies = await followPolicies({
    council,
    councilName: demo.council,
    packs,
    usual: pack.id,
    log,
    now: () => Date.now(),
  });
  warnOfStored(config, policies, people, log);
  const clerk = demoClerk(policies.people());
  const published = (): Published => {
    const found = policies.published(null);
    if (found === null) throw new Error('no protocol is in use');
    return found;
  };
  return {
    mode: config.mode,
    policies,
    admin: createAdmin({
      councilName: demo.council,
      mode: config.mode,
      clerk: () => clerk,
      council,
      policies,
      packs,
      readDocument: createProtocolReader(packs),
      now: () => new Date(),
    }),
    teams: createTeams(config.bot ?? null, {
      answerer: createAnswerer(published),
      published,
      conversations: createConversations(),
      handedOn: createHandedOn(council),
      feedback: createFeedback(),
      whoAsks: createWhoAsks((error) => {
        log.warn(traceOf(error), 'Teams did not say who asks');
      }),
      log,
      now: () => new Date(),
    }),
    counts: createCounts(council),
    demo,
    pages: projectPages,
    log,
    today: () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()),
    unready: () => (stopping() ? 'The server is shutting down.' : store.unready()),
  };
}

/** PROTOCOL and PEOPLE_FILE give a council its first policy and people; after that, the clerk's tab does. */
function warnOfStored(config: Config, policies: LivePolicies, people: readonly Person[], log: Logger): void {
  const inUse = policies.published(null)?.snapshot.pack.id;
  if (config.protocol !== null && config.protocol !== inUse)
    log.warn({ inUse }, 'PROTOCOL is not the protocol that the clerk has published, which stands');
  const addresses = (list: readonly Person[]): string =>
    list
      .map(({ email }) => normalAddress(email))
      .sort()
      .join(' ');
  if (config.peopleFile !== null && addresses(people) !== addresses(policies.people()))
    log.warn('PEOPLE_FILE has other people than the store; the store’s stand (import the file in the tab)');
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
