import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { clickMessages, keyMessages } from './chromium-input';
import { Devtools, forgetPort } from './devtools';
import { type Driver, isHereAlready, lensSource } from './driver';
import { type Answers, type Request, startSiteServer } from './site-server';

export interface ChromiumOptions {
  executable: string;
  bundles: string;
  /** The unpacked build; '' for pages alone. */
  extension: string;
  /** What the network has from the start. */
  answers?: Answers;
  /** A profile that outlives this browser; a new one that goes with it when none is named. */
  profile?: string;
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
  const isNew = options.profile === undefined || !existsSync(join(options.profile, 'Default'));
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lp-chromium-'));
  const args = [
    `--proxy-server=127.0.0.1:${server.port}`,
    '--proxy-bypass-list=<-loopback>',
    `--ignore-certificate-errors-spki-list=${server.keyHash}`,
    '--remote-debugging-port=0',
    '--disable-background-networking',
    '--force-prefers-no-reduced-motion',
  ];
  if (options.extension)
    args.push(`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`);
  if (isNew) keepsExtension(profile);
  forgetPort(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: !options.isHeaded,
    ...(options.isHeaded ? { ignoreDefaultArgs: ['--enable-automation'] } : {}),
    args,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: options.isHeaded ? null : { width: 1280, height: 720 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addInitScript(`${lensSource()} globalThis.lens = lens;`);
  const first = context.pages()[0] ?? (await context.newPage());
  let page = first;
  const sessions = new WeakMap<Page, Promise<Devtools>>();
  const devtools = (): Promise<Devtools> => {
    const session = sessions.get(page) ?? Devtools.connect(page, profile);
    sessions.set(page, session);
    return session;
  };
  const id = options.extension ? await extensionId(context) : '';
  if (id && isNew) await closeWelcome(context);
  return {
    name: 'chromium',
    context,
    get page() {
      return page;
    },
    requests: server.requests as Request[],
    answers: server.answers,
    async goto(url) {
      if (isHereAlready(page.url(), url)) await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = await (await devtools()).send('Runtime.evaluate', {
        expression: `(async () => await (${expression}))()`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async type(text) {
      const keyboard = await devtools();
      for (const char of text) await Promise.all(keyMessages(char).map(([name, key]) => keyboard.send(name, key)));
    },
    async press(keys, times = 1) {
      for (let i = 0; i < times; i++) await page.keyboard.press(keys);
    },
    async clickAt(x, y, times = 1) {
      const mouse = await devtools();
      await Promise.all(clickMessages(x, y, times).map(event => mouse.send('Input.dispatchMouseEvent', event)));
    },
    async moveTo(x, y) {
      await (await devtools()).send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
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
    async openWindow() {
      const browser = await context.browser()!.newBrowserCDPSession();
      const opened = context.waitForEvent('page');
      await browser.send('Target.createTarget', { url: 'about:blank', newWindow: true });
      page = await opened;
      await browser.detach();
    },
    async closeWindow() {
      await page.close();
      page = first;
      await page.bringToFront();
    },
    async closeOthers() {
      const others = context.pages().filter(other => other !== page);
      if (others.length === 0) return;
      await Promise.all(others.map(other => other.close()));
      await page.bringToFront();
    },
    async sleepBackground() {
      const browser = await context.browser()!.newBrowserCDPSession();
      const { targetInfos } = await browser.send('Target.getTargets');
      for (const { type, targetId } of targetInfos)
        if (type === 'service_worker') await browser.send('Target.closeTarget', { targetId });
      await browser.detach();
    },
    async reloadExtension() {
      const again = context.waitForEvent('serviceworker');
      await context
        .serviceWorkers()
        .at(-1)!
        .evaluate('chrome.runtime.reload()')
        .catch(() => {});
      await again;
    },
    async disableExtension() {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        `new Promise(done => chrome.management.setEnabled(${JSON.stringify(id)}, false, () => done(true)))`,
      );
      await settings.close();
      await page.bringToFront();
    },
    async compose(underWay, final) {
      const keyboard = await devtools();
      const end = underWay.length;
      await keyboard.send('Input.imeSetComposition', { text: underWay, selectionStart: end, selectionEnd: end });
      // As an input method sends it: the key is 229 while composing.
      const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
      await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await keyboard.send('Input.insertText', { text: final });
    },
    async refuseStorage(isRefusing) {
      // For the page in front alone: the next page has a world of its own.
      if (!isRefusing) return;
      const session = await context.newCDPSession(page);
      for (const contextId of await ownWorlds(session))
        await session.send('Runtime.evaluate', { expression: refuse, contextId });
      await session.detach();
    },
    async holdComposer(isHeld) {
      const session = await context.newCDPSession(page);
      for (const contextId of await ownWorlds(session))
        await session.send('Runtime.evaluate', { expression: isHeld ? hold : 'letGo()', contextId });
      await session.detach();
    },
    async ownListeners() {
      const session = await context.newCDPSession(page);
      const worlds = await ownWorlds(session);
      const kinds: string[] = [];
      for (const contextId of worlds) {
        const { result } = await session.send('Runtime.evaluate', { expression: 'window', contextId });
        const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
        kinds.push(...listeners.map(l => l.type));
      }
      await session.detach();
      return kinds;
    },
    closed: new Promise(done => context.once('close', () => done())),
    async close() {
      await context.close();
      server.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const refuse = `
  for (const area of [chrome.storage.local, chrome.storage.session, chrome.storage.managed].filter(Boolean))
    for (const name of ['get', 'set', 'remove', 'clear']) area[name] = () => Promise.reject(new Error('refused'));`;

const hold = `{
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  const held = new Promise(done => { globalThis.letGo = done; });
  chrome.runtime.sendMessage = what => held.then(() => send(what));
}`;

/** The worlds of the extension in this page and its frames. */
export async function ownWorlds(session: CDPSession): Promise<number[]> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.auxData?.type === 'isolated' && world.origin.startsWith('chrome-extension:')) worlds.push(world.id);
  });
  await session.send('Runtime.enable');
  return worlds;
}

/**
 * Without the switch for developers Chromium may turn an unpacked extension off when that is loaded anew, sooner or later
 * after its start: an update then ends with no extension at all.
 */
function keepsExtension(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** The page that greets a person after installation. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  // Not by an event: a page is announced before it has its address.
  for (;;) {
    const page = context.pages().find(p => p.url().includes('/practice.html'));
    if (page) return page.close();
    await new Promise(next => setTimeout(next, 20));
  }
}
