import { pairData, wordData } from '../../tables/hashtag-words.data';
import { levelOf, logOfLevel, type PackedPairs, type PackedWords, ranksOf } from './pack';
import { WordPairs } from './word-pairs';
import { WordTree } from './word-tree';

/** What is known about words: how likely each is, which follow each other, how words are spelled. */
export interface WordModel {
  /** Natural logarithm of how likely the word is, or undefined for words not listed. */
  logOf(word: string): number | undefined;
  /** Logarithm of how much likelier `right` is after `left` ('' at the start; `right` '' at the end), or undefined for pairs not seen. */
  pairLift(left: string, right: string): number | undefined;
  /** Logarithm of how likely English spells a word like this. */
  spelling(word: string): number;
}

let loaded: WordModel | undefined;
let making: Generator<void, WordModel> | undefined;

/** Made when first asked, so nobody pays for it before writing a hashtag in small letters. */
export function wordModel(): WordModel {
  while (!loaded) prepareWordModel();
  return loaded;
}

/** Makes a little more of the model, for moments when nobody waits; false when there is nothing left to make. */
export function prepareWordModel(): boolean {
  if (loaded) return false;
  making ??= modelFrom(wordData, pairData);
  const { done, value } = making.next();
  if (done) {
    loaded = value;
    making = undefined;
  }
  return !done;
}

/** A model from its packed strings (see `pack.ts`). */
export function makeModel(words: PackedWords, pairs: PackedPairs): WordModel {
  const made = modelFrom(words, pairs);
  for (;;) {
    const { done, value } = made.next();
    if (done) return value;
  }
}

const lifts = [1, 3, 5];

function* modelFrom(packed: PackedWords, packedPairs: PackedPairs): Generator<void, WordModel> {
  const tree = yield* WordTree.from(packed);
  const ranks = ranksOf(packed);
  yield;
  const pairs = yield* WordPairs.from(packedPairs, ranks.length);
  /** The number of a word in pairs, -1 for words not listed. */
  const rankOf = (word: string) => (word === '' ? 0 : (ranks[tree.numberOf(word)] ?? -1));
  return {
    logOf(word) {
      const number = tree.numberOf(word);
      return number < 0 ? undefined : logOfLevel(levelOf(packed, number));
    },
    pairLift(left, right) {
      const [a, b] = [rankOf(left), rankOf(right)];
      const level = a < 0 || b < 0 ? undefined : pairs.levelOf(a, b);
      return level === undefined ? undefined : (lifts[level] ?? 0);
    },
    spelling: word => tree.spelling.logOf(word),
  };
}
