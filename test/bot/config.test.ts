import { join } from 'node:path';
import { ConfigError, isLoopback, readConfig } from '../../bot/config';

test('with nothing set it is a demo on loopback, port 3978', () => {
  expect(readConfig({})).toEqual({
    mode: 'demo',
    host: '127.0.0.1',
    port: 3978,
    logLevel: 'warn',
    drainSeconds: 0,
    proxies: 0,
    refusalsAMinute: null,
    keep: { counts: 800, questions: 400 },
    peopleFile: null,
    protocol: null,
    store: { dataDir: join(__dirname, '..', '..', 'data') },
  });
});

test('what is set is taken; blanks count as unset', () => {
  expect(
    readConfig({
      PORT: ' 8080 ',
      HOST: '::1',
      LOG_LEVEL: 'info',
      PEOPLE_FILE: 'p.csv',
      PROTOCOL: 'swale',
      DATABASE_URL: 'postgresql://nudge@db.example/nudge',
    }),
  ).toEqual({
    mode: 'demo',
    host: '::1',
    port: 8080,
    logLevel: 'info',
    drainSeconds: 0,
    proxies: 0,
    refusalsAMinute: null,
    keep: { counts: 800, questions: 400 },
    peopleFile: 'p.csv',
    protocol: 'swale',
    store: { databaseUrl: 'postgresql://nudge@db.example/nudge' },
  });
  expect(readConfig({ DATA_DIR: '/srv/nudge' }).store).toEqual({ dataDir: '/srv/nudge' });
  expect(readConfig({ PORT: '', HOST: ' ' }).port).toBe(3978);
});

test.each([
  'db.example/nudge',
  'mysql://db.example/nudge',
  'postgresql://db.example',
  'postgresql://user:secret@',
])('DATABASE_URL %s is refused without repeating it', (DATABASE_URL) => {
  let message = '';
  try {
    readConfig({ DATABASE_URL, DATA_DIR: '/srv/nudge' });
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toMatch(/DATABASE_URL is not the address of a PostgreSQL/);
  expect(message).toMatch(/DATABASE_URL and DATA_DIR are both set/);
  expect(message).not.toContain(DATABASE_URL);
});

function problemsOf(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).problems;
  }
  return [];
}
/** Each problem starts with the variable that it is about. */
const namesOf = (env: Readonly<Record<string, string>>): string[] =>
  problemsOf(env)
    .map((problem) => /^[A-Z_]+/.exec(problem)?.[0] ?? problem)
    .sort();

test('every problem is named at once', () => {
  expect(namesOf({ PORT: 'http', HOST: '0.0.0.0', LOG_LEVEL: 'loud' })).toEqual([
    'HOST',
    'LOG_LEVEL',
    'PORT',
  ]);
  expect(namesOf({ PORT: 'http', LOG_LEVEL: 'loud', ENTRA_TENANT_ID: 'x' })).toEqual([
    'BOT_APP_ID',
    'ENTRA_CLIENT_ID',
    'ENTRA_TENANT_ID',
    'LOG_LEVEL',
    'PORT',
    'PUBLIC_URL',
  ]);
});

test.each(['65536', '-1', '80a', '1e3', '3978.5'])('port %s is refused', (PORT) => {
  expect(() => readConfig({ PORT })).toThrow('PORT');
});

test.each(['127.0.0.1', '127.8.8.8', '::1', '[::1]', 'localhost', 'LOCALHOST'])(
  '%s is this machine',
  (host) => {
    expect(isLoopback(host)).toBe(true);
  },
);

test.each([
  '0.0.0.0',
  '::',
  '192.168.1.4',
  '127.0.0.1.example',
  'localhost.example',
  '127.1.example',
  '',
  '128.0.0.1',
  '::ffff:10.0.0.1',
])('"%s" may be reached from elsewhere, so a demo refuses it', (host) => {
  expect(isLoopback(host)).toBe(false);
  if (host !== '') expect(() => readConfig({ HOST: host })).toThrow('loopback');
});

describe('with a tenant', () => {
  const A = '11111111-1111-4111-8111-11111111111A';
  const B = '22222222-2222-4222-8222-222222222222';
  const APP = '33333333-3333-4333-8333-333333333333';
  const whole = {
    ENTRA_TENANT_ID: A,
    ENTRA_CLIENT_ID: APP,
    PUBLIC_URL: 'https://Nudge.example.gov.uk/',
    COUNCIL_NAME: 'Fenwick',
    BOT_APP_ID: APP,
    BOT_MANAGED_IDENTITY: B,
    HOST: '0.0.0.0',
  };

  test('any address may be listened on, and the sole tenant is the bot’s', () => {
    expect(readConfig(whole)).toMatchObject({
      mode: 'tenant',
      host: '0.0.0.0',
      bot: { tenantId: A.toLowerCase(), proof: { kind: 'managed-identity', clientId: B } },
      entra: {
        clientId: APP,
        tenants: [{ tenantId: A.toLowerCase(), council: 'own', name: 'Fenwick' }],
        authority: 'https://login.microsoftonline.com',
        publicUrl: 'https://nudge.example.gov.uk',
        proof: null,
      },
    });
  });

  const { ENTRA_TENANT_ID: _sole, COUNCIL_NAME: _name, ...rest } = whole;
  const several = { ...rest, BOT_TENANT_ID: B };
  test('several tenants are several councils', () => {
    expect(
      readConfig({ ...several, ENTRA_TENANTS: `${A}=fenwick=Fenwick Borough; ${B}=mill-dale,` }).entra
        ?.tenants,
    ).toEqual([
      { tenantId: A.toLowerCase(), council: 'fenwick', name: 'Fenwick Borough' },
      { tenantId: B, council: 'mill-dale', name: 'mill-dale' },
    ]);
  });

  test.each([
    ['a council twice', `${A}=one,${B}=one`],
    ['a tenant twice', `${B}=one,${B}=two`],
    ['no council', B],
    ['a council with a capital', `${B}=One`],
    ['no tenant', '=one'],
    ['nothing', ','],
  ])('ENTRA_TENANTS with %s is refused', (_name, ENTRA_TENANTS) => {
    expect(namesOf({ ...several, ENTRA_TENANTS })).toContain('ENTRA_TENANTS');
  });

  test.each([
    ['http', { PUBLIC_URL: 'http://nudge.example.gov.uk' }, ['PUBLIC_URL']],
    ['a path', { PUBLIC_URL: 'https://nudge.example.gov.uk/app' }, ['PUBLIC_URL']],
    ['a name in the address', { PUBLIC_URL: 'https://a:b@nudge.example.gov.uk' }, ['PUBLIC_URL']],
    ['no address', { PUBLIC_URL: '' }, ['PUBLIC_URL']],
    ['a secret', { ENTRA_CLIENT_SECRET: 'x' }, ['ENTRA_CLIENT_SECRET']],
    ['another sign-in service', { ENTRA_AUTHORITY: 'https://login.example' }, ['ENTRA_AUTHORITY']],
    ['a stand-in, open to others', { ENTRA_AUTHORITY: 'http://127.0.0.1:4000' }, ['ENTRA_AUTHORITY']],
    ['a stand-in elsewhere', { ENTRA_AUTHORITY: 'http://10.0.0.1', HOST: '127.0.0.1' }, ['ENTRA_AUTHORITY']],
    ['a stand-in channel, open to others', { BOT_CHANNEL: 'http://127.0.0.1:4001' }, ['BOT_CHANNEL']],
    ['a bot of another tenant', { BOT_TENANT_ID: B }, ['BOT_TENANT_ID']],
    ['no bot', { BOT_APP_ID: '' }, ['BOT_APP_ID']],
    ['two tenants’ variables', { ENTRA_TENANTS: `${B}=b` }, ['COUNCIL_NAME', 'ENTRA_TENANT_ID']],
    ['a certificate that is not there', { ENTRA_CERTIFICATE: '/nowhere/at-all.pem' }, ['ENTRA_CERTIFICATE']],
    [
      'two ways to show who it is',
      { ENTRA_MANAGED_IDENTITY: B, ENTRA_ASSERTION_FILE: __filename },
      ['ENTRA_MANAGED_IDENTITY'],
    ],
    ['an app id that is none', { ENTRA_CLIENT_ID: 'nudge' }, ['ENTRA_CLIENT_ID']],
  ])('%s is refused', (_name, change, names) => {
    expect(namesOf({ ...whole, ...change })).toEqual(expect.arrayContaining(names));
  });

  test('one list of people is not given to several councils', () => {
    const env = { ...several, ENTRA_TENANTS: `${A}=a,${B}=b` };
    expect(namesOf(env)).toEqual([]);
    expect(namesOf({ ...env, PEOPLE_FILE: 'p.csv' })).toEqual(['PEOPLE_FILE']);
  });

  test('half a set-up is no demo', () => {
    expect(namesOf({ ENTRA_CLIENT_ID: APP })).toEqual(['BOT_APP_ID', 'ENTRA_TENANT_ID', 'PUBLIC_URL']);
    expect(namesOf({ ENTRA_AUTHORITY: 'http://127.0.0.1:4000' })).toEqual(['ENTRA_AUTHORITY']);
  });
});
