import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

/** C-25. We cannot see the picture, so it asks. */
export default defineRule({
  id: 'access/moving-picture',
  severity: 'warn',
  title: 'Could this flash?',
  why: 'More than three flashes in a second could cause a seizure.',
  advice: 'Watch it once. If it flashes, choose another or use a still picture.',
  source: sources.wcagFlash,
  languageFree: true,
  *find({ draft }) {
    for (const [i, media] of draft.media.entries()) {
      if (media.type === 'gif' || /\.gif$/i.test(media.name)) yield { where: `alt:${i}`, start: 0, end: 0 };
    }
  },
  examples: {
    flags: [
      { text: 'We did it', draft: { media: [{ type: 'gif', alt: 'A nurse dances.' }] }, at: ['alt:0'] },
      { text: 'We did it', draft: { media: [{ alt: 'A nurse dances.', name: 'party.gif' }] }, at: ['alt:0'] },
    ],
    allows: [{ text: 'We did it', draft: { media: [{ alt: 'A nurse dances.', name: 'party.png' }] } }],
  },
});
