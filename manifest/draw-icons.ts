/**
 * Draws the PNG icons from their SVG sources with Chromium: npx tsx manifest/draw-icons.ts. Needed only when a
 * source changes; the PNGs are committed. Sizes: Teams colour 192, outline 32; Office ribbon 16, 32, 80 and 64, 128
 * for the XML manifest.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const SIZES: readonly [string, string, number][] = [
  ['icon.svg', 'color.png', 192],
  ['outline.svg', 'outline.png', 32],
  ...[16, 32, 64, 80, 128].map((size): [string, string, number] => [
    'icon.svg',
    `icon-${String(size)}.png`,
    size,
  ]),
];

async function draw(): Promise<void> {
  const folder = path.join(__dirname, 'icons');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  for (const [source, target, size] of SIZES) {
    const svg = readFileSync(path.join(folder, source), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${String(size)}px;height:${String(size)}px}</style>${svg}`,
    );
    await page.screenshot({ path: path.join(folder, target), omitBackground: true });
  }
  await browser.close();
}

void draw();
