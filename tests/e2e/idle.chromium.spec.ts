import type { CDPSession } from '@playwright/test';
import { ownWorlds } from './drivers/chromium';
import { whole } from './extent';
import { asChromium, expect, test } from './fixtures';
import { panel, pause, pill, riskyLine } from './its/wanted';
import { surfaceNamed } from './surfaces';

/** What only Chromium lets a test see: the extension's own world in a page, its clock, a frozen tab. */
interface World {
  /** Runs an expression in the extension's world of this page. */
  run(expression: string): Promise<unknown>;
}

async function worldOf(session: CDPSession): Promise<World> {
  const ids = await ownWorlds(session);
  return {
    async run(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: ids.at(-1)!,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/** Counts every clock that our world sets from now on. */
const countClocks = `(() => {
  globalThis.clocks = [];
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const real = globalThis[name];
    globalThis[name] = (...given) => { clocks.push(name); return real.apply(globalThis, given); };
  }
})()`;
/** The page goes on for a while, and nothing of it changes. */
const aWhile = `(() => {
  let frames = 60;
  return new Promise(done => { const next = () => (frames-- > 0 ? requestAnimationFrame(next) : done(true)); next(); });
})()`;

/** What waits in a page is the same on every platform: by default one is asked. */
const tagOf = (name: string) => (name === 'X home' ? [] : [whole]);

for (const name of ['X home', 'LinkedIn C', 'Facebook feed'])
  test(`${name}: while no composer is in use nothing of ours runs`, { tag: tagOf(name) }, async ({ tester }) => {
    const { context, page } = asChromium(tester.driver);
    await tester.driver.goto(surfaceNamed(name).url);
    const session = await context.newCDPSession(page);
    const world = await worldOf(session);
    await world.run(countClocks);
    await tester.driver.evaluate(aWhile);
    expect(await world.run('clocks.filter(c => c !== "setTimeout")')).toEqual([]);
    // One look half a second after the page was built, then never again.
    expect(await world.run('clocks.length')).toBeLessThan(2);
    await world.run('clocks.length = 0');
    await tester.driver.evaluate(aWhile);
    expect(await world.run('clocks')).toEqual([]);
    await session.detach();
  });

test('a composer that nobody writes in costs nothing either', async ({ tester }) => {
  test.setTimeout(60_000);
  const { context, page } = asChromium(tester.driver);
  await tester.open(surfaceNamed('X home'));
  await tester.fill(riskyLine);
  await tester.click(pill);
  await tester.see(panel);
  const session = await context.newCDPSession(page);
  const world = await worldOf(session);
  await world.run(countClocks);
  const clocks = async () => {
    await world.run('clocks.length = 0');
    await tester.driver.evaluate(aWhile);
    return world.run('clocks');
  };
  // What later keys will need is made ready once, in small pieces with a pause of seconds between; then there is rest.
  await expect.poll(clocks, { timeout: 10_000 }).toContain('requestIdleCallback');
  let quiet = 0;
  const quietSoFar = async () => {
    quiet = String(await clocks()) === '' ? quiet + 1 : 0;
    return quiet;
  };
  await expect.poll(quietSoFar, { timeout: 45_000 }).toBe(5);
  await session.detach();
});

for (const [platform, name] of [
  ['x', 'X home'],
  ['linkedin', 'LinkedIn C'],
  ['facebook', 'Facebook feed'],
] as const)
  test(`${name}, off: within 100 ms of document_start our hook is gone`, { tag: tagOf(name) }, async ({ tester }) => {
    const { context, page } = asChromium(tester.driver);
    try {
      await tester.choose({ platforms: { [platform]: { mode: 'off' } } });
      await tester.driver.goto('about:blank');
      const session = await context.newCDPSession(page);
      const timed: Promise<number>[] = [];
      session.on('Runtime.executionContextCreated', ({ context: world }) => {
        if (world.auxData?.type !== 'isolated' || !world.origin.startsWith('chrome-extension:')) return;
        const expression = `new Promise(done => {
          const begin = performance.now();
          let wasThere = false;
          const look = () => {
            const isThere = '__listeningPost' in globalThis && globalThis.__listeningPost !== undefined;
            wasThere ||= isThere;
            if (!isThere && (wasThere || document.readyState === 'complete')) done(performance.now() - begin);
            else setTimeout(look, 1);
          };
          look();
        })`;
        timed.push(
          session
            .send('Runtime.evaluate', { expression, contextId: world.id, awaitPromise: true, returnByValue: true })
            .then(({ result }) => Number(result.value)),
        );
      });
      await session.send('Runtime.enable');
      // The quickest of five: what the machine does beside us is not ours.
      for (let i = 0; i < 5; i++) {
        await tester.driver.goto(surfaceNamed(name).url);
        await timed[i];
      }
      expect(timed).toHaveLength(5);
      expect(Math.min(...(await Promise.all(timed)))).toBeLessThan(100);
      await session.detach();
    } finally {
      await tester.choose({});
    }
  });

test('a tab that was frozen goes on where it was', async ({ tester }) => {
  const { context, page } = asChromium(tester.driver);
  await tester.open(surfaceNamed('X home'));
  await tester.fill(riskyLine);
  await tester.see(pill);
  const session = await context.newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await tester.driver.sleepBackground();
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await session.detach();
  await tester.pressPublish();
  await tester.see(pause);
  expect(await tester.published()).toEqual([]);
});
