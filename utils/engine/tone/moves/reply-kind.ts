import type { CueHit } from '../../cue';
import type { Reading } from '../../reading';
import type { ReplyKind } from '../../types';
import { isTick } from './credit';

const elsewhere =
  /\b(?:contact|call|ring|phone|e-?mail|dm|message|write to|get in touch|speak to|direct message|inbox|follow us)\b/;
const thanks = /\b(?:thanks?|thank you|thx|cheers|glad|kind|lovely|great|pleased|congrat\w*|welcome)\b/;
/** Thanks that could stand under any complaint: they are for the words, whatever these were. */
const courtesy =
  /\b(?:thanks?|thank you)(?: (?:so|very) much)? for (?:(?:your|the|this|all) )?(?:feedback|comments?|message|review|views|getting in touch|contacting|reaching out|letting us know|raising|bringing|taking the time)\b/g;

/**
 * What sort of reply this is, in the terms of research on answers to patients' feedback: conversational deals with the
 * point, offline moves it elsewhere, appreciative thanks, generic could stand anywhere. Null for anything but replies.
 */
export function replyKindOf(reading: Reading, hits: readonly CueHit[]): ReplyKind | null {
  if (!reading.isReply) return null;
  const strong = hits.filter(hit => hit.side === 'strong');
  if (strong.length > 0) return 'conversational';
  if (reading.text.has(elsewhere)) return 'offline';
  return !isTick(reading) && thanks.test(reading.text.lower.replace(courtesy, '')) ? 'appreciative' : 'generic';
}
