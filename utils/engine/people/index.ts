import type { Part } from '../part';
import type { Reading } from '../reading';
import type { PersonRole, Span, Where } from '../types';
import { namesIn } from './find';
import { type Judged, rolesIn } from './role';

/** A person named in a published string, with the part they seem to play. */
export interface PersonMention extends Span {
  where: Where;
  /** As folded. */
  text: string;
  role: PersonRole;
  /** 0 to 1: how sure the name finder is that this is a person's name. */
  confidence: number;
  /** Thanked, congratulated or introduced by job beside being told of in care: "if both, ask". */
  isCredited: boolean;
  /** Said outright: "our patient Joan", "Joan, one of our residents". */
  isCalledPatient: boolean;
  /** Spoken to: "Hi Karen, she is …" tells of somebody else. */
  isGreeted: boolean;
  /** Told of by a job or a place of work: "our porter", "works here". */
  isStaff: boolean;
  /** Set for the author's own relative ("my dad Tom"). */
  isOwn: boolean;
  /** The same for every mention of one person in this reading. */
  person: number;
  /** Offsets into the folded text of the part. */
  from: number;
  to: number;
}

/** Every person named in the published prose, in order of part and place. */
export function peopleOf(reading: Reading): readonly PersonMention[] {
  return reading.memo(peopleOf, () => {
    const named = reading.prose.flatMap(part => namesIn(part).map(name => ({ name, part })));
    if (named.length === 0) return [];
    const judged: readonly Judged[] = rolesIn(reading, named);
    return named.map(({ name }, i) => ({
      ...name,
      ...(judged[i] ?? {
        role: 'unknown',
        isCredited: false,
        isCalledPatient: false,
        isGreeted: false,
        isStaff: false,
        isOwn: false,
        person: i,
      }),
    }));
  });
}

/** Those named in one string, in order of place. */
export function peopleIn(reading: Reading, part: Part): readonly PersonMention[] {
  return part.memo(peopleIn, () => peopleOf(reading).filter(person => person.where === part.where));
}
