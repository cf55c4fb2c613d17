import { emojiOf } from '../../engine/emoji/emoji';
import { stopsAt, withoutEmoji } from '../../engine/emoji/mends';
import { spokenEmojiOf } from '../../engine/emoji/words';
import type { Part } from '../../engine/part';
import { defineRule } from '../../engine/rule';
import type { Token } from '../../engine/text/tokens';
import { sources } from '../../tables/sources';

/** Government advice is two or three in a post; above five, hearing the post takes patience. */
const plenty = 3;
const tooMany = 5;
/** Where more would go, what is left is hardly the text that was written; and to look at each costs time. */
const mostTaken = 40;

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
    const rest = emoji.slice(plenty);
    const kept = emoji[plenty - 1];
    yield {
      start: extra.start,
      end: last.end,
      title: `${emoji.length} emoji`,
      severity: emoji.length > tooMany ? 'warn' : 'tip',
      fixes:
        kept && isPlain(text, kept, rest)
          ? [{ ...withoutEmoji(text, rest, 0, stopsAt(text, rest)), label: 'Keep the first 3' }]
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

/** A few, of one line, and no emoji among them that says a word of its sentence. */
function isPlain(text: Part, kept: Token, rest: readonly Token[]): boolean {
  if (rest.length > mostTaken) return false;
  const isOneLine = !text.original.slice(kept.end, rest.at(-1)?.end).includes('\n');
  return isOneLine && !rest.some(e => spokenEmojiOf(text).has(e));
}
