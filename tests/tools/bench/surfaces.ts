import type { Driver } from '../../e2e/drivers/driver';
import { type It, itMarks, itMends, itPauses, itReads } from '../../e2e/its/its';
import { surfaces } from '../../e2e/surfaces';
import { Tester } from '../../e2e/tester';
import type { Figure } from '../figures';
import { printTable } from './browser/table';
import { inEach } from './browser/with-browsers';

/**
 * The same functions as the browser tests, in their order: each goes on with the page of the one before, and what the
 * last one calls fine is not held again.
 */
const steps: Record<string, It> = { read: itReads, fix: itMends, pause: itPauses, mark: itMarks };

/** Surfaces where reading, marking, fixing and pausing all hold, in each browser, and a table of each step. */
export default async function surfacesWork(): Promise<Figure[]> {
  const outcomes: Record<string, string[]> = {};
  const figures = await inEach(async driver => [await inBrowser(driver, outcomes)]);
  const columns = figures.flatMap(f => Object.keys(steps).map(step => `${step} ${f.name.split('-').at(-1)}`));
  printTable(
    'Surfaces: what holds in each browser',
    ['surface', 'editor', ...columns],
    surfaces.map(s => [s.name, s.editor, ...(outcomes[s.name] ?? [])]),
  );
  return figures;
}

async function inBrowser(driver: Driver, outcomes: Record<string, string[]>): Promise<Figure> {
  let right = 0;
  for (const surface of surfaces) {
    const found: string[] = [];
    for (const [name, step] of Object.entries(steps)) {
      const fault = await step(new Tester(driver), surface).then(
        () => '',
        (error: Error) => error.message,
      );
      if (fault) console.error(`${surface.name}, ${name}, ${driver.name}: ${fault}`);
      found.push(fault ? 'NO' : 'yes');
    }
    if (!found.includes('NO')) right++;
    outcomes[surface.name] = [...(outcomes[surface.name] ?? []), ...found];
  }
  return { name: `surfaces-whole-${driver.name}`, value: right, unit: '', n: surfaces.length, goal: surfaces.length };
}
