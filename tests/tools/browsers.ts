import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, runBin } from './processes';

/**
 * Browsers that are there already. Branded Chrome takes no extension from the command line any more, so only Chromium,
 * Chrome for Testing and Edge will do.
 */
export function findChromium(): string | null {
  const own = chromium.executablePath();
  return (
    onPath(['chromium', 'chromium-browser', 'microsoft-edge']) ??
    inPlaces([
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      own,
    ])
  );
}

export function findFirefox(): string | null {
  return (
    onPath(['firefox-esr', 'firefox', 'firefox-developer-edition']) ??
    inPlaces(['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'])
  );
}

export const howToGetBrowsers =
  'Install Chromium and Firefox (on Debian: apt-get install chromium firefox-esr), or run: npx playwright install chromium';

/**
 * Gets the browsers that are missing, but only as root in CI or a container, and says so first. Anywhere else nothing
 * outside this folder is touched.
 */
export async function installMissingBrowsers(): Promise<void> {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(findFirefox() ? [] : ['firefox-esr'])];
  if (missing.length === 0 || !mayInstall()) return;
  if (onPath(['apt-get'])) {
    console.log(`Installing with apt-get: ${missing.join(' ')}`);
    const code = await run('apt-get', ['update', '-q']);
    if (code === 0)
      await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...missing], {
        DEBIAN_FRONTEND: 'noninteractive',
      });
  }
  if (!findChromium()) {
    console.log("Installing Playwright's own Chromium into its cache folder");
    await runBin('playwright', ['install', 'chromium']);
  }
}

function mayInstall(): boolean {
  const isRoot = process.getuid?.() === 0;
  const isContainer = existsSync('/.dockerenv') || existsSync('/run/.containerenv') || Boolean(process.env.container);
  return isRoot && (Boolean(process.env.CI) || isContainer);
}

function onPath(names: string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    const found = folders.map(folder => join(folder, name)).find(file => existsSync(file));
    if (found) return found;
  }
  return null;
}

function inPlaces(files: string[]): string | null {
  return files.find(file => file !== '' && existsSync(file)) ?? null;
}
