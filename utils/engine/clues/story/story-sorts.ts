import { storyWords } from '../../../tables/story-words';
import { type Hear, manyFeature, pairFeature, signFeature, wordFeature } from '../../learned/features';
import type { Part } from '../../part';

/**
 * Counts the sorts of words that stories are told with, so that a word which no training post held still tells something:
 * "falconer" what "farmer" does. A bit of a number for each sort.
 */
const names = Object.keys(storyWords);
const features = names.map(name => signFeature(`sort ${name}`));
/** More of a sort than this says no more. */
const enough = 3;

/** Where the words stand: in the text itself or in what it tells of its pictures. */
const stands = ['text', 'picture'] as const;
type Stand = (typeof stands)[number];
const featuresIn: Record<Stand, number[]> = {
  text: features,
  picture: features.map(feature => pairFeature(signFeature('in picture'), feature)),
};

export class StorySorts {
  readonly #counts = new Uint8Array(names.length);

  /** Takes up a word, by its feature. */
  add(word: number): void {
    for (let bits = sortsOf(word); bits !== 0; bits &= bits - 1) {
      const sort = 31 - Math.clz32(bits & -bits);
      this.#counts[sort] = Math.min(enough, (this.#counts[sort] ?? 0) + 1);
    }
  }

  /** Tells which sorts there are, and how much there is of those that come again. */
  tell(hear: Hear, stand: Stand = 'text'): void {
    for (const [sort, count] of this.#counts.entries()) {
      if (count === 0) continue;
      const feature = featuresIn[stand][sort] ?? 0;
      hear(feature, 1);
      if (count > 1) hear(manyFeature(feature), count / enough);
    }
  }
}

/** Tells the sorts of words of a string that is not the text itself. */
export function tellSortsOf(part: Part, stand: Stand, hear: Hear): void {
  const sorts = new StorySorts();
  for (const { lower } of part.words) sorts.add(wordFeature(lower));
  sorts.tell(hear, stand);
}

let byWord: Map<number, number> | undefined;

function sortsOf(word: number): number {
  byWord ??= listed();
  return byWord.get(word) ?? 0;
}

function listed(): Map<number, number> {
  const sorts = new Map<number, number>();
  for (const [sort, words] of Object.values(storyWords).entries())
    for (const word of words.split(' ')) {
      const feature = wordFeature(word);
      sorts.set(feature, (sorts.get(feature) ?? 0) | (1 << sort));
    }
  return sorts;
}
