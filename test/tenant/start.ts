import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPair, SignJWT } from 'jose';
import { readConfig } from '../../bot/config';
import { startServer, type OpenStore, type Running } from '../../bot/index';
import { memoryStores } from '../admin-api/memory-store';
import { startChannel, type Channel } from './bot-channel';
import { startEntra, type Entra } from './entra';

/** A council's tenant on this machine, with our server in it: tenant mode, not the demo. */
export interface Tenant {
  readonly entra: Entra;
  readonly channel: Channel;
  /** Our server's address; no slash at the end. */
  readonly url: string;
  readonly running: Running;
  /** Everything the server logged. */
  logs(): string;
  close(): Promise<void>;
}

export const TENANT_ID = '11111111-1111-4111-8111-111111111111';
export const OTHER_TENANT_ID = '22222222-2222-4222-8222-222222222222';
export const CLIENT_ID = '33333333-3333-4333-8333-333333333333';

export interface TenantOptions {
  /** More environment, such as ENTRA_TENANTS in place of ENTRA_TENANT_ID. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly open?: OpenStore;
  /** The council's people, as the CSV that PEOPLE_FILE names. */
  readonly people?: string;
}

export async function startTenant({ env = {}, open, people }: TenantOptions = {}): Promise<Tenant> {
  const entra = await startEntra({ clientId: CLIENT_ID, tenantId: TENANT_ID });
  const channel = await startChannel({ appId: CLIENT_ID });
  // What the server shows in place of a secret: signed once, as a platform would keep it in a file.
  const folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-tenant-'));
  const assertion = join(folder, 'assertion');
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  entra.trust(CLIENT_ID, publicKey);
  const signed = new SignJWT()
    .setIssuer(CLIENT_ID)
    .setSubject(CLIENT_ID)
    .setAudience('api://AzureADTokenExchange');
  writeFileSync(
    assertion,
    await signed.setExpirationTime('1h').setProtectedHeader({ alg: 'RS256' }).sign(privateKey),
  );
  const peopleFile = join(folder, 'people.csv');
  if (people !== undefined) writeFileSync(peopleFile, people);
  const config = readConfig({
    ENTRA_TENANT_ID: TENANT_ID,
    ENTRA_CLIENT_ID: CLIENT_ID,
    ENTRA_AUTHORITY: entra.origin,
    PUBLIC_URL: 'https://nudge.fenwick.example',
    COUNCIL_NAME: 'Fenwick',
    PROTOCOL: 'southwark',
    BOT_APP_ID: CLIENT_ID,
    BOT_TENANT_ID: TENANT_ID,
    BOT_ASSERTION_FILE: assertion,
    ENTRA_ASSERTION_FILE: assertion,
    BOT_CHANNEL: channel.origin,
    PORT: '0',
    LOG_LEVEL: 'info',
    // Tests of tokens that must not do send more of them in a minute than anybody.
    REFUSALS_PER_MINUTE: '100000',
    ...(people === undefined ? {} : { PEOPLE_FILE: peopleFile }),
    ...env,
  });
  const lines: string[] = [];
  const running = await startServer(
    config,
    { write: (line: string) => void lines.push(line) },
    open ?? (() => Promise.resolve(memoryStores())),
  );
  return {
    entra,
    channel,
    url: running.url.replace(/\/$/, ''),
    running,
    logs: () => lines.join(''),
    async close() {
      await running.stop();
      await channel.close();
      await entra.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
