import type { Part } from '../part';
import type { Reading } from '../reading';
import { subjectsBetween } from './subjects';

/** "She", "his", "Mr Okonjo", "pt": someone, even where nobody has been introduced. */
const someone = /\b(?:he|she|him|her|his|hers)\b|\b(?:mr|mrs|ms|miss)\.? \p{L}|\b(?:pt|patient)\b[: ]/u;

/**
 * True when one person other than the author is told of within a sentence or so of a place in the text: what makes a
 * postcode or an address somebody's. `reach` is in characters each way.
 */
export function personBeside(reading: Reading, part: Part, span: { from: number; to: number }, reach = 140): boolean {
  const from = Math.max(0, span.from - reach);
  const to = Math.min(part.lower.length, span.to + reach);
  if (someone.test(part.lower.slice(from, span.from)) || someone.test(part.lower.slice(span.to, to))) return true;
  return subjectsBetween(reading, part, from, to).some(s => s.to <= to);
}

/** True when the draft answers one person, who is then "you" all through it. */
export function addressesOnePerson(reading: Reading): boolean {
  return reading.isReply && /\b(?:you|your|you're|you've)\b/.test(reading.text.lower);
}
