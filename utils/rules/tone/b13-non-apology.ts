import { defineCue } from '../../engine/cue';
import { belittlingIn } from '../../engine/tone/moves/belittling';
import { defencesIn } from '../../engine/tone/moves/defence';
import { nonApologiesIn } from '../../engine/tone/moves/non-apology';

export default defineCue({
  id: 'tone/b13-non-apology',
  code: 'B13',
  side: 'broadcast',
  reason: 'This can sound as if it is their fault.',
  source: 'https://www.careopinion.org.uk/info/star-responder',
  find: reading => [
    ...nonApologiesIn(reading),
    ...belittlingIn(reading).map(span => ({ ...span, reason: 'Speaks of the person, not of their point.' })),
    ...defencesIn(reading).map(span => ({ ...span, reason: 'Defends us before it answers them.' })),
  ],
  examples: {
    flags: [
      { text: '@sam_k We are [sorry you feel] that way.', draft: { kind: 'reply' } },
      { text: '[Sorry if] anyone was upset.', draft: { kind: 'comment' } },
      {
        text: 'I am [sorry you are upset, but] your mother was seen at once. [Your account is not correct].',
        draft: { kind: 'reply', parent: 'My mum waited nine hours. Disgusting.' },
      },
      {
        text: '[This is not true]. Your dad was discharged on Friday.',
        draft: { kind: 'reply', parent: 'My dad waited nine hours. A disgrace.' },
      },
      {
        text: '[That is nonsense] [and you know it]. [Stop lying] about my hospital.',
        draft: { kind: 'reply', parent: 'Waited nine hours. A disgrace.' },
      },
      {
        text: 'Our [staff work incredibly hard] and this is [a national problem].',
        draft: { kind: 'reply', parent: 'Waited nine hours. A disgrace.' },
      },
      { text: 'We apologise for [any inconvenience].', draft: { kind: 'reply' } },
    ],
    allows: [
      { text: '@sam_k I am sorry for the wait.', draft: { kind: 'reply' } },
      {
        text: 'I am sorry you are upset. What happened?',
        draft: { kind: 'reply', parent: 'My mum waited nine hours. Disgusting.' },
      },
      {
        text: 'That is not right, and I am asking why.',
        draft: { kind: 'reply', parent: 'You sent my dad home at 2am. Shameful.' },
        note: 'agrees',
      },
      {
        text: 'Our staff work so hard, and nine hours is still not good enough.',
        draft: { kind: 'reply', parent: 'Waited nine hours. A disgrace.' },
        note: 'owns it too',
      },
      {
        text: 'Thank you, our staff work so hard.',
        draft: { kind: 'reply', parent: 'The nurses on Elm were lovely' },
        note: 'under praise',
      },
      { text: 'You have no idea how much that means to us.', draft: { kind: 'reply' }, note: 'warm' },
      { text: 'Stop moaning and lace up: park run at nine.', note: 'answers nobody' },
      { text: 'The lift is out. Sorry for any inconvenience.', note: 'a notice of disruption, not an answer' },
    ],
  },
});
