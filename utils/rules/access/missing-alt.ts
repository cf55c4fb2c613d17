import { defineRule } from '../../engine/rule';
import { altFieldOf } from '../../tables/alt-fields';
import { sources } from '../../tables/sources';

/** C-1. Three-valued: there, missing, or we cannot see it from here. */
export default defineRule({
  id: 'access/missing-alt',
  severity: 'warn',
  title: 'This picture has no description',
  why: 'Blind people may hear only “image”.',
  advice: 'Add one sentence about what is happening.',
  source: sources.gcs,
  languageFree: true,
  *find({ draft }) {
    const { way } = altFieldOf(draft);
    let asked = false;
    for (const [i, media] of draft.media.entries()) {
      if (media.type !== 'image' && media.type !== 'gif') continue;
      if (media.alt === null) {
        if (asked) continue;
        asked = true;
        yield {
          unsure: 'alt-not-visible',
          message: `We cannot see whether this picture has a description here. ${way}`,
          where: `alt:${i}`,
        };
      } else if (media.alt.trim() === '') {
        yield {
          where: `alt:${i}`,
          start: 0,
          end: media.alt.length,
          advice: `${way} Write one sentence about what is happening, without naming patients.`,
        };
      }
    }
  },
  examples: {
    flags: [
      { text: 'Ward 7. Legends.', draft: { media: [{ alt: '' }] }, at: ['alt:0'], severity: 'warn' },
      {
        text: 'Two from today',
        draft: { platform: 'linkedin', media: [{ alt: 'Nurses hold a cake outside a clinic.' }, { alt: '  ' }] },
        at: ['alt:1'],
      },
      { text: 'Diolch i bawb', draft: { media: [{ type: 'gif', alt: '' }] }, at: ['alt:0'], note: 'in any language' },
      { text: 'From our open day', draft: { platform: 'facebook', media: [{ alt: null }] }, unsure: true },
    ],
    allows: [
      { text: 'Look', draft: { media: [{ alt: 'Eleven community nurses in navy tunics hold a cake.' }] } },
      { text: 'Our film', draft: { media: [{ type: 'video', alt: '' }] }, note: 'films need captions instead' },
      { text: 'No picture at all' },
    ],
  },
});
