import type { ChromiumDriver } from '../../../e2e/drivers/chromium';
import { pill } from '../../../e2e/its/wanted';
import { surfaceNamed } from '../../../e2e/surfaces';
import { Tester } from '../../../e2e/tester';
import type { Figure } from '../../figures';
import { median } from './statistics';
import { textOf } from './texts';

const rounds = 3;

/** The script heap with engine and panel in use, over the same page in use without; and how long they take to come. */
export async function memory(having: ChromiumDriver, without: ChromiumDriver): Promise<Figure[]> {
  const heaps = { having: [] as number[], without: [] as number[] };
  const loads: number[] = [];
  for (let i = 0; i < rounds; i++) {
    loads.push(await loadTime(having));
    await (await inUse(having)).see(pill);
    heaps.having.push(await heapOf(having));
    await inUse(without);
    heaps.without.push(await heapOf(without));
  }
  return [
    {
      name: 'memory-added',
      value: (median(heaps.having) - median(heaps.without)) / 1e6,
      unit: 'MB',
      n: rounds,
      goal: 15,
      note: `heap after collection, X modal; page alone ${(median(heaps.without) / 1e6).toFixed(1)} MB`,
    },
    { name: 'composer-load', value: median(loads), unit: 'ms', n: rounds, note: 'from the first focus to the button' },
  ];
}

async function inUse(driver: ChromiumDriver): Promise<Tester> {
  const tester = new Tester(driver);
  await driver.page.bringToFront();
  await tester.open(surfaceNamed('X modal'));
  await tester.fill(textOf(280));
  return tester;
}

/** From the first focus of a box to the button beside it. The timeline's box takes no focus by itself. */
async function loadTime(driver: ChromiumDriver): Promise<number> {
  const tester = new Tester(driver);
  await driver.page.bringToFront();
  await tester.open(surfaceNamed('X home'));
  await tester.look(() => {
    const waiting = window as unknown as { __load: Promise<number> };
    waiting.__load = new Promise(done => {
      const onFocus = () => {
        const start = performance.now();
        const look = () => {
          if (lens.find({ role: 'button', starts: 'Listening Post' })) done(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      };
      window.addEventListener('focusin', onFocus, { capture: true, once: true });
    });
  });
  await tester.fill(textOf(280));
  return tester.look(() => (window as unknown as { __load: Promise<number> }).__load);
}

async function heapOf(driver: ChromiumDriver): Promise<number> {
  const session = await driver.context.newCDPSession(driver.page);
  await session.send('Performance.enable');
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(m => m.name === 'JSHeapUsedSize')?.value ?? 0;
}
