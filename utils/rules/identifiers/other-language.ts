import { defineRule } from '../../engine/rule';
import { languageOf } from '../../engine/text/language';

const unread = {
  bilingual: 'Of the words that are not English, few were read for names and clues.',
  cy: 'Few Welsh words are known here, so a name or clue may be missed.',
  other: 'Few of these words were read for names and clues: these checks know English.',
};

/**
 * Names and clues are found by English words and a few Welsh ones, so silence about a Welsh or Polish post would look
 * like approval. Never a finding: it says what was not read, and leaves the reading to whoever knows the language.
 */
export default defineRule({
  id: 'identifiers/other-language',
  severity: 'tip',
  title: 'Words that these checks cannot read',
  why: 'Names and clues are found by English words, so a patient may be missed here.',
  advice: 'Read it once more yourself: any name, age, date or place of a patient?',
  source: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
  languageFree: true,
  *find(reading) {
    const language = languageOf(reading);
    if (language === 'en') return;
    yield {
      unsure: 'other-language',
      message: `${unread[language]} Read them once more yourself.`,
    };
  },
  examples: {
    flags: [
      { text: 'Bu farw bachgen 4 oed o Bwllheli ar ôl damwain fferm.', unsure: true },
      { text: 'Dziękujemy za wszystko. Nasz pacjent jest już w domu i bardzo dziękuje oddziałowi.', unsure: true },
      {
        text: 'Diolch i bawb yn yr ysbyty heddiw. Thank you to everyone who came to see us at the hospital today.',
        unsure: true,
        note: 'half of it is read',
      },
    ],
    allows: [
      { text: 'Diolch to the team on Ward 7, and a good weekend to you all.', note: 'one word of thanks' },
      {
        text: 'Diolch yn fawr to everyone at the Bangor open day! Which stall did you like best?',
        note: 'a thank-you',
      },
      { text: 'A good morning at Ysbyty Gwynedd with the people who run the café.', note: 'names and a borrowed word' },
    ],
  },
});
