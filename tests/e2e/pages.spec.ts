import { whole, wholeInFirefox } from './extent';
import { expect, test } from './fixtures';
import { elsewhere, surfaces } from './surfaces';

/**
 * The test pages themselves: their editors take what is typed, and what is pressed goes out exactly once. They hold
 * nothing that our extension would speak about, so they pass with it and without it. With it, the shared tests press what
 * publishes on each of these pages as well: by default only the keys are asked here, of each editor and each platform's
 * messages.
 */
const text = 'What would help you most?';

const editors = surfaces.filter(s => surfaces.find(o => o.platform === s.platform && o.editor === s.editor) === s);

const isFirstMessage = (surface: (typeof elsewhere)[number]) =>
  elsewhere.find(o => o.platform === surface.platform) === surface;

for (const surface of [...editors, ...elsewhere]) {
  test.describe(surface.name, () => {
    test('its page takes what is typed and sends it once', { tag: whole }, async ({ tester }) => {
      await tester.open(surface);
      await tester.write(text);
      await tester.pressPublish();
      if (surface.isTwoScreens) await tester.pressPublish();
      await tester.untilPublished(surface.published?.(text) ?? text);
      expect(await tester.faults()).toEqual([]);
    });

    if (surface.publishKeys)
      test('its page sends on the keys of the site', {
        tag: editors.includes(surface) ? [] : isFirstMessage(surface) ? [wholeInFirefox] : [whole],
      }, async ({ tester }) => {
        await tester.open(surface);
        await tester.write(text);
        await tester.driver.press(surface.publishKeys!);
        await tester.untilPublished(text);
        // The box of a timeline stays and keeps the focus: it is written in again without leaving it.
        if (surface.editor === 'draft-js' && (await tester.isEditorFocused())) await tester.write('And what else?');
        expect(await tester.faults()).toEqual([]);
      });
  });
}
