import { isQuoted } from '../../engine/quoted';
import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

/** Words in a sentence: the NHS aims for 20 at most, government social media guidance for 25. */
const nhsLimit = 20;
const governmentLimit = 25;

/** C-16. No reading-age score (C-18): NHS guidance advises against them. */
export default defineRule({
  id: 'access/long-sentence',
  severity: 'tip',
  title: 'A long sentence',
  why: 'Long sentences are hard to follow, above all when heard.',
  advice: 'Try two shorter ones.',
  source: sources.nhsHowWeWrite,
  isStyle: true,
  *find(reading) {
    for (const part of reading.prose) {
      if (!/^(?:text|thread)/.test(part.where)) continue;
      for (const sentence of part.sentences) {
        if (sentence.words <= nhsLimit || isQuoted(part, sentence.start)) continue;
        yield {
          where: part.where,
          start: sentence.start,
          end: sentence.end,
          title: `This sentence has ${sentence.words} words`,
          severity: sentence.words > governmentLimit ? 'warn' : 'tip',
        };
      }
    }
  },
  examples: {
    flags: [
      {
        text: 'Thanks. [Huge thanks to Priti, Col and the whole night team for feeding me toast at four and telling me what is wrong.]',
        severity: 'tip',
      },
      {
        text: '[Following a wide programme of engagement, which was undertaken between March and June with a large range of people, the change of urgent care in our towns is now going ahead.]',
        severity: 'warn',
      },
    ],
    allows: [
      {
        text: 'RT @someone: this is what somebody else wrote in one very long sentence that goes on and on and on and on until it stops',
        note: 'their words',
      },
      { text: 'We heard you. From Monday you can ring any time until six, and we will sort it in order of need.' },
      {
        text: 'Open:\nMonday nine to five\nTuesday nine to five\nWednesday nine to five\nThursday nine to five\nFriday nine to one',
        note: 'a list is no sentence',
      },
      {
        text: 'Read it all here: https://www.nhs.uk/conditions/a/b/c/d #One #Two #Three #Four #Five #Six #Seven #Eight #Nine #Ten #Eleven',
        note: 'links and hashtags are not words',
      },
    ],
  },
});
