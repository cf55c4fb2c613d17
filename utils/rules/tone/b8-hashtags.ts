import { defineCue } from '../../engine/cue';
import { isAllowed } from '../../engine/settings';
import { languageOf } from '../../engine/text/language';

/** Guidance section B.3: three or more tags, or more than a fifth of the words. */
const manyTags = 3;
const largeShare = 0.2;

export default defineCue({
  id: 'tone/b8-hashtags',
  code: 'B8',
  side: 'broadcast',
  reason: 'Many tags, few people.',
  source: 'https://service-manual.nhs.uk/content/voice-and-tone',
  *find(reading) {
    const { text, settings } = reading;
    if (text.hashtags.length < 2 || languageOf(reading) !== 'en') return;
    const tags = text.hashtags.filter(tag => !isAllowed(settings.allow.hashtags, tag.text.slice(1)));
    const first = tags[0];
    const last = tags.at(-1);
    if (!first || !last) return;
    const words = text.words.length + text.hashtags.length;
    if (tags.length >= manyTags || (tags.length >= 2 && tags.length / words > largeShare))
      yield { start: first.start, end: last.index - first.index < tags.length + 1 ? last.end : first.end };
  },
  examples: {
    flags: [{ text: 'Staff awards photos are in! [#TeamEastvale #Awards #Proud]' }],
    allows: [
      { text: 'Our award photos are in, and the cake was good. #TeamEastvale' },
      {
        text: 'Live from the conference in Eastvale today #ConfEd #EastvaleHealth #NHS',
        settings: { allow: { hashtags: ['ConfEd', 'EastvaleHealth', 'NHS'] } },
        note: 'agreed tags',
      },
      { text: 'Brechlynnau ffliw ar gael nawr yn yr ysbyty. Flu vaccines are now here for you. #Ffliw #Flu #Cymru' },
    ],
  },
});
