import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxId, type PolicyValues, policyFiles } from '@/utils/packs/in-force/policy-files';
import { startChromium } from './drivers/chromium';
import type { BrowserName, Driver } from './drivers/driver';
import { startFirefox } from './drivers/firefox';
import type { Answers } from './drivers/site-server';
import { chromiumOptions, firefoxOptions } from './fixtures';

/**
 * A managed policy in the browser itself, from the very file that the product writes for IT. They run only when asked
 * to. Chromium reads policies of the whole machine: ours names a copy of the build with an id of its own, so that no
 * other browser takes it, and goes when the test ends.
 */
export const mayHavePolicy = process.env.POLICY_TESTS === '1';
export const whyNot = 'POLICY_TESTS is not set to 1';

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

function textFor(browser: 'chrome' | 'firefox', id: string, policy: PolicyValues): string {
  return policyFiles(policy, { chromium: id, firefox: firefoxId }).find(f => f.for === browser)?.text ?? '';
}

export interface Managed {
  driver: Driver;
  /** Another policy on the same browser. */
  change(policy: PolicyValues): void;
  end(): Promise<void>;
}

/** A browser with this policy from its first moment, and these answers of the network. */
export async function startManaged(browser: BrowserName, values: PolicyValues, answers: Answers): Promise<Managed> {
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
