import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { startChromium } from './drivers/chromium';
import { asChromium, chromiumOptions, expect, test } from './fixtures';
import { panel, pill } from './its/wanted';
import { packAddress, served } from './packs-for-tests';
import { surfaceNamed } from './surfaces';
import { Tester } from './tester';

/**
 * A communications officer who has never seen JSON: from "don't say bed blocker, from 1 May mention the election pause"
 * to a pack in force in another profile, by address and by file. (By policy: `policy.spec.ts`.) Playwright's own
 * locators, because this is one long walk over a page of forms.
 */
const editorOf = (page: Page) => page.locator('#write-guidance');

/** By the keyboard: focus and Enter. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.page().keyboard.press('Enter');
}

async function saved(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const coming: Promise<Download> = page.waitForEvent('download');
  await press(button);
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function writePack(page: Page): Promise<void> {
  const editor = editorOf(page);
  await press(editor.getByRole('button', { name: 'Start a new pack' }));
  await editor.getByLabel('Name', { exact: true }).fill('Eastvale guidance');

  await press(editor.getByRole('button', { name: 'Words to avoid' }));
  await expect(editor.getByLabel('Words and phrases').first()).toBeFocused();
  await page.keyboard.type('bed blocker');
  const first = editor.locator('.rule-form').nth(0);
  await first.getByLabel('What, in a few words').fill('Speak of people, not beds');
  await first.getByLabel('Why, in one sentence').fill('People who wait to leave hospital did not choose to.');
  await first.getByLabel('What to do, in one sentence').fill('Say what they are waiting for.');
  await first.getByLabel('How loud').selectOption({ label: 'Warn' });
  await first.getByLabel('Add a post').first().fill('Too many [bed blockers] this week');
  await expect(first).toContainText('It holds');

  await press(editor.getByRole('button', { name: 'Something missing, or out of place' }));
  const second = editor.locator('.rule-form').nth(1);
  await expect(second.getByLabel('Words and phrases').first()).toBeFocused();
  await page.keyboard.type('election pause');
  await second.getByLabel('What, in a few words').fill('Mention the election pause');
  await second.getByLabel('What to do, in one sentence').fill('Say that announcements wait until after the vote.');
  await second.getByLabel('From', { exact: true }).fill('2027-05-01');
  await second.getByLabel('Add a post').first().fill('News from Eastvale');
  await second.getByLabel('Add a post').nth(1).fill('During the election pause we share no news');
  await expect(second).toContainText('It holds');
}

async function openOptions(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('heading', { name: 'Write guidance' }).waitFor();
}

/** The note that a leader sees beside the composer. */
async function seesTheNote(tester: Tester): Promise<void> {
  await tester.open(surfaceNamed('X home'));
  await tester.fill('Too many bed blockers on our wards this week');
  await tester.click(pill);
  await tester.see(panel, 'Eastvale guidance says');
  await tester.see(panel, 'Speak of people, not beds');
}

test.afterEach(({ driver }) => new Tester(driver).forget());

test('from an idea to a pack in force, by file and by address', async ({ driver }) => {
  test.setTimeout(120_000);
  const { page } = asChromium(driver);
  const options = driver.extensionUrl('options.html#write-guidance');
  await openOptions(page, options);
  const editor = editorOf(page);
  const refused: string[] = [];
  page.on('console', message => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
  await writePack(page);

  await test.step('trying out knows the day', async () => {
    const tryOut = editor.getByRole('region', { name: 'Try it out' });
    await tryOut.getByLabel('Your own post').fill('Nothing new here');
    await tryOut.getByLabel('As if today were').fill('2027-04-30');
    await expect(tryOut).not.toContainText('Mention the election pause');
    await tryOut.getByLabel('As if today were').fill('2027-05-01');
    await expect(tryOut).toContainText('Mention the election pause');
    await expect(tryOut.locator('mark')).toHaveText('bed blockers');
  });

  await test.step('what was removed comes back, and nothing is lost when the page closes', async () => {
    await press(editor.getByRole('button', { name: 'Remove this rule' }).last());
    await expect(editor.locator('.rule-form')).toHaveCount(1);
    await press(editor.getByRole('button', { name: 'Undo' }));
    await expect(editor.locator('.rule-form')).toHaveCount(2);
    await page.goto('about:blank');
    await openOptions(page, options);
    await expect(editor.locator('.rule-form')).toHaveCount(2);
  });

  await test.step('what was closed comes back, also after the page was closed', async () => {
    await press(editor.getByRole('button', { name: 'Close it' }));
    await expect(editor.getByRole('button', { name: 'Start a new pack' })).toBeVisible();
    await page.reload();
    await press(editor.getByRole('button', { name: 'Put it back' }));
    await expect(editor.locator('.rule-form')).toHaveCount(2);
    await expect(editor.getByRole('button', { name: 'Put it back' })).toHaveCount(0);
  });

  const file = await saved(page, editor.getByRole('button', { name: 'Save as a file, version 1.0.0' }));
  expect(file.name).toBe('Eastvale guidance-1.0.0.json');
  await expect(editor).toContainText('“Eastvale guidance-1.0.0.json” is saved.');
  await expect(editor.locator(':focus')).toHaveText(/^Save as version/);

  await test.step('a policy file for IT holds the pack', async () => {
    await press(editor.getByText('Policy files for IT, with this pack inside'));
    const policy = await saved(page, editor.getByRole('button', { name: 'Firefox (policies.json)' }));
    const [values] = Object.values(JSON.parse(policy.text).policies['3rdparty'].Extensions) as {
      packs: { pack: string }[];
    }[];
    expect(JSON.parse(values?.packs[0]?.pack ?? '')).toEqual(JSON.parse(file.text));
  });

  await test.step('a change gets the next version, and is shown against the one in use', async () => {
    await press(editor.getByRole('button', { name: 'Use it on this browser' }));
    await expect(editor.getByRole('status').last()).toContainText('“Eastvale guidance” 1.0.0 is in force.');
    await editor.getByLabel('What it is for').fill('For everyone who posts');
    await editor.getByRole('radio', { name: 'Changes' }).check();
    await expect(editor.locator('.cm-insertedLine, .cm-changedLine').first()).toContainText('For everyone who posts');
    const next = await saved(page, editor.getByRole('button', { name: 'Save as version 1.0.1 For changed words.' }));
    expect(JSON.parse(next.text)).toMatchObject({ version: '1.0.1', about: 'For everyone who posts' });
  });

  await test.step('as JSON, what is to be mended is marked at its line, in a way the page lets in', async () => {
    await editor.getByRole('radio', { name: 'Forms' }).check();
    await press(editor.locator('.rule-form > summary').first());
    await editor.getByLabel('Web address it rests on').first().fill('www.eastvale.example');
    await editor.getByRole('radio', { name: 'JSON' }).check();
    await expect(editor.locator('.cm-lint-marker')).toHaveCount(1);
    expect(refused).toEqual([]);
  });

  const other = await startChromium(await chromiumOptions());
  try {
    await test.step('by file, in another profile', async () => {
      await openOptions(other.page, other.extensionUrl('options.html#guidance'));
      await other.page
        .locator('#guidance input[type=file]')
        .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
      await expect(other.page.locator('#guidance')).toContainText('“Eastvale guidance” 1.0.0 is in force.');
      await seesTheNote(new Tester(other));
      expect(other.requests.filter(r => /eastvale/.test(r.url))).toEqual([]);
    });

    await test.step('by address, where nothing is kept', async () => {
      await new Tester(other).forget();
      other.answers.set(packAddress, served(file.text));
      await openOptions(other.page, other.extensionUrl('options.html#guidance'));
      const guidance = other.page.locator('#guidance');
      await expect(guidance.getByRole('article', { name: 'Eastvale guidance' })).toHaveCount(0);
      await press(guidance.getByText('Subscribe to an address'));
      await guidance.getByLabel('Web address of the pack').fill(packAddress);
      await press(guidance.getByRole('button', { name: 'Subscribe' }));
      await expect(guidance).toContainText('Subscribed: “Eastvale guidance” is in the list above.');
      await expect(guidance.getByRole('article', { name: 'Eastvale guidance' })).toContainText(
        'From guidance.eastvale.example',
      );
      await seesTheNote(new Tester(other));
      const asked = other.requests.filter(r => /eastvale/.test(r.url));
      expect(asked.map(r => r.url)).toEqual([packAddress]);
    });
  } finally {
    await other.close();
  }
});
