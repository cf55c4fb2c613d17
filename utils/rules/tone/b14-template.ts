import { defineCue } from '../../engine/cue';
import { templateIn } from '../../engine/tone/moves/template';

export default defineCue({
  id: 'tone/b14-template',
  code: 'B14',
  side: 'broadcast',
  reason: 'Could stand under any comment. Add one line just for them.',
  source: 'https://doi.org/10.1111/hex.12682',
  find: reading => templateIn(reading),
  examples: {
    flags: [
      {
        text: '@sam_k [We are sorry to hear this. Please contact PALS] on 0300 000 0000 so that we can look into it.',
        draft: { kind: 'reply' },
      },
      { text: '[Thank you for your feedback]. We will reply soon.', draft: { kind: 'comment' } },
    ],
    allows: [
      { text: 'Thank you for your feedback on the rota, it is on the wall now.', note: 'not a reply' },
      { text: '@sam_k Fixed now, thank you for telling us.', draft: { kind: 'reply' } },
    ],
  },
});
