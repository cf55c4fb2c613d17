import { asChromium, expect, test } from './fixtures';
import { pause, pill, riskyLine } from './its/wanted';
import { surfaceNamed } from './surfaces';

/** Input methods: only Chromium can be told to compose. */
for (const name of ['Facebook comment', 'LinkedIn comment', 'X home']) {
  test(`${name}: an Enter that ends a composition is no press`, async ({ tester }) => {
    const { context, page } = asChromium(tester.driver);
    await tester.open(surfaceNamed(name));
    await tester.fill(riskyLine);
    await tester.see(pill);
    const browser = await context.newCDPSession(page);
    await browser.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    // As an input method sends it: the key is 229 while composing.
    await browser.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await browser.send('Input.insertText', { text: '日本' });
    await tester.untilModel(`${riskyLine}日本`);
    expect(await tester.sees(pause)).toBe(false);
    expect(await tester.published()).toEqual([]);
    expect(await tester.faults()).toEqual([]);
  });
}
