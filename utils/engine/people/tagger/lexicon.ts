import { classes, filter } from '../../../tables/name-words.data';
import { readCharacter } from '../../text/digits';
import { hashText, mix } from '../../text/hash';
import type { Lexicon } from './features';
import { widest } from './model';

/**
 * What is known about words, kept without the words: a "fuse filter" gives each known word its 13 bits of facts and
 * five bits of proof, from three places that its hash names. A word that is not in the table passes the proof once in
 * 32 times; the tagger was trained with the same table, so it has learned to doubt.
 *
 * Layout of a slot (18 bits, three characters): proof 5 · lists 4 · class 9.
 */
export const proofBits = 5;
export const listBits = 4;
export const classBits = 9;
const slotBits = proofBits + listBits + classBits;

export interface FilterShape {
  /** Slots in a segment, a power of two. */
  segment: number;
  /** How many first segments a word may fall in; two more follow. */
  segments: number;
}

/** The three slots of a word, by its hash. */
export function slotsOf(hash: number, { segment, segments }: FilterShape): [number, number, number] {
  const first = ((mix(hash, 1) >>> 0) % segments) * segment;
  const mask = segment - 1;
  return [
    first + (mix(hash, 2) & mask),
    first + segment + (mix(hash, 3) & mask),
    first + 2 * segment + (mix(hash, 4) & mask),
  ];
}

export function proofOf(hash: number): number {
  return mix(hash, 5) & ((1 << proofBits) - 1);
}

export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Slots as they are written down. */
export interface PackedSlots {
  /** Three characters for each slot that is not empty. */
  slots: string;
  /** How many of these stand before each empty one: one character up to 88, more for the rare long runs. */
  runs: string;
}

export function unpackSlots({ slots: packed, runs }: PackedSlots, { segment, segments }: FilterShape): Int32Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[alphabet.charCodeAt(i)] = i;
  const slots = new Int32Array((segments + 2) * segment);
  let slot = 0;
  let at = 0;
  for (let i = 0; i < runs.length; i++) {
    const run = readCharacter(runs.charCodeAt(i));
    for (let k = 0; k < run; k++, at += 3)
      slots[slot++] =
        ((value[packed.charCodeAt(at)] ?? 0) << 12) |
        ((value[packed.charCodeAt(at + 1)] ?? 0) << 6) |
        (value[packed.charCodeAt(at + 2)] ?? 0);
    if (run !== widest) slot++;
  }
  return slots;
}

/** A lexicon over a packed filter; `middle` and `coarse` hold one character for each class. */
export function lexiconOf(shape: FilterShape, slots: Int32Array, middle: string, coarse: string): Lexicon {
  const classMask = (1 << classBits) - 1;
  const grain = (table: string) => (facts: number) =>
    facts < 0 ? 0 : alphabet.indexOf(table[facts & classMask] ?? 'A');
  return {
    look(word) {
      const hash = hashText(word);
      const [a, b, c] = slotsOf(hash, shape);
      const found = (slots[a] ?? 0) ^ (slots[b] ?? 0) ^ (slots[c] ?? 0);
      return found >>> (slotBits - proofBits) === proofOf(hash) ? found & ((1 << (listBits + classBits)) - 1) : -1;
    },
    fine: facts => (facts < 0 ? 0 : facts & classMask),
    middle: grain(middle),
    coarse: grain(coarse),
    lists: facts => (facts < 0 ? 0 : facts >>> classBits),
  };
}

let known: Lexicon | undefined;

/** The lexicon that ships, unpacked at first use. */
export function lexicon(): Lexicon {
  known ??= lexiconOf(filter, unpackSlots(filter, filter), classes.middle, classes.coarse);
  return known;
}
