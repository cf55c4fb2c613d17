import { field } from '../../../tables/name-model.data';

/**
 * The learned weights, unpacked at first use. Rows of small whole numbers, found by the upper bits of a feature's
 * hash in an open table: a feature that was pruned has no row and adds nothing.
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

/** Characters 35 … 126 without the backslash write 0 … 90. */
export function readCharacter(code: number): number {
  return code > 92 ? code - 36 : code - 35;
}
export const widest = 88;
export const middleCell = 45;

export function unpackField(packed: PackedField): Field {
  const { labels, keyBits, gaps, cells } = packed;
  const weights = new Int8Array(cells.length);
  for (let i = 0; i < cells.length; i++) weights[i] = readCharacter(cells.charCodeAt(i)) - middleCell;
  const rows = cells.length / labels;
  let size = 1;
  while (size < rows * 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size).fill(-1);
  const places = new Int32Array(size);
  let key = -1;
  for (let i = 0, row = 0; i < gaps.length; i++) {
    const gap = readCharacter(gaps.charCodeAt(i));
    key += gap;
    if (gap === widest) continue;
    let at = Math.imul(key, 0x9e3779b1) & mask;
    while (keys[at] !== -1) at = (at + 1) & mask;
    keys[at] = key;
    places[at] = row++;
  }
  const shift = 32 - keyBits;
  return {
    labels,
    step: packed.step,
    weights,
    transitions: Int16Array.from(packed.transitions),
    bare: packed.bare,
    rowOf(feature) {
      const wanted = feature >>> shift;
      let at = Math.imul(wanted, 0x9e3779b1) & mask;
      for (;;) {
        const found = keys[at];
        if (found === wanted) return places[at] ?? -1;
        if (found === -1) return -1;
        at = (at + 1) & mask;
      }
    },
  };
}

let known: Field | undefined;

/** The field that ships. */
export function shippedField(): Field {
  known ??= unpackField(field);
  return known;
}
