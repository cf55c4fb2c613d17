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
  const executable = wanted('chromium', findChromium);
  if (!executable) return [];
  const bundles = await ready();
  const having = await startChromium({ executable, bundles, extension: build('chrome') });
  const without = await startChromium({ executable, bundles, extension: '' });
  return measure(having, without).finally(() => Promise.all([having.close(), without.close()]));
}

interface How {
  /** Without the extension. */
  isAlone?: boolean;
  /** Frames as often as a person has them. */
  isSmooth?: boolean;
}

/** The same in each browser that is there, one after the other. */
export async function inEach(
  measure: (driver: Driver) => Promise<Figure[]>,
  { isAlone = false, isSmooth = false }: How = {},
): Promise<Figure[]> {
  const figures: Figure[] = [];
  const chromium = wanted('chromium', findChromium);
  if (chromium) {
    const bundles = await ready();
    const driver = await startChromium({ executable: chromium, bundles, extension: isAlone ? '' : build('chrome') });
    figures.push(...(await measure(driver).finally(() => driver.close())));
  }
  const firefox = wanted('firefox', findFirefox);
  if (firefox) {
    const bundles = await ready();
    const driver = await startFirefox({
      executable: firefox,
      bundles,
      extension: isAlone ? '' : build('firefox'),
      isSmooth,
    });
    figures.push(...(await measure(driver).finally(() => driver.close())));
  }
  return figures;
}

/** `--in=firefox` asks one browser alone. */
function wanted(name: Driver['name'], find: () => string | null): string | null {
  const only = process.argv.find(a => a.startsWith('--in='))?.slice('--in='.length);
  return only === undefined || only === name ? find() : null;
}
