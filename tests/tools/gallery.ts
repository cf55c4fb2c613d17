/** Screenshots of every state of panel and pause into `screenshots/`: `node tests/tools/run.mjs gallery`. To be looked at. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContextOptions, chromium } from '@playwright/test';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';

const root = resolve('tests/gallery');
const outDir = resolve('.cache/gallery');
const options = {
  root,
  configFile: false as const,
  logLevel: 'warn' as const,
  plugins: [preact()],
  resolve: { alias: { '@': resolve('.') } },
};
await build({ ...options, build: { outDir, emptyOutDir: true } });
const server = await preview({ ...options, build: { outDir }, preview: { port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';
mkdirSync('screenshots', { recursive: true });

type Wanted = [name: string, query: string, context: BrowserContextOptions];
const looks: Wanted[] = [
  ['panels-light', 'group=p', { viewport: { width: 1400, height: 900 } }],
  ['panels-dark', 'group=p', { viewport: { width: 1400, height: 900 }, colorScheme: 'dark' }],
  ['panels-forced', 'group=p', { viewport: { width: 1400, height: 900 }, forcedColors: 'active' }],
  ...['access', 'hear'].flatMap<Wanted>(group => [
    [`${group}-light`, `group=${group}`, { viewport: { width: 1400, height: 900 } }],
    [`${group}-dark`, `group=${group}`, { viewport: { width: 1400, height: 900 }, colorScheme: 'dark' }],
    [`${group}-forced`, `group=${group}`, { viewport: { width: 1400, height: 900 }, forcedColors: 'active' }],
    [`${group}-narrow`, `group=${group}`, { viewport: { width: 360, height: 640 } }],
    // What 200 % leaves of a window 1280 wide.
    [`${group}-zoom-200`, `group=${group}`, { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 }],
  ]),
  ['tone-light', 'group=tone', { viewport: { width: 1400, height: 900 } }],
  ['tone-dark', 'group=tone', { viewport: { width: 1400, height: 900 }, colorScheme: 'dark' }],
  ...['conversational', 'mixed', 'broadcast', 'one-way'].flatMap<Wanted>(verdict => [
    [`narrow-tone-${verdict}`, `scene=tone-${verdict}`, { viewport: { width: 360, height: 640 } }],
    [
      `narrow-tone-${verdict}-dark`,
      `scene=tone-${verdict}`,
      { viewport: { width: 360, height: 640 }, colorScheme: 'dark' },
    ],
    // What 200 % leaves of a window 1280 wide.
    [
      `zoom-200-tone-${verdict}`,
      `scene=tone-${verdict}`,
      { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 },
    ],
  ]),
  ['narrow-prompt-dark', 'scene=tone-prompt', { viewport: { width: 360, height: 420 }, colorScheme: 'dark' }],
  ['narrow-panel', 'scene=panel-stop', { viewport: { width: 360, height: 640 } }],
  ['narrow-pause', 'scene=pause-combination', { viewport: { width: 360, height: 640 } }],
  ['zoom-400-pause', 'scene=pause-single', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 3 }],
  ['zoom-400-panel', 'scene=panel-stop', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 3 }],
  ['laptop-pause-dark', 'scene=pause-long', { viewport: { width: 1366, height: 768 }, colorScheme: 'dark' }],
  ['popup', 'scene=page-popup', { viewport: { width: 360, height: 620 } }],
  ['popup-dark', 'scene=page-popup', { viewport: { width: 360, height: 620 }, colorScheme: 'dark' }],
  ['popup-off', 'scene=page-popup-off', { viewport: { width: 360, height: 620 } }],
  ['popup-none', 'scene=page-popup-none', { viewport: { width: 360, height: 620 } }],
  ['popup-trouble', 'scene=page-popup-trouble', { viewport: { width: 360, height: 620 } }],
  ['touch-panel', 'scene=panel-stop', { viewport: { width: 480, height: 900 }, hasTouch: true, isMobile: true }],
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
for (const [name, query, context] of looks) {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...context });
  await page.goto(`${address}?${query}`);
  await page.screenshot({ path: `screenshots/${name}.png`, fullPage: query.startsWith('group') });
  await page.close();
}
await browser.close();
await new Promise(done => server.httpServer.close(done));
console.error(`Saved ${looks.length} pictures in screenshots/.`);
process.exit(0);
