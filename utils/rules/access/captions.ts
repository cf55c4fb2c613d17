import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

/** C-26. */
export default defineRule({
  id: 'access/captions',
  severity: 'warn',
  title: 'This video has no captions',
  why: 'Deaf people, and people with the sound off, miss what is said.',
  advice: 'Add captions, and check them for names and medicines.',
  source: sources.wcagCaptions,
  languageFree: true,
  *find({ draft }) {
    const films = draft.media.flatMap((media, i) => (media.type === 'video' ? [{ media, i }] : []));
    for (const { media, i } of films) {
      if (media.captions === false) yield { where: `alt:${i}`, start: 0, end: 0 };
    }
    const unseen = films.find(f => f.media.captions === null);
    if (unseen) {
      yield {
        unsure: 'captions-not-visible',
        message: 'We cannot see whether this video has captions. Deaf people need them.',
        where: `alt:${unseen.i}`,
      };
    }
  },
  examples: {
    flags: [
      {
        text: 'Watch our film about flu',
        draft: { media: [{ type: 'video', captions: false }] },
        at: ['alt:0'],
        severity: 'warn',
      },
      { text: 'Watch our film about colds', draft: { media: [{ type: 'video', captions: null }] }, unsure: true },
    ],
    allows: [{ text: 'Watch our film', draft: { media: [{ type: 'video', captions: true }] } }],
  },
});
