import { defineCue } from '../../engine/cue';
import { languageOf } from '../../engine/text/language';
import { questionsOf } from '../../engine/tone/moves/questions';

export default defineCue({
  id: 'tone/b6-bait-question',
  code: 'B6',
  side: 'broadcast',
  reason: 'This question does not need an answer.',
  source: 'https://arxiv.org/abs/1204.3230',
  // Of a bilingual post only the English questions can be read.
  find: reading => (languageOf(reading) === 'en' ? questionsOf(reading).filter(q => q.kind === 'bait') : []),
  examples: {
    flags: [
      { text: '[Isn’t our maternity team just amazing?]' },
      { text: 'Kindness is strength. [Agree?]' },
      { text: '[Did you know that one in ten appointments is missed?]' },
      { text: '[Left your shopping to the last minute?] Check out our guide.' },
      { text: '[Why are the five no longer a threat?]' },
    ],
    allows: [
      { text: 'What else would make nights better?' },
      {
        text: '@sam_k It was shut, wasn’t it? What time was that?',
        draft: { kind: 'reply' },
        note: 'a real tag question',
      },
      { text: '"Have you been served?" asked the barman.' },
    ],
  },
});
