import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whole } from './extent';
import { expect, start, test } from './fixtures';
import { panel, pill } from './its/wanted';
import { surfaceNamed } from './surfaces';
import { Tester } from './tester';

/**
 * A reply used twice is noticed for a day and a browser session, and not longer. It starts two browsers, so that it is left
 * to the whole: by default tone.spec.ts asks that it is noticed and no word kept, and a unit test that a day ends it. That
 * it goes with the browser, the whole alone asks.
 */
const surface = surfaceNamed('X inline reply');
const template =
  'You are right, five hours is far too long. We are adding two more nurses at the front desk from Monday.';
const used = 'You have used this reply before.';
const api = '(globalThis.browser ?? chrome)';
const minute = 60_000;
const day = 24 * 60 * minute;

/** What the panel says of the reply, written under another comment. */
async function reasons(tester: Tester): Promise<string> {
  await tester.open(surface);
  await tester.fill(`@ana_invented Hi Ana, ${template}`);
  await tester.click(pill);
  await tester.click({ role: 'button', name: 'Why this verdict?' });
  return tester.see(panel, 'this reply answers the person');
}

/** As if the reply had gone out so many milliseconds ago. Gives how many marks of replies are kept. */
async function wentOut(ago: number, { driver }: Tester): Promise<number> {
  await driver.goto(driver.extensionUrl('popup.html'));
  return (await driver.evaluate(`${api}.storage.session.get('replies').then(({ replies }) => {
    for (const reply of replies?.seen ?? []) reply.at = Date.now() - ${ago};
    return ${api}.storage.session.set({ replies }).then(() => replies?.seen.length ?? 0);
  })`)) as number;
}

test('a reply used twice is noticed for a day, and until the browser closes', { tag: whole }, async ({
  browserKind,
}) => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), `lp-reply-${browserKind}-`));
  try {
    const before = await start(browserKind, profile);
    try {
      const tester = new Tester(before);
      await tester.open(surface);
      await tester.fill(template);
      await tester.see(pill);
      await tester.pressPublish();
      await tester.untilPublished(template);
      await expect.poll(() => wentOut(0, tester)).toBe(1);
      expect(await reasons(tester)).toContain(used);
      await wentOut(day - 5 * minute, tester);
      expect(await reasons(tester), 'just within a day').toContain(used);
      await wentOut(day + minute, tester);
      expect(await reasons(tester), 'more than a day later').not.toContain(used);
      // Sent in this last hour, so that only the end of the browser makes it go.
      await wentOut(0, tester);
      expect(await reasons(tester)).toContain(used);
    } finally {
      await before.close();
    }
    const after = await start(browserKind, profile);
    try {
      const tester = new Tester(after);
      expect(await reasons(tester), 'in the next session of the browser').not.toContain(used);
      expect(await wentOut(0, tester)).toBe(0);
    } finally {
      await after.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
