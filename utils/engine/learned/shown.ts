import type { Part } from '../part';
import type { Token } from '../text/tokens';

/** A mark does not begin with these. */
const linking = new Set(
  'and but so or the a an of to in on at for with that than by from as year years old'.split(' '),
);
/** Nor does it end with these: something has to follow. */
const halfway = new Set(
  'and but so or the a an of to in on at for with than by from as into about till until my our your his her their its this these those'.split(
    ' ',
  ),
);
/** A run of words chosen by their weight does not stop at these either. */
const leading = new Set([
  ...halfway,
  ..."after before without since because if when who which that while is are was were be been has have had will i we it's i'm we're not".split(
    ' ',
  ),
]);

/** How many words to mark, and how many where that is all that stands between two commas. */
const shownWords = 5;
const wholeWords = 7;

interface Run {
  first: Token;
  last: Token;
}

/**
 * The run of words that speaks most for something: how much each does, `leanOf` says. It reads as a phrase: it stays
 * between two commas, is all that stands there where that is short, and does not stop at "the" or "for".
 */
export function strongestRun(
  part: Part,
  isCounted: (token: Token) => boolean,
  leanOf: (word: Token, before: Token | undefined) => number,
): Run | null {
  let best: (Run & { sum: number }) | null = null;
  for (const { tokens } of part.sentences) {
    let before: Token | undefined;
    for (const clause of clausesOf(tokens)) {
      const words = clause.filter(t => t.kind === 'word' && isCounted(t));
      const leans = words.map((word, i) => leanOf(word, i > 0 ? words[i - 1] : before));
      before = words.at(-1) ?? before;
      for (let i = 0; i < words.length; i++) {
        const sum = leans.slice(i, i + shownWords).reduce((a, b) => a + b, 0);
        if ((best !== null && sum <= best.sum) || !beginsPhrase(words, i)) continue;
        const run = words.length <= wholeWords ? words : words.slice(i, i + shownWords);
        const [first, last] = [run[0], run.findLast(({ lower }) => !leading.has(lower)) ?? run.at(-1)];
        if (first && last) best = { first, last, sum };
      }
    }
  }
  return best;
}

/** Not in the middle of "car park" or "to say". */
function beginsPhrase(words: readonly Token[], at: number): boolean {
  const [before, word] = [words[at - 1]?.lower, words[at]?.lower ?? ''];
  return !linking.has(word) && (before === undefined || leading.has(before) || speakers.has(word));
}

const speakers = new Set('i we you she he they'.split(' '));
const breaks = new Set([',', ';', ':', '(', ')', '–', '—', '"', '…']);

/** What stands between commas and the like. */
function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'mark' && breaks.has(token.text)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}

/** So many words more can make a phrase of a mark that stops too soon. */
const moreWords = 2;

/**
 * Where a mark ends so that it reads as a phrase: "Spent the" goes on to "Spent the morning", "Join our free" to "Join our
 * free webinar" where "on" follows. In offsets of the text as typed; where no phrase ends soon, it ends where it did.
 */
export function phraseEnd({ tokens }: Part, end: number): number {
  const at = tokens.findIndex(token => token.end === end);
  if (!isWord(tokens[at])) return end;
  let last: number | undefined;
  for (let i = at; i <= at + moreWords; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!isWord(token)) break;
    if (halfway.has(token.lower)) continue;
    last ??= token.end;
    if (!isWord(next) || leading.has(next.lower)) return token.end;
  }
  return last ?? end;
}

function isWord(token: Token | undefined): token is Token {
  return token?.kind === 'word' || token?.kind === 'number';
}
