import { asChromium, expect, test } from './fixtures';
import { guidance, packAddress, served } from './packs-for-tests';

test.use({ forgetsAll: true });

/** The update path in the browser itself: whatever the server does, the last good pack stays in force. */
test('an address that fails in every way never takes the last good pack away', async ({ tester }) => {
  test.setTimeout(120_000);
  const driver = asChromium(tester.driver);
  const { page } = driver;
  const serve = (answer: Parameters<typeof driver.answers.set>[1]) => driver.answers.set(packAddress, answer);
  serve(served(guidance('2.0.0')));
  const evil = 'https://evil.example/guidance.json';
  try {
    await page.goto(driver.extensionUrl('options.html#guidance'));
    const section = page.locator('#guidance');
    await section.getByText('Subscribe to an address').click();
    await section.getByLabel('Web address of the pack').fill(packAddress);
    await section.getByRole('button', { name: 'Subscribe' }).click();
    const card = section.getByRole('article', { name: 'Eastvale guidance' });
    await expect(card).toContainText('Version 2.0.0');
    const again = card.getByRole('button', { name: 'Ask again now: Eastvale guidance' });

    driver.answers.set(evil, served(guidance('9.0.0')));
    const failures: [string, Parameters<typeof serve>[0], string][] = [
      ['gone', () => null, 'Nobody answers there'],
      ['500', served('oops', 500), 'does not have this page'],
      ['garbage', served('<html>Welcome</html>'), 'not a pack that can be read'],
      ['older', served(guidance('1.9.0')), 'an older version'],
      ['redirect', served('', 302, { location: evil }), 'sends on to another address'],
      ['unproven', served(guidance('3.0.0').replace('A [bed blocker]', 'nothing')), 'does not hold'],
    ];
    for (const [name, answer, words] of failures)
      await test.step(name, async () => {
        serve(answer);
        await again.click();
        await expect(card).toContainText(words);
        await expect(card).toContainText('Version 2.0.0');
        await expect(card).toContainText('The version here stays in force.');
      });
    expect(driver.requests.some(r => r.url === evil)).toBe(false);

    await test.step('service worker killed in the middle', async () => {
      const asked = new Promise<void>(reached => {
        serve(() => {
          reached();
          return new Promise(() => {});
        });
      });
      await again.click();
      await asked;
      await driver.sleepBackground();
      await page.reload();
      await expect(card).toContainText('Version 2.0.0');
      serve(served(guidance('2.1.0')));
      await again.click();
      await expect(card).toContainText('Version 2.1.0');
    });
  } finally {
    driver.answers.delete(packAddress);
    driver.answers.delete(evil);
  }
});
