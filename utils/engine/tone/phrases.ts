import type { Found, Part } from '../part';
import { firstWords } from './first-words';
import { indexWord, newSlot, startsOf } from './words';

/** Phrases to look for in lower-case text, each tried only where one of the words stands that it can begin with. */
export interface Phrases {
  readonly slot: number;
  /** The lines with these numbers as one expression with the y flag. */
  patternOf(lines: readonly number[]): RegExp;
}

/**
 * Phrases, one alternative a line, each beginning where no word goes on (`head`) and followed by `tail`. Written with
 * String.raw so that a line reads as the words it means. A line must begin with words that can be listed, since one
 * pass over the tokens finds for all cues together where to try; what stands before them goes into a look behind.
 * @throws when anything at all could begin a line.
 */
export function phrases(lines: string, tail = '', head = String.raw`(?<!\w)`): Phrases {
  const slot = newSlot();
  const alternatives = lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  alternatives.forEach((line, i) => {
    const words = firstWords(line);
    if (words === null) throw new Error(`Any word could begin this phrase: ${line}`);
    for (const word of words) indexWord(word, slot, i);
  });
  const flags = head.includes('\\p{') ? 'yu' : 'y';
  const patterns = new Map<readonly number[], RegExp>();
  return {
    slot,
    patternOf(chosen) {
      const made = patterns.get(chosen);
      if (made) return made;
      const pattern = new RegExp(`${head}(?:${chosen.map(i => alternatives[i]).join('|')})${tail}`, flags);
      patterns.set(chosen, pattern);
      return pattern;
    },
  };
}

/** Places where a phrase stands, from left to right and apart from each other. */
export function findPhrases(part: Part, { slot, patternOf }: Phrases): Found[] {
  const found: Found[] = [];
  let end = 0;
  for (const { from, lines } of startsOf(part, slot)) {
    if (from < end) continue;
    const pattern = patternOf(lines);
    if (!part.may(pattern)) continue;
    pattern.lastIndex = from;
    const match = pattern.exec(part.lower);
    if (match === null || match[0] === '') continue;
    end = from + match[0].length;
    found.push(part.at(from, end));
  }
  return found;
}
