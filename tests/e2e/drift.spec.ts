import { expect, test } from './fixtures';
import { drifting, outcomeOf, variants } from './its/drift';

/**
 * Each surface with everything renamed and in another language, and one of each editor with each variant: what finds a
 * renamed control is one piece of code for a platform. It reads the same page in every browser, so that Firefox has each
 * surface with everything renamed, and one with each variant. `npm run bench -- drift` has all of all in both.
 */
const forAll = ['everything', 'German'];
const inFull = ['X home', 'LinkedIn C', 'LinkedIn B', 'Facebook feed', 'Facebook comment'];
const inFullEverywhere = 'LinkedIn B';

for (const surface of drifting)
  for (const variant of Object.keys(variants)) {
    if (!forAll.includes(variant) && !inFull.includes(surface.name)) continue;
    const tag = variant === 'everything' || surface.name === inFullEverywhere ? [] : ['@chromium'];
    test(`${surface.name}, ${variant} renamed: seen or declared`, { tag }, async ({ tester }) => {
      expect(await outcomeOf(tester, surface, variant)).toMatch(/^(?:held$|declared)/);
    });
  }
