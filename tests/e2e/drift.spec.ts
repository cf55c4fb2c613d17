import { expect, test } from './fixtures';
import { drifting, outcomeOf, variants } from './its/drift';

/**
 * Every surface and variant in Chromium. What finds a renamed editor reads the same page in every browser, so that Firefox
 * has each surface with everything renamed, and one of them with each variant; `npm run bench -- drift` has all in both.
 */
const inFull = 'LinkedIn B';

for (const surface of drifting)
  for (const variant of Object.keys(variants)) {
    const tag = variant === 'everything' || surface.name === inFull ? [] : ['@chromium'];
    test(`${surface.name}, ${variant} renamed: seen or declared`, { tag }, async ({ tester }) => {
      expect(await outcomeOf(tester, surface, variant)).toMatch(/^(?:held$|declared)/);
    });
  }
