import { expect } from '@playwright/test';
import { type Surface, surfaceNamed } from '../surfaces';
import type { Tester } from '../tester';
import { findings, panel, pause, pill, postAnyway, riskyLine } from './wanted';

/**
 * The sites rename things over night. Whatever is renamed, one hook at a time or all at once, or translated: the pause
 * still holds the press, or the panel says what it cannot see. A press that passes without a word is a silent failure.
 */
export const variants: Record<string, Record<string, string>> = {
  'test ids': { drift: 'testid' },
  labels: { drift: 'label' },
  classes: { drift: 'class' },
  roles: { drift: 'role' },
  everything: { drift: 'all' },
  German: { lang: 'de' },
  Arabic: { lang: 'ar' },
};

export const drifting = [
  'X home',
  'X modal',
  'X inline reply',
  'X quote',
  'LinkedIn C',
  'LinkedIn C scheduled',
  'LinkedIn B',
  'LinkedIn company page',
  'LinkedIn comment',
  'LinkedIn article',
  'Facebook feed',
  'Facebook own profile',
  'Facebook group',
  'Facebook comment',
  'Facebook photo',
].map(surfaceNamed);

/** 'held', 'declared: why', 'silent: how', or 'not asked: why' where the page itself never came so far as to be written in. */
export async function outcomeOf(tester: Tester, surface: Surface, variant: string): Promise<string> {
  try {
    await tester.open(surface, variants[variant]);
    await tester.fill(riskyLine);
  } catch (error) {
    return `not asked: ${(error as Error).message}`;
  }
  // The toolbar says "?" for a box that no surface knows, and the popup says so in words.
  if (!(await tester.appears(pill)))
    return (await tester.driver.badge()) === '?' ? 'declared: unknown box' : 'silent: nothing of ours appears';
  await tester.pressPublish();
  let came = await whatComes(tester, 1);
  if (surface.isTwoScreens && came === 'second screen') {
    await tester.pressPublish();
    came = await whatComes(tester, 0);
  }
  if (came !== 'pause') {
    // Where the box has stayed and is empty now, nothing is left to say of it.
    if (came === 'post') {
      await tester.open(surface, variants[variant]);
      await tester.fill(riskyLine);
      await tester.see(pill);
    }
    return (await declares(tester)) ? 'declared: control not seen' : 'silent: the press went through';
  }
  expect(await tester.published()).toEqual([]);
  await tester.click(postAnyway);
  // On the way to a second screen the press leads on; elsewhere it publishes.
  await tester.look(() =>
    lens.until(() => window.__published.length === 1 || window.__page.screen === 2).then(() => true),
  );
  return 'held';
}

/** What a press led to. `screen` is the screen that it was pressed on where that may lead to another, else 0. */
function whatComes(tester: Tester, screen: number): Promise<string> {
  return tester.look(
    (wanted, from) =>
      lens.until(() => {
        if (lens.find(wanted)) return 'pause';
        if (window.__published.length > 0) return 'post';
        return from > 0 && window.__page.screen === 2 ? 'second screen' : null;
      }, 'the pause, a post or a second screen'),
    pause,
    screen,
  );
}

/** The panel, before the press, said that it cannot see the control or could not check. */
async function declares(tester: Tester): Promise<boolean> {
  if (!(await tester.sees(pill))) return false;
  await tester.click(pill);
  const words = await tester.see(panel);
  return /cannot see|not checked/i.test(words) && (await tester.sees(findings));
}
