import type { Part } from '../part';
import type { Reading } from '../reading';
import { agesOf } from './ages';

const nouns =
  'patient|inpatient|resident|lady|gentleman|gent|man|woman|boy|girl|baby|child|toddler|teenager|pensioner|service user|mum|mam|dad|mother|father|son|daughter|husband|wife|partner|gran|granny|grandad|grandmother|grandfather|nan|client|lad|lass|caller|infant|newborn|neighbour';
/** One person: "a frail lady", "our patient", "her", "his mum". Groups, services and the author are not. */
const onePerson = new RegExp(
  `\\b(?:an?|one|this|that|our|my|the|his|her|your|their|whose)(?: [\\w'-]+){0,2} (?:${nouns})\\b(?! ?(?:and toddler|and baby|group|groups|club|clinic|unit|ward|centre|line|safety|experience|care\\b|voice|services?|leader|participation|day|days))|\\b(?:he|she|him|her|his|hers)\\b|\\b(?:mr|mrs|ms|miss)\\.? \\p{L}|\\b(?:pt|patient)\\b[: ]`,
  'u',
);

/**
 * True when one person other than the author is told of within a sentence or so of a place in the text: what makes a
 * postcode or an address somebody's. `reach` is in characters each way.
 */
export function personBeside(part: Part, span: { from: number; to: number }, reach = 140): boolean {
  const from = Math.max(0, span.from - reach);
  const to = Math.min(part.lower.length, span.to + reach);
  if (onePerson.test(part.lower.slice(from, span.from)) || onePerson.test(part.lower.slice(span.to, to))) return true;
  return agesOf(part).some(age => age.from >= from && age.to <= to);
}

/** True when the draft answers one person, who is then "you" all through it. */
export function addressesOnePerson(reading: Reading): boolean {
  return reading.isReply && /\b(?:you|your|you're|you've)\b/.test(reading.text.lower);
}
