import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SignIn } from '../../bot/services';
import { call } from '../auth/routes';
import { serve, type Served } from '../bot/serving';

/** Scripts as they are given out: one build for every council's address. */

const SCRIPT = `var nudges=${JSON.stringify(Array(200).fill('kind guidance'))};`;
let dist: string;
const opened: Served[] = [];
beforeAll(() => {
  dist = path.join(mkdtempSync(path.join(tmpdir(), 'protocol-nudge-built-')), 'dist');
  mkdirSync(path.join(dist, 'folder.js'), { recursive: true });
  writeFileSync(path.join(dist, 'launch.js'), SCRIPT);
  writeFileSync(path.join(dist, 'pane.js'), SCRIPT);
  writeFileSync(path.join(dist, 'phrases.0a.json'), '{}');
});
afterAll(() => {
  rmSync(path.dirname(dist), { recursive: true });
});
afterEach(async () => {
  for (const served of opened.splice(0)) await served.close();
});
async function open(publicUrl: string | null): Promise<Served> {
  const id = '11111111-1111-4111-8111-111111111111';
  const signIn: SignIn = {
    tokens: { check: () => Promise.reject(new Error('not here')) },
    clientId: id,
    tenant: id,
    publicUrl: publicUrl ?? '',
  };
  const pages = { template: () => null, files: {}, folders: [{ at: '/', folder: dist }] };
  const served = await serve(publicUrl === null ? { pages } : { pages, mode: 'tenant', signIn });
  opened.push(served);
  return served;
}

test('the launch script comes with the server’s own address above it, the demo’s as it was built', async () => {
  for (const address of ['https://nudge.fenwick.example', 'https://nudge.other.example']) {
    const served = await open(address);
    const launch = await call(`${served.url}/launch.js`, 'GET');
    expect(launch.text).toBe(`var protocolNudgeOrigin="${address}";\n${SCRIPT}`);
    expect(launch.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(launch.headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect((await call(`${served.url}/pane.js`, 'GET')).text).toBe(SCRIPT);
  }
  const demo = await open(null);
  expect((await call(`${demo.url}/launch.js`, 'GET')).text).toBe(SCRIPT);
});

test('scripts come gzipped to who takes it, under a tag of their own, and 304 while they are the same', async () => {
  const { url } = await open('https://nudge.fenwick.example');
  const zipped = await fetch(`${url}/launch.js`);
  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  expect(zipped.headers.get('vary')).toContain('Accept-Encoding');
  const text = await zipped.text();
  expect(text.endsWith(SCRIPT)).toBe(true);
  expect(zipped.headers.get('content-length')).toBe(String(gzipSync(text, { level: 9 }).length));
  const plain = await call(`${url}/launch.js`, 'GET');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.text).toBe(text);
  expect(plain.headers.etag).not.toBe(zipped.headers.get('etag'));
  const again = await call(`${url}/launch.js`, 'GET', { 'If-None-Match': String(plain.headers.etag) });
  expect([again.status, again.text]).toEqual([304, '']);
  const head = await call(`${url}/launch.js`, 'HEAD');
  expect([head.status, head.text, head.headers.etag]).toEqual([200, '', plain.headers.etag]);

  writeFileSync(path.join(dist, 'launch.js'), `${SCRIPT}//new`);
  utimesSync(path.join(dist, 'launch.js'), new Date(), new Date(Date.now() + 5000));
  const changed = await call(`${url}/launch.js`, 'GET', { 'If-None-Match': String(plain.headers.etag) });
  expect(changed.status).toBe(200);
  expect(changed.text.endsWith('//new')).toBe(true);
  writeFileSync(path.join(dist, 'launch.js'), SCRIPT);
});

test.each(['/folder.js', '/none.js', '/..%2foutside.js', '/.hidden.js', '/a/b.js'])(
  '%s is not there',
  async (at) => {
    const { url } = await open('https://nudge.fenwick.example');
    expect((await call(url + at, 'GET')).status).toBe(404);
  },
);

test('the phrases’ file comes as JSON; what is posted to a script goes nowhere', async () => {
  const { url } = await open('https://nudge.fenwick.example');
  const phrases = await fetch(`${url}/phrases.0a.json`);
  expect(phrases.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await phrases.json()).toEqual({});
  expect((await call(`${url}/launch.js`, 'POST')).status).toBe(404);
});
