import type { Driver } from '../../../e2e/drivers/driver';
import { pill } from '../../../e2e/its/wanted';
import { surfaceNamed } from '../../../e2e/surfaces';
import { Tester } from '../../../e2e/tester';
import type { Figure } from '../../figures';
import { quantile } from './statistics';
import { almost, lastDigit, textOf } from './texts';

const presses = 40;

/**
 * From a key to the frame that shows its marks and its count beside the composer. The last digit of
 * a number is typed and taken back in turns, so that each key changes both.
 */
export async function paint(driver: Driver, suffix = ''): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [length, goal] of [
    [280, 50],
    [3000, 80],
  ] as const) {
    const times: number[] = [];
    for (const name of ['X modal', 'Facebook feed']) times.push(...(await painted(driver, name, length)));
    figures.push({
      name: `input-to-paint-${length}-p95${suffix}`,
      value: quantile(times, 0.95),
      unit: 'ms',
      n: times.length,
      goal,
      note: `median ${quantile(times, 0.5).toFixed(1)}`,
    });
  }
  return figures;
}

async function painted(driver: Driver, name: string, length: number): Promise<number[]> {
  const tester = new Tester(driver);
  await tester.open(surfaceNamed(name));
  await tester.fill(textOf(length - almost.length - 1) + almost);
  await tester.see(pill);
  await tester.look(() => {
    interface Watched {
      __paints: number[];
    }
    const watched = window as unknown as Watched;
    watched.__paints = [];
    const state = () => {
      const button = lens.find({ role: 'button', starts: 'Listening Post' });
      return `${button ? lens.nameOf(button) : ''}|${lens.marked().join()}`;
    };
    let shown = state();
    window.addEventListener(
      // Draft.js takes the key before there is an input event; the key comes first everywhere.
      'keydown',
      event => {
        const look = () => {
          const now = state();
          if (now === shown) return void requestAnimationFrame(look);
          shown = now;
          // This frame is drawn before the next message is answered.
          const channel = new MessageChannel();
          channel.port1.onmessage = () => watched.__paints.push(performance.now() - event.timeStamp);
          channel.port2.postMessage(null);
        };
        requestAnimationFrame(look);
      },
      true,
    );
  });
  for (let i = 0; i < presses; i++) {
    if (i % 2 === 0) await driver.type(lastDigit);
    else await driver.press('Backspace');
    await tester.look(
      count =>
        lens
          .until(() => (window as unknown as { __paints: number[] }).__paints.length >= count, 'a paint')
          .then(() => true),
      i + 1,
    );
  }
  return tester.look(() => (window as unknown as { __paints: number[] }).__paints);
}
