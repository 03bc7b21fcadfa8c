import type { Express } from 'express';
import { ACCESS, callerOf, type Caller } from '../../bot/auth/access';
import type { EntraPerson } from '../tenant/entra';
import { startTenant, TENANT_ID, type Tenant } from '../tenant/start';
import { badTokens, type BadToken } from './bad-tokens';
import { call, catchApp, filled, routesOf, type Reply } from './routes';

/** Every route of the app, read from the app, against every token that must not do. */

let tenant: Tenant;
let app: Express;
let routes: readonly string[] = [];
let clerk: EntraPerson;
let member: EntraPerson;
let bad: readonly BadToken[] = [];

beforeAll(async () => {
  const caught = catchApp();
  tenant = await startTenant();
  app = caught();
  routes = routesOf(app);
  clerk = tenant.entra.add({
    name: 'Cleo Marsh',
    address: 'cleo@fenwick.example',
    roles: ['ProtocolNudge.Clerk'],
  });
  member = tenant.entra.add({});
  bad = await badTokens(tenant.entra, clerk);
});
afterAll(() => tenant.close());

/** Sends what would do something if it were let in: a body of the right type, and the header of the clerk's tab. */
function send(route: string, authorization: BadToken['authorization'], query = ''): Promise<Reply> {
  const [method = '', path = ''] = route.split(' ');
  const body = method === 'GET' || method === 'DELETE' ? '' : bodyFor(path);
  return call(
    `${tenant.url}${filled(path)}${query}`,
    method,
    {
      'X-Protocol-Nudge': '1',
      'If-Match': '"1"',
      ...(body === '' ? {} : { 'Content-Type': 'application/json' }),
      ...(authorization === null ? {} : { Authorization: authorization }),
    },
    body,
  );
}
function bodyFor(path: string): string {
  if (path !== '/api/messages') return '{}';
  return JSON.stringify({
    type: 'message',
    id: '1',
    channelId: 'msteams',
    serviceUrl: tenant.channel.serviceUrl,
    from: { id: '29:ada' },
    conversation: { id: 'private', tenantId: TENANT_ID },
    text: 'May I email a junior officer?',
  });
}
const of = (caller: Caller): string[] => routes.filter((route) => ACCESS[route] === caller);

test('every route says who may call it, and nothing is declared that is not there', () => {
  expect(routes.length).toBeGreaterThan(40);
  expect([...routes].sort()).toEqual(Object.keys(ACCESS).sort());
});

test('only pages, health and the API’s description are public', () => {
  const open = of('public').filter((route) => route.includes('/api'));
  expect(open).toEqual(['GET /api/openapi.json']);
  expect(routes.filter((route) => route.includes('/api/admin') && ACCESS[route] !== 'clerk')).toEqual([]);
  expect(of('bot')).toEqual(['POST /api/messages']);
});

test('what is not declared is for clerks; case and a slash at the end make no difference', () => {
  expect(callerOf('GET', '/api/new')).toBe('clerk');
  expect(callerOf('GET', '/api/admin/new')).toBe('clerk');
  expect(callerOf('PUT', '/api/policy')).toBe('clerk');
  expect(callerOf('GET', '/API/Admin/Me/')).toBe('clerk');
  expect(callerOf('HEAD', '/Api/Policy/')).toBe('member');
  expect(callerOf('GET', '/api/openapi.json/x')).toBe('clerk');
});

test('at least forty bad tokens', () => {
  expect(new Set(bad.map(({ name }) => name)).size).toBe(bad.length);
  expect(bad.length).toBeGreaterThanOrEqual(40);
});

test('every bad token is refused on every route that is not public, with the right status', async () => {
  const protectedRoutes = routes.filter((route) => ACCESS[route] !== 'public');
  const wrong: string[] = [];
  for (const { name, authorization, query, status } of bad) {
    const replies = await Promise.all(
      protectedRoutes.map(async (route) => ({ route, reply: await send(route, authorization, query) })),
    );
    for (const { route, reply } of replies) {
      // The Bot Framework's tokens have no scopes: what is not its own is a 401.
      const expected = ACCESS[route] === 'bot' && status === 403 ? 401 : status;
      if (reply.status !== expected) wrong.push(`${name}: ${route} gave ${String(reply.status)}`);
      if (expected === 431) continue;
      if (ACCESS[route] !== 'bot' && !(reply.headers['www-authenticate'] ?? '').startsWith('Bearer realm='))
        wrong.push(`${name}: ${route} does not say what it wants`);
      if (!(reply.headers['content-type'] ?? '').startsWith('application/problem+json'))
        wrong.push(`${name}: ${route} gave no problem details`);
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['no roles', {}],
  ['empty roles', { roles: [] }],
  ['another role', { roles: ['ProtocolNudge.Reader'] }],
  ['the role in small letters', { roles: ['protocolnudge.clerk'] }],
  ['the role as a scope', { scp: 'access_as_user ProtocolNudge.Clerk' }],
  ['the role as a group', { groups: ['ProtocolNudge.Clerk'] }],
  ['the role in a directory role', { wids: ['ProtocolNudge.Clerk'] }],
  ['both roles run together', { roles: ['ProtocolNudge.Clerk ProtocolNudge.MonitoringOfficer'] }],
])('a member with %s gets a member’s routes and none of the clerk’s', async (_name, claims) => {
  const authorization = `Bearer ${await tenant.entra.accessToken(member, claims)}`;
  const clerks = await Promise.all(of('clerk').map((route) => send(route, authorization)));
  expect(new Set(clerks.map(({ status }) => status))).toEqual(new Set([403]));
  const members = await Promise.all(of('member').map((route) => send(route, authorization)));
  expect(members.filter(({ status }) => status === 401 || status === 403)).toEqual([]);
});

test('a clerk’s token opens every route but the bot’s', async () => {
  const authorization = `Bearer ${await tenant.entra.accessToken(clerk)}`;
  const open = await Promise.all(
    [...of('clerk'), ...of('member')].map(
      async (route) => [route, (await send(route, authorization)).status] as const,
    ),
  );
  expect(open.filter(([, status]) => [401, 403, 500, 503].includes(status))).toEqual([]);
  expect((await send('POST /api/messages', authorization)).status).toBe(401);
});

test('tokens of both of Entra’s versions, however they name us, and any case of the scheme', async () => {
  const v1 = { ver: '1.0', iss: `https://sts.windows.net/${TENANT_ID}/`, upn: member.address };
  const { clientId } = { clientId: '33333333-3333-4333-8333-333333333333' };
  const good = [
    {},
    { aud: `api://${clientId}` },
    { ...v1, aud: `api://nudge.fenwick.example/${clientId}` },
    { ...v1, aud: `api://nudge.fenwick.example/botid-${clientId}` },
    { scp: 'Other.Scope access_as_user' },
    { idtyp: 'user' },
  ];
  for (const claims of good)
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
      const token = await tenant.entra.accessToken(member, claims);
      expect([claims, (await send('GET /api/packs', `${scheme} ${token}`)).status]).toEqual([claims, 200]);
    }
});

test('paths that a filter in front might read otherwise are not let in either', async () => {
  for (const path of [
    '/API/ADMIN/ME',
    '/api/admin/me/',
    '/api/admin/%6de',
    '/api//admin/me',
    '/api/./admin/me',
    '/api/policy/../admin/me',
    '/api/openapi.json/../admin/me',
    '/api/policy;x=1',
    '/api/policy?x=/api/openapi.json',
    '/API/Policy',
  ])
    expect([path, (await call(`${tenant.url}${path}`, 'GET')).status]).toEqual([path, 401]);
  for (const method of ['HEAD', 'OPTIONS', 'PUT', 'PROPFIND'])
    expect([method, (await call(`${tenant.url}/api/policy`, method)).status]).toEqual([method, 401]);
});

test('no token, address or name is in the log', () => {
  const logs = tenant.logs();
  expect(logs).toContain('a token was refused');
  for (const planted of [clerk.address, clerk.name, clerk.oid, member.address, 'eyJ', 'access_token'])
    expect(logs).not.toContain(planted);
});
