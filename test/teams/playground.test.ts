import { networkInterfaces } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { readConfig } from '../../bot/config';
import { readDemo } from '../../bot/demo/council';
import { startServer, type Running } from '../../bot/index';
import { memoryStores } from '../admin-api/memory-store';
import { BOT_NAME, playgroundConfig } from '../../bot/playground/people';
import { WORDS } from '../../bot/teams/words';
import { launchBrowser } from '../browser';

/** The real bot and engine behind Microsoft's own local client, in Chromium: what a newcomer sees after `npm start`. */

const SLOW = 60_000;
jest.setTimeout(4 * SLOW);

let running: Running;
let browser: Browser;
let client: string;
const logs: string[] = [];
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  running = await startServer(
    { ...readConfig({ LOG_LEVEL: 'info' }), port: 0 },
    { write: (line: string) => logs.push(line) },
    () => Promise.resolve(memoryStores()),
  );
  ends.push(() => running.stop());
  const started = await running.startPlayground({ port: 56_150, speaker: null });
  if (!('url' in started)) throw new Error(started.why);
  client = started.url;
  browser = await launchBrowser();
  ends.push(() => browser.close());
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

async function opened(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1600 } });
  page.setDefaultTimeout(SLOW);
  await page.goto(client);
  await page.getByRole('button', { name: 'Send Message' }).waitFor();
  return page;
}

async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('textbox').first().click();
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
}

test('it listens on this machine alone, the workbench knows of it, and six people of the council are in it', async () => {
  expect(client).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const { port } = new URL(client);
  const elsewhere = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  for (const { address } of elsewhere) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
  const demo = (await (await fetch(`${running.url}api/demo/playground`)).json()) as { url: string };
  expect(demo.url).toBe(client);
  const people = readDemo().people;
  const config = JSON.parse(playgroundConfig(people, 'Thornmere')) as {
    currentUser: { email: string };
    users: { email: string }[];
  };
  const emails = [config.currentUser, ...config.users].map(({ email }) => email);
  expect(new Set(emails).size).toBe(6);
  for (const email of emails) expect(people.some((one) => one.email === email)).toBe(true);
});

test('a private chat: welcome, question, citation, every button', async () => {
  const page = await opened();
  await page.getByText(WORDS.welcomeTitle).first().waitFor();

  await ask(page, 'Can I email a junior officer directly?');
  await page.getByText(WORDS.notAsked).first().waitFor();
  // The citation arrived: its name shows when the mark is pointed at.
  const mark = page
    .locator('[class*="itation"], sup')
    .filter({ hasText: /^\[?1\]?$/ })
    .first();
  await mark.waitFor();
  await mark.hover();
  await page
    .getByText(/, paragraph /)
    .first()
    .waitFor();

  await page
    .getByRole('button', { name: /^Show the clause/ })
    .last()
    .click();
  await page.getByText(WORDS.ownWords).first().waitFor();
  await page
    .getByRole('button', { name: /^Hide the clause/ })
    .last()
    .click();
  await page.getByText(WORDS.ownWords).first().waitFor({ state: 'detached' });

  await page.getByRole('button', { name: WORDS.notAsked }).last().click();
  await page.getByText(WORDS.otherTitle).first().waitFor();
  await page.getByRole('button', { name: WORDS.back, exact: true }).last().click();
  await page.getByText(WORDS.otherTitle).first().waitFor({ state: 'detached' });

  // "Not what I asked", then one of the other readings: the card says which, and an answer to it follows.
  await page.getByRole('button', { name: WORDS.notAsked }).last().click();
  await page.getByText(WORDS.otherTitle).first().waitFor();
  const before = await page.getByRole('button', { name: WORDS.notAsked }).count();
  await page
    .getByRole('button', { name: WORDS.handOn })
    .last()
    .locator('xpath=ancestor::*[count(.//button) > 2][1]//button')
    .first()
    .click();
  await page
    .getByText(/^Answered below: /)
    .first()
    .waitFor();
  await page.getByRole('button', { name: WORDS.notAsked }).nth(before).waitFor();

  await page.getByRole('button', { name: WORDS.handOn }).last().click();
  await page.getByText(WORDS.handOnTitle).first().waitFor();
  await page.getByRole('button', { name: WORDS.handOnUnnamed }).last().click();
  await page.getByText(WORDS.handedOnUnnamed).first().waitFor();

  // A contact can be written to: the button opens a draft to the right address.
  await ask(page, 'Who do I complain to about an officer?');
  const write = page
    .getByRole('button', { name: /^Write to / })
    .or(page.getByRole('link', { name: /^Write to / }));
  await write.first().waitFor();
  await page.getByRole('button', { name: WORDS.handOn }).last().click();
  await page.getByRole('button', { name: WORDS.handOnNamed }).last().click();
  await page.getByText(WORDS.handedOnNamed).first().waitFor();

  await page.getByRole('button', { name: 'Like', exact: true }).last().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('clear');
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await dialog.getByText('Thank you').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });

  await ask(page, 'What is the weather tomorrow?');
  await page.getByText(WORDS.outside).first().waitFor();
  expect(logs.join('')).not.toContain('junior officer directly');
  await page.close();
});

test('a group chat: only a mention is answered, and nobody is named', async () => {
  const page = await opened();
  await page
    .getByRole('treeitem', { name: /Ward members/ })
    .first()
    .click();
  await page.getByRole('textbox').first().click();
  await page.keyboard.type('@');
  await page.locator(`[role=listbox] >> text=${BOT_NAME}`).last().click();
  await page.keyboard.type(' Can I email a junior officer directly?');
  await page.keyboard.press('Enter');
  await page.getByText(WORDS.shared).first().waitFor();
  const seen = (await page.locator('body').innerText())
    .split('Can I email a junior officer directly?')
    .slice(1)
    .join('');
  for (const { name } of readDemo().people.filter(
    ({ kind, title }) => kind === 'officer' && title !== 'Shared mailbox',
  )) {
    expect(seen).not.toContain(name);
  }

  await page
    .getByRole('button', { name: /^Show the clause/ })
    .last()
    .click();
  await page.getByText(WORDS.ownWords).first().waitFor();
  await page
    .getByRole('button', { name: /^Hide the clause/ })
    .last()
    .click();
  await page.getByText(WORDS.ownWords).first().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: WORDS.notAsked }).last().click();
  await page.getByText(WORDS.otherTitle).first().waitFor();
  await page.getByRole('button', { name: WORDS.back, exact: true }).last().click();
  await page.getByRole('button', { name: WORDS.handOn }).last().click();
  await page.getByText(WORDS.handOnTitle).first().waitFor();
  await page.getByRole('button', { name: WORDS.back, exact: true }).last().click();
  await page.getByText(WORDS.handOnTitle).first().waitFor({ state: 'detached' });
  await page.close();
});
