import type { Found, Part } from '../../part';
import type { Reading } from '../../reading';

/**
 * "I have looked at his notes", "we know from your file": whoever may open the records of someone says by it that
 * there are records, so that someone is a patient. A-R2.
 */
export function recordsRead(part: Part): Found | null {
  return part.memo(recordsRead, () =>
    part.has(some)
      ? (part.findLower(read).find(found => !part.hasIn(found.text.toLowerCase(), otherwise)) ?? null)
      : null,
  );
}

/** True when the draft speaks to somebody: it answers, names an account, or reads out the records of "you". */
export function speaksToSomebody(reading: Reading, words: Found): boolean {
  return (
    reading.isReply || reading.text.tokens.some(t => t.kind === 'mention') || /\byour\b/.test(words.text.toLowerCase())
  );
}

const some = /\b(?:notes?|records?|files?|chart|charts|case|history)\b/;
const who =
  "(?:i|we|i've|we've|i'd|we'd|(?:our|my|the) (?:[\\w-]+ ){0,3}(?:team|staff|consultants?|nurses?|matron|sister|doctors?|gps?|surgeons?|midwi(?:fe|ves)|managers?|director|chief|colleagues?|pals|ward|trust|practice|hospital))";
const done =
  '(?:(?:have |has |had |just |now |also |personally |carefully |already |since |both |all |re-?)*(?:looked|had a (?:good |proper |quick )?look|been|gone|went) (?:\\w+ )?(?:at|into|through|over|up)|(?:have |has |had |just |now |also |personally |carefully |already |since |both |all )*(?:re-?)?(?:checked|read|reviewed|opened|pulled(?: up| out)?|seen|saw|studied|got|been sent)|(?:can |could |do |now |already )*(?:know|see|saw|understand|learned|learnt|gather|note|confirm) (?:\\w+ )?(?:from|in|by))';
const whose =
  "(?:his|her|your|their|(?:your|his|her|their|the|this|that) (?:mum|mam|mother|dad|father|nan|gran|grandad|husband|wife|partner|son|daughter|brother|sister|baby|child|patient|man|woman|lady|gentleman|family)'s)";
const what =
  '(?:(?:medical|hospital|clinical|patient|case|care|health|full|own|a&e|gp) )*(?:notes|records?|file|chart|case(?: history)?|medical history)';
const read = new RegExp(
  `(?<![\\w'])${who} ${done} (?:all |both |through |at )?(?:of )?${whose} ${what}(?![\\w'-])(?! (?:for|of|on|about|against|that the|law|stud(?:y|ies)|system|sharing|number|size|format|collection|label|shop|from (?:the|our|your|last) (?:\\w+ )?(?:meeting|talk|visit|session|event|conference|lecture|workshop)))`,
  'g',
);
/** Papers of work or public life, which anybody may read. */
const otherwise = /\b(?:application|interview|job|personnel|staff record|book|album|lecture)\b/;
