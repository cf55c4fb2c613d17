import { agesOf } from './clues/details/ages';
import { organisationsIn } from './clues/details/organisations';
import { placesOf } from './clues/details/places';
import { rolesOf } from './clues/details/roles';
import { type Term, termsOf } from './clues/details/terms';
import { timesOf } from './clues/details/times';
import { recognisedIn } from './numbers';
import type { Part } from './part';
import { peopleOf } from './people';
import type { Reading } from './reading';
import type { Entity, Span } from './types';

/**
 * Everything recognised in `text`, whatever its level: also numbers without a label and outside the allocated ranges.
 * One place may be listed twice where it can be read in two ways (ten digits that fit two schemes).
 */
export function entitiesOf(reading: Reading): Entity[] {
  return reading.memo(entitiesOf, () => {
    const { text } = reading;
    const entities: Entity[] = [...people(reading), ...numbers(text), ...clues(text)];
    const seen = new Set<string>();
    return entities
      .sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence)
      .filter(({ type, start, end }) => {
        const key = `${type} ${start} ${end}`;
        return !seen.has(key) && seen.add(key);
      });
  });
}

function people(reading: Reading): Entity[] {
  return peopleOf(reading)
    .filter(p => p.where === 'text')
    .map(({ start, end, role, confidence }) => ({ type: 'person', start, end, role, confidence }));
}

function numbers(text: Part): Entity[] {
  const whole = [...text.links, ...text.mentions];
  const entities: Entity[] = [...entity('handle', text.mentions, 0.99), ...entity('link', text.links, 0.99)];
  for (const { type, start, end, confidence } of recognisedIn(text)) {
    // What stands inside a link or a handle is part of it.
    const isInside = type !== 'ip' && whole.some(t => start >= t.start && end <= t.end);
    if (!isInside) entities.push({ type, start, end, confidence });
  }
  return entities;
}

const conditions: readonly Term['kinds'][number][] = ['condition', 'procedure'];

function clues(text: Part): Entity[] {
  const dates = recognisedIn(text).filter(r => r.type === 'date' || r.type === 'dob');
  const times = timesOf(text).filter(t => !dates.some(d => t.from < d.to && d.from < t.to));
  return [
    ...entity('age', agesOf(text), 0.9),
    ...entity(
      'time',
      times.filter(t => t.kind === 'time'),
      0.9,
    ),
    ...entity(
      'date',
      times.filter(t => t.kind !== 'time'),
      0.8,
    ),
    ...entity('organisation', organisationsIn(text), 0.8),
    ...entity('place', placesOf(text), 0.7),
    ...entity(
      'condition',
      termsOf(text).filter(t => conditions.some(kind => t.kinds.includes(kind))),
      0.8,
    ),
    ...entity('role', rolesOf(text), 0.7),
  ];
}

function entity(type: string, spans: readonly Span[], confidence: number): Entity[] {
  return spans.map(({ start, end }) => ({ type, start, end, confidence }));
}
