import type { CDPSession } from '@playwright/test';
import type { ChromiumDriver } from '../../../e2e/drivers/chromium';
import { surfaceNamed } from '../../../e2e/surfaces';
import { Tester } from '../../../e2e/tester';
import type { Figure } from '../../figures';
import { median, quantile } from './statistics';
import { printTable } from './table';
import { keys, textOf } from './texts';

const surfaces = ['X modal', 'LinkedIn C', 'LinkedIn B', 'Facebook feed'];
const rounds = 3;
/** Milliseconds in which somebody reads what stands there before writing on; what is made ready meanwhile is ready. */
const thinking = 8000;

/**
 * What one key costs the page's main thread more than without the extension. The same keys are typed into the same
 * editor on the same page in two browsers, with and without, in turns; the cost of a key is the median of its rounds.
 * Once from the moment in which the composer came into use, and once after a rest.
 */
export async function taskTime(having: ChromiumDriver, without: ChromiumDriver): Promise<Figure[]> {
  return [
    ...(await measured({ having, without, rest: 0, surfaces, name: 'task-time-per-key' })),
    ...(await measured({
      ...{ having, without, rest: thinking, name: 'task-time-per-key-rested' },
      surfaces: ['X modal'],
    })),
  ];
}

interface Measured {
  having: ChromiumDriver;
  without: ChromiumDriver;
  rest: number;
  surfaces: readonly string[];
  name: string;
}

async function measured({ having, without, rest, surfaces, name: figure }: Measured): Promise<Figure[]> {
  const added: number[] = [];
  const bySurface: string[] = [];
  const rows: string[][] = [];
  for (const name of surfaces) {
    const seen = { having: [] as number[][], without: [] as number[][] };
    for (let round = 0; round < rounds; round++) {
      const turns: ['having' | 'without', ChromiumDriver][] = [
        ['having', having],
        ['without', without],
      ];
      if (round % 2) turns.reverse();
      for (const [side, driver] of turns) seen[side].push(await typed(driver, name, side === 'having', rest));
    }
    const own = [...keys].map(
      (_, i) => median(seen.having.map(r => r[i] ?? 0)) - median(seen.without.map(r => r[i] ?? 0)),
    );
    added.push(...own);
    rows.push([name, ...own.map(ms => ms.toFixed(1))]);
    bySurface.push(`${name} ${median(own).toFixed(2)}`);
  }
  printTable(`${figure}: what each key added, in ms`, ['', ...keys], rows);
  const others = {
    unit: 'ms',
    n: added.length,
    note: `${rounds} rounds each way; median by surface: ${bySurface.join(', ')}`,
  };
  return [
    { name: `${figure}-median`, value: median(added), goal: 1.5, ...others },
    { name: `${figure}-p95`, value: quantile(added, 0.95), goal: 4, ...others },
  ];
}

/** Milliseconds of task time (of the processor, so that a busy machine does not count) for each key behind a draft. */
async function typed(driver: ChromiumDriver, name: string, isWatched: boolean, rest: number): Promise<number[]> {
  const tester = new Tester(driver);
  await driver.page.bringToFront();
  await tester.open(surfaceNamed(name));
  await tester.fill(textOf(232));
  if (isWatched) await tester.see({ role: 'button', starts: 'Listening Post' });
  await driver.page.waitForTimeout(rest);
  const session = await driver.context.newCDPSession(driver.page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const times: number[] = [];
  let before = await taskDuration(session);
  for (const key of keys) {
    await driver.page.keyboard.press(key === ' ' ? 'Space' : key);
    // Two frames: what a key sets off is done by then.
    await driver.page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const now = await taskDuration(session);
    times.push((now - before) * 1000);
    before = now;
  }
  await session.detach();
  return times;
}

async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(m => m.name === 'TaskDuration')?.value ?? 0;
}
