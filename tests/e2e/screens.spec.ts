import { chromiumAlone, wholeInFirefox } from './extent';
import { expect, test } from './fixtures';
import type { Tester } from './tester';

/**
 * Every page of our own, light and dark, has no barrier that axe can see. It reads the same page and the same computed
 * colours in every browser, so that Firefox has the options, the largest of them, and the first screen of practice; by
 * default that screen alone.
 */
const pages: Record<string, { page: string; sees: string }> = {
  popup: { page: 'popup.html', sees: 'Independent, not an NHS product' },
  options: { page: 'options.html', sees: 'Help' },
  'check a draft': { page: 'draft.html', sees: 'Your words' },
  reminder: { page: 'reminder.html#x', sees: 'When should we remind you?' },
  'practice, first run': { page: 'practice.html#welcome', sees: 'Welcome' },
  'practice, scenarios': { page: 'practice.html#home', sees: 'Choose a scenario' },
  'practice, one scenario': { page: 'practice.html#try/ward-story', sees: 'The situation' },
  'practice, spot it': { page: 'practice.html#spot-it', sees: 'Spot it' },
  'practice, record': { page: 'practice.html#record', sees: 'record' },
  'practice, lead a workshop': { page: 'practice.html#lead', sees: 'Lead' },
};

for (const [name, { page, sees }] of Object.entries(pages)) {
  const tag = name === 'options' ? [wholeInFirefox] : name === 'practice, first run' ? [] : [chromiumAlone];
  test(`${name}: no barrier, light or dark`, { tag }, async ({ tester, driver }) => {
    await tester.openOwn(page);
    await tester.see({ role: 'main' }, sees);
    await expectNoBarrier(tester);
    if (await unfoldAll(tester)) await expectNoBarrier(tester);
    await driver.emulate({ dark: true });
    try {
      await expectNoBarrier(tester);
    } finally {
      await driver.emulate({});
    }
  });
}

test('options: every section is there, under its own heading', { tag: wholeInFirefox }, async ({ tester }) => {
  await tester.openOwn('options.html');
  await tester.see({ role: 'main' }, 'Help');
  const named = await tester.look(() =>
    [...document.querySelectorAll('main section')].map(s => s.querySelector('h2')?.textContent ?? ''),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(title => title.trim() === '')).toEqual([]);
});

/** Opens what is folded, so that it is judged as well; resolves to whether anything was. */
function unfoldAll(tester: Tester): Promise<boolean> {
  return tester.look(() => {
    const folded = [...document.querySelectorAll('details:not([open])')] as HTMLDetailsElement[];
    for (const each of folded) each.open = true;
    return folded.length > 0;
  });
}

async function expectNoBarrier(tester: Tester): Promise<void> {
  expect(await tester.barriers()).toEqual([]);
}
