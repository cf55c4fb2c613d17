import { identified } from '../../engine/numbers/identified';
import { defineRule } from '../../engine/rule';

export default defineRule({
  id: 'identifiers/chi-number',
  severity: 'stop',
  title: 'This looks like a Scottish CHI number',
  why: 'It shows a birth date and sex, and staff could look this person up.',
  advice: 'Take it out before you post.',
  // From August 2026 some new numbers pass modulus 10 and not 11: github.com/Public-Health-Scotland/phsmethods.
  source: 'https://www.datadictionary.nhs.uk/attributes/community_health_index_number.html',
  alwaysFine: 'numbers',
  languageFree: true,
  *find(reading) {
    for (const { flagged, facts, confidence, part } of identified(reading, 'chi')) {
      if (facts.checksum !== 'passes' || facts.otherwise) continue;
      if (facts.label === '' && part.lower.includes('isbn')) continue;
      const isShaped = facts.shape !== 'bare';
      if (facts.label === '' && !isShaped && confidence < 0.8) continue;
      yield {
        ...flagged,
        ...(facts.label || isShaped ? {} : { severity: 'warn' as const }),
      };
    }
  },
  examples: {
    flags: [
      { text: 'The lab wants CHI [060723 0002] checked', severity: 'stop' },
      { text: 'it should be [060723 0002], bin the other', severity: 'stop' },
      { text: 'CHI: [0607230002]', severity: 'stop' },
      { text: '[0607230002] (CHI) came up as invalid twice', severity: 'stop' },
      { text: 'Form says [0607230002] at the top', severity: 'warn' },
      { text: 'New', draft: { media: [{ alt: 'Screen with CHI [0607230002]' }] } },
    ],
    allows: [
      { text: 'ISBN 0306406152 is out now', note: 'passes modulus 11; reads as 3 June 1940 with month 06' },
      {
        text: 'Our choir’s songbook has an ISBN now! 0712672559. All to the lunch club',
        note: 'further from its label',
      },
      { text: 'Ring 0131 496 0123', note: 'a telephone number' },
      { text: 'Invoice 9912310001', note: 'no such day' },
      { text: 'Chi-squared was 1234567890', note: 'no such month' },
      { text: 'Tai chi on 06/07, hall 23' },
    ],
    misses: [{ text: 'Bare [0101261733] with the new check only', note: 'too often something else' }],
  },
});
