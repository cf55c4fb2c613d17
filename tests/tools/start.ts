import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../e2e/drivers/chromium';
import type { Driver } from '../e2e/drivers/driver';
import { startFirefox } from '../e2e/drivers/firefox';
import { findings, panel, pill } from '../e2e/its/wanted';
import { surfaces } from '../e2e/surfaces';
import { Tester } from '../e2e/tester';
import { buildPages } from '../pages/build';
import { chooserHost } from '../pages/serve';
import { findChromium, findFirefox, howToGetBrowsers, installMissingBrowsers } from './browsers';
import { buildExtension } from './extension-build';
import { root } from './processes';

/**
 * `npm start [-- "some text"]`: builds, and opens a browser with the extension on a test page with composers and a sample
 * draft. Without a display it looks for you: prints what the panel says, saves a screenshot, and ends.
 */
const sample =
  'Delighted to launch our new ward today! Thinking of the 82 year old lady who fell last night on Maple ward, NHS number 450 557 7104. #mentalhealthmatters';
const text = process.argv.slice(2).join(' ').trim() || sample;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await installMissingBrowsers();
const isChromium = findChromium() !== null;
const executable = findChromium() ?? findFirefox();
if (!executable) {
  console.log(`There is no browser here that can load the extension. ${howToGetBrowsers}`);
  process.exit(1);
}
// The closed panel of the store build shows itself to people only; a headless run has to read it.
const mode = hasDisplay ? 'production' : 'testing';
if ((await buildExtension(mode, { browsers: [isChromium ? 'chrome' : 'firefox'] })) !== 0) process.exit(1);
const suffix = hasDisplay ? '' : '-testing';
const options = {
  executable,
  bundles: await buildPages(),
  extension: join(root, '.output', `${isChromium ? 'chrome' : 'firefox'}-mv3${suffix}`),
  isHeaded: hasDisplay,
};
const driver = isChromium ? await startChromium(options) : await startFirefox(options);
await (hasDisplay ? openForPeople(driver) : lookForThem(new Tester(driver)));

async function openForPeople(browser: Driver): Promise<void> {
  const start = new URL(`https://${chooserHost}/`);
  start.searchParams.set('text', text);
  await browser.goto(start.href);
  console.log('The browser is open on the test pages. Nothing in it leaves this computer. Close its window to end.');
  await browser.closed;
  process.exit(0);
}

async function lookForThem(tester: Tester): Promise<void> {
  const surface = surfaces.find(s => s.name === 'X modal')!;
  await tester.open(surface, { text });
  await tester.enterAtEnd();
  const name = await tester.look(w => lens.until(() => lens.find(w), 'the panel').then(lens.nameOf), pill);
  await tester.click(pill);
  await tester.see(panel);
  // The panel shows the worst first; the rest is behind one button.
  const more = await tester.look(
    w =>
      lens
        .findAll({ role: 'button', within: w })
        .map(lens.nameOf)
        .find(n => /\d more$/.test(n)),
    panel,
  );
  if (more) await tester.click({ role: 'button', name: more, within: panel });
  const notes = await tester.look(w => lens.findAll({ role: 'listitem', within: w }).map(lens.textOf), findings);
  const folder = join(root, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'start.png');
  await tester.driver.screenshot(file);
  console.log(
    `\nThere is no display, so this looked for you, at a composer of X (Twitter) rebuilt for tests.\n\nDraft: ${text}\n${name}`,
  );
  for (const note of notes) console.log(`- ${note}`);
  console.log(`\nScreenshot: ${file}`);
  await tester.driver.close();
}
