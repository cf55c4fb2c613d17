import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

const words: Record<string, string> = { eg: 'for example', ie: 'that is', etc: 'and so on' };
const latin = /(?<![\w.@#/-])(?:e\.g\.?|eg\.?|i\.e\.?|ie\.?|etc\.?)(?![\w-])/g;

/** C-30. */
export default defineRule({
  id: 'access/abbreviations-eg',
  severity: 'tip',
  title: 'Say it in words',
  why: 'A screen reader may say “egg” for “eg”.',
  advice: 'Write “for example”, “that is” or “and so on”.',
  source: sources.nhsWords,
  isStyle: true,
  *find({ text }) {
    for (const found of text.findLower(latin)) {
      if (/[A-Z]/.test(text.folded.slice(found.from, found.to))) continue;
      const bare = found.text.toLowerCase().replace(/\./g, '');
      const word = words[bare];
      if (!word) continue;
      // The full stop of "etc." may also close the sentence.
      const closes = /\.$/.test(found.text) && /^\s*(?:$|\n|[A-Z"'(])/.test(text.folded.slice(found.to));
      const replacement = closes && bare === 'etc' ? `${word}.` : word;
      yield {
        start: found.start,
        end: found.end,
        fixes: [{ start: found.start, end: found.end, text: replacement, label: word }],
      };
    }
  },
  examples: {
    flags: [
      { text: 'Bilingual, [eg] type "asthma".', severity: 'tip' },
      { text: 'Bring snacks, [e.g.] fruit, juice, [etc.]' },
      { text: 'The site, [i.e.] the old mill' },
    ],
    allows: [
      { text: 'An egg a day. Piece of cake, pieces of eight.' },
      { text: 'Come to the IE office, Dublin.' },
      { text: 'See example.ie/etc and www.example.ie' },
    ],
  },
});
