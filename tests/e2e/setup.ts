import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPages } from '../pages/build';
import { buildPracticePage } from '../pages/practice/build';
import { findFirefox } from '../tools/browsers';
import { startFirefox } from './drivers/firefox';
import { keepStartedOnce, startedOnce } from './drivers/firefox-profile';

export default async function setup(): Promise<void> {
  await buildPages();
  await buildPracticePage();
  const firefox = findFirefox();
  // It saves time and nothing else: a Firefox that does not start is told by the tests that need it.
  if (firefox && !existsSync(startedOnce(firefox))) await startOnce(firefox).catch(() => {});
}

async function startOnce(executable: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'lp-firefox-once-'));
  try {
    const driver = await startFirefox({ executable, profile, bundles: '', extension: '' });
    await driver.close();
    keepStartedOnce(profile, executable);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
