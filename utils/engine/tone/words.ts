import type { Part } from '../part';

/**
 * Words of which one must be there before a pattern is worth running. All lists stand in one index, so that one pass
 * over a post's tokens answers for every cue.
 */
export interface Triggers {
  readonly slot: number;
}

/** Filled while the modules load, never afterwards. */
const slotsByWord = new Map<string, number[]>();
let slots = 0;

/** Declares a list of trigger words, lower case, parted by spaces. */
export function triggers(words: string): Triggers {
  const slot = slots++;
  for (const word of new Set(list(words))) {
    const known = slotsByWord.get(word);
    if (known) known.push(slot);
    else slotsByWord.set(word, [slot]);
  }
  return { slot };
}

/** True when the part holds any of the words, as a word, tag, name, link or mark. */
export function hasAny(part: Part, { slot }: Triggers): boolean {
  return triggered(part)[slot] === 1;
}

function triggered(part: Part): Uint8Array {
  return part.memo(triggered, () => {
    const flags = new Uint8Array(slots);
    for (const token of part.tokens) {
      const found = slotsByWord.get(token.lower);
      if (found) for (const slot of found) flags[slot] = 1;
    }
    return flags;
  });
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
