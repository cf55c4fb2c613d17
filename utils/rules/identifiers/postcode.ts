import { isMedical } from '../../engine/clues/details/medical';
import { termsOf } from '../../engine/clues/details/terms';
import { personBeside } from '../../engine/clues/person-beside';
import { sentenceAt, sentenceText } from '../../engine/clues/sentence-of';
import { identified } from '../../engine/numbers/identified';
import { isNhsSite } from '../../engine/numbers/nhs-sites';
import type { Part } from '../../engine/part';
import { defineRule } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';

/** Words of places that people are invited to: a venue's postcode is there to be found. */
const venue =
  /\b(?:venue|join us|see you|drop[- ]in|event|open day|book|meeting|held at|address|visit us|find us|based at|write to|post(?:ed)? to|send|hall|centre|hospital|clinic|surgery|library|church|school|college|hotel|station|car park|parking|theatre|museum|pharmacy|office|headquarters|hq|stadium|ground|market|hub|sat ?nav|directions|nearest|collect|defib\w*|aed|opens?|opening|from \d|until \d|\d ?(?:am|pm))\b/;

export default defineRule({
  id: 'identifiers/postcode',
  severity: 'tip',
  title: 'A full postcode can point to one street',
  why: 'Often only a handful of homes share it.',
  advice: 'Use a town or an area.',
  source: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/',
  alwaysFine: 'postcodes',
  languageFree: true,
  *find(reading) {
    const { allow, organisation } = reading.settings;
    for (const { flagged, part, from, to, value, confidence } of identified(reading, 'postcode')) {
      if (isNhsSite(value) || isAllowed(allow.postcodes, value) || isAllowed(organisation.postcodes, value)) continue;
      const around = part.lower.slice(Math.max(0, from - 100), to + 60);
      const isVenue = venue.test(around);
      const isSomeones =
        (personBeside(reading, part, { from, to }) || isCallOut(part, from)) &&
        !(isVenue && !/\b(?:lives?|lived|living|home|found|collapsed|fell|visited|on the floor)\b/.test(around));
      if (isSomeones)
        yield {
          ...flagged,
          severity: 'stop',
          why: 'It stands beside one person and says where they live or were.',
        };
      else if (!isVenue && confidence > 0.9) yield flagged;
    }
  },
  examples: {
    flags: [
      { text: 'He sat with an 88 year old lady on the floor at [EC1A 1BB] until the crew came', severity: 'stop' },
      { text: 'Parcel for [DN55 1PT] came back', severity: 'tip' },
      { text: 'our patient lives at [m1 1ae]', severity: 'stop' },
      { text: 'Parcel for [GIR 0AA] came back', severity: 'tip' },
      { text: '[EC1A 1BB], behind the bins for twenty minutes with a stroke on board.', severity: 'stop' },
      { text: 'Our patient’s letters go to [BFPO 58] now', severity: 'stop' },
    ],
    allows: [
      { text: 'Join us at Eastvale Village Hall, EC1A 1BB, at 2pm.', note: 'a venue' },
      { text: 'Leeds Teaching Hospitals, LS9 7TF', note: 'an NHS site' },
      { text: 'Cardiac arrest? The nearest defib to the green is at EC1A 1BB.', note: 'a thing for all' },
      { text: 'Board papers to EC1A 1BB', settings: { organisation: { postcodes: ['ec1a1bb'] } } },
      { text: 'Take the M1 2nd exit', note: 'an ordinal' },
      { text: 'Flat B12 3rd floor' },
      { text: 'XX1 1XX is no place', note: 'no such area' },
      { text: 'Our area is EC1A', note: 'not the full postcode' },
    ],
    misses: [{ text: 'the lady near [EC1A, then 1BB] as she said', note: 'given in pieces' }],
  },
});

const aboard =
  /\b(?:on board|in the back|back of the (?:ambulance|truck|van)|our (?:job|call)|call-?out|crewing|blue lights?)\b/;

/** A crew's call: an illness and "on board" in the sentence of the postcode. */
function isCallOut(part: Part, from: number): boolean {
  const index = sentenceAt(part, from);
  return (
    aboard.test(sentenceText(part, index)) &&
    termsOf(part).some(t => sentenceAt(part, t.from) === index && t.kinds.includes('condition') && isMedical(part, t))
  );
}
