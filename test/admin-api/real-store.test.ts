import { rmSync } from 'node:fs';
import { readConfig } from '../../bot/config';
import { startServer, type Running } from '../../bot/index';
import type { DraftPolicy } from '../../shared/admin/shapes';
import { newDataDir } from '../store/test-store';

/** The whole server on the store that it comes with: what a clerk published is there after a restart. */

/** A first store takes seconds to make, and most of a minute on a machine that is busy otherwise. */
jest.setTimeout(180_000);

const quiet = { write: () => undefined };
const OWN = { 'X-Protocol-Nudge': 'test', 'Content-Type': 'application/json' };
let dataDir = '';
const running: Running[] = [];
beforeAll(async () => {
  dataDir = await newDataDir();
});
afterAll(async () => {
  for (const one of running) await one.stop();
  rmSync(dataDir, { recursive: true, force: true });
});
async function start(): Promise<Running> {
  const one = await startServer(
    { ...readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir }), port: 0 },
    quiet,
  );
  running.push(one);
  return one;
}
async function asked(
  one: Running,
  path: string,
  init: { method?: string; body?: string; headers?: Record<string, string> } = {},
): Promise<unknown> {
  return (await fetch(`${one.url}api/${path}`, { ...init, headers: { ...OWN, ...init.headers } })).json();
}

test('seeded once, published, stopped, started again: nothing is lost', async () => {
  const first = await start();
  expect(await asked(first, 'admin/me')).toMatchObject({ name: 'Beatrice Nye', version: 1 });
  expect(await (await fetch(`${first.url}readyz`)).json()).toEqual({ status: 'ready' });
  const draft = (await asked(first, 'admin/draft')) as DraftPolicy;
  const body = { ...draft.body, rules: { 'blind-copy': { strength: 'warning' } } };
  const saved = (await asked(first, 'admin/draft', {
    method: 'PUT',
    body: JSON.stringify(body),
    headers: { 'If-Match': `"${String(draft.revision)}"` },
  })) as DraftPolicy;
  expect(saved.body).toEqual(body);
  await asked(first, 'admin/publish', {
    method: 'POST',
    body: JSON.stringify({ revision: saved.revision, reason: 'For good' }),
  });
  // A second process on the same folder is refused in words.
  await expect(start()).rejects.toThrow(/in use/);
  await first.stop();
  running.pop();

  const second = await start();
  expect(await asked(second, 'admin/me')).toMatchObject({ version: 2 });
  expect(await asked(second, 'policy')).toMatchObject({
    policy: { version: '2', rules: { 'blind-copy': { strength: 'warning' } } },
    people: { length: 71 },
  });
  expect(await asked(second, 'admin/audit')).toMatchObject({ entries: { length: 5 } });
});
