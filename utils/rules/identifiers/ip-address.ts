import { identified } from '../../engine/numbers/identified';
import { defineRule } from '../../engine/rule';

export default defineRule({
  id: 'identifiers/ip-address',
  severity: 'tip',
  title: 'This looks like a computer’s address',
  why: 'It can point to one person’s machine or to your network.',
  advice: 'Leave it out unless readers need it.',
  source: 'https://www.law.cornell.edu/cfr/text/45/164.514',
  alwaysFine: 'numbers',
  languageFree: true,
  *find(reading) {
    for (const { flagged, text } of identified(reading, 'ip')) {
      if (text.length < 7) continue;
      yield flagged;
    }
  },
  examples: {
    flags: [{ text: 'Printer is back on [192.168.0.1] now' }, { text: 'Server at [2001:db8::1]' }],
    allows: [
      { text: 'We run version 10.2.14.1 of the record system', note: 'a version number' },
      { text: 'v1.2.3.4 is out' },
      { text: 'Ratio 1:2:3:4' },
      { text: 'At 12:34:56 the alarm went' },
      { text: 'std::cout' },
    ],
  },
});
