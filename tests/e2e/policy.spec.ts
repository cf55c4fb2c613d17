import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { firefoxId, inlinePolicy, type PolicyValues, policyFiles } from '@/utils/packs/policy-files';
import { startChromium } from './drivers/chromium';
import type { BrowserName, Driver } from './drivers/driver';
import { startFirefox } from './drivers/firefox';
import { chromiumOptions, expect, firefoxOptions, test } from './fixtures';
import { panel, pill } from './its/wanted';
import { guidance, packAddress, served } from './packs-for-tests';
import { surfaceNamed } from './surfaces';
import { Tester } from './tester';

/**
 * A managed policy in the browser itself, from the very file that the product writes for IT. Chromium reads policies of
 * the whole machine, so these run only when asked to, one after the other, and clean up.
 */
test.skip(process.env.POLICY_TESTS !== '1', 'POLICY_TESTS is not set to 1');
test.describe.configure({ mode: 'serial' });

const folder = '/etc/chromium/policies/managed';
const file = `${folder}/listening-post-test.json`;
test.afterEach(() => rmSync(file, { force: true }));

const values: PolicyValues = {
  packs: [...(inlinePolicy(guidance('1.0.0')).packs as unknown[]), { address: packAddress }],
  subscriptions: false,
  locked: {
    keepsMix: false,
    off: ['tone'],
    organisation: { name: 'Eastvale NHS Trust', places: [], postcodes: [], phones: [], mailboxes: [] },
  },
};

function textFor(browser: 'chrome' | 'firefox', id: string, policy: PolicyValues): string {
  return policyFiles(policy, { chromium: id, firefox: firefoxId }).find(f => f.for === browser)?.text ?? '';
}

async function start(browser: BrowserName, id: string): Promise<Driver> {
  const answers = new Map([[packAddress, served(guidance('2.0.0', { name: 'Eastvale by address' }))]]);
  if (browser === 'firefox') {
    const managed = JSON.parse(textFor('firefox', id, values)).policies['3rdparty'].Extensions[firefoxId];
    return startFirefox({ ...(await firefoxOptions()), answers, managed });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, textFor('chrome', id, values));
  return startChromium({ ...(await chromiumOptions()), answers });
}

/** Waits for the card of the pack to say this. Chromium hands a policy to an extension some seconds after its start. */
async function arrives(driver: Driver, words: string): Promise<unknown> {
  const look = `lens.findAll({ role: 'article', name: 'Eastvale guidance' }).map(lens.textOf).find(t => t.includes('${words}'))`;
  return driver.evaluate(`lens.until(() => ${look}, 'the pack: ${words}', 30000)`);
}

const card = (name: string) => ({ role: 'article', name });

test('puts packs in force, locks what it says, and leaves the person their way past', async ({ driver: other }) => {
  test.setTimeout(90_000);
  const id = new URL(other.extensionUrl('options.html')).host;
  const driver = await start(other.name, id);
  const tester = new Tester(driver);
  try {
    await driver.goto(driver.extensionUrl('options.html'));
    expect(await arrives(driver, 'Put here by your organisation')).toContain('Your organisation requires it');
    await tester.see(card('Eastvale by address'), 'from guidance.eastvale.example');
    expect(await tester.sees({ role: 'button', name: 'Remove Eastvale guidance' })).toBe(false);
    await tester.see({ role: 'list' }, 'People may not subscribe to packs by address.');
    await tester.see({ role: 'list' }, 'Locked: private mix, checks that are off, organisation');
    await tester.open(surfaceNamed('X home'));
    await tester.fill('Too many bed blockers on our wards this week');
    await tester.click(pill);
    await tester.see(panel, 'Eastvale guidance says');
    expect(await tester.sees({ role: 'button', name: 'This is fine', within: panel })).toBe(true);
    const asked = driver.requests.filter(r => /eastvale/.test(r.url));
    expect(new Set(asked.map(r => r.url))).toEqual(new Set([packAddress]));
  } finally {
    await driver.close();
  }
});

test('a changed policy counts at once in Chromium', async ({ driver: other }) => {
  test.skip(other.name !== 'chromium', 'Firefox reads it at its next start');
  test.setTimeout(90_000);
  const id = new URL(other.extensionUrl('options.html')).host;
  const driver = await start('chromium', id);
  const tester = new Tester(driver);
  try {
    await driver.goto(driver.extensionUrl('options.html'));
    await arrives(driver, 'Version 1.0.0');
    writeFileSync(file, textFor('chrome', id, inlinePolicy(guidance('1.0.1'))));
    await arrives(driver, 'Version 1.0.1');
    await tester.untilGone(card('Eastvale by address'));
  } finally {
    await driver.close();
  }
});
