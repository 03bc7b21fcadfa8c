import { startTenant, OTHER_TENANT_ID, TENANT_ID, type Tenant } from '../tenant/start';
import { call, type Reply } from './routes';

/** The bot in a tenant: signed activities alone are answered, and the bot shows the channel who it is. */

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
  tenant.channel.member('29:ada', 'ada.pike@fenwick.example');
});
afterAll(() => tenant.close());

let count = 0;
function deliver(
  authorization: string | null,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<Reply> {
  count += 1;
  return call(
    `${tenant.url}/api/messages`,
    'POST',
    {
      'Content-Type': 'application/json',
      ...(authorization === null ? {} : { Authorization: authorization }),
    },
    JSON.stringify({
      type: 'message',
      id: `activity-${String(count)}`,
      channelId: 'msteams',
      serviceUrl: tenant.channel.serviceUrl,
      from: { id: '29:ada', name: 'Ada Pike', aadObjectId: 'a' },
      recipient: { id: '28:bot', name: 'Protocol Nudge' },
      conversation: { id: 'private', conversationType: 'personal', tenantId: TENANT_ID },
      text: 'Can I email a junior officer directly?',
      ...changes,
    }),
  );
}

test('a signed activity is answered, with a token of the bot’s own', async () => {
  const { channel, entra } = tenant;
  const reply = await deliver(`Bearer ${await channel.token()}`);
  expect([reply.status, reply.text]).toEqual([200, '']);
  const answer = channel.answers.find(({ activity }) => activity['type'] === 'message');
  expect(String(answer?.activity['text'])).toContain('paragraph 19');
  const own = (answer?.authorization ?? '').replace(/^Bearer /, '');
  expect(await entra.verify(own, 'https://api.botframework.com')).toMatchObject({
    tid: TENANT_ID,
    idtyp: 'app',
  });
});

test.each([
  ['no header', () => Promise.resolve(null)],
  ['no token', () => Promise.resolve('Bearer ')],
  ['no signed token', () => Promise.resolve('Bearer abc')],
  ['another key', () => tenant.channel.token({}, { foreign: true })],
  ['a key that is for another channel', () => tenant.channel.token({}, { unendorsed: true })],
  ['an unknown key', () => tenant.channel.token({}, { header: { kid: 'nobody' } })],
  ['another bot’s id', () => tenant.channel.token({ aud: '44444444-4444-4444-8444-444444444444' })],
  ['another issuer', () => tenant.channel.token({ iss: 'https://sts.windows.net/botframework/' })],
  ['another service’s address', () => tenant.channel.token({ serviceurl: 'https://elsewhere.example/' })],
  ['no service’s address', () => tenant.channel.token({ serviceurl: undefined })],
  ['an expired token', () => tenant.channel.token({ nbf: 1, exp: Math.floor(Date.now() / 1000) - 400 })],
  ['a token without an end', () => tenant.channel.token({ exp: undefined })],
  ['a member’s own access token', () => tenant.entra.accessToken(tenant.entra.add({}))],
  // Which the SDK's own check would take for the Emulator's.
  ['a token of the bot’s own app', () => tenant.entra.appToken(TENANT_ID, { idtyp: undefined })],
])('%s is refused, and nobody is answered', async (_name, token) => {
  const before = tenant.channel.answers.length;
  const text = await token();
  const reply = await deliver(text === null || text.startsWith('Bearer') ? text : `Bearer ${text}`);
  expect(reply.status).toBe(401);
  expect(tenant.channel.answers).toHaveLength(before);
});

test.each([
  ['another tenant', { conversation: { id: 'private', tenantId: OTHER_TENANT_ID } }],
  ['no tenant', { conversation: { id: 'private' } }],
  ['another channel', { channelId: 'webchat' }],
  ['the Emulator', { channelId: 'emulator' }],
  ['another service', { serviceUrl: 'http://127.0.0.1:9/' }],
])('a signed activity of %s is refused', async (_name, changes) => {
  const before = tenant.channel.answers.length;
  expect((await deliver(`Bearer ${await tenant.channel.token()}`, changes)).status).toBe(401);
  expect(tenant.channel.answers).toHaveLength(before);
});

test('the tenant may stand in Teams’ own data', async () => {
  const reply = await deliver(`Bearer ${await tenant.channel.token()}`, {
    conversation: { id: 'private', conversationType: 'personal' },
    channelData: { tenant: { id: TENANT_ID } },
  });
  expect(reply.status).toBe(200);
});

test('nothing of it is in the log', () => {
  for (const planted of ['Ada Pike', 'ada.pike', 'junior officer', 'eyJ'])
    expect(tenant.logs()).not.toContain(planted);
});
