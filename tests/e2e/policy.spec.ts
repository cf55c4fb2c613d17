import { inlinePolicy, type PolicyValues } from '@/utils/packs/in-force/policy-files';
import type { Driver } from './drivers/driver';
import { expect, test } from './fixtures';
import { panel, pill } from './its/wanted';
import { type Managed, mayHavePolicy, startManaged, whyNot } from './managed';
import { guidance, packAddress, served } from './packs-for-tests';
import { surfaceNamed } from './surfaces';
import { Tester } from './tester';

/** What an administrator sets arrives, holds, and leaves the person their way past. */
test.skip(!mayHavePolicy, whyNot);
// One browser for them: it takes seconds until a policy has come. Chromium reads those of the whole machine, too.
test.describe.configure({ mode: 'serial', timeout: 90_000 });

const values: PolicyValues = {
  packs: [...(inlinePolicy(guidance('1.0.0')).packs as unknown[]), { address: packAddress }],
  subscriptions: false,
  locked: {
    keepsMix: false,
    off: ['tone'],
    organisation: { name: 'Eastvale NHS Trust', places: [], postcodes: [], phones: [], mailboxes: [] },
  },
};

let managed: Managed;
test.beforeAll(async ({ browserKind }) => {
  const answers = new Map([[packAddress, served(guidance('2.0.0', { name: 'Eastvale by address' }))]]);
  managed = await startManaged(browserKind, values, answers);
});
test.afterAll(() => managed?.end());

/** Waits for the card of the pack to say this. Chromium hands a policy to an extension some seconds after its start. */
async function arrives(driver: Driver, words: string): Promise<unknown> {
  const look = `lens.findAll({ role: 'article', name: 'Eastvale guidance' }).map(lens.textOf).find(t => t.includes('${words}'))`;
  return driver.evaluate(`lens.until(() => ${look}, 'the pack: ${words}', 30000)`);
}

const card = (name: string) => ({ role: 'article', name });

test('puts packs in force, locks what it says, and leaves the person their way past', async () => {
  const { driver } = managed;
  const tester = new Tester(driver);
  await driver.goto(driver.extensionUrl('options.html'));
  expect(await arrives(driver, 'Put here by your organisation')).toContain('Your organisation requires it');
  await tester.see(card('Eastvale by address'), 'from guidance.eastvale.example');
  expect(await tester.sees({ role: 'button', name: 'Remove Eastvale guidance' })).toBe(false);
  await tester.see({ role: 'list' }, 'People may not subscribe to packs by address.');
  await tester.see({ role: 'list' }, 'Locked: private mix, checks that are off, organisation');
  const mix = await tester.look(
    wanted => {
      const { checked, disabled } = lens.find(wanted) as HTMLInputElement;
      return { checked, disabled };
    },
    { role: 'checkbox', name: 'Keep my own mix' },
  );
  expect(mix).toEqual({ checked: false, disabled: true });
  await tester.open(surfaceNamed('X home'));
  await tester.fill('Too many bed blockers on our wards this week');
  await tester.click(pill);
  await tester.see(panel, 'Eastvale guidance says');
  expect(await tester.sees({ role: 'button', name: 'This is fine', within: panel })).toBe(true);
  const asked = driver.requests.filter(r => /eastvale/.test(r.url));
  expect(new Set(asked.map(r => r.url))).toEqual(new Set([packAddress]));
});

test('a changed policy counts at once in Chromium', async ({ browserKind }) => {
  test.skip(browserKind !== 'chromium', 'Firefox reads it at its next start');
  const { driver, change } = managed;
  const tester = new Tester(driver);
  await driver.goto(driver.extensionUrl('options.html'));
  await arrives(driver, 'Version 1.0.0');
  change(inlinePolicy(guidance('1.0.1')));
  await arrives(driver, 'Version 1.0.1');
  await tester.untilGone(card('Eastvale by address'));
});
