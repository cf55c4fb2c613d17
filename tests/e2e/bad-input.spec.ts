import { whole, wholeInFirefox } from './extent';
import { expect, test } from './fixtures';
import { findings, harmless, keepEditing, panel, pause, pill, riskyLine, riskyWords } from './its/wanted';
import { surfaceNamed } from './surfaces';

/** Whatever is in the box, the person can write on and post. */
const kinds = ['X home', 'LinkedIn C', 'LinkedIn B', 'Facebook feed'].map(surfaceNamed);

/** By default one of each platform, and one in Firefox: what we read from each editor, the shared tests ask both. */
const tagsOf: Record<string, string[]> = {
  'LinkedIn C': [whole],
  'X home': [wholeInFirefox],
  'LinkedIn B': [wholeInFirefox],
};

for (const surface of kinds)
  test.describe(surface.name, { tag: tagsOf[surface.name] ?? [] }, () => {
    // Each goes on with the page of the one before; the last leaves none to go on with.
    test.describe.configure({ mode: 'default' });

    test('an emptied draft is no draft', async ({ tester }) => {
      await tester.openNext(surface);
      await tester.fill(riskyLine);
      await tester.see({ ...pill, starts: 'Listening Post: 1 stop' });
      await tester.driver.press('Control+a');
      await tester.driver.press('Backspace');
      await tester.untilModel('');
      await tester.see({ ...pill, starts: 'Listening Post: nothing written' });
      await tester.untilMarked([]);
      expect(await tester.faults()).toEqual([]);
    });

    test('right-to-left, lone surrogates and joined emoji', async ({ tester }) => {
      const text = 'مرحبا بكم \ud83d NHS number 450 557 7104 \u{1F469}\u200D\u{1F469}\u200D\u{1F466}';
      await tester.openNext(surface);
      await tester.fill(text);
      await tester.see({ ...pill, starts: 'Listening Post: 1 stop' });
      await tester.untilMarked([riskyWords]);
      await tester.click(pill);
      await tester.see(findings, riskyWords);
      expect(await tester.faults()).toEqual([]);
    });

    test('pasted text is read like typed text', async ({ tester }) => {
      await tester.openNext(surface);
      await tester.fill('');
      await tester.driver.copy(`One\nTwo ${riskyLine}`);
      await tester.enter();
      await tester.driver.press('Control+v');
      await tester.look(() => lens.until(() => window.__model().includes('7104')).then(() => true));
      await tester.see({ ...pill, starts: 'Listening Post: 1 stop' });
      await tester.untilMarked([riskyWords]);
      await tester.pressPublish();
      await tester.see(pause);
      expect(await tester.published()).toEqual([]);
      await tester.click(keepEditing);
      await tester.untilGone(pause);
    });

    test('the whole composer taken out while its panel stands open', async ({ tester }) => {
      await tester.openNext(surface);
      await tester.fill(riskyLine);
      await tester.click(pill);
      await tester.see(panel);
      await tester.look(() => {
        const editable = window.__page.composer()?.editable();
        const home = editable?.closest('dialog, [role="dialog"], main') ?? editable?.parentElement;
        home?.remove();
      });
      await tester.untilGone(panel);
      await tester.untilGone(pill);
      await tester.untilMarked([]);
    });
  });

test('X: 100,000 characters neither freeze nor block', { tag: wholeInFirefox }, async ({ tester }) => {
  await tester.open(surfaceNamed('X mobile'));
  const line = 'We are listening to what people tell us about waiting. ';
  const text = line.repeat(Math.ceil(100_000 / line.length)).slice(0, 99_000) + riskyLine;
  const took = await tester.look(words => {
    const begin = performance.now();
    window.__page.composer()?.reset?.(words);
    return lens.until(() => window.__model() === words).then(() => performance.now() - begin);
  }, text);
  await tester.see(pill);
  await tester.pressPublish();
  await tester.see(pause);
  expect(took).toBeLessThan(5000);
});

test('a page whose publish control cannot be found says so, and never blocks', { tag: wholeInFirefox }, async ({
  tester,
}) => {
  await tester.open(surfaceNamed('LinkedIn C'));
  await tester.fill(harmless);
  await tester.see(pill);
  // Every button is gone but one that is only an icon.
  await tester.look(() => {
    for (const button of document.querySelectorAll('dialog button')) if (!button.querySelector('svg')) button.remove();
  });
  await tester.driver.type('!');
  await tester.untilModel(`${harmless}!`);
  await tester.click(pill);
  await tester.see(panel, 'cannot see');
});
