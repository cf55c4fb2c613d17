import { defineCue } from '../../engine/cue';
import { addressedHandles } from '../../engine/tone/moves/addressing';

export default defineCue({
  id: 'tone/w2-mention',
  code: 'W2',
  side: 'weak',
  reason: 'Speaks to somebody by name, or credits them.',
  source: 'https://arxiv.org/abs/1204.3230',
  find: reading => addressedHandles(reading),
  examples: {
    flags: [
      { text: '[@sam_k] We are sorry to hear this.', draft: { kind: 'reply' } },
      { text: 'Thanks to [@priya_ot] for showing me round.' },
      { text: 'The rail is mended. We know it was you, [Glyn].' },
      { text: 'Hi [@sam_k] please send me your address.' },
      { text: 'Great photo! RT [@sam_k] Out in force planting trees' },
    ],
    allows: [
      { text: 'The government has mishandled it, says @sam_k https://example.org' },
      {
        text: 'Opening the new hub with @EastvaleICB @minister_jones @nhs_region @BigBuild today.',
        note: 'tagging bosses',
      },
      { text: '.@minister_jones wants to give you another tax cut.', note: 'talked about, not to' },
      { text: 'Our report, via @EastvaleEcho' },
      { text: 'We love you, England!', note: 'a country' },
    ],
  },
});
