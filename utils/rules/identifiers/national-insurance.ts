import { identified } from '../../engine/numbers/identified';
import { defineRule } from '../../engine/rule';

/** Codes of things on order and on shelves, which have the same shape often enough. */
const ofThings =
  /\b(?:parts?|products?|item|model|serial|batch|lot|order|stock|sku|asset|catalogue|cat|ref|code|kit|spare|invoice)\b[^.!?\n]{0,20}$/;

export default defineRule({
  id: 'identifiers/national-insurance',
  severity: 'stop',
  title: 'This looks like a National Insurance number',
  why: 'It belongs to one person and can be used to pretend to be them.',
  advice: 'Take it out before you post.',
  source: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110',
  alwaysFine: 'numbers',
  languageFree: true,
  *find(reading) {
    for (const { flagged, part, from, text, facts } of identified(reading, 'nino')) {
      if (facts.shape === 'temporary' && !facts.label) continue;
      // Without a label, small letters run together are more often a code in a link or a file.
      if (!facts.label && text === text.toLowerCase() && !text.includes(' ')) continue;
      if (!facts.label && ofThings.test(part.lower.slice(Math.max(0, from - 40), from))) continue;
      yield flagged;
    }
  },
  examples: {
    // The samples are those of GOV.UK's own guidance (AZ 12 34 56 A), as collected in corpora/identifiers.
    flags: [
      { text: 'Payroll hold National Insurance number [AZ 12 34 56 A], which is wrong.' },
      { text: 'NI: [AZ123456A]' },
      { text: 'The form says [AZ 12 34 56 A] at the top' },
      { text: 'my ni number is [az123456a]' },
    ],
    allows: [
      { text: 'The training form shows QQ123456C.', note: 'never issued' },
      { text: 'Part number GB123456A is out of stock', note: 'GB is never issued' },
      { text: 'Product code AZ123456A fits the old beds', note: 'a code of a thing' },
      { text: 'BG 12 34 56 A' },
      { text: 'Room AB123456E', note: 'ends in A to D only' },
      { text: 'Ref AZ1234567A' },
    ],
  },
});
