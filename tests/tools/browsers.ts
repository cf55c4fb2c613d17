import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Browsers that are there already. Branded Chrome takes no extension from the command line any more, so only Chromium,
 * Chrome for Testing and Edge will do.
 */
export function findChromium(): string | null {
  const own = chromium.executablePath();
  return onPath(['chromium', 'chromium-browser', 'microsoft-edge']) ?? (own && existsSync(own) ? own : null);
}

export function findFirefox(): string | null {
  return (
    onPath(['firefox-esr', 'firefox', 'firefox-developer-edition']) ??
    ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'].find(p =>
      existsSync(p),
    ) ??
    null
  );
}

function onPath(names: string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    const found = folders.map(folder => join(folder, name)).find(file => existsSync(file));
    if (found) return found;
  }
  return null;
}
