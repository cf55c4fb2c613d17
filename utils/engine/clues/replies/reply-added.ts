import type { Found, Part } from '../../part';
import { peopleOf } from '../../people';
import type { Reading } from '../../reading';
import { isMedical } from '../details/medical';
import { placesOf } from '../details/places';
import { termsOf } from '../details/terms';
import { timesOf } from '../details/times';
import { sentenceAt, sentenceText } from '../sentence-of';

/**
 * Care details in one sentence of a reply that what it answers does not hold: an illness, a clinic, a body part, a bed,
 * a patient's name; a day or hour only beside words that show care.
 */
export function addedIn(reading: Reading, index: number, confirms: boolean): readonly Found[] {
  const { text: part, parent } = reading;
  const sentence = sentenceText(part, index);
  if (general.test(sentence) || !(confirms || personal.test(sentence) || goesOnAbout(part, index, sentence))) return [];
  const here = (found: { from: number }) => sentenceAt(part, found.from) === index;
  const added: Found[] = [];
  for (const term of termsOf(part)) if (here(term) && isCareDetail(part, term)) added.push(part.at(term.from, term.to));
  added.push(...part.findLower(body).filter(here), ...part.findLower(seenBy).filter(here));
  added.push(...placesOf(part).filter(p => here(p) && p.kind === 'bed'));
  for (const person of peopleOf(reading))
    if (person.where === part.where && person.role === 'patient' && here(person))
      added.push(part.at(person.from, person.to));
  if ((confirms || added.length > 0 || booked.test(sentence)) && !contact.test(sentence) && !wish.test(sentence))
    added.push(...timesOf(part).filter(t => here(t) && t.kind !== 'past'));
  return added.filter(found => !isKnown(found.text, parent)).sort((a, b) => a.from - b.from);
}

/** Words that tie a detail to the reader or to the one they wrote about. */
const personal =
  /\b(?:you|your|you're|you've|yours|he|she|his|her|him|hers)\b|\b[a-z]+'s (?:\w+ ){0,2}(?:operation|surgery|fusion|scan|appointment|referral|treatment|transplant|procedure|results|discharge|fall|stroke)\b|\b(?:referral|appointment|letter|results|scan|prescription) (?:did|has|have|had|was|were|is|are|went|came|got|should have)\b/;
/** Advice for anyone: "if you have chest pain", "you can get the vaccine". */
const general =
  /\bif (?!so\b|(?:you want|that suits|you(?:'d| would) like|you can make) )|\b(?:clinic|surgery|desk|doors?|shop|caf[eé]|bus(?:es)?|hub|library|pharmacy) (?:opens?|shuts|closes|leaves|starts|runs|stops)\b|\b(?:you can|you could|you should|you may|you might|can you|anyone|everyone|everybody|whoever|people (?:with|who)|patients|all our|open to|walk-?in|available (?:to|for|at)|eligible|how to|sign up|campaign|awareness|thank you for your (?:work|service))\b/;
const body =
  /\b(?:your|his|her|the|that|poor|new|left|right) (?:left |right |new |bad |poor |sore |broken )*(?:eyes?|hips?|knees?|legs?|foot|feet|ankle|wrist|shoulder|lungs?|kidneys?|liver|bowels?|tummy|bump|stitches|wound|scar|cast|bloods|smear|swab|sample|biopsy result|jabs?|boosters?|blood pressure|blood sugars?|waters|tumou?r|lump|spine|baby|little one|twins|newborn|labour|birth|knee op|hip op|scans?|x-?rays?|mri|ct|biops(?:y|ies)|blood tests?|test results|dressings?|injections?|prescription|medication|medicines?|tablets|inhalers?)\b(?! (?:unit|service|clinic|bank|steps|team|story|level))/g;
/** "Seen by the stroke team", "our renal unit wrote to you": whose patient somebody is. */
const seenBy =
  /(?<=\b(?:seen|reviewed|assessed|visited|treated|triaged|examined|looked after|cared for|referred|admitted|moved|transferred|discharged|under|known)(?: to)?(?: by| to| from| under)? (?:the|our|a) )(?:[a-z-]+ ){1,2}(?:team|nurses?|service|unit|consultants?|doctors?|crew|clinic)\b|(?<=\b(?:the|our) )(?:[a-z-]+ ){1,2}(?:team|nurses?|service|unit|consultants?|clinic)(?= (?:did |have |has |had |then |also )*(?:visit(?:ed)?|see|saw|seen|review(?:ed)?|assess(?:ed)?|treat(?:ed)?|rang|r[iu]ng|wr[oi]te(?: to)?|written to|call(?:ed)?) (?:you|him|her|them|your|twice)\b)/g;
const booked =
  /\b(?:booked|down for|slot|appointment|clinic|theatre|operation|on (?:our|the) (?:\w+ )?list|scan|admitted|discharged|seen|happened|fell|fall|sent home|passed away|died)\b/;
/** "Hope you feel better this morning": the hour is that of the wish. */
const wish = /\bhope (?:you|he|she|they|your)\b/;
/** A promise to get in touch names a day that tells nothing of care. */
const contact =
  /\b(?:i'll|we'll|i will|we will|i can|let me|please|going to) (?:\w+ ){0,3}(?:ring|call|phone|message|e-?mail|write|reply|post|speak|talk|raise|update|dm|contact|meet|be in touch)\b/;

/** "He talked about you girls. The aneurysm was too big": a sentence that goes on about someone; or kind words on health. */
function goesOnAbout(part: Part, index: number, sentence: string): boolean {
  if (/^(?:so |very |really )*(?:pleased|glad|delighted|lovely|great|happy|relieved|sorry|hope)\b/.test(sentence))
    return true;
  return (
    /^(?:the|it|that|this)\b/.test(sentence) &&
    /\b(?:you|your|he|she|his|her|him)\b/.test(sentenceText(part, index - 1))
  );
}

function isCareDetail(part: Part, term: { kinds: readonly string[]; from: number; to: number }): boolean {
  return (
    term.kinds.some(k => k === 'condition' || k === 'procedure' || k === 'event' || k === 'specialty') &&
    isMedical(part, term)
  );
}

/** True when what is answered holds the word, or one of its words, in any ending. */
function isKnown(text: string, parent: Part | null): boolean {
  if (!parent) return false;
  // "MS" and the like: letters as they stand.
  if (/^\p{Lu}{2}$/u.test(text)) return new RegExp(`\\b${text}\\b`).test(parent.folded);
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some(
      word => word.length > 2 && !small.has(word) && parent.lower.includes(word.slice(0, Math.max(3, word.length - 2))),
    );
}

const small = new Set(
  'your his her the that left right new bad poor ward unit clinic care day and for with had has'.split(' '),
);
