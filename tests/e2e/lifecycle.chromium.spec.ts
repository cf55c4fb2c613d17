import { startChromium } from './drivers/chromium';
import { asChromium, chromiumOptions, expect, test } from './fixtures';
import { harmless, panel, pause, pill, riskyLine } from './its/wanted';
import { killWorker } from './kill-worker';
import { surfaceNamed } from './surfaces';
import { Tester } from './tester';

/** What happens to the extension itself while a composer is open. These need a browser of their own. */

test('a sleeping service worker is woken by the next composer', async ({ tester }) => {
  const { context } = asChromium(tester.driver);
  await tester.open(surfaceNamed('X home'));
  await killWorker(context);
  await tester.fill(riskyLine);
  await tester.see(pill);
  await killWorker(context);
  await tester.pressPublish();
  await tester.see(pause);
  expect(await tester.published()).toEqual([]);
});

test('updated in mid-draft: the old watch stops, says so, and holds nothing', async () => {
  const driver = await startChromium(await chromiumOptions());
  try {
    const tester = new Tester(driver);
    await tester.open(surfaceNamed('LinkedIn C'));
    await tester.fill(riskyLine);
    await tester.see(pill);
    const worker = driver.context.serviceWorkers()[0]!;
    const again = driver.context.waitForEvent('serviceworker');
    await worker.evaluate('chrome.runtime.reload()').catch(() => {});
    await again;
    await tester.driver.type('!');
    await tester.untilModel(`${riskyLine}!`);
    await tester.see({ ...pill, starts: 'Listening Post: not checked' });
    await tester.click(pill);
    await tester.see(panel, 'Not checked');
    await tester.pressPublish();
    await tester.untilPublished(`${riskyLine}!`);
  } finally {
    await driver.close();
  }
});

test('two windows: each page has its own panel and pause', async ({ tester }) => {
  const { context, page } = asChromium(tester.driver);
  await tester.open(surfaceNamed('X home'));
  await tester.fill(riskyLine);
  await tester.see(pill);
  const other = await context.newPage();
  await other.goto(surfaceNamed('Facebook feed').url);
  await other.getByRole('button', { name: "What's on your mind, Sam?" }).click();
  await other.locator('[contenteditable="true"]').fill(harmless);
  await other.getByRole('button', { name: /^Listening Post/ }).waitFor();
  await other.close();
  await page.bringToFront();
  await tester.pressPublish();
  await tester.see(pause);
});

test('opened and closed thirty times: no node and no listener of ours is left', async ({ tester }) => {
  const { context, page } = asChromium(tester.driver);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const round = async () => {
    await tester.pressControl('open-modal');
    await tester.look(() =>
      lens.until(() => window.__page.boxes()[0]?.editable()?.closest('#layers')).then(() => true),
    );
    await tester.look(words => window.__page.composer()?.reset?.(words), riskyLine);
    await tester.see({ ...pill, starts: 'Listening Post: 1 stop' });
    await tester.pressControl('close-modal');
    await tester.untilGone(pill);
  };
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find(m => m.name === name)?.value ?? 0;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
  await tester.open(surfaceNamed('X home'));
  for (let i = 0; i < 5; i++) await round();
  const before = await count();
  for (let i = 0; i < 30; i++) await round();
  const after = await count();
  // Less than one of each a round: what is left over is the site's own.
  expect(after.nodes - before.nodes).toBeLessThan(30);
  expect(after.listeners - before.listeners).toBeLessThan(30);
});
