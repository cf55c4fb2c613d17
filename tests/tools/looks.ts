/**
 * Screenshots of pill, panel and pause beside the composers of the test pages, into `screenshots/`, to be looked at:
 * `npm run build -- --mode testing && node tests/tools/run.mjs looks [name]`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startChromium } from '../e2e/drivers/chromium';
import type { Look } from '../e2e/drivers/driver';
import { surfaces } from '../e2e/surfaces';
import { Tester } from '../e2e/tester';
import { buildPages } from '../pages/build';
import { findChromium } from './browsers';

const text =
  'So proud of our team on Ward 7, who fought for an 82 year old last night. Please chase 401 023 2137. #mentalhealthmatters #nhsworkforce';

interface Wanted {
  name: string;
  surface: string;
  state: 'pill' | 'panel' | 'pause' | 'hear';
  look?: Look;
  size?: [width: number, height: number];
}

const narrow: [number, number] = [360, 740];
const laptop: [number, number] = [1366, 768];
/** What 200 % zoom leaves of a laptop's window. */
const doubled: [number, number] = [683, 384];
/** What 400 % zoom leaves of a laptop's window. */
const zoomed: [number, number] = [342, 192];

const wanted: Wanted[] = [
  ...['X home', 'X modal', 'LinkedIn C', 'LinkedIn B', 'Facebook feed', 'Facebook comment'].flatMap<Wanted>(surface =>
    (['pill', 'panel', 'pause'] as const).map(state => ({
      name: `${surface} ${state}`,
      surface,
      state,
      size: laptop,
      look: { dark: state === 'panel' && surface.startsWith('X') },
    })),
  ),
  { name: 'X modal forced', surface: 'X modal', state: 'panel', look: { forcedColors: true }, size: laptop },
  { name: 'LinkedIn C dark', surface: 'LinkedIn C', state: 'panel', look: { dark: true }, size: laptop },
  { name: 'Facebook dark', surface: 'Facebook feed', state: 'pause', look: { dark: true }, size: laptop },
  { name: 'X modal hear', surface: 'X modal', state: 'hear', size: laptop },
  { name: 'X narrow hear', surface: 'X home', state: 'hear', size: narrow },
  { name: 'X narrow pill', surface: 'X home', state: 'pill', size: narrow },
  { name: 'X narrow panel', surface: 'X home', state: 'panel', size: narrow },
  { name: 'LinkedIn narrow panel', surface: 'LinkedIn C', state: 'panel', size: narrow },
  { name: 'Facebook narrow pause', surface: 'Facebook feed', state: 'pause', size: narrow },
  ...['X home', 'LinkedIn C', 'LinkedIn B', 'Facebook feed', 'Facebook comment'].flatMap<Wanted>(surface => [
    { name: `${surface} sheet dark`, surface, state: 'panel', look: { dark: true }, size: narrow },
    { name: `${surface} sheet 200`, surface, state: 'panel', size: doubled },
    { name: `${surface} sheet 200 dark`, surface, state: 'panel', look: { dark: true }, size: doubled },
  ]),
  { name: 'X zoomed', surface: 'X home', state: 'pill', size: zoomed },
  { name: 'X zoomed pause', surface: 'X home', state: 'pause', size: zoomed },
];

/** Makes the test page dark, as the sites' own dark themes are: ours follows what it stands on. */
function darken(): void {
  const style = document.createElement('style');
  style.textContent = '* { background-color: #15202b !important; color: #e7e9ea !important; }';
  document.head.append(style);
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const only = process.argv[2];
mkdirSync('screenshots', { recursive: true });
const driver = await startChromium({
  executable: findChromium() ?? '',
  bundles: await buildPages(),
  extension: resolve('.output/chrome-mv3-testing'),
});
const tester = new Tester(driver);
for (const { name, surface, state, look, size } of wanted) {
  if (only && !name.includes(only)) continue;
  const found = surfaces.find(s => s.name === surface);
  if (!found) throw new Error(`No surface is called ${surface}.`);
  try {
    await driver.emulate({ reducedMotion: true, ...look });
    await driver.resize(...laptop);
    await tester.open(found);
    if (look?.dark) await tester.look(darken);
    await tester.write(text);
    await driver.resize(...(size ?? laptop));
    await tester.see({ role: 'button', starts: 'Listening Post' });
    if (state === 'panel' || state === 'hear') await tester.click({ role: 'button', starts: 'Listening Post' });
    if (state === 'hear') await tester.click({ role: 'button', name: 'Hear it' });
    if (state === 'pause') {
      await tester.pressPublish();
      await tester.see({ role: 'alertdialog' });
    }
    await new Promise(done => setTimeout(done, 300));
  } catch (fault) {
    console.error(name, fault instanceof Error ? fault.message : fault);
  }
  const barriers = (await driver.evaluate(
    `(() => { ${axe}; return axe.run(document).then(r => r.violations.flatMap(v => v.nodes.filter(n => Array.isArray(n.target[0])).map(n => v.id + ' ' + n.target.join(' ')))); })()`,
  )) as string[];
  for (const barrier of barriers) console.error(name, barrier);
  await driver.screenshot(`screenshots/look-${name.replaceAll(' ', '-').toLowerCase()}.png`);
}
await driver.close();
console.error('Saved the looks in screenshots/.');
process.exit(0);
