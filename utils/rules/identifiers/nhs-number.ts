import { isNhsNumber, isSurelyNhs } from '../../engine/numbers/health-numbers';
import { identified } from '../../engine/numbers/identified';
import { defineRule } from '../../engine/rule';

/**
 * Stops on a valid number of the English and Welsh ranges that is labelled or written 3-3-4; a bare run of ten only
 * warns, since one in forty random numbers would pass. So nothing flashes a stop while a telephone number is still
 * being typed: those begin with 0 or +, and what is bare never stops.
 */
export default defineRule({
  id: 'identifiers/nhs-number',
  severity: 'stop',
  title: 'This looks like an NHS number',
  why: 'It belongs to one person, and staff anywhere could look them up.',
  advice: 'Take it out before you post.',
  source: 'https://www.datadictionary.nhs.uk/attributes/nhs_number.html',
  alwaysFine: 'numbers',
  languageFree: true,
  *find(reading) {
    for (const number of identified(reading, 'nhs-number')) {
      if (!isNhsNumber(number) || (number.facts.label === '' && number.part.lower.includes('isbn'))) continue;
      yield { ...number.flagged, ...(isSurelyNhs(number) ? {} : { severity: 'warn' as const }) };
    }
  },
  examples: {
    flags: [
      { text: 'Row [450 557 7104] popped up on the demo screen.', severity: 'stop' },
      { text: 'Please chase NHS number [450 557 7104] for the clinic list.', severity: 'stop' },
      { text: '[4505577104] has come through blank again', severity: 'warn' },
      { text: 'Written apart: [4 5 0 5 5 7 7 1 0 4]', severity: 'warn' },
      { text: '[450 5577104] again', severity: 'warn' },
      { text: 'Wide digits: [４５０ ５５７ ７１０４]' },
      { text: 'Bold digits: [𝟒𝟓𝟎 𝟓𝟓𝟕 𝟕𝟏𝟎𝟒]' },
      { text: 'With dots [450.557.7104] and with dashes too' },
      { text: 'Zero-width marks between: [450\u200b557\u200b7104]', severity: 'warn' },
      { text: 'nhs no [four five zero, five five seven, seven one zero four]', severity: 'stop' },
      { text: 'She said [four five zero, double five seven, seven one zero four]' },
      { text: 'nhs:[4505577104]', severity: 'stop' },
      { text: 'Can anyone find NHS ref [4505577104] on the system?', severity: 'stop' },
      { text: 'Number [450 557 7104] is hers.', severity: 'stop' },
      { text: 'New board', draft: { media: [{ alt: 'Whiteboard: NHS no [450 557 7104]' }] } },
      { text: 'Pick one', draft: { poll: ['Call 450', 'NHS [450 557 7104]'] } },
      { text: '2/2', draft: { thread: ['Lost sheet, NHS number [450 557 7104]'] } },
    ],
    allows: [
      { text: 'Order number 1234567890 has shipped.', note: 'fails the check digit' },
      { text: 'Join meeting 987 654 3210', note: 'range never issued' },
      { text: 'Zoom meeting ID 401 023 2137, see you there', note: 'passes, but is a meeting' },
      { text: 'Medicine recall: batch 4505577104 only', note: 'passes, but is a batch' },
      { text: 'A text about a “missed NHS parcel, ref 4505577104” is a scam.', note: 'the parcel’s, not a patient’s' },
      { text: 'ISBN 0306406152', note: 'passes modulus 11, outside the ranges' },
      { text: '4444444444', note: 'one digit over and over passes the check' },
      { text: 'Ring +44 4505577104', note: 'part of an international number' },
      { text: 'Post id 14505577104223', note: 'digits inside a longer number' },
      { text: 'https://example.org/news/4505577104', note: 'links have a rule of their own' },
      { text: 'We raised £4505577104 in a dream', note: 'money' },
      { text: 'Fine here: 450 557 7104', settings: { allow: { numbers: ['4505577104'] } } },
    ],
    misses: [
      { text: '[450 557 71 04] with odd gaps and no label', note: 'only 3-3-4, 5-5 and 6-4 are read without a label' },
      { text: 'NHS number ending [7104], starts 450557', note: 'given in pieces' },
    ],
  },
});
