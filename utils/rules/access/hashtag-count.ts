import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

const plenty = 2;

/** C-12. One note a post: too many, or one that stands inside a sentence. */
export default defineRule({
  id: 'access/hashtag-count',
  severity: 'tip',
  title: 'Many hashtags',
  why: 'Each one is read out, and sounds odd in a sentence.',
  advice: 'Keep two at most, at the end.',
  source: sources.gcs,
  languageFree: true,
  isStyle: true,
  *find({ text }) {
    const { hashtags, tokens } = text;
    const third = hashtags[plenty];
    const last = hashtags.at(-1);
    if (third && last) {
      yield { start: third.start, end: last.end, title: `${hashtags.length} hashtags` };
      return;
    }
    const inside = hashtags.find(tag => {
      const before = tokens[tag.index - 1];
      const after = tokens[tag.index + 1];
      return after?.kind === 'word' && (before?.kind === 'word' || before?.kind === 'number');
    });
    if (inside) yield { start: inside.start, end: inside.end, title: 'A hashtag inside a sentence' };
  },
  examples: {
    flags: [
      { text: 'Proud of you all #TeamEastvale #Proud [#AmbulanceFamily #NHS]', severity: 'tip' },
      { text: 'Come to our [#Sepsis] training on Monday' },
    ],
    allows: [
      { text: 'Flu vaccines are here.\n\n#Ffliw #Flu' },
      { text: '#Sepsis: know the signs.', note: 'opens the post as a topic' },
      { text: 'We are number #1 for car parks & item #4' },
    ],
  },
});
