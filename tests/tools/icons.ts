/**
 * Draws `public/icons/*.png` from the mark, with the browser that is there: `node tests/tools/run.mjs icons`. With Debian's
 * `pngquant` and `zopfli` (zopflipng) they become a third as large, and look the same at ten times their size.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const folder = 'public/icons';
const svg = readFileSync(`${folder}/mark.svg`, 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const file = `${folder}/${size}.png`;
  writeFileSync(file, await page.screenshot({ omitBackground: true }));
  // One colour on another needs no more than these, softened edges included.
  spawnSync('pngquant', ['--force', '--speed', '1', '--strip', '--output', file, '32', file]);
  spawnSync('zopflipng', ['-y', '--iterations=100', file, file]);
  await page.close();
}
await browser.close();
console.error('Drew 16, 32, 48 and 128.');
