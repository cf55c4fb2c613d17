import { defineRule } from '../../engine/rule';
import { type Breath, breathsOf } from '../../engine/text/breaths';
import { isQuoted } from '../../engine/text/quoted';
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
        if (sentence.words <= nhsLimit) continue;
        for (const breath of breathsOf(part, sentence)) {
          if (breath.words <= nhsLimit || isQuoted(part, breath.start)) continue;
          const separators = separatorsIn(breath);
          if (isList(breath, separators)) continue;
          yield {
            where: part.where,
            start: breath.start,
            end: breath.end,
            title: `This sentence has ${breath.words} words`,
            severity: breath.words > governmentLimit ? 'warn' : 'tip',
            ...(separators >= thingsInRow ? { advice: 'Try a list, with one thing on each line.' } : {}),
          };
        }
      }
    }
  },
  examples: {
    flags: [
      {
        text: '[From Monday our 💙 team of nurses will ring every person on the list to ask how they are, and when they would like to come in – whatever the day.]',
        severity: 'warn',
      },
      {
        text: 'Thanks. [Huge thanks to Priti, Col and the whole night team for feeding me toast at four and telling me what is wrong.]',
        severity: 'tip',
      },
      {
        text: '[Following a wide programme of engagement, which was undertaken between March and June with a large range of people, the change of urgent care in our towns is now going ahead.]',
        severity: 'warn',
      },
      {
        text: '[We raised £640 at the darts night in memory of your dad, and the day room now has his arrows, a kettle and two good chairs.]',
        note: 'no condolence',
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
      {
        text: 'She said “we felt looked after from the first minute to the last.” That is what I want every one of us to hear today.',
        note: 'the full stop stands within the quotation',
      },
      {
        text: 'So proud of the theatre team at Eastvale tonight for all they did 💙 Thank you to the porters and the cooks who kept us going',
        note: 'an emoji in place of a full stop',
      },
      {
        text: 'Thank you to all who came to Harrow Lane on Saturday #OpenDay The next one is in May and we hope to see you there too',
        note: 'so does a hashtag or a link',
      },
      {
        text: 'Open late for all who work in the day • Monday at Harrow Lane • Tuesday at Fernley • Wednesday at the library • Thursday in town',
        note: 'points of a list',
      },
      {
        text: 'Our new nurses are Amara Obi, Dylan Price, Sioned Rees, Tom Hale, Priya Nair, Jo Marsh, Lena Wolf, Sam Okafor, Bea Lund and Kit Moss',
        note: 'names in a row',
      },
      {
        text: 'If your face is swelling or you cannot swallow, ring 111 or go to A&E. Please do not come to the door, for it is a pond.',
        note: 'its letters are no initial of a name',
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

/** Times and prices in a row are a table, and names in a row a list, however they are written: no full stop would help. */
function isList({ tokens, words }: Breath, separators: number): boolean {
  const figures = tokens.filter(t => t.kind === 'number' || isFigure(t.text.charCodeAt(0))).length;
  if (figures * 3 > words) return true;
  if (separators < thingsInRow) return false;
  return tokens.filter(t => t.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(t.text)).length * 2 > words;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** With so many between them, things in a row are a list written in one line. */
const thingsInRow = 4;

function separatorsIn({ tokens }: Breath): number {
  return tokens.filter(({ text }) => text === ',' || text === ';' || text === '&').length;
}
