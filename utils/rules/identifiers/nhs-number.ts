import { passesModulus11 } from '../../engine/numbers/checks';
import { defineRule, type Match } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';

export default defineRule({
  id: 'identifiers/nhs-number',
  severity: 'stop',
  title: 'This looks like an NHS number',
  why: 'Anyone with access could look this patient up.',
  advice: 'Take it out before you post.',
  source: 'https://www.datadictionary.nhs.uk/attributes/nhs_number.html',
  alwaysFine: 'numbers',
  languageFree: true,
  *find(reading) {
    for (const part of reading.published) {
      for (const found of part.find(/(?<![\d+])(?:\d{3}[ -]\d{3}[ -]\d{4}|\d{10})(?!\d)/g)) {
        const digits = found.text.replace(/\D/g, '');
        if (!passesModulus11(digits) || isAllowed(reading.settings.allow.numbers, digits)) continue;
        const { before } = part.around(found, 15);
        const shaped = /\D/.test(found.text);
        const labelled = /nhs|patient/.test(before);
        const match: Match = { where: found.where, start: found.start, end: found.end };
        yield shaped || labelled ? match : { ...match, severity: 'warn' };
      }
    }
  },
  examples: {
    flags: [
      { text: 'Please chase NHS number [450 557 7104] for the clinic list.' },
      { text: 'Bed 4 is [4505577104].', severity: 'warn' },
      { text: 'Wide digits: [４５０ ５５７ ７１０４]' },
    ],
    allows: [
      { text: 'Order number 1234567890 has shipped.', note: 'fails the check digit' },
      { text: 'Join meeting 987 654 3210', note: 'range never issued' },
      { text: 'ISBN 0306406152', note: 'passes modulus 11, outside the ranges' },
    ],
  },
});
