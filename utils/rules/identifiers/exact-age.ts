import { agesOf } from '../../engine/clues/details/ages';
import { clueOf } from '../../engine/clues/single';
import { defineRule } from '../../engine/rule';

/** A-C1. Over 89 or under 1 there are so few that an age alone may do. */
export default defineRule({
  id: 'identifiers/exact-age',
  severity: 'tip',
  title: 'An exact age narrows it down',
  why: 'Few people of one age live near you, and fewer were in your care.',
  advice: 'Try “in their 80s” or “a young child”.',
  source: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.514',
  *find(reading) {
    const clue = clueOf(reading, 'age');
    if (!clue) return;
    const { sign, found } = clue;
    const age = agesOf(found.scene.part).find(a => a.from === sign.from);
    if (!age) return;
    const isRare = age.years !== null && (age.years > 89 || age.years < 1);
    yield { where: sign.where, start: sign.start, end: sign.end, severity: isRare ? 'warn' : 'tip' };
  },
  examples: {
    flags: [
      { text: 'We cared for a lady [aged 82].', severity: 'tip' },
      { text: 'Our patient is [97 years old] and sharper than me.', severity: 'warn' },
      {
        text: 'Happy birthday to Ethel, [103] today, whom our nurses have visited every morning for years!',
        severity: 'warn',
      },
      { text: 'We looked after a [three-week-old] boy.', severity: 'warn' },
    ],
    allows: [
      {
        text: 'Arthur is 91 and has driven our library trolley every Tuesday since 1998. Thank you Arthur.',
        note: 'a volunteer',
      },
      {
        text: 'The Larches is 112 years old and was a school before we came. On Friday we hand over the keys.',
        note: 'a house',
      },
      { text: 'Free checks for patients aged 50 and over at our clinic.' },
      { text: 'Our wards care for children aged 12 to 15.' },
      { text: 'A 75-year-old NHS still cares for every patient.' },
      { text: "Our matron marks 40 years' service to patients." },
      { text: 'Open 24 hours for every patient in our care.' },
    ],
  },
});
