import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

/** Fewer words than this cannot say what a film is about. */
const enoughWords = 8;

/** C-27. */
export default defineRule({
  id: 'access/video-summary',
  severity: 'tip',
  title: 'Say what the video is about',
  why: 'Some people cannot watch or hear it.',
  advice: 'Add a sentence or two with the main point.',
  source: sources.wcagVideo,
  isStyle: true,
  languageFree: true,
  *find(reading) {
    const { draft, text } = reading;
    const i = draft.media.findIndex(m => m.type === 'video');
    if (i < 0 || text.words.length >= enoughWords) return;
    if (draft.thread.some(box => box.split(/\s+/).length >= enoughWords)) return;
    const last = text.tokens.at(-1);
    if (last) yield { start: text.tokens[0]?.start ?? 0, end: last.end };
    else yield { where: `alt:${i}`, start: 0, end: 0 };
  },
  examples: {
    flags: [
      { text: '[Big day in Eastvale!]', draft: { media: [{ type: 'video', captions: true }] }, severity: 'tip' },
      { text: '', draft: { media: [{ type: 'video', captions: true }] }, at: ['alt:0'] },
    ],
    allows: [
      {
        text: 'A pharmacist shows the seven conditions she can treat without a GP.',
        draft: { media: [{ type: 'video', captions: true }] },
      },
      { text: 'Big day!', draft: { media: [{ alt: 'A crowd cheers.' }] } },
    ],
  },
});
