/** What the models that were learned from posts make of a word. */

/** In a long post each word says less. */
export function wordValue(words: number): number {
  return 2 / Math.sqrt(Math.max(8, words));
}

const endings = ["'s", 'ing', 'ed', 'es', 's'];

export function stemOf(word: string): string {
  // Most words are told apart by their last letter.
  if (!/[sgd]$/.test(word)) return word;
  const ending = endings.find(each => word.endsWith(each));
  return ending && word.length - ending.length >= 3 ? word.slice(0, word.length - ending.length) : word;
}
