import { judgeAlt } from '../../engine/alt/judge';
import { defineRule } from '../../engine/rule';
import { altFieldOf } from '../../tables/alt-fields';
import { sources } from '../../tables/sources';

/** C-4. */
export default defineRule({
  id: 'access/machine-alt',
  severity: 'warn',
  title: 'A machine wrote this description',
  why: 'It guesses, and often misses what matters.',
  advice: 'Write one sentence of your own.',
  source: sources.altText,
  languageFree: true,
  *find({ draft }) {
    const { way } = altFieldOf(draft);
    for (const [i, { alt }] of draft.media.entries()) {
      if (!alt || !judgeAlt(alt).includes('machine')) continue;
      yield { where: `alt:${i}`, start: 0, end: alt.length, advice: `Write one sentence of your own. ${way}` };
    }
  },
  examples: {
    flags: [
      {
        text: 'It’s open',
        draft: { platform: 'facebook', media: [{ alt: '[May be an image of 1 person, hospital and indoors]' }] },
        severity: 'warn',
      },
      {
        text: 'Open',
        draft: { media: [{ alt: '[A group of people standing. Description automatically generated]' }] },
      },
      { text: 'Open', draft: { media: [{ alt: '[A close-up of a logo AI-generated content may be incorrect.]' }] } },
      {
        text: 'Open',
        draft: { media: [{ alt: '[Photo by Eastvale on May 12, 2024. May be an image of 4 people.]' }] },
      },
      {
        text: 'Open',
        draft: { platform: 'linkedin', media: [{ alt: '[No alternative text description for this image]' }] },
      },
    ],
    allows: [
      { text: 'Open', draft: { media: [{ alt: 'May blossom outside the new hospital wing.' }] } },
      { text: 'Open', draft: { media: [{ alt: 'A sign, which may be an image from the 1950s, shows a nurse.' }] } },
      { text: 'Open', draft: { media: [{ alt: 'A slide reads: our AI-generated letters, one year on.' }] } },
    ],
  },
});
