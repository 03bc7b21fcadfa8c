import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { newDataDir } from '../store/test-store';

/** The command as its own process: what only a process can show. Each costs time, so there are few. */
const ROOT = join(__dirname, '..', '..');
const BIN = join(ROOT, 'bot', 'protocol-nudge.js');
const PEOPLE = join(ROOT, 'bot', 'demo', 'people.csv');

interface Done {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const started: ChildProcess[] = [];
const folders: string[] = [];
afterAll(() => {
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
/** An empty store for a server of one test. */
async function dataDir(): Promise<string> {
  const folder = await newDataDir();
  folders.push(folder);
  return folder;
}

function start(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess & { done: Promise<Done> } {
  const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, ...env } });
  started.push(child);
  const texts = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (texts.out += String(chunk)));
  child.stderr.on('data', (chunk) => (texts.err += String(chunk)));
  const done = once(child, 'close').then(([status]): Done => ({ status: status as number | null, ...texts }));
  return Object.assign(child, { done });
}

const row = (id: string, body: string): string =>
  `${JSON.stringify({
    id,
    draft: {
      from: 'cllr.pauline.sorrell@thornmere.example',
      to: ['housing@thornmere.example'],
      cc: [],
      bcc: ['cllr.joanna.whitcombe@thornmere.example'],
      subject: 'Damp',
      body,
      composedAt: '2026-11-10T10:30:00Z',
    },
  })}\n`;

test('npx finds the command in the project itself; only JSON is on standard output', async () => {
  const child = start('npx', ['--no-install', 'protocol-nudge', 'check', '--people', PEOPLE]);
  child.stdin?.end(`${row('a', 'Could somebody look at the damp?')}oops\n`);
  const { status, out } = await child.done;
  const rows = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; rules?: string[]; error?: string });
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ id: 'a', rules: ['blind-copy'] });
  expect(rows[1]?.error).toContain('line 2');
  expect(status).toBe(1);
}, 60_000);

test('a line is answered as soon as it is there, and memory does not grow with the lines', async () => {
  const child = start(process.execPath, ['--max-old-space-size=96', BIN, 'check', '--people', PEOPLE]);
  child.stdin?.write(row('first', 'Could somebody look at the damp?'));
  const [chunk] = (await once(child.stdout ?? process.stdin, 'data')) as [Buffer];
  expect(String(chunk)).toContain('"id":"first"');
  // 100 MB through a heap of 96 MB, were it kept.
  const long = row('long', 'x '.repeat(10_000));
  for (let sent = 0; sent < 100_000_000; sent += long.length) {
    const line = sent % (long.length * 3) === 0 ? long : `${'y'.repeat(long.length - 1)}\n`;
    if (child.stdin?.write(line) === false) await once(child.stdin, 'drain');
  }
  child.stdin?.end();
  const { status, out, err } = await child.done;
  expect(err).toBe('');
  expect(status).toBe(1);
  expect(out.split('\n').length).toBeGreaterThan(4500);
}, 120_000);

test('a reader that goes away is no fault', async () => {
  const child = start('bash', [
    '-c',
    `set -o pipefail; yes '{"id":1}' | head -200000 | "${process.execPath}" "${BIN}" check --people "${PEOPLE}" | head -1`,
  ]);
  const { out, err } = await child.done;
  expect(out.trim().split('\n')).toHaveLength(1);
  expect(err).toBe('');
}, 60_000);

test('serve prints one line with the address, answers there, and ends well on SIGTERM', async () => {
  const child = start(process.execPath, [BIN, 'serve'], { PORT: '0', HOST: '', DATA_DIR: await dataDir() });
  const [line] = (await once(child.stdout ?? process.stdin, 'data')) as [Buffer];
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(line))?.[0] ?? '';
  expect(String(line)).toMatch(/^Protocol Nudge.*demo.*\n$/);
  expect((await fetch(`${url}healthz`)).status).toBe(200);
  child.kill('SIGTERM');
  const { status, out, err } = await child.done;
  expect(status).toBe(0);
  // Whether the pages are built is not this test's business.
  expect(err).toMatch(/^(The pages are not built.*\n)?$/);
  expect(out).toBe(String(line));
}, 180_000);

test('serve names a taken port and every other problem, and ends with status 1', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => {
    taken.listen(0, '127.0.0.1', resolve);
  });
  const port = String((taken.address() as AddressInfo).port);
  const [onTaken, wrong] = [
    start(process.execPath, [BIN, 'serve'], { PORT: port, DATA_DIR: await dataDir() }),
    start(process.execPath, [BIN, 'serve'], { PORT: 'x', HOST: '0.0.0.0' }),
  ];
  expect(await onTaken.done).toMatchObject({
    status: 1,
    out: '',
    err: expect.stringContaining(`port ${port} on 127.0.0.1 is taken`) as string,
  });
  const { status, err } = await wrong.done;
  expect(status).toBe(1);
  expect(err).toContain('PORT is "x"');
  expect(err).toContain('HOST is "0.0.0.0"');
  expect(err).not.toContain('    at ');
  taken.close();
}, 180_000);
