import { expect } from '@playwright/test';
import type { Surface } from '../surfaces';
import type { Tester } from '../tester';
import {
  findings,
  harmless,
  keepEditing,
  mend,
  mendable,
  mended,
  panel,
  pause,
  pill,
  postAnyway,
  risky,
  riskyLine,
  riskyWords,
  thisIsFine,
  undo,
} from './wanted';

/**
 * The shared tests: in the whole, each runs over every surface in both browsers. They ask only what a person could see, and what the
 * page says it published. One after the other goes on where the one before has stopped, as a person who writes post
 * after post; alone, or after one that failed, each opens the page for itself.
 */
export type It = (tester: Tester, surface: Surface) => Promise<void>;

/** Where a bare Enter publishes, a draft has one line only. */
export const draftFor = (surface: Surface): string => (surface.publishKeys === 'Enter' ? riskyLine : risky);

/** Every key is a real one here; the other tests put the text in at once. The panel comes only when wanted. */
export const itReads: It = async (tester, surface) => {
  const text = draftFor(surface);
  await tester.openNext(surface);
  await tester.write(text);
  await tester.see({ ...pill, starts: 'Listening Post: 1 stop' });
  expect(await tester.sees(panel), 'the panel opens by itself').toBe(false);
  expect(await tester.isEditorFocused(), 'the focus stays in the editor').toBe(true);
  await tester.expectOutOfTheWay();
  await tester.click(pill);
  await tester.see(findings, 'Stop');
  await tester.see(findings, riskyWords);
  await tester.expectOutOfTheWay();
  // The editor still takes what is typed: nothing was stolen from it.
  await tester.driver.type('!');
  await tester.untilModel(`${text}!`);
  expect(await tester.faults()).toEqual([]);
};

/** Holds the press, gives the caret back by button and by Escape, and posts anyway, once. */
export const itPauses: It = async (tester, surface) => {
  let text = draftFor(surface);
  await tester.openNext(surface);
  await draft(tester, text);
  await pressOut(tester, surface);
  await tester.see(pause, riskyWords);
  await tester.untilFocused('Keep editing');
  expect(await tester.published()).toEqual([]);
  // A second screen has no editor to go back to.
  const isThere = await tester.look(() => Boolean(window.__page.composer()?.editable()));
  const writeOn = async (letter: string) => {
    if (!isThere) return;
    text += letter;
    await tester.driver.type(letter);
    await tester.untilModel(text);
  };
  await tester.click(keepEditing);
  await tester.untilGone(pause);
  await writeOn('A');
  await pressOut(tester, surface);
  await tester.see(pause);
  await tester.driver.press('Escape');
  await tester.untilGone(pause);
  await writeOn('B');
  expect(await tester.published()).toEqual([]);
  await pressOut(tester, surface);
  await tester.click(postAnyway);
  // Held on the way to a second screen, the same words pass there without a second pause.
  if (surface.isTwoScreens && (await tester.published()).length === 0) await pressOut(tester, surface);
  await tester.untilPublished(surface.published?.(text) ?? text);
  await tester.untilGone(pause);
};

export const itHoldsKeys: It = async (tester, surface) => {
  await tester.openNext(surface);
  await draft(tester, draftFor(surface));
  await tester.untilPublishable();
  await tester.driver.press(surface.publishKeys!);
  await tester.see(pause);
  expect(await tester.published()).toEqual([]);
  await tester.click(postAnyway);
  await tester.untilPublished(draftFor(surface));
};

export const itLetsPass: It = async (tester, surface) => {
  await tester.openNext(surface);
  await draft(tester, harmless);
  await pressOut(tester, surface);
  await tester.untilPublished(surface.published?.(harmless) ?? harmless);
  expect(await tester.sees(pause)).toBe(false);
};

/** One press of the first fix, which the editor takes. */
async function mendOnce(tester: Tester, becomes: string): Promise<void> {
  await tester.look(() => window.__page.composer()?.settle?.());
  await tester.click({ role: 'button', name: mend, within: panel });
  await tester.untilModel(becomes);
}

/** Mends one word, which is taken back by the editor's own undo, and the next time by a button, for those without keys. */
export const itMends: It = async (tester, surface) => {
  await tester.openNext(surface);
  await draft(tester, mendable);
  await tester.click(pill);
  await mendOnce(tester, mended);
  await tester.enterAtEnd();
  await tester.driver.press('Control+z');
  await tester.untilModel(mendable);
  // The editor is alive after it.
  await tester.driver.press('Control+End');
  await tester.driver.type('!');
  await tester.untilModel(`${mendable}!`);
  await mendOnce(tester, `${mended}!`);
  await tester.click(undo);
  await tester.untilModel(`${mendable}!`);
  await tester.see(panel, 'Your words are back.');
  await tester.untilEditorFocused();
  // Writing goes on as if it had never been made.
  await tester.driver.press('Control+End');
  await tester.driver.type('?');
  await tester.untilModel(`${mendable}!?`);
  expect(await tester.sees(undo), 'an answer about older words').toBe(false);
  expect(await tester.faults()).toEqual([]);
};

export const itStaysAway: It = async (tester, surface) => {
  await tester.open(surface);
  await tester.write(riskyLine);
  await pressOut(tester, surface);
  await tester.untilPublished(riskyLine);
  await expectNothingOfOurs(tester);
};

/** Presses what publishes; where that only led to a second screen, presses there as well. */
async function pressOut(tester: Tester, surface: Surface): Promise<void> {
  await tester.pressPublish();
  if (!surface.isTwoScreens) return;
  const wanted = pause;
  const isSecond = await tester.look(
    w =>
      lens.until(
        () => (lens.find(w) ? 'paused' : window.__page.screen === 2 ? 'second' : null),
        'the pause or the second screen',
      ),
    wanted,
  );
  if (isSecond === 'second' && (await tester.published()).length === 0) await tester.pressPublish();
}

/** Writes, and waits until the engine has come: a press is never held while something loads. */
async function draft(tester: Tester, text: string): Promise<void> {
  await tester.fill(text);
  await tester.see(pill);
}

/** Marks the words and only them, while they are written around, until a person says that they are fine. */
export const itMarks: It = async (tester, surface) => {
  const text = draftFor(surface);
  const words = surface.editor === 'textarea' ? [] : [riskyWords];
  await tester.openNext(surface);
  await tester.fill(text);
  await tester.untilMarked(words);
  // Writing on, before and behind the words, keeps the mark on exactly those words.
  await tester.enterAtEnd();
  await tester.driver.type(' Bye');
  await tester.untilModel(`${text} Bye`);
  await tester.untilMarked(words);
  await tester.driver.press('Home');
  await tester.driver.type('So ');
  await tester.untilMarked(words);
  // The site can see which words are marked, not why.
  expect((await tester.markNames()).join()).not.toMatch(/stop|warn|tip|identif|tone|access|conduct|nhs/i);
  // By its key, for that takes the focus out of the editor: some build their text anew then.
  await tester.driver.press('Alt+Shift+L');
  await tester.untilFocusIn(panel);
  await tester.untilMarked(words);
  await tester.click(thisIsFine);
  await tester.look(
    wanted =>
      lens
        .until(() => !lens.findAll({ role: 'list', name: 'Findings' }).some(l => lens.textOf(l).includes(wanted)))
        .then(() => true),
    riskyWords,
  );
  await tester.untilMarked([]);
  const all = text.replace(/(.*)$/, 'So $1 Bye');
  await pressOut(tester, surface);
  await tester.untilPublished(surface.published?.(all) ?? all);
  expect(await tester.faults()).toEqual([]);
};

/** No element of ours stands anywhere in the page. */
export async function expectNothingOfOurs(tester: Tester): Promise<void> {
  const found = await tester.look(() =>
    [...lens.everything()]
      .filter(e => e.parentElement === document.documentElement && !/^(HEAD|BODY)$/.test(e.tagName))
      .map(e => e.outerHTML.slice(0, 80)),
  );
  expect(found).toEqual([]);
  for (const wanted of [panel, pill, pause]) expect(await tester.sees(wanted)).toBe(false);
}
