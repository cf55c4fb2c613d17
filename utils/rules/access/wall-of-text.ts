import type { Part } from '../../engine/part';
import { defineRule } from '../../engine/rule';
import type { Sentence } from '../../engine/text/sentences';
import { sources } from '../../tables/sources';

/** NHS paragraphs have up to three sentences. */
const paragraphLimit = 3;

/** C-17. On the sites whose posts are long and can hold blank lines. */
export default defineRule({
  id: 'access/wall-of-text',
  severity: 'tip',
  title: 'A long block of text',
  why: 'Shorter paragraphs are easier to read on a phone.',
  advice: 'Start a new paragraph after two or three sentences.',
  source: sources.nhsHowWeWrite,
  platforms: ['linkedin', 'facebook'],
  isStyle: true,
  *find({ text }) {
    for (const paragraph of paragraphsOf(text)) {
      const written = paragraph.filter(s => s.words > 0);
      const first = written[0];
      const last = written.at(-1);
      if (first && last && written.length > paragraphLimit)
        yield { start: first.start, end: last.end, title: `${written.length} sentences without a break` };
    }
  },
  examples: {
    flags: [
      {
        text: 'Hello all.\n[We are hiring in Eastvale. The work is permanent. Closing date is Friday. Apply on our page.]',
        draft: { platform: 'linkedin' },
        severity: 'tip',
      },
    ],
    allows: [
      { text: 'One. It rained.\n\nTwo. It shone.\n\nThree. We danced.', draft: { platform: 'facebook' } },
      { text: 'First point. Second point. Third point.', draft: { platform: 'linkedin' } },
      { text: 'First. Second. Third. Fourth.', draft: { platform: 'x' }, note: 'short posts are one block' },
    ],
  },
});

function paragraphsOf(part: Part): Sentence[][] {
  const paragraphs: Sentence[][] = [[]];
  let end = 0;
  for (const sentence of part.sentences) {
    if (part.original.slice(end, sentence.start).includes('\n')) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
    end = sentence.end;
  }
  return paragraphs;
}
