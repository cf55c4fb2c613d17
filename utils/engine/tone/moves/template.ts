import type { Reading } from '../../reading';
import type { Span } from '../../types';
import { oneWayKindOf } from '../one-way/one-way';
import { findPhrases } from '../phrases';
import { isOrganisationLine } from './answer';
import { stock } from './stock-words';

/**
 * Words of a reply that could stand under any comment; the whole reply when the caller knows that the same words were
 * used before (`settings.reusedReply`).
 */
export function templateIn(reading: Reading): (Span & { reason?: string })[] {
  const { text, settings } = reading;
  if (!reading.isReply) return [];
  const whole = { start: 0, end: text.original.length };
  // A holding line may be repeated while something urgent goes on.
  if (settings.reusedReply && oneWayKindOf(reading) !== 'urgent')
    return [{ ...whole, reason: 'You have used this reply before. Add one line just for them.' }];
  const hits = findPhrases(text, stock);
  if (hits.length > 0) return hits.map(({ start, end }) => ({ start, end }));
  if (isOrganisationLine(reading)) {
    const sentence = text.sentences.find(s => s.words > 2);
    const first = sentence?.tokens.find(t => t.kind === 'word');
    if (sentence && first) return [{ start: first.start, end: sentence.end }];
  }
  return [];
}
