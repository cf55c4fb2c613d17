import { test } from './fixtures';
import * as its from './its/its';
import { elsewhere, surfaces } from './surfaces';

/** Every surface, every shared test, both browsers. */
for (const surface of surfaces) {
  test.describe(surface.name, () => {
    test('reads every line and finds the words', ({ tester }) => its.itReads(tester, surface));
    test('shows a button with counts, and the panel when wanted', ({ tester }) => its.itShows(tester, surface));
    test('holds the press', ({ tester }) => its.itHolds(tester, surface));
    if (surface.publishKeys) test('holds the keys that publish', ({ tester }) => its.itHoldsKeys(tester, surface));
    test('goes back to the caret', ({ tester }) => its.itKeepsEditing(tester, surface));
    test('posts anyway, once', ({ tester }) => its.itPostsAnyway(tester, surface));
    test('lets a harmless post pass', ({ tester }) => its.itLetsPass(tester, surface));
    test('mends one word, undoable', ({ tester }) => its.itFixes(tester, surface));
    test('marks the words, and only them', ({ tester }) => its.itMarks(tester, surface));
    test('forgets what is fine', ({ tester }) => its.itIsFine(tester, surface));
  });
}

for (const surface of elsewhere) {
  test(`${surface.name}: stays away`, ({ tester }) => its.itStaysAway(tester, surface));
}
