import type { Part } from '../part';
import type { Reading } from '../reading';
import { sentenceHas } from './sentence-of';
import type { Subject } from './subjects';

/** True when the person is said to be invented, or is an actor, a doll or a figure of fiction. */
export function isInvented(reading: Reading): boolean {
  return reading.memo(
    isInvented,
    () => reading.prose.some(part => part.has(invented)) || (reading.parent?.has(toys) ?? false),
  );
}

/** What is answered was about a day on which children bring their bears. */
const toys = /\b(?:teddy|teddies'?|teddy bears?'?|dolls?'?|toy) (?:bears? )?(?:hospital|clinic)s?\b/;

const invented =
  /\bmade[ -]up(?<!(?:be|absolutely|well|so) made up)(?! (?:to |when |with |about |that |he|she|they|we|i |for (?!our (?:training|class|course|study)))[a-z]*)|\b(?:fictional|fictitious|imaginary|(?<!\b(?:can|i|could|only|might|to) )imagine|(?<!\b(?:he|she|who|they|we|i) )invented|hypothetical|simulat(?:ed|ion|or)|manikins?|mannequins?|role[ -]?play(?:ed|ing)?|scenarios?|vignettes?|not a real|(?:never|doesn't|does not) exist(?:ed|s)?|is nobody!|isn't real|is not real|aren't real|not one (?:real )?(?:woman|man|person|patient|child|family)|composite|persona|(?:training|desktop|table ?top|live|multi-agency|major incident) exercise|actors?|played by|(?:her|his|new|debut|crime) novel|novel (?:about|by|set)|drama|(?:podcast|tv|new|latest|last night's|tonight's) episode|tv series|soap (?:opera|star)|soaps|panto(?:mime)? (?:dame|villain|horse|cow|star|character)|(?:only|just) a character|characters? (?:in|from|called)|coronation street|eastenders|emmerdale|holby|call the midwife|april fools?|cartoon|fairy ?tale|test patient\b|(?:dummy|pretend|demo) (?:\w+ )?(?:patients?|names?|records?|board|list)|zztest[\w-]*|quality (?:exam|assurance scheme)|teaching set|(?:teddy|teddies'?|teddy bears?'?|dolls?'?|toy) (?:bears? )?(?:hospital|clinic)s?)\b/;

/**
 * True when the author speaks as part of the care: "our", "we", "I", the crews. News about people elsewhere
 * does not.
 */
export function isOurs(reading: Reading): boolean {
  return reading.memo(isOurs, () =>
    reading.prose.some(part => {
      const own = part.lower.includes('"') ? part.lower.replace(/"[^"\n]*"/g, '') : part.lower;
      return part.hasIn(own, firstPerson) || part.hasIn(own, dropped);
    }),
  );
}

/** Without a link to an article, a post is rarely news. */
export function hasLink(reading: Reading): boolean {
  return reading.draft.links.length > 0 || reading.prose.some(part => part.links.length > 0);
}

/**
 * True for news about someone elsewhere: it links to an article, nobody says "we", and no ward or hospital stands in it.
 */
export function isNewsAboutOthers(reading: Reading): boolean {
  return hasLink(reading) && !isOurs(reading) && !reading.prose.some(speaksOfCare);
}

/** A ward, a hospital, a patient: not only the event. */
export function speaksOfCare(part: Part): boolean {
  return part.has(placeOfCare);
}

const placeOfCare = /\b(?:wards?|hospitals?|hospice|unit|trust|clinic|patients?|infirmary|crew)\b/;

const firstPerson =
  /(?<![\w@#'./])(?:we|we're|we've|we'd|our|ours|us|my|me|i|i'm|i've|i'd|#?team\w*|crews?|colleagues?)(?![\w-]|\.\w)/;
/** "Told a patient …", "Sat with …": the "I" is left out. */
const dropped =
  /(?:^|[.!?\n] ?)(?:just )?(?:told|saw|met|sat|spent|visited|held|lost|helped|delivered|treated|nursed|watched|joined|went|came|walked|had|spoke|heard|looked after|cared for|said goodbye)\b/;

/** Guidance, studies and figures: a person in them stands for many. */
export const study =
  /\b(?:stud(?:y|ies)|research(?:ers)?|according to|guidelines?|evidence (?:for|on|of|base)|systematic review|meta-analysis|recommend(?:ed|ations?)|best practices?|protocols?|management of|managing|treatment options|statistics|survey|journal|published in|risk factors?|\d+ ?%|per cent|percent|report finds|experts?|prevalence|average|typical|differential diagnos[ie]s|side effects of|prognosis (?:for|of|in)|approach to an?|diagnostic criteria|criteria for|what (?:is|are) the (?:[a-z]+ )?(?:criteria|treatment|management|risks?|prognosis|options)|first[- ]line|(?:best|preferred|recommended|initial) (?:\w+ ){0,2}(?:management|treatment|therapy|antibiotics?))\b/;

/** Long ago: nobody would link it to the author's present trust. */
export const longAgo =
  /\b(?:in (?:18|19)\d\d|(?:\d\d|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|many|some) years ago|decades? ago|years ago|when i was (?:a|an) (?:\w+ )?(?:student|junior|trainee|young|newly)|as a (?:student|junior|newly qualified|young)|when i (?:first )?(?:qualified|started|trained)|early in my career|(?:19|20)[0-2]\d when)\b/;

/** "He" may be the therapy dog. */
export const animal =
  /\b(?:therapy|guide|assistance|our|police|pat) (?:[\w-]+ )?(?:dog|pony|cat|donkey|rabbit|horse|hen|tortoise|puppy|spaniel|labrador)\b/;

/** Told of a year of the last century: history, unless it is when someone was born. */
export function isHistory(part: Part, sentence: number): boolean {
  const isOld =
    sentenceHas(part, sentence, longGone) ||
    [sentence, sentence - 1].some(i => i >= 0 && sentenceHas(part, i, dated) && sentenceHas(part, i, kept)) ||
    (sentence > 0 && sentenceHas(part, sentence - 1, longGone) && sentenceHas(part, sentence, kept));
  return isOld && !sentenceHas(part, sentence, bornThen);
}

const longGone =
  /\b(?:in|on|born) (?:\d{1,2} )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:18\d\d|190\d)\b|\bin 19[0-6]\d\b/;
/** Old papers: "a ward book from 1908. Bed 4: …". Without such papers, "from 1900" is the hour that a shift began. */
const dated = /\b(?:from|of|since|dated|back to) (?:1[6-8]\d\d|19[0-6]\d)\b/;
const kept = /\b(?:museum|archives?|ledger|register|ward books?|case ?books?|diary|diaries|photographs?)\b/;
const bornThen =
  /\b(?:born (?:in |on )?(?:[\w ]{0,14})(?:19[1-9]\d|20\d\d)|born(?! (?:in |on )?[\w ]{0,14}(?:18|190))|dob|patient since)\b/;

/** A founder, a patron or a colleague who has died: their years are told in public. */
export function isObituary(part: Part): boolean {
  return part.has(obituary);
}

const obituary =
  /\b(?:has|have) (?:sadly |peacefully )?(?:died|passed away) after a (?:short|long|brief) illness\b|\b(?:friend|colleague|lead|director|manager) (?:and (?:[\w-]+ ){1,3})?\p{L}+(?: \p{L}+)? (?:has )?(?:sadly )?(?:died|passed away)\b|\bwas our (?:chair|chief|president|patron|governor|director|medical director|volunteer|league of friends)\b[^\n]{0,240}\b(?:died|passed away)\b|\b(?:on (?:our |the )?(?:reception|switchboard|front desk|wards? desk)|our (?:tea|dinner|trolley) lady)\b[^\n]{0,120}\b(?:died|passed away|death|loss|sleep tight|rest easy|has gone)\b|\b(?:(?:co-?)?founder|founded|patron|(?:friend and )?colleague|(?:former|retired|our) (?:chair|chief|matron|sister|nurse|consultant|director|president|volunteer|governor|porter|midwife|gp|doctor))\b[^\n]{0,120}\b(?:died|passed away|death|loss)\b|\b(?:nurse|midwife|doctor|porter|paramedic|matron|sister|physio|hca|healthcare assistant|consultant|surgeon|receptionist|cleaner|volunteer)\b[^\n]{0,120}\b(?:rest easy|rest in peace|rip|19\d\d (?:to|-|–) 20\d\d)\b|\b(?:death|loss) of [^.!?\n]{0,40}, (?:our )?(?:former|retired) \w+|\b(?:death|loss) of (?:our )?(?:\w+ ){0,3}(?:founder|patron|colleague|friend|professor|dr|sir|dame)\b/u;

/** The author's own family or own health: told by someone who may tell it. "Our 7 year old" may be anyone's. */
export function isOwn(subject: Subject, part: Part): boolean {
  if (subject.own) return !isQuoted(part, subject) && !part.lower.slice(0, subject.from).endsWith('not ');
  if (subject.kind === 'patient') return selfBefore.test(part.around(subject, 40).before);
  if (subject.kind === 'named') return false;
  // "My wee man … seven years I've been his nurse".
  if (part.has(theirCarer)) return false;
  const { before } = part.around(subject, 24);
  const own = /\b(my|our) (?:own |late |lovely |wonderful |dear |little |elderly |\d{1,2}[ -]year[ -]old )*$/.exec(
    before,
  );
  // "One of our mums": whom we care for; what somebody else is quoted as saying is of theirs.
  if (own && (oneOfOurs.test(before.slice(0, own.index + own[0].length)) || isQuoted(part, subject))) return false;
  return own?.[1] === 'my' || (own !== null && subject.kind === 'person');
}

/** "Ten years ago I was a patient here myself". */
const selfBefore =
  /\bi(?:'ve| have)? (?:was|am|been|became)(?: (?:also|once|still|only|just))?(?: an?| the)? (?:[\w-]+ )?$/;

const oneOfOurs = /\b(?:one|two|three|some|all|any) of our [\w -]*$/;

/** Between the marks of a quotation. */
function isQuoted(part: Part, { from }: { from: number }): boolean {
  let marks = 0;
  for (let at = part.folded.indexOf('"'); at >= 0 && at < from; at = part.folded.indexOf('"', at + 1)) marks++;
  return marks % 2 === 1;
}

const theirCarer =
  /\b(?:been|am|was|'m) (?:his|her|their) (?:\w+ )?(?=)(?:nurse|midwife|doctor|gp|carer|physio|health visitor|paramedic|consultant|therapist|surgeon)\b/;

/** The author tells of a test or treatment of their own: "I had my own mammogram today", "my hip operation was on Monday". */
export function tellsOfSelf(part: Part): boolean {
  return part.has(ownCare);
}

const ownCare =
  /\bmy (?:(?:own|annual|yearly|routine|latest|last|first|second|recent|new) )*(?:(?!(?:patient|mum|dad|nan|wife|husband|son|daughter|team|ward|unit|colleague)\b)[\w-]+ ){0,2}(?:mammogram|smear|screening|colonoscopy|endoscopy|biopsy|jab|jabs|vaccine|vaccination|booster|scan|mri|x-ray|blood test|hearing test|eye test|health check|check-?up|(?:test |screening )?results|operation|op|surgery|chemo|radiotherapy|dialysis)\b(?!'s| (?:team|list|lists|clinic|patients|nurse|nurses|service|unit|department|colleagues|audit))/;

/** A day or place of a meeting, opening, deadline or promise rather than of what happened to someone. */
export function isAdmin(part: Part, found: { from: number; to: number }): boolean {
  const { before, after } = part.around(found, 70);
  if (part.hasIn(before, recurring) || part.lower.startsWith('by ', found.from)) return true;
  return part.may(admin) && admin.test(`${lastClause(before)}|${firstClause(after)}`);
}

const recurring = /\b(?:every|each|most|by|next|until|till) $/;
const clauseEnd = '.!?\n;';

function lastClause(text: string): string {
  let from = text.length;
  while (from > 0 && !clauseEnd.includes(text[from - 1] ?? '')) from--;
  return text.slice(from);
}

function firstClause(text: string): string {
  let to = 0;
  while (to < text.length && !clauseEnd.includes(text[to] ?? '')) to++;
  return text.slice(0, to);
}

const admin =
  /\b(?:(?:we|i|they|you|it|who)(?:'ll| will)|(?:we|they)(?:'re| are) (?:adding|opening|starting|changing|moving|bringing|hiring|recruiting|extending|putting)|will (?:open|close|be|meet|start|run|stop|host|hold|post|publish|bring|write|tell|go|come)|open day|opens?|opening hours|board|webinar|conference|meeting in public|agenda|papers|deadline|apply|closing date|register|sign up|join us|book|drop[- ]in|strike|industrial action|bank holiday|answer(?:s|ing)? (?:on|by)|from monday every|published|rota|launch(?:es|ed)?|until (?:mon|tues|wednes|thurs|fri|satur|sun))\b/;

/** A police appeal that is passed on as it stands: a name and an age, and no word of care. D-12. */
export function isPoliceAppeal(reading: Reading): boolean {
  return reading.memo(isPoliceAppeal, () => {
    const { text } = reading;
    return text.has(police) && text.has(appeal) && !text.has(ofCare);
  });
}

const police = /\bpolice\b|@\w*(?:police|constabulary)\w*|\bcall 101\b|\bquoting\b|\bcrimestoppers\b/;
const appeal =
  /\b(?:missing|appeal(?:ing)?|have you seen|last seen|concern(?:ed|s)? for|trying to (?:find|trace)|help (?:us )?(?:find|trace))\b/;
const ofCare =
  /\b(?:patients?|wards?|units?|section(?:ed)?|detained|hospital|medication|medicines?|insulin|dementia|suicidal|inpatient|discharged|care home|our care|a&e|nurses?)\b/;
