import { personBeside } from '../../engine/clues/person-beside';
import { identified } from '../../engine/numbers/identified';
import { defineRule } from '../../engine/rule';

export default defineRule({
  id: 'identifiers/device-number',
  severity: 'warn',
  title: 'This looks like the number of a person’s device',
  why: 'An implant or device is registered to the person who has it.',
  advice: 'Take it out before you post.',
  source: 'https://www.law.cornell.edu/cfr/text/45/164.514',
  alwaysFine: 'numbers',
  languageFree: true,
  *find(reading) {
    for (const { flagged, part, from, to, facts } of identified(reading, 'device')) {
      const isOnBody =
        /implant|pacemaker/.test(facts.label) ||
        /\b(?:implant|pacemaker|defibrillator|pump|prosthe|hip|knee|stent|lens)/.test(part.lower);
      if (isOnBody && personBeside(reading, part, { from, to })) yield flagged;
    }
  },
  examples: {
    flags: [{ text: 'Her pacemaker number [PM-2201-4478] is on the recall list' }],
    allows: [
      { text: 'Pump serial number PM-2201-4478 is recalled', note: 'nobody beside it' },
      { text: 'Scanner model CT-5500-220 arrives' },
      { text: 'Laptop serial number ABC1234567 is missing' },
    ],
  },
});
