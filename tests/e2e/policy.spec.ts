import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
 * A managed policy in the browser itself, from the very file that the product writes for IT. They run only when asked
 * to. Chromium reads policies of the whole machine: ours names a copy of the build with an id of its own, so that no
 * other browser takes it, and goes when the test ends.
 */
test.skip(process.env.POLICY_TESTS !== '1', 'POLICY_TESTS is not set to 1');

const folder = '/etc/chromium/policies/managed';

/** Without its key, the id of an unpacked build comes from its folder. */
function copyOf(build: string): { extension: string; id: string } {
  const extension = mkdtempSync(join(tmpdir(), 'lp-policy-'));
  cpSync(build, extension, { recursive: true });
  const manifest = join(extension, 'manifest.json');
  const { key: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify(rest));
  const hash = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return { extension, id: [...hash].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('') };
}

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

interface Managed {
  driver: Driver;
  /** Another policy on the same browser. */
  change(policy: PolicyValues): void;
  end(): Promise<void>;
}

async function start(browser: BrowserName): Promise<Managed> {
  const answers = new Map([[packAddress, served(guidance('2.0.0', { name: 'Eastvale by address' }))]]);
  if (browser === 'firefox') {
    const managed = JSON.parse(textFor('firefox', '', values)).policies['3rdparty'].Extensions[firefoxId];
    const driver = await startFirefox({ ...(await firefoxOptions()), answers, managed });
    return { driver, change: () => {}, end: () => driver.close() };
  }
  const options = await chromiumOptions();
  const { extension, id } = copyOf(options.extension);
  const file = join(folder, `${id}.json`);
  const change = (policy: PolicyValues) => writeFileSync(file, textFor('chrome', id, policy));
  mkdirSync(folder, { recursive: true });
  change(values);
  const driver = await startChromium({ ...options, answers, extension });
  const end = async () => {
    await driver.close();
    rmSync(file, { force: true });
    rmSync(extension, { recursive: true });
  };
  return { driver, change, end };
}

/** Waits for the card of the pack to say this. Chromium hands a policy to an extension some seconds after its start. */
async function arrives(driver: Driver, words: string): Promise<unknown> {
  const look = `lens.findAll({ role: 'article', name: 'Eastvale guidance' }).map(lens.textOf).find(t => t.includes('${words}'))`;
  return driver.evaluate(`lens.until(() => ${look}, 'the pack: ${words}', 30000)`);
}

const card = (name: string) => ({ role: 'article', name });

test('puts packs in force, locks what it says, and leaves the person their way past', async ({ browserKind }) => {
  test.setTimeout(90_000);
  const { driver, end } = await start(browserKind);
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
    await end();
  }
});

test('a changed policy counts at once in Chromium', async ({ browserKind }) => {
  test.skip(browserKind !== 'chromium', 'Firefox reads it at its next start');
  test.setTimeout(90_000);
  const { driver, change, end } = await start('chromium');
  const tester = new Tester(driver);
  try {
    await driver.goto(driver.extensionUrl('options.html'));
    await arrives(driver, 'Version 1.0.0');
    change(inlinePolicy(guidance('1.0.1')));
    await arrives(driver, 'Version 1.0.1');
    await tester.untilGone(card('Eastvale by address'));
  } finally {
    await end();
  }
});
