import { defineCue } from '../../engine/cue';
import { creditsOf } from '../../engine/tone/moves/credit';
import { portraitsIn } from '../../engine/tone/moves/portrait';

export default defineCue({
  id: 'tone/w1-specific-credit',
  code: 'W1',
  side: 'weak',
  reason: 'Notices a person or a small team by name.',
  source: 'https://arxiv.org/abs/1204.3230',
  find(reading) {
    const credits = creditsOf(reading).filter(credit => credit.kind === 'named');
    return credits.length > 0 ? credits : portraitsIn(reading);
  },
  examples: {
    flags: [
      { text: '[Thanks to @priya_ot] and the stroke team for showing me round.' },
      { text: '[Congrats Mark] Selby on a fab weekend.' },
      { text: '[Well done to our late crew].' },
      { text: '[Sunita] from bookings rang 212 people in one afternoon.' },
      { text: '[Fair play to theatres], who ran the list by torchlight.' },
      { text: '[Happy birthday Nora], from all of us on the desk.' },
      { text: '[Thank you Kwame] for letting me plug in.' },
      { text: 'Look who is back on the desk! [Denise], 22 years at Castlegate. Be nice to her.' },
    ],
    allows: [
      { text: 'Denise, 22, tells her story: https://example.org', note: 'a press piece' },
      { text: 'Thanks to all our amazing staff.' },
      { text: 'Welcome to the world, Ottilie! Our first baby of the year weighs 7lb.', note: 'told to everybody' },
      { text: 'Happy birthday Nora! Born in 1936 and still good at dominoes.', note: 'told to everybody' },
      { text: 'All welcome to our Winter Fair!' },
      {
        text: 'You are welcome to your opinion.',
        draft: { kind: 'reply', parent: 'Closing our clinic is a disgrace' },
      },
      { text: 'Meet Biscuit the dog. He lives with Jan from payroll.', note: 'named in passing' },
      { text: 'Well done to everyone at the trust.' },
      { text: 'Wishing all of our followers a happy new year!' },
      { text: 'Thank you for your feedback.' },
    ],
  },
});
