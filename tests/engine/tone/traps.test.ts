/**
 * The tables B.2 and B.3 of the guidance, row by row: what must count, what "counts only if" leaves out, and each trap.
 * The rules' own examples show the words; here stand both sides of every condition.
 */
import { describe, expect, it } from 'vitest';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import type { Draft } from '@/utils/engine/types';
import { cues } from '@/utils/rules';

type Text = string | ({ text: string } & Partial<Draft>);
interface Row {
  code: string;
  counts: Text[];
  traps: Text[];
}

const reply = (text: string, parent: string | null = null) => ({ text, kind: 'reply' as const, parent });

const rows: Row[] = [
  {
    code: 'S1',
    counts: [
      'Hot food runs until 2am now. What else would make nights better?',
      'If you care for someone at home, how do you hear about respite?',
      'Daft question from a chair who has never driven one. Why do we reverse into every bay?',
      'Midwives, I need to understand something. Why does handover take fifty minutes on Lavender?',
      "If I gave every team a free hour, which hour should it be? Don't say Friday at four.",
      'Are they living in your pocket or in your glovebox? No wrong answer, I have a decision to make.',
    ],
    traps: [
      'Why does this matter? Because every minute counts.',
      'How do we do it? We listen.',
      'What will the budget mean for nurses? https://example.org/budget',
      'Will Your Hospital Lose Its Maternity Unit?',
      'Can you guess what they are? #HealthTalk',
      'Wish you had your own stylist? Wish granted!',
      'Would you drink coffee-flavoured beer? Our video desk asked some people: https://example.org',
      { text: '.@jenny_reports asks: A bump in the road to better care? https://example.org', kind: 'reply' },
      '"What would you change?" was on every wall.',
      reply('Hi Yusra. Could your sister email our volunteering team please?', 'nobody rang my sister back'),
    ],
  },
  {
    code: 'S2',
    counts: [
      'Priority one is the phone. Tell me what we have missed.',
      "I'm answering questions here until 6.",
      'Stop me on the ward.',
      'The new badges are ugly. Nudge me here with a better idea.',
      "I'd rather hear it from you in the canteen at one.",
    ],
    traps: [
      'DM for details of the run.',
      'Book here: https://example.org',
      'Have your say: https://example.org',
      'Tell us more, the reporters shouted.',
    ],
  },
  {
    code: 'S3',
    counts: [
      '412 of you said the phones are too slow, so the phones come first.',
      "I've had messages about the visiting rules all week.",
      'A porter put me straight about the new trolleys: too tall for half the crew.',
      'Several of you asked why the chart has gaps.',
    ],
    traps: [
      'Thank you for your feedback.',
      'The minister told us nothing new.',
      'What you said on the radio was lovely, Ann.',
      'I was asked to speak at the summit.',
      'Gwen on the desk knew my voice and asked how my knee was.',
    ],
  },
  {
    code: 'S4',
    counts: [
      'We got this wrong. Letters went to the wrong address.',
      'That muddle was ours and I have stopped it today.',
      reply("You're right, the page was out of date.", 'Your page is out of date'),
      'We send 9,000 a term, and that is on us.',
      'In June I said there would be no charges. You have every right to be cross.',
      'The letter says TBC. It is our template and I am ashamed of it.',
    ],
    traps: [
      'Sorry if anyone was offended.',
      reply('I am sorry you felt that way.', 'Four hours!'),
      'I was sorry to hear about the fire at the mill.',
      'So sorry for your loss, Ann.',
      reply('We are sorry you have had a poor experience.', 'What a joke'),
      'The government got this wrong.',
    ],
  },
  {
    code: 'S5',
    counts: [
      reply('The sensor has been playing up. Someone is coming at two.', 'the west door nearly took my arm off'),
      reply('Both: the nurse comes to you first and then it is the hub.', 'is it home visits or do I come in?'),
      'We asked the builder this today. RT @sam_k Who is paying for the lift?',
      '“@sam_k: is it midnight or five?” Midnight, so there is time for tea',
    ],
    traps: [
      reply('We are sorry to hear this. Please contact PALS on 0300 000 0000.', 'Waited five hours'),
      reply('Thank you for your comment. We take all feedback seriously.', 'Waited five hours'),
      reply("Ah that's kind of you Bethan. Glad you made it!", 'Cracking talk'),
      reply('We are sorry to hear this.', 'No letter yet'),
      reply('Please fill in the online form and one of the web team will be in touch.', 'The site is useless'),
      reply("That's made my week, Josh. I'll read it out at handover.", 'Lovely care on Elm ward'),
      reply('@sam_k stays motivated by putting her trainers out the night before.'),
      reply('@sam_k You are always such a great, informative guest! Til next time!'),
      reply('@sam_k Be sure to tell your fans to enter our prize draw! https://example.org'),
      reply('@sam_k We firmly believe that water is a right. We are not draining any lake. https://example.org'),
      'Great photo! RT @sam_k Is this the best day ever?',
      'The sensor has been playing up. Someone is coming at two.',
    ],
  },
  {
    code: 'S6',
    counts: [
      "I don't know the answer yet.",
      'We are torn between evenings and Saturdays.',
      'I changed my mind about the car park.',
      'Half of me thinks we should keep the walk-in clinic.',
    ],
    traps: [
      'Humbled. I never dreamed of this.',
      'Not sure where to go? Use 111.',
      'On the fence whether you should try it? https://example.org',
      '"I don\'t know yet," said the minister.',
    ],
  },
  {
    code: 'W1',
    counts: [
      'Thanks to Priya in stroke OT.',
      'Well done to our late crew.',
      'Huge shout to @minnie_s for fixing our printer.',
    ],
    traps: [
      'Thanks to all our amazing staff.',
      'Well done to everyone at the trust.',
      'Thanks to a bionic eye he can see again.',
      'Thinking of the family of the man who died in our car park.',
      'Lovely to see the sun over the Harrowdale helipad.',
    ],
  },
  {
    code: 'W2',
    counts: [
      'Thanks to @priya_ot for showing me round.',
      reply('@sam_k It opens at nine.'),
      'Hi @sam_k please send me a line.',
    ],
    traps: [
      'The government has mishandled it, says @sam_k https://example.org',
      'Opening the hub with @EastvaleICB @minister_jones @nhs_region @BigBuild @HubCo today.',
      'Our report, via @EastvaleEcho',
      'Good news for boomers, @jenny_reports explains: https://example.org',
      '.@minister_jones wants to give you another tax cut.',
    ],
  },
  {
    code: 'W3',
    counts: [
      'If you waited with us on Friday, thank you.',
      'Those of you on nights: the kitchen is open.',
      'To whoever left the daffodils at the desk: you cheered up a long queue.',
    ],
    traps: [
      "You won't believe what happened next.",
      'Your NHS is here for you.',
      'If in doubt, ask.',
      "Drink up! You'll love these quick juices.",
      "Trust us, you're going to want to look like this.",
    ],
  },
  {
    code: 'W4',
    counts: ['I learned that speech therapy starts on day nine.', 'I had not realised how long the walk is.'],
    traps: ['So much learning at the summit today!', 'Learn more about our plan.'],
  },
  {
    code: 'W5',
    counts: [
      'Interesting piece on virtual wards. Thoughts?',
      'A bold plan. Let us know what you think.',
      'A hug a day! (or so says this study) What do you think? https://example.org/hug',
      'New report on handovers. Curious what people make of it.',
    ],
    traps: ['My thoughts on the strategy: https://example.org', 'What would you change about nights?'],
  },
  {
    code: 'W6',
    counts: ["I'll post what we find on Friday.", 'Roads are shut. Next update at 2pm.'],
    traps: ['Watch this space!', 'We will share more soon.', 'I will be an original cosponsor in a few weeks.'],
  },
  {
    code: 'W7',
    counts: ['I spent a morning with the porters and my feet hurt.', 'My mum worked on this ward in 1974.'],
    traps: ['I am delighted to announce our new strategy.', 'I will continue to fight for lower tax.'],
  },
  {
    code: 'B1',
    counts: ['Delighted to announce that we are shortlisted.', 'The shared record is now live.'],
    traps: ['Pleased to meet you all on Friday.', 'Proud to work with you all.'],
  },
  {
    code: 'B2',
    counts: [
      'The Trust has launched its Green Plan.',
      { text: 'Eastvale is committed to every patient.', author: { organisation: 'Eastvale', places: [] } },
      {
        text: 'Eastvale Hospitals Trust has approved its Green Plan.',
        author: { organisation: 'Eastvale Hospitals', places: [] },
      },
    ],
    traps: [
      'I asked the board and they said yes.',
      'Our nurses have asked for lockers.',
      'The trust people place in us matters.',
      {
        text: 'Northfield Council has approved the bus lane on Mill Road.',
        author: { organisation: 'Eastvale Hospitals', places: [] },
      },
    ],
  },
  {
    code: 'B3',
    counts: ['A world-class plan for Eastvale.', 'Another award-winning year.'],
    traps: [
      'The unit is rated Outstanding by the CQC.',
      '"You were amazing," wrote a daughter.',
      'Meet Sana, our Outstanding Practice Lead.',
      'Bola Quist is our new Head of Pioneering Care.',
    ],
  },
  {
    code: 'B4',
    counts: ['Three awards! Read more: https://example.org', 'Please RT.', 'Watch the film.'],
    traps: [
      'Check the box. If your batch matches, take it to any pharmacy.',
      'Read the label first. Do not use batch 4543.',
      'The chair met our partners to sign the lease.',
      'Read my reply below.',
      'I read the letters on the train.',
      'The night watch saw it first.',
    ],
  },
  {
    code: 'B5',
    counts: ['Papers are now up: https://example.org/papers', 'https://example.org'],
    traps: [
      '2/5 And the second chart https://example.org',
      'I asked the night team what they made of this piece and they laughed. https://example.org',
    ],
  },
  {
    code: 'B6',
    counts: [
      "Isn't our maternity team just amazing?",
      'Kindness is strength. Agree?',
      'Guess what? We won.',
      'Did you know one in ten is missed?',
    ],
    traps: [reply("@sam_k It was shut, wasn't it? What time was that?"), 'What else would make nights better?'],
  },
  {
    code: 'B7',
    counts: [
      'The plan sets out our ambition for 2031.',
      '"We will listen," said Asha Bell, chief executive of Eastvale.',
    ],
    traps: ['Mum said yes!', '"You said tea would be hot," my neighbour told me.'],
  },
  {
    code: 'B8',
    counts: ['Our photos are in! #TeamEastvale #Awards #Proud', 'Proud day #NHS #Team'],
    traps: ['Our award photos are in, and the cake was very good. #TeamEastvale'],
  },
  {
    code: 'B9',
    counts: ['Stunning free kick makes it four nil tonight.', 'The new car park opens on Monday with 212 spaces.'],
    traps: ['You can join our surgery today.', 'I met the night team in the mess room.', 'Tell me what we missed.'],
  },
  {
    code: 'B10',
    counts: ['A programme of engagement was undertaken in March.', 'The transformation of urgent care continues.'],
    traps: ['We asked 400 people and changed the rota.'],
  },
  {
    code: 'B11',
    counts: ['Humbled to win leader of the year.', 'Thanks to me and the board, we got there.'],
    traps: ['Thanks to Priya and the board, we got there.', 'Honoured to meet the night team.'],
  },
  {
    code: 'B12',
    counts: ['Kindness is strength. Kindness is leadership. Be kind.', 'Together we can beat this.'],
    traps: [
      'Catch it. Bin it. Kill it.',
      'Every contact counts, so ask about smoking.',
      'The car park is full. The bus is not.',
      'Mairi is home. Mairi is well.',
    ],
  },
  {
    code: 'B13',
    counts: [
      reply('We are sorry you feel that way.'),
      reply('We apologise for any inconvenience.'),
      reply('Sorry if this upset you.'),
    ],
    traps: [
      reply('I am sorry for the wait.'),
      reply('@sam_k The 12 bus is diverted until noon. Sorry for any inconvenience.'),
      'The lift is out. Sorry for any inconvenience.',
    ],
  },
  {
    code: 'B14',
    counts: [reply('We are sorry to hear this. Please contact PALS on 0300 000 0000.')],
    traps: [
      reply('Fixed now, thank you for telling us.', 'the page is wrong'),
      'Thank you for your feedback on the rota.',
    ],
  },
];

function codesIn(given: Text): string[] {
  const reading = read(asDraft(typeof given === 'string' ? { text: given } : given), defaultSettings());
  return cues.flatMap(cue => [...cue.find(reading)].map(() => cue.code));
}

const named = (text: Text): [string, Text] => [typeof text === 'string' ? text : text.text, text];

describe.each(rows)('$code', ({ code, counts, traps }) => {
  it.each(counts.map(named))('counts: %s', (_, text) => expect(codesIn(text)).toContain(code));
  it.each(traps.map(named))('leaves out: %s', (_, text) => expect(codesIn(text)).not.toContain(code));
});

it('has every cue of the catalogue', () => {
  expect(rows.map(row => row.code).sort()).toEqual(cues.map(cue => cue.code).sort());
});

describe('what a post must not do by repeating itself', () => {
  const used = (text: string, draft: Partial<Draft> = {}) => {
    const reading = read(asDraft({ text, kind: 'reply', ...draft }), { ...defaultSettings(), reusedReply: true });
    return cues.some(cue => cue.code === 'B14' && [...cue.find(reading)].length > 0);
  };
  it('B14 by the same words in another reply, but not for a holding line in an incident', () => {
    expect(used('We are short of call handlers this month and hiring two more.')).toBe(true);
    expect(used('Our phones are down today because of a power cut. Next update at 2pm.')).toBe(false);
  });
});
