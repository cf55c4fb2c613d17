import type { Part } from '../part';

/** The different words, numbers, tags and names of a part, lower case: a cheap first look before any pattern runs. */
export function wordSet(part: Part): ReadonlySet<string> {
  return part.memo(wordSet, () => new Set(part.tokens.map(t => t.lower)));
}

/** True when the part holds any of the words. */
export function hasAny(part: Part, words: readonly string[]): boolean {
  const set = wordSet(part);
  for (const word of words) if (set.has(word)) return true;
  return false;
}

/** Index of the first token that begins at or behind a folded offset; the number of tokens when there is none. */
export function tokenIndexAt(part: Part, from: number): number {
  let low = 0;
  let high = part.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((part.tokens[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function list(words: string): string[] {
  return words.trim().split(/\s+/);
}
