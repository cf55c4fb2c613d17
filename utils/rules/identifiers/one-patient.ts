import { combinationOf } from '../../engine/clues/combination';
import { isInvented, isOurs } from '../../engine/clues/frames';
import { subjectsOf } from '../../engine/clues/subjects';
import { defineRule } from '../../engine/rule';

/** A-R1. One person in the author's care, with nothing yet to find them by: a quiet question. */
export default defineRule({
  id: 'identifiers/one-patient',
  severity: 'tip',
  title: 'You are talking about one person',
  why: 'They, or people close to them, may read this.',
  advice: 'Could they recognise themselves? Would they be happy to?',
  source: 'https://www.jmir.org/2020/9/e19746',
  *find(reading) {
    if (isInvented(reading) || combinationOf(reading)?.level) return;
    const subject = subjectsOf(reading).find(s => s.kind === 'patient' && s.strength === 3);
    if (subject && isOurs(reading)) yield { where: subject.where, start: subject.start, end: subject.end };
  },
  examples: {
    flags: [
      { text: 'A [patient] told me our letters are hard to read.' },
      { text: 'I learned a lot from one [resident] and our team.' },
    ],
    allows: [
      { text: 'Our patient safety team won an award.' },
      { text: 'Thank you to our patient experience group and our patient leader, Ann.' },
      { text: 'We put the patient first.' },
      { text: 'Our patients deserve better letters.' },
      { text: 'Every patient should get a clear letter from us.' },
      { text: 'If you are a patient with us, tell us what you think.' },
      { text: 'Great patient flow on the wards today, well done team.' },
      { text: 'As a patient myself I was glad of our nurses.' },
      { text: 'Our patient transport crews worked all weekend.' },
    ],
  },
});
