import { gzipSync } from 'node:zlib';
import type { Locator } from 'playwright-core';
import { findings, START_MS, startTabBench, type Desk, type Site, type TabBench } from './bench';

/**
 * Every screen in three themes: axe-core finds nothing (the page is built alike in all, so all its rules run in one and
 * those of colours in the others); nothing is cut off at 320 px; the first screen is small.
 */

let bench: TabBench;
beforeAll(async () => {
  bench = await startTabBench();
}, START_MS);
afterAll(() => bench.close());
jest.setTimeout(300_000);

const SCREENS = [
  'rules',
  'rules/many-officers',
  'try',
  'try/scenarios',
  'contacts',
  'people',
  'people/import',
  'protocol',
  'protocol/proposals',
  'questions',
  'insights',
  'history',
  'history/2',
  'history/compare',
  'history/audit',
];
const DRAFT = {
  from: 'cllr.hetty.marchbanks@thornmere.example',
  to: ['peter.clamp@thornmere.example', 'amina.yusuf@thornmere.example', 'douglas.renshaw@thornmere.example'],
  cc: [],
  bcc: [],
  subject: 'Pothole',
  body: 'There is a pothole in Sallow Lane. When will it be mended?',
  composedAt: '2026-11-10T10:30:00.000Z',
};

function chart(desk: Desk): Locator {
  return desk.main
    .getByRole('group', { name: /^What came of nudges/ })
    .locator('svg')
    .first();
}

/** Something on every screen. */
async function furnish(site: Site): Promise<void> {
  const send = (
    path: string,
    method: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(`${site.url}api/admin/${path}`, {
      method,
      headers: { 'X-Protocol-Nudge': '1', 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await site.council.counts.add([
    { rule: 'many-officers', outcome: 'shown', day, count: 20 },
    { rule: 'many-officers', outcome: 'fixed', day, count: 12 },
    { rule: 'many-officers', outcome: 'sent', day, count: 8 },
    { rule: 'disrespect', outcome: 'shown', day, count: 3 },
  ]);
  await site.council.questions.add({
    id: 'q1',
    question: 'May I bring a journalist?',
    asker: null,
    at: DRAFT.composedAt,
  });
  await send('scenarios', 'POST', {
    name: 'Three officers',
    draft: DRAFT,
    history: [],
    expect: ['many-officers'],
  });
  await send(
    'protocol/import',
    'POST',
    'Protocol\n\n1.1 A member who writes by email about one matter should write to one officer only.\n\n1.3 Members must treat officers with respect.',
    { 'Content-Type': 'application/octet-stream', 'X-File-Name': 'protocol.txt' },
  );
  const { revision, body } = (await (await fetch(`${site.url}api/admin/draft`)).json()) as {
    revision: number;
    body: { rules: Record<string, unknown> };
  };
  const rules = {
    'blind-copy': { strength: 'watch' },
    'many-officers': { strength: 'warning', wording: { together: { title: 'One of these {count}?' } } },
  };
  await send('draft', 'PUT', { ...body, rules }, { 'If-Match': `"${String(revision)}"` });
  await send('publish', 'POST', { revision: revision + 1, reason: 'To begin with' });
}

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active', colorScheme: 'dark' }],
] as const)('%s', (theme, options) => {
  test('axe-core finds nothing on any screen', async () => {
    await bench.on(async (site) => {
      await furnish(site);
      const desk = await site.open('rules', options);
      const found: Record<string, readonly string[]> = {};
      const look = async (name: string, but: readonly string[]): Promise<void> => {
        const here = await findings(desk.page, theme === 'light' ? 'all' : 'colours', but);
        if (here.length > 0) found[name] = here;
      };
      for (const screen of SCREENS) {
        await desk.go(screen);
        if (screen === 'try') {
          await desk.main.getByLabel('Start from').selectOption({ label: 'Three officers' });
          await desk.main.getByRole('article').first().waitFor();
        }
        if (screen === 'insights') await chart(desk).waitFor();
        await desk.settled();
        // The frame stays as it is from the first screen on.
        await look(screen, screen === 'rules' ? [] : ['nav[aria-label="Screens"]']);
      }
      await desk.go('rules');
      await desk.main.getByLabel('Strength of “Hidden copies”').selectOption('off');
      await desk.saved();
      await desk.strip.getByRole('button', { name: 'Publish …' }).click();
      await desk.dialog.getByText('Hidden copies: strength').waitFor();
      await look('publish', ['main']);
      expect(found).toEqual({});
    });
  });
});

test('at 320 px every screen fits the width, and the menu leads everywhere', async () => {
  await bench.on(async (site) => {
    await furnish(site);
    const desk = await site.open('rules', { viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const screen of SCREENS) {
      await desk.go(screen);
      await desk.settled();
      const over = await desk.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) wide.push(`${screen}: ${String(over)} px`);
    }
    expect(wide).toEqual([]);
    await desk.page.getByRole('button', { name: 'Menu' }).click();
    await desk.dialog.getByRole('link', { name: 'People' }).click();
    await desk.main.getByRole('heading', { name: 'People', level: 1 }).waitFor();
    await desk.dialog.waitFor({ state: 'detached' });
  });
});

test('the first screen comes in at most 250 kB of script, and charts only with Insights', async () => {
  await bench.on(async (site) => {
    await furnish(site);
    const desk = await site.open('rules');
    await desk.page.waitForLoadState('networkidle');
    const scripts = (): Promise<string[]> =>
      desk.page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map((entry) => entry.name)
          .filter((name) => new URL(name).pathname.endsWith('.js')),
      );
    const weigh = async (addresses: readonly string[]): Promise<number> => {
      let sum = 0;
      for (const address of new Set(addresses)) {
        sum += gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer()), { level: 9 }).length;
      }
      return sum;
    };
    const first = await scripts();
    expect(first.length).toBeGreaterThan(0);
    expect(await weigh(first)).toBeLessThanOrEqual(250_000);
    await desk.go('insights');
    await chart(desk).waitFor();
    await desk.page.waitForLoadState('networkidle');
    expect(await weigh(await scripts())).toBeGreaterThan((await weigh(first)) + 50_000);
  });
});

describe('in Teams', () => {
  /** A page that answers teams-js as Teams does. */
  const HOST = `<!doctype html><title>Host</title><iframe title="tab" width="900" height="800"></iframe><script>
    const frame = document.querySelector('iframe');
    addEventListener('message', ({ data, source }) => {
      if (source !== frame.contentWindow || !data || !data.func) return;
      const answer = (args) => source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, location.origin);
      if (data.func === 'initialize') answer(['content', 'web', JSON.stringify({ apiVersion: 4, isLegacyTeams: false, hostVersionsInfo: {}, supports: { pages: {} } }), '2.0.1']);
      else if (data.func === 'getContext') answer([{ theme: 'dark', locale: 'en-gb', entityId: 'nudge', frameContext: 'content', hostName: 'Teams' }]);
    });
    window.theme = (name) => frame.contentWindow.postMessage({ func: 'themeChange', args: [name] }, location.origin);
    frame.src = '/admin.html';
  </script>`;

  test('it takes the host’s theme and follows it', async () => {
    await bench.on(async (site) => {
      const { page } = await site.open('rules');
      await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: HOST }));
      await page.goto(`${site.url}host.html`);
      const tab = page.frameLocator('iframe');
      await tab.locator('h1').waitFor();
      const colour = (): Promise<string> =>
        tab.locator('main').evaluate((element) => getComputedStyle(element).color);
      await expect(until(colour, 'rgb(255, 255, 255)')).resolves.toBe('rgb(255, 255, 255)');
      await page.evaluate(() => (window as unknown as { theme: (name: string) => void }).theme('default'));
      await expect(until(colour, 'rgb(36, 36, 36)')).resolves.toBe('rgb(36, 36, 36)');
    });
  });
});

/** What `read` gives once it is as wanted, or at last. */
async function until(read: () => Promise<string>, wanted: string): Promise<string> {
  let at = '';
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    at = await read();
    if (at === wanted) return at;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return at;
}
