import { readFileSync } from 'node:fs';
import type { Request } from './drivers/site-server';
import { wholeInFirefox } from './extent';
import { expect, test } from './fixtures';
import { pause, pill, postAnyway } from './its/wanted';
import { mayHavePolicy, startManaged, whyNot } from './managed';
import { served } from './packs-for-tests';
import { surfaceNamed } from './surfaces';
import { Tester } from './tester';

/** Words that stand nowhere but in the drafts of these tests. */
const draft = 'Quillwort and bogbean say NHS number 450 557 7104 today.';
const anyOfIt = /quillwort|bogbean|450\D{0,3}557\D{0,3}7104/i;

/** A whole round: these composers, and all pages of our own. */
async function goRound(tester: Tester, composers: readonly string[]): Promise<void> {
  for (const name of composers) {
    await tester.open(surfaceNamed(name));
    await tester.fill(draft);
    await tester.see(pill);
    await tester.pressPublish();
    await tester.see(pause);
    await tester.click(postAnyway);
    await tester.untilPublished(draft);
  }
  await tester.openOwn('draft.html');
  await tester.click({ role: 'textbox', name: 'Your words' });
  await tester.driver.type('Quillwort!');
  for (const page of ['popup.html', 'options.html', 'practice.html', 'reminder.html#x']) await tester.openOwn(page);
}

/** Nothing that is written leaves the browser: what the network saw is what the pages themselves asked for, and no more. */
test('a whole round over the platforms and our own pages makes no request of ours', async ({ tester, driver }) => {
  const from = driver.requests.length;
  await goRound(tester, ['X modal', 'LinkedIn C', 'LinkedIn B', 'Facebook feed']);
  await driver.goto('about:blank');
  const seen = driver.requests.slice(from);
  expect(notThePages(seen)).toEqual([]);
  expect(seen.filter(r => anyOfIt.test(decoded(r)))).toEqual([]);
});

test('with guidance by policy, by address and by file, its addresses alone are asked', { tag: wholeInFirefox }, async ({
  browserKind,
}) => {
  test.setTimeout(90_000);
  test.skip(!mayHavePolicy, whyNot);
  const byPolicy = 'https://policy.eastvale.example/conduct.json';
  const byAddress = 'https://guidance.eastvale.example/words.json';
  const answers = new Map([
    [byPolicy, served(starter('conduct'))],
    [byAddress, served(starter('nhs-style-words'))],
  ]);
  const { driver, end } = await startManaged(browserKind, { packs: [{ address: byPolicy }] }, answers);
  try {
    const tester = new Tester(driver);
    await tester.openOwn('options.html#guidance');
    await tester.untilStored('"name":"Conduct for leaders"');
    await driver.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'page-bg-subscribe', data: { address: '${byAddress}' } })`,
    );
    await tester.untilStored('"name":"NHS style words"');
    await takeFile(tester, starter('values-prompt'));
    await tester.untilStored('"name":"Values prompt"');
    await goRound(tester, ['X modal']);
    const asked = notThePages(driver.requests).map(r => r.url);
    expect([...new Set(asked)].sort()).toEqual([byPolicy, byAddress].sort());
    expect(driver.requests.filter(r => anyOfIt.test(decoded(r)))).toEqual([]);
  } finally {
    await end();
  }
});

const starter = (name: string) => readFileSync(`public/packs/${name}.json`, 'utf8');

/** As a person who picks a file. */
async function takeFile(tester: Tester, text: string): Promise<void> {
  await tester.look(content => {
    const input = [...lens.everything()].find(e => e.matches('input[type="file"]')) as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([content], 'pack.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

function decoded({ url, sent }: Request): string {
  try {
    return decodeURIComponent(`${url} ${sent}`);
  } catch {
    return `${url} ${sent}`;
  }
}

/** A page asks for itself and its one script; browsers ask their makers for things of their own. */
function notThePages(requests: readonly Request[]): Request[] {
  return requests.filter(({ url, mode }) => {
    const { hostname, pathname } = new URL(url);
    if (/(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|firefox)\.(?:com|net|org)$/.test(hostname)) return false;
    if (!/^(?:x\.com|www\.linkedin\.com|www\.facebook\.com|forum\.example)$/.test(hostname)) return true;
    return mode !== 'navigate' && !(pathname === '/page.js' && mode === 'no-cors');
  });
}
