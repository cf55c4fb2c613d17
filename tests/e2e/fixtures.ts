import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { findChromium, findFirefox } from '../tools/browsers';
import { type ChromiumDriver, startChromium } from './drivers/chromium';
import type { BrowserName, Driver } from './drivers/driver';
import { startFirefox } from './drivers/firefox';
import { Tester } from './tester';

export { expect } from '@playwright/test';

interface PerWorker {
  browserKind: BrowserName;
  driver: Driver;
}

/** One browser for each worker, one page after the other in it; each test begins on a page of its own. */
export const test = base.extend<{ tester: Tester }, PerWorker>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  driver: [
    async ({ browserKind }, use) => {
      const driver = await start(browserKind);
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  tester: async ({ driver }, use, info) => {
    const tester = new Tester(driver);
    await use(tester);
    if (info.status !== info.expectedStatus) await tester.keepEvidence(info.outputPath());
    await tester.leave();
  },
});

async function start(browser: BrowserName): Promise<Driver> {
  const executable = browser === 'chromium' ? findChromium() : findFirefox();
  if (!executable) throw new Error(`No ${browser} was found; "npm test" says how to get one.`);
  const build = resolve('.output', browser === 'chromium' ? 'chrome-mv3-testing' : 'firefox-mv3-testing');
  const extension = existsSync(join(build, 'manifest.json')) ? build : '';
  const options = { executable, bundles: resolve('.cache', 'pages'), extension };
  return browser === 'chromium' ? startChromium(options) : startFirefox(options);
}

/** What only Chromium's driver can do. */
export function asChromium(driver: Driver): ChromiumDriver {
  if (driver.name !== 'chromium') throw new Error('This needs Chromium');
  return driver as ChromiumDriver;
}
