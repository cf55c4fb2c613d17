import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Driver } from './driver';
import { lensSource } from './driver';
import { type Answers, type Request, startSiteServer } from './site-server';

export interface ChromiumOptions {
  executable: string;
  bundles: string;
  /** The unpacked build; '' for pages alone. */
  extension: string;
  /** What the network has from the start. */
  answers?: Answers;
  /** With a window, for people. */
  isHeaded?: boolean;
}

/** Chromium has more to offer than the common driver: the page itself, and what its network layer saw of every part of the extension. */
export interface ChromiumDriver extends Driver {
  context: BrowserContext;
  page: Page;
}

export async function startChromium(options: ChromiumOptions): Promise<ChromiumDriver> {
  const server = await startSiteServer(options.bundles, options.answers);
  const profile = mkdtempSync(join(tmpdir(), 'lp-chromium-'));
  const args = [
    `--proxy-server=127.0.0.1:${server.port}`,
    '--proxy-bypass-list=<-loopback>',
    `--ignore-certificate-errors-spki-list=${server.keyHash}`,
    '--disable-background-networking',
    '--force-prefers-no-reduced-motion',
  ];
  if (options.extension)
    args.push(`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: !options.isHeaded,
    ...(options.isHeaded ? { ignoreDefaultArgs: ['--enable-automation'] } : {}),
    args,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: options.isHeaded ? null : { width: 1280, height: 720 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const id = options.extension ? await extensionId(context) : '';
  return {
    name: 'chromium',
    context,
    page,
    requests: server.requests as Request[],
    answers: server.answers,
    async goto(url) {
      await page.goto(url);
    },
    evaluate: expression => page.evaluate(`(async () => { ${lensSource()}\n return await (${expression}); })()`),
    async type(text) {
      for (const char of text)
        await (char === '\n'
          ? page.keyboard.press('Enter')
          : page.keyboard.press(char === ' ' ? 'Space' : char).catch(() => page.keyboard.insertText(char)));
    },
    async press(keys, times = 1) {
      for (let i = 0; i < times; i++) await page.keyboard.press(keys);
    },
    async clickAt(x, y, times = 1) {
      await page.mouse.click(x, y, { clickCount: times });
    },
    async moveTo(x, y) {
      await page.mouse.move(x, y);
    },
    async copy(text) {
      await page.evaluate(words => navigator.clipboard.writeText(words), text);
    },
    async resize(width, height) {
      await page.setViewportSize({ width, height });
    },
    async emulate(look) {
      await page.emulateMedia({
        colorScheme: look.dark ? 'dark' : 'light',
        forcedColors: look.forcedColors ? 'active' : 'none',
        reducedMotion: look.reducedMotion ? 'reduce' : 'no-preference',
      });
    },
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
    extensionUrl: file => (id ? `chrome-extension://${id}/${file}` : ''),
    async badge() {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      return (await worker.evaluate(
        'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
      )) as string;
    },
    async forget() {
      const worker = context.serviceWorkers()[0];
      await worker?.evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])');
    },
    closed: new Promise(done => context.once('close', () => done())),
    async close() {
      await context.close();
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}
