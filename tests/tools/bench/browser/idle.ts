import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ChromiumDriver } from '../../../e2e/drivers/chromium';
import type { Figure } from '../../figures';
import { median } from './statistics';

const pages = ['https://x.com/home', 'https://www.linkedin.com/feed/', 'https://www.facebook.com/'];
const rounds = 3;

interface TraceEvent {
  name: string;
  /** Microseconds; `tdur` is the processor's part of `dur`. */
  ts: number;
  dur?: number;
  tdur?: number;
  tid: number;
  args?: { data?: { url?: string; fileName?: string } };
}

/** What a page of our hosts pays while nobody writes: the script that comes with it, and all that it runs. */
export async function idle(driver: ChromiumDriver, build: string): Promise<Figure[]> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) for (const url of pages) times.push(await scriptTime(driver, url));
  const { content_scripts: scripts } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  const bytes = scripts.flatMap(s => s.js).reduce((sum, file) => sum + statSync(join(build, file)).size, 0);
  return [
    { name: 'idle-page-script-size', value: bytes / 1000, unit: 'kB', n: scripts.length, goal: 20 },
    {
      name: 'idle-page-time',
      value: median(times),
      unit: 'ms',
      n: times.length,
      goal: 2,
      note: `of the processor, compiling included; longest ${Math.max(...times).toFixed(2)}`,
    },
  ];
}

/** Task time of scripts of the extension from navigation to two seconds after, by a trace. */
async function scriptTime(driver: ChromiumDriver, url: string): Promise<number> {
  const browser = driver.context.browser();
  if (!browser) throw new Error('Chromium gave no browser to trace');
  await browser.startTracing(driver.page, {
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
  });
  await driver.goto(url);
  await driver.page.waitForTimeout(2000);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const ours = traceEvents
    .filter(e => /^(?:EvaluateScript|FunctionCall|v8\.compile)$/.test(e.name))
    .filter(e => (e.args?.data?.url ?? e.args?.data?.fileName ?? '').startsWith('chrome-extension://'))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  // A call inside another is counted with it.
  const outer = ours.filter((e, i) => !ours.slice(0, i).some(o => o.tid === e.tid && e.ts < o.ts + (o.dur ?? 0)));
  return outer.reduce((sum, e) => sum + (e.tdur ?? e.dur ?? 0), 0) / 1000;
}
