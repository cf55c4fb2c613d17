import { type PackedWords, sharedOf } from './pack';
import { after, edge, Spelling, start } from './spelling';

/** Words shorter than this tell nothing of how words are spelled. */
const shortestSpelled = 3;
const mostLetters = 32;
/** Words at a time. */
const stretch = 256;
/** Set at a letter that others follow: the next place holds the first of them. */
const goesOn = 64;

/** Words letter by letter, in plain arrays: words that begin alike share their letters. */
export class WordTree {
  /** 1 to 26 for each place; `goesOn` where letters follow. Place 0 is where words begin. */
  readonly #letters: Uint8Array;
  /** The place of the next letter that could stand here instead, 0 for none. */
  readonly #others: Int32Array;
  /** The number of the word that ends here, counted from 1 in alphabetical order. */
  readonly #words: Int32Array;
  readonly spelling = new Spelling();

  readonly #packed: PackedWords;
  readonly #growth = new Growth(this.spelling);
  #lettersRead = 0;

  private constructor(packed: PackedWords) {
    const places = packed.letters.length + 1;
    this.#packed = packed;
    this.#letters = new Uint8Array(places);
    this.#others = new Int32Array(places);
    this.#words = new Int32Array(places);
  }

  /** Makes the tree a stretch at a time. */
  static *from(packed: PackedWords): Generator<void, WordTree> {
    const tree = new WordTree(packed);
    for (let word = 0; word < packed.levels.length; word++) {
      tree.#add(word);
      if (word % stretch === stretch - 1) yield;
    }
    tree.#growth.cut(0);
    return tree;
  }

  #add(word: number): void {
    const { letters } = this.#packed;
    let depth = sharedOf(this.#packed, word);
    let other = this.#growth.cut(depth);
    for (let isLast = false; !isLast; depth++, other = 0) {
      const code = letters.charCodeAt(this.#lettersRead++);
      const place = this.#lettersRead;
      isLast = code < 97;
      if (other !== 0) this.#others[other] = place;
      else {
        const before = this.#growth.placeAt(depth);
        this.#letters[before] = (this.#letters[before] as number) | goesOn;
      }
      const letter = isLast ? code - 64 : code - 96;
      this.#letters[place] = letter;
      this.#growth.add(place, letter);
    }
    this.#words[this.#lettersRead] = word + 1;
    this.#growth.end();
  }

  /** The number of a word in alphabetical order, -1 for words not listed. */
  numberOf(word: string): number {
    let place = 0;
    for (let i = 0; i < word.length; i++) {
      if (((this.#letters[place] as number) & goesOn) === 0) return -1;
      const letter = word.charCodeAt(i) - 96;
      place++;
      while (((this.#letters[place] as number) & (goesOn - 1)) !== letter) {
        place = this.#others[place] as number;
        if (place === 0) return -1;
      }
    }
    return (this.#words[place] as number) - 1;
  }
}

/** The word being written into a tree, letter by letter, and what is learnt from it when it is left. */
class Growth {
  readonly #spelling: Spelling;
  readonly #places = new Int32Array(mostLetters);
  readonly #letters = new Uint8Array(mostLetters);
  readonly #histories = new Int32Array(mostLetters).fill(start);
  /** How many words that are long enough go through each letter. */
  readonly #through = new Int32Array(mostLetters);
  #depth = 0;

  constructor(spelling: Spelling) {
    this.#spelling = spelling;
  }

  placeAt(depth: number): number {
    return this.#places[depth] as number;
  }

  add(place: number, letter: number): void {
    const before = this.#histories[this.#depth] as number;
    this.#depth++;
    this.#places[this.#depth] = place;
    this.#letters[this.#depth] = letter;
    this.#histories[this.#depth] = after(before, letter);
    this.#through[this.#depth] = 0;
  }

  end(): void {
    if (this.#depth < shortestSpelled) return;
    this.#spelling.learn(this.#histories[this.#depth] as number, edge, 1);
    this.#through[this.#depth] = (this.#through[this.#depth] as number) + 1;
  }

  /** Goes back to so many letters; the place of the letter that stood next, 0 for none. */
  cut(depth: number): number {
    const next = this.#depth > depth ? this.placeAt(depth + 1) : 0;
    for (; this.#depth > depth; this.#depth--) {
      const through = this.#through[this.#depth] as number;
      if (through === 0) continue;
      const before = this.#histories[this.#depth - 1] as number;
      this.#spelling.learn(before, this.#letters[this.#depth] as number, through);
      this.#through[this.#depth - 1] = (this.#through[this.#depth - 1] as number) + through;
    }
    return next;
  }
}
