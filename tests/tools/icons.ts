/** Draws `public/icons/*.png` from the mark, with the browser that is there: `node tests/tools/run.mjs icons`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const folder = 'public/icons';
const svg = readFileSync(`${folder}/mark.svg`, 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(`${folder}/${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
console.error('Drew 16, 32, 48 and 128.');
