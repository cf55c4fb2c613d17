import { identified } from '../../engine/numbers/identified';
import { defineRule } from '../../engine/rule';

export default defineRule({
  id: 'identifiers/identity-document',
  severity: 'warn',
  title: 'This looks like a passport or licence number',
  why: 'It belongs to one person and can be used to pretend to be them.',
  advice: 'Take it out before you post.',
  source: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/',
  alwaysFine: 'numbers',
  languageFree: true,
  *find(reading) {
    for (const { flagged, facts } of identified(reading, 'passport')) if (facts.label) yield flagged;
    for (const { flagged, facts } of identified(reading, 'driving-licence'))
      if (facts.label || facts.shape === 'driver number') yield flagged;
  },
  examples: {
    flags: [
      { text: 'Handed in: passport number [AB1234567]' },
      { text: 'passport [123456789] left in X-ray' },
      { text: 'Driving licence [MORGA753116SM9IJ] found in the car park' },
    ],
    allows: [
      { text: 'Part AB1234567 is on order', note: 'no label' },
      { text: 'Your passport to health: 123 events' },
      { text: 'Licence fee 2024' },
    ],
  },
});
