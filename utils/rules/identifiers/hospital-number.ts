import { isOfPatient } from '../../engine/numbers/hospital-number';
import { identified } from '../../engine/numbers/identified';
import { localNumbers } from '../../engine/numbers/local-numbers';
import { takeOut } from '../../engine/numbers/take-out';
import { defineRule } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';

export default defineRule({
  id: 'identifiers/hospital-number',
  severity: 'stop',
  title: 'This looks like a hospital number',
  why: 'Colleagues could look this person up.',
  advice: 'Take it out before you post.',
  source: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
  alwaysFine: 'numbers',
  languageFree: true,
  *find(reading) {
    for (const number of identified(reading, 'hospital-number')) if (isOfPatient(number)) yield number.flagged;
    for (const found of localNumbers(reading)) {
      if (isAllowed(reading.settings.allow.numbers, found.text)) continue;
      const { where, start, end } = found;
      const part = reading.published.find(p => p.where === where);
      yield { where, start, end, severity: 'warn', fixes: part ? takeOut(part, found) : [] };
    }
  },
  examples: {
    flags: [
      { text: 'MRN [77120934] is showing twice on the EPR.' },
      { text: 'Hospital number: [K1234567], please chase' },
      { text: 'can someone find patient id [998877]' },
      { text: 'Unit no [AB 123456] has no letter' },
      { text: 'List', draft: { media: [{ alt: 'Screen: MRN [77120934]' }] } },
      { text: 'File', draft: { media: [{ name: 'mrn[77120934].png' }] } },
    ],
    allows: [
      { text: 'Job reference 234567, closing Friday' },
      { text: 'Charity number 1234567' },
      { text: 'We are trust RXX, ODS code RXX01' },
      { text: 'Hospital number one in the country for smiles' },
      { text: 'Room 12345 on the third floor' },
      { text: 'Patient numbers rose to 12345 this year', note: 'how many patients' },
      { text: 'Policy number 123456 is under review', note: 'a policy of the organisation' },
      { text: 'Unit 12, Riverside Park' },
      { text: 'Hospital ID 24/7', note: 'too short' },
    ],
    misses: [{ text: 'Please look at [K1234567] for me', note: 'no label; a pack can add the local pattern' }],
  },
});
