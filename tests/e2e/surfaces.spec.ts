import { test } from './fixtures';
import * as its from './its/its';
import { elsewhere, surfaces } from './surfaces';

/** Every surface, every shared test, both browsers. */
for (const surface of surfaces) {
  test.describe(surface.name, () => {
    // One after the other, for each goes on with the page of the one before: opening them was half of what they cost.
    test.describe.configure({ mode: 'default' });
    test('reads every line, and shows the panel when wanted', ({ tester }) => its.itReads(tester, surface));
    test('mends one word, and takes it back by key and by button', ({ tester }) => its.itMends(tester, surface));
    test('holds the press, gives the caret back, posts anyway', ({ tester }) => its.itPauses(tester, surface));
    if (surface.publishKeys) test('holds the keys that publish', ({ tester }) => its.itHoldsKeys(tester, surface));
    test('lets a harmless post pass', ({ tester }) => its.itLetsPass(tester, surface));
    // The last, for what a person has called fine is not held again.
    test('marks the words, and only them, until they are fine', ({ tester }) => its.itMarks(tester, surface));
  });
}

for (const surface of elsewhere) {
  test(`${surface.name}: stays away`, ({ tester }) => its.itStaysAway(tester, surface));
}
