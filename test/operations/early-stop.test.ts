import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newDataDir } from '../store/test-store';

/** SIGTERM whenever it comes: only a process of its own can show it. */

const ROOT = join(__dirname, '..', '..');
const BIN = join(ROOT, 'bot', 'protocol-nudge.js');
const started: ChildProcess[] = [];
const folders: string[] = [];
const servers: Server[] = [];
let dataDir: string;
beforeAll(async () => {
  dataDir = await newDataDir();
  folders.push(dataDir);
});
afterAll(() => {
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  for (const server of servers) server.close();
});

function serve(env: Readonly<Record<string, string>>): {
  readonly child: ChildProcess;
  readonly gone: Promise<unknown[]>;
  said(): string;
} {
  const child = spawn(process.execPath, [BIN, 'serve'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  return { child, gone: once(child, 'exit'), said: () => said };
}

test('while the program is still being loaded: it ends well and says nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-tell-'));
  folders.push(folder);
  // Says when our first lines have asked for the signal; the rest is loaded only then, and takes seconds.
  const tell = join(folder, 'tell.cjs');
  writeFileSync(
    tell,
    `const on = process.on;
process.on = function (name, act) {
  on.call(this, name, act);
  if (name === 'SIGTERM') { process.on = on; require('node:fs').writeSync(1, 'armed'); }
  return this;
};`,
  );
  const { child, gone, said } = serve({ DATA_DIR: dataDir, NODE_OPTIONS: `--require ${tell}` });
  while (!said().includes('armed')) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGTERM');
  expect(await gone).toEqual([0, null]);
  expect(said()).not.toMatch(/error|fault/i);
}, 120_000);

test('while a database is awaited that never answers: it ends within its patience', async () => {
  // Takes connections and says nothing, as a database that is being moved.
  const silent = createServer(() => undefined);
  servers.push(silent);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const asked = once(silent, 'connection');
  const { port } = silent.address() as AddressInfo;
  const { child, gone } = serve({ DATABASE_URL: `postgresql://nobody:x@127.0.0.1:${String(port)}/none` });
  await asked;
  child.kill('SIGTERM');
  expect(await gone).toEqual([0, null]);
}, 60_000);

test('a second signal ends a long drain, and what is kept open with it', async () => {
  // Free again, and whole, after the start that was broken off.
  const { child, gone, said } = serve({ DATA_DIR: dataDir, DRAIN_SECONDS: '300' });
  while (!said().includes('http://')) await new Promise((resolve) => setTimeout(resolve, 50));
  const url = /http:\S+\//.exec(said())?.[0] ?? '';
  // A request that never ends.
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('POST /api/ask HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n{');
  child.kill('SIGTERM');
  while ((await fetch(`${url}readyz`)).status !== 503)
    await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGTERM');
  expect(await gone).toEqual([0, null]);
  socket.destroy();
}, 60_000);
