import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../e2e/drivers/chromium';
import type { Driver } from '../e2e/drivers/driver';
import { startFirefox } from '../e2e/drivers/firefox';
import { findings, panel, pill } from '../e2e/its/wanted';
import { surfaces } from '../e2e/surfaces';
import { Tester } from '../e2e/tester';
import { buildPages } from '../pages/build';
import { buildPracticePage } from '../pages/practice/build';
import sample from '../pages/practice/sample.json';
import { practiceHost } from '../pages/serve';
import { findChromium, findFirefox, howToGetBrowsers, installMissingBrowsers } from './browsers';
import { buildExtension } from './extension-build';
import { root } from './processes';

/**
 * `npm start [-- "some text"]`: builds, and opens a browser with the extension on the practice page with a sample draft
 * and the way to all composers. Without a display it looks for you: prints what the panel says, saves screenshots, and
 * ends.
 */
const text = process.argv.slice(2).join(' ').trim() || sample.draft;
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
await buildPracticePage();
const driver = isChromium ? await startChromium(options) : await startFirefox(options);
const start = new URL(`https://${practiceHost}/`);
start.searchParams.set('text', text);
await (hasDisplay ? openForPeople(driver) : lookForThem(new Tester(driver))).catch(async (fault: Error) => {
  console.error(
    `The pages did not get ready in time (${fault.message.split('\n')[0]}). A busy computer can be the reason: run npm start again.`,
  );
  await driver.close();
  process.exit(1);
});

async function openForPeople(browser: Driver): Promise<void> {
  await browser.goto(start.href);
  console.log('The browser is open on the practice page. Nothing in it leaves this computer. Close its window to end.');
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
  const folder = join(root, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const pictures = [join(folder, 'start.png'), join(folder, 'practice.png')] as const;
  await tester.driver.screenshot(pictures[0]);
  if (more) await tester.click({ role: 'button', name: more, within: panel });
  const notes = await tester.look(
    w =>
      lens.findAll({ role: 'listitem', within: w }).map(note => {
        const buttons = lens.findAll({ role: 'button' }).filter(button => note.contains(button));
        for (const button of buttons) (button as HTMLElement).hidden = true;
        return lens.textOf(note);
      }),
    findings,
  );
  await tester.driver.goto(start.href);
  await tester.see({ role: 'heading', name: sample.title });
  await tester.driver.screenshot(pictures[1]);
  console.log(
    [
      '',
      'There is no display here, so this looked for you, at a composer of X (Twitter) rebuilt for tests.',
      '',
      `  “${text}”`,
      '',
      `${name}. A colleague would have touched your sleeve and said:`,
      '',
      ...(notes.length > 0 ? notes.map(note => `- ${note}`) : ['- Nothing. Go on, post it.']),
      '',
      `Screenshot: ${pictures[0]}`,
      `The practice page, where a display would bring you: ${pictures[1]}`,
      'Nothing was posted, and nothing left this computer. Try your own words: npm start -- "some text"',
    ].join('\n'),
  );
  await tester.driver.close();
}
