import { chromiumAlone, whole, wholeInFirefox } from './extent';
import { expect, test } from './fixtures';
import { drifting, outcomeOf, variants } from './its/drift';
import { isFirstOfItsKind } from './surfaces';

/**
 * Each surface with everything renamed and in another language, and one of each editor with each variant: what finds a
 * renamed control is one piece of code for a platform. It reads the same page in every browser, so that Firefox has each
 * surface with everything renamed, and one with each variant. By default the hardest is asked of the first surface of each
 * kind, German of one of each editor, the others of one surface, and Firefox is asked two. `npm run bench -- drift` has all of all in both.
 */
const forAll = ['everything', 'German'];
const inFull = ['X home', 'LinkedIn C', 'LinkedIn B', 'Facebook feed', 'Facebook comment'];
const inFullEverywhere = 'LinkedIn B';

for (const surface of drifting)
  for (const variant of Object.keys(variants)) {
    if (!forAll.includes(variant) && !inFull.includes(surface.name)) continue;
    const isHardest = variant === 'everything';
    const isInFull = surface.name === inFullEverywhere;
    const isGerman = variant === 'German' && inFull.includes(surface.name);
    const tag = [
      ...(isHardest || isInFull ? [] : [chromiumAlone]),
      ...((isHardest && isFirstOfItsKind(surface)) || isInFull || isGerman ? [] : [whole]),
      ...(isHardest && (isInFull || surface === drifting[0]) ? [] : [wholeInFirefox]),
    ];
    test(`${surface.name}, ${variant} renamed: seen or declared`, { tag }, async ({ tester }) => {
      expect(await outcomeOf(tester, surface, variant)).toMatch(/^(?:held$|declared)/);
    });
  }
