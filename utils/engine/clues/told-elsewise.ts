import type { Found, Part } from '../part';
import { isAllowed } from '../settings';
import type { Span } from '../types';

/**
 * What tells of somebody in a language for which the English clues are deaf: who, and what happened to them. Each pattern
 * is of one kind of clue, and a kind counts once.
 */
export interface Tongue {
  /** Names with a title: of somebody who is no close colleague. */
  titled: RegExp;
  /** Words after which a capital begins a name. */
  named: RegExp;
  /** One person without a name. */
  person: RegExp;
  /** Right before a name: who is thanked is a colleague. */
  thanked: RegExp;
  /** Right after a name: with their job. */
  job: RegExp;
  condition: RegExp;
  outcome: RegExp;
  age: RegExp;
  care: RegExp;
  /** Somebody sat with them: no colleague or giver is told of so. */
  tended: RegExp;
  place: RegExp;
  when: RegExp;
  /** A colleague's work, prize or farewell. */
  work: RegExp;
  /** "A patient" as it stands behind these words, lower case. */
  patientAfter(before: string): string;
}

/** Kinds of clue from which somebody could be recognised: their name and two more, or four where no name stands. */
const enough = 3;
const enoughUnnamed = 4;

/** Who could be recognised, and whether by name; null where too little is told. */
export function toldIn(
  tongue: Tongue,
  part: Part,
  fine: readonly string[],
): { who: Span & { from: number }; isNamed: boolean } | null {
  const name = nameIn(tongue, part, fine);
  const who = name ?? part.findLower(tongue.person)[0];
  if (!who) return null;
  const told = (clue: RegExp) => Number(part.has(clue));
  const body = told(tongue.condition) + told(tongue.outcome);
  const aged = told(tongue.age);
  const isTended = name !== null && part.has(tongue.care) && part.has(tongue.when) && part.has(tongue.tended);
  if ((body + aged === 0 && !isTended) || (!part.has(tongue.condition) && part.has(tongue.work))) return null;
  const kinds = body + aged + told(tongue.care) + told(tongue.place) + told(tongue.when);
  return (name ? 1 + kinds < enough : kinds < enoughUnnamed) ? null : { who, isNamed: name !== null };
}

/**
 * The first person named who is neither on the list of fine names nor named with their job. Who is thanked without a
 * title is a colleague: "Diolch i Siân o'r tîm canser", but "Diolch i Mrs Puw am y rhodd".
 */
function nameIn({ titled, named, thanked, job }: Tongue, part: Part, fine: readonly string[]): Found | null {
  const isPatient = ({ to, text }: Found) => !isAllowed(fine, text) && !job.test(part.lower.slice(to, to + 40));
  const isThanked = ({ from }: Found) => thanked.test(part.lower.slice(Math.max(0, from - 24), from));
  return (
    part.find(titled).find(isPatient) ?? part.find(named).find(found => isPatient(found) && !isThanked(found)) ?? null
  );
}
