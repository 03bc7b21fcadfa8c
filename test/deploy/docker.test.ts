import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { readStoreConfig } from '../../bot/config';
import { openStore } from '../../bot/store/open';
import { buildPages } from '../build';
import { newDataDir } from '../store/test-store';
import { copiesOf, copy, ignoredBy, readDockerfile, type Stage } from './dockerfile';

/*
 * No Docker runs here, so this repeats what the Dockerfile says without it: the same files, the packages that
 * `npm ci --omit=dev` would bring, the same start and health commands. What it cannot show: that the base image is as
 * its tag says, that npm ci works in it, and the image's rights and size.
 */
const ROOT = path.resolve(__dirname, '..', '..');
const DEPLOY = path.join(ROOT, 'bot', 'deploy');
const { stages } = readDockerfile(path.join(DEPLOY, 'Dockerfile'));
const last = stages[stages.length - 1] as Stage;
const ignored = ignoredBy(path.join(DEPLOY, 'Dockerfile.dockerignore'));

const textOf = (stage: Stage, name: string): string[] =>
  stage.instructions.filter((one) => one.name === name).map(({ text }) => text);
const listOf = (text: string | undefined): string[] => JSON.parse(text ?? '') as string[];
const entrypoint = [...listOf(textOf(last, 'ENTRYPOINT')[0]), ...listOf(textOf(last, 'CMD')[0])];
const health = textOf(last, 'HEALTHCHECK')[0] ?? '';

interface Package {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}
const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Package>;
};
const own = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  engines: { node: string };
  dependencies: Record<string, string>;
};

describe('the Dockerfile', () => {
  test('pins its base by a full version that the package’s engines allow', () => {
    for (const { from } of stages) {
      const [, major, minor] = /^node:(\d+)\.(\d+)\.\d+-[a-z]+-slim$/.exec(from) ?? [];
      const [, least, leastMinor] = /^>=(\d+)\.(\d+)/.exec(own.engines.node) ?? [];
      expect(Number(major) * 1000 + Number(minor)).toBeGreaterThanOrEqual(
        Number(least) * 1000 + Number(leastMinor),
      );
    }
  });

  test('runs as nobody special, in the exec form, with a health check on readyz', () => {
    expect(textOf(last, 'USER')).toEqual(['node']);
    expect(entrypoint).toEqual(['node', 'bot/protocol-nudge.js', 'serve']);
    expect(health).toContain('/readyz');
    expect(listOf(health.slice(health.indexOf('['))).slice(0, 2)).toEqual(['node', '-e']);
    expect(textOf(last, 'STOPSIGNAL')).toEqual(['SIGTERM']);
  });

  test('keeps its data where the server does by default, on a volume that its account owns', () => {
    const [workdir] = textOf(last, 'WORKDIR');
    const target = readStoreConfig({});
    const data = 'dataDir' in target ? path.relative(ROOT, target.dataDir) : '';
    expect(textOf(last, 'VOLUME')).toEqual([`${workdir ?? ''}/${data}`]);
    expect(textOf(last, 'RUN').join()).toContain(`chown node:node ${data}`);
  });

  test('holds no secret, and installs by the lock file alone', () => {
    const all = stages.flatMap(({ instructions }) => instructions);
    for (const { name, text } of all.filter((one) => one.name === 'ENV' || one.name === 'ARG'))
      expect(`${name} ${text}`).not.toMatch(/SECRET|PASSWORD|TOKEN|KEY|DATABASE_URL/i);
    const npm = all.filter(({ name, text }) => name === 'RUN' && /\bnpm (?!run)/.test(text));
    expect(npm).toHaveLength(2);
    for (const { text } of npm) expect(text).toMatch(/^npm ci (--omit=dev )?--ignore-scripts/);
  });

  test('the build has what webpack’s configuration names', () => {
    const pages = stages.find(({ name }) => name === 'pages') as Stage;
    const copied = copiesOf(pages).flatMap(({ sources }) => sources);
    const config = readFileSync(path.join(ROOT, 'webpack.config.js'), 'utf8');
    const named = [...config.matchAll(/'(?:\.\/)?((?:addin|shared|bot|manifest|test)\/?[\w./-]*)'/g)].map(
      ([, name = '']) => name,
    );
    expect(named.length).toBeGreaterThan(4);
    for (const name of named)
      expect(copied.some((one) => name === one || `${name}/`.startsWith(one))).toBe(true);
  });

  test.each([
    ['bot/index.ts', false],
    ['package.json', false],
    ['manifest/icons/color.png', false],
    ['manifest/package.ts', true],
    ['.env', true],
    ['bot/.env.local', true],
    ['addin/debug.log', true],
    ['.git/config', true],
    ['data/base/1', true],
    ['node_modules/express/package.json', true],
    ['shared/node_modules/x.js', true],
    ['test/build.ts', true],
    ['bot/deploy/main.bicep', true],
  ])('of the context, %s is left out: %s', (file, out) => {
    expect(ignored(file)).toBe(out);
  });
});

test('all that bot/ and shared/ import is among the dependencies', () => {
  // Found where it is installed, and told of where it is not: the demo's stand-in for the Teams client.
  const optional = new Set(['@microsoft/m365agentsplayground']);
  const builtin = new Set(builtinModules);
  const missing: string[] = [];
  let seen = 0;
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(file);
      else if (/\.(?:ts|js)$/.test(entry.name)) {
        const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
        for (const { fileName } of importedFiles) {
          if (/^\.|^node:/.test(fileName) || builtin.has(fileName)) continue;
          seen += 1;
          const name = fileName
            .split('/')
            .slice(0, fileName.startsWith('@') ? 2 : 1)
            .join('/');
          if (own.dependencies[name] === undefined && !optional.has(name))
            missing.push(`${path.relative(ROOT, file)}: ${name}`);
        }
      }
    }
  };
  walk(path.join(ROOT, 'bot'));
  walk(path.join(ROOT, 'shared'));
  expect(seen).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

/** What `npm ci --omit=dev` brings, of what is installed here: hard links where the disk is the same. */
function productionPackages(target: string): number {
  const names = Object.entries(lock.packages)
    .filter(
      ([at, { dev, devOptional }]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(at) && !dev && !devOptional,
    )
    .map(([at]) => at)
    // Binaries for other machines are in the lock file alone.
    .filter((at) => existsSync(path.join(ROOT, at)));
  for (const scope of new Set(names.map((at) => path.dirname(at)))) {
    const folders = names.filter((at) => path.dirname(at) === scope);
    mkdirSync(path.join(target, scope), { recursive: true });
    try {
      execFileSync('cp', ['-al', ...folders, path.join(target, scope)], { cwd: ROOT, stdio: 'ignore' });
    } catch {
      for (const at of folders)
        cpSync(path.join(ROOT, at), path.join(target, at), { recursive: true, force: true });
    }
  }
  return names.length;
}

/** Pages of an earlier build do: what is in them is other tests' business. */
async function pagesBuilt(): Promise<string> {
  const built = path.join(ROOT, 'dist');
  return existsSync(path.join(built, '.built')) ? built : await buildPages();
}

describe('what it would hold', () => {
  let app: string;
  let child: ChildProcess;
  let url: string;
  let port: number;
  beforeAll(async () => {
    app = mkdtempSync(path.join(tmpdir(), 'protocol-nudge-image-'));
    for (const one of copiesOf(last)) {
      if (one.from === null) copy(one, ROOT, app, ignored);
      else if (one.from === 'pages') cpSync(await pagesBuilt(), path.join(app, one.to), { recursive: true });
      else productionPackages(app);
    }
    // An empty store, so that making one does not count here.
    cpSync(await newDataDir(), path.join(app, 'data'), { recursive: true });
    const [command = '', ...args] = entrypoint;
    child = spawn(command === 'node' ? process.execPath : command, args, {
      cwd: app,
      // HOST: without a tenant the image refuses to listen to the world, and says so.
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let told = '';
    child.stderr?.on('data', (chunk) => (told += String(chunk)));
    const first = once(child.stdout ?? process.stdin, 'data');
    const line = await Promise.race([first, once(child, 'exit').then(() => null)]);
    if (line === null) throw new Error(`it ended: ${told}`);
    url = /http:\S+\//.exec(String((line as [Buffer])[0]))?.[0] ?? '';
    port = Number(new URL(url).port);
  }, 180_000);
  afterAll(() => {
    child.kill('SIGKILL');
    rmSync(app, { recursive: true, force: true });
  });

  const healthCheck = async (): Promise<number | null> => {
    const [command = '', ...args] = listOf(health.slice(health.indexOf('[')));
    const check = spawn(command === 'node' ? process.execPath : command, args, {
      env: { PATH: process.env['PATH'], PORT: String(port) },
      stdio: 'ignore',
    });
    return ((await once(check, 'exit')) as [number | null])[0];
  };

  test('no development package, no test, no deployment file', () => {
    for (const name of ['typescript', 'jest', 'webpack', 'react', '@microsoft'])
      expect(existsSync(path.join(app, 'node_modules', name))).toBe(false);
    expect(readdirSync(app).sort()).toEqual(
      [
        'addin',
        'bot',
        'data',
        'dist',
        'manifest',
        'node_modules',
        'package.json',
        'shared',
        'tsconfig.json',
      ].sort(),
    );
    expect(readdirSync(path.join(app, 'manifest'))).toEqual(['icons']);
    expect(existsSync(path.join(app, 'bot', 'deploy'))).toBe(false);
  });

  test('starts, is ready by its own health check, and serves API, pages, scripts and icons', async () => {
    expect((await fetch(`${url}readyz`)).status).toBe(200);
    expect(await healthCheck()).toBe(0);
    for (const at of [
      'api/policy',
      'api/openapi.json',
      'pane.html',
      'launch.html',
      'admin.html',
      'page.css',
      'launch.js',
      'pane.js',
      'admin.js',
      'icons/icon-16.png',
    ])
      expect([at, (await fetch(url + at)).status]).toEqual([at, 200]);
  });

  test('reads a document in its thread', async () => {
    const response = await fetch(`${url}api/admin/protocol/import`, {
      method: 'POST',
      headers: { 'X-Protocol-Nudge': 'test', 'X-File-Name': 'protocol.txt' },
      body: 'Protocol\n\n1. Members write to heads of service.\n\n2. Officers reply within five working days.\n',
    });
    expect(response.status).toBe(200);
    expect(((await response.json()) as { clauses: unknown[] }).clauses).toHaveLength(2);
  });

  test('on SIGTERM a slow request is answered, what it wrote is kept, and the status is 0', async () => {
    const body = JSON.stringify({
      counts: [
        { rule: 'blind-copy', outcome: 'shown', day: new Date().toISOString().slice(0, 10), count: 1 },
      ],
    });
    const gone = once(child, 'exit');
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      'POST /api/counts HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\n' +
        `Content-Length: ${String(body.length)}\r\nExpect: 100-continue\r\n\r\n`,
    );
    // The server has the request in hand; its body comes in two halves, the second after the signal.
    expect(String(((await once(socket, 'data')) as [Buffer])[0])).toMatch(/^HTTP\/1\.1 100/);
    socket.write(body.slice(0, 10));
    child.kill('SIGTERM');
    while (
      await fetch(`${url}healthz`).then(
        () => true,
        () => false,
      )
    );
    socket.write(body.slice(10));
    expect(String(((await once(socket, 'data')) as [Buffer])[0])).toMatch(/^HTTP\/1\.1 204/);
    expect(await gone).toEqual([0, null]);
    expect(await healthCheck()).toBe(1);
    const store = await openStore({ dataDir: path.join(app, 'data') });
    const kept = await store.council('demo').counts.between('2020-01-01', '2100-01-01');
    await store.close();
    expect(kept).toMatchObject([{ rule: 'blind-copy', outcome: 'shown', count: 1 }]);
  }, 60_000);
});
