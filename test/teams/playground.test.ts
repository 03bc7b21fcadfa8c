import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { readConfig } from '../../bot/config';
import { readDemo } from '../../bot/demo/council';
import { startServer, type Running } from '../../bot/index';
import { memoryStores } from '../admin-api/memory-store';
import { BOT_NAME, playgroundConfig } from '../../bot/playground/people';
import { STARTERS, WORDS } from '../../bot/teams/words';
import { fill } from '../../shared/words';
import { launchBrowser } from '../browser';

/** The real bot and engine behind Microsoft's own local client, in Chromium: what a newcomer sees after `npm start`. */

const SLOW = 60_000;
jest.setTimeout(4 * SLOW);

let running: Running;
let browser: Browser;
let client: string;
/** One for all tests, for it takes long to load; each begins with its own chat. */
let page: Page;
const logs: string[] = [];
const ends: (() => Promise<void>)[] = [];

/** The demo council, and a second Marcus of another standing: "Can I email Marcus?" has to be asked back. */
function twoOfOneName(): string {
  const folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-test-'));
  ends.push(() => {
    rmSync(folder, { recursive: true });
    return Promise.resolve();
  });
  const file = join(folder, 'people.csv');
  const demo = readFileSync(join(__dirname, '../../bot/demo/people.csv'), 'utf8').trimEnd();
  const second = 'marcus.brook@thornmere.example,Marcus Brook,officer,Head of Licensing,head,Licensing,,,';
  writeFileSync(file, `${demo}\n${second}\n`);
  return file;
}

beforeAll(async () => {
  running = await startServer(
    { ...readConfig({ LOG_LEVEL: 'info', PEOPLE_FILE: twoOfOneName() }), port: 0 },
    { write: (line: string) => logs.push(line) },
    () => Promise.resolve(memoryStores()),
  );
  ends.push(() => running.stop());
  const started = await running.startPlayground({ port: 56_150, speaker: null });
  if (!('url' in started)) throw new Error(started.why);
  client = started.url;
  browser = await launchBrowser();
  ends.push(() => browser.close());
  page = await opened();
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

/** The client without its log, which repeats what is said. What links would open is kept, and not opened. */
async function opened(): Promise<Page> {
  const one = await browser.newPage({ viewport: { width: 1400, height: 1600 } });
  one.setDefaultTimeout(SLOW);
  await one.addInitScript(
    'window.links = []; window.open = (url) => { window.links.push(url); return null; };',
  );
  await one.goto(client);
  await one.getByRole('button', { name: 'Hide log panel' }).click();
  return one;
}

async function turnTo(chat: string | RegExp): Promise<void> {
  await page.getByRole('treeitem', { name: chat }).click();
}

/** What the last link pressed would have opened. */
async function linked(): Promise<string> {
  return page.evaluate<string>('window.links.at(-1) ?? ""');
}

async function ask(question: string): Promise<void> {
  await page.getByRole('textbox').first().click();
  await page.keyboard.insertText(question);
  await page.keyboard.press('Enter');
}

/** In a chat of several, or beneath a channel's last post. */
async function mention(question: string): Promise<void> {
  await page.getByRole('textbox').last().click();
  await page.keyboard.type('@');
  await page.locator(`[role=listbox] >> text=${BOT_NAME}`).last().click();
  await page.keyboard.insertText(` ${question}`);
  await page.keyboard.press('Enter');
}

/** The newest button of that name: a card's links and actions alike. */
function button(name: string | RegExp): Locator {
  const named = typeof name === 'string' ? { name, exact: true } : { name };
  return page.getByRole('button', named).or(page.getByRole('link', named)).last();
}
const press = (name: string | RegExp): Promise<void> => button(name).click();
const shown = (words: string | RegExp): Promise<void> => page.getByText(words).last().waitFor();

/** Does something that the bot answers, and waits for the answer's card. */
async function answered(act: () => Promise<void>): Promise<void> {
  const cards = page.getByRole('button', { name: WORDS.notAsked });
  const before = await cards.count();
  await act();
  await cards.nth(before).waitFor();
}

async function showAndHideClauses(): Promise<void> {
  await press(/^Show the clause/);
  await page.getByText(WORDS.ownWords).waitFor();
  await press(/^Hide the clause/);
  await page.getByText(WORDS.ownWords).waitFor({ state: 'detached' });
}

/** "Not what I asked" on the newest card and back, then again and the first or second of the other readings. */
async function otherReading(which: 0 | 1): Promise<void> {
  await press(WORDS.notAsked);
  await page.getByText(WORDS.otherTitle).waitFor();
  await press(WORDS.back);
  await page.getByText(WORDS.otherTitle).waitFor({ state: 'detached' });
  await press(WORDS.notAsked);
  await page.getByText(WORDS.otherTitle).waitFor();
  const choices = button(WORDS.back).locator('xpath=ancestor::*[count(.//button) > 2][1]//button');
  await expect(choices.allInnerTexts()).resolves.toEqual([
    expect.any(String),
    expect.any(String),
    WORDS.handOn,
    WORDS.back,
  ]);
  const label = await choices.nth(which).innerText();
  await answered(() => choices.nth(which).click());
  // Its card has given way to what was chosen.
  await page.getByText(fill(WORDS.chose, { label })).waitFor();
}

/** A thumb under the newest answer, with a comment, as the client sends it; the client thanks only when the bot took it. */
async function thumb(reaction: 'Like' | 'Dislike', comment: string): Promise<void> {
  const sent = page.waitForRequest((request) => request.url().endsWith('/_conversation/v1/invoke'));
  await page.getByRole('button', { name: reaction, exact: true }).last().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(comment);
  await dialog.getByRole('button', { name: 'Submit' }).click();
  const request = await sent;
  expect((request.postDataJSON() as { name: unknown; value: unknown }).value).toEqual({
    actionName: 'feedback',
    actionValue: { reaction: reaction.toLowerCase(), feedback: comment },
  });
  expect((await request.response())?.ok()).toBe(true);
  await dialog.getByText('Thank you').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
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

test('a private chat: welcome, question, citation, every button of its card, both thumbs', async () => {
  await turnTo('Personal Chat');
  await page.getByText(WORDS.welcomeTitle).first().waitFor();

  await answered(() => ask('Can I email a junior officer directly?'));
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
  await showAndHideClauses();
  await thumb('Like', 'clear');
  await otherReading(0);
  await answered(() => ask('Can I email a junior officer directly?'));
  await otherReading(1);
  await thumb('Dislike', 'not <b>that</b>');

  await press(WORDS.handOn);
  await press(WORDS.handOnUnnamed);
  await shown(WORDS.handedOnUnnamed);

  // A contact can be written to: the button opens a draft to the right address.
  await answered(() => ask('Who do I complain to about an officer?'));
  await press('Write to the chief executive');
  expect(await linked()).toMatch(/^mailto:constance\.varley@thornmere\.example\?subject=[^&]+$/);
  await press(WORDS.handOn);
  await press(WORDS.handOnNamed);
  await shown(WORDS.handedOnNamed);

  await ask('What is the weather tomorrow?');
  await shown(WORDS.outside);
  expect(logs.join('')).not.toMatch(/junior officer directly|not <b>that/);
});

test('a private chat: help, ready questions, whom a name means, a clause found and dropped in', async () => {
  await turnTo('Personal Chat');
  const [, ready] = STARTERS.member;
  if (ready === undefined) throw new Error('no ready question');
  await ask('help');
  await answered(() => press(ready));
  await shown(fill(WORDS.asked, { question: ready }));

  await ask('Can I ask Marcus for the planning file?');
  await shown('Which Marcus do you mean?');
  await answered(() => press('Marcus Pell, Planning Officer'));
  const verdict = page.getByText(new RegExp(`^(?:${Object.values(WORDS.verdicts).join('|')})$`)).last();
  const before = await verdict.innerText();
  await showAndHideClauses();
  expect(await verdict.innerText()).toBe(before);

  await press('Trigger Message Extension App');
  await page.getByRole('menuitem', { name: 'Search Command' }).click();
  await page.getByPlaceholder(/search/i).fill('36(9)');
  await page
    .getByText(/^Paragraph 36\(9\): /)
    .first()
    .click();
  await page.getByText(/, paragraph 36\(9\)$/).waitFor();
});

test('a group chat: only a mention is answered, nobody is named, every button', async () => {
  await turnTo('Ward members');
  await answered(() => mention('Can I email a junior officer directly?'));
  await shown(WORDS.shared);
  await press(WORDS.privateChat);
  expect(await linked()).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=28%3A[\w-]+$/);
  await showAndHideClauses();
  await thumb('Like', 'clear');
  await otherReading(0);
  await answered(() => mention('Can I email a junior officer directly?'));
  await otherReading(1);
  await thumb('Dislike', '');

  await press(WORDS.handOn);
  await page.getByText(WORDS.handOnTitle).waitFor();
  await press(WORDS.back);
  await page.getByText(WORDS.handOnTitle).waitFor({ state: 'detached' });
  await press(WORDS.handOn);
  await press(WORDS.handOnNamed);
  await shown(WORDS.handedOnNamed);

  await mention('help');
  const [ready] = STARTERS.officer;
  if (ready === undefined) throw new Error('no ready question');
  await answered(() => press(ready));

  // A team's mailbox is nobody's name.
  await answered(() => mention('What is the weather tomorrow?'));
  await press('Write to Democratic Services');
  expect(await linked()).toMatch(/^mailto:democratic\.services@thornmere\.example\?/);
  await press(WORDS.handOn);
  await press(WORDS.handOnUnnamed);
  await shown(WORDS.handedOnUnnamed);

  await mention('Can I ask Marcus for the planning file?');
  await shown(WORDS.clarifyShared);
  await press(WORDS.privateChat);

  const seen = (await page.locator('body').innerText())
    .split('Can I email a junior officer directly?')
    .slice(1)
    .join('');
  for (const { name } of readDemo().people.filter(
    ({ kind, title }) => kind === 'officer' && title !== 'Shared mailbox',
  )) {
    expect(seen).not.toContain(name);
  }
});

test('a channel: a mention is answered beneath the post, with the private chat offered', async () => {
  await turnTo(/ - Members$/);
  // Beneath the welcome, not in a new post: this client drops an answer that is there before its own post is.
  await page.getByText(WORDS.welcomeShared).waitFor();
  await answered(() => mention('Can I email a junior officer directly?'));
  await shown(WORDS.shared);
  await showAndHideClauses();
  await thumb('Dislike', 'no');
  await press(WORDS.privateChat);
  expect(await linked()).toContain('https://teams.microsoft.com/l/chat/');
});
