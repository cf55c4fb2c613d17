import { defineCue } from '../../engine/cue';

/** Fewer other words than this beside a link give no reason to open it. Guidance section B.3. */
const fewWords = 8;

export default defineCue({
  id: 'tone/b5-link-only',
  code: 'B5',
  side: 'broadcast',
  reason: 'No reason given to open the link, and no view of yours.',
  source: 'https://arxiv.org/abs/1204.3230',
  *find({ text, isReply }) {
    const link = text.links[0];
    if (!link || isReply || text.words.length >= fewWords) return;
    // "2/5 …" carries on a thread that gave the reason.
    if (/^\s*\(?\d{1,2}\s?\/\s?\d{0,2}/.test(text.folded)) return;
    yield link;
  },
  examples: {
    flags: [{ text: 'Papers are now up: [https://example.org/papers]' }, { text: '[https://example.org]' }],
    allows: [
      { text: '2/5 And the second chart https://example.org' },
      { text: 'I asked the night team what they thought of this piece and they laughed. https://example.org' },
      { text: '@sam_k here it is https://example.org', draft: { kind: 'reply' } },
    ],
  },
});
