import type { Reading } from '../reading';
import type { PersonRole, Span, Where } from '../types';

/** A person named in a published string, with the part they seem to play. */
export interface PersonMention extends Span {
  where: Where;
  /** As folded. */
  text: string;
  role: PersonRole;
  /** 0 to 1: how sure the name finder is that this is a person's name. */
  confidence: number;
}

/** Every person named in the published strings, in order. */
export function peopleOf(reading: Reading): readonly PersonMention[] {
  return reading.memo(peopleOf, () => []);
}
