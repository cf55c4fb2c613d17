import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { type EmojiNamer, loadEmojiNames } from '@/utils/hearing/emoji-name';
import { type FancyReader, hear, spokenText } from '@/utils/hearing/hear';
import { mendedDraft } from '@/utils/hearing/mended';
import { rules } from '@/utils/rules';

let emojiName: EmojiNamer;
beforeAll(async () => {
  emojiName = await loadEmojiNames();
});

const heard = (draft: unknown, fancy?: FancyReader) =>
  spokenText(hear(asDraft(typeof draft === 'string' ? { text: draft } : draft), { emojiName, fancy })).text;

describe('names of emoji', () => {
  it.each([
    ['💙', 'blue heart'],
    ['☎️', 'telephone'],
    ['👍🏽', 'thumbs up: medium skin tone'],
    ['👨‍👩‍👧', 'family: man, woman, girl'],
    ['👩‍⚕️', 'woman health worker'],
    ['🇬🇧', 'flag: United Kingdom'],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'flag: Wales'],
    ['5️⃣', 'keycap: 5'],
  ])('%s is %s', (emoji, name) => expect(emojiName(emoji)).toBe(name));
});

describe('a post as it is heard', () => {
  it('says the name of every emoji', () => expect(heard('He rang it 🔔🔔🔔')).toBe('He rang it bell bell bell'));

  it('says a run-together hashtag as one word and one with capitals as words', () => {
    expect(heard('Join us #worldsepsisday')).toBe('Join us hashtag worldsepsisday');
    expect(heard('Join us #WorldSepsisDay #NHSWorkforce')).toBe(
      'Join us hashtag World Sepsis Day hashtag NHS Workforce',
    );
  });

  it('skips, spells or reads fancy letters, as readers do', () => {
    expect(heard('𝗕𝗶𝗴 news')).toBe('news');
    expect(heard('𝗕𝗶𝗴 news', 'spells')).toBe('sans-serif bold capital b, sans-serif bold i, sans-serif bold g news');
    expect(heard('𝗕𝗶𝗴 news', 'reads')).toBe('Big news');
  });

  it('goes through pictures made of signs, sign by sign', () =>
    expect(heard('Daft ¯\\_(ツ)_/¯')).toBe(
      'Daft macron backslash underscore left bracket katakana tsu right bracket underscore slash macron',
    ));

  it('reads links, handles and mailboxes', () => {
    expect(heard('See https://www.nhs.uk/flu')).toBe('See link, www dot nhs dot uk slash flu');
    expect(heard('Thanks @eastvale_nhs')).toBe('Thanks at eastvale underscore nhs');
    expect(heard('Write to pals@eastvale.example')).toBe('Write to pals at eastvale dot example');
  });

  it('has pictures, poll and earlier boxes in their places', () =>
    expect(
      heard({
        text: 'Two.',
        thread: ['One.'],
        poll: ['Yes 👍'],
        media: [{ alt: 'A nurse laughs.' }, { alt: '' }, { type: 'video', alt: null }],
      }),
    ).toBe('One.\nTwo.\npoll, option 1: Yes thumbs up\nimage, A nurse laughs.\nimage\nvideo'));

  it('says what it cannot see of a picture', () => {
    expect(heard({ text: 'Look', media: [{ alt: null }] })).toBe('Look\nimage, then its description if there is one');
    expect(heard({ text: 'Look', media: [{ alt: '' }] })).toBe('Look\nimage');
  });

  it('says marks where they stand', () => expect(heard('Well done @eastvale!')).toBe('Well done at eastvale!'));

  it('keeps quotation marks and brackets with what they hold', () =>
    expect(heard('A card that says "Happy #NHSBirthday" (#OurDay)')).toBe(
      'A card that says "Happy hashtag NHS Birthday" (hashtag Our Day)',
    ));

  it('knows for every piece where it stands', () => {
    const text = 'Big 🎉 day, #teameastvale';
    const pieces = hear(asDraft({ text }), { emojiName });
    expect(pieces.map(p => text.slice(p.start, p.end))).toEqual(['Big', '🎉', 'day,', '#teameastvale']);
  });
});

describe('after the mends', () => {
  it('sounds like words', () => {
    const draft = asDraft({ text: '𝗕𝗶𝗴 news 🔔🔔🔔 & more, eg cake. #mentalhealthmatters' });
    const report = check(draft, { rules, cues: [], settings: defaultSettings() });
    expect(heard(mendedDraft(draft, report))).toMatch(/^Big news .*hashtag Mental Health Matters$/);
  });

  it('keeps the number of a keycap', () => {
    const draft = asDraft({ text: '5️⃣ more beds are open' });
    const report = check(draft, { rules, cues: [], settings: defaultSettings() });
    expect(mendedDraft(draft, report).text).toBe('5 more beds are open');
  });

  it('goes on to mends that only then fit', () => {
    const draft = asDraft({ text: '🚨 Busy 🚨🚨 tonight 🎉' });
    const settings = defaultSettings();
    const again = (d: typeof draft) => check(d, { rules, cues: [], settings });
    expect(mendedDraft(draft, again(draft), again).text).toBe('Busy tonight 🎉');
  });

  it('takes emoji away only where too many are left', () => {
    const draft = asDraft({ text: 'Shout-out to Ward 4 👏👏 for clean hands 🧼✨' });
    const again = (d: typeof draft) => check(d, { rules, cues: [], settings: defaultSettings() });
    expect(mendedDraft(draft, again(draft), again).text).toBe('Shout-out to Ward 4 for clean hands 🧼✨👏');
  });

  it('leaves a number in keycaps whole', () => {
    const draft = asDraft({ text: 'Ring 1️⃣1️⃣1️⃣ first' });
    expect(mendedDraft(draft, check(draft, { rules, cues: [], settings: defaultSettings() })).text).toBe(
      'Ring 111 first',
    );
  });

  it('leaves the draft itself as it was', () => {
    const draft = asDraft({ text: '#mentalhealthmatters' });
    mendedDraft(draft, check(draft, { rules, cues: [], settings: defaultSettings() }));
    expect(draft.text).toBe('#mentalhealthmatters');
  });
});
