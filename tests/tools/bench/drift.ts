import type { Driver } from '../../e2e/drivers/driver';
import { drifting, outcomeOf, variants } from '../../e2e/its/drift';
import { Tester } from '../../e2e/tester';
import type { Figure } from '../figures';
import { printTable } from './browser/table';
import { inEach } from './browser/with-browsers';

/** What happens when the sites rename things: held, declared, or a press that passes without a word, or a page that never came; with a table of each. */
export default async function drift(): Promise<Figure[]> {
  return inEach(inBrowser);
}

async function inBrowser(driver: Driver): Promise<Figure[]> {
  const names = Object.keys(variants);
  const rows: string[][] = [];
  for (const surface of drifting) {
    const outcomes: string[] = [];
    for (const name of names)
      outcomes.push(
        await outcomeOf(new Tester(driver), surface, name).catch((error: Error) => `silent: ${error.message}`),
      );
    rows.push([surface.name, ...outcomes]);
  }
  printTable(`Drift in ${driver.name}: what is renamed or translated`, ['surface', ...names], rows);
  const all = rows.flatMap(row => row.slice(1));
  const count = (start: string) => all.filter(outcome => outcome.startsWith(start)).length;
  const asked = all.length - count('not asked');
  return [
    {
      name: `drift-handled-or-declared-${driver.name}`,
      value: count('held') + count('declared'),
      unit: '',
      n: all.length,
      goal: all.length,
      note: `held ${count('held')}, declared ${count('declared')}, page did not come ${count('not asked')}`,
    },
    { name: `drift-silent-${driver.name}`, value: count('silent'), unit: '', n: asked, goal: 0 },
  ];
}
