import { expect, test } from './fixtures';
import { drifting, outcomeOf, variants } from './its/drift';

/**
 * Every surface and variant in Chromium. What finds a renamed editor reads the same page in every browser, so that Firefox
 * has each surface with everything renamed, and four with each variant; `npm run bench -- drift` has all in both.
 */
const inFull = ['X modal', 'LinkedIn C', 'LinkedIn B', 'Facebook feed'];

for (const surface of drifting)
  for (const variant of Object.keys(variants)) {
    const tag = variant === 'everything' || inFull.includes(surface.name) ? [] : ['@chromium'];
    test(`${surface.name}, ${variant} renamed: seen or declared`, { tag }, async ({ tester }) => {
      expect(await outcomeOf(tester, surface, variant)).toMatch(/^(?:held$|declared)/);
    });
  }
