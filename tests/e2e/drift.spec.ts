import { expect, test } from './fixtures';
import { drifting, outcomeOf, variants } from './its/drift';

for (const surface of drifting)
  for (const variant of Object.keys(variants))
    test(`${surface.name}, ${variant} renamed: seen or declared`, async ({ tester }) => {
      expect(await outcomeOf(tester, surface, variant)).toMatch(/^(?:held$|declared)/);
    });
