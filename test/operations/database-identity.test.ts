import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { Client } from 'pg';
import { readStoreConfig } from '../../bot/config';
import { openStore } from '../../bot/store/open';
import { startTestPostgres, type TestPostgres } from '../store/test-postgres';

/*
 * PostgreSQL whose role is a managed identity: the password is a token. A real PostgreSQL that asks for a password,
 * and a stand-in for the endpoint that Azure Container Apps gives a container (IDENTITY_ENDPOINT, IDENTITY_HEADER).
 */
const IDENTITY = '0f3ad5f6-6c1d-4c0e-9f0b-7a1f5e2d9c44';
let postgres: TestPostgres;
let endpoint: Server;
const token = 'first-token';
const asked: URL[] = [];
const before = { ...process.env };

beforeAll(async () => {
  postgres = await startTestPostgres();
  endpoint = createServer((request, response) => {
    asked.push(new URL(request.url ?? '/', 'http://127.0.0.1'));
    if (request.headers['x-identity-header'] !== 'header-of-the-container') {
      response.writeHead(401).end();
      return;
    }
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify({
        access_token: token,
        expires_on: String(Math.floor(Date.now() / 1000) + 3600),
        resource: asked[asked.length - 1]?.searchParams.get('resource'),
        token_type: 'Bearer',
      }),
    );
  }).listen(0, '127.0.0.1');
  await once(endpoint, 'listening');
  process.env['IDENTITY_ENDPOINT'] =
    `http://127.0.0.1:${String((endpoint.address() as AddressInfo).port)}/msi/token`;
  process.env['IDENTITY_HEADER'] = 'header-of-the-container';
}, 60_000);
afterAll(async () => {
  process.env = before;
  endpoint.close();
  await postgres.remove();
});

async function asRoot(databaseUrl: string, sql: string): Promise<readonly Record<string, string>[]> {
  const client = new Client({ connectionString: postgres.asSuperuser(databaseUrl) });
  await client.connect();
  try {
    return (await client.query<Record<string, string>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a token of the managed identity opens the store, and a wrong one does not', async () => {
  const databaseUrl = await postgres.newDatabase();
  const [hba] = await asRoot(databaseUrl, 'show hba_file');
  await asRoot(databaseUrl, `alter role nudge password '${token}'`);
  writeFileSync(
    hba?.['hba_file'] ?? '',
    'host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 password\n',
  );
  await asRoot(databaseUrl, 'select pg_reload_conf()');
  await expect(openStore({ databaseUrl }, 0)).rejects.toThrow('does not let this server in');

  const target = readStoreConfig({ DATABASE_URL: databaseUrl, DATABASE_MANAGED_IDENTITY: IDENTITY });
  const store = await openStore(target, 10_000);
  expect(await store.councils()).toEqual([]);
  await store.close();
  expect(asked[0]?.searchParams.get('client_id')).toBe(IDENTITY);
  expect(asked[0]?.searchParams.get('resource')).toBe('https://ossrdbms-aad.database.windows.net');

  await asRoot(databaseUrl, `alter role nudge password 'another-token'`);
  await expect(openStore(target, 0)).rejects.toThrow('does not let this server in');
}, 60_000);

test.each([
  [{ DATABASE_MANAGED_IDENTITY: IDENTITY }, /DATABASE_URL is not; expected both or neither/],
  [
    { DATABASE_MANAGED_IDENTITY: 'x', DATABASE_URL: 'postgresql://id@db.example/nudge' },
    /DATABASE_MANAGED_IDENTITY is not an id/,
  ],
  [
    { DATABASE_MANAGED_IDENTITY: IDENTITY, DATABASE_URL: 'postgresql://id:secret@db.example/nudge' },
    /a password; with DATABASE_MANAGED_IDENTITY expected/,
  ],
  [{ DATABASE_MANAGED_IDENTITY: IDENTITY, DATABASE_URL: 'postgresql://db.example/nudge' }, /no user name/],
])('%o is refused', (env, problem) => {
  expect(() => readStoreConfig(env)).toThrow(problem);
  expect(() => readStoreConfig(env)).not.toThrow(/secret@/);
});
