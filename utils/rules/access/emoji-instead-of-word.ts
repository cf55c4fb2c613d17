import { emojiOf, plainEmoji } from '../../engine/emoji';
import { defineRule, type Match } from '../../engine/rule';
import type { Token } from '../../engine/tokens';
import { sources } from '../../tables/sources';

/** Words that need a noun after them; "her" and "this" may also stand alone. */
const needsNoun = new Set(['the', 'a', 'an', 'your', 'our', 'my']);
const doers = new Set(['i', 'we', 'you', 'they', 'who']);
/** Before "we 💙 our volunteers" a clause begins; in "thank you 💙 to all" and "you and I 🎶 one month" none does. */
const opensClause = new Set('because that when if as so why how where while but although since'.split(' '));
/** Words that cannot follow "the" directly, so a noun is missing before them. */
const opensNext = new Set(
  'and or but is are was were will can has have for with at on in to from before after if when because so that which who'.split(
    ' ',
  ),
);
const beforeTo = new Set(
  'time need want how ready remember please learn try going have easy important able free when where'.split(' '),
);
/** The word an emoji most often stands for. */
const words: Record<string, string> = {
  '❤': 'love',
  '♥': 'love',
  '💙': 'love',
  '💚': 'love',
  '☎': 'call',
  '📞': 'call',
};

/** C-8: without the emoji the sentence would lack a word. */
export default defineRule({
  id: 'access/emoji-instead-of-word',
  severity: 'warn',
  title: 'An emoji stands for a word here',
  why: 'People who hear its name, or see another picture, may lose the meaning.',
  advice: 'Write the word. The emoji may follow at the end.',
  source: sources.gcs,
  isStyle: true,
  *find({ text }) {
    const { tokens } = text;
    for (const emoji of emojiOf(text)) {
      const before = tokens[emoji.index - 1];
      const after = tokens[emoji.index + 1];
      if (!before || !standsForWord(before, tokens[emoji.index - 2], after)) continue;
      const match: Match = { start: emoji.start, end: emoji.end };
      const word = words[plainEmoji(emoji.text)];
      yield word && !needsNoun.has(before.lower)
        ? { ...match, fixes: [{ start: emoji.start, end: emoji.end, text: word, label: word }] }
        : match;
    }
  },
  examples: {
    flags: [
      { text: 'Time to [☎️] 999.', severity: 'warn' },
      { text: 'We [❤️] our volunteers' },
      { text: 'Wash your [🙌]!' },
      { text: 'Grab a [☕] and come for a chat' },
    ],
    allows: [
      { text: 'Come to our 🎉 launch event', note: 'the sentence works without it' },
      { text: 'So proud of her 💙' },
      { text: 'Something to look forward to 🎉' },
      { text: 'Thank you for having me 🙏' },
      { text: 'Thank you 💙 to all. Love you ❤️ so much. Nothing between you & I 🎶 one month on' },
    ],
  },
});

function standsForWord(before: Token, earlier: Token | undefined, after: Token | undefined): boolean {
  if (before.kind !== 'word') return false;
  if (before.lower === 'to') return beforeTo.has(earlier?.lower ?? '') && isWordish(after);
  if (doers.has(before.lower))
    return (isWordish(after) || after?.kind === 'mention') && (before.lower === 'who' || isClauseStart(earlier));
  if (!needsNoun.has(before.lower)) return false;
  if (before.text !== before.lower && before.text.length === 1) return false;
  return !after || after.kind === 'newline' || after.kind === 'mark' || opensNext.has(after.lower);
}

function isClauseStart(earlier: Token | undefined): boolean {
  if (!earlier || earlier.kind === 'newline' || earlier.kind === 'emoji' || earlier.kind === 'mention') return true;
  return earlier.kind === 'mark' ? !/[&,(@]/.test(earlier.text) : opensClause.has(earlier.lower);
}

function isWordish(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number';
}
