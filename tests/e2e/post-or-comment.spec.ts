import { chromiumAlone, whole, wholeInFirefox } from './extent';
import { expect, test } from './fixtures';
import { pause, pill, postAnyway, riskyLine } from './its/wanted';
import { type Surface, surfaceNamed } from './surfaces';
import type { Tester } from './tester';

/**
 * On Facebook a bare Enter publishes a comment and makes a line in a post. Which of the two a box is must be told in every
 * language, and where it cannot be told both the key and the button are held.
 */
const variants: Record<string, Record<string, string>> = {
  English: {},
  German: { lang: 'de' },
  Welsh: { lang: 'cy' },
  labels: { drift: 'label' },
  everything: { drift: 'all' },
};

const at = (url: string, steps: string[] = []): Surface => ({
  ...surfaceNamed('Facebook comment'),
  name: url,
  url: `https://www.facebook.com${url}`,
  steps,
});

/** Where a box stands in no post: every route of one photo, reel or video. */
const viewers = [
  '/photo/?fbid=501&set=a.1',
  '/photo/?fbid=501&set=a.1&viewer=dialog',
  '/photo.php?fbid=501',
  '/sam.invented/photos/501',
  '/reel/401',
  '/watch/?v=601',
  '/sam.invented/videos/601',
];

/** What a bare Enter after a draft with a stop led to. */
async function enter(tester: Tester): Promise<string> {
  await tester.fill(riskyLine);
  // The toolbar says "?" for a box that no surface knows.
  if (!(await tester.appears(pill))) return (await tester.driver.badge()) === '?' ? 'declared' : 'silent';
  await tester.driver.press('Enter');
  return tester.look(
    (wanted, before) =>
      lens.until(() => {
        if (lens.find(wanted)) return 'held';
        if (window.__published.length > 0) return 'published';
        return window.__page.composer()?.model() === `${before}\n` ? 'a new line' : null;
      }, 'the pause, a post or a new line'),
    pause,
    riskyLine,
  );
}

for (const [variant, extra] of Object.entries(variants)) {
  // No browser reads the page otherwise, so one asks every route, in one language; renamed or translated, a route tells of
  // all. By default one route is asked in English and renamed, a photo and a reel in German, and Firefox is asked one.
  const isDefault = ['English', 'German', 'everything'].includes(variant);
  const asked = variant === 'German' ? viewers : viewers.slice(0, 2);
  for (const [i, url] of asked.entries()) {
    const tag = [
      ...(variant === 'German' && i < 2 ? [] : [chromiumAlone]),
      ...(isDefault && (i === 0 || url.startsWith('/reel/')) ? [] : [whole]),
      ...(i === 0 ? [] : [wholeInFirefox]),
    ];
    test(`${url}, ${variant}: Enter in the comment is held, and posts it after "Post anyway"`, { tag }, async ({
      tester,
    }) => {
      for (const comment of ['form', 'bare']) {
        await tester.open(at(url), { ...extra, comment });
        const came = await enter(tester);
        expect(came, comment).toBe('held');
        await tester.click(postAnyway);
        await tester.untilPublished(riskyLine);
      }
    });
  }

  for (const post of ['form', 'bare']) {
    const tag = [
      ...(variant === 'German' ? [] : [chromiumAlone]),
      ...(isDefault ? [] : [whole]),
      ...(post === 'form' ? [] : [wholeInFirefox]),
    ];
    test(`a post over a photo (${post}), ${variant}: Enter makes a line, Ctrl+Enter is held`, { tag }, async ({
      tester,
    }) => {
      await tester.open(at('/photo/?fbid=501', ['share']), { ...extra, post });
      await tester.look(() => lens.until(() => window.__page.composer()?.publish()?.isConnected).then(() => true));
      const came = await enter(tester);
      expect(came).toBe('a new line');
      await tester.untilPublishable();
      await tester.driver.press('Control+Enter');
      await tester.see(pause);
      expect(await tester.published()).toEqual([]);
    });
  }
}
