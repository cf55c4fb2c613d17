/**
 * Screenshots of our own pages out of the built extension, into `screenshots/`, with what axe has to say about each:
 * `npm run build && node tests/tools/run.mjs pages`. To be looked at.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from './browsers';

const built = resolve('.output', process.env.BUILD ?? 'chrome-mv3');
mkdirSync('screenshots', { recursive: true });

const draftText =
  'Our team fought for an 82 year old last night on Ward 7. Please chase 450 557 7104. #mentalhealthmatters';
const fill = async (page: Page) => {
  await page.getByLabel('Your words').fill(draftText);
  await page.getByText('It has a picture').click();
};
/** Everything open, something to mend, something said. */
const unfold = async (page: Page) => {
  for (const details of await page.locator('details').all()) await details.locator('summary').first().click();
  await page.getByLabel('Name', { exact: true }).fill('Eastvale Hospitals NHS Trust');
  await page.getByLabel('Shared mailboxes').fill('not an address');
  await page.getByRole('button', { name: 'Save your organisation' }).click();
  await page.getByRole('radio', { name: 'Quiet' }).first().check();
  await page.getByText('Saved.').waitFor();
  await page.getByRole('button', { name: 'Delete everything' }).click();
};
const publish = async (page: Page) => {
  await page.getByRole('button', { name: 'Publish in practice' }).click();
  const pause = page.getByRole('button', { name: 'Post anyway' });
  if (await pause.isVisible()) await pause.click();
  await page.getByRole('button', { name: 'Show what we noticed' }).click();
};
const unfoldLead = async (page: Page) => {
  await page.getByText('Write one of your own').click();
  await page.getByRole('button', { name: 'Try it' }).click();
};
const onTheWall = async (page: Page) => {
  await page.getByLabel('Projector').check();
  await page.getByRole('link', { name: 'Start the workshop' }).click();
  await publish(page);
};
const tourPause = async (page: Page) => {
  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByRole('button', { name: 'Publish in practice' }).click();
};
const tourEnd = async (page: Page) => {
  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByRole('button', { name: 'Next step' }).click();
};
const judge = async (page: Page) => {
  await page.getByRole('button', { name: '10 posts' }).click();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
};
const wide = { viewport: { width: 1366, height: 768 } };
interface Screen {
  viewport: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
}
type Look = [name: string, path: string, screen: Screen, prepare?: (page: Page) => Promise<unknown>];
const looks: Look[] = [
  ['options', 'options.html', wide],
  ['options-open', 'options.html', wide, unfold],
  ['options-dark', 'options.html', { ...wide, colorScheme: 'dark' }],
  ['options-narrow', 'options.html', { viewport: { width: 360, height: 740 } }],
  ['options-forced', 'options.html', { ...wide, forcedColors: 'active' }],
  ['popup', 'popup.html', { viewport: { width: 360, height: 560 } }],
  ['popup-dark', 'popup.html', { viewport: { width: 360, height: 560 }, colorScheme: 'dark' }],
  ['draft-empty', 'draft.html', wide],
  ['draft', 'draft.html', wide, fill],
  ['draft-dark', 'draft.html', { ...wide, colorScheme: 'dark' }, fill],
  ['draft-narrow', 'draft.html', { viewport: { width: 360, height: 740 } }, fill],
  ['draft-large-text', 'draft.html', wide, fill],
  ['options-large-text', 'options.html', wide],
  ['practice', 'practice.html', wide],
  ['practice-projector', 'practice.html#try/new-hub', { viewport: { width: 1024, height: 768 } }, publish],
  ['practice-after', 'practice.html#try/ward-story', wide, publish],
  ['practice-film', 'practice.html#try/sixty-seconds', { ...wide, colorScheme: 'dark' }, publish],
  ['practice-warning', 'practice.html#try/one-post-story', wide],
  ['practice-narrow', 'practice.html#try/one-star', { viewport: { width: 360, height: 740 } }, publish],
  ['practice-spot', 'practice.html#spot-it', wide, judge],
  ['practice-lead', 'practice.html#lead', wide, unfoldLead],
  ['practice-workshop', 'practice.html#lead', { viewport: { width: 1024, height: 768 } }, onTheWall],
  ['practice-handouts', 'practice.html#handouts', wide],
  ['practice-record', 'practice.html#record', wide],
  ['practice-welcome', 'practice.html#welcome', wide],
  ['practice-tour-pause', 'practice.html#welcome', wide, tourPause],
  ['practice-tour-end', 'practice.html#welcome', wide, tourEnd],
  ['practice-home-narrow', 'practice.html', { viewport: { width: 360, height: 740 } }],
  ['practice-dark', 'practice.html', { ...wide, colorScheme: 'dark' }],
  [
    'practice-lead-projector',
    'practice.html#lead',
    { viewport: { width: 1024, height: 768 } },
    page => page.getByLabel('Projector').check(),
  ],
  ['reminder', 'reminder.html#x', wide],
  ['practice-large-text', 'practice.html#try/alt-names', wide, publish],
  ['popup-large-text', 'popup.html', { viewport: { width: 720, height: 700 } }],
];

const only = process.argv[2] ?? '';
const chosen = looks.filter(([name]) => name.includes(only));
const isLarge = (name: string) => name.endsWith('large-text');
await takeAll(
  chosen.filter(([name]) => !isLarge(name)),
  '{}',
);
// Text of double size is a setting of the browser: it takes one of its own.
await takeAll(
  chosen.filter(([name]) => isLarge(name)),
  '{"webkit":{"webprefs":{"default_font_size":32}}}',
);
console.error(`Saved ${chosen.length} pictures in screenshots/.`);

/** One browser for all these looks, each on a page of its own. */
async function takeAll(these: readonly Look[], preferences: string): Promise<void> {
  if (these.length === 0) return;
  const profile = mkdtempSync(join(tmpdir(), 'listening-post-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), preferences);
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? findChromium() ?? undefined,
    headless: true,
    reducedMotion: 'reduce',
    args: [`--disable-extensions-except=${built}`, `--load-extension=${built}`],
  });
  const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
  for (const [name, path, { viewport, ...media }, prepare] of these) {
    const page = await browser.newPage();
    page.on('console', message => message.type() === 'error' && console.error(name, message.text()));
    await page.setViewportSize(viewport);
    await page.emulateMedia(media);
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/${path}`);
    await prepare?.(page);
    await page.screenshot({ path: `screenshots/page-${name}.png`, fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const v of violations)
      console.error(`${name}: ${v.id} ${v.help} ${v.nodes.map(n => n.target.join(' ')).join(' | ')}`);
    await page.close();
  }
  await browser.close();
}
