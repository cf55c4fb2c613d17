import { hashText, mix } from '../text/hash';

/**
 * What models that were learned from posts look at: words, pairs of words and signs of ours, each as a whole number of 32
 * bits, so that no string is cut or joined to look one up.
 */

/** Takes up a feature of a text and how much of it there is. */
export type Hear = (feature: number, value: number) => void;

/** In a long post each word says less. */
export function wordValue(words: number): number {
  return 2 / Math.sqrt(Math.max(8, words));
}

/** A word in lower case, by its stem. */
export function wordFeature(lower: string): number {
  return hashText(lower, 0, stemLength(lower));
}

/** Something that has a name of ours; no word of a text is taken for it. */
export function signFeature(name: string): number {
  return mix(hashText(name), 1);
}

/** That a sign is there more than once. */
export function manyFeature(sign: number): number {
  return mix(sign, 2);
}

/** That a word is among the first. */
export function openingFeature(word: number): number {
  return mix(word, 3);
}

/** Two that follow each other: a pair of words, or of names within a sign. */
export function pairFeature(before: number, after: number): number {
  return mix(mix(before, 4), after);
}

/** What sort of word it is: a number of ours for each sort. */
export function sortFeature(sort: number): number {
  return mix(sort, 6);
}

/** How a word starts. */
export function startFeature(lower: string, letters: number): number {
  return mix(hashText(lower, 0, letters), 7);
}

/** How a word ends. */
export function endFeature(lower: string, letters: number): number {
  return mix(hashText(lower, lower.length - letters), 8);
}

/** Where in a text something stands: a number of ours for each place. */
export function placedFeature(feature: number, place: number): number {
  return mix(mix(feature, 9), place);
}

/** Two that stand together, in whatever order. */
export function besideFeature(one: number, other: number): number {
  return mix((one + other) | 0, 5);
}

const endings = ["'s", 'ing', 'ed', 'es', 's'];

function stemLength(word: string): number {
  const { length } = word;
  const last = word.charCodeAt(length - 1);
  // Most words are told apart by their last letter.
  if (last !== letterS && last !== letterG && last !== letterD) return length;
  for (const ending of endings)
    if (word.endsWith(ending)) return length - ending.length >= 3 ? length - ending.length : length;
  return length;
}

const [letterD, letterG, letterS] = [100, 103, 115];
