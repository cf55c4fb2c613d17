import { digitRuns } from '../../engine/numbers/digit-runs';
import { patientNumberLabel } from '../../engine/numbers/health-numbers';
import { identified } from '../../engine/numbers/identified';
import { labelOf } from '../../engine/numbers/labels';
import { takeOut } from '../../engine/numbers/take-out';
import { defineRule } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';

/** Words that say the number is there to explain what such numbers look like. */
const explains =
  /\b(?:looks? like|example|sample|e\.?g|such as|format|dummy|made[- ]up|fake|fictional|test|training|digits long|ten digits|10 digits|placeholder)\b/;

export default defineRule({
  id: 'identifiers/labelled-number',
  severity: 'warn',
  title: 'You have labelled this as a patient number',
  why: 'Even with a digit wrong, a patient number points to somebody.',
  advice: 'Please take it out.',
  source: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
  alwaysFine: 'numbers',
  languageFree: true,
  *find(reading) {
    // Ten digits with a label whose check digit or range is not right: a mistyped number is still somebody's.
    for (const type of ['nhs-number', 'chi', 'hc-number'] as const) {
      for (const { flagged, part, from, to, facts, value } of identified(reading, type)) {
        if (facts.label === '' || facts.otherwise) continue;
        const isWhole = facts.checksum === 'passes' && (type !== 'nhs-number' || facts.range === 'England and Wales');
        if (isWhole || (facts.checksum === 'passes' && facts.range === 'test')) continue;
        if (type === 'nhs-number' && /^[59]/.test(value)) continue;
        if (explains.test(part.lower.slice(Math.max(0, from - 60), to + 30))) continue;
        yield flagged;
      }
    }
    // Eight or nine digits with such a label: one or two were lost.
    for (const part of reading.published) {
      if (part.where.startsWith('link:')) continue;
      for (const { groups } of digitRuns(part)) {
        const from = groups[0]?.from ?? 0;
        const to = groups.at(-1)?.to ?? 0;
        const digits = part.folded.slice(from, to).replace(/\D/g, '');
        if (digits.length < 8 || digits.length > 9 || isAllowed(reading.settings.allow.numbers, digits)) continue;
        if (!labelOf(part, { from, to }, patientNumberLabel)) continue;
        if (explains.test(part.lower.slice(Math.max(0, from - 60), to + 30))) continue;
        const { start, end } = part.at(from, to);
        yield { where: part.where, start, end, fixes: takeOut(part, { from, to }) };
      }
    }
  },
  examples: {
    flags: [
      { text: 'Top line starts NHS number [450 557 7105]. It is safe in my drawer.' },
      { text: 'form has CHI [0607230003] on it, is the last digit a typo?' },
      { text: 'H&C no: [387 405 8230]' },
      { text: 'nhs number [450 557 710] came through short' },
    ],
    allows: [
      { text: 'Your NHS number looks like this: 999 123 4567.', note: 'the sample of the NHS manual fails modulus 11' },
      { text: 'An NHS number has 10 digits, for example 123 456 7890.' },
      { text: 'NHS 111 had 12345678 calls', note: 'no number is labelled' },
      { text: 'The NHS in numbers: 1 300 000 staff' },
      { text: 'Fine: NHS number 450 557 7105', settings: { allow: { numbers: ['450 557 7105'] } } },
    ],
    misses: [{ text: 'NHS number, as she read it out, was then [450 557 7105]', note: 'the label is too far away' }],
  },
});
