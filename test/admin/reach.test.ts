import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openStore } from '../../bot/store/open';
import type { Store } from '../../bot/store/store';
import { newDataDir } from '../store/test-store';
import { startTestPostgres, type TestPostgres } from '../store/test-postgres';
import { focusOn, START_MS, startTabBench, tabTo, type TabBench } from './bench';

/** From the clerk's click to the member's nudge, on both stores: change, try, publish, and the workbench has it. */

let bench: TabBench;
let postgres: TestPostgres | null = null;
let dataDir = '';
beforeAll(async () => {
  bench = await startTabBench();
}, START_MS);
afterAll(async () => {
  await bench.close();
  await postgres?.remove();
  if (dataDir !== '') rmSync(dataDir, { recursive: true, force: true });
});
jest.setTimeout(180_000);

const OLD = 'This goes to 4 officers';
const NEW = 'Could one of these 4 officers be enough?';

async function embedded(): Promise<Store> {
  dataDir = await newDataDir();
  return openStore({ dataDir });
}
async function server(): Promise<Store> {
  postgres = await startTestPostgres();
  return openStore({ databaseUrl: await postgres.newDatabase() });
}

/** The workbench's nudge for the ready draft that goes to four officers. */
async function nudgeIn(page: Page, url: string, title: string): Promise<string> {
  await page.goto(`${url}?draft=pothole-to-four`);
  const card = page
    .frameLocator('iframe[title="Protocol Nudge pane"]')
    .getByRole('article')
    .filter({ hasText: title });
  await card.waitFor();
  return card.innerText();
}

describe.each([
  ['embedded', embedded],
  ['PostgreSQL', server],
] as const)('on the %s store', (_name, open) => {
  test('a rule’s strength and wording: changed, tried, published with a reason, seen by members', async () => {
    await bench.on(
      async (site) => {
        const member = await site.open();
        expect(await nudgeIn(member.page, site.url, OLD)).toContain('Important');

        const desk = await site.open('rules');
        const { page, main } = desk;
        await main.getByRole('link', { name: 'Several officers on one matter' }).click();
        await focusOn(page, 'Several officers on one matter');
        await main.getByRole('radio', { name: /^Note/ }).check();
        await main
          .getByRole('textbox', { name: 'Title' })
          .fill('Could one of these {count} officers be enough?');
        // The preview is drawn by what members see.
        for (const part of ['bar', 'pane', 'send']) {
          await main
            .locator(`[data-preview=${part}]`)
            .getByText('Could one of these 4 officers be enough?')
            .waitFor();
        }
        await main.locator('[data-preview=pane]').getByText('Note', { exact: true }).waitFor();
        await desk.saved();
        await desk.strip.getByText('2 changes not published yet').waitFor();

        await desk.go('try');
        await main.getByLabel('Start from').selectOption({ label: 'A pothole, to four officers' });
        const now = main.getByRole('region', { name: 'With your changes' });
        await now.getByRole('heading', { name: NEW }).waitFor();
        await now.getByText('Changed', { exact: true }).waitFor();
        await main
          .getByRole('region', { name: 'As it is now' })
          .getByRole('heading', { name: OLD })
          .waitFor();

        await desk.strip.getByRole('button', { name: 'Publish …' }).click();
        const { dialog } = desk;
        await dialog.getByText('Several officers on one matter: strength').waitFor();
        await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
        await dialog.getByText('Say why in a few words').waitFor();
        await dialog.getByRole('textbox', { name: /^Why\?/ }).fill('Agreed at the standards committee');
        await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
        await dialog.waitFor({ state: 'detached' });
        await desk.strip.getByText('Version 2 is in force').waitFor();

        expect(await nudgeIn(member.page, site.url, NEW)).toContain('Note');
        expect(desk.complaints).toEqual([]);
        expect(member.complaints).toEqual([]);
      },
      await open(),
    );
  });
});

test('the same by keyboard alone', async () => {
  await bench.on(async (site) => {
    const desk = await site.open('rules');
    const { page } = desk;
    const { keyboard } = page;
    await tabTo(page, 'Several officers on one matter');
    await keyboard.press('Enter');
    await focusOn(page, 'Several officers on one matter');
    await page.getByRole('heading', { name: 'Strength' }).waitFor();
    await tabTo(page, /^As the rule finds/);
    await keyboard.press('ArrowDown');
    await focusOn(page, /^Important/);
    await keyboard.press('ArrowDown');
    await focusOn(page, /^Advice/);
    await tabTo(page, 'Title');
    await keyboard.press('Control+A');
    await keyboard.insertText('Could one of these {count} officers be enough?');
    await desk.strip.getByText('2 changes not published yet').waitFor();
    await desk.saved();
    await tabTo(page, 'Publish …', 'Shift+Tab');
    await keyboard.press('Enter');
    await focusOn(page, 'Publish the draft');
    await desk.dialog.getByText('Several officers on one matter: strength').waitFor();
    await tabTo(page, /^Why\?/);
    await keyboard.insertText('Agreed at the standards committee');
    await tabTo(page, 'Publish');
    await keyboard.press('Enter');
    await desk.strip.getByText('Version 2 is in force').waitFor();
    expect(await nudgeIn(page, site.url, NEW)).toContain('Advice');
  });
});
