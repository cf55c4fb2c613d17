import { wholeInFirefox } from './extent';
import { expect, test } from './fixtures';
import type { Tester } from './tester';

/** Practice as its three kinds of people meet it, by keyboard, in both browsers, with no barrier on the way. */

/** Presses Tab until what has the focus has this name; 'Shift+Tab' for what stands before. */
async function tabTo(tester: Tester, name: string, keys = 'Tab'): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await tester.driver.press(keys);
    if (await tester.look(wanted => lens.nameOf(lens.focused() ?? document.body) === wanted, name)) return;
  }
  throw new Error(`Tab never came to “${name}”.`);
}

async function pressByKey(tester: Tester, name: string): Promise<void> {
  await tabTo(tester, name);
  await tester.driver.press('Enter');
}

const heading = (name: string) => ({ role: 'heading', name });

test.beforeEach(async ({ tester }) => {
  test.skip(tester.driver.extensionUrl('practice.html') === '', 'the extension is not built');
  await tester.beginAsNew();
});

test('a leader with ten minutes: from first run through three situations to the printed record', {
  tag: wholeInFirefox,
}, async ({ tester }) => {
  await tester.driver.goto(tester.driver.extensionUrl('practice.html#welcome'));
  await tester.see(heading('Welcome to Listening Post'));
  expect(await tester.barriers()).toEqual([]);
  await pressByKey(tester, 'Go straight on');
  await tester.untilFocused('Choose a scenario');
  expect(await tester.barriers()).toEqual([]);
  await pressByKey(tester, 'Start with the first');
  await tester.untilFocused('A kind word about last night');

  // The given draft is held once; the words are mended, and it goes out.
  await pressByKey(tester, 'Publish in practice');
  await tester.untilFocused('Keep editing');
  await tester.driver.press('Enter');
  await tester.untilFocused('Your practice post');
  await tester.driver.press('Control+a');
  await tester.driver.type('Thank you to everyone on nights. What would help you?');
  await pressByKey(tester, 'Publish in practice');
  await tester.untilFocused('What happened next');
  await tester.see({ role: 'list', name: 'Replies' }, 'Night sister');
  await pressByKey(tester, 'Show what we noticed');
  await tester.untilFocused('What a person could notice');
  expect(await tester.barriers()).toEqual([]);

  await pressByKey(tester, 'Next: The same news, three ways');
  await tester.untilFocused('The same news, three ways');
  await pressByKey(tester, 'Publish in practice');
  await tester.untilFocused('What happened next');
  await pressByKey(tester, 'Next: A picture of many words');
  await tester.untilFocused('A picture of many words');
  await pressByKey(tester, 'Publish in practice');
  await tester.untilFocused('What happened next');
  await pressByKey(tester, 'See your record');
  await tester.untilFocused('Your record');
  await tester.see({ role: 'main' }, 'A kind word about last night');
  expect(await tester.barriers()).toEqual([]);
  await tester.driver.evaluate('void (window.print = () => { document.title = "printed"; })');
  await pressByKey(tester, 'Print or save as PDF');
  expect(await tester.driver.evaluate('document.title')).toBe('printed');
});

test('the tour shows panel, pause and the way to turn things off', { tag: wholeInFirefox }, async ({ tester }) => {
  await tester.driver.goto(tester.driver.extensionUrl('practice.html#welcome'));
  await tester.see(heading('The panel reads along'));
  await pressByKey(tester, 'Next step');
  await tester.untilFocused('The pause asks once');
  await pressByKey(tester, 'Publish in practice');
  await tester.untilFocused('Keep editing');
  expect(await tester.barriers()).toEqual([]);
  await pressByKey(tester, 'Post anyway');
  await tester.untilFocused('Next step');
  await tester.see({ role: 'status' }, 'You always have the last word.');
  await tester.driver.press('Enter');
  await tester.untilFocused('Turning it off');
  expect(await tester.barriers()).toEqual([]);
});

test('a round of Spot it, by keys alone', { tag: wholeInFirefox }, async ({ tester }) => {
  await tester.driver.goto(tester.driver.extensionUrl('practice.html#spot-it'));
  await pressByKey(tester, '10 posts');
  for (let at = 1; at <= 10; at++) {
    await tester.see({ role: 'main' }, `Post ${at} of 10`);
    await tester.driver.press(at % 2 ? 'y' : 'ArrowRight');
    await tester.untilFocused('Next post');
    if (at === 1) expect(await tester.barriers()).toEqual([]);
    await tester.driver.press('Enter');
  }
  await tester.see({ role: 'main' }, 'That was the round.');
});

test('a facilitator with a projector: order, screen, one situation after the other', { tag: wholeInFirefox }, async ({
  tester,
}) => {
  await tester.driver.goto(tester.driver.extensionUrl('practice.html#lead'));
  await tester.see(heading('Lead a workshop'));
  expect(await tester.barriers()).toEqual([]);
  await tabTo(tester, 'Projector: large type, high contrast, no notes');
  await tester.driver.press('Space');
  await tabTo(tester, 'Hide names in the feed');
  await tester.driver.press('Space');
  await pressByKey(tester, 'Move “Somebody says thank you” up');
  await tester.click({ role: 'link', name: 'Start the workshop' });
  await tester.untilFocused('Somebody says thank you');
  await tabTo(tester, 'Start the timer', 'Shift+Tab');
  await tester.driver.press('Enter');
  await tester.see({ role: 'timer' }, 'left');
  await pressByKey(tester, 'Publish in practice');
  await pressByKey(tester, 'Post anyway');
  await tester.untilFocused('What happened next');
  expect(await tester.look(() => document.body.innerText.includes('Lou’s boss'))).toBe(false);
  await pressByKey(tester, 'Show what we noticed');
  await tester.untilFocused('What a person could notice');
  await pressByKey(tester, 'Show the next step');
  await tester.untilFocused('Before and after');
  expect(await tester.barriers()).toEqual([]);
  await pressByKey(tester, 'Next scenario');
  await tester.untilFocused('A kind word about last night');
});

test('a person can say that the picture has words in it, and is led to the box of this page', {
  tag: wholeInFirefox,
}, async ({ tester }) => {
  await tester.driver.goto(tester.driver.extensionUrl('practice.html#try/no-description'));
  const panel = { role: 'complementary', name: 'Listening Post' };
  await tester.see(panel, 'Write it here, under “Description of the picture”.');
  await tester.click({ role: 'checkbox', name: 'This picture has words in it', within: panel });
  await tester.see(panel, 'Put the words that matter in its description or in the post.');
  expect(await tester.barriers()).toEqual([]);
});

test('as a plain page, with the draft that was given and no extension beneath', { tag: wholeInFirefox }, async ({
  tester,
}) => {
  await tester.driver.goto('https://practice.example/?text=Please+chase+450+557+7104');
  await tester.see({ role: 'list', name: 'Findings' }, '450 557 7104');
  expect(await tester.barriers()).toEqual([]);
  await tester.click({ role: 'button', name: 'Publish in practice' });
  await tester.click({ role: 'button', name: 'Post anyway' });
  await tester.see({ role: 'list', name: 'Replies' }, 'I have saved that');
  await tester.click({ role: 'link', name: 'Scenarios' });
  await tester.see(heading('Choose a scenario'));
  expect(
    tester.driver.requests.filter(
      r => !r.url.startsWith('https://practice.example/') && r.origin.includes('practice.example'),
    ),
  ).toEqual([]);
});

test('no page of ours scrolls sideways on a narrow window', { tag: wholeInFirefox }, async ({ tester }) => {
  const places = ['#home', '#try/busy-list', '#spot-it', '#record', '#lead', '#workshop/0', '#handouts', '#welcome'];
  const pages = [...places.map(place => `practice.html${place}`), 'options.html', 'draft.html', 'popup.html'];
  // Firefox makes no narrower window.
  await tester.driver.resize(tester.driver.name === 'firefox' ? 500 : 360, 740);
  for (const page of pages) {
    await tester.driver.goto(tester.driver.extensionUrl(page));
    await tester.see({ role: 'main' });
    const wide = await tester.look(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const limit = document.documentElement.clientWidth;
      return [...document.querySelectorAll('body *')]
        .filter(
          e =>
            e.getBoundingClientRect().right > limit + 1 && e.checkVisibility() && !e.closest('.lp-hidden, .lp-scroll'),
        )
        .map(e => `${e.tagName} ${e.className} ${e.textContent?.slice(0, 40)}`);
    });
    expect(wide, page).toEqual([]);
  }
  await tester.driver.resize(1280, 720);
});
