import { recognisedIn } from './numbers';
import { peopleOf } from './people';
import type { Reading } from './reading';
import type { Entity } from './types';

/**
 * Everything recognised in `text`, whatever its level: also numbers without a label and outside the allocated ranges.
 * One place may be listed twice where it can be read in two ways (ten digits that fit two schemes).
 */
export function entitiesOf(reading: Reading): Entity[] {
  return reading.memo(entitiesOf, () => {
    const { text } = reading;
    const entities: Entity[] = [];
    for (const person of peopleOf(reading)) {
      if (person.where !== 'text') continue;
      const { start, end, role, confidence } = person;
      entities.push({ type: 'person', start, end, role, confidence });
    }
    for (const { start, end } of text.mentions) entities.push({ type: 'handle', start, end, confidence: 0.99 });
    for (const { start, end } of text.links) entities.push({ type: 'link', start, end, confidence: 0.99 });
    for (const { type, start, end, confidence } of recognisedIn(text)) {
      // What stands inside a link or a handle is part of it.
      const inside = [...text.links, ...text.mentions].some(t => start >= t.start && end <= t.end);
      if (!inside || type === 'ip') entities.push({ type, start, end, confidence });
    }
    return entities.sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence);
  });
}
