import { judgeAlt } from '../../engine/alt/judge';
import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

/** Part of C-2, kept apart because it is a small thing with a one-click mend. */
export default defineRule({
  id: 'access/alt-full-stop',
  severity: 'tip',
  title: 'This description has no full stop',
  why: 'Screen readers may run straight on into the next words.',
  advice: 'End it with a full stop.',
  source: sources.altText,
  languageFree: true,
  isStyle: true,
  *find({ draft }) {
    for (const [i, { alt }] of draft.media.entries()) {
      if (!alt) continue;
      const reasons = judgeAlt(alt, { post: draft.text });
      if (reasons[0] !== 'no-end-mark' && !(reasons[0] === 'long' && reasons.includes('no-end-mark'))) continue;
      const at = alt.trimEnd().length;
      yield {
        where: `alt:${i}`,
        start: 0,
        end: alt.length,
        fixes: [{ start: at, end: alt.length, text: '.', label: 'Add a full stop' }],
      };
    }
  },
  examples: {
    flags: [{ text: 'Look', draft: { media: [{ alt: '[An inhaler with a spacer on the mouthpiece]' }] } }],
    allows: [
      { text: 'Look', draft: { media: [{ alt: 'A large black dog sits by a bed.' }] } },
      { text: 'Look', draft: { media: [{ alt: 'A sign that says “Ask me anything!”' }] } },
      { text: 'Look', draft: { media: [{ alt: 'IMG_4471.jpg' }] }, note: 'poor-alt tells of this' },
    ],
  },
});
