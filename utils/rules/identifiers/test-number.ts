import { identified } from '../../engine/numbers/identified';
import { defineRule } from '../../engine/rule';

export default defineRule({
  id: 'identifiers/test-number',
  severity: 'tip',
  title: 'This looks like a test number',
  why: 'It belongs to nobody, but readers cannot tell.',
  advice: 'Say that it is a test number.',
  source: 'https://www.datadictionary.nhs.uk/attributes/nhs_number.html',
  alwaysFine: 'numbers',
  languageFree: true,
  *find(reading) {
    for (const { flagged, part, from, facts, value } of identified(reading, 'nhs-number')) {
      if (!/^[59]/.test(value) || facts.otherwise || facts.checksum !== 'passes') continue;
      const before = part.lower.slice(Math.max(0, from - 80), from);
      if (!facts.label && !/\bnhs (?:no|number)/.test(before)) continue;
      if (/\b(?:test|dummy|made[- ]up|fake|fictional|training)\b/.test(before)) continue;
      yield flagged;
    }
  },
  examples: {
    flags: [{ text: 'The slide shows NHS number [943 476 5919].' }],
    allows: [
      { text: 'Use a test NHS number such as 943 476 5919.', note: 'says so itself' },
      { text: 'Join meeting 987 654 3210' },
      { text: 'Ring 943 476 5919 when in the States' },
    ],
  },
});
