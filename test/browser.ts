import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './chromium';

/**
 * Starts a headless Chromium for browser tests. No host but this machine's loopback resolves, so a page that
 * reaches for the internet fails its test instead of passing slowly. The caller closes the browser.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error('No Chromium found: run "node test/chromium.js" to see what to install.');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}
