import { characters, readCharacter } from '../text/digits';
import type { Hear } from './features';

/**
 * A log-linear model that was learned from posts: what each feature adds to the odds of each class. The numbers of the
 * features are kept by their upper bits, without the words: two of them fall together once in `2 ** keyBits` times.
 */
export interface PackedTable {
  /** What each class begins with, in log odds. */
  bias: readonly number[];
  /** What a weight of one is worth, in log odds. */
  step: number;
  /** The distances between the sorted keys, a character for each digit: the lowest digit of all, then the next. */
  keys: string;
  /** A character for each weight: those of all features for the first class, then for the next. */
  weights: string;
}

export const keyBits = 24;
/** What the character for 45 stands for is no weight at all. */
export const middleWeight = 45;

export class LearnedTable {
  readonly #packed: PackedTable;
  readonly #classes: number;
  /** One more than the row of a key, near where its lower bits say; 0 where none is. */
  readonly #slots: Uint16Array;
  readonly #keys: Int32Array;
  /** In log odds, row by row. */
  readonly #weights: Float64Array;
  /** By row, the text in which it was last heard. */
  readonly #heardIn: Uint32Array;
  #texts = 0;

  constructor(packed: PackedTable) {
    const { keys, weights, step, bias } = packed;
    this.#packed = packed;
    this.#classes = bias.length;
    const rows = weights.length / bias.length;
    this.#keys = readKeys(keys, rows);
    this.#slots = new Uint16Array(2 ** Math.ceil(Math.log2(rows * 2 + 1)));
    this.#weights = new Float64Array(weights.length);
    this.#heardIn = new Uint32Array(rows);
    for (let row = 0; row < rows; row++) {
      this.#slots[this.#slotFor(this.#keys[row] ?? 0)] = row + 1;
      for (let c = 0; c < bias.length; c++)
        this.#weights[row * bias.length + c] =
          (readCharacter(weights.charCodeAt(c * rows + row)) - middleWeight) * step;
    }
  }

  /** The log odds of each class by what `tell` says of a text. What it says twice counts once. */
  oddsOf(tell: (hear: Hear) => void): number[] {
    const odds = [...this.#packed.bias];
    const classes = this.#classes;
    const text = ++this.#texts;
    tell((feature, value) => {
      const row = this.#rowOf(feature);
      if (row < 0 || this.#heardIn[row] === text) return;
      this.#heardIn[row] = text;
      for (let c = 0; c < classes; c++) odds[c] = (odds[c] ?? 0) + value * (this.#weights[row * classes + c] ?? 0);
    });
    return odds;
  }

  /** What a feature adds to a class, in log odds. */
  weightOf(feature: number, classIndex: number): number {
    const row = this.#rowOf(feature);
    return row < 0 ? 0 : (this.#weights[row * this.#classes + classIndex] ?? 0);
  }

  #rowOf(feature: number): number {
    return (this.#slots[this.#slotFor(feature >>> (32 - keyBits))] ?? 0) - 1;
  }

  /** Where a key is, or where it would stand. */
  #slotFor(key: number): number {
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    for (let held = this.#slots[slot] ?? 0; held !== 0 && this.#keys[held - 1] !== key; held = this.#slots[slot] ?? 0)
      slot = (slot + 1) & mask;
    return slot;
  }
}

function readKeys(packed: string, rows: number): Int32Array {
  const keys = new Int32Array(rows);
  for (let at = 0, worth = 1; at < packed.length; at += rows, worth *= characters)
    for (let row = 0; row < rows; row++)
      keys[row] = (keys[row] ?? 0) + readCharacter(packed.charCodeAt(at + row)) * worth;
  let key = -1;
  for (let row = 0; row < rows; row++) keys[row] = key += keys[row] ?? 0;
  return keys;
}
