import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { findChromium, findFirefox } from '../tools/browsers';
import { type ChromiumDriver, type ChromiumOptions, startChromium } from './drivers/chromium';
import type { BrowserName, Driver } from './drivers/driver';
import { type FirefoxOptions, startFirefox } from './drivers/firefox';
import './own-frames';
import { Tester } from './tester';

export { expect } from '@playwright/test';

interface PerWorker {
  browserKind: BrowserName;
  driver: Driver;
}

interface PerTest {
  tester: Tester;
  /** After each test all that the extension has stored is forgotten, and not only after those that end on our own pages. */
  forgetsAll: boolean;
}

/** Browsers in which nothing has happened since all was forgotten. */
const asNew = new WeakSet<Driver>();

/** One browser for each worker, one page after the other in it; each test begins on a page of its own. */
export const test = base.extend<PerTest, PerWorker>({
  forgetsAll: [false, { option: true }],
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  driver: [
    async ({ browserKind }, use) => {
      const driver = await start(browserKind);
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  tester: async ({ driver, forgetsAll }, use, info) => {
    const tester = new Tester(driver, info.titlePath.slice(0, -1).join(' › '), asNew.delete(driver));
    await use(tester);
    if (info.status !== info.expectedStatus) await tester.keepEvidence(info.outputPath());
    await driver.closeOthers();
    // What a person does on our own pages changes what the next test would meet.
    if (forgetsAll || (await tester.isOnOwnPage())) {
      await tester.forget();
      asNew.add(driver);
    }
  },
});

/** A browser of its own, for what would disturb the other tests; with a profile that is kept where one is named. */
export async function start(browser: BrowserName, profile?: string): Promise<Driver> {
  return browser === 'chromium'
    ? startChromium({ ...(await chromiumOptions()), ...(profile ? { profile } : {}) })
    : startFirefox({ ...(await firefoxOptions()), ...(profile ? { profile } : {}) });
}

/** How a test gets a browser of its own. */
export const chromiumOptions = async (): Promise<ChromiumOptions> => options('chromium', findChromium(), 'chrome');
export const firefoxOptions = async (): Promise<FirefoxOptions> => options('firefox', findFirefox(), 'firefox');

function options(name: string, executable: string | null, target: string) {
  if (!executable) throw new Error(`No ${name} was found; "npm test" says how to get one.`);
  const build = resolve('.output', `${target}-mv3-testing`);
  const extension = existsSync(join(build, 'manifest.json')) ? build : '';
  return { executable, bundles: resolve('.cache', 'pages'), extension };
}

/** What only Chromium's driver can do. */
export function asChromium(driver: Driver): ChromiumDriver {
  if (driver.name !== 'chromium') throw new Error('This needs Chromium');
  return driver as ChromiumDriver;
}
