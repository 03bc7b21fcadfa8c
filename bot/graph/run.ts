import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config, EntraConfig } from '../config';
import type { Author, CouncilStore, Store } from '../store/store';
import { countedSync } from '../telemetry/telemetry';
import { GraphError, createGraphClient } from './client';
import type { GraphConfig, GraphCouncil } from './config';
import { later } from '../later';
import { startNightly } from './nightly';
import { syncPeople, type SyncReport } from './people-sync';

/** All permissions that were consented to: the application's, or on behalf of somebody the delegated ones. */
const SCOPE = 'https://graph.microsoft.com/.default';

/** Longer than a run waits for Graph at once (client.ts: ten minutes): a run so silent is dead. */
const QUIET_MS = 900_000;

interface How {
  readonly allowLoss?: boolean;
  readonly afresh?: boolean;
  readonly quietMs?: number;
  readonly author?: Author;
  /** The access token of the person whose rights are used. Absent: the server reads in its own name. */
  readonly onBehalfOf?: string;
}

/** One sync of one council. Throws what syncPeople throws. */
export function runSync(
  { origin }: GraphConfig,
  { tenantId, setUp }: GraphCouncil,
  entra: EntraConfig,
  council: CouncilStore,
  { onBehalfOf, ...how }: How = {},
): Promise<SyncReport> {
  const graph = createGraphClient({
    origin,
    token: tokensOf(entra, tenantId, onBehalfOf ?? null),
    now: Date.now,
    sleep: async (milliseconds) => {
      await delay(milliseconds);
    },
    random: Math.random,
  });
  return syncPeople({ graph, council, setUp, run: randomUUID(), now: () => new Date(), ...how });
}

/** Runs the syncs of all councils every night. Returns how to end that. */
export function startSyncs(
  { graph, entra }: Pick<Config, 'graph' | 'entra'>,
  store: Store,
  log: Logger,
): () => void {
  const at = graph?.at ?? null;
  if (graph === undefined || entra === undefined || at === null) return () => undefined;
  const stops = graph.councils.map((one) => {
    const council = store.council(one.council);
    return startNightly({
      council,
      at,
      run: () => countedSync(() => runSync(graph, one, entra, council, { quietMs: QUIET_MS })),
      log,
      now: Date.now,
      later,
      random: Math.random,
    });
  });
  return () => {
    for (const stop of stops) stop();
  };
}

/** Tokens for a council's tenant: the server's own, or on behalf of a person; the SDK keeps them until they run out. */
function tokensOf(
  entra: EntraConfig,
  tenantId: string,
  person: string | null,
): (refused?: string) => Promise<string> {
  const { proof, clientId, authority } = entra;
  if (proof === null) throw new Error('a sync without anything to sign in with');
  // The SDK takes its time to load, and only here is it needed: a server without Microsoft 365 starts without it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const credentials = require('../auth/credentials') as typeof import('../auth/credentials');
  const identity = { tenantId, clientId, proof, authority };
  const create = (): ReturnType<typeof credentials.appCredential> =>
    person === null ? credentials.appCredential(identity) : credentials.onBehalfOf(identity, person);
  let credential = create();
  return async (refused) => {
    // A new one has kept nothing.
    if (refused !== undefined) credential = create();
    try {
      const token = await credential.getToken(SCOPE);
      if (token !== null) return token.token;
    } catch (error) {
      throw new GraphError(
        person === null
          ? `This server could not sign in to Microsoft 365${reasonOf(error)}. Is its certificate or identity trusted by the app registration?`
          : `Microsoft 365 did not let this server read the directory for you${reasonOf(error)}. Has an administrator consented to the delegated permissions, and does the app registration trust this server?`,
        401,
        'signIn',
      );
    }
    throw new GraphError('This server got no token from Microsoft 365.', 401, 'signIn');
  };
}

/** Entra's own number of the fault; its text names tenants and apps. */
function reasonOf(error: unknown): string {
  const code = /\bAADSTS\d{3,8}\b/.exec(error instanceof Error ? error.message : '')?.[0];
  return code === undefined ? '' : ` (${code})`;
}
