import { defineCue } from '../../engine/cue';
import { findOwn } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';

const formula = phrases(String.raw`
  (?:(?:so|very|really|absolutely|incredibly|hugely) )?(?:delighted|pleased|proud|thrilled|hono(?:u)?red|excited|happy|privileged) (?:and (?:proud|delighted|honoured) )?(?:to|that|to be able to) (?:announce|share|confirm|launch|report|introduce|unveil|reveal|present (?!medals|awards|prizes|certificates|the award)|say|have (?:been|gained|received|won|launched|opened)|be (?:named|recognised|recognized|shortlisted|launching|opening))\b
  (?:is|are) (?:now|officially|finally) (?:live|open|available|here)\b
  now (?:available|open|live)\b
  opens (?:today|tomorrow|its doors|on|this|next|mon|tue|wed|thu|fri|sat|sun)
  (?:is|are) open (?:until|from|for)
  (?:podcast|blog|newsletter|report|video|issue|episode|film|guide|review|accounts|strategy|plan|results?) (?:is|are) out\b
  opened (?:today|its doors)
  just (?:launched|released|announced|published|landed|in)\b
  (?:today|this week|this morning|we|has|have)(?: \w+)? (?:launch|launched|announced|unveiled)\b
  announc(?:es|ed|ing)\b
  launch(?:es|ing)\b
  unveils?\b
  introducing\b
  (?:big|great|good|exciting) news\b
  breaking(?: news)?:
  it's (?:open|here|live|official)\b
  first in (?:the (?:uk|country|world|region)|scotland|wales|england|ireland)
  goes (?:live|on the road)
  coming soon
`);
/** Warm words that begin like an announcement and are none. */
const warm = /^proud to say (?:thank|you)/;

export default defineCue({
  id: 'tone/b1-announcement',
  code: 'B1',
  side: 'broadcast',
  reason: 'Starts like a press release.',
  source: 'https://arxiv.org/abs/1204.3230',
  find: reading => findOwn(reading, formula).filter(hit => !warm.test(hit.text)),
  examples: {
    flags: [
      { text: '[Delighted to announce] that we are shortlisted.' },
      { text: 'Our new hub [opens today].' },
      { text: 'The shared record [is now live].' },
      { text: 'As chief executive I am [pleased to confirm] the plan.' },
    ],
    allows: [
      { text: 'Pleased to meet you all on Friday.' },
      { text: 'Proud to work with you all.' },
      { text: 'When do you open?' },
    ],
  },
});
