import type { Page } from 'playwright-core';
import { findings, focused, focusOn, START_MS, startBench, type Bench, type Desk } from './bench';

/** Every state of the pane and the workbench: what it says, that axe-core finds nothing in it, that it fits. */

let bench: Bench;
let desk: Desk | null = null;
beforeAll(async () => {
  bench = await startBench();
}, START_MS);
afterEach(async () => {
  await desk?.close();
  desk = null;
});
afterAll(() => bench.close());
jest.setTimeout(240_000);

const POTHOLE = '?draft=pothole-to-four';
const FOUR = 'This goes to 4 officers';

async function open(query: string, options?: Parameters<Bench['open']>[1]): Promise<Desk> {
  desk = await bench.open(query, options);
  return desk;
}

/** Makes one API of the pane's mailbox fail, as an Outlook that withholds it would. */
async function withholdBody(page: Page): Promise<void> {
  await page.evaluate(() => {
    const demo = window.protocolNudgeDemo;
    if (demo === undefined) throw new Error('no demo');
    window.protocolNudgeDemo = {
      ...demo,
      paneGlobals: () => {
        const globals = demo.paneGlobals();
        Object.assign(globals.Office.context.mailbox.item?.body ?? {}, {
          getAsync: (...args: unknown[]) => {
            const done = args[args.length - 1];
            if (typeof done === 'function')
              (done as (result: unknown) => void)({ status: 'failed', error: { message: 'withheld' } });
          },
        });
        return globals;
      },
    };
  });
}
const reopen = (at: Desk): Promise<void> =>
  at.page.getByRole('button', { name: 'A pothole, to four officers' }).click();

/** The states, each reached from the one before it; `check` is called in each. */
async function walk(at: Desk, check: (state: string) => Promise<void>): Promise<void> {
  const { page, pane } = at;
  const card = at.card(FOUR);
  await card.waitFor();
  await check('a nudge');
  await card.getByRole('button', { name: 'Clause 30(9)' }).click();
  await card.getByText('In our words').waitFor();
  await check('its clause open');
  await card.getByRole('button', { name: 'Send to Douglas Renshaw only' }).click();
  await pane.getByText('Nothing to mention', { exact: true }).waitFor();
  await check('fixed');
  await pane.getByRole('button', { name: /^Undo/ }).click();
  await card.waitFor();
  await card.getByRole('button', { name: `Not this time: ${FOUR}` }).click();
  await pane.getByRole('button', { name: `Bring back: ${FOUR}` }).waitFor();
  await check('set aside');
  await pane.getByRole('button', { name: `Bring back: ${FOUR}` }).click();
  await card.waitFor();

  await at.sendButton.click();
  await at.dialog.waitFor();
  await check('the question at Send');
  await at.dialog.getByRole('button', { name: 'Don’t Send' }).click();
  await at.dialog.waitFor({ state: 'detached' });
  await page.getByRole('combobox', { name: 'Cc', exact: true }).fill('plan');
  await page.getByRole('listbox', { name: 'Cc: people' }).waitFor();
  await check('people offered');
  await page.getByRole('combobox', { name: 'Cc', exact: true }).fill('');

  await page.route('**/api/policy*', (route) => route.abort());
  await reopen(at);
  await pane.getByText('You are offline').waitFor();
  await card.waitFor();
  await check('offline, with the kept policy');
  await withholdBody(page);
  await page.unroute('**/api/policy*');
  await reopen(at);
  await pane.getByText('The text could not be read').waitFor();
  await check('a body that cannot be read');

  await page.goto(`${bench.url}?draft=hidden-leader&protocol=swale`);
  await pane.getByText('Draft protocol').first().waitFor();
  await check('a draft protocol');
}

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
] as const)('axe-core finds nothing: %s', (_theme, options) => {
  test('in every state', async () => {
    const at = await open(POTHOLE, options);
    const found: Record<string, readonly string[]> = {};
    await walk(at, async (state) => {
      // The shelf stays as it is from the first state on.
      const here = await findings(at.page, state === 'a nudge' ? [] : ['nav']);
      if (here.length > 0) found[state] = here;
    });
    expect(found).toEqual({});
  });

  test('without a policy, and on a narrow screen', async () => {
    const at = await open('', { ...options, viewport: { width: 450, height: 900 } });
    await at.page.getByRole('button', { name: 'Show drafts and sent mail' }).click();
    expect(await findings(at.page)).toEqual([]);
    await at.page.route('**/api/policy*', (route) => route.abort());
    await at.page.getByRole('button', { name: 'A street light, to the team' }).click();
    await at.pane.getByText('No policy yet').waitFor();
    expect(await findings(at.page)).toEqual([]);
  });
});

describe('nothing is wider than its window', () => {
  const overflow = async (page: Page): Promise<readonly string[]> => {
    const wide: string[] = [];
    for (const frame of page
      .frames()
      .filter((one) => one === page.mainFrame() || one.url().endsWith('/pane.html'))) {
      const [needs, has] = await frame.evaluate(
        () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
      );
      if (needs > has) wide.push(`${frame.url()}: ${String(needs)} in ${String(has)}`);
    }
    return wide;
  };
  test.each([320, 450, 900, 1280])('%d pixels', async (width) => {
    const at = await open(POTHOLE, { viewport: { width, height: 900 } });
    await at.card(FOUR).waitFor();
    await at.card(FOUR).getByRole('button', { name: 'Clause 30(9)' }).click();
    expect(await overflow(at.page)).toEqual([]);
    await at.card(FOUR).getByRole('button', { name: 'Send to Douglas Renshaw only' }).click();
    await at.pane.getByRole('button', { name: /^Undo/ }).waitFor();
    expect(await overflow(at.page)).toEqual([]);
  });

  test('the pane at 320 pixels with its text at 200 %', async () => {
    const at = await open(POTHOLE);
    await at.card(FOUR).waitFor();
    // Zooming to 200 % halves the pixels that a page has.
    await at.page.locator('iframe[title="Protocol Nudge pane"]').evaluate((frame) => {
      frame.style.width = '160px';
    });
    expect(await overflow(at.page)).toEqual([]);
    await at.card(FOUR).getByRole('button', { name: 'Send to Douglas Renshaw only' }).click();
    await at.pane.getByRole('button', { name: /^Undo/ }).waitFor();
    expect(await overflow(at.page)).toEqual([]);
  });
});

test('everything that is pressed is at least 24 pixels wide and high', async () => {
  const at = await open('?draft=lorries-again');
  await at.pane.getByRole('article').waitFor();
  await at.pane.getByRole('button', { name: /^Clause/ }).click();
  for (const frame of at.page.frames()) {
    const small = await frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, [role=button]')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(
          ({ element, box }) =>
            `${element.outerHTML.slice(0, 120)} ${String(box.width)}×${String(box.height)}`,
        ),
    );
    expect(small).toEqual([]);
  }
});

test('not this time: remembered for the message, brought back, announced, and the focus is never lost', async () => {
  const at = await open(POTHOLE);
  const card = at.card(FOUR);
  await card.getByRole('button', { name: /^Not this time/ }).click();
  await focusOn(at.page, `pane: Bring back: ${FOUR}`);
  await at.pane.getByRole('log').getByText('Set aside for this conversation').waitFor();
  // The pane closed and opened again, and Send, know of it.
  await at.page.getByRole('button', { name: 'Close the pane' }).click();
  await at.page.getByRole('button', { name: 'Protocol Nudge', exact: true }).click();
  await at.pane.getByRole('button', { name: `Bring back: ${FOUR}` }).waitFor();
  expect(await card.count()).toBe(0);
  await at.pane.getByRole('button', { name: `Bring back: ${FOUR}` }).click();
  await focusOn(at.page, `pane: ${FOUR}`);
  await at.pane.getByRole('log').getByText('Brought back').waitFor();
  await card.getByRole('button', { name: /^Not this time/ }).click();
  await at.pane.getByRole('button', { name: `Bring back: ${FOUR}` }).waitFor();
  await at.sendButton.click();
  await at.sent().getByText('Pothole outside 12 Sallow Lane').waitFor();
});

test('dismissing the bar above the message sets the nudge aside in the pane too', async () => {
  const at = await open(POTHOLE);
  await at.card(FOUR).waitFor();
  await at.bar.getByText(FOUR).waitFor();
  await at.bar.getByRole('button', { name: 'Dismiss' }).click();
  await at.pane.getByRole('button', { name: `Bring back: ${FOUR}` }).waitFor();
  expect(await at.card(FOUR).count()).toBe(0);
});

test('offline: says so, checks with the kept policy, and is well again when the server answers', async () => {
  const at = await open(POTHOLE);
  await at.card(FOUR).waitFor();
  await at.page.route('**/api/policy*', (route) => route.abort());
  await reopen(at);
  await at.pane.getByText('You are offline').waitFor();
  await at.card(FOUR).waitFor();
  await at.page.unroute('**/api/policy*');
  await at.pane.getByRole('button', { name: 'Try again' }).click();
  await at.pane.getByText('You are offline').waitFor({ state: 'detached' });
  expect(await at.card(FOUR).count()).toBe(1);
});

test('no policy: nothing is checked, nothing is in the way', async () => {
  const at = await open('?protocol=south-vale');
  await at.page.route('**/api/policy*', (route) => route.abort());
  await at.page.getByRole('button', { name: 'A pothole, to four officers' }).click();
  await at.pane.getByText('No policy yet').waitFor();
  expect(await at.pane.getByRole('article').count()).toBe(0);
  await at.sendButton.click();
  await at.sent().getByText('Pothole outside 12 Sallow Lane').waitFor();
});

test('a mail program without a pane, or without events, sends and says nothing it cannot', async () => {
  const at = await open(POTHOLE);
  await at.page.getByRole('combobox', { name: 'Mail program' }).selectOption('mobile');
  await at.page.getByRole('button', { name: 'Protocol Nudge', exact: true }).waitFor({ state: 'detached' });
  expect(await at.page.locator('iframe[title="Protocol Nudge pane"]').count()).toBe(0);
  await at.page.getByRole('combobox', { name: 'Mail program' }).selectOption('ltsc-2021');
  await at.card(FOUR).waitFor();
  await at.sendButton.click();
  await at.sent().getByText('Pothole outside 12 Sallow Lane').waitFor();
});

test('good mail stays silent; the pane is calm and says what happens to the text', async () => {
  const at = await open('?draft=thank-you');
  await at.pane.getByText('Nothing to mention', { exact: true }).waitFor();
  await at.pane
    .getByText('Your draft is checked on this computer. It is not sent to us or stored.')
    .waitFor();
  expect(await at.bar.getByRole('button').count()).toBe(0);
  await at.sendButton.click();
  await at.sent().first().waitFor();
  expect(at.complaints).toEqual([]);
});

test('what is written never leaves the page: requests carry no word of it', async () => {
  const at = await open('?protocol=south-vale');
  const bodies: string[] = [];
  at.page.on('request', (request) => bodies.push(`${request.url()} ${request.postData() ?? ''}`));
  await at.page
    .getByRole('textbox', { name: 'Message' })
    .fill('The zanzibarian hedge at 4 Quibble Lane blocks the path. Please cut it.');
  await at.address('To', 'Peter Clamp', 'Amina Yusuf', 'Douglas Renshaw', 'Shona Bright');
  await at.card(/officers/).waitFor();
  await at.sendButton.click();
  await at.dialog.getByRole('button', { name: 'Send Anyway' }).click();
  await at.sent().first().waitFor();
  expect(bodies.join('\n')).not.toMatch(/zanzibarian|Quibble|peter\.clamp/i);
  expect(bodies.filter((line) => !line.startsWith(bench.url))).toEqual([]);
});

test('the pane outside Outlook says what it is for', async () => {
  const at = await open(POTHOLE);
  await at.page.goto(`${bench.url}pane.html`);
  await at.page.getByRole('heading', { name: 'Open this from an email' }).waitFor();
  expect(await findings(at.page)).toEqual([]);
  expect(await focused(at.page)).toBe('');
});
