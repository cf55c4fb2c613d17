import { expect, test } from './fixtures';
import { findings, panel, pause, pill, postAnyway, riskyLine } from './its/wanted';
import { type Surface, surfaceNamed } from './surfaces';
import type { Tester } from './tester';

/**
 * The sites rename things over night. Whatever is renamed, one hook at a time or all at once, or translated: the pause
 * still holds the press, or the panel says what it cannot see. A press that passes without a word is a silent failure.
 */
const variants: Record<string, Record<string, string>> = {
  'test ids': { drift: 'testid' },
  labels: { drift: 'label' },
  classes: { drift: 'class' },
  roles: { drift: 'role' },
  everything: { drift: 'all' },
  German: { lang: 'de' },
  Arabic: { lang: 'ar' },
};

const drifting = [
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
].map(surfaceNamed);

for (const surface of drifting) {
  test(`${surface.name}: seen or declared, whatever is renamed`, async ({ tester }, info) => {
    const outcomes: Record<string, string> = {};
    for (const [name, extra] of Object.entries(variants)) {
      outcomes[name] = await outcomeOf(tester, surface, extra);
      info.annotations.push({ type: 'drift', description: `${surface.name}: ${name}: ${outcomes[name]}` });
    }
    const silent = Object.entries(outcomes).filter(([, outcome]) => !/^(?:held|declared)/.test(outcome));
    expect(silent).toEqual([]);
  });
}

async function outcomeOf(tester: Tester, surface: Surface, extra: Record<string, string>): Promise<string> {
  await tester.open(surface, extra);
  await tester.fill(riskyLine);
  const isShown = await tester.appears(pill);
  // The toolbar says "?" for a box that no surface knows, and the popup says so in words.
  if (!isShown)
    return (await tester.driver.badge()) === '?' ? 'declared: unknown box' : 'silent: nothing of ours appears';
  await tester.pressPublish();
  if (surface.isTwoScreens && !(await tester.sees(pause)) && (await tester.look(() => window.__page.screen)) === 2)
    await tester.pressPublish();
  if (await tester.appears(pause)) {
    expect(await tester.published()).toEqual([]);
    await tester.click(postAnyway);
    // On the way to a second screen the press leads on; elsewhere it publishes.
    await tester.look(() =>
      lens.until(() => window.__published.length === 1 || window.__page.screen === 2).then(() => true),
    );
    return 'held';
  }
  return (await declares(tester)) ? 'declared' : 'silent: the press went through';
}

/** The panel, before the press, said that it cannot see the control or could not check. */
async function declares(tester: Tester): Promise<boolean> {
  if (!(await tester.sees(pill))) return false;
  await tester.click(pill);
  const words = await tester.see(panel);
  return /cannot see|not checked/i.test(words) && (await tester.sees(findings));
}
