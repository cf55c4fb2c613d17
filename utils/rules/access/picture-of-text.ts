import { judgeAlt } from '../../engine/alt/judge';
import type { Reading } from '../../engine/reading';
import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

const wordPicture =
  /^(?:(?:an?|the|our)\s+)?(?:(?:picture|photo|photograph|image)\s+of\s+(?:an?\s+|the\s+|our\s+)?)?(?:scan|infographic|poster|flyer|leaflet|slide)(?:\s*(?:of|:|with|reading|that|which)|[.,] it (?:says|reads)\b)/i;
const screenshotName = /screen[\s_-]?(?:shot|grab|capture)/i;

/** When the person says so, the words have to stand in the description or in the post. */
const asTold = {
  title: 'This picture has words in it',
  advice: 'Put the words that matter in its description or in the post.',
};
/** "It reads: …", "a sign that says “…”", "Poster: open day on Monday …". */
const tellsWords =
  /\b(?:says?|reads?|reading|saying|words?|text|titled|captioned|labelled)\b[\s:]*\S+(?:\s+\S+)|["“«][^"”»]*\s[^"”»]*["”»]|^[^:.]{3,40}:\s*\S+\s+\S+\s+\S+/i;

/** C-28. By its description, by its file name, or because the person says that there are words in it. */
export default defineRule({
  id: 'access/picture-of-text',
  severity: 'warn',
  title: 'This looks like a picture of words',
  why: 'Words in a picture cannot be enlarged, translated or read aloud.',
  advice: 'Put the words that matter in the post too.',
  source: sources.wcagTextImage,
  languageFree: true,
  *find(reading) {
    for (const [i, { type, alt, name, hasWords }] of reading.draft.media.entries()) {
      if (type !== 'image' && type !== 'gif') continue;
      if (hasWords) {
        if (!alt || !tellsWords.test(alt)) yield { where: `alt:${i}`, start: 0, end: alt?.length ?? 0, ...asTold };
        continue;
      }
      const isTold = alt !== null && (judgeAlt(alt).includes('screenshot') || wordPicture.test(alt));
      if (isTold && alt) {
        if (!hasItsWords(reading, alt)) yield { where: `alt:${i}`, start: 0, end: alt.length };
      } else if (screenshotName.test(name)) yield { where: `name:${i}`, start: 0, end: name.length };
    }
  },
  examples: {
    flags: [
      {
        text: 'Happy birthday to us',
        draft: { media: [{ alt: '[Screenshot of our birthday card. It says: 78 years young, thank you all.]' }] },
        severity: 'warn',
      },
      {
        text: 'Come along',
        draft: { media: [{ alt: '[Colourful shapes around a nurse.]', hasWords: true }] },
        note: 'the person says so',
      },
      { text: 'Come along', draft: { media: [{ alt: '[A photo of a poster. It says: open day, Monday, 10am.]' }] } },
      { text: 'Come along', draft: { media: [{ alt: null, hasWords: true }, { alt: null }] }, at: ['alt:0'] },
      { text: 'Our times', draft: { media: [{ alt: null, name: '[Screenshot 2026-03-01.png]' }] } },
    ],
    allows: [
      {
        text: '78 years young, thank you all.',
        draft: { media: [{ alt: 'Screenshot of our card. It says: 78 years young, thank you all.' }] },
        note: 'the words stand in the post',
      },
      {
        text: 'Come along',
        draft: { media: [{ alt: 'Poster: open day, Monday 4 May, 10am, main hall.', hasWords: true }] },
      },
      { text: 'New here?', draft: { media: [{ alt: 'A badge that says “Hello, my name is Ana”.', hasWords: true }] } },
      { text: 'Thanks', draft: { media: [{ alt: 'Photo of a nurse at a poster wall. She is laughing.' }] } },
      { text: 'Board', draft: { media: [{ alt: 'A board game on a ward table.', name: 'IMG_1.jpg' }] } },
    ],
  },
});

/** True when most of what the picture says also stands in the post. */
function hasItsWords(reading: Reading, alt: string): boolean {
  const said = /\b(?:says|reads|reading|saying|words)\b[:\s]*(.+)$/is.exec(alt)?.[1];
  if (!said) return false;
  const words = said.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const post = new Set(reading.text.words.map(w => w.lower));
  return words.length > 0 && words.filter(w => post.has(w)).length >= words.length * 0.8;
}
