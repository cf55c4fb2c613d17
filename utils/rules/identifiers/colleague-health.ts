import { consentStated } from '../../engine/clues/consent';
import type { Part } from '../../engine/part';
import { type PersonMention, peopleOf } from '../../engine/people';
import { defineRule } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';

/** A-S1. A named colleague with health news of their own. */
export default defineRule({
  id: 'identifiers/colleague-health',
  severity: 'warn',
  title: 'This may be health news about a colleague',
  why: 'Health is theirs to tell, even when the news is good.',
  advice: 'Ask if they are happy for you to share it.',
  source: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-category-data/',
  alwaysFine: 'names',
  *find(reading) {
    if (consentStated(reading)) return;
    const told = new Set<number>();
    for (const person of peopleOf(reading)) {
      if (told.has(person.person) || person.isOwn) continue;
      if (person.role !== 'colleague' && person.role !== 'unknown') continue;
      if (isAllowed(reading.settings.allow.names, person.text)) continue;
      const part = reading.prose.find(p => p.where === person.where);
      if (!part || !hasHealthNews(part, person)) continue;
      told.add(person.person);
      yield { where: person.where, start: person.start, end: person.end };
    }
  },
  examples: {
    flags: [
      { text: 'Welcome back [Denise] after her knee surgery, the front desk missed you.' },
      { text: 'Our director of nursing, [Adam Rowe], has started treatment for bowel cancer.' },
      { text: 'Last day for [Beth] in our team before her maternity leave!' },
      { text: '[Josh] is home with a broken jaw. He went to work last night to help someone.' },
      { text: 'Our porter [Sam] is recovering from a stroke and says hello.' },
    ],
    allows: [
      { text: 'Well done Amit Rowe, who leads our bowel cancer team.' },
      { text: 'Dr Helen Marsh explains treatment for stroke in our new video.' },
      { text: 'Thanks to Beth for covering maternity leave on the unit.' },
      { text: 'Welcome back Denise after your holiday!' },
      { text: 'I was diagnosed with diabetes in the spring.', note: 'their own story' },
      { text: 'Our nurse Sam ran the marathon for people recovering from a stroke.' },
    ],
  },
});

const illness =
  "(?:[\\w'-]+ ){0,4}(?:cancer|surgery|operation|stroke|illness|injur(?:y|ies)|heart attack|chemo\\w*|covid|long covid|depression|burnout|breakdown|miscarriage|transplant|broken [\\w]+|fracture[sd]?|accident|diagnosis|(?:hip|knee) replacement|new (?:hip|knee)|treatment|sepsis|pneumonia|concussion)";
const after = new RegExp(
  `^(?:,[^,.!?\\n]{0,60},|,)?(?:'s)? ?(?:\\w+ ){0,3}?(?:(?:after|following|from) (?:his|her|their|a|an|the|your|major|minor|serious|knee|hip|heart|back|spinal|brain|open) ?${illness}|recovering (?:from|after)|(?:is|was|has been|been) (?:recovering|diagnosed|signed off|off sick|on sick leave|in hospital|admitted|unwell|poorly|seriously ill)|(?:has|have) (?:started|begun|finished|had|got) (?:(?:his|her|their|a|an|the) )?${illness}|started (?:his|her|their) ${illness}|(?:with|has) (?:a|an) (?:broken|fractured|dislocated|torn)|[^.!?\\n]{0,60}(?:proud owner of [^.!?\\n]{0,30}(?:hip|knee)|(?:his|her|their) (?:maternity|paternity|sick|adoption|compassionate) leave|on (?:maternity|sick) leave|(?:his|her|their|your) (?:treatment for|operation|surgery|diagnosis|cancer|chemo\\w*|miscarriage|pregnancy)|is (?:pregnant|expecting)))`,
);
const before = /\b(?:recovery|get well soon|speedy recovery|wishing|signed off|off sick|sick leave)[^.!?\n]{0,30}$/;
const wellWish = /\b(?:get well soon|speedy recovery|full recovery|get well|wishing)\b/;

function hasHealthNews(part: Part, person: PersonMention): boolean {
  const around = part.around(person, 140);
  if (after.test(around.after)) return true;
  return (
    before.test(around.before) &&
    wellWish.test(around.before + around.after) &&
    /recover|get well/.test(around.before + around.after)
  );
}
