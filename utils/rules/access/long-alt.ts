import { judgeAlt } from '../../engine/alt/judge';
import { defineRule } from '../../engine/rule';
import { altFieldOf } from '../../tables/alt-fields';
import { sources } from '../../tables/sources';

/**
 * C-3. Three-valued: the limit that the site's own field showed, else the one known of the site, else none (Facebook
 * names none).
 */
export default defineRule({
  id: 'access/long-alt',
  severity: 'tip',
  title: 'This description is long',
  why: 'Screen readers read it in one go, with no pause.',
  advice: 'Keep one or two sentences here, and put details in the post.',
  source: sources.altText,
  isStyle: true,
  languageFree: true,
  *find({ draft }) {
    const { limit } = altFieldOf(draft);
    for (const [i, media] of draft.media.entries()) {
      if (!media.alt || !judgeAlt(media.alt, { limit }).includes('long')) continue;
      const isNearLimit = limit !== undefined && media.alt.length >= limit * 0.9;
      yield {
        where: `alt:${i}`,
        start: 0,
        end: media.alt.length,
        ...(isNearLimit ? { why: cutOff(limit, draft.longestAlt !== undefined) } : {}),
      };
    }
  },
  examples: {
    flags: [
      {
        text: 'Our garden',
        draft: {
          media: [
            {
              alt: '[A long garden behind the hospital with raised beds, a greenhouse, two benches, a path wide enough for wheelchairs, a pond with a fence, bird boxes on every second tree, a compost heap, a shed with tools on hooks, a water butt, and a sign that says who planted what and when.]',
            },
          ],
        },
        severity: 'tip',
      },
    ],
    allows: [
      { text: 'Our garden', draft: { media: [{ alt: 'A walled garden with benches and a wide path.' }] } },
      {
        text: 'Our garden',
        draft: { platform: 'facebook', media: [{ alt: 'A walled garden, two benches, a path.' }] },
      },
    ],
  },
});

function cutOff(limit: number, isSeen: boolean): string {
  return isSeen ? `The box for it takes ${limit} characters.` : `This site may cut it off at ${limit} characters.`;
}
