import { defineRule } from '../../engine/rule';

/** Nobody looks at the picture but the person posting it: one quiet question per picture, never a finding. */
export default defineRule({
  id: 'identifiers/picture-edges',
  severity: 'tip',
  title: 'Look at the picture yourself',
  why: 'Patients have been shown on boards, screens and wristbands in the background.',
  advice: 'Look at the edges: any board, screen, wristband or face?',
  source: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
  languageFree: true,
  *find(reading) {
    for (const [i, { type }] of reading.draft.media.entries()) {
      if (type === 'document') continue;
      yield {
        unsure: type === 'video' ? 'video' : 'picture',
        message:
          type === 'video'
            ? 'Watch it to the end: any board, screen, wristband or face?'
            : 'Look at the edges: any board, screen, wristband or face?',
        where: `alt:${i}`,
      };
    }
  },
  examples: {
    flags: [
      { text: 'On the ward today', draft: { media: [{ type: 'image', alt: '' }] }, unsure: true },
      { text: 'Two minutes with the team', draft: { media: [{ type: 'video' }] }, unsure: true },
    ],
    allows: [
      { text: 'No picture here' },
      { text: 'The board papers', draft: { media: [{ type: 'document', alt: null, name: 'board-papers.pdf' }] } },
    ],
  },
});
