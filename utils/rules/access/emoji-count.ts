import { emojiOf, isBeside } from '../../engine/emoji/emoji';
import { spokenEmojiOf } from '../../engine/emoji/words';
import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

/** Government advice is two or three in a post; above five, hearing the post takes patience. */
const plenty = 3;
const tooMany = 5;

/** C-5. Skin tones and families count as one emoji (C-9: a skin tone is never flagged). */
export default defineRule({
  id: 'access/emoji-count',
  severity: 'tip',
  title: 'Many emoji',
  why: 'A screen reader says the name of each one.',
  advice: 'Keep the two or three that matter most.',
  source: sources.gcs,
  languageFree: true,
  isStyle: true,
  *find({ text }) {
    const emoji = emojiOf(text);
    const extra = emoji[plenty];
    const last = emoji.at(-1);
    if (!extra || !last) return;
    const kept = emoji[plenty - 1];
    const isOneRun = emoji.slice(plenty).every((e, i) => isBeside(text, emoji[plenty - 1 + i] ?? e, e));
    yield {
      start: extra.start,
      end: last.end,
      title: `${emoji.length} emoji`,
      severity: emoji.length > tooMany ? 'warn' : 'tip',
      fixes:
        isOneRun && kept && !emoji.slice(plenty).some(e => spokenEmojiOf(text).has(e))
          ? [{ start: kept.end, end: last.end, text: '', label: 'Keep the first 3' }]
          : [],
    };
  },
  examples: {
    flags: [
      { text: 'Awards night 🏆✨🎉[💚🥳]', severity: 'tip' },
      { text: 'Team 🏆✨🎉[💚🥳🚑🌟]', severity: 'warn' },
      { text: 'Steps 1️⃣ 2️⃣ 3️⃣ [4️⃣]', note: 'a keycap is one emoji' },
    ],
    allows: [
      { text: 'Family day 👨‍👩‍👧‍👦 👍🏽 🏴󠁧󠁢󠁷󠁬󠁳󠁿', note: 'three as a person sees them' },
      { text: '© 2026 Eastvale® ™ ✓ ↔ 12345', note: 'signs and digits are not emoji' },
    ],
  },
});
