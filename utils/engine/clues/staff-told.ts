import { peopleIn } from '../people';
import type { Reading } from '../reading';
import { firstAt } from '../text/in-order';
import type { Sign } from './collect';
import { termsOf } from './details/terms';
import type { Scene } from './scene';
import { sentenceAt } from './sentence-of';
import { subjectsBetween } from './subjects';

/** How far a "she" may stand from the name of the colleague whom it means, in sentences. */
const reach = 2;

/**
 * True when an age or a "she" is that of a named colleague, of whom no illness is told: "our porter Dave Kowalski, 63,
 * who ran the marathon on Sunday". Their age, day and ward are part of the thanks.
 */
export function isNamedColleague(reading: Reading, { subject, part }: Scene, signs: readonly Sign[]): boolean {
  if (subject.kind !== 'age' && subject.kind !== 'pronoun') return false;
  const people = peopleIn(reading, part);
  const after = firstAt(people, subject.from);
  const next = people[after];
  const named = people[after - 1] ?? (next && next.from - subject.to < 40 && isSame(next.from) ? next : undefined);
  if (!named?.isStaff || named.role !== 'colleague') return false;
  const apart = subject.sentence - sentenceAt(part, named.from);
  if (apart > (subject.kind === 'age' ? 0 : reach)) return false;
  const others = subjectsBetween(reading, part, named.to, subject.from).some(s => s.kind !== 'age' && s.strength >= 2);
  return !others && !tellsOfIllness(signs);

  function isSame(from: number): boolean {
    return sentenceAt(part, from) === subject.sentence;
  }

  /** "For our children's ward" names a place of work; a heart attack does not. */
  function tellsOfIllness(told: readonly Sign[]): boolean {
    return told.some(
      sign =>
        sign.slot === 'name' ||
        (sign.slot === 'condition' &&
          !termsOf(part).some(t => t.from === sign.from && t.kinds.every(k => k === 'specialty' || k === 'setting'))),
    );
  }
}
