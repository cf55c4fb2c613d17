import { join } from 'node:path';
import { startChromium } from '../../e2e/drivers/chromium';
import { findChromium } from '../browsers';
import { buildExtension } from '../extension-build';
import type { Figure } from '../figures';
import { root } from '../processes';

const rounds = 20;
/** A page with one box and nothing else, opened and measured the same way: what the browser alone takes. */
const bare = 'data:text/html,<textarea id="practice-text"></textarea>';

/** From the press that opens a scenario of the practice page until the first key stands in its box, painted. */
export default async function practicePage(): Promise<Figure[]> {
  const executable = findChromium();
  if (!executable) {
    console.error('No Chromium here: practice-first-keystroke-p95 was left out.');
    return [];
  }
  if ((await buildExtension('testing', { browsers: ['chrome'], isQuiet: true })) !== 0) return [];
  const extension = join(root, '.output', 'chrome-mv3-testing');
  const driver = await startChromium({ executable, bundles: join(root, '.cache', 'pages'), extension });
  const measure = async (url: string): Promise<number> => {
    const page = await driver.context.newPage();
    const start = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('#practice-text').press('x');
    await page.evaluate(() => new Promise(painted => requestAnimationFrame(() => setTimeout(painted))));
    const time = performance.now() - start;
    const holds = await page.locator('#practice-text').inputValue();
    await page.close();
    if (!holds.includes('x')) throw new Error('The key did not reach the box.');
    return time;
  };
  const ours: number[] = [];
  const peer: number[] = [];
  try {
    // The first opening of each warms the browser up, and is not counted.
    for (let round = -1; round < rounds; round++) {
      const [own, other] = [await measure(driver.extensionUrl('practice.html#try/ward-story')), await measure(bare)];
      if (round >= 0) {
        ours.push(own);
        peer.push(other);
      }
    }
  } finally {
    await driver.close();
  }
  return [
    {
      name: 'practice-first-keystroke-p95',
      value: p95(ours),
      unit: 'ms',
      n: rounds,
      goal: 500,
      peers: { 'a bare box': p95(peer) },
      note: 'Chromium: open a scenario, first key painted',
    },
  ];
}

function p95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
}
