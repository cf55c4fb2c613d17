import { test } from './fixtures';
import { editorSurfaces, operationsInARun, runOperations } from './operations/run';

/** 200 operations in two runs an editor; `npm run bench -- --long` does 10,000. */
for (const name of editorSurfaces)
  for (const seed of [1, 2])
    test(`${name}: ${operationsInARun} operations of seed ${seed} leave what a person would expect`, ({ tester }) =>
      runOperations(tester, name, seed).then(() => {}));
