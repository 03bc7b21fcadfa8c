import type { Snapshot } from '../../shared/api';
import type { Me } from '../../shared/admin/shapes';
import type { EntraPerson } from '../tenant/entra';
import { CLIENT_ID, OTHER_TENANT_ID, startTenant, TENANT_ID, type Tenant } from '../tenant/start';
import { call, type Reply } from './routes';

/** Two councils on one server, each with a tenant of its own: nobody ever gets to the other's rows. */

let tenant: Tenant;
let fenwickClerk: EntraPerson;
let millClerk: EntraPerson;
beforeAll(async () => {
  tenant = await startTenant({
    env: {
      ENTRA_TENANT_ID: undefined,
      COUNCIL_NAME: undefined,
      ENTRA_TENANTS: `${TENANT_ID}=fenwick=Fenwick Borough,${OTHER_TENANT_ID}=mill=Mill District`,
    },
  });
  const roles = ['ProtocolNudge.Clerk'];
  fenwickClerk = tenant.entra.add({ name: 'Cleo Marsh', address: 'cleo@fenwick.example', roles });
  millClerk = tenant.entra.add({
    tenantId: OTHER_TENANT_ID,
    name: 'Mo Dale',
    address: 'mo@mill.example',
    roles: ['ProtocolNudge.MonitoringOfficer'],
  });
});
afterAll(() => tenant.close());

async function as(
  person: EntraPerson,
  method: string,
  path: string,
  body?: unknown,
  seen?: number,
): Promise<Reply> {
  return call(
    `${tenant.url}${path}`,
    method,
    {
      Authorization: `Bearer ${await tenant.entra.accessToken(person)}`,
      'X-Protocol-Nudge': '1',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(seen === undefined ? {} : { 'If-Match': `"${String(seen)}"` }),
    },
    body === undefined ? '' : JSON.stringify(body),
  );
}
/** The caller says what it is: our own server's answers, each looked at by the test. */
const json = ({ text }: Reply): Json => JSON.parse(text) as Json;
type Json = Me &
  Snapshot & {
    readonly revision: number;
    readonly body: Record<string, unknown>;
    readonly entries: unknown[];
  };

test('a clerk is who signed in, at the council of the token’s tenant', async () => {
  expect(json(await as(fenwickClerk, 'GET', '/api/admin/me'))).toMatchObject({
    name: 'Cleo Marsh',
    email: 'cleo@fenwick.example',
    council: 'Fenwick Borough',
    mode: 'tenant',
  });
  expect(json(await as(millClerk, 'GET', '/api/admin/me'))).toMatchObject({
    name: 'Mo Dale',
    council: 'Mill District',
  });
});

test('what one council’s clerk brings in and publishes, the other’s people never see', async () => {
  const person = {
    email: 'ben.stone@fenwick.example',
    name: 'Ben Stone',
    kind: 'officer',
    title: 'Head of Drains',
    tier: null,
    service: 'Drains',
    manager: '',
    ward: '',
    group: '',
  };
  const { revision } = json(await as(fenwickClerk, 'GET', '/api/admin/people'));
  const changed = await as(fenwickClerk, 'PATCH', '/api/admin/people', {
    revision,
    put: [person],
    remove: [],
  });
  expect(changed.status).toBe(200);
  const draft = json(await as(fenwickClerk, 'GET', '/api/admin/draft'));
  const saved = await as(
    fenwickClerk,
    'PUT',
    '/api/admin/draft',
    { ...draft.body, rules: { 'blind-copy': { strength: 'off' } } },
    draft.revision,
  );
  expect(saved.status).toBe(200);
  const published = await as(fenwickClerk, 'POST', '/api/admin/publish', {
    revision: json(saved).revision,
    reason: 'Too noisy',
  });
  expect(published.status).toBe(201);

  const seen = async (who: EntraPerson): Promise<Snapshot> => json(await as(who, 'GET', '/api/policy'));
  const ours = await seen(fenwickClerk);
  const theirs = await seen(millClerk);
  expect(ours.policy.council).toBe('Fenwick Borough');
  expect(theirs.policy.council).toBe('Mill District');
  expect(ours.people.map(({ email }) => email)).toEqual([person.email]);
  expect(theirs.people).toEqual([]);
  expect(ours.policy.rules['blind-copy']?.strength).toBe('off');
  expect(theirs.policy.rules['blind-copy']?.strength).not.toBe('off');
  expect(json(await as(millClerk, 'GET', '/api/admin/audit')).entries).not.toContainEqual(
    expect.objectContaining({ name: 'Cleo Marsh' }),
  );
  // One address for both councils: no cache between may give one's answer to the other's people.
  for (const path of [
    '/api/policy',
    '/api/packs',
    '/api/admin/people',
    '/api/admin/draft',
    '/api/admin/audit',
  ])
    expect([path, (await as(fenwickClerk, 'GET', path)).headers['cache-control']]).toEqual([
      path,
      'private, no-cache',
    ]);
  const { headers } = await as(fenwickClerk, 'GET', '/api/policy');
  expect(headers['vary']).toContain('Authorization');
  const crossed = await call(`${tenant.url}/api/policy`, 'GET', {
    Authorization: `Bearer ${await tenant.entra.accessToken(millClerk)}`,
    'If-None-Match': String(headers.etag),
  });
  expect(crossed.status).toBe(200);
});

test('a clerk of one council has no right at the other, whatever the token is made to say', async () => {
  const { entra } = tenant;
  const theirs = await entra.accessToken(millClerk);
  const claims = JSON.parse(Buffer.from(theirs.split('.')[1] ?? '', 'base64url').toString('utf8')) as object;
  const issuer = (id: string): string => `${entra.origin}/${id}/v2.0`;
  const lies = [
    // Entra signs for all tenants with the same keys, so only issuer and tenant tell them apart.
    await entra.sign({ ...claims, tid: TENANT_ID }),
    await entra.sign({ ...claims, iss: issuer(TENANT_ID) }),
    await entra.sign({ ...claims, iss: issuer(OTHER_TENANT_ID), tid: TENANT_ID }),
    await entra.sign({ ...claims, iss: issuer(TENANT_ID), tid: OTHER_TENANT_ID }),
    await entra.sign({ ...claims, tid: [TENANT_ID, OTHER_TENANT_ID] }),
    await entra.sign({ ...claims, tid: CLIENT_ID, iss: issuer(CLIENT_ID) }),
  ];
  for (const lie of lies) {
    const reply = await call(`${tenant.url}/api/admin/me`, 'GET', { Authorization: `Bearer ${lie}` });
    expect(reply.status).toBe(401);
  }
});

test('who asks is who signed in, not whom the body names', async () => {
  const people = json(await as(fenwickClerk, 'GET', '/api/admin/people'));
  const blank = { title: '', tier: null, service: '', manager: '', ward: '', group: '' };
  await as(fenwickClerk, 'PATCH', '/api/admin/people', {
    revision: people.revision,
    put: [
      { ...blank, email: 'ada.pike@fenwick.example', name: 'Ada Pike', kind: 'member' },
      {
        ...blank,
        email: 'dan.reed@fenwick.example',
        name: 'Dan Reed',
        kind: 'officer',
        title: 'Drains Officer',
      },
    ],
    remove: [],
  });
  const member = tenant.entra.add({ name: 'Ada Pike', address: 'ada.pike@fenwick.example' });
  const officer = tenant.entra.add({ name: 'Dan Reed', address: 'Dan.Reed@fenwick.example' });
  const question = 'Who do I complain to about somebody who was rude to me?';
  const ask = async (who: EntraPerson, asker?: string): Promise<unknown> => {
    const reply = await as(who, 'POST', '/api/ask', { question, ...(asker === undefined ? {} : { asker }) });
    expect(reply.status).toBe(200);
    return json(reply);
  };
  const asMember = await ask(member);
  const asOfficer = await ask(officer);
  expect(asMember).not.toEqual(asOfficer);
  expect(await ask(member, officer.address)).toEqual(asMember);
  expect(await ask(officer, member.address)).toEqual(asOfficer);
});

test('the bot belongs to one council, and pages sign in people of any', async () => {
  const page = await call(`${tenant.url}/pane.html`, 'GET');
  expect(page.text).toContain('&quot;tenant&quot;:&quot;organizations&quot;');
  const activity = {
    type: 'message',
    id: 'two-councils',
    channelId: 'msteams',
    serviceUrl: tenant.channel.serviceUrl,
    from: { id: '29:mo' },
    recipient: { id: '28:bot' },
    conversation: { id: 'private', conversationType: 'personal', tenantId: OTHER_TENANT_ID },
    text: 'May I email a junior officer?',
  };
  const deliver = async (tenantId: string): Promise<number> => {
    const reply = await call(
      `${tenant.url}/api/messages`,
      'POST',
      { 'Content-Type': 'application/json', Authorization: `Bearer ${await tenant.channel.token()}` },
      JSON.stringify({ ...activity, conversation: { ...activity.conversation, tenantId } }),
    );
    return reply.status;
  };
  expect(await deliver(OTHER_TENANT_ID)).toBe(401);
  expect(await deliver(TENANT_ID)).toBe(200);
});

test('no demo in it', async () => {
  const authorization = `Bearer ${await tenant.entra.accessToken(fenwickClerk)}`;
  const reply = await call(`${tenant.url}/api/demo`, 'GET', { Authorization: authorization });
  expect(reply.status).toBe(404);
  expect(reply.headers['x-protocol-nudge-mode']).toBeUndefined();
});
