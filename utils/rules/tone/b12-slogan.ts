import { defineCue } from '../../engine/cue';
import { slogansIn } from '../../engine/tone/moves/slogans';

export default defineCue({
  id: 'tone/b12-slogan',
  code: 'B12',
  side: 'broadcast',
  reason: 'A slogan. Give one real example.',
  source: 'https://service-manual.nhs.uk/content/voice-and-tone',
  find: reading => slogansIn(reading),
  examples: {
    flags: [
      { text: '[Kindness is strength. Kindness is leadership.] Be kind today.' },
      { text: '[Rehab is not about beds. Rehab is about boats.]' },
      { text: '[Together we can] beat this.' },
    ],
    allows: [
      { text: 'The car park is full. The bus is not.' },
      { text: 'Mairi is home. Mairi is well.', note: 'about a person' },
    ],
  },
});
