import { defineCue } from '../../engine/cue';
import { findOwn } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';

const abstract = phrases(
  String.raw`
  (?:was|were|is|are|has been|have been|being|be) (?:undertaken|implemented|facilitated|progressed|progressing|conducted|initiated|commenced|anticipated|actioned|operationalised)
  (?:comprehensive|robust|integrated|strategic|ongoing|ambitious) (?:\w+ ){0,2}(?:programme|framework|engagement|transformation|implementation|approach|pathways?|collaboration|strategy)
  (?:transformation|implementation|optimisation|integration|delivery|mobilisation) of (?:the |our )?\w+
  (?:key|wide range of|system|relevant) (?:key )?(?:stakeholders|partners)
  (?:deliver(?:ing|y)? )?at pace
  going forward
  (?:sustainable|continuous|system-wide|transformational) (?:improvement|change|delivery|transformation)s?
  (?:strong|close|shared|system) (?:alignment|ambition|commitment|purpose)
  (?:partnership|engagement|consultation) with (?:our |key )?(?:stakeholders|partners)
  (?:digital|service|system|workforce) transformation
  synerg(?:y|ies)
  workstreams?
`,
  String.raw`\b`,
);

export default defineCue({
  id: 'tone/b10-abstract',
  code: 'B10',
  side: 'broadcast',
  reason: 'Hard to see who did what.',
  source: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
  find: reading => findOwn(reading, abstract),
  examples: {
    flags: [
      { text: 'A programme of talks [was undertaken] in March.' },
      { text: 'The [transformation of urgent] care continues.' },
    ],
    allows: [{ text: 'We asked 400 people and changed the rota.' }, { text: 'The baby was delivered in the lift.' }],
  },
});
