import { test } from './fixtures';
import { editorSurfaces, operationsInARun, runOperations } from './operations/run';

/** 200 operations: a run an editor in each browser, from a seed of its own; `npm run bench -- operations --long` does 10,000. */
const seeds = { chromium: 1, firefox: 2 };

for (const name of editorSurfaces)
  test(`${name}: ${operationsInARun} operations leave what a person would expect`, ({ tester, browserKind }) =>
    runOperations(tester, name, seeds[browserKind]).then(() => {}));
