import { defineCue } from '../../engine/cue';
import type { Found } from '../../engine/part';
import type { Reading } from '../../engine/reading';
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
/** "Outstanding Practice Lead", "Head of Pioneering Care": a title. */
const titleBehind =
  /^(?: \p{Lu}[\p{L}'-]+){0,3} (?:Lead|Leader|Head|Manager|Director|Officer|Nurse|Practitioner|Matron|Adviser|Advisor|Fellow|Coordinator|Champion)\b/u;
const titleBefore =
  /\b(?:Head|Director|Lead|Manager|Officer|Chief|Dean|Champion|Nurse) (?:of|for) (?:\p{Lu}[\p{L}'-]+ )?$/u;

/** A rating by the regulator is a name; "brilliant morning with Priya" praises nobody's own work. */
const isName = /(?:rated|rating of|rating) $/;

function isTitle({ text }: Reading, { from, to }: Found): boolean {
  const { folded } = text;
  if (!/\p{Lu}/u.test(folded.charAt(from))) return false;
  return titleBehind.test(folded.slice(to, to + 60)) || titleBefore.test(folded.slice(Math.max(0, from - 40), from));
}

export default defineCue({
  id: 'tone/b3-self-praise',
  code: 'B3',
  side: 'broadcast',
  reason: 'Praise sounds stronger from others. What changed for people?',
  source: 'https://service-manual.nhs.uk/content/voice-and-tone',
  find: reading =>
    findOwn(reading, praise).filter(hit => !isName.test(reading.text.around(hit, 12).before) && !isTitle(reading, hit)),
  examples: {
    flags: [
      { text: 'A [world-class] plan for Eastvale.' },
      { text: 'Isn’t our maternity team just [amazing]?' },
      { text: 'Another [award-winning] year.' },
    ],
    allows: [
      { text: 'The unit is rated Outstanding by the CQC.' },
      { text: 'Meet Sana, our Outstanding Practice Lead.', note: 'a job title' },
      { text: '"You were amazing," wrote a daughter.' },
    ],
  },
});
