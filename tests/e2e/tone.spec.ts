import { whole, wholeInFirefox } from './extent';
import { expect, test } from './fixtures';
import { findings, panel, pill, riskyLine, riskyWords } from './its/wanted';
import { surfaceNamed } from './surfaces';
import type { Tester } from './tester';

/** The verdict beside a composer: where it belongs, where it is silent, and the way from it to the next sentence. */
const news = 'Our new surgical hub opens today. 4 theatres, 24 beds and shorter waits across Eastvale.';
const verdicts = ['Broadcast-only', 'Mixed', 'Conversational', 'One-way by design', 'Too short to tell'];

const panelWords = (tester: Tester) => tester.look(wanted => lens.find(wanted)?.textContent ?? '', panel);
const verdictsIn = async (tester: Tester) => {
  const words = await panelWords(tester);
  return verdicts.filter(verdict => words.includes(verdict));
};

const keptIn = async ({ driver }: Tester, area: 'session' | 'local') => {
  await driver.goto(driver.extensionUrl('popup.html'));
  return String(
    await driver.evaluate(`(globalThis.browser ?? chrome).storage.${area}.get(null).then(all => JSON.stringify(all))`),
  );
};

test('a private group: no verdict; in a language whose words we do not know, and in a public one, there is one', {
  tag: wholeInFirefox,
}, async ({ tester }) => {
  const surface = surfaceNamed('Facebook group');
  const shown = async (extra: Record<string, string>) => {
    await tester.open(surface, extra);
    await tester.fill(`${news} ${riskyLine}`);
    await tester.click(pill);
    await tester.see(findings, riskyWords);
    return verdictsIn(tester);
  };
  expect(await shown({})).toEqual([]);
  expect(await shown({ lang: 'de' })).toEqual(['Broadcast-only']);
  expect(await shown({ group: 'Public' })).toEqual(['Broadcast-only']);
});

/** Where the caret goes is a matter of editor and browser. By default one platform's own composer and one in a shadow root. */
const asked = ['LinkedIn B', 'Facebook feed'];
for (const name of ['X home', 'X mobile', 'LinkedIn C', 'LinkedIn B', 'Facebook feed'])
  test(`${name}: "Add a question…" gives one prompt and the end of the post, and writes no word`, {
    tag: asked.includes(name) ? [] : whole,
  }, async ({ tester }) => {
    await tester.open(surfaceNamed(name));
    await tester.fill(news);
    await tester.click(pill);
    await tester.click({ role: 'button', name: 'Add a question…' });
    await tester.see(panel, 'Who will notice “our new surgical hub” most?');
    await tester.untilEditorFocused();
    // What is typed now does not stick to the full stop.
    await tester.untilModel(`${news} `);
    const own = 'What worries you about it? Tell me below.';
    await tester.driver.type(own);
    await tester.untilModel(`${news} ${own}`);
    await tester.see(panel, 'Conversational');
  });

const kindsOfReply = {
  'this reply moves it elsewhere': 'We are sorry to hear this. Please contact our PALS team.',
  'this reply could go to anyone': 'We take all feedback very seriously and your comments have been noted.',
  'this reply shows thanks': 'Thank you so much, lovely to hear from you!',
  'this reply answers the person': 'You are right, the west door was stuck. I asked the porters and it is mended now.',
};
test('a reply is told by its kind', { tag: wholeInFirefox }, async ({ tester }) => {
  await tester.open(surfaceNamed('X inline reply'));
  for (const [i, [kind, text]] of Object.entries(kindsOfReply).entries()) {
    await tester.fill(text);
    if (i === 0) await tester.click(pill);
    await tester.see(panel, kind);
  }
});

test.describe('X home', () => {
  // The second goes on with the page of the first.
  test.describe.configure({ mode: 'default' });

  test('a condolence has no verdict, no tip on style and no word of tone', { tag: wholeInFirefox }, async ({
    tester,
  }) => {
    await tester.openNext(surfaceNamed('X home'));
    await tester.fill(
      'Heartbroken to hear Sid is gone. Every Friday he brought the papers round. 💙💙💙💙💙 #restinpeacesid',
    );
    await tester.click(pill);
    await tester.see(panel);
    expect(await verdictsIn(tester)).toEqual([]);
    expect(await panelWords(tester)).not.toContain('Tip');
  });

  test('Welsh and bilingual posts are never broadcast-only', { tag: wholeInFirefox }, async ({ tester }) => {
    await tester.openNext(surfaceNamed('X home'));
    await tester.fill(
      'Mae’r clinig newydd ar agor o ddydd Llun. Our new clinic is open from Monday. #Clinig #Cymru #NHS #Iechyd',
    );
    await tester.click(pill);
    await tester.see(panel, 'Not judged');
    await tester.see(panel, 'tone is judged in English only');
  });
});

test.describe('With what is stored', () => {
  test.use({ forgetsAll: true });

  test('for friends only: no verdict, but a number still stops', { tag: wholeInFirefox }, async ({ tester }) => {
    const surface = surfaceNamed('Facebook feed');
    await tester.open(surface, { audience: 'Friends' });
    await tester.fill(`${news} ${riskyLine}`);
    await tester.click(pill);
    await tester.see(findings, riskyWords);
    expect(await verdictsIn(tester)).toEqual([]);
    await tester.choose({ toneForLimited: true });
    await tester.open(surface, { audience: 'Friends' });
    await tester.fill(news);
    await tester.click(pill);
    await tester.see(panel, 'Broadcast-only');
  });

  test('tone off for one platform says nothing there, and stays on elsewhere', { tag: wholeInFirefox }, async ({
    tester,
  }) => {
    await tester.choose({ platforms: { x: { mode: 'on', concerns: { tone: false } } } });
    await tester.open(surfaceNamed('X home'));
    await tester.fill(`${news} ${riskyLine}`);
    await tester.click(pill);
    await tester.see(findings, riskyWords);
    expect(await verdictsIn(tester)).toEqual([]);
    await tester.open(surfaceNamed('LinkedIn C'));
    await tester.fill(news);
    await tester.click(pill);
    await tester.see(panel, 'Broadcast-only');
  });

  test('identifiers off for one platform leaves the verdict', { tag: wholeInFirefox }, async ({ tester }) => {
    await tester.choose({ platforms: { x: { mode: 'on', concerns: { identifiers: false } } } });
    await tester.open(surfaceNamed('X home'));
    await tester.fill(`${news} ${riskyLine}`);
    await tester.click(pill);
    await tester.see(panel, 'Broadcast-only');
    expect(await panelWords(tester)).not.toContain(riskyWords);
  });

  test('a reply used before is noticed, and no word of it is kept', async ({ tester }) => {
    const reply = surfaceNamed('X inline reply');
    const template =
      'You are right, five hours is far too long. We are adding two more nurses at the front desk from Monday.';
    await tester.open(reply);
    await tester.fill(template);
    await tester.click(pill);
    await tester.see(panel, 'this reply answers the person');
    await tester.pressPublish();
    await tester.untilPublished(template);
    await tester.open(reply);
    await tester.fill(`@ana_invented Hi Ana, ${template}`);
    await tester.click(pill);
    await tester.click({ role: 'button', name: 'Why this verdict?' });
    await tester.see(panel, 'You have used this reply before.');
    const kept = await keptIn(tester, 'session');
    expect(kept).toMatch(/"salt":"\S{8,}/);
    for (const area of [kept, await keptIn(tester, 'local')])
      expect(area).not.toMatch(/far too long|two more nurses|ana_invented/);
  });
});
