import { ConfigError, readBot, readConfig } from '../../bot/config';
import { readPlaygroundConfig } from '../../bot/playground/config';
import { playgroundConfig } from '../../bot/playground/people';
import { PEOPLE } from './parts';

const ID = '7d0b3a51-4bd5-4c53-8c39-4f1e0e0a6c11';
const SECRET = 'a secret that no message may repeat';
function problemsOf(env: Readonly<Record<string, string>>, mode: 'demo' | 'tenant'): string[] {
  const problems: string[] = [];
  readBot((name) => env[name] ?? null, mode, problems);
  return problems;
}

test('the demo needs no app id; anything else does', () => {
  expect(readConfig({}).bot).toBeUndefined();
  expect(problemsOf({}, 'demo')).toEqual([]);
  expect(problemsOf({}, 'tenant')).toEqual([expect.stringContaining('BOT_APP_ID is not set')]);
});

test('without an app id the demo is held to this machine', () => {
  expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(ConfigError);
});

test('a single-tenant bot with its password, or a managed identity without one', () => {
  const good = { BOT_APP_ID: ID, BOT_TENANT_ID: ID, BOT_APP_PASSWORD: SECRET };
  expect(readConfig(good).bot).toEqual({ appId: ID, tenantId: ID, type: 'SingleTenant', password: SECRET });
  expect(
    readConfig({ BOT_APP_ID: ID, BOT_TENANT_ID: ID, BOT_APP_TYPE: 'UserAssignedMSI' }).bot,
  ).toMatchObject({ password: null });
});

test.each([
  [{ BOT_TENANT_ID: ID, BOT_APP_PASSWORD: SECRET }, 2],
  [{ BOT_APP_ID: 'x', BOT_TENANT_ID: ID, BOT_APP_PASSWORD: SECRET }, 1],
  [{ BOT_APP_ID: ID, BOT_APP_PASSWORD: SECRET }, 1],
  [{ BOT_APP_ID: ID, BOT_TENANT_ID: ID }, 1],
  [{ BOT_APP_ID: ID, BOT_TENANT_ID: ID, BOT_APP_PASSWORD: SECRET, BOT_APP_TYPE: 'MultiTenant' }, 1],
  [{ BOT_APP_ID: ID, BOT_TENANT_ID: ID, BOT_APP_PASSWORD: SECRET, BOT_APP_TYPE: 'UserAssignedMSI' }, 1],
])('%#: what does not fit is named, and no secret repeated', (env, count) => {
  const problems = problemsOf(env, 'demo');
  expect(problems).toHaveLength(count);
  expect(problems.join()).not.toContain(SECRET);
});

test.each(['x', '0', '70000', '-1'])('PLAYGROUND_PORT=%s is refused', (PLAYGROUND_PORT) => {
  expect(() => readPlaygroundConfig({ PLAYGROUND_PORT })).toThrow('PLAYGROUND_PORT');
});
test('unset, the local client has its own port and an ordinary member', () => {
  expect(readPlaygroundConfig({ PLAYGROUND_PORT: ' ' })).toEqual({ port: 56_150, speaker: null });
});

test('the local client says why it cannot have these people', () => {
  expect(() => playgroundConfig(PEOPLE, 'Fenwick')).toThrow('at least 6');
});
test('anybody of the council may be the one who speaks in it', () => {
  const people = Array.from({ length: 8 }, (_none, index) => ({
    ...(PEOPLE[1] as (typeof PEOPLE)[number]),
    email: `o${String(index)}@fenwick.example`,
    name: `O ${String(index)}`,
  }));
  const config = JSON.parse(playgroundConfig(people, 'Fenwick', 'O7@fenwick.example')) as {
    currentUser: { email: string };
    users: unknown[];
  };
  expect(config.currentUser.email).toBe('o7@fenwick.example');
  expect(config.users).toHaveLength(5);
  expect(() => playgroundConfig(people, 'Fenwick', 'x@fenwick.example')).toThrow('PLAYGROUND_SPEAKER');
});
