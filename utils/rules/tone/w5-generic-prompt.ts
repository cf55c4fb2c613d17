import { defineCue } from '../../engine/cue';
import { questionsOf } from '../../engine/tone/moves/questions';
import { findSpoken } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';
import { contactMe, general, onlyByLink } from './s2-invitation';

const prompt = phrases(
  String.raw`
  (?:please )?let (?:us|me) know (?:what you think|your (?:thoughts|views|feedback))
  tell (?:us|me) (?:what you think|your (?:thoughts|views))
  have your say
  get involved
  give (?:us )?your (?:feedback|views)
  your (?:views|feedback|thoughts) (?:are|is|matter|count|welcome)
  (?:we|i)(?:'d| would) (?:love|welcome) your (?:feedback|views|thoughts|comments)
  (?:comments|feedback|thoughts|views|questions) (?:are )?welcome
  (?:share|send|submit|post|tweet) (?:us )?your (?:thoughts|photos|pics|pictures|tips)
  vote (?:here|below|now|in)
  cast your votes?
  write to (?:him|her|them)
  (?:live|digital|online|twitter|facebook) (?:q ?& ?a|chat)
  what do you think
  (?:glad|grateful|keen|happy) (?:of|for|to have|to hear|to get) your (?:views|thoughts|feedback|comments|ideas)
  (?:curious|interested|intrigued|keen|fascinated) (?:to (?:hear|know|see|learn)|(?:what|how|whether|if|where)\b)
  discuss (?:here|below|with|on)
`,
  String.raw`\b`,
);

export default defineCue({
  id: 'tone/w5-generic-prompt',
  code: 'W5',
  side: 'weak',
  reason: 'A cheap prompt: easy to add, and often left unanswered.',
  source: 'https://arxiv.org/abs/1204.3230',
  *find(reading) {
    if (!reading.isReply) yield* findSpoken(reading, contactMe);
    if (onlyByLink(reading)) yield* findSpoken(reading, general);
    const asked = questionsOf(reading).filter(q => q.kind === 'generic');
    yield* asked;
    for (const hit of findSpoken(reading, prompt))
      if (!questionsOf(reading).some(q => hit.start >= q.start && hit.end <= q.end)) yield hit;
  },
  examples: {
    flags: [
      { text: 'Interesting piece on virtual wards. [Thoughts?]' },
      { text: 'A bold plan. Download it and [let us know what you think].' },
      { text: '[Have your say]: https://example.org' },
    ],
    allows: [
      { text: 'My thoughts on the strategy: https://example.org' },
      { text: 'What would you change about nights?' },
    ],
  },
});
