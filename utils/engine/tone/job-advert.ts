import type { Part } from '../part';
import type { Span } from '../types';
import { findPhrases, phrases } from './phrases';

/** Said in nothing but job adverts. */
const sure = phrases(String.raw`
  (?:we|we're|we are|is|are|now|currently|also|actively)\b[^.!?\n]{0,30}\b(?:recruiting|hiring)\b
  could you be our (?:next|new)\b
  job (?:alert|vacancy)\b
  (?<=(?:^|[.!?\n] {0,2})(?:\w+ ){1,4})wanted[,.:]
  (?<=^|[.!?\n] {0,2})vacancy ?[:-]
  informal (?:visits?|enquir\w+|discussions?) (?:are )?(?:very )?(?:welcome|to)\b
  expressions of interest\b
`);
const deadline = phrases(String.raw`
  (?:closing date|closing(?= (?:on|by|at|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|closes|apply by|apply before|applications close|deadline for applications|interviews (?:on|are)|interviews(?= \d))\b[^.!?\n]{0,15}(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|midnight)
`);
const likely = phrases(
  String.raw`
  band (?:[2-9]|8[abcd])
  vacanc(?:y|ies)
  job (?:advert|opening|opportunit(?:y|ies))
  we have an? (?:exciting )?(?:vacancy|opening|role)
  apply (?:here|now|on|at|via|today)
  join our (?:team|growing team|friendly team)
  (?:full|part)[ -]time
  fixed[ -]term
  permanent(?:ly)?
  come and work
  look(?:ing)? for an? (?:new )?(?:\w+ ){0,3}(?:nurse|doctor|manager|officer|assistant|lead|director|midwife|physiotherapist|pharmacist|paramedic|administrator|consultant|analyst|engineer|receptionist)s?
  `,
  String.raw`\b`,
);
/** What else has a closing date. */
const otherDeadline =
  /\b(?:nominat\w+|entries|entry|consultation|competition|survey|tickets?|grants?|funding|bids?|registration|register|booking|poll|vote|shop|café|cafe|offer|sale|school|clinic|centre|pool|library|surgery)\b/;

/** The words that make a text a job advert: one sure sign, a closing date that is nothing else's, or two likely signs. */
export function jobIn(part: Part): Span | null {
  return part.memo(jobIn, () => {
    const certain = findPhrases(part, sure)[0];
    if (certain) return certain;
    const closing = findPhrases(part, deadline)[0];
    if (closing && !part.has(otherDeadline)) return closing;
    const signs = findPhrases(part, likely);
    const kinds = new Set(signs.map(sign => sign.text.toLowerCase().split(' ')[0])).size + (closing ? 1 : 0);
    return kinds >= 2 ? (signs[0] ?? null) : null;
  });
}
