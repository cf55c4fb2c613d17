import { field } from '../../../tables/name-model.data';
import { readCharacter } from '../../text/digits';

/**
 * The learned weights, unpacked at first use. Rows of small whole numbers, found by the upper bits of a feature's
 * hash: a feature that was pruned has no row and adds nothing.
 */
export interface Field {
  labels: number;
  /** One step of a weight, in natural-log odds. */
  step: number;
  /** Row number of a feature, or -1. */
  rowOf(feature: number): number;
  /** Rows of `labels` weights. */
  weights: Int8Array;
  /** From label to label, in steps; the last row is the start. */
  transitions: Int16Array;
  /**
   * Steps taken off "no name" in a text without link, hashtag or handle. Comments and chat name people with fewer
   * signs than news tweets do; measured on held-out folds of both.
   */
  bare: number;
}

export interface PackedField {
  labels: number;
  step: number;
  /** How many upper bits of the hash make a key. */
  keyBits: number;
  /** Distances between the sorted keys: one character up to 88, more for the rare wide ones. */
  gaps: string;
  /** One character a weight, row by row. */
  cells: string;
  transitions: number[];
  bare: number;
}
export const widest = 88;
export const middleCell = 45;

export function unpackField(packed: PackedField): Field {
  const { labels, keyBits, gaps, cells } = packed;
  const weights = new Int8Array(cells.length);
  for (let i = 0; i < cells.length; i++) weights[i] = readCharacter(cells.charCodeAt(i)) - middleCell;
  // A bit for each key there could be, and before each 32 of them how many are set: most features have no row, and
  // one look says so.
  const bits = new Int32Array(1 << (keyBits - 5));
  const before = new Int32Array(bits.length);
  let key = -1;
  for (let i = 0; i < gaps.length; i++) {
    const gap = readCharacter(gaps.charCodeAt(i));
    key += gap;
    if (gap !== widest) bits[key >>> 5] = (bits[key >>> 5] ?? 0) | (1 << (key & 31));
  }
  for (let i = 1; i < bits.length; i++) before[i] = (before[i - 1] ?? 0) + bitsIn(bits[i - 1] ?? 0);
  const shift = 32 - keyBits;
  return {
    labels,
    step: packed.step,
    weights,
    transitions: Int16Array.from(packed.transitions),
    bare: packed.bare,
    rowOf(feature) {
      const key = feature >>> shift;
      const word = bits[key >>> 5] ?? 0;
      if (((word >>> (key & 31)) & 1) === 0) return -1;
      return (before[key >>> 5] ?? 0) + bitsIn(word & ((1 << (key & 31)) - 1));
    },
  };
}

/** How many bits are set. */
function bitsIn(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

let known: Field | undefined;

/** The field that ships. */
export function shippedField(): Field {
  known ??= unpackField(field);
  return known;
}
