import type { Driver } from '../../e2e/drivers/driver';
import { editorSurfaces, operationsInARun, runOperations } from '../../e2e/operations/run';
import { Tester } from '../../e2e/tester';
import type { Figure } from '../figures';
import { inEach } from './browser/with-browsers';

/**
 * `npm run bench -- operations --long`: 2,000 operations in each editor of each browser, in runs of twenty. `--seeds=FROM-TO`
 * runs a part of them, and `--alone` all but the fixes without the extension: what an editor does by itself is not to be
 * expected otherwise. Prints the seed and the way there of each run that left another text than a person would expect.
 */
export default async function operations(): Promise<Figure[]> {
  return process.argv.includes('--long') ? inEach(inBrowser, { isAlone }) : [];
}

const isAlone = process.argv.includes('--alone');

async function inBrowser(driver: Driver): Promise<Figure[]> {
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
  const suffix = (driver.name === 'firefox' ? '-firefox' : '') + (isAlone ? '-alone' : '');
  return [{ name: `editor-operations-right${suffix}`, value: (100 * right) / all, unit: '%', n: all, goal: 100 }];
}

function seeds(): [number, number] {
  const given = process.argv.find(a => a.startsWith('--seeds='))?.slice('--seeds='.length);
  const [from = 1, to = 100] = given?.split('-').map(Number) ?? [];
  return [from, to];
}
