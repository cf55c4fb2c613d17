import type { Reading } from '../../reading';
import type { Span } from '../../types';
import { findOwn } from '../own-words';
import { phrases } from '../phrases';

const phrase = phrases(String.raw`
  sorry (?:that )?(?:you|they|she|he|some(?: people| of you)?|people|anyone) (?:feels?|felt|think|thought|found|took|were (?:offended|upset|disappointed))
  sorry (?:that )?(?:you|they|she|he|people)(?: are|'re| is|'s| were| was) (?:\w+ )?(?:upset|angry|unhappy|disappointed|cross|offended|annoyed|frustrated),? but\b
  sorry if\b
  apolog(?:ise|ize|ies|y) if\b
  any inconvenience
  regret (?:that you feel|any (?:upset|offence|distress))
`);

/** What is disrupted and how: "sorry for any inconvenience" beside it is the plain courtesy of a notice. */
const disruption =
  /\b(?:divert(?:ed|ing|sion)|(?:buses|trains?|trams?|services?|lines?|routes?|roads?|lifts?|stops?|platforms?|(?:the )?\d+ bus)\b.{0,40}\b(?:closed|cancelled|suspended|delayed|not running|running late|out of (?:service|order)|replaced))\b/;

/** Apologies that put the fault on the reader. In posts "any inconvenience" is a plain notice of disruption. */
export function nonApologiesIn(reading: Reading): Span[] {
  const answers = reading.isReply || reading.parent !== null;
  return findOwn(reading, phrase)
    .filter(hit => !hit.text.startsWith('any') || (answers && !reading.text.has(disruption)))
    .map(({ start, end }) => ({ start, end }));
}
