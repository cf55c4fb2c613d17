import { type AltReason, judgeAlt, pictureWordsEnd } from '../../engine/alt/judge';
import { defineRule, type Match } from '../../engine/rule';
import type { Fix } from '../../engine/types';
import { sources } from '../../tables/sources';

/** Why each kind of description helps little. The first that applies is told. */
const whys: [AltReason, string][] = [
  ['file-name', 'This reads like a file name.'],
  ['generic', 'This names the kind of picture, not what it shows.'],
  ['credit', 'A credit does not say what the picture shows.'],
  ['only-tags', 'Hashtags and links do not say what the picture shows.'],
  ['call', 'This asks people to do something, and does not say what is there.'],
  ['same-as-post', 'This repeats the post, so people hear it twice.'],
  ['says-picture', 'Screen readers already say that this is a picture.'],
  ['emoji', 'Emoji in a description may be read out as long names.'],
  ['short', 'One or two words rarely tell what the picture shows.'],
];

/** C-2. */
export default defineRule({
  id: 'access/poor-alt',
  severity: 'tip',
  title: 'This description may not help',
  why: 'It does not say what the picture shows.',
  advice: 'Say who or what is in it, and what is happening. Roles are enough: “a nurse and a patient”.',
  source: sources.altText,
  isStyle: true,
  languageFree: true,
  *find({ draft }) {
    for (const [i, media] of draft.media.entries()) {
      if (media.type === 'video' || !media.alt) continue;
      const { alt } = media;
      const reasons = judgeAlt(alt, { post: draft.text });
      if (reasons.includes('machine') || reasons.includes('empty')) continue;
      const told = whys.find(([reason]) => reasons.includes(reason));
      if (!told || (reasons.includes('screenshot') && told[0] !== 'file-name')) continue;
      const match: Match = { where: `alt:${i}`, start: 0, end: alt.length, why: told[1] };
      yield told[0] === 'says-picture' ? { ...match, fixes: withoutPictureWords(alt) } : match;
    }
  },
  examples: {
    flags: [
      { text: 'Home today!', draft: { media: [{ alt: '[IMG_4471.jpg]' }] }, severity: 'tip' },
      {
        text: 'Diolch yn fawr i bawb am ddod heddiw',
        draft: { media: [{ alt: '[IMG_4471.jpg]' }] },
        note: 'any language',
      },
      { text: 'Our plan', draft: { media: [{ alt: '[Chart]' }] } },
      { text: 'Happy retirement', draft: { media: [{ alt: '[Image of a nurse cutting a cake]' }] } },
      { text: 'A card came', draft: { media: [{ alt: '[Photo of card]' }] } },
      { text: 'Our team', draft: { media: [{ alt: '[Photo credit: J Bloggs]' }] } },
      { text: 'Our team', draft: { media: [{ alt: '[#TeamEastvale #Proud #NHS]' }] } },
      { text: 'The new wing is open today', draft: { media: [{ alt: '[The new wing is open today!]' }] } },
      {
        text: 'It rained. The new wing is open today, come and see it.',
        draft: { media: [{ alt: '[The new wing is open today, come and see it.]' }] },
      },
      { text: 'Our plan', draft: { media: [{ alt: '[Click the link below to read more]' }] } },
      { text: 'Cats at work', draft: { media: [{ alt: '[An orange 🐈 on a desk.]' }] } },
    ],
    allows: [
      { text: 'Look', draft: { media: [{ alt: 'A child holding a photograph of her grandmother.' }] } },
      { text: 'Look', draft: { media: [{ alt: 'An inhaler with a spacer connected to the mouthpiece.' }] } },
      { text: 'Look', draft: { media: [{ alt: 'A hand taps a phone to book a place. Poster: click here.' }] } },
      { text: 'Look', draft: { media: [{ alt: 'Bar chart: waits fell from 40 to 22 weeks.' }] } },
      { text: 'Look', draft: { media: [{ alt: 'May be an image of 1 person' }] }, note: 'machine-alt tells of this' },
    ],
  },
});

function withoutPictureWords(alt: string): Fix[] {
  const end = pictureWordsEnd(alt);
  const rest = alt.slice(end);
  if (end === 0 || rest.trim().split(/\s+/).length < 3) return [];
  const text = rest.charAt(0).toUpperCase() + rest.slice(1);
  return [{ start: 0, end: alt.length, text, label: text }];
}
