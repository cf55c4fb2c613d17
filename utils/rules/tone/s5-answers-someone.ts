import { defineCue } from '../../engine/cue';
import { answerIn } from '../../engine/tone/moves/answer';

export default defineCue({
  id: 'tone/s5-answers-someone',
  code: 'S5',
  side: 'strong',
  reason: 'Deals with the point that was raised.',
  source: 'https://doi.org/10.1111/hex.12682',
  *find(reading) {
    const answer = answerIn(reading);
    if (answer) yield answer;
  },
  examples: {
    flags: [
      {
        text: '@sam_k [The parking page was out of date, it is fixed now].',
        draft: { kind: 'reply', parent: 'Your parking page is wrong' },
      },
      {
        text: '[I have no idea why the form says that, and I asked the team to mend it today].',
        draft: { kind: 'reply', parent: 'Your form is nonsense' },
      },
      { text: '@sam_k [It is a temporary blip. Should be back to normal later].', draft: { kind: 'reply' } },
      {
        text: '[I checked with payroll: it will be in Friday’s run].',
        draft: { kind: 'comment', parent: 'Still not been paid for my bank shifts' },
      },
    ],
    allows: [
      {
        text: 'With respect, you clearly have no idea how we are funded. Perhaps try doing a shift yourself.',
        draft: { kind: 'reply', parent: 'Waited nine hours. A disgrace.' },
        note: 'speaks of the person, not of the point',
      },
      { text: '@sam_k Thanks for sharing and have a good day!', draft: { kind: 'reply' } },
      {
        text: 'You’ve got this Sal! Thinking of you.',
        draft: { kind: 'reply', parent: 'Big scan tomorrow' },
        note: 'kind words alone',
      },
      {
        text: '@sam_k Interesting suggestion, I’ll pass it to our finance team.',
        draft: { kind: 'reply', parent: 'Publish agency spend' },
      },
      {
        text: '@sam_k We are sorry to hear this. Please contact PALS on 0300 000 0000 so that we can look into it.',
        draft: { kind: 'reply', parent: 'Waited five hours' },
        note: 'sends them elsewhere',
      },
      { text: 'The parking page was out of date, it is fixed now.', note: 'answers nobody' },
      {
        text: 'Thank you for your comment. We take all feedback seriously.',
        draft: { kind: 'comment', parent: 'Waited five hours' },
        note: 'copy and paste',
      },
    ],
  },
});
