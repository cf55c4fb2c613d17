import { mkdirSync } from 'node:fs';
import type { Look } from './drivers/driver';
import { chromiumAlone, whole, wholeInFirefox } from './extent';
import { expect, test } from './fixtures';
import { keepEditing, panel, pause, pill } from './its/wanted';
import { surfaceNamed } from './surfaces';
import type { Tester } from './tester';

/** Pill, panel and pause, each judged by axe in every look. With SCREENSHOTS=1 pictures of them are kept in `screenshots/`. */
const text =
  'Delighted to launch our new ward! Thinking of the 82 year old lady who fell last night on Maple ward, NHS number 450 557 7104. Bring a drink, e.g. water.';
const isKeeping = process.env.SCREENSHOTS === '1';

const looks: Record<
  string,
  { look: Look; extra?: Record<string, string>; width?: number; height?: number; zoom?: number }
> = {
  light: { look: {} },
  dark: { look: { dark: true }, extra: { dark: '1' } },
  'forced colours': { look: { forcedColors: true, reducedMotion: true } },
  narrow: { look: {}, width: 360, height: 640 },
  zoomed: { look: {}, width: 640, height: 360 },
};

for (const name of ['X modal', 'LinkedIn C', 'LinkedIn B', 'Facebook feed'])
  for (const [kind, { look, extra, width, height }] of Object.entries(looks)) {
    // What stands in a look is the same on every platform: asked by default is each platform and each look, but for a
    // zoom, which is a narrow window to a page. Firefox is asked the same in the whole, and by default one look of the
    // browser's own.
    const isAsked = name === 'X modal' ? kind !== 'zoomed' : kind === 'light' && name !== 'LinkedIn C';
    const isOfTheBrowser = kind === 'forced colours';
    const tag = [...(isAsked ? [] : [chromiumAlone, whole]), ...(isOfTheBrowser ? [] : [wholeInFirefox])];
    test(`${name}, ${kind}: no barrier in pill, panel and pause`, { tag }, async ({ tester, driver }) => {
      await driver.emulate(look);
      // Firefox has no window narrower than 500.
      const least = driver.name === 'firefox' ? 500 : 0;
      await driver.resize(Math.max(least, width ?? 1280), height ?? 720);
      try {
        await tester.open(surfaceNamed(name), extra);
        await tester.fill(text);
        await tester.see(pill);
        await tester.expectOutOfTheWay();
        expect(await tester.barriers(pill)).toEqual([]);
        await keep(tester, name, kind, 'pill');
        await tester.pressPublish();
        await tester.see(pause);
        expect(await tester.barriers(pause)).toEqual([]);
        await keep(tester, name, kind, 'pause');
        await tester.click(keepEditing);
        await tester.untilGone(pause);
        await tester.click(pill);
        // Where no free place is left for it, the small button stays alone.
        if (await tester.appears(panel)) {
          expect(await tester.barriers(panel)).toEqual([]);
          // In a small window a panel that a person asked for may have to lie over something.
          if (!width) await tester.expectOutOfTheWay();
          await keep(tester, name, kind, 'panel');
        } else expect(width).toBeDefined();
      } finally {
        await driver.emulate({});
        await driver.resize(1280, 720);
      }
    });
  }

/** A laptop's window at 200 % and at 400 %. */
for (const [width, height] of [
  [640, 360],
  [342, 192],
] as const)
  for (const name of ['X modal', 'LinkedIn C', 'LinkedIn B', 'Facebook feed']) {
    const isSmall = width < 500;
    const tag = [
      ...(name === 'LinkedIn B' && !isSmall ? [] : [chromiumAlone]),
      ...(name === 'LinkedIn B' || (isSmall && name === 'Facebook feed') ? [] : [whole]),
    ];
    test(`${name}, ${width} by ${height}: the open panel shows its first stop and its way out`, { tag }, async ({
      tester,
      driver,
    }) => {
      try {
        await tester.open(surfaceNamed(name));
        await driver.resize(width, height);
        await tester.fill(text);
        await tester.see(pill);
        await driver.press('Alt+Shift+L');
        await tester.see(panel);
        await tester.expectFirstNoteInSight();
        await keep(tester, name, `${width}x${height}`, 'panel');
        await tester.click({ role: 'button', name: 'Close Listening Post', within: panel });
        await tester.untilGone(panel);
      } finally {
        await driver.resize(1280, 720);
      }
    });
  }

/** Where a panel has to lie over the page, it leaves what is being written in sight: at 360 px, and a laptop at 200 %. */
for (const [name, width, height] of [
  ['X home', 360, 740],
  ['LinkedIn C', 360, 740],
  ['Facebook comment', 360, 740],
  ['X home', 683, 384],
] as const)
  test(`${name}, ${width} by ${height}: the open panel lies beside the words, not over them`, {
    tag: chromiumAlone,
  }, async ({ tester, driver }) => {
    try {
      await driver.resize(width, height);
      await tester.open(surfaceNamed(name));
      await tester.fill(text);
      await tester.click(pill);
      await tester.see(panel);
      await tester.look(() =>
        lens
          .until(() => {
            const ours = lens.find({ role: 'complementary', name: 'Listening Post' })?.getBoundingClientRect();
            const theirs = window.__page.composer()?.editable()?.getBoundingClientRect();
            return ours && theirs && (ours.top >= theirs.bottom || ours.bottom <= theirs.top);
          }, 'the panel to leave the words in sight')
          .then(() => true),
      );
      // Where the other end of the edge leaves the publish control in sight too, it goes there.
      if (name === 'X home') await tester.expectOutOfTheWay();
      await keep(tester, name, `${width}x${height}`, 'beside');
    } finally {
      await driver.resize(1280, 720);
    }
  });

async function keep(tester: Tester, name: string, kind: string, what: string): Promise<void> {
  if (!isKeeping) return;
  mkdirSync('screenshots', { recursive: true });
  const file = `${tester.driver.name} ${name} ${kind} ${what}`.toLowerCase().replaceAll(' ', '-');
  await tester.driver.screenshot(`screenshots/${file}.png`);
}
