import { join } from 'node:path';
import { ConfigError, isLoopback, readConfig } from '../../bot/config';

test('with nothing set it is a demo on loopback, port 3978', () => {
  expect(readConfig({})).toEqual({
    mode: 'demo',
    host: '127.0.0.1',
    port: 3978,
    logLevel: 'warn',
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

test('every problem is named at once', () => {
  let problems: readonly string[] = [];
  try {
    readConfig({ PORT: 'http', HOST: '0.0.0.0', LOG_LEVEL: 'loud', ENTRA_TENANT_ID: 'x' });
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    problems = (error as ConfigError).problems;
  }
  expect(problems).toHaveLength(4);
  for (const name of ['PORT', 'HOST', 'LOG_LEVEL', 'ENTRA_TENANT_ID']) {
    expect(problems.some((problem) => problem.startsWith(name) && problem.length > 30)).toBe(true);
  }
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
