import type { Part } from '../part';
import type { Reading } from '../reading';
import { sentenceAt } from './sentence-of';
import { subjectsBetween, subjectsOf } from './subjects';

/** True when one real person other than the author or their family is told of, in this string. */
export function tellsOfSomeone(reading: Reading, part: Part): boolean {
  return subjectsOf(reading).some(s => s.part === part && s.strength >= 2 && !s.own);
}

/** As `tellsOfSomeone`, within `reach` sentences of a place in the string. */
export function someoneNear(reading: Reading, part: Part, from: number, reach = 1): boolean {
  const here = sentenceAt(part, from);
  if (here < 0) return false;
  const first = part.sentences[Math.max(0, here - reach)]?.tokens[0];
  const last = part.sentences[Math.min(part.sentences.length - 1, here + reach)]?.tokens.at(-1);
  return subjectsBetween(reading, part, first?.from ?? 0, last?.to ?? 0).some(s => s.strength >= 2 && !s.own);
}
