import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { readConfig } from '../../bot/config';
import { startServer, type Running } from '../../bot/index';
import { memoryStores } from '../admin-api/memory-store';
import { launchBrowser } from '../browser';
import { buildPages } from '../build';

/** A workbench to press: the real server, the built pages, a real browser. */
export interface Bench {
  readonly url: string;
  /** A fresh page of its own, with the workbench loaded. `query` as in "?draft=pothole-to-four". */
  open(query?: string, options?: BrowserContextOptions): Promise<Desk>;
  close(): Promise<void>;
}

/** One loaded workbench and the parts of it that tests use. */
export interface Desk {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The strip above the message. */
  readonly bar: Locator;
  readonly sendButton: Locator;
  readonly dialog: Locator;
  /** What the page or the pane complained of: errors, refused scripts and styles, things not found. */
  readonly complaints: string[];
  card(title: string | RegExp): Locator;
  chips(field: 'To' | 'Cc' | 'Bcc'): Promise<readonly string[]>;
  /** Types into the address line and takes the first person offered, or the address as typed. */
  address(field: 'To' | 'Cc' | 'Bcc', ...names: readonly string[]): Promise<void>;
  sent(): Locator;
  close(): Promise<void>;
}

/** Building, when sources are newer than dist/, takes most of it. */
export const START_MS = 240_000;

export async function startBench(): Promise<Bench> {
  await buildPages();
  const server: Running = await startServer(readConfig({ PORT: '0', LOG_LEVEL: 'silent' }), undefined, () =>
    Promise.resolve(memoryStores()),
  );
  const browser: Browser = await launchBrowser();
  return {
    url: server.url,
    async open(query = '', options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`${server.url}${query}`);
      const pane = page.frameLocator('iframe[title="Protocol Nudge pane"]');
      const line = (field: string): Locator => page.getByRole('combobox', { name: field, exact: true });
      await line('To').waitFor();
      return {
        page,
        pane,
        complaints,
        bar: page.getByRole('region', { name: 'Above the message' }),
        sendButton: page.getByRole('button', { name: 'Send', exact: true }),
        dialog: page.getByRole('dialog').or(page.getByRole('alertdialog')),
        card: (title) =>
          pane.getByRole('article').filter({ has: pane.getByRole('heading', { name: title }) }),
        chips: (field) =>
          page
            .getByRole('list', { name: `${field}: chosen` })
            .getByRole('listitem')
            .allInnerTexts(),
        async address(field, ...names) {
          for (const name of names) {
            await line(field).fill(name);
            await line(field).press('Enter');
          }
        },
        sent: () => page.getByRole('list', { name: 'Sent from here' }).getByRole('listitem'),
        close: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/**
 * What axe-core finds in the page and its frames, as "rule: element". Fluent's focus sentinels are not ours; `but`
 * leaves out parts that an earlier look has covered and that have not changed since.
 */
export async function findings(page: Page, but: readonly string[] = []): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .exclude('[data-tabster-dummy]');
  for (const part of but) axe.exclude(part);
  const { violations } = await axe.analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** The name of what has the keyboard focus, in the page or in the pane, and where: "pane: Undo: …". */
export async function focused(page: Page): Promise<string> {
  const read = (): string => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    if (element instanceof HTMLIFrameElement) return 'iframe';
    const label = element.getAttribute('aria-label') ?? '';
    const named = element.id === '' ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`);
    return (label || (named?.textContent ?? '') || element.textContent).trim();
  };
  const own = await page.evaluate(read);
  if (own !== 'iframe') return own;
  const frame = page.frames().find((one) => one.url().endsWith('/pane.html'));
  return frame === undefined ? '' : `pane: ${await frame.evaluate(read)}`;
}

/** Presses Tab (or Shift+Tab) until the focus is on something so named; fails when it does not get there. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 140; presses += 1) {
    const at = await focused(page);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
    passed.push(at);
    await page.keyboard.press(key);
  }
  throw new Error(
    `${key} does not lead to ${String(name)}; it led through: ${passed.slice(0, 60).join(' | ')}`,
  );
}

/** Waits until the focus is on something so named. */
export async function focusOn(page: Page, name: string): Promise<void> {
  let at = '';
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    at = await focused(page);
    if (at === name) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`the focus is on "${at}", expected "${name}"`);
}
