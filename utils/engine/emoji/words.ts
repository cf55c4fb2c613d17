import type { Part } from '../part';
import type { Token } from '../text/tokens';
import { emojiOf, isBeside, keycapOf, plainEmoji } from './emoji';

/** A run of emoji that stands where the sentence needs a word, and that word where it is known. */
export interface EmojiWord {
  tokens: readonly Token[];
  word: string;
}

/**
 * Emoji without which the sentence would lack a word. Shared, because no other mend may move these or take them out:
 * "I ❤️ my job" would become "I my job".
 */
export function emojiWordsOf(part: Part): readonly EmojiWord[] {
  return part.memo(emojiWordsOf, () => runsOf(part).flatMap(run => wordFor(part, run) ?? []));
}

/** Emoji that say something no list of words can hold for them: those that stand for a word, and numbers in keycaps. */
export function spokenEmojiOf(part: Part): ReadonlySet<Token> {
  return part.memo(
    spokenEmojiOf,
    () => new Set([...emojiWordsOf(part).flatMap(w => w.tokens), ...emojiOf(part).filter(e => keycapOf(e.text))]),
  );
}

/** The same emoji several times side by side says one thing: 👏👏👏. */
function runsOf(part: Part): Token[][] {
  const runs: Token[][] = [];
  for (const token of emojiOf(part)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && plainEmoji(last.text) === plainEmoji(token.text) && isBeside(part, last, token)) run.push(token);
    else runs.push([token]);
  }
  return runs;
}

/** Words that need a noun after them; "her" and "this" may also stand alone. */
const needsNoun = new Set(['the', 'a', 'an', 'your', 'our', 'my', 'every', 'each', 'another']);
/** "The new 🏥 opens on Monday": after one of those words these want a noun too. */
const wantsNoun = new Set('new big great huge whole lovely amazing fantastic brilliant wonderful little'.split(' '));
const doers = new Set(['i', 'we', 'you', 'they', 'who']);
/** Before "we 💙 our volunteers" a clause begins; in "thank you 💙 to all" and "you and I 🎶 one month" none does. */
const opensClause = new Set('because that when if as so why how where while but although since'.split(' '));
/** Words that cannot follow "the" directly, so a noun is missing before them. */
const opensNext = new Set(
  'and or but is are was were will can has have for with at on in to from before after if when because so that which who below above here there today tonight tomorrow now too instead please'.split(
    ' ',
  ),
);
const beforeTo = new Set(
  'time need want how ready remember please learn try going have easy important able free when where'.split(' '),
);
/** A sentence cannot begin with these, so the emoji before them is its subject: "🤷 isn't good enough". */
const needsSubject = new Set("is isn't was wasn't has hasn't does doesn't".split(' '));
/** The word an emoji most often stands for. */
const verbs: Record<string, string> = {
  '❤': 'love',
  '♥': 'love',
  '💙': 'love',
  '💚': 'love',
  '☎': 'call',
  '📞': 'call',
};
/** What it says before "to somebody". */
const greetings: Record<string, string> = {
  '👏': 'Well done',
  '🙌': 'Well done',
  '🙏': 'Thank you',
  '❤': 'Love',
  '💙': 'Love',
  '💚': 'Love',
  '💜': 'Love',
  '🧡': 'Love',
};

function wordFor(part: Part, tokens: Token[]): EmojiWord | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || keycapOf(first.text)) return undefined;
  const before = part.tokens[first.index - 1];
  const after = part.tokens[last.index + 1];
  const name = plainEmoji(first.text);
  if (isChoice(part, before, after)) return { tokens, word: '' };
  if (opensSentence(before)) {
    if (after?.text === 'to') return greetings[name] ? { tokens, word: greetings[name] } : undefined;
    return after && needsSubject.has(after.text) ? { tokens, word: '' } : undefined;
  }
  const earlier = part.tokens[first.index - 2];
  const isLove = doers.has(before?.lower ?? '') && verbs[name] === 'love' && isObject(after);
  if (!before || !((isLove && !isThanks(before, earlier)) || standsForWord(before, earlier, after))) return undefined;
  return { tokens, word: lacksNoun(before, earlier) ? '' : (verbs[name] ?? '') };
}

/** "☎️ or ✉️?": one of two things that are only shown. */
function isChoice(part: Part, before: Token | undefined, after: Token | undefined): boolean {
  const either = before?.lower === 'or' ? before : after?.lower === 'or' ? after : undefined;
  return either !== undefined && [-1, 1].every(step => part.tokens[either.index + step]?.kind === 'emoji');
}

function opensSentence(before: Token | undefined): boolean {
  return !before || before.kind === 'newline' || (before.kind === 'mark' && /[.!?…]/.test(before.text));
}

function standsForWord(before: Token, earlier: Token | undefined, after: Token | undefined): boolean {
  if (before.kind !== 'word') return false;
  if (before.lower === 'to') return beforeTo.has(earlier?.lower ?? '') && isObject(after);
  if (doers.has(before.lower))
    return (
      (isWordish(after) || after?.kind === 'mention' || after?.kind === 'hashtag') &&
      (before.lower === 'who' || isClauseStart(earlier))
    );
  if (!lacksNoun(before, earlier)) return false;
  if (before.text !== before.lower && before.text.length === 1) return false;
  if (
    wantsNoun.has(before.lower) &&
    after?.kind === 'word' &&
    /^(?:opens|closes|starts|begins|needs|works|looks|comes)$/.test(after.lower)
  )
    return true;
  return !after || after.kind === 'newline' || after.kind === 'mark' || opensNext.has(after.lower);
}

/** What follows a verb, not another verb: "time to ☎️ 999", "want to 👂 from you", but not "time to 🎉 celebrate". */
function isObject(token: Token | undefined): boolean {
  if (!token) return false;
  const { kind, lower } = token;
  return kind === 'number' || (kind === 'word' && (objects.has(lower) || /.{3}ing$/.test(lower)));
}

/** "Thank you ❤️ the whole team", "love you ❤️ my team". */
function isThanks({ lower }: Token, earlier: Token | undefined): boolean {
  return lower === 'you' && earlier?.kind === 'word';
}

function lacksNoun(before: Token, earlier: Token | undefined): boolean {
  return needsNoun.has(before.lower) || (wantsNoun.has(before.lower) && needsNoun.has(earlier?.lower ?? ''));
}

const objects = new Set(
  'the a an your our my his her their us you it this that them me from for to with off up'.split(' '),
);

function isClauseStart(earlier: Token | undefined): boolean {
  if (!earlier || earlier.kind === 'newline' || earlier.kind === 'emoji' || earlier.kind === 'mention') return true;
  return earlier.kind === 'mark' ? !/[&,(@]/.test(earlier.text) : opensClause.has(earlier.lower);
}

function isWordish(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number';
}
