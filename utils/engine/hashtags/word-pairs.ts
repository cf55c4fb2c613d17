import { Numbers, type PackedPairs, pairLevelOf } from './pack';

/** First words at a time. */
const stretch = 64;

/** Which words follow each other, in plain arrays. */
export class WordPairs {
  /** Where the second words of each first word begin; see `pack.ts` for their numbers. */
  readonly #from: Int32Array;
  readonly #rights: Int32Array;
  readonly #packed: PackedPairs;

  readonly #numbers: { lefts: Numbers; counts: Numbers; rights: Numbers };
  #left = 0;
  #pairs = 0;

  private constructor(packed: PackedPairs, words: number) {
    this.#packed = packed;
    this.#from = new Int32Array(words + 2);
    this.#rights = new Int32Array(packed.levels.length * 4);
    this.#numbers = {
      lefts: new Numbers(packed.lefts),
      counts: new Numbers(packed.counts),
      rights: new Numbers(packed.rights),
    };
  }

  /** Makes the arrays a stretch at a time. */
  static *from(packed: PackedPairs, words: number): Generator<void, WordPairs> {
    const pairs = new WordPairs(packed, words);
    for (let i = 1; !pairs.#numbers.lefts.isAtEnd; i++) {
      pairs.#add();
      if (i % stretch === 0) yield;
    }
    pairs.#from.fill(pairs.#pairs, pairs.#left + 1);
    return pairs;
  }

  /** The next first word, with all that follow it. */
  #add(): void {
    const { lefts, counts, rights } = this.#numbers;
    const left = this.#left + lefts.next();
    this.#from.fill(this.#pairs, this.#left + 1, left + 1);
    this.#left = left;
    let right = 0;
    for (let count = counts.next(); count > 0; count--) {
      right += rights.next();
      this.#rights[this.#pairs++] = right;
    }
  }

  /** How telling the pair is, or undefined for pairs not seen. */
  levelOf(left: number, right: number): number | undefined {
    let low = this.#from[left] as number;
    let high = (this.#from[left + 1] as number) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const here = this.#rights[middle] as number;
      if (here === right) return pairLevelOf(this.#packed, middle);
      if (here < right) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}
