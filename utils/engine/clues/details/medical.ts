import type { TermKind } from '../../../tables/clue-terms';
import type { Part } from '../../part';

/** A word of the medical lists in its medical sense: not "Ms", not "at our surgery", not "fell behind". */
export function isMedical(part: Part, term: { from: number; to: number }): boolean {
  const word = part.folded.slice(term.from, term.to);
  // Short words that are medical only as capitals: MS and ENT, not "Ms" and "ent".
  // Behind a name it is a seat: "Jeremy Miles MS" sits in the Senedd.
  if (/^ms$/i.test(word) && /\p{Lu}\p{Ll}+ $/u.test(part.folded.slice(Math.max(0, term.from - 24), term.from)))
    return false;
  if (/^(?:ms|ent|iv|itu|tia|prem|hypo)$/i.test(word)) return word === word.toUpperCase();
  if (isSpared(part, term)) return false;
  const { before, after } = part.around(term, 24);
  const lower = word.toLowerCase();
  if (/^surger(?:y|ies)$/.test(lower))
    return (
      !ofCouncillor.test(before) &&
      !ofPractice.test(after) &&
      (!/(?:the|our|at|every|this|each|gp|your|evening|both|all|in|my|a) $/.test(before) ||
        /(?:in|into|after|for|had|having|need(?:s|ed)?) $/.test(before))
    );
  // "The operations meeting" is of the organisation; "31 operations" are nobody's own.
  if (lower === 'operations')
    return !(
      /^ (?:meeting|director|manager|team|lead|centre|room|board|officer|committee|department|group|hub|call|and)\b/.test(
        after,
      ) || /(?:\d|cancell?ed|cancelling|postponed|planned|routine|elective|more|fewer|all|of|in|our) $/.test(before)
    );
  // "Whose wheelchair is this?": a thing that was found or given.
  if (lower === 'wheelchair')
    return !/\b(?:this|whose|missing|lost|found|donated|spare|abandoned|borrowed) $/.test(before);
  if (lower === 'fall') return /\b(?:a|his|her|'s|bad|the|nasty) $/.test(before) && !/^ (?:in|of|to)\b/.test(after);
  if (lower === 'fell')
    return (
      !(/^ over\b/.test(after) && thing.test(before)) &&
      !/^ (?:off|out|apart|in love|asleep|short|behind|through|silent|into|for)\b/.test(after)
    );
  if (
    /^(?:fever|shot|infection|burns|broken|collapse|collapsed|attacked|trapped|bleeding|hit by|deteriorated)$/.test(
      lower,
    )
  )
    return !thing.test(before);
  return !/^-?(?:free|aware|awareness|friendly|charity|nurses|nurse|team|service|services|research|strategy|week|day|month)\b/.test(
    after.trim(),
  );
}

/** What a ward or a team had none of for long: "Elm ward on a year without a pressure sore". Not "Joan on Elm ward". */
function isSpared(part: Part, { from }: { from: number }): boolean {
  const start = Math.max(0, from - 90);
  const clause = /[^.!?\n]*$/.exec(part.lower.slice(start, from))?.[0] ?? '';
  return spared.test(clause) && !somebodyThere.test(part.folded.slice(from - clause.length, from));
}

const spared =
  /\b(?:wards?|units?|teams?|homes?|hospitals?|departments?|services?|we|everyone|colleagues|staff)\b.*\b(?:years?|months?|weeks?|days|winter|summer) (?:now )?(?:without|free of|clear of|since (?:our|the|their|its) last) (?:an?|any|one|a single|another)?(?: (?:new|serious|hospital-acquired|avoidable|single))* ?$/;
const somebodyThere =
  /\p{Lu}\p{Ll}+,? (?:on|from|in|of) (?:the )?(?:\p{Lu}?[\w'-]+ )?[Ww]ard|\b(?:he|she|her|his|patient|resident)\b/u;

/** What breaks, collapses and falls over without being anybody. */
const thing =
  /\b(?:system|it|phones?|lift|printer|website|site|server|network|market|bridge|roof|line) (?:has |had |is |was )?$/i;
/** "My ward surgery on Saturday", "surgery day": where a councillor listens. */
const ofCouncillor = /\b(?:ward|constituency|advice|street|open|weekend|mp's|councillor's) $/i;
const ofPractice = /^ (?:days?|hours|doors?|desk|times)\b/;

/** A service or a building that somebody opens, visits, shows or pays for: "thanks for visiting the new dialysis unit". */
export function isVisited(part: Part, { from, to }: { from: number; to: number }): boolean {
  const { before } = part.around({ from, to }, 60);
  return opened.test(before) && servedBy.test(part.lower.slice(from, to + 20));
}

const opened =
  /\b(?:visit(?:s|ed|ing)?|open(?:s|ed|ing)?|re-?open(?:s|ed|ing)?|tour(?:s|ed|ing)?|show(?:s|ed|n|ing)?|see|sees|saw|seeing|seen|round|around|bless(?:ed|ing)?|unveil(?:ed|ing)?|buil[dt](?:ing)?|fund(?:s|ed|ing)?|launch(?:ed|ing)?|money for|plans for|future of|new|refurbished)(?: to| of| (?:us|them|me|him|her|[\w ]{2,20}) (?:round|around|about))? (?:(?:the|our|a|your|their|its) )?(?:(?:new|brand[- ]new|refurbished|state[- ]of[- ]the[- ]art|amazing|fantastic|wonderful|brilliant|lovely|modern|busy|\d+[- ]bed) )*$/;
const servedBy =
  /^[\w'&-]+(?: [\w'&-]+){0,2}? ?(?:wards?|units?|suites?|cent(?:re|er)s?|clinics?|departments?|wings?|buildings?|hubs?|services?|gardens?|rooms?|theatres?|labs?|lounge|bays?)(?![\w-])/;

/** Kinds of listed words that tell of someone's health. */
export const medicalKinds: ReadonlySet<TermKind> = new Set<TermKind>(['condition', 'procedure', 'event', 'specialty']);
