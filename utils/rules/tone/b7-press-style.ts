import { defineCue } from '../../engine/cue';
import { pressStyle } from '../../engine/tone/moves/press-style';

export default defineCue({
  id: 'tone/b7-press-style',
  code: 'B7',
  side: 'broadcast',
  reason: 'Reads as written by the press office.',
  source: 'https://service-manual.nhs.uk/content/voice-and-tone',
  find: reading => pressStyle(reading),
  examples: {
    flags: [
      { text: 'The plan [sets out our ambition] for 2031.' },
      { text: '"We will listen," [said] Asha Bell, chief executive of Eastvale.' },
      { text: '[Our CEO talks] about the new hub.' },
      { text: 'Work goes on [in line with] the framework.' },
    ],
    allows: [
      { text: 'Mum said yes!' },
      { text: 'Asha, our chief executive, cleaned the fridge.' },
      { text: 'You said it, Sam.' },
      { text: 'Thanks Ann, I’ll pass it on to the team!', note: 'no speaker with a title' },
    ],
  },
});
