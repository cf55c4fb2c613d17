import { isQuoted } from '../../engine/quoted';
import { defineRule } from '../../engine/rule';
import type { Sentence } from '../../engine/sentences';
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
        if (sentence.words <= nhsLimit || isQuoted(part, sentence.start) || isTable(sentence)) continue;
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
      {
        text: 'Waits: Eastvale 12 8 4 hours, Skerra 9 7 3 hours, Northmoor 15 11 6 hours, Castle Ward 8 5 2 hours, all sites 11 8 4',
        note: 'a table in a line',
      },
      {
        text: 'Sorry, I only just saw this.We are looking into it with the ward and the people who run the phones.I will answer here by noon.',
        note: 'no space after the full stop',
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

/** Times, prices and readings in a row are a table, however they are written: no full stop would help. */
function isTable({ tokens, words }: Sentence): boolean {
  return tokens.filter(t => t.kind === 'number' || /^\d/.test(t.text)).length * 3 > words;
}
