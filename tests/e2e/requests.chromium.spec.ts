import { expect, test } from './fixtures';
import { panel, pause, pill, postAnyway, riskyLine } from './its/wanted';
import { surfaceNamed } from './surfaces';

/** Nothing that is written leaves the browser: what the network saw is what the pages themselves asked for, and no more. */
test('a whole round over the platforms and our own pages makes no request of ours', async ({ tester, driver }) => {
  const from = driver.requests.length;
  for (const name of ['X modal', 'LinkedIn C', 'LinkedIn B', 'Facebook feed']) {
    await tester.open(surfaceNamed(name));
    await tester.fill(riskyLine);
    await tester.click(pill);
    await tester.see(panel);
    await tester.pressPublish();
    await tester.click(postAnyway);
    await tester.untilPublished(riskyLine);
    expect(await tester.sees(pause)).toBe(false);
  }
  for (const page of ['popup.html', 'options.html', 'draft.html'])
    if (driver.extensionUrl(page)) await driver.goto(driver.extensionUrl(page));
  await driver.goto('about:blank');
  expect(driver.requests.slice(from).filter(r => !isThePages(r.url, r.mode))).toEqual([]);
});

/** A page asks for itself and its one script; browsers ask their makers for things of their own. */
function isThePages(url: string, mode: string): boolean {
  const { hostname, pathname } = new URL(url);
  if (/(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|firefox)\.(?:com|net|org)$/.test(hostname)) return true;
  if (!/^(?:x\.com|www\.linkedin\.com|www\.facebook\.com|forum\.example)$/.test(hostname)) return false;
  return mode === 'navigate' || (pathname === '/page.js' && mode === 'no-cors');
}
