import type { Part } from '../../part';
import type { Span } from '../../types';
import { findPhrases, phrases } from '../phrases';

/** Said in nothing but job adverts. */
const sure = phrases(String.raw`
  (?:we|we're|we are|is|are|now|currently|also|actively|i'm|i am)\b[^.!?\n]{0,30}\b(?:recruiting|hiring)\b
  could you be our (?:next|new)\b
  job (?:alert|vacancy|id)\b
  (?<=(?:^|[.!?\n] {0,2})(?:\w+ ){1,4})(?<!\b(?:i|we|you|they|always|ever) )wanted[,.:]
  (?<=(?:^|[.!?\n] {0,2})(?:\w+ ){1,4})wanted (?:for|at|in) (?:\w+ ){0,4}\w+, (?:band|full|part|perm)
  (?:jobs?|posts?) (?:at|in) [^.!?\n]{2,40}\bvacancies
  (?<=^|[.!?\n] {0,2})vacancy ?[:-]
  informal (?:visits?|enquir\w+|discussions?) (?:are )?(?:very )?(?:welcome|to)\b
  (?<!\b(?:tender|procurement|contract|supplier)s?\b[^\n]{0,120})expressions of interest\b
  #(?:jobs?|nhsjobs|hiring|vacancy|vacancies|jobsearch)\b
  (?<=\w )jobs: (?=\w)
  shortlisting\b
  (?:posts?|positions?|roles?|jobs?) (?:are |is |now )?(?:available|vacant|up for grabs)\b
`);
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const day = String.raw`(?:${weekday}|midnight|noon|(?:the )?\d{1,2}(?:st|nd|rd|th)?\b(?! ?%| people| places)|(?:the )?end of|${month})`;
const deadline = phrases(String.raw`
  (?:closing date|closing(?= (?:on|by|at|${day}))|closes|clos(?:es|ing)|apply by|apply before|applications? (?:close|shut|in|end|due|by)|deadline for applications|interviews (?:on|are)|interviews(?= \d)|(?:links?|advert|ad|applications?|it|posts?) (?:is |are |stays? )?(?:open|live|up) (?:till|until))\b[^.!?\n]{0,15}${day}
`);
/** Words for the work on offer. Two different ones, or one beside a way to apply, make an advert. */
const offered = phrases(
  String.raw`
  band (?:[2-9]|8[abcd])
  vacanc(?:y|ies)
  job (?:advert|opening|opportunit(?:y|ies))
  we have an? (?:exciting )?(?:vacancy|opening|role)
  join our (?:team|growing team|friendly team)
  (?:full|part)[ -]time
  fixed[ -]term
  permanent(?:ly)?
  come and work
  posts? x ?\d
  apprenticeships?
  (?:an?|one|two|three|four|five|six|\d+) (?:\w+[- ]){0,2}?(?:nurse|doctor|midwife|midwives|physio|physiotherapist|pharmacist|paramedic|porter|receptionist|radiographer|carer|chef|cook|driver|cleaner|clerk|therapist|technician)s? (?:needed|required|wanted)
  salary
  (?:proper|real|living|good) wage
  non-?exec(?:utive)?s?(?: directors?)?
  (?:look(?:ing)? for|(?:we're|we are) after|seeking|in need of|we need) (?:an?|another|two|three|four|five|six|more|some|\d+) (?:new )?(?:\w+[- ]){0,3}?(?:nurse|doctor|manager|officer|assistant|lead|director|midwife|midwives|physiotherapist|physio|pharmacist|paramedic|administrator|consultant|analyst|engineer|receptionist|porter|cleaner|chef|cook|driver|governor|therapist|technician|practitioner|carer|worker|clerk|secretary|researcher|developer|radiographer)s?
  `,
  String.raw`\b`,
);
const apply = phrases(
  String.raw`
  apply (?:here|now|on|at|via|today|online|by|before)
  applications?
  interviews?
  (?:job|ad|advert) (?:is )?(?:link|ref\w*|below|here)
  (?:ring|call|phone|text|email) (?:\w+ ){1,3}for (?:a chat|an informal)
  no (?:experience|a levels?|degree|qualifications?) (?:needed|required|necessary)
  `,
  String.raw`\b`,
);
/** What else has a closing date. */
const otherDeadline =
  /\b(?:nominat\w+|entries|entry|consultation|competition|survey|tickets?|grants?|funding|bids?|registration|register|booking|poll|vote|voting|shop|café|cafe|offer|sale|school|clinic|centre|pool|library|surgery|group|planning)\b/;

/**
 * The words that make a text a job advert: one sure sign, a closing date that is nothing else's, two different words for
 * the work on offer, or one of them and a way to apply.
 */
export function jobIn(part: Part): Span | null {
  return part.memo(jobIn, () => {
    const certain = findPhrases(part, sure)[0];
    if (certain) return certain;
    const closing = findPhrases(part, deadline)[0];
    const signs = findPhrases(part, offered);
    if (closing && (signs.length > 0 || !part.has(otherDeadline))) return closing;
    if (signs.length === 0) return null;
    const kinds = new Set(signs.map(sign => sign.text.toLowerCase().split(' ')[0])).size;
    const more = closing ?? findPhrases(part, apply)[0];
    return kinds >= 2 || more ? (signs[0] ?? null) : null;
  });
}
