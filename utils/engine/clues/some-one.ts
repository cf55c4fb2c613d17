import type { Part } from '../part';
import type { Reading } from '../reading';
import { sentenceAt } from './sentence-of';
import { subjectsOf } from './subjects';

/** True when one real person other than the author or their family is told of, in this string. */
export function tellsOfSomeone(reading: Reading, part: Part): boolean {
  return subjectsOf(reading).some(s => s.part === part && s.strength >= 2 && !s.own);
}

/** As `tellsOfSomeone`, within `reach` sentences of a place in the string. */
export function someoneNear(reading: Reading, part: Part, from: number, reach = 1): boolean {
  const here = sentenceAt(part, from);
  return subjectsOf(reading).some(
    s => s.part === part && s.strength >= 2 && !s.own && Math.abs(s.sentence - here) <= reach,
  );
}
