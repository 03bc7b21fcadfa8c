import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { readConfig } from '../../bot/config';
import { startServer } from '../../bot/index';
import type { CouncilStore, Store } from '../../bot/store/store';
import { memoryStores } from '../admin-api/memory-store';
import { launchBrowser } from '../browser';
import { buildPages } from '../build';

/** The clerk's tab to press: the real server over a store of the test's own, the built pages, a real browser. */
export interface TabBench {
  /** Starts a server over this store (one in memory by default), runs the test on it and stops it. */
  on(test: (site: Site) => Promise<void>, store?: Store): Promise<void>;
  close(): Promise<void>;
}

export interface Site {
  readonly url: string;
  readonly council: CouncilStore;
  /** The tab in a fresh browser of its own, at a screen ("rules/many-officers"). */
  open(screen?: string, options?: BrowserContextOptions): Promise<Desk>;
}

export interface Desk {
  readonly page: Page;
  readonly main: Locator;
  readonly dialog: Locator;
  /** What is saved and published. */
  readonly strip: Locator;
  /** What the page complained of: errors, refused scripts and styles. */
  readonly complaints: string[];
  go(screen: string): Promise<void>;
  /** Waits until the server has every change of the draft. */
  saved(): Promise<void>;
  /** Waits until what the screen loads has come. */
  settled(): Promise<void>;
  /** Publishes by mouse with a reason. */
  publish(reason: string): Promise<void>;
}

/** Building, when sources are newer than dist/, takes most of it. */
export const START_MS = 240_000;

/** The demo council's id in the store (bot/index). */
const COUNCIL = 'demo';

export async function startTabBench(): Promise<TabBench> {
  await buildPages();
  const browser: Browser = await launchBrowser();
  return {
    async on(test, store = memoryStores()) {
      const server = await startServer(readConfig({ PORT: '0', LOG_LEVEL: 'silent' }), undefined, () =>
        Promise.resolve(store),
      );
      const opened: Page[] = [];
      try {
        await test({
          url: server.url,
          council: store.council(COUNCIL),
          async open(screen = 'rules', options = {}) {
            const context = await browser.newContext({
              viewport: { width: 1280, height: 900 },
              reducedMotion: 'reduce',
              acceptDownloads: true,
              ...options,
            });
            const page = await context.newPage();
            opened.push(page);
            page.setDefaultTimeout(20_000);
            return openDesk(page, `${server.url}admin.html`, screen);
          },
        });
      } finally {
        for (const page of opened) await page.context().close();
        await server.stop();
      }
    },
    close: () => browser.close(),
  };
}

async function openDesk(page: Page, url: string, screen: string): Promise<Desk> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // Browsers report a 404 as an error: there is no protocol of one's own to begin with.
    if (message.text().includes('404') && message.location().url.endsWith('/protocol')) return;
    complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${url}#/${screen}`);
  await page.locator('h1').waitFor();
  const strip = page.getByRole('region', { name: 'Draft and publishing' });
  const dialog = page.getByRole('dialog');
  return {
    page,
    main: page.getByRole('main'),
    dialog,
    strip,
    complaints,
    async go(to) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#/${to}`);
      await page.locator('h1').waitFor();
    },
    async saved() {
      await strip.getByText(/^(Draft saved|No changes waiting)$/).waitFor();
    },
    async settled() {
      await page.locator('main h1').waitFor();
      await page.waitForFunction(() => document.querySelector('main [role=progressbar]') === null);
    },
    async publish(reason) {
      await strip.getByRole('button', { name: 'Publish …' }).click();
      await dialog.getByRole('textbox', { name: /^Why\?/ }).fill(reason);
      await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}

/** The name of what has the keyboard focus: its label, or its text. */
export async function focusName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    const label = element.getAttribute('aria-label');
    if (label !== null && label !== '') return label;
    const named = element.id === '' ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`);
    const wrapped = element.closest('label');
    return (named?.textContent ?? wrapped?.textContent ?? element.textContent).trim();
  });
}

/** Presses Tab (or Shift+Tab) until the focus is on something so named; fails when it does not get there. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 160; presses += 1) {
    const at = await focusName(page);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
    passed.push(at.slice(0, 40));
    await page.keyboard.press(key);
  }
  throw new Error(
    `${key} does not lead to ${String(name)}; it led through: ${passed.slice(0, 60).join(' | ')}`,
  );
}

/** Waits until the focus is on something so named. */
export async function focusOn(page: Page, name: string | RegExp): Promise<void> {
  let at = '';
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    at = await focusName(page);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`the focus is on "${at}", expected "${String(name)}"`);
}

/** What axe-core finds, as "rule: element": by all its rules of WCAG 2.2 AA and good practice, or those of colours. */
export async function findings(
  page: Page,
  which: 'all' | 'colours',
  but: readonly string[] = [],
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).exclude('[data-tabster-dummy]');
  if (which === 'all')
    axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  else axe.withRules(['color-contrast', 'link-in-text-block']);
  for (const part of but) axe.exclude(part);
  const { violations } = await axe.analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
