import { plainEmoji } from './emoji';
import { needsNoun, opensNext, verbs } from './emoji-words';
import type { Part } from './part';
import type { Token } from './tokens';

/** What a sentence would be like without an emoji in its middle: reasons to offer no mend, or to end a sentence there. */

/**
 * True where a sentence may lose a word without this emoji: "swap tea for 💧 and …", "you = ❤️ of …", "no 🧢, …". Less
 * sure than `emojiWordsOf`, so it is no reason for a note, only for offering no mend.
 */
export function mayHoldWord(part: Part, emoji: Token): boolean {
  const before = part.tokens[emoji.index - 1];
  const after = part.tokens[emoji.index + 1];
  if (before?.kind === 'mark') return /[=+&/]/.test(before.text);
  if (before?.kind !== 'word') return false;
  if (verbs[plainEmoji(emoji.text)] === 'love' && after && loved.has(after.text)) return true;
  if (!opensPhrase.has(before.lower)) return false;
  return !after || after.kind === 'newline' || after.kind === 'mark' || opensNext.has(after.lower);
}

/**
 * What an emoji between two words holds apart. "It is live 🎉 Thank you all" needs a full stop in its place, "So proud
 * 💙 of you" nothing; before other capitals ("Thank you 💙 Sister Ade", "Big news 🚨 Doors open") nobody can tell.
 */
export function breakAt(part: Part, emoji: Token): 'stop' | 'nothing' | 'unsure' {
  const before = beforeRun(part, emoji);
  const after = afterRun(part, emoji);
  if (before?.kind !== 'word' && before?.kind !== 'number') return 'nothing';
  if (after?.kind !== 'word' || !/^\p{Lu}/u.test(after.text)) return 'nothing';
  if (openers.has(after.lower)) return 'stop';
  return needsNoun.has(before.lower) || opensPhrase.has(before.lower) || isAcronymLike(after) ? 'nothing' : 'unsure';
}

function isAcronymLike({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

function beforeRun(part: Part, emoji: Token): Token | undefined {
  let at = emoji.index - 1;
  while (part.tokens[at]?.kind === 'emoji') at--;
  return part.tokens[at];
}

function afterRun(part: Part, emoji: Token): Token | undefined {
  let at = emoji.index + 1;
  while (part.tokens[at]?.kind === 'emoji') at++;
  return part.tokens[at];
}

const opensPhrase = new Set(
  'for of with in on at to by from into about like no some any more is are was were be and or but this that these those his her their its very so'.split(
    ' ',
  ),
);
/** With a capital, these begin a sentence. */
const openers = new Set(
  "thank thanks thx we you it it's this that these the if please pls join come see read what who how when where why which well so let let's here there today our my they he she from to book call ring apply find visit watch follow get just huge great big a an for and but don't do does did is are can will have has no not all every some many each happy proud look tell ask help make take keep meet click tap".split(
    ' ',
  ),
);
/** After a heart these are what is loved: "patients ❤️ it". */
const loved = new Set('it this you them us our my the being'.split(' '));
