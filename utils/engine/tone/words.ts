import type { Part } from '../part';
import { anyFigure } from './first-words';

/**
 * Words of which one must be there before a pattern is worth running. All lists and the first words of all phrases stand
 * in one index, so that one pass over a post's tokens answers for every cue.
 */
export interface Triggers {
  readonly slot: number;
}

/** What stands for a word in the index: a list, and which of its lines the word can begin. */
interface Place {
  slot: number;
  lines: readonly number[];
}

/** Filled while the modules load. */
const placesByWord = new Map<string, Place[]>();
/** The same, joined when a word is first met; words with a mark in them together with what their beginning can begin. */
const joinedByWord = new Map<string, readonly Place[]>();
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

/** Whenever `word` stands in a post, `slot` is to know of it; `line` says what of the list it can begin. */
export function indexWord(word: string, slot: number, line = 0): void {
  joinedByWord.clear();
  const place = { slot, lines: [line] };
  const known = placesByWord.get(word);
  if (known) known.push(place);
  else placesByWord.set(word, [place]);
}

/** One place for each slot. Places with the same lines of one slot share the very array, so that it can be a key. */
function joined(places: readonly Place[]): Place[] {
  const lines = new Map<number, number[]>();
  for (const place of places) lines.set(place.slot, [...(lines.get(place.slot) ?? []), ...place.lines]);
  return [...lines].map(([slot, all]) => ({
    slot,
    lines: shared(
      slot,
      [...new Set(all)].sort((a, b) => a - b),
    ),
  }));
}

const sharedLines = new Map<string, readonly number[]>();

function shared(slot: number, lines: readonly number[]): readonly number[] {
  const key = `${slot}:${lines}`;
  const known = sharedLines.get(key) ?? lines;
  sharedLines.set(key, known);
  return known;
}

/** True when the part holds any of the words, as a word, tag, name, link or mark. */
export function hasAny(part: Part, { slot }: Triggers): boolean {
  return startsOf(part, slot).length > 0;
}

/** Where a word stands that a list knows: its folded offset, and the lines it can begin. */
export interface Start {
  from: number;
  lines: readonly number[];
}

/** The words known to a slot, in order. */
export function startsOf(part: Part, slot: number): readonly Start[] {
  return indexed(part)[slot] ?? nowhere;
}

const nowhere: readonly Start[] = [];

function indexed(part: Part): readonly (Start[] | undefined)[] {
  return part.memo(indexed, () => {
    const starts = new Array<Start[] | undefined>(slots);
    for (const { lower, from, kind } of part.tokens) {
      const places = placesOf(kind === 'number' ? anyFigure : lower);
      if (places === undefined) continue;
      for (const { slot, lines } of places) {
        const before = starts[slot];
        if (before === undefined) starts[slot] = [{ from, lines }];
        else before.push({ from, lines });
      }
    }
    return starts;
  });
}

function placesOf(word: string): readonly Place[] | undefined {
  const known = joinedByWord.get(word);
  if (known) return known;
  // "we've" also begins like "we".
  const mark = word.indexOf("'");
  const beginning = mark > 0 ? placesByWord.get(word.slice(0, mark)) : undefined;
  const own = placesByWord.get(word);
  if (own === undefined) return beginning && placesOf(word.slice(0, mark));
  const places = joined(beginning ? [...own, ...beginning] : own);
  joinedByWord.set(word, places);
  return places;
}

export function list(words: string): string[] {
  return words.trim().split(/\s+/);
}
