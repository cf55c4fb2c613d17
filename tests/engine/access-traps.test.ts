import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import type { Finding, Severity } from '@/utils/engine/types';
import { rules } from '@/utils/rules';

/** The catalogue of accessibility checks, C-1 to C-34: each threshold from both sides, each trap with its look-alike. */
const accessRules = rules.filter(r => r.id.startsWith('access/'));

function found(given: string | Record<string, unknown>, rule: string): Finding[] {
  const settings = defaultSettings();
  if (rule === 'number-spacing') settings.levels['access/number-spacing'] = 'tip';
  const draft = asDraft(typeof given === 'string' ? { text: given } : { text: 'Our day on the ward', ...given });
  return check(draft, { rules: accessRules, cues: [], settings }).findings.filter(f => f.rule === `access/${rule}`);
}

const plain = 'walk past the shop to the bus stop and back in the rain'.split(' ');
const words = (count: number) =>
  `We ${Array.from({ length: count - 1 }, (_, i) => plain[i % plain.length]).join(' ')}.`;
const alt = (text: string, more = {}) => ({ media: [{ alt: text, ...more }] });
const film = (text: string, captions: boolean | null = true) => ({ text, media: [{ type: 'video', captions }] });
const sentences = (count: number, platform: string) => ({ text: 'It rained. '.repeat(count).trim(), platform });
const long = (length: number) => `${'A tree by the door. '.repeat(60).slice(0, length - 1)}.`;

type Given = string | Record<string, unknown>;
const table: [check: string, rule: string, fires: Given, level: Severity, silent: Given][] = [
  ['C-1 missing', 'missing-alt', alt(''), 'warn', alt('A nurse holds a cake.')],
  ['C-1 a film has captions instead', 'missing-alt', alt('  '), 'warn', { media: [{ type: 'video', alt: '' }] }],
  [
    'C-2 begins "image of"',
    'poor-alt',
    alt('Image of a nurse at a desk.'),
    'tip',
    alt('A child holds a photograph of her nan.'),
  ],
  ['C-2 file name', 'poor-alt', alt('IMG_2041.jpg'), 'tip', alt('A badge with the number IMG 2041 on it.')],
  ['C-2 fewer than 3 words', 'poor-alt', alt('Our nurse.'), 'tip', alt('Our new nurse.')],
  [
    'C-2 same as the post',
    'poor-alt',
    alt('Our day on the ward.'),
    'tip',
    alt('Our day on the ward, seen from the door.'),
  ],
  ['C-2 only a credit', 'poor-alt', alt('Photo: J Bloggs.'), 'tip', alt('A photo booth: two nurses pull faces.')],
  [
    'C-2 only hashtags',
    'poor-alt',
    alt('#TeamEastvale #Proud'),
    'tip',
    alt('A banner that says #TeamEastvale is held up.'),
  ],
  ['C-3 near the limit', 'long-alt', { ...alt(long(900)), platform: 'x' }, 'tip', alt(long(200))],
  [
    'C-3 the field itself counts',
    'long-alt',
    { ...alt(long(190)), longestAlt: 200 },
    'tip',
    { ...alt(long(170)), longestAlt: 200 },
  ],
  ['C-4 machine', 'machine-alt', alt('May be an image of 2 people'), 'warn', alt('May blossom outside the ward.')],
  ['C-5 more than 3', 'emoji-count', 'Cake 🍰☕🎂🧁', 'tip', 'Cake 🍰☕🎂'],
  ['C-5 more than 5', 'emoji-count', 'Cake 🍰☕🎂🧁🍪🍫', 'warn', '© ® ™ 1 2 3 4 5 are no emoji'],
  ['C-5 keycaps, families, tones count once', 'emoji-count', 'So 1️⃣2️⃣3️⃣4️⃣', 'tip', 'We 👨‍👩‍👧‍👦👍🏽🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ['C-6 twice', 'emoji-repeated', 'He rang 🔔🔔', 'tip', 'He rang 🔔🛎️'],
  ['C-7 mid-sentence', 'emoji-placing', 'Our 🎉 day', 'tip', 'Our day 🎉'],
  ['C-7 bullets', 'emoji-placing', '🦷 Eastvale', 'tip', 'Eastvale 🦷 #Teeth'],
  ['C-8 instead of a word', 'emoji-instead-of-word', 'Time to ☎️ 999', 'warn', 'Time to 🎉 celebrate'],
  ['C-9 skin tone', 'emoji-count', 'Hands 👍👍🏽👍🏿👏', 'tip', 'Thank you 👏🏿'],
  ['C-11 run together', 'hashtag-case', '#nhsworkforce', 'tip', '#NHSWorkforce'],
  ['C-11 one word', 'hashtag-case', '#worldsepsisday', 'tip', '#wellbeing #healthcare #sepsis'],
  ['C-12 more than 2', 'hashtag-count', 'Thanks #A1 #B2 #C3', 'tip', 'Thanks #A1 #B2'],
  ['C-12 in a sentence', 'hashtag-count', 'Our #Sepsis day is on', 'tip', 'Our day is on #Sepsis'],
  ['C-13 fancy', 'fancy-letters', '𝗕𝗶𝗴 day', 'warn', 'Siân’s 3ʳᵈ day at 5 m²'],
  ['C-14 three lines of signs', 'ascii-art', '|\\__/|\n( o.o )\n > ^ <', 'tip', '- Mon\n- Tue\n- Wed'],
  ['C-14 kaomoji', 'ascii-art', 'Daft ¯\\_(ツ)_/¯', 'tip', 'Daft (or not)'],
  ['C-15 three words of four letters', 'capitals', 'COME ALONG TODAY, all', 'tip', 'COME ALONG, all'],
  ['C-15 what never shouts', 'capitals', 'STAFF AWARDS TONIGHT', 'tip', 'COVID-19, CAMHS, CQUIN, XVIII and WARFARIN'],
  ['C-16 above 20', 'long-sentence', words(21), 'tip', words(20)],
  [
    'C-16 above 25',
    'long-sentence',
    words(26),
    'warn',
    'Open:\nMon nine to five\nTue nine to five\nWed nine to five\nThu nine to five\nFri nine to one',
  ],
  ['C-17 more than 3', 'wall-of-text', sentences(4, 'linkedin'), 'tip', sentences(3, 'linkedin')],
  ['C-17 not on X', 'wall-of-text', sentences(4, 'facebook'), 'tip', sentences(4, 'x')],
  ['C-19 hard word', 'hard-word', 'We utilise it', 'tip', 'We use it'],
  ['C-20 acronym', 'acronym', 'The ICB met', 'tip', 'The integrated care board (ICB) met'],
  ['C-20 well known, handles, tags', 'acronym', 'The MDT met', 'tip', 'NHS, GP, A&E, CT, MRI, ID, @NHS_ICB and #ICB'],
  ['C-21 vague', 'vague-link', 'Click here: https://a.example.org', 'tip', 'Read the papers: https://a.example.org'],
  ['C-22 shortened', 'shortened-link', 'Papers https://bit.ly/x', 'tip', 'Papers https://lnkd.in/x https://www.nhs.uk'],
  ['C-22 bare', 'shortened-link', 'https://www.nhs.uk/flu', 'tip', 'About flu: https://www.nhs.uk/flu'],
  ['C-22 in the bio', 'shortened-link', 'Apply, link in bio', 'tip', 'Apply, the bio has more about us'],
  [
    'C-23 more than 1',
    'link-count',
    'See a.example.org/x b.example.org/y',
    'tip',
    'See a.example.org/x, write to b@example.org',
  ],
  ['C-24 colour', 'colour-or-place', 'Press the red button', 'tip', 'Wear the red tunic'],
  ['C-24 position', 'colour-or-place', 'See the chart below', 'tip', 'Below zero tonight; her left hip'],
  ['C-25 moving', 'moving-picture', { media: [{ type: 'gif', alt: 'A.' }] }, 'warn', alt('A nurse dances.')],
  ['C-26 captions', 'captions', film('A film about flu', false), 'warn', film('A film about flu')],
  [
    'C-27 fewer than 8 words',
    'video-summary',
    film('One two three four five six seven'),
    'tip',
    film('One two three four five six seven eight'),
  ],
  [
    'C-28 the person says so',
    'picture-of-text',
    alt('Shapes and a nurse.', { hasWords: true }),
    'warn',
    alt('A sign that reads: open from Monday.', { hasWords: true }),
  ],
  ['C-28 screenshot', 'picture-of-text', alt('Screenshot of a letter.'), 'warn', alt('A nurse reads a letter.')],
  ['C-29 signs', 'symbols', 'Tea & cake', 'tip', 'A&E, Q&A, ages 65+, 24/7'],
  ['C-30 eg', 'abbreviations-eg', 'Bring fruit, eg apples', 'tip', 'An egg, a piece of cake'],
  ['C-31 instruction', 'contractions', 'Please don’t park here', 'tip', 'I don’t know yet'],
  ['C-32 range', 'ranges', 'Open 8am–8pm', 'tip', 'We won 3–1; ring 020 7946 0000'],
  ['C-33 label', 'labels-for-people', 'Many diabetics came', 'tip', 'People with diabetes; a diabetic eye check'],
  ['C-33 group', 'labels-for-people', 'The elderly need us', 'tip', 'The elderly care ward'],
  ['C-34 sample number', 'number-spacing', 'Like 9991234567', 'tip', 'Like 999 123 4567'],
];

describe('each check of the catalogue', () => {
  it.each(table)('%s: %s fires', (_, rule, fires, level) => {
    expect(found(fires, rule).map(f => f.severity)).toContain(level);
  });

  it.each(table)('%s: %s stays silent', (_, rule, __, ___, silent) => {
    expect(found(silent, rule)).toEqual([]);
  });

  it('has a source of guidance and words for what, why and what to do', () => {
    const bare = accessRules.filter(r => !r.source.startsWith('https://') || !r.title || !r.why || !r.advice);
    expect(bare).toEqual([]);
  });

  it('covers the catalogue: C-10 is "Hear it", C-18 means that no score is shown', () => {
    const checks = new Set(table.map(([name]) => Number(/^C-(\d+)/.exec(name)?.[1])));
    const missing = Array.from({ length: 34 }, (_, i) => i + 1).filter(n => !checks.has(n));
    expect(missing).toEqual([10, 18]);
    expect(new Set(table.map(([, rule]) => rule)).size).toBe(accessRules.length - 1);
  });
});

describe('silence where it belongs', () => {
  const ids = (given: Given) =>
    check(asDraft(typeof given === 'string' ? { text: given } : given), {
      rules: accessRules,
      cues: [],
      settings: defaultSettings(),
    }).findings.map(f => f.rule.slice('access/'.length));

  it('style is never a matter on a condolence post, letters that cannot be heard are', () => {
    expect(
      ids('We are so sorry that Bev died on Sunday. 💙💙💙💙💙💙 RIP. Our ICB will miss her #restinpeace'),
    ).toEqual([]);
    expect(ids('Rest in peace, 𝗕𝗲𝘃. Our thoughts are with her family.')).toEqual(['fancy-letters']);
  });

  it.each([
    ['quoted text', 'She wrote: “We utilise the ICB & stakeholders, e.g. 9am-5pm”'],
    ['somebody’s repeated post', 'RT @someone: we utilise stakeholders & the ICB 🎉 e.g. today'],
    ['code', 'Type `we utilise the ICB & more` into the box'],
    ['handles', 'Thanks @ICB_utilise and @nhs_e_g'],
  ])('%s', (_, text) => expect(ids(text)).toEqual([]));

  it('other languages get only the checks that read no words', () => {
    const german = 'Wir danken allen für die tolle Arbeit und freuen uns sehr auf das nächste Jahr 🎉🎉 𝗗𝗮𝗻𝗸𝗲 & ICB';
    expect(new Set(ids(german))).toEqual(new Set(['emoji-placing', 'emoji-repeated', 'fancy-letters']));
    const welsh = 'Mae ein clinig ffliw ar agor heddiw & yfory 💉 dewch draw i’n gweld ni yn yr ysbyty #iechydcymru';
    expect(ids(welsh)).toEqual(['emoji-placing']);
  });

  it('Welsh beside English is read as English', () => {
    const both =
      'Diolch yn fawr i bawb am eu gwaith. Thank you all for your work on the ward & at home, e.g. at night.';
    expect(ids(both)).toEqual(expect.arrayContaining(['symbols', 'abbreviations-eg']));
  });
});
