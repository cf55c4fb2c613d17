import { identified } from '../../engine/numbers/identified';
import { defineRule } from '../../engine/rule';

export default defineRule({
  id: 'identifiers/ihi',
  severity: 'warn',
  title: 'This looks like an Irish health identifier',
  why: 'It belongs to one person in Ireland.',
  advice: 'Take it out before you post.',
  source: 'https://github.com/uk-fci/nhs-number',
  alwaysFine: 'numbers',
  languageFree: true,
  *find(reading) {
    for (const { flagged, facts } of identified(reading, 'ihi')) {
      if (facts.otherwise || (facts.shape === 'bare' && !facts.label)) continue;
      if (facts.checksum !== 'passes' && !facts.label) continue;
      yield flagged;
    }
  },
  examples: {
    flags: [{ text: 'Her IHI number is [812 345 6789], please check' }, { text: 'IHI [8123456789] has no record' }],
    allows: [
      { text: 'Call 812 555 0100 in the States', note: 'fails the check digit' },
      { text: 'Parcel 8123456780', note: 'bare digits in the range' },
    ],
  },
});
