import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { BrowserName } from './e2e/drivers/driver';
import { notAsked } from './e2e/extent';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Both browsers run the same test functions. Nothing is tried twice: a test that fails now and then is broken. */
export default defineConfig<{ browserKind: BrowserName }>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: `${root}.cache/e2e`,
  globalSetup: './e2e/setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // A page waits for its own clocks: on two cores the whole took 564 s with two workers and 507 s with three.
  workers: 3,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: `${root}.cache/test/playwright.json` }]],
  projects: [
    // What only one browser can be asked stands in files of its own; what one browser answers for both has a tag, and so
    // has what is left to the whole.
    {
      name: 'chromium',
      use: { browserKind: 'chromium' },
      testIgnore: '*.firefox.spec.ts',
      grepInvert: notAsked.chromium,
    },
    {
      name: 'firefox',
      use: { browserKind: 'firefox' },
      testIgnore: '*.chromium.spec.ts',
      grepInvert: notAsked.firefox,
    },
  ],
});
