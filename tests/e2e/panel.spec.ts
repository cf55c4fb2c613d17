import { whole, wholeInFirefox } from './extent';
import { expect, test } from './fixtures';
import { expectNothingOfOurs } from './its/its';
import { findings, mendable, panel, pause, pill, riskyLine, riskyWords, undo } from './its/wanted';
import { isFirstOfItsKind, surfaceNamed } from './surfaces';
import type { Tester } from './tester';

/**
 * The panel beside a composer: where it is, by keyboard alone, and while the site changes under it. By default Firefox is
 * asked what goes by keys, carets and editors, in a plain page and in a shadow root.
 */
const kinds = ['X home', 'X modal', 'LinkedIn C', 'LinkedIn B', 'Facebook feed'].map(surfaceNamed);

for (const surface of kinds) {
  const tag = [
    ...(isFirstOfItsKind(surface) ? [] : [whole]),
    // A document of its own, and a shadow root.
    ...(['X home', 'LinkedIn B'].includes(surface.name) ? [] : [wholeInFirefox]),
  ];
  test.describe(surface.name, { tag }, () => {
    // Each goes on with the page of the one before.
    test.describe.configure({ mode: 'default' });

    test('one key goes to the panel and back to the caret', async ({ tester }) => {
      await tester.openNext(surface);
      await tester.fill(riskyLine);
      await tester.see(pill);
      await tester.driver.press('Alt+Shift+L');
      await tester.see(panel);
      await tester.untilFocusIn(panel);
      // Tab walks its buttons and stays off the site; no key of ours is one of the site's shortcuts.
      await tester.driver.press('Tab', 2);
      await tester.untilFocusIn(panel);
      await tester.driver.type('nlr');
      await tester.driver.press('Alt+Shift+L');
      await tester.untilEditorFocused();
      await tester.driver.type('!');
      await tester.untilModel(`${riskyLine}!`);
      expect(await tester.shortcuts()).toEqual([]);
      expect(await tester.published()).toEqual([]);
    });

    test("Escape closes the panel, not the site's window", async ({ tester }) => {
      await tester.openNext(surface);
      await tester.fill(riskyLine);
      await tester.see(pill);
      await tester.driver.press('Alt+Shift+L');
      await tester.untilFocusIn(panel);
      await tester.driver.press('Escape');
      await tester.untilGone(panel);
      await tester.untilEditorFocused();
      await tester.driver.type('!');
      await tester.untilModel(`${riskyLine}!`);
    });

    test('the words in mind are found by keyboard: mend, then undo', async ({ tester }) => {
      await tester.openNext(surface);
      await tester.fill(mendable);
      await tester.see(pill);
      await tester.driver.press('Alt+Shift+L');
      await tester.untilFocusIn(panel);
      await tester.tabTo('for example');
      await tester.driver.press('Enter');
      await tester.untilModel(mendable.replace('e.g.', 'for example'));
      expect(await tester.faults()).toEqual([]);
    });

    test('all hashtags are mended at one press, and nothing else changes', async ({ tester }) => {
      await tester.openNext(surface);
      await tester.fill('What would help you most? #mentalhealthmatters and #worldsepsisday for @eastvale_nhs');
      await tester.click(pill);
      await tester.click({ role: 'button', name: 'Mend all 2 hashtags', within: panel });
      await tester.untilModel('What would help you most? #MentalHealthMatters and #WorldSepsisDay for @eastvale_nhs');
      await tester.see(panel, 'Changed in 2 places.');
      await tester.click(undo);
      await tester.untilModel('What would help you most? #mentalhealthmatters and #worldsepsisday for @eastvale_nhs');
      await tester.see(panel, 'Your words are back.');
    });

    test('in a narrow window nothing is covered', async ({ tester }) => {
      await tester.driver.resize(500, 700);
      try {
        await tester.openNext(surface);
        await tester.fill(riskyLine);
        await tester.see(pill);
        await tester.expectOutOfTheWay();
      } finally {
        await tester.driver.resize(1280, 720);
      }
    });
  });
}

for (const name of ['X home', 'LinkedIn C', 'Facebook feed', 'Facebook group'])
  test(`${name}: a page without a composer in use shows nothing of ours`, {
    tag: name === 'X home' ? [] : [wholeInFirefox],
  }, async ({ tester }) => {
    await tester.driver.goto(surfaceNamed(name).url);
    await tester.look(() => lens.until(() => document.readyState === 'complete').then(() => true));
    await expectNothingOfOurs(tester);
  });

test('X: the search box is none of our business', async ({ tester }) => {
  await tester.driver.goto('https://x.com/home');
  await tester.click({ role: 'combobox' });
  await tester.driver.type('NHS number 450 557 7104');
  await expectNothingOfOurs(tester);
});

test('X: a sub-screen that rebuilds the editor', async ({ tester }) => {
  await tester.open(surfaceNamed('X modal'));
  await tester.fill(riskyLine);
  await tester.see(pill);
  await tester.pressControl('sub-screen');
  await tester.pressControl('back');
  await tester.untilModel(riskyLine);
  await tester.see({ ...pill, starts: 'Listening Post: 1 stop' });
  await tester.untilMarked([riskyWords]);
  await tester.pressPublish();
  await tester.see(pause);
  expect(await tester.published()).toEqual([]);
});

test('X: the modal over a home box that holds text: each has its own verdict', { tag: wholeInFirefox }, async ({
  tester,
}) => {
  await tester.open(surfaceNamed('X home'));
  await tester.fill(riskyLine);
  await tester.see({ ...pill, starts: 'Listening Post: 1 stop' });
  await tester.pressControl('open-modal');
  await tester.look(() => lens.until(() => window.__page.composers.length === 2).then(() => true));
  await tester.fillBox(0, 'What would help you most?');
  await tester.see({ ...pill, starts: 'Listening Post: nothing' });
  await tester.pressPublish();
  await tester.untilPublished('What would help you most?');
  // The modal is gone; the home box still holds its text, and its press is still held.
  await tester.look(() => lens.until(() => window.__page.composers.length === 1).then(() => true));
  await tester.pressPublish();
  await tester.see(pause);
  expect(await tester.published()).toHaveLength(1);
});

test('X: what an earlier box of a thread tells is shown and mended there, and taken back', async ({ tester }) => {
  const first = 'Last night an 82 year old man with a broken hip waited nine hours on Ward 7.';
  await tester.open(surfaceNamed('X modal'), { boxes: '2' });
  await tester.fillBox(0, first);
  await tester.fillBox(1, 'What would have helped him? Tell me below.');
  await tester.click(pill);
  await tester.see(findings, 'In box 1 of the thread');
  await tester.click({ role: 'button', name: 'Take out “on Ward 7”', within: panel });
  await untilFirstBox(tester, 'Last night an 82 year old man with a broken hip waited nine hours.');
  await tester.click({ role: 'button', name: 'Undo', within: panel });
  await untilFirstBox(tester, first);
});

test('LinkedIn C: the picture window rebuilds the editor, and its description is read', async ({ tester }) => {
  const surface = surfaceNamed('LinkedIn C');
  await tester.open(surface);
  await tester.fill(riskyLine);
  await tester.see(pill);
  await tester.pressControl('media');
  await tester.pressControl('media-alt');
  await tester.driver.type('Two nurses with a blue banner');
  await tester.pressControl('media-next');
  await tester.untilModel(riskyLine);
  await tester.see({ ...pill, starts: 'Listening Post: 1 stop' });
  await tester.click(pill);
  await tester.see(findings, riskyWords);
  await tester.click({ role: 'button', name: '1 more', within: panel });
  await tester.see(panel, 'Two nurses with a blue banner');
});

test('LinkedIn C: the limit of the description field is read while it shows', { tag: wholeInFirefox }, async ({
  tester,
}) => {
  await tester.open(surfaceNamed('LinkedIn C'), { 'longest-alt': '60' });
  await tester.fill('What would help you most?');
  await tester.see(pill);
  await tester.pressControl('media');
  await tester.pressControl('media-alt');
  await tester.driver.type('Two nurses with a blue banner in front of the new wing.');
  await tester.pressControl('media-next');
  await tester.click(pill);
  await tester.see(findings, 'The box for it takes 60 characters.');
});

test('what is asked about a picture has room for its words beside two buttons', { tag: wholeInFirefox }, async ({
  tester,
}) => {
  await tester.open(surfaceNamed('Facebook feed'), { media: 'alt' });
  await tester.fill('What should we plant next?');
  await tester.click(pill);
  await tester.see({ role: 'button', name: 'Open the description box', within: panel });
  const [words, whole] = await tester.look(w => {
    const item = lens
      .findAll({ role: 'listitem', within: w })
      .find(each => lens.textOf(each).startsWith('We cannot see'));
    const message = item?.querySelector('span:not([aria-hidden])');
    return [message?.getBoundingClientRect().width ?? 0, lens.find(w)?.getBoundingClientRect().width ?? 0] as const;
  }, panel);
  expect(words).toBeGreaterThan(whole / 2);
});

for (const [said, variant] of [
  ['', {}],
  [' in German', { lang: 'de' }],
  [' with all renamed', { drift: 'all' }],
] as const)
  test(`Facebook${said}: the picture’s own Edit is pressed for the person, and the draft comes back as it was`, {
    tag: said === '' ? [] : said.includes('German') ? [whole] : [wholeInFirefox],
  }, async ({ tester }) => {
    await tester.open(surfaceNamed('Facebook feed'), { media: 'alt', ...variant });
    await tester.fill(riskyLine);
    await tester.click(pill);
    await tester.see(panel, 'We cannot see whether this picture has a description here.');
    await tester.click({ role: 'button', name: 'Open the description box', within: panel });
    await tester.pressControl('media-alt');
    await tester.driver.type('Two nurses with a blue banner');
    await tester.pressControl('media-save');
    await tester.untilModel(riskyLine);
    await tester.see(findings, riskyWords);
    expect(await tester.faults()).toEqual([]);
    // Nothing in the composer tells whether it was saved: it is asked, never counted as missing.
    await tester.see(panel, 'We cannot see whether this picture has a description here.');
  });

for (const name of ['X inline reply', 'X modal reply', 'LinkedIn comment', 'Facebook comment'])
  test(`${name}: words are added at the end of what stands there, and taken back`, {
    tag: name === 'X modal reply' ? [whole] : [],
  }, async ({ tester }) => {
    const text = 'Thank you for telling me. That is far too long.';
    await tester.open(surfaceNamed(name));
    await tester.fill(text);
    await tester.click(pill);
    await tester.click({ role: 'button', name: 'Add a private way to talk', within: panel });
    await tester.untilModel(
      `${text} I can't talk about anyone's care here, whoever they are. If you are happy to talk, message me or contact our patient advice team (PALS).`,
    );
    await tester.see(panel, 'Changed.');
    await tester.click(undo);
    await tester.untilModel(text);
    await tester.see(panel, 'Your words are back.');
    expect(await tester.faults()).toEqual([]);
  });

test('a person can say that a picture has words in it, and take it back', { tag: wholeInFirefox }, async ({
  tester,
}) => {
  await tester.open(surfaceNamed('X modal'), { media: 'alt,alt' });
  await tester.fill('What would help you most?');
  await tester.click(pill);
  const tick = { role: 'checkbox', name: 'Picture 2 has words in it', within: panel };
  await tester.click(tick);
  await tester.see(findings, 'This picture has words in it');
  await tester.see(findings, 'Picture 2');
  await tester.untilModel('What would help you most?');
  expect(await tester.barriers(panel)).toEqual([]);
  await tester.click(tick);
  await tester.untilGone(findings);
});

// Again one page for several.
test.describe('X home', () => {
  test.describe.configure({ mode: 'default' });

  test('what the button said of the words at the caret goes with the post', { tag: wholeInFirefox }, async ({
    tester,
  }) => {
    await tester.openNext(surfaceNamed('X home'));
    await tester.fill('What would help you most? Bring a drink, e.g.');
    await tester.untilMarked(['e.g.']);
    await tester.driver.press('ArrowLeft');
    await tester.see(pill, 'Say it in words');
    await tester.pressPublish();
    await tester.untilPublished('What would help you most? Bring a drink, e.g.');
    await tester.untilModel('');
    await tester.look(
      w =>
        lens
          .until(() => !lens.textOf(lens.find(w) ?? document.body).includes('Say it in words'), 'it to go')
          .then(() => true),
      pill,
    );
  });

  test('the site sees nothing of what was found', { tag: wholeInFirefox }, async ({ tester }) => {
    await tester.openNext(surfaceNamed('X home'));
    const before = await tester.look(() => document.body.outerHTML.length);
    await tester.fill(riskyLine);
    await tester.click(pill);
    await tester.see(panel);
    const leaks = await tester.look(() =>
      [...document.querySelectorAll('*')]
        .filter(e =>
          /listening|lp-|stop|nhs-number|identif/i.test(
            [...e.attributes]
              .filter(a => a.name !== 'style')
              .map(a => `${a.name}=${a.value}`)
              .join(' '),
          ),
        )
        .map(e => e.outerHTML.slice(0, 120)),
    );
    expect(leaks).toEqual([]);
    expect(before).toBeGreaterThan(0);
  });

  test('the home box taken out and put in again', { tag: wholeInFirefox }, async ({ tester }) => {
    await tester.openNext(surfaceNamed('X home'));
    await tester.fill(riskyLine);
    await tester.see(pill);
    await tester.pressControl('tab');
    await tester.see({ ...pill, starts: 'Listening Post: 1 stop' });
    await tester.pressPublish();
    await tester.see(pause);
  });
});

test.describe('LinkedIn B', () => {
  test.describe.configure({ mode: 'default' });

  test('“Why?” of the verdict stands with the verdict, not beside the invitation below', {
    tag: wholeInFirefox,
  }, async ({ tester }) => {
    await tester.openNext(surfaceNamed('LinkedIn B'));
    // A clause that fills its line to the end.
    await tester.fill(
      'Huge shout out to our porters. You are the beating heart of this hospital. #One #Two #Three #Four',
    );
    await tester.click(pill);
    await tester.see(panel, 'What did you learn from them?');
    const [end, start] = await tester.look(
      (why, add) => [
        lens.find(why)?.getBoundingClientRect().bottom ?? Number.NaN,
        lens.find(add)?.parentElement?.getBoundingClientRect().top ?? Number.NaN,
      ],
      { role: 'button', name: 'Why this verdict?', within: panel },
      { role: 'button', name: 'Add a line…', within: panel },
    );
    expect(end).toBeLessThanOrEqual(start!);
  });

  test('the button keeps its words and its size under the pointer that comes to press them', async ({ tester }) => {
    await tester.openNext(surfaceNamed('LinkedIn B'));
    await tester.fill('What would help you most? Bring a drink, e.g.');
    await tester.untilMarked(['e.g.']);
    await tester.driver.press('ArrowLeft');
    await tester.see(pill, 'Say it in words');
    const { right, middle } = await tester.look(async w => {
      await lens.pointOf(() => lens.find(w), 'the button');
      const box = lens.find(w)!.getBoundingClientRect();
      return { right: box.right, middle: (box.top + box.bottom) / 2 };
    }, pill);
    for (const x of [right + 40, right - 10, right - 12]) {
      await tester.driver.moveTo(x, middle);
      // What follows the pointer does so within two frames.
      await tester.look(
        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
      );
    }
    await tester.driver.clickAt(right - 12, middle);
    await tester.see(panel, 'Say it in words');
  });
});

const untilFirstBox = (tester: Tester, wanted: string) =>
  tester.look(
    words =>
      lens.until(() => window.__page.boxes()[0]?.model() === words, `“${words}” in the first box`).then(() => true),
    wanted,
  );
