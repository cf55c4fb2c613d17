import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ChromiumDriver, startChromium } from '../../e2e/drivers/chromium';
import { startFirefox } from '../../e2e/drivers/firefox';
import { buildPages } from '../../pages/build';
import { findChromium, findFirefox } from '../browsers';
import { buildExtension } from '../extension-build';
import type { Figure } from '../figures';
import { capture, root } from '../processes';
import { idle } from './browser/idle';
import { memory } from './browser/memory';
import { paint } from './browser/paint';
import { taskTime } from './browser/task-time';

/** What the extension costs in a browser, beside the same pages with the same editors without it. */
export default async function inBrowsers(): Promise<Figure[]> {
  if ((await buildExtension('testing')) !== 0) throw new Error('the extension did not build');
  const bundles = await buildPages();
  const figures: Figure[] = [];
  const chromium = findChromium();
  if (chromium) {
    const build = join(root, '.output', 'chrome-mv3-testing');
    const having = await startChromium({ executable: chromium, bundles, extension: build });
    const without = await startChromium({ executable: chromium, bundles, extension: '' });
    try {
      figures.push(...(await inChromium(having, without, build)));
    } finally {
      await having.close();
      await without.close();
    }
  }
  const firefox = findFirefox();
  if (firefox) {
    // Firefox tells no task time; what a person sees can be measured there as well.
    const extension = join(root, '.output', 'firefox-mv3-testing');
    const driver = await startFirefox({ executable: firefox, bundles, extension });
    figures.push(...(await paint(driver, '-firefox').finally(() => driver.close())));
  }
  return [...figures, ...(await archive())];
}

async function inChromium(having: ChromiumDriver, without: ChromiumDriver, build: string): Promise<Figure[]> {
  return [
    ...(await paint(having)),
    ...(await taskTime(having, without)),
    ...(await idle(having, build)),
    ...(await memory(having, without)),
  ];
}

async function archive(): Promise<Figure[]> {
  const { code, text } = await capture('wxt', ['zip', '--browser', 'chrome', '--mv3']);
  if (code !== 0) throw new Error(text);
  const folder = join(root, '.output');
  const file = readdirSync(folder).find(name => name.endsWith('-chrome.zip')) ?? '';
  return [{ name: 'archive-chrome', value: statSync(join(folder, file)).size / 1e6, unit: 'MB', n: 1, goal: 1.5 }];
}
