import type { Part } from '../part';
import type { Token } from '../text/tokens';

/**
 * Emoji as a person sees them: one for a family, a flag or a keycap. Signs that sites show as plain text (©, ↔, ✓) do
 * not count.
 */
export function emojiOf(part: Part): readonly Token[] {
  return part.memo(emojiOf, () => (part.emoji.length === 0 ? [] : part.emoji.filter(t => isShownAsEmoji(t.text))));
}

const shownAsEmoji = /\p{Emoji_Presentation}|\ufe0f|\u20e3|^[\u{1f000}-\u{1faff}]|^[❤☎✔♥☀☺✌✍✈☕⚠]/u;

function isShownAsEmoji(emoji: string): boolean {
  return shownAsEmoji.test(emoji);
}

/** The number that a keycap shows ("5" for 5️⃣): it is part of what is said and must not get lost. */
export function keycapOf(emoji: string): string | undefined {
  return emoji === '🔟' ? '10' : /^([0-9#*])\ufe0f?\u20e3$/.exec(emoji)?.[1];
}

/** The emoji without skin tone and presentation signs, for telling repeats. */
export function plainEmoji(emoji: string): string {
  return emoji.replace(/[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '');
}

/** True when only spaces stand between two tokens on one line. */
export function isBeside(part: Part, left: Token, right: Token): boolean {
  return /^[^\S\n]*$/.test(part.original.slice(left.end, right.start));
}

/** Arrows say "to", "up" or "down" between words: see `access/symbols`. */
export function isArrow(emoji: string): boolean {
  return /^[←-⇿➔-➾⬀-⬑⤴⤵]/u.test(emoji);
}
