import { join } from 'node:path';
import { startChromium } from '../../e2e/drivers/chromium';
import { editorSurfaces, operationsInARun, runOperations } from '../../e2e/operations/run';
import { Tester } from '../../e2e/tester';
import { buildPages } from '../../pages/build';
import { findChromium } from '../browsers';
import { buildExtension } from '../extension-build';
import type { Figure } from '../figures';
import { root } from '../processes';

/**
 * `npm run bench -- operations --long`: 2,000 operations in each editor, in runs of twenty. `--seeds=FROM-TO` runs a part of
 * them. Prints the seed and the way there of each run that left another text than a person would expect.
 */
export default async function operations(): Promise<Figure[]> {
  const executable = findChromium();
  if (!process.argv.includes('--long') || !executable) return [];
  if ((await buildExtension('testing', { browsers: ['chrome'] })) !== 0) throw new Error('the extension did not build');
  const extension = join(root, '.output', 'chrome-mv3-testing');
  const driver = await startChromium({ executable, bundles: await buildPages(), extension });
  const [from, to] = seeds();
  let right = 0;
  let all = 0;
  for (let seed = from; seed <= to; seed++) {
    for (const name of editorSurfaces) {
      all += operationsInARun;
      try {
        right += await runOperations(new Tester(driver), name, seed);
      } catch (error) {
        console.error((error as Error).message);
      }
    }
  }
  await driver.close();
  return [{ name: 'editor-operations-right', value: (100 * right) / all, unit: '%', n: all, goal: 100 }];
}

function seeds(): [number, number] {
  const given = process.argv.find(a => a.startsWith('--seeds='))?.slice('--seeds='.length);
  const [from = 1, to = 100] = given?.split('-').map(Number) ?? [];
  return [from, to];
}
