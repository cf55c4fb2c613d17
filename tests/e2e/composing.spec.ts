import { expect, test } from './fixtures';
import { pause, pill, postAnyway, riskyLine } from './its/wanted';
import { surfaceNamed } from './surfaces';

/** Input methods: whoever writes Japanese or Chinese presses Enter to choose a word, not to post. */
for (const name of ['Facebook comment', 'LinkedIn comment', 'X home', 'LinkedIn B', 'X mobile']) {
  test(`${name}: an Enter that ends a composition is no press`, async ({ tester }) => {
    const surface = surfaceNamed(name);
    await tester.open(surface);
    await tester.fill(riskyLine);
    await tester.see(pill);
    await tester.driver.compose('にほん', '日本');
    await tester.untilModel(`${riskyLine}日本`);
    expect(await tester.sees(pause)).toBe(false);
    expect(await tester.published()).toEqual([]);
    // What was composed is part of the draft, and the next press is judged with it.
    await tester.pressPublish();
    await tester.click(postAnyway);
    await tester.untilPublished(`${riskyLine}日本`);
    expect(await tester.faults()).toEqual([]);
  });
}
