import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, start, test } from './fixtures';
import { Tester } from './tester';

/** A reminder from the press that makes it to the answer, across a restart of the browser. */
const address = 'https://x.com/eastvale/status/1';
const oldAddress = 'https://x.com/northmoor/status/2';
const daysKept = 14;
const api = '(globalThis.browser ?? chrome)';
/** Long enough for the browser to close before it falls due; in milliseconds. */
const soon = 5000;

test('a reminder outlives the browser and leads back to the post', async ({ browserKind }) => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), `lp-kept-${browserKind}-`));
  try {
    const before = await start(browserKind, profile);
    try {
      const tester = new Tester(before);
      await before.goto(before.extensionUrl('reminder.html#x'));
      await tester.click({ role: 'radio', name: 'In 2 hours' });
      await tester.click({ role: 'textbox', name: 'Address of your post (if you have it)' });
      await before.type(address);
      // Whoever is asked in Chromium says no: a window of the browser itself cannot be pressed by a test. Firefox says no
      // by itself to a press that is not a person's.
      await before.evaluate(`(() => {
        globalThis.asked = [];
        const refuse = (wanted, done) => { asked.push(wanted); done?.(false); return Promise.resolve(false); };
        ${api}.permissions.request = refuse;
      })()`);
      expect(await before.evaluate(`${api}.permissions.contains({ permissions: ['notifications'] })`)).toBe(false);
      await tester.click({ role: 'button', name: 'Remind me' });
      await tester.see({ role: 'main' }, 'Done. The toolbar button will show a number in 2 hours.');
      if (browserKind === 'chromium')
        expect(await before.evaluate('globalThis.asked')).toEqual([{ permissions: ['notifications'] }]);
      expect(await before.badge()).toBe('');
      await before.evaluate(`${api}.storage.local.get('reminders').then(({ reminders }) => {
        const now = Date.now();
        const [first] = reminders.list;
        first.due = now + ${soon};
        // Shown ${daysKept} days ago and never answered: its address has been kept long enough.
        const past = now - ${daysKept} * 86_400_000;
        reminders.list.push({ ...first, id: 'old', url: '${oldAddress}', made: past, due: past, shown: past });
        return ${api}.storage.local.set({ reminders }).then(() => true);
      })`);
    } finally {
      await before.close();
    }
    const after = await start(browserKind, profile);
    try {
      const tester = new Tester(after);
      await expect.poll(() => after.badge(), { timeout: 30_000 }).toBe('1');
      // The number leads a person to press the button: what opens there says what waits.
      await after.goto(after.extensionUrl('popup.html'));
      await tester.see({ role: 'main' }, 'Your post on X');
      await tester.see({ role: 'button', name: 'I have answered' });
      await after.goto(after.extensionUrl('options.html#reminders'));
      await tester.see({ role: 'main' }, 'Your post on X');
      expect(await after.evaluate(`${api}.storage.local.get(null).then(all => JSON.stringify(all))`)).not.toContain(
        oldAddress,
      );
      const link = await tester.look(w => (lens.find(w) as HTMLAnchorElement).href, {
        role: 'link',
        name: 'Open the post',
      });
      expect(link).toBe(address);
      await tester.click({ role: 'button', name: 'I have answered' });
      await tester.see({ role: 'main' }, 'No reminders wait.');
      await expect.poll(() => after.badge()).toBe('');
      expect(await after.evaluate(`${api}.storage.local.get(null).then(all => JSON.stringify(all))`)).not.toContain(
        'eastvale',
      );
    } finally {
      await after.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
