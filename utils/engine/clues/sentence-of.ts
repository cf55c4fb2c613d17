import type { Part } from '../part';

/** Index of the sentence that each token of a text belongs to; -1 for line breaks. */
export function sentenceOf(part: Part): Int32Array {
  return part.memo(sentenceOf, () => {
    const of = new Int32Array(part.tokens.length).fill(-1);
    part.sentences.forEach((sentence, i) => {
      for (const token of sentence.tokens) of[token.index] = i;
    });
    return of;
  });
}

/** Index of the sentence at a folded offset, or -1. */
export function sentenceAt(part: Part, from: number): number {
  const { sentences } = part;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const tokens = sentences[middle]?.tokens ?? [];
    if (from < (tokens[0]?.from ?? 0)) high = middle - 1;
    else if (from >= (tokens.at(-1)?.to ?? 0)) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Folded, lower-case words of a sentence. */
export function sentenceText(part: Part, index: number): string {
  const tokens = part.sentences[index]?.tokens;
  return tokens ? part.lower.slice(tokens[0]?.from, tokens.at(-1)?.to) : '';
}

/** True when `pattern` (a constant without the g flag) matches in a sentence; kept for all who ask the same of it. */
export function sentenceHas(part: Part, index: number, pattern: RegExp): boolean {
  if (!part.may(pattern)) return false;
  const known = part.memo(pattern, () => new Map<number, boolean>());
  let answer = known.get(index);
  if (answer === undefined) {
    answer = part.hasIn(sentenceText(part, index), pattern);
    known.set(index, answer);
  }
  return answer;
}
