import type { Part } from '../part';
import { anyFigure } from './first-words';

/**
 * Words of which one must be there before a pattern is worth running. All lists and the first words of all phrases stand
 * in one index, so that one pass over a post's tokens answers for every cue.
 */
export interface Triggers {
  readonly slot: number;
}

/** Filled while the modules load, never afterwards. */
const slotsByWord = new Map<string, number[]>();
let slots = 0;

/** Declares a list of trigger words, lower case, parted by spaces. */
export function triggers(words: string): Triggers {
  const slot = newSlot();
  for (const word of new Set(list(words))) indexWord(word, slot);
  return { slot };
}

export function newSlot(): number {
  return slots++;
}

/** Whenever `word` stands in a post, `slot` is to know of it. */
export function indexWord(word: string, slot: number): void {
  const known = slotsByWord.get(word);
  if (known) known.push(slot);
  else slotsByWord.set(word, [slot]);
}

/** True when the part holds any of the words, as a word, tag, name, link or mark. */
export function hasAny(part: Part, { slot }: Triggers): boolean {
  return startsOf(part, slot).length > 0;
}

/** Folded offsets of the words known to a slot, in order. */
export function startsOf(part: Part, slot: number): readonly number[] {
  return indexed(part)[slot] ?? nowhere;
}

const nowhere: readonly number[] = [];

function indexed(part: Part): readonly (number[] | undefined)[] {
  return part.memo(indexed, () => {
    const starts = new Array<number[] | undefined>(slots);
    const note = (word: string, from: number) => {
      const known = slotsByWord.get(word);
      if (known === undefined) return;
      for (const slot of known) {
        const before = starts[slot];
        if (before === undefined) starts[slot] = [from];
        else if (before.at(-1) !== from) before.push(from);
      }
    };
    for (const { lower, from, kind } of part.tokens) {
      note(kind === 'number' ? anyFigure : lower, from);
      // "we've" also begins like "we".
      const mark = lower.indexOf("'");
      if (mark > 0) note(lower.slice(0, mark), from);
    }
    return starts;
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
