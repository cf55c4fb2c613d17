import type { Found, Part } from '../../part';

/**
 * "Please DM me your NHS number and date of birth": somebody is asked to hand over what identifies them, in a reply or
 * in messages of the same site. What a service asks for on its own telephone or form is not meant. D.2.
 */
export function askedFor(part: Part): Found | null {
  return part.memo(askedFor, () => {
    if (!part.has(identifies)) return null;
    return (
      asking
        .flatMap(pattern => part.findLower(pattern))
        .find(found => !part.hasIn(around(part, found), otherwise) && !isGiven(part, found)) ?? null
    );
  });
}

/** "Could you confirm DOB 12.3.51": it stands there already. */
function isGiven(part: Part, { to }: Found): boolean {
  return /^[ :#(-]{1,3}(?:\d|[A-Z]{1,3}\d)/.test(part.folded.slice(to, to + 8));
}

/** The clause it stands in up to the words, and the end of the sentence. */
function around(part: Part, { from, to }: Found): string {
  const { before, after } = part.around({ from, to }, 60);
  return `${/[^.!?\n]*$/.exec(before)?.[0] ?? ''}${part.lower.slice(from, to)}${/^[^!?\n]*?(?:\. |[!?\n]|$)/.exec(after)?.[0] ?? ''}`;
}

const detail =
  '(?:(?:nhs|hospital|patient|chi|h&c|unit|mrn|k)(?:[ -](?:number|numbers|no\\.?|id|ref(?:erence)?)(?![\\w])| or (?:nhs|hospital|patient) number)|mrn|date of birth|dates of birth|d\\.?o\\.?b\\b|birth ?dates?)';
const identifies = new RegExp(`\\b${detail}`);
const send =
  '(?:d\\.?m|direct message|private message|message|pm|inbox|send|reply|respond|comment|post|share|tell|give|drop|pop|put|confirm|provide|let (?:me|us) have|tweet|write|leave|add)';
const asking: readonly RegExp[] = [
  // The words may have a few others between them, but no second request.
  new RegExp(
    `(?<![\\w'-])${send} (?:[\\w',/-]+ ){0,10}?(?:and )?${detail}(?:(?:,| and| or| &) (?:your )?${detail})*`,
    'g',
  ),
  new RegExp(
    `\\bwhat(?:'s| is| was| are) (?:your|his|her|their|(?:your )?[a-z]+'s) (?:[\\w]+ ){0,2}${detail}(?=[^.!?\\n]{0,40}\\?)`,
    'g',
  ),
  new RegExp(
    `\\b(?:can|could|may) (?:i|we) (?:please )?(?:have|get|take|ask (?:you )?for|check) (?:[\\w'-]+ ){0,4}?${detail}`,
    'g',
  ),
  new RegExp(
    `\\b(?:i|we)(?:'ll| will| would|'d)? (?:just |only |also )?need (?:your|his|her|their|[a-z]+'s) (?:[\\w]+ ){0,3}?${detail}`,
    'g',
  ),
];

/** Said not to do so, told about in general, or sent to where it belongs. */
const otherwise =
  /\b(?:don't|do not|never|not to|no need|needn't|without|rather than|instead of|won't|will not|wouldn't|avoid|stop|please not|nobody should|scam\w*|fraud\w*|phishing|fake|texts?|app|log ?in|website|form|leaflet|letter|training|staff must|when you (?:ring|call|phone|book|register|log)|on the phone|by phone|by post|pharmacist|receptionist|at the desk)\b|@[\w-]+\.\w/;
