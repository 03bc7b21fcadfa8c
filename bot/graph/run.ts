import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config, EntraConfig } from '../config';
import type { CouncilStore, Store } from '../store/store';
import { countedSync } from '../telemetry/telemetry';
import { GraphError, createGraphClient } from './client';
import type { GraphConfig, GraphCouncil } from './config';
import { startNightly } from './nightly';
import { syncPeople, type SyncReport } from './people-sync';

/** All application permissions that were consented to. */
const SCOPE = 'https://graph.microsoft.com/.default';

/** One sync of one council in the server's own name. Throws what syncPeople throws. */
export function runSync(
  { origin }: GraphConfig,
  { tenantId, setUp }: GraphCouncil,
  entra: EntraConfig,
  council: CouncilStore,
  how: { readonly allowLoss?: boolean; readonly afresh?: boolean } = {},
): Promise<SyncReport> {
  const graph = createGraphClient({
    origin,
    token: tokensOf(entra, tenantId),
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
      run: () => countedSync(() => runSync(graph, one, entra, council)),
      log,
      now: Date.now,
      later: (act, milliseconds) => {
        const timer = setTimeout(act, milliseconds);
        timer.unref();
        return () => {
          clearTimeout(timer);
        };
      },
      random: Math.random,
    });
  });
  return () => {
    for (const stop of stops) stop();
  };
}

/** The server's own tokens for a council's tenant; the SDK keeps them until they run out. */
function tokensOf(entra: EntraConfig, tenantId: string): (refused?: string) => Promise<string> {
  const { proof, clientId, authority } = entra;
  if (proof === null) throw new Error('a sync without anything to sign in with');
  // The SDK takes its time to load, and only here is it needed: a server without Microsoft 365 starts without it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { appCredential } = require('../auth/credentials') as typeof import('../auth/credentials');
  const create = (): ReturnType<typeof appCredential> =>
    appCredential({ tenantId, clientId, proof, authority });
  let credential = create();
  return async (refused) => {
    // A new one has kept nothing.
    if (refused !== undefined) credential = create();
    try {
      const token = await credential.getToken(SCOPE);
      if (token !== null) return token.token;
    } catch (error) {
      throw new GraphError(
        `This server could not sign in to Microsoft 365${reasonOf(error)}. Is its certificate or identity trusted by the app registration?`,
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
