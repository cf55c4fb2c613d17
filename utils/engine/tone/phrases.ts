import type { Found, Part } from '../part';
import { writtenOnce } from '../patterns/once';
import { firstWords } from './first-words';
import { indexWord, newSlot, startsOf } from './words';

/** Phrases to look for in lower-case text, each tried only where one of the words stands that it can begin with. */
export interface Phrases {
  readonly slot: number;
  /** The line with this number as an expression with the y flag. */
  patternOf(line: number): RegExp;
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
  const patterns: RegExp[] = [];
  return {
    slot,
    // A line alone, since most lines ask for words that a post lacks, and those are never made ready to run.
    patternOf(line) {
      const pattern = patterns[line] ?? new RegExp(writtenOnce(`${head}(?:${alternatives[line]})${tail}`), flags);
      patterns[line] = pattern;
      return pattern;
    },
  };
}

/** Places where a phrase stands, from left to right and apart from each other; of several the line that comes first. */
export function findPhrases(part: Part, { slot, patternOf }: Phrases): Found[] {
  const found: Found[] = [];
  let end = 0;
  for (const { from, lines } of startsOf(part, slot)) {
    if (from < end) continue;
    for (const line of lines) {
      const pattern = patternOf(line);
      if (!part.may(pattern)) continue;
      pattern.lastIndex = from;
      const match = pattern.exec(part.lower);
      if (match === null) continue;
      if (match[0] !== '') {
        end = from + match[0].length;
        found.push(part.at(from, end));
      }
      break;
    }
  }
  return found;
}
