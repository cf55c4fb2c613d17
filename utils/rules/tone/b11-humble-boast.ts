import { defineCue } from '../../engine/cue';
import { findOwn } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';

const boast = phrases(
  `
  (?:so |very |truly |deeply )?(?:humbled|hono(?:u)?red|privileged|blessed|humbling)(?: and (?:humbled|hono(?:u)?red|proud|grateful|privileged))? (?:to (?:have )?(?:be|been|win|won|receive|received|accept|get|named|join|joined)|by (?:this|the|my)|and)
  thanks to me and
  pinch me
  onwards and upwards
`,
  String.raw`\b`,
);

export default defineCue({
  id: 'tone/b11-humble-boast',
  code: 'B11',
  side: 'broadcast',
  reason: 'Lead with who made it happen.',
  source: 'https://arxiv.org/abs/1204.3230',
  find: reading => findOwn(reading, boast),
  examples: {
    flags: [{ text: '[Humbled to win] leader of the year.' }],
    allows: [
      { text: 'I was humbled on Tuesday: the porters told me I was wrong, and I was.' },
      { text: 'Honoured to meet the night team.' },
    ],
  },
});
