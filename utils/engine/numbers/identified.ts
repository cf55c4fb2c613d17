import type { Part } from '../part';
import type { Reading } from '../reading';
import { isAllowed } from '../settings';
import type { Finding } from '../types';
import { identifiersIn } from './index';
import type { IdentifierType, Recognised } from './recognised';
import { takeOut } from './take-out';

export interface Identified extends Recognised {
  part: Part;
  /** What a finding about it begins with: where it stands, and the mend that takes it out. */
  readonly flagged: Pick<Finding, 'where' | 'start' | 'end' | 'fixes'>;
}

/**
 * What rules about identifiers start from: everything of one type in the published strings, without what is on the
 * person's or pack's list of fine numbers and without what stands inside a link or handle (a rule of its own reads
 * links).
 */
export function identified(reading: Reading, type: Exclude<IdentifierType, 'date' | 'link'>): readonly Identified[] {
  return byType(reading).get(type) ?? none;
}

const none: readonly Identified[] = [];

function byType(reading: Reading): ReadonlyMap<IdentifierType, readonly Identified[]> {
  return reading.memo(byType, () => {
    const found = new Map<IdentifierType, Identified[]>();
    for (const part of reading.published) {
      if (part.where.startsWith('link:')) continue;
      for (const one of identifiersIn(part)) {
        if (isFine(reading, one) || isInLink(part, one)) continue;
        const alike = found.get(one.type);
        if (alike) alike.push(flaggable(one, part));
        else found.set(one.type, [flaggable(one, part)]);
      }
    }
    return found;
  });
}

function flaggable(one: Recognised, part: Part): Identified {
  const { where, start, end } = one;
  return {
    ...one,
    part,
    get flagged() {
      return { where, start, end, fixes: takeOut(part, one) };
    },
  };
}

/** On the list of fine numbers, as it was typed or without its spaces and marks. */
function isFine(reading: Reading, { value, text }: Recognised): boolean {
  const { numbers } = reading.settings.allow;
  return numbers.length > 0 && (isAllowed(numbers, value) || isAllowed(numbers, text));
}

export function isInLink(part: Part, span: { from: number; to: number }): boolean {
  const held = part.memo(isInLink, () =>
    part.tokens.filter(t => t.kind === 'link' || t.kind === 'mention' || t.kind === 'hashtag'),
  );
  let low = 0;
  let high = held.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = held[middle];
    if (!token || span.from < token.from) high = middle - 1;
    else if (span.from >= token.to) low = middle + 1;
    else return span.to <= token.to;
  }
  return false;
}
