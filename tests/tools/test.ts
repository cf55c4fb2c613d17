import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import setup from '../e2e/setup';
import { findChromium, findFirefox, howToGetBrowsers, installMissingBrowsers } from './browsers';
import { buildExtension } from './extension-build';
import { type BrowserReport, browserFailures, type UnitReport, unitFailures } from './failures';
import { capture, root, runBin } from './processes';

/**
 * `npm test [-- types lint unit browsers]`: every part, or those named. `npm test -- whole` asks the browsers all, and
 * draws more by chance in the unit tests: see tests/e2e/extent.ts. At the end stands what failed, a line each. The last line
 * stands alone: how many passed and failed, and how many were skipped because there is no browser.
 */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const parts: Record<string, () => Promise<Count>> = { types, lint, unit, browsers };
const named = process.argv.slice(2);
const wanted = named.filter(name => name in parts);
if (named.includes('whole')) process.env.WHOLE = '1';
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
/** The exit code of the builds that the browsers get: begun beside the unit tests, which leave a core idle now and then. */
let builds: Promise<number> | undefined;
const results = join(root, '.cache', 'test');
mkdirSync(results, { recursive: true });
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
for (const [name, part] of Object.entries(parts)) {
  if (!isWanted(name)) continue;
  console.log(`\n— ${name}`);
  const before = failures.length;
  const start = performance.now();
  const count = await part();
  console.log(`— ${name}: ${Math.round((performance.now() - start) / 1000)} s`);
  if (count.failed > 0 && failures.length === before) failures.push(`${name}: see what it printed`);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}
if (failures.length > 0) console.log(['\nFailed:', ...failures].join('\n  '));
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function types(): Promise<Count> {
  if ((await runBin('wxt', ['prepare'])) !== 0) return one(1);
  const codes = await Promise.all([runBin('tsc', ['--noEmit']), runBin('tsc', ['--noEmit', '-p', 'utils/engine'])]);
  return one(Math.max(...codes));
}

async function lint(): Promise<Count> {
  return one(await runBin('biome', ['check']));
}

async function unit(): Promise<Count> {
  const file = join(results, 'vitest.json');
  rmSync(file, { force: true });
  if (isWanted('browsers') && (findChromium() || findFirefox())) builds = build();
  const code = await runBin('vitest', [
    'run',
    '-c',
    'tests/vitest.config.ts',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport<UnitReport>(file);
  if (!report) return one(code || 1);
  failures.push(...unitFailures(report));
  const failed = report.numFailedTests;
  // A file that could not be loaded has no tests to count, and still is a failure.
  return {
    passed: report.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests,
  };
}

async function browsers(): Promise<Count> {
  await installMissingBrowsers();
  const found = { chromium: findChromium(), firefox: findFirefox() };
  const here = Object.entries(found)
    .filter(([, path]) => path !== null)
    .map(([name]) => name);
  const missing = Object.keys(found).filter(name => !here.includes(name));
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const name of missing) {
    console.log(`No ${name} here, so its tests are skipped. ${howToGetBrowsers}`);
    if (process.env.CI) count.failed++;
    else count.skipped += await countTests(name);
  }
  if (here.length === 0) return count;
  builds ??= build();
  if ((await builds) !== 0) return { ...count, failed: count.failed + 1 };
  const file = join(results, 'playwright.json');
  rmSync(file, { force: true });
  const code = await runBin('playwright', [
    'test',
    '-c',
    'tests/playwright.config.ts',
    ...here.map(name => `--project=${name}`),
  ]);
  const report = readReport<BrowserReport>(file);
  if (!report) return { ...count, failed: count.failed + 1 };
  failures.push(...browserFailures(report));
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky;
  count.passed += expected;
  count.failed += code !== 0 && failed === 0 ? 1 : failed;
  count.skipped += skipped;
  if (process.env.WHOLE !== '1') console.log('\nMore browser tests are left to the whole: npm test -- whole');
  return count;
}

/** Both, because a test compares them file by file; and the pages, which Playwright then finds made. */
async function build(): Promise<number> {
  const code = (await buildExtension('testing')) || (await buildExtension('production'));
  if (code === 0) await setup();
  return code;
}

/** How many tests a browser that is not here would have been asked. */
async function countTests(browser: string): Promise<number> {
  const { text } = await capture('playwright', [
    ...['test', '-c', 'tests/playwright.config.ts', `--project=${browser}`],
    ...['--list', '--reporter=list'],
  ]);
  return Number(/Total: (\d+) test/.exec(text)?.[1] ?? 1);
}

function one(code: number): Count {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

function readReport<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}
