import { clueOf } from '../../engine/clues/single';
import { defineRule } from '../../engine/rule';

/** A-C5. What somebody does or is can name them on its own; with a place it is a warning. */
export default defineRule({
  id: 'identifiers/patient-role',
  severity: 'tip',
  title: 'A job or role can identify someone on its own',
  why: 'In one town there may be a single person who does this.',
  advice: 'Leave it out, or say something wider: “who works outdoors”.',
  source: 'https://www.themdu.com/guidance-and-advice/case-studies/social-media-slip',
  *find(reading) {
    const clue = clueOf(reading, 'role');
    if (!clue) return;
    const { sign, found } = clue;
    const isPlaced = found.signs.some(s => s.slot === 'place');
    yield {
      where: sign.where,
      start: sign.start,
      end: sign.end,
      severity: isPlaced ? 'warn' : 'tip',
    };
  },
  examples: {
    flags: [
      { text: 'One of our patients is a retired [lighthouse keeper].', severity: 'tip' },
      { text: 'We looked after a trans [campaigner] with burns.' },
      { text: 'Our patient, a [farmer] from Fenwick, taught us a lot.', severity: 'warn' },
    ],
    allows: [
      { text: 'Thank you to our hospital gardener for every patient’s view.' },
      { text: 'Job: painter for our patient areas. Apply by Friday.' },
      { text: 'Our porter told every patient a joke today.' },
      { text: 'The mayor opened our new ward for patients.' },
    ],
  },
});
