import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, isHereAlready, type Look, lensSource } from './driver';
import { keyActions, pointerActions } from './firefox-input';
import { beginProfile, hideToolbars, idOf, portOf, preferences, uuid, writeManaged } from './firefox-profile';
import {
  bringLens,
  closeWelcome,
  composeInPage,
  holdComposer,
  keepLens,
  listenersOfAddons,
  lookInPage,
  refuseStorage,
} from './firefox-scripts';
import { Marionette } from './marionette';
import { type Answers, startSiteServer } from './site-server';

export interface FirefoxOptions {
  executable: string;
  bundles: string;
  /** The unpacked build; '' for pages alone. */
  extension: string;
  /** What the network has from the start. */
  answers?: Answers;
  /** Values of a managed policy, for this browser's own home folder alone. */
  managed?: Record<string, unknown>;
  /** A profile that outlives this browser; a new one that goes with it when none is named. */
  profile?: string;
  /** With a window, for people. */
  isHeaded?: boolean;
  /** Paints as often as a screen does, with a window or without: for what is measured in frames. */
  isSmooth?: boolean;
}

/** Firefox, spoken to through Marionette: pages under their real hosts, extension pages and the browser's own side alike. */
export async function startFirefox(options: FirefoxOptions): Promise<Driver> {
  const server = await startSiteServer(options.bundles, options.answers);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lp-firefox-'));
  const isNew = !existsSync(join(profile, 'prefs.js'));
  if (isNew) beginProfile(profile, options.executable);
  writeFileSync(join(profile, 'user.js'), preferences(server.port, options.extension, options));
  if (!options.isHeaded) hideToolbars(profile);
  if (options.managed) writeManaged(profile, idOf(options.extension), options.managed);
  const args = [
    '--marionette',
    '--headless',
    '--no-remote',
    '--remote-allow-system-access',
    '--profile',
    profile,
    'about:blank',
  ];
  const firefox = spawn(options.executable, args, {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  });
  const gone = new Promise<void>(done => firefox.once('exit', () => done()));
  const marionette = await Marionette.connect(await portOf(profile, firefox));
  await marionette.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    pageLoadStrategy: 'normal',
    unhandledPromptBehavior: 'accept',
  });
  await marionette.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 30_000 });
  const asBrowser = async (script: string, ...args: unknown[]): Promise<unknown> => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    const { value } = await marionette.send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' });
    await marionette.send('Marionette:SetContext', { value: 'content' });
    return value;
  };
  if (options.extension) {
    await marionette.send('Addon:Install', { path: options.extension, temporary: true });
    // The page that greets a person after installation.
    while (isNew && !(await asBrowser(closeWelcome))) await new Promise(next => setTimeout(next, 20));
  }
  await marionette.send('WebDriver:SetWindowRect', { width: 1280, height: 805 });

  const perform = (actions: object[]) => marionette.send('WebDriver:PerformActions', { actions });
  const inPage = async (script: string, sandbox: string | null, ...args: unknown[]): Promise<string> => {
    const command = { script, args, sandbox, newSandbox: sandbox === null };
    return (await marionette.send<{ value: string }>('WebDriver:ExecuteAsyncScript', command)).value;
  };
  const evaluate = async (expression: string) => {
    let answer = await inPage(lookInPage, 'look', expression);
    // The first look at a page brings the lens: to make it anew for each was half of what a look cost.
    if (answer === 'no lens') {
      const place = await inPage(bringLens, 'look', keepLens(lensSource()));
      if (place === 'sealed') await inPage(`${keepLens(lensSource())} arguments[0]('')`, null);
      answer = await inPage(lookInPage, 'look', expression);
    }
    const { value, fault } = JSON.parse(answer) as { value?: unknown; fault?: string };
    if (fault !== undefined) throw new Error(fault);
    return value;
  };
  const setPreferences = (values: Record<string, number | string>) =>
    asBrowser(
      'for (const [name, value] of Object.entries(arguments[0])) typeof value === "number" ? Services.prefs.setIntPref(name, value) : value === "" ? Services.prefs.clearUserPref(name) : Services.prefs.setStringPref(name, value);',
      values,
    );
  let here = '';
  let first = { value: '' };
  const goto = async (url: string) => {
    if (isHereAlready(here, url)) await marionette.send('WebDriver:Navigate', { url: 'about:blank' });
    here = url;
    await marionette.send('WebDriver:Navigate', { url });
  };
  return {
    name: 'firefox',
    requests: server.requests,
    answers: server.answers,
    goto,
    evaluate,
    async type(text) {
      await perform(keyActions([...text].map(char => (char === '\n' ? 'Enter' : char))));
    },
    async press(keys, times = 1) {
      for (let i = 0; i < times; i++) await perform(keyActions([keys]));
    },
    async clickAt(x, y, times = 1) {
      await perform(pointerActions(x, y, times));
    },
    async moveTo(x, y) {
      await perform(pointerActions(x, y, 0));
    },
    copy: async text => {
      await asBrowser(
        'Cc["@mozilla.org/widget/clipboardhelper;1"].getService(Ci.nsIClipboardHelper).copyString(arguments[0]);',
        text,
      );
    },
    async resize(width, height) {
      await asBrowser(
        'window.resizeTo(arguments[0] + window.outerWidth - gBrowser.selectedBrowser.clientWidth, arguments[1] + window.outerHeight - gBrowser.selectedBrowser.clientHeight);',
        width,
        height,
      );
      await evaluate(`lens.until(() => Math.abs(innerWidth - ${width}) < 60, 'the window to be ${width} wide')`);
    },
    emulate: async (look: Look) => {
      await setPreferences({
        'ui.systemUsesDarkTheme': look.dark ? 1 : 0,
        'layout.css.prefers-color-scheme.content-override': look.dark ? 0 : 1,
        'ui.prefersReducedMotion': look.reducedMotion ? 1 : 0,
        'browser.display.document_color_use': look.forcedColors ? 2 : 0,
        // People who force colours have a palette with contrast; the one of a machine without a screen has none.
        'ui.highlight': look.forcedColors ? '#00005a' : '',
        'ui.highlighttext': look.forcedColors ? '#ffffff' : '',
      });
    },
    async screenshot(file) {
      const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(file, Buffer.from(value, 'base64'));
    },
    extensionUrl: page => (options.extension ? `moz-extension://${uuid}/${page}` : ''),
    badge: async () =>
      String(
        await asBrowser(
          `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID(arguments[0]);
          return ExtensionParent.apiManager.global.browserActionFor(extension).action.getProperty(gBrowser.selectedTab, 'badgeText');`,
          idOf(options.extension),
        ),
      ),
    async openWindow() {
      first = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
      const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', {
        type: 'window',
        focus: true,
      });
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    async closeWindow() {
      await marionette.send('WebDriver:CloseWindow');
      await marionette.send('WebDriver:SwitchToWindow', { handle: first.value, focus: true });
    },
    async closeOthers() {
      const handles = await marionette.send<string[]>('WebDriver:GetWindowHandles');
      if (handles.length < 2) return;
      const { value: own } = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
      for (const handle of handles) {
        if (handle === own) continue;
        await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
        await marionette.send('WebDriver:CloseWindow');
      }
      await marionette.send('WebDriver:SwitchToWindow', { handle: own, focus: true });
    },
    async sleepBackground() {
      await asBrowser(
        'return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground({ disableResetIdleForTest: true }).then(() => true);',
        idOf(options.extension),
      );
    },
    async reloadExtension() {
      await asBrowser(
        `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        return AddonManager.getAddonByID(arguments[0]).then(addon => addon.reload()).then(() => true);`,
        idOf(options.extension),
      );
    },
    async disableExtension() {
      await asBrowser(
        `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        return AddonManager.getAddonByID(arguments[0]).then(addon => addon.disable()).then(() => true);`,
        idOf(options.extension),
      );
    },
    async compose(underWay, final) {
      await asBrowser(composeInPage, underWay, final);
    },
    async refuseStorage(isRefusing) {
      await asBrowser(refuseStorage, isRefusing);
    },
    async holdComposer(isHeld) {
      await asBrowser(holdComposer, isHeld);
    },
    ownListeners: async () => (await asBrowser(listenersOfAddons)) as string[],
    closed: gone,
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => firefox.kill());
      await gone;
      marionette.close();
      server.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
