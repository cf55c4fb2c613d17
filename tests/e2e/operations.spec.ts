import { wholeInFirefox } from './extent';
import { test } from './fixtures';
import { editorSurfaces, operationsInARun, runOperations } from './operations/run';

/** 200 operations: a run an editor in each browser, from a seed of its own; `npm run bench -- operations --long` does 10,000. */
const seeds = { chromium: 1, firefox: 2 };

/** Firefox is asked by default those that part most: a model of its own in each of three ways, one of them in a shadow root. */
const inFirefox = ['X modal', 'LinkedIn B', 'Facebook feed'];

for (const name of editorSurfaces)
  test(
    `${name}: ${operationsInARun} operations leave what a person would expect`,
    {
      tag: inFirefox.includes(name) ? [] : [wholeInFirefox],
    },
    ({ tester, browserKind }) => runOperations(tester, name, seeds[browserKind]).then(() => {}),
  );
