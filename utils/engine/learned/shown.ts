import type { Part } from '../part';
import type { Token } from '../text/tokens';

/** A mark does not begin with these. */
const linking = new Set(
  'and but so or the a an of to in on at for with that than by from as year years old'.split(' '),
);
/** How many words to mark. */
const shownWords = 5;

/** The run of words within a sentence that speaks most for something: how much each does, `leanOf` says. */
export function strongestRun(
  part: Part,
  isCounted: (token: Token) => boolean,
  leanOf: (word: Token, before: Token | undefined) => number,
): { first: Token; last: Token } | null {
  let best: { first: Token; last: Token; sum: number } | null = null;
  for (const { tokens } of part.sentences) {
    const words = tokens.filter(t => t.kind === 'word' && isCounted(t));
    const leans = words.map((word, i) => leanOf(word, words[i - 1]));
    for (let i = 0; i < words.length; i++) {
      const run = words.slice(i, i + shownWords);
      const sum = leans.slice(i, i + shownWords).reduce((a, b) => a + b, 0);
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last || linking.has(first.lower)) continue;
      if (best === null || sum > best.sum) best = { first, last, sum };
    }
  }
  return best;
}
