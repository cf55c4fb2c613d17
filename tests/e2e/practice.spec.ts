import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import type { Tester } from './tester';

/** From the first run to the printed record by the keyboard alone, in both browsers, with no barrier on the way. */
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

async function expectNoBarrier(tester: Tester): Promise<void> {
  const found = await tester.driver.evaluate(
    `(() => { ${axe}; return axe.run(document).then(r => r.violations.map(v => v.id + ' ' + v.nodes.map(n => n.target).join(' '))); })()`,
  );
  expect(found).toEqual([]);
}

/** Presses Tab until what has the focus says `words`. */
async function tabTo(tester: Tester, words: string): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await tester.driver.press('Tab');
    const said = await tester.driver.evaluate(
      'document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent',
    );
    if (said === words) return;
  }
  throw new Error(`Tab never came to “${words}”.`);
}

test('practice by keyboard, from first run to printed record', async ({ tester }) => {
  test.skip(tester.driver.extensionUrl('practice.html') === '', 'the extension is not built');
  await tester.driver.goto(tester.driver.extensionUrl('practice.html#welcome'));
  await tester.see({ role: 'heading', name: 'Welcome to Listening Post' });
  await expectNoBarrier(tester);
  await tabTo(tester, 'Go straight on');
  await tester.driver.press('Enter');
  await tester.see({ role: 'heading', name: 'Choose a scenario' });
  await tabTo(tester, 'A kind word about last night');
  await tester.driver.press('Enter');
  await tester.see({ role: 'heading', name: 'The situation' });
  await tabTo(tester, 'Your practice post');
  await tester.driver.press('Control+a');
  await tester.driver.type('Thank you to everyone on nights. What would help you?');
  await tabTo(tester, 'Publish in practice');
  await tester.driver.press('Enter');
  await tester.see({ role: 'heading', name: 'What happened next' });
  await tabTo(tester, 'Show what we noticed');
  await tester.driver.press('Enter');
  await tester.see({ role: 'heading', name: 'What a person could notice' });
  await expectNoBarrier(tester);
  await tester.driver.goto(tester.driver.extensionUrl('practice.html#record'));
  await tester.see({ role: 'main' }, 'A kind word about last night');
  await tester.driver.evaluate('void (window.print = () => { document.title = "printed"; })');
  await tabTo(tester, 'Print or save as PDF');
  await tester.driver.press('Enter');
  expect(await tester.driver.evaluate('document.title')).toBe('printed');
  await expectNoBarrier(tester);
});
