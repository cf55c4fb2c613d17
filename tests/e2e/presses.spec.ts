import { whole, wholeInFirefox } from './extent';
import { expect, test } from './fixtures';
import { keepEditing, pause, pill, postAnyway, risky, riskyLine } from './its/wanted';
import { surfaceNamed } from './surfaces';

/** Every way to publish beside the plain press: quick, double, repeated, half typed, in a thread, on a later screen. */
const kinds = ['X home', 'LinkedIn C', 'LinkedIn B', 'Facebook feed'].map(surfaceNamed);

/** By default X and Facebook, and X alone in Firefox: what holds a press there is asked of each editor by the shared tests. */
const tagsOf: Record<string, string[]> = {
  'LinkedIn C': [whole],
  'LinkedIn B': [whole],
  'Facebook feed': [wholeInFirefox],
};

for (const surface of kinds)
  test.describe(surface.name, { tag: tagsOf[surface.name] ?? [] }, () => {
    // Each goes on with the page of the one before where the page is the same. What has gone out by "Post anyway" is not
    // held again, so that it has words of its own.
    test.describe.configure({ mode: 'default' });

    test('a double press posts nothing, and one after "Post anyway" posts once', async ({ tester }) => {
      await tester.openNext(surface);
      await tester.fill(`Twice. ${riskyLine}`);
      await tester.see(pill);
      await tester.pressPublish(2);
      await tester.see(pause);
      expect(await tester.published()).toEqual([]);
      await tester.click(postAnyway);
      await tester.untilPublished(`Twice. ${riskyLine}`);
    });

    test('Enter and Space on the control are presses', async ({ tester }) => {
      await tester.openNext(surface);
      await tester.fill(riskyLine);
      await tester.see(pill);
      await tester.look(() =>
        lens
          .until(() => {
            const control = window.__page.composer()?.publish();
            return control && control.getAttribute('aria-disabled') !== 'true' ? control : null;
          })
          .then(control =>
            // A composer that has just come back may take the focus once more.
            lens.until(() => {
              const isThere = lens.focused() === control;
              control.focus();
              return isThere;
            }),
          )
          .then(() => true),
      );
      await tester.driver.press('Space');
      await tester.see(pause);
      await tester.click(keepEditing);
      await tester.untilGone(pause);
      expect(await tester.published()).toEqual([]);
    });

    test('a press straight after the last key is judged by that key', async ({ tester }) => {
      await tester.openNext(surface);
      await tester.fill(riskyLine.replace('4 today.', ''));
      await tester.see(pill);
      // The number is whole only with this key; the press follows it at once.
      await tester.driver.type('4');
      await tester.driver.press(surface.publishKeys!);
      await tester.see(pause);
      expect(await tester.published()).toEqual([]);
    });

    test('a site that takes only real presses posts on the next one', async ({ tester }) => {
      await tester.openNext(surface, { untrusted: 'ignore' });
      await tester.fill(`Really. ${riskyLine}`);
      await tester.see(pill);
      await tester.pressPublish();
      await tester.click(postAnyway);
      await tester.untilGone(pause);
      expect(await tester.published()).toEqual([]);
      await tester.pressPublish();
      await tester.untilPublished(`Really. ${riskyLine}`);
    });

    test('an edit after "Post anyway" arms the pause again', async ({ tester }) => {
      await tester.openNext(surface, { untrusted: 'ignore' });
      await tester.fill(riskyLine);
      await tester.see(pill);
      await tester.pressPublish();
      await tester.click(postAnyway);
      await tester.untilGone(pause);
      await tester.enterAtEnd();
      await tester.driver.type('!');
      await tester.untilModel(`${riskyLine}!`);
      await tester.pressPublish();
      await tester.see(pause);
      expect(await tester.published()).toEqual([]);
    });
  });

test('X: in a thread any box holds the whole', async ({ tester }) => {
  await tester.open(surfaceNamed('X modal'), { boxes: '3' });
  await tester.fillBox(0, 'One');
  await tester.fillBox(1, riskyLine);
  await tester.fillBox(2, 'Three');
  await tester.see(pill);
  await tester.pressPublish();
  await tester.see(pause, '450 557 7104');
  expect(await tester.published()).toEqual([]);
  await tester.click(postAnyway);
  await tester.untilPublished(`One\n\n${riskyLine}\n\nThree`);
});

test('X: a box that is added later is watched as well', async ({ tester }) => {
  await tester.open(surfaceNamed('X modal'));
  await tester.fillBox(0, 'One');
  // Engine and panel are there: nothing is held while they come.
  await tester.see(pill);
  await tester.pressControl('add-box');
  await tester.look(() => lens.until(() => window.__page.boxes().length === 2).then(() => true));
  await tester.fillBox(1, riskyLine);
  await tester.pressPublish();
  await tester.see(pause);
  expect(await tester.published()).toEqual([]);
});

test('X: a draft that came without a focus is held by a press in the same moment', async ({ tester }) => {
  await tester.open(surfaceNamed('X home'));
  await tester.fill('One');
  await tester.see(pill);
  await tester.look(words => {
    // As a site does with a draft that it kept: its box comes with the words, and the press behind it.
    const form = document.createElement('form');
    form.addEventListener('submit', event => {
      event.preventDefault();
      window.__published.push(words);
    });
    form.innerHTML = '<div contenteditable="true" role="textbox"></div><button data-testid="tweetButton">Post</button>';
    document.body.append(form);
    form.querySelector('div')!.textContent = words;
    setTimeout(() => form.querySelector('button')!.click());
  }, riskyLine);
  await tester.see(pause);
  expect(await tester.published()).toEqual([]);
});

test('X: the list of people takes its Enter', async ({ tester }) => {
  await tester.open(surfaceNamed('X modal'));
  await tester.fill('');
  await tester.driver.type('Thank you @ea');
  await tester.driver.press('Enter');
  await tester.untilModel('Thank you @eastvaletrust ');
  expect(await tester.sees(pause)).toBe(false);
});

for (const name of ['Facebook comment', 'Facebook reply to a comment'])
  for (const says of ['all', 'controls'])
    test(`${name}: while the list of people is open (${says}), Enter chooses; the next one is held`, {
      tag: name === 'Facebook comment' ? [] : [whole],
    }, async ({ tester }) => {
      await tester.open(surfaceNamed(name), { 'mention-list': says });
      await tester.fill(riskyLine);
      await tester.see(pill);
      await tester.driver.type(' @ea');
      await tester.untilModel(`${riskyLine} @ea`);
      await tester.driver.press('Enter');
      await tester.untilModel(`${riskyLine} @eastvaletrust `);
      expect(await tester.sees(pause)).toBe(false);
      expect(await tester.published()).toEqual([]);
      await tester.driver.press('Enter');
      await tester.see(pause);
      expect(await tester.published()).toEqual([]);
      await tester.click(postAnyway);
      await tester.untilPublished(`${riskyLine} @eastvaletrust `);
    });

test('Facebook comment: Shift+Enter makes a line and holds nothing', async ({ tester }) => {
  await tester.open(surfaceNamed('Facebook comment'));
  await tester.fill(riskyLine);
  await tester.see(pill);
  await tester.driver.press('Shift+Enter');
  await tester.untilModel(`${riskyLine}\n`);
  expect(await tester.sees(pause)).toBe(false);
});

test('LinkedIn C: scheduling is publishing', async ({ tester }) => {
  await tester.open(surfaceNamed('LinkedIn C'));
  await tester.fill(risky);
  await tester.pressControl('schedule');
  await tester.pressControl('schedule-confirm');
  await tester.untilModel(risky);
  await tester.see(pill);
  await tester.pressPublish();
  await tester.see(pause);
  expect(await tester.published()).toEqual([]);
});

test('LinkedIn: the composer in a frame of the same site', async ({ tester }) => {
  await tester.open({ ...surfaceNamed('LinkedIn B in a frame'), url: 'https://www.linkedin.com/feed/?framed=1' });
  await tester.fill(riskyLine);
  await tester.see(pill);
  await tester.pressPublish();
  await tester.see(pause);
  expect(await tester.published()).toEqual([]);
  await tester.click(postAnyway);
  await tester.untilPublished(riskyLine);
});
