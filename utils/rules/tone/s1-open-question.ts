import { defineCue } from '../../engine/cue';
import { questionsOf } from '../../engine/tone/moves/questions';

export default defineCue({
  id: 'tone/s1-open-question',
  code: 'S1',
  side: 'strong',
  reason: 'Asks something that people can answer from their own life.',
  source: 'https://arxiv.org/abs/1204.3230',
  find: reading => questionsOf(reading).filter(q => q.kind === 'open'),
  examples: {
    flags: [
      { text: 'Hot food runs until 2am from Monday. [What else would make nights better?]' },
      { text: '[If you care for someone with dementia, which form would you burn first?]' },
      { text: '[Does anyone know a sign language interpreter who is free at two?] Our usual line has let us down.' },
      { text: 'We have a gap on Saturday. [Evening surgeries or Saturday mornings?] We can only staff one.' },
      { text: '[What have we not thought of?]' },
      { text: '[Whose tortoise is this?] He is eating the daffodils.' },
      { text: '[Who’s free at two?] I bring cake.' },
      { text: '[Council colleagues, when does the grit run?] The car park is a rink.' },
      { text: '[Has anyone in estates got a number for the tracker people?] It is down in three bays.' },
      { text: '@sam_k [What time were you there?]', draft: { kind: 'reply' } },
    ],
    allows: [
      { text: 'Why does this matter? Because every minute counts.', note: 'the author answers' },
      { text: 'How much water do you drink a day? Here’s a tip for staying hydrated.', note: 'the author answers' },
      { text: 'What will the budget mean for nurses? https://example.org/budget', note: 'a headline' },
      { text: '"What would you change?" was on every wall.', note: 'quoted' },
      { text: 'Kindness is strength. Agree?', note: 'bait' },
      { text: 'Not sure if you need A&E? Start with your pharmacist.', note: 'bait' },
      { text: 'Who needs a gym with a ward round like ours?', note: 'bait' },
      { text: 'Had a text asking for your card? It isn’t from us.', note: 'the author answers' },
      { text: 'We have signed the pledge. How is your organisation supporting people?', note: 'a cheap prompt: W5' },
      { text: 'Interesting piece on virtual wards. Thoughts?', note: 'a cheap prompt: W5' },
      { text: 'Over 40 and not had one in five years? Pop over between the stalls.', note: 'whom the advice is for' },
      { text: 'Clinic wifi asking for a password? Type it in the box.', note: 'whom the advice is for' },
      { text: 'Why are we spending millions on this?', note: 'rhetorical' },
    ],
  },
});
