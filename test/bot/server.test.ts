import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Config } from '../../bot/config';
import { startServer as start, type Running } from '../../bot/index';
import { memoryStores } from '../admin-api/memory-store';

/** Each with an empty store of its own. */
const startServer = (config: Config, destination: { write(line: string): unknown }): Promise<Running> =>
  start(config, { write: (line: string) => void destination.write(line) }, () =>
    Promise.resolve(memoryStores()),
  );
const quiet = { write: () => undefined };
const config = (changes: Partial<Config> = {}): Config => ({
  ...readConfig({ LOG_LEVEL: 'silent' }),
  port: 0,
  ...changes,
});

test('the demo council is served where it says, and stops', async () => {
  const running = await startServer(config(), quiet);
  expect(running.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const demo = (await (await fetch(`${running.url}api/demo`)).json()) as { council: string };
  expect(demo.council).toContain('Thornmere');
  const packs = (await (await fetch(`${running.url}api/packs`)).json()) as { inUse: string };
  expect(packs.inUse).toBe('south-vale');
  await running.stop();
  await expect(fetch(`${running.url}healthz`)).rejects.toThrow();
});

test('what is under way is finished before it stops', async () => {
  const running = await startServer(config(), quiet);
  const { port } = new URL(running.url);
  const body = '{"counts":[]}';
  let stopped = Promise.resolve();
  const answered = await new Promise<string>((resolve) => {
    let answer = '';
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(
        `POST /api/counts HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n\r\n`,
        () => {
          setTimeout(() => {
            stopped = running.stop();
            socket.write(body);
          }, 50);
        },
      );
    });
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.on('close', () => {
      resolve(answer);
    });
  });
  expect(answered).toMatch(/^HTTP\/1\.1 204/);
  await stopped;
});

test('a port that is taken is named', async () => {
  const running = await startServer(config(), quiet);
  const port = Number(new URL(running.url).port);
  await expect(startServer(config({ port }), quiet)).rejects.toThrow(
    `port ${String(port)} on 127.0.0.1 is taken`,
  );
  await running.stop();
});

test('an unknown protocol is refused with those there are', async () => {
  await expect(startServer(config({ protocol: 'nowhere' }), quiet)).rejects.toThrow(
    /PROTOCOL is "nowhere".*southwark/,
  );
});

describe('PEOPLE_FILE', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-people-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const header = 'email,name,kind,title,tier,service,manager,ward,group\n';

  test('takes the place of the demo council, and its faults are logged by line alone', async () => {
    const peopleFile = file(
      'people.csv',
      `${header}ada@fenwick.example,Ada,member,,,,,Fenside,\nbad,Bo,officer,,,,,,\n`,
    );
    const logs: string[] = [];
    const running = await startServer(config({ peopleFile, logLevel: 'warn' }), {
      write: (line: string) => logs.push(line),
    });
    const { people } = (await (await fetch(`${running.url}api/policy`)).json()) as {
      people: { email: string }[];
    };
    expect(people.map(({ email }) => email)).toEqual(['ada@fenwick.example']);
    expect(logs.join('')).toContain('"errors":[3]');
    expect(logs.join('')).not.toContain('Bo');
    await running.stop();
  });

  test('that cannot be used stops the start with the reason', async () => {
    const peopleFile = file('short.csv', 'email,name\nada@fenwick.example,Ada\n');
    await expect(startServer(config({ peopleFile }), quiet)).rejects.toThrow(
      /short\.csv, line 1: the columns "kind"/,
    );
    await expect(startServer(config({ peopleFile: join(folder, 'none.csv') }), quiet)).rejects.toThrow(
      'ENOENT',
    );
  });
});
