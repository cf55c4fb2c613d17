import { wholeInFirefox } from './extent';
import { expect, test } from './fixtures';
import { findings, panel, pill, thisIsFine, undo } from './its/wanted';
import { surfaces } from './surfaces';
import type { Tester } from './tester';

/** Popup, options and "Check a draft", out of the built extension, by mouse and by keyboard, in both browsers. */
test.beforeEach(async ({ tester }) => {
  test.skip(tester.driver.extensionUrl('popup.html') === '', 'the extension is not built');
  await tester.beginAsNew();
});

async function open(tester: Tester, page: string): Promise<void> {
  await tester.driver.goto(tester.driver.extensionUrl(page));
}

const stored = (tester: Tester) =>
  tester.driver.evaluate(
    '(globalThis.browser ?? chrome).storage.local.get(null).then(all => JSON.stringify(all))',
  ) as Promise<string>;

const words = { role: 'textbox', name: 'Your words' };
const contentOf = (tester: Tester, wanted: { role: string; name: string }) =>
  tester.look(w => (lens.find(w) as HTMLTextAreaElement | null)?.value, wanted);

test.describe('Check a draft', () => {
  test('reads what is typed, and stores none of it', async ({ tester }) => {
    await open(tester, 'draft.html');
    await tester.click(words);
    await tester.driver.type('Please chase 450 557 7104 today');
    // The number whole or in its groups: any three digits also stand in the time of some change.
    const anyOfIt = /chase|450\D?557\D?7104/;
    await tester.see(findings, 'Stop');
    await tester.see(panel, '450 557 7104');
    expect(await stored(tester)).not.toMatch(anyOfIt);
    await tester.click(thisIsFine);
    await tester.untilGone(thisIsFine);
    expect(await stored(tester)).not.toMatch(anyOfIt);
  });

  test('gives the words more room than the notes beside them', { tag: wholeInFirefox }, async ({ tester }) => {
    await open(tester, 'draft.html');
    await tester.see(words);
    const [box, notes] = await tester.look(
      (a, b) => [a, b].map(w => lens.find(w)?.getBoundingClientRect().width ?? 0),
      words,
      panel,
    );
    expect(box).toBeGreaterThan(notes!);
  });

  test('mends in the box, undone by one Ctrl+Z', async ({ tester }) => {
    await open(tester, 'draft.html');
    await tester.click(words);
    const typed = 'Bring a drink, e.g. water, and come with us. What would help you?';
    await tester.driver.type(typed);
    await tester.click({ role: 'button', name: 'for example', within: panel });
    await tester.see(panel, 'Undo with Ctrl+Z');
    expect(await contentOf(tester, words)).toBe(typed.replace('e.g.', 'for example'));
    await tester.driver.press('Control+z');
    expect(await contentOf(tester, words)).toBe(typed);
  });

  test('mends all of a kind at one press', { tag: wholeInFirefox }, async ({ tester }) => {
    await open(tester, 'draft.html');
    await tester.click(words);
    await tester.driver.type(
      'What helps? Bring fruit, e.g. apples, i.e. no cake, etc. and a #mentalhealthmatters #worldsepsisday',
    );
    await tester.click({ role: 'button', name: 'Mend all 3', within: panel });
    await tester.see(panel, 'Changed in 3 places.');
    expect(await contentOf(tester, words)).toMatch(/for example apples, that is no cake, and so on and a #mental/);
    await tester.click({ role: 'button', name: 'Mend all 2 hashtags', within: panel });
    await tester.see(panel, 'Changed in 2 places.');
    expect(await contentOf(tester, words)).toMatch(/ #MentalHealthMatters #WorldSepsisDay$/);
    await tester.click(undo);
    await tester.see(panel, 'Your words are back.');
    expect(await contentOf(tester, words)).toMatch(/for example apples.* #mentalhealthmatters #worldsepsisday$/);
  });

  test('asks for a picture and its description', { tag: wholeInFirefox }, async ({ tester }) => {
    await open(tester, 'draft.html');
    await tester.click({ role: 'checkbox', name: 'It has a picture' });
    await tester.see(findings, 'Warn');
    await tester.see(findings, 'Write it on this page, under “The picture’s description”.');
    await tester.click({ role: 'button', name: 'I looked', within: panel });
    await tester.untilGone({ role: 'button', name: 'I looked', within: panel });
    expect(await tester.barriers()).toEqual([]);
  });
});

test.describe('Options', () => {
  test('save a choice, say so, and take it back', async ({ tester }) => {
    await open(tester, 'options.html');
    const off = { role: 'radio', name: 'Off', within: { role: 'group', name: 'LinkedIn' } };
    await tester.click(off);
    await tester.see({ role: 'status' }, 'Saved.');
    expect(JSON.parse(await stored(tester)).settings.platforms.linkedin.mode).toBe('off');
    await tester.click({ role: 'button', name: 'Undo' });
    await tester.see({ role: 'status' }, 'Put back');
    expect(await stored(tester)).not.toContain('"mode":"off"');
  });

  test('list what is kept, and delete it all', { tag: wholeInFirefox }, async ({ tester }) => {
    // Not at its place in the page: that would scroll away from the box in the moment of the press.
    await open(tester, 'options.html');
    await tester.click({ role: 'checkbox', name: 'Mark words in the writing box' });
    await tester.see({ role: 'status' }, 'Saved.');
    await tester.see({ role: 'table', name: 'What is kept here' }, 'Your settings');
    await tester.click({ role: 'button', name: 'Delete everything' });
    await tester.click({ role: 'button', name: 'Yes, delete everything' });
    await tester.see({ role: 'status' }, 'Everything was deleted');
    expect(await stored(tester)).not.toContain('settings');
  });
});

test('the popup says what it is and has no barrier', { tag: wholeInFirefox }, async ({ tester }) => {
  await open(tester, 'popup.html');
  await tester.see({ role: 'link', name: 'Check a draft' });
  await tester.see({ role: 'main' }, 'Independent, not an NHS product');
  expect(await tester.barriers()).toEqual([]);
});

test.describe('Come back and answer', () => {
  test('is offered after a post that asks, once it has gone out, and counted in the mix', async ({ tester }) => {
    const surface = surfaces[0]!;
    await tester.open(surface);
    await tester.write('What would help you most?');
    await tester.see(pill);
    await tester.pressPublish();
    await tester.untilPublished('What would help you most?');
    await tester.click({ role: 'button', name: 'No, thank you' });
    await tester.untilGone({ role: 'button', name: 'No, thank you' });
    await open(tester, 'options.html#mix');
    await tester.see({ role: 'main' }, 'Your one post so far: 0 one-way, 0 mixed, 1 conversational.');
    expect(await stored(tester)).not.toContain('help you');
  });

  test('is offered as well where the press came before engine and panel, which never hold it', {
    tag: wholeInFirefox,
  }, async ({ tester, driver }) => {
    await tester.open(surfaces[0]!);
    await driver.holdComposer(true);
    try {
      await tester.write('What would help you most?');
      await tester.pressPublish();
      await tester.untilPublished('What would help you most?');
      expect(await tester.sees(pill)).toBe(false);
    } finally {
      await driver.holdComposer(false);
    }
    await tester.click({ role: 'button', name: 'No, thank you' });
    await open(tester, 'options.html#mix');
    await tester.see({ role: 'main' }, 'Your one post so far: 0 one-way, 0 mixed, 1 conversational.');
    expect(await stored(tester)).not.toContain('help you');
  });

  test('knows the address where the site has shown a link to the post', { tag: wholeInFirefox }, async ({
    tester,
    driver,
  }) => {
    await tester.open(surfaces[0]!, { toast: '1', lag: 'site' });
    await tester.write('What would help you most?');
    await tester.see(pill);
    await tester.pressPublish();
    await tester.untilPublished('What would help you most?');
    // The link may be gone by the time that a person presses.
    await tester.look(() =>
      lens.until(() => document.querySelector('[data-testid="toast"]') === null).then(() => true),
    );
    await tester.click({ role: 'button', name: 'Choose a time' });
    const field = { role: 'textbox', name: 'Address of your post (if you have it)' };
    await expect
      .poll(async () => {
        await driver.goto('about:blank');
        await driver.goto(driver.extensionUrl('reminder.html#x'));
        await tester.see(field);
        return tester.look(w => (lens.find(w) as HTMLInputElement).value, field);
      })
      .toBe('https://x.com/sam_invented/status/9001');
    expect(await stored(tester)).not.toContain('9001');
  });

  test('has no barrier, and the options show mix and reminders', { tag: wholeInFirefox }, async ({ tester }) => {
    await open(tester, 'reminder.html#x');
    await tester.see({ role: 'main' }, 'When should we remind you?');
    const asked = await tester.look(() => document.body.innerText.split('When should we remind you?').length - 1);
    expect(asked).toBe(1);
    expect(await tester.barriers()).toEqual([]);
    await open(tester, 'options.html#mix');
    await tester.see({ role: 'main' }, 'Nothing is counted yet.');
    await tester.see({ role: 'main' }, 'No reminders wait.');
  });
});
