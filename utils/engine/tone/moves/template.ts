import type { Reading } from '../../reading';
import type { Span } from '../../types';
import { oneWayKindOf } from '../one-way/one-way';
import { findPhrases, phrases } from '../phrases';
import { isOrganisationLine } from './answer';

const stock = phrases(String.raw`
  (?:we(?:'re| are)|i(?:'m| am)) (?:very |really |so )?(?:sorry|disappointed) (?:to (?:hear|learn|read|see) (?:this|that|of|about)|about your experience|(?:that )?you (?:had|have had))[^.!?]{0,60}[.!]? ?(?:please (?:contact|call|ring|email|dm|message)(?: pals)?)?
  thank you for (?:your|the) (?:feedback|comments?|message|interest)
  (?:we|the \w+) takes? (?:all|any|every|your) (?:\w+ )?(?:feedback|complaints?|concerns?|comments?|matters?) (?:very )?seriously
  please contact (?:pals|our (?:pals|patient|customer|complaints)|the (?:pals|practice manager|complaints|patient))[^.!?]{0,12}
  thank you for (?:getting in touch|contacting|reaching out)
  (?:comments?|feedback|concerns?) (?:have been|has been|will be) (?:noted|shared|passed|forwarded|logged)
  your (?:feedback|comments?) (?:is|are) (?:important|valuable|valued)(?: to us)?
`);

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
