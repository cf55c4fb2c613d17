import { join } from 'node:path';
import { type ChromiumDriver, startChromium } from '../../../e2e/drivers/chromium';
import type { Driver } from '../../../e2e/drivers/driver';
import { startFirefox } from '../../../e2e/drivers/firefox';
import { buildPages } from '../../../pages/build';
import { findChromium, findFirefox } from '../../browsers';
import { buildExtension } from '../../extension-build';
import type { Figure } from '../../figures';
import { root } from '../../processes';

/** The build that browsers load here: its panel can be looked into, and it differs in nothing else. */
export const build = (target: 'chrome' | 'firefox'): string => join(root, '.output', `${target}-mv3-testing`);

let built: Promise<number> | undefined;

async function ready(): Promise<string> {
  built ??= buildExtension('testing');
  if ((await built) !== 0) throw new Error('the extension did not build');
  return buildPages();
}

/** Chromium with the extension beside Chromium without it, on the same pages; no figures where there is none. */
export async function inChromium(
  measure: (having: ChromiumDriver, without: ChromiumDriver) => Promise<Figure[]>,
): Promise<Figure[]> {
  const executable = findChromium();
  if (!executable) return [];
  const bundles = await ready();
  const having = await startChromium({ executable, bundles, extension: build('chrome') });
  const without = await startChromium({ executable, bundles, extension: '' });
  return measure(having, without).finally(() => Promise.all([having.close(), without.close()]));
}

export async function inFirefox(measure: (driver: Driver) => Promise<Figure[]>): Promise<Figure[]> {
  const executable = findFirefox();
  if (!executable) return [];
  const bundles = await ready();
  const driver = await startFirefox({ executable, bundles, extension: build('firefox') });
  return measure(driver).finally(() => driver.close());
}
