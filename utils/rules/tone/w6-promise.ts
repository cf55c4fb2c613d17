import { defineCue } from '../../engine/cue';
import { findSpoken } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';

const when = String.raw`(?:(?:on|by|before|this|next|until|till|every|in) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|next week|next month|the weekend|christmas|easter|(?:in )?(?:two|three|four|\d+) (?:days|weeks|months)|(?:the )?end of|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:at )?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|the morning|noon|midday|lunchtime)`;
const promise = phrases(String.raw`
  (?:i'll|i will|we'll|we will) (?:\w+ ){0,2}?(?:post|share|update|report|publish|tell|come back|be back|bring|take|let you know|reply|answer|write|raise|ring|call|send|read|say|show)\b[^.!?\n]{0,60}?\b(?:${when})\b
  (?:next|further|another|more) update\b[^.!?\n]{0,20}?\b(?:${when})\b
  ask me again (?:${when})\b
  (?:${when}),? (?:i )?promise\b
  promised? to [^.!?\n]{0,40}\bby (?:${when})\b
`);

export default defineCue({
  id: 'tone/w6-promise',
  code: 'W6',
  side: 'weak',
  reason: 'Promises to come back, and says when.',
  source: 'https://www.careopinion.org.uk/info/star-responder',
  find: reading => findSpoken(reading, promise),
  examples: {
    flags: [
      { text: '[I’ll post what went wrong on Friday].' },
      { text: '[We will bring your answers to the board on 8 October].' },
      { text: 'Roads are shut. [Next update at 2pm].' },
    ],
    allows: [
      { text: 'Watch this space!' },
      { text: 'I will be an original cosponsor in a few weeks.' },
      { text: 'We will share more soon.' },
    ],
  },
});
