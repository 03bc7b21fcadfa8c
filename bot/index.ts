import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { pino, type DestinationStream, type Logger } from 'pino';
import { warm } from '../shared/answer/recognise';
import type { Pack } from '../shared/pack';
import { normalAddress, type Person } from '../shared/types';
import { createAdmin } from './admin/admin';
import { demoClerk, signedInClerk } from './admin/clerk';
import { followPolicies, type LivePolicies } from './admin/live-policies';
import { createProtocolReader } from './admin/read-protocol';
import { seedCouncil } from './admin/seed';
import { createApp } from './app';
import { councilsApp } from './auth/councils';
import { createTokenCheck } from './auth/tokens';
import { ConfigError, type Config, type EntraConfig, type EntraTenant } from './config';
import { createCounts } from './counts';
import { readDemo, type Demo } from './demo/council';
import { errorMessage } from './error-code';
import { createClerkSync, type ClerkSync } from './graph/by-clerk';
import { runSync, startSyncs } from './graph/run';
import { later } from './later';
import { traceOf } from './middleware/errors';
import { loadPacks } from './packs';
import { projectPages } from './pages';
import { describePeopleProblem, readPeople } from './people';
import type { PlaygroundConfig } from './playground/config';
import { startPlayground, type Playground } from './playground/start';
import type { Published, Services, SignIn } from './services';
import { openStore, type StoreTarget } from './store/open';
import { StoreError, StoreUnavailableError, type CouncilStore, type Store } from './store/store';
import { createConversations } from './teams/conversation';
import { createAnswerer } from './teams/engine';
import { createFeedback, createHandedOn } from './teams/handed-on';
import { createTeams } from './teams/teams';
import { createWhoAsks } from './teams/who-asks';
import { countedAnswers, countedSync } from './telemetry/telemetry';
import { watchedStore } from './telemetry/watched-store';
import { startTidying } from './tidy';

/** A server that listens. */
export interface Running {
  readonly url: string;
  /** Starts the local stand-in for the Teams client. Resolves to its address, or to why there is none. */
  startPlayground(setUp: PlaygroundConfig): Promise<{ readonly url: string } | { readonly why: string }>;
  /**
   * Waits as DRAIN_SECONDS says, stops taking work, lets what is under way finish (10 s at most), and closes. Once
   * `hurry` is aborted, what it still waits for is cut off.
   */
  stop(hurry?: AbortSignal): Promise<void>;
}

const FINISH_MS = 10_000;
const SWEEP_MS = 100;
const DEMO_COUNCIL = 'demo';
const OWN_COUNCIL = 'own';
/** What a council starts with that has not said which protocol is its own. */
const FIRST_PROTOCOL = 'aide-memoire';

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
  const councils: CouncilServices[] = [];
  try {
    for (const host of hostsOf(config, begun))
      councils.push({
        ...host,
        services: {
          ...(await buildServices(config, begun, host, store, log, () => stopping)),
          playgroundUrl: () => playground?.url ?? null,
        },
      });
  } catch (error) {
    await store.close();
    throw error;
  }
  const server = createServer(
    // A client that opens a request and never ends it is cut off.
    { requestTimeout: 30_000, headersTimeout: 15_000 },
    councilsApp(
      councils.map(({ tenant, services }) => ({
        tenantId: tenant?.tenantId ?? null,
        app: createApp(services),
        bot: services.teams !== undefined,
      })),
    ),
  );
  try {
    await listen(server, config);
  } catch (error) {
    await store.close();
    throw error;
  }
  // Once the server stands, so that neither starting nor the first question waits for it.
  setImmediate(() => {
    warm(
      councils.flatMap(({ services }) => {
        const inUse = services.policies.published(null)?.snapshot.pack;
        return inUse === undefined ? [] : [inUse];
      }),
    );
  });
  const stopSyncs = startSyncs(config, store, log);
  const stopTidying = startTidying({
    councils: councils.map(({ council }) => store.council(council)),
    keep: config.keep,
    log,
    now: Date.now,
    later,
    random: Math.random,
  });
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(':') && !config.host.startsWith('[') ? `[${config.host}]` : config.host;

  const url = `http://${host}:${String(port)}/`;
  return {
    url,
    async startPlayground(setUp) {
      if (config.bot !== undefined) return { why: 'with BOT_APP_ID set, the bot talks to Teams alone.' };
      const [demo] = councils;
      try {
        const people = demo?.services.policies.published(null)?.snapshot.people ?? [];
        playground = await startPlayground({
          messages: `${url}api/messages`,
          people,
          council: begun.demo.council,
          ...setUp,
          signal: ending.signal,
        });
        return { url: playground.url };
      } catch (error) {
        return { why: errorMessage(error) };
      }
    },
    async stop(hurry = new AbortController().signal) {
      stopping = true;
      ending.abort();
      stopSyncs();
      stopTidying();
      await playground?.stop();
      playground = null;
      // Not ready from here on, and still answering: a balancer that looks sends nobody here any more.
      await delay((config.drainSeconds ?? 0) * 1000, undefined, { signal: hurry }).catch(() => undefined);
      // A connection that stays open would bring one request after another.
      server.prependListener('request', (_request, response) => {
        response.setHeader('Connection', 'close');
      });
      await new Promise<void>((resolve) => {
        const cutOff = (): void => {
          server.closeAllConnections();
        };
        const cut = setTimeout(cutOff, FINISH_MS);
        if (hurry.aborted) setImmediate(cutOff);
        hurry.addEventListener('abort', cutOff);
        const sweep = setInterval(() => {
          server.closeIdleConnections();
        }, SWEEP_MS);
        server.close(() => {
          hurry.removeEventListener('abort', cutOff);
          clearTimeout(cut);
          clearInterval(sweep);
          resolve();
        });
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
  const wanted = config.protocol ?? (config.mode === 'demo' ? demo.protocol : FIRST_PROTOCOL);
  const pack = packs.find(({ id }) => id === wanted);
  if (pack === undefined) {
    throw new ConfigError([
      `PROTOCOL is "${wanted}"; expected one of ${packs.map(({ id }) => id).join(', ')}`,
    ]);
  }
  const usual = config.mode === 'demo' ? demo.people : [];
  const people = config.peopleFile === null ? usual : peopleFrom(config.peopleFile, log);
  return { packs, pack, demo, people };
}

/** A council that this server works for. */
interface Host {
  /** Its id in the store. */
  readonly council: string;
  readonly name: string;
  /** Whose people it lets in; null: the demo. */
  readonly tenant: EntraTenant | null;
}
interface CouncilServices extends Host {
  readonly services: Services;
}

function hostsOf({ entra, peopleFile }: Config, { demo }: Begun): readonly Host[] {
  if (entra !== undefined)
    return entra.tenants.map((tenant) => ({ council: tenant.council, name: tenant.name, tenant }));
  // The demo's council and one with a people file of its own do not mix in one store.
  return [{ council: peopleFile === null ? DEMO_COUNCIL : OWN_COUNCIL, name: demo.council, tenant: null }];
}

function signInOf(entra: EntraConfig, { tenantId }: EntraTenant): SignIn {
  const { clientId, publicUrl, tenants } = entra;
  return {
    tokens: createTokenCheck(entra, tenantId),
    clientId,
    tenant: tenants.length === 1 ? tenantId : 'organizations',
    publicUrl,
  };
}

async function storeFor(config: Config, open: OpenStore): Promise<Store> {
  try {
    return watchedStore(await open(config.store));
  } catch (error) {
    if (error instanceof StoreError || error instanceof StoreUnavailableError)
      throw new ConfigError([error.message]);
    throw error;
  }
}

async function buildServices(
  config: Config,
  { packs, pack, demo, people }: Begun,
  { council: id, name: councilName, tenant }: Host,
  store: Store,
  log: Logger,
  stopping: () => boolean,
): Promise<Services> {
  const council = store.council(id);
  await seedCouncil(council, people, pack);
  const policies = await followPolicies({
    council,
    councilName,
    packs,
    usual: pack.id,
    log,
    now: () => Date.now(),
    stopping,
  });
  warnOfStored(config, policies, people, log);
  const theDemoClerk = demoClerk(policies.people());
  const published = (): Published => {
    const found = policies.published(null);
    if (found === null) throw new Error('no protocol is in use');
    return found;
  };
  const { bot, entra } = config;
  // The bot's registration belongs to one tenant: the people of others cannot have it in their Teams.
  const withBot = tenant === null || bot?.tenantId === tenant.tenantId;
  return {
    mode: config.mode,
    ...(entra === undefined || tenant === null ? { demo } : { signIn: signInOf(entra, tenant) }),
    policies,
    proxies: config.proxies,
    ...(config.refusalsAMinute === null ? {} : { refusalsAMinute: config.refusalsAMinute }),
    admin: createAdmin({
      councilName,
      mode: config.mode,
      clerk: tenant === null ? () => theDemoClerk : signedInClerk(() => published().directory),
      council,
      policies,
      packs,
      readDocument: createProtocolReader(packs),
      sync: clerkSyncOf(config, id, council, log),
      now: () => new Date(),
    }),
    ...(withBot
      ? {
          teams: createTeams(
            bot ?? null,
            {
              answerer: countedAnswers(createAnswerer(published)),
              published,
              conversations: createConversations(),
              handedOn: createHandedOn(council),
              feedback: createFeedback(),
              whoAsks: createWhoAsks((error) => {
                log.warn(traceOf(error), 'Teams did not say who asks');
              }),
              log,
              now: () => new Date(),
            },
            entra?.authority,
          ),
        }
      : {}),
    counts: createCounts(council),
    pages: projectPages,
    log,
    today: () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()),
    unready: () => (stopping() ? 'The server is shutting down.' : store.unready()),
  };
}

/** People by a clerk's click, where that is how they come to this council. */
function clerkSyncOf(
  { graph, entra }: Config,
  id: string,
  council: CouncilStore,
  log: Logger,
): ClerkSync | null {
  const one = graph?.councils.find((its) => its.council === id);
  if (graph?.by !== 'clerk' || entra === undefined || one === undefined) return null;
  return createClerkSync(
    (token, author, allowLoss) =>
      countedSync(() => runSync(graph, one, entra, council, { onBehalfOf: token, author, allowLoss })),
    log,
  );
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
