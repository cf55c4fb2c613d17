import { whole, wholeInFirefox } from './extent';
import { test } from './fixtures';
import * as its from './its/its';
import { elsewhere, isFirstOfItsKind, surfaces } from './surfaces';

/**
 * Every surface, every shared test, both browsers. By default Firefox is asked the first surface of each kind, and the
 * others are not asked what their editor does: it is the editor of the first. `npm run bench -- surfaces` has all of all.
 */
for (const surface of surfaces) {
  const isFirst = isFirstOfItsKind(surface);
  const ofTheEditor = { tag: isFirst ? [] : [whole] };
  test.describe(surface.name, { tag: isFirst ? [] : [wholeInFirefox] }, () => {
    // One after the other, for each goes on with the page of the one before: opening them was half of what they cost.
    test.describe.configure({ mode: 'default' });
    test('reads every line, and shows the panel when wanted', ({ tester }) => its.itReads(tester, surface));
    test('mends one word, and takes it back by key and by button', ofTheEditor, ({ tester }) =>
      its.itMends(tester, surface),
    );
    test('holds the press, gives the caret back, posts anyway', ({ tester }) => its.itPauses(tester, surface));
    if (surface.publishKeys) test('holds the keys that publish', ({ tester }) => its.itHoldsKeys(tester, surface));
    test('lets a harmless post pass', ofTheEditor, ({ tester }) => its.itLetsPass(tester, surface));
    // The last, for what a person has called fine is not held again.
    test('marks the words, and only them, until they are fine', ofTheEditor, ({ tester }) =>
      its.itMarks(tester, surface),
    );
  });
}

for (const surface of elsewhere) {
  const isFirst = elsewhere.find(s => s.platform === surface.platform) === surface;
  test(`${surface.name}: stays away`, { tag: isFirst ? [] : [wholeInFirefox] }, ({ tester }) =>
    its.itStaysAway(tester, surface),
  );
}
