import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

const sample = /(?<!\d)999[-.]?123[-.]?4567(?!\d)/g;

/** C-34. NHS style for the published sample number; real numbers belong to the identifier rules. */
export default defineRule({
  id: 'access/number-spacing',
  severity: 'tip',
  title: 'Space the sample number',
  why: 'In groups of 3, 3 and 4 a number is easier to read and hear.',
  advice: 'Write it as 999 123 4567.',
  source: sources.nhsFormatting,
  offByDefault: true,
  languageFree: true,
  *find({ text }) {
    for (const found of text.find(sample)) {
      const { start, end } = found;
      yield { start, end, fixes: [{ start, end, text: '999 123 4567', label: '999 123 4567' }] };
    }
  },
  examples: {
    flags: [{ text: 'It looks like this: [9991234567]', severity: 'tip' }],
    allows: [{ text: 'It looks like this: 999 123 4567' }, { text: 'Order 19991234567' }],
  },
});
