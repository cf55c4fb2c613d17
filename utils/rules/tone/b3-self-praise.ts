import { defineCue } from '../../engine/cue';
import { findOwn } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';

const praise = phrases(String.raw`
  world[- ](?:class|leading)
  outstanding
  award[- ]winning
  amazing
  incredible
  fantastic
  cutting[- ]edge
  state[- ]of[- ]the[- ]art
  (?:market|industry|sector)[- ]leading
  exceptional
  inspir(?:ing|ational)
  innovative
  pioneering
  ground-?breaking
  phenomenal
  bold
  ambitious
  first[- ]class
  unparalleled
  best[- ]in[- ]class
  (?:won|wins|winning|received|receive|receives|awarded|shortlisted for|recipient of) (?:\w+ ){0,6}awards?
  recogni[sz]ing our
  proud does not cover it
  (?:ranked |in the |a )top \d+
  the world's (?:most|best|largest|leading|first) \w+
  (?:very )?proud moment
  (?:very|incredibly|immensely|hugely) proud\b(?! of @| of (?:the|our|my) \w+)
  so proud\b(?! of @| of (?:the|our|my) \w+)
  record (?:revenue|profits?|results|sales|numbers|growth)
  great (?:news?|response|results?|success|achievement)
  brilliant\b
  stunning
  excellence
`);
/** A rating by the regulator is a name; "brilliant morning with Priya" praises nobody's own work. */
const isName = /(?:rated|rating of|rating) $/;

export default defineCue({
  id: 'tone/b3-self-praise',
  code: 'B3',
  side: 'broadcast',
  reason: 'Praise sounds stronger from others. What changed for people?',
  source: 'https://service-manual.nhs.uk/content/voice-and-tone',
  find: reading => findOwn(reading, praise).filter(hit => !isName.test(reading.text.around(hit, 12).before)),
  examples: {
    flags: [
      { text: 'A [world-class] plan for Eastvale.' },
      { text: 'Isn’t our maternity team just [amazing]?' },
      { text: 'Another [award-winning] year.' },
    ],
    allows: [{ text: 'The unit is rated Outstanding by the CQC.' }, { text: '"You were amazing," wrote a daughter.' }],
  },
});
