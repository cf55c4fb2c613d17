import { defineCue } from '../../engine/cue';
import { scenesIn } from '../../engine/tone/moves/scene';

export default defineCue({
  id: 'tone/w7-first-person',
  code: 'W7',
  side: 'weak',
  reason: 'A person speaks, with a detail of their own.',
  source: 'https://service-manual.nhs.uk/content/voice-and-tone',
  find: reading => scenesIn(reading),
  examples: {
    flags: [
      { text: '[I spent] a morning with Jude, one of our matrons.' },
      { text: '[Told a] young teacher she has multiple sclerosis this morning. [Some days this job] is heavy.' },
      { text: '[I was there], and the tea was cold.' },
    ],
    allows: [
      { text: 'I am delighted to announce our new strategy.' },
      { text: 'As chief executive I am pleased to confirm the plan.' },
      { text: 'I will continue to fight for lower tax.', note: 'a position, not a detail' },
    ],
  },
});
