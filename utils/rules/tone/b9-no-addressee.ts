import { defineCue } from '../../engine/cue';
import { opening, speaksToSomeone } from '../../engine/tone/moves/opening';

export default defineCue({
  id: 'tone/b9-no-addressee',
  code: 'B9',
  side: 'broadcast',
  reason: 'Nobody is spoken to.',
  source: 'https://service-manual.nhs.uk/content/voice-and-tone',
  *find(reading) {
    if (speaksToSomeone(reading)) return;
    const words = opening(reading.text);
    if (words) yield words;
  },
  examples: {
    flags: [
      { text: '[Stunning free kick makes it] four nil tonight.' },
      { text: '[The tooth bus is back]! Free checks at these schools.' },
    ],
    allows: [
      { text: 'You can join our surgery today.' },
      { text: 'Tell me what we missed.' },
      { text: '@sam_k It is fixed now.', draft: { kind: 'reply' } },
      { text: 'I met the night team in the mess room.', note: 'a diary, told by a person' },
    ],
  },
});
