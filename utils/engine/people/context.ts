import { isJoining } from '../clues/frames';
import { isMedical, medicalKinds } from '../clues/medical';
import { sentenceAt } from '../clues/sentence-of';
import { termsOf } from '../clues/terms';
import type { Part } from '../part';
import type { Reading } from '../reading';
import type { NameSpan } from './find';
import { kinWords } from './kin';

/** What stands around a name. Each is a plain sign; `decide` in role.ts weighs them. */
export interface Signals {
  /** A patient noun, an age, or care done to this very person. */
  patient: boolean;
  /** Title and surname, a birthday, a meeting: a patient when the post is about care. */
  likely: boolean;
  /** A condition, treatment or bed tied to "his", "her" or the name. */
  clinical: boolean;
  /** An illness that the next words give to the one named. */
  ill: boolean;
  /** A job or a title that goes with one. */
  job: boolean;
  /** Thanked, congratulated, welcomed, retiring. */
  credit: boolean;
  relative: boolean;
  /** The author's own relative. */
  own: boolean;
  public: boolean;
  /** Spoken to: "Hi Karen,". */
  greeted: boolean;
}

const jobs =
  '(?:nurses?|doctors?|docs?|drs?|gps?|midwi(?:fe|ves)|paramedics?|emts?|medics?|consultants?|surgeons?|matrons?|sisters?|physios?|physiotherapists?|physicians?|an(?:ae|e)sthetists?|psychiatrists?|psychologists?|p(?:ae|e)diatricians?|cardiologists?|oncologists?|radiologists?|pathologists?|neurologists?|geriatricians?|radiographers?|sonographers?|therapists?|ots?|hcas?|hcsws?|assistants?|workers?|porters?|receptionists?|managers?|directors?|chief|execs?|executives?|ceos?|chairs?|chairman|chairwoman|chairperson|registrars?|trainees?|students?|apprentices?|volunteers?|governors?|neds?|leads?|leaders?|heads?|officers?|co-?ordinators?|technicians?|scientists?|engineers?|cleaners?|domestics?|chefs?|cooks?|drivers?|responders?|chaplains?|professors?|prof|researchers?|secretar(?:y|ies)|administrators?|practitioners?|specialists?|colleagues?|crew(?:mate)?s?|clinicians?|dietitians?|dieticians?|pharmacists?|dentists?|optometrists?|podiatrists?|visitors?|ambassadors?|champions?|guardians?|mentors?|coach(?:es)?|speakers?|authors?|journalists?|reporters?|presenters?|hosts?|editors?|founders?|partners? at|commissioners?|analysts?|advis[eo]rs?|educators?|lecturers?|tutors?|teachers? of|preceptors?|fellows?|interns?|orderl(?:y|ies)|dispatchers?|call handlers?|cousellors?|counsellors?|staff|team(?:-?mates?)?|boss|deputy|president|trustees?|patrons?|chairs)';

const beforeJob = new RegExp(
  `\\b${jobs}(?: (?:of|for) (?:[\\w&-]+ ){0,3}[\\w&-]+)?(?:,| is| called| named|:| -| –)? ?(?:@\\w+ )?\\(?$`,
);
const filler =
  "(?:(?!(?:by|for|with|to|from|after|and|in|on|at|told|looked|seen|treated|met|saw|who|has|had|came|went|said)\\b)[\\w'&/-]+ )";
const afterJob = new RegExp(
  `^(?:,| is| was| has been|,? who is|,? who was|,? who's| \\(| [-–—|]| as|:)\\s*(?:(?:our|the|a|an|my|their|your|one of(?: our| the| my)?|head of) )?${filler}{0,4}${jobs}\\b(?! (?:said|told|says|saw|looked|gave|were|was|are|have|had|thought))`,
);
/** "Dai from facilities", "Paul in estates". */
const department =
  /^ (?:from|in|at|on) (?:our |the )?(?:facilities|estates|finance|hr|it|comms|communications|pharmacy|pathology|radiology|x-?ray|switchboard|domestics|catering|the kitchens?|kitchens?|portering|procurement|payroll|reception|governance|medical records|transport|sterile services|the post room|security|the lab|labs|control|dispatch|phlebotomy|physio|housekeeping|laundry|the shop|fundraising)\b/;
const jobTitle = /^(?:dr|doctor|prof|professor|matron|nurse|sister|rev)\.? /;
const credit =
  /\b(?:thanks?(?: you| u)?|thankyou|ty|diolch|diolchiadau|tapadh leat|well ?done|congrat\w*|llongyfarchiadau|kudos|shout ?-?out|hats off|bravo|h\/t|cheers|big up|proud of|proud to|grateful|gratitude|appreciat\w+|welcom\w+|meet|retire\w*|retiring|farewell|good luck|best wishes|hero(?:es)?|credit|tribute|honou?r\w*|celebrat\w*|delighted|pleased|award\w*|winner|won|shortlist\w*|nominat\w*|led by|joined by|photo|via|brilliant|fantastic|amazing|superb|great (?:talk|session|work|to see|to meet|to hear|meeting|chat|presentation|day)|lovely to (?:see|meet|hear)|speaking|speaker|with)\b[^.!?\n]{0,60}$/;
const creditAfter =
  /^(?:'s team| and (?:the|her|his|their|our|all|your|my) (?:\w+ ){0,3}(?:team|crew|colleagues|staff|gang)|[^.!?\n]{0,60}\b(?:years'? (?:of )?service|retire\w*|award|shortlist\w*|nominated|appointed|promoted|qualified|graduat\w+|joins? us|joined us|joined the team|last day|maternity leave|first day|new role|leads|led|chairs|chaired|presented|presenting|speaking|spoke|talked us|explains?|writes|runs our|running our|for letting|for all (?:your|her|his)|for everything)\b)/;
/** "Thank you to the family of Irene": the thanks go to them. */
const familyBefore = /\b(?:family|wife|husband|widow|daughter|son|parents|children|loved ones|friends|memory) of $/;
const contact =
  /\b(?:message|contact|email|text|ring|call|phone|dm|ask|speak to|talk to|chat to|chat with|apply to|rsvp to|said|says|by|via|cc|hello|hi|hey|dear)[ :,]{0,2}$/;
const greeting =
  /(?:^|[.!?\n] ?|@\w+[ ,]*)(?:hi|hello|hey|dear|morning|evening|thanks|thank you|cheers|sorry|helo|annwyl)?,? ?$/;
const vocative = /^[,!.]|^ ?$/;

const patientBefore =
  /\b(?:(?:our|my|the|a|this|one|first|oldest|youngest|former|ex|long-term|lovely|\d+(?:st|nd|rd|th)) ?)?(?<!(?:in|out|your|every|each|named) )(?:patient(?: (?:shown|pictured|here|involved|concerned|in question))?|claf|resident|inpatient|service user|survivor|toddler|newborn|youngster|pensioner|grandmother|grandfather|great-gran\w*|\d{1,3}[- ]?(?:year|yr|month|week|day)s?[- ]?olds?|\d{1,3} ?y\/?o|\d{2,3}[fm])(?:,| called| named| is called|:| \()? ?$/;
/** "Bed 2 Ruby Akande", "a kidney from Joe". */
const inBedBefore =
  /\b(?:bed|bay|cubicle|room|trolley) ?\d{1,2}[a-d]?:? (?:-|–|=)? ?$|\b(?:kidney|liver|lung|heart|cornea|stem cells|bone marrow)\b[^.!?\n]{0,24} (?:from|to) $/;
const careDoneBefore =
  /\b(?:treated|treating|admitted|discharged|caring for|cared for|care for|looked after|looking after|nursed|nursing|operated on|operating on|resuscitated|diagnosed|transferred|delivered|sectioned|detained|rehabilitat\w+|prayers for|looked in on|got to|reached|rescued|revived|find|missing|dressings? for|visits? to) (?:little |wee |baby |young )?$/;
const number = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const unitAfter =
  "(?!\\d|[:.,]\\d|%|st\\b|nd\\b|rd\\b|th\\b|/|\\s*(?:(?:very |wonderful |great |amazing |fantastic |happy |long |incredible )*(?:years?'?|yrs|months?'?|weeks?|days?|hours?|hrs|minutes|mins|seconds|am|pm|points?|miles?|km|m|kg|lbs?|people|staff|times|out|of|in|to|-|–|beds?|percent|per|million|k|goals?|runs|wickets|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\\b(?! old)))";
const ageAfter = new RegExp(
  `^(?:,? ?(?:\\(|aged |who is |age ))?(?:(?<=[(,]|aged |is |age ) ?\\d{1,3}${unitAfter}|${number}[- ](?:year|yr|month|week|day)s?[- ]olds?)|^ (?:is|was|turned|turns|has turned|has just turned) (?:just |only |now )?${number}(?=[.,;!?]| and | when|$)|^,? (?:aged |age )?\\d{1,3}${unitAfter}(?=[,.;:)!?]|$| (?:was|is|has|had|from|who|went|came|lives|left|died|rang|needs)\\b)`,
);
const careVerb =
  'admitted|discharged|diagnosed|treated|resuscitated|transferred|readmitted|operated on|referred|sectioned|rushed|brought in|recovering|rehabilitat\\w+|in (?:our|the) (?:care|icu|hdu|hospice|burns unit|ward)|on (?:our|the) (?:ward|icu|unit|caseload)|in intensive care|on a ventilator|under our care|in our care|our patient|a patient|our (?:amazing |first |oldest |youngest |\\d[\\d,]*(?:st|nd|rd|th) )*(?:patient|resident)|home from|home after';
const careAfter = new RegExp(
  `^(?:,? (?:who|and \\w+)|'s)?(?: (?:is|was|has|had|has been|had been|been|were|be|being|have been|will be|got))? ?(?:just |now |finally |already |sadly |safely |urgently |recently |very |still |back )*(?:${careVerb})\\b|^(?:,? (?:has|had|who))* (?:just )?(?:rang the (?:end[- ]of[- ]treatment )?bell|rang that bell|rings? the bell|went home|gone home|goes home|going home|came on to our|came to us|came into|came in (?:with|to|for)|came through|slipped away|left (?:our|the) (?:ward|unit|hospital)|left \\w+ (?:ward|unit)|was (?:born|found)|is (?:very |so |really )?(?:poorly|unwell|in hospital|ill)|who (?:sadly )?died (?:after|following|in our|while|waiting|from|of)|is learning to|spent (?:her|his|their) (?:last|final)|spent \\d+ (?:days|weeks|months|nights) (?:with us|on|in)|collapsed|fell|arrived by ambulance|needs (?:her|his|their)|lost (?:her|his) (?:battle|fight)|had (?:a|an|her|his|their|the) (?:\\w+ )?(?:stroke|fall|operation|surgery|transplant|biopsy|scan|heart attack|cardiac arrest|miscarriage|seizure|baby|chemo\\w*|hip|knee|section)|has (?:\\w+ ){0,2}(?:cancer|dementia|diabetes|sepsis|copd|epilepsy|leuk(?:ae|e)mia|parkinson|depression|ms|mnd|covid|pneumonia))`,
);
/** "Mrs Adair from bed 4", "watching Tom walk off the ward": someone in a bed, or on the way out of one. */
const seenOffAfter =
  /^ (?:from|in|of) (?:bed|bay|cubicle|side ?room) ?\w{1,3}\b|^ (?:walk(?:ed|ing)? (?:out|off)\b|(?:go|going|head|heading|get|getting) (?:back )?home\b|leav(?:e|ing) (?:us|hospital|our ward|the ward|intensive care|icu)\b)/;
/** "Margaret, our patient", "Mrs Pugh is the first person in Wales to …". */
const calledAfter =
  /^,? (?:our|my|a) (?:\w+ )?(?:patient|resident|inpatient|service user)\b|^(?:[^.!?\n]{0,24}\b(?:who|is|was|became|yw|oedd))? (?:the|our|y|yw'r) (?:first|oldest|youngest|only|tiniest|longest|claf)(?: ever)? (?:person|patient|man|woman|baby|child|boy|girl|cyntaf)\b(?! (?:appointed|to (?:lead|hold|chair|win|be appointed|become)))/;
/** Joan Peters 12/03/1944: on a list, a name and its day of birth. */
const bornAfter = /^[ ,(:-]{1,3}(?:dob:? ?)?(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\d\d\b/;
/** "Mr Ahmed on the stroke unit". */
const onWardAfter = /^ (?:on|in|from) (?:(?:the|our) )?(?:[\w&-]+ ){0,2}(?:ward|unit|icu|hdu|bay|bed|suite)\b/;
/** "Dear Marjorie, you came to us in March": a letter to one patient. */
const spokenTo =
  /\byou (?:came (?:to us|in to|through)|were (?:admitted|on (?:our|the) ward|brought in|with us|in our care)|left us|went home|woke up|rang the bell)\b|\byour (?:stay|operation|recovery|treatment|transplant|surgery|chemo)\b/;
const possessedCare =
  /^(?:'s?) (?:[\w-]+ ){0,2}(?:operation|surgery|treatment|recovery|stay|discharge|diagnosis|admission|transplant|chemo\w*|radiotherapy|fusion|scan|biopsy|appointment|referral|prescription|medication|insulin|tumou?r|cancer|stroke|dementia|fall|hip|knee|blood pressure|bloods|condition|symptoms|wound|leg ulcers?|rehab\w*|bedside|notes|records?|test results?|results|mental health|pregnancy|labour|birth|heart|kidney|lungs?)\b/;

const clinical =
  /\b(?:his|her|their|hers)(?: [\w'-]+){0,2} (?:operation|surgery|treatment|recovery|transplant|chemo\w*|radiotherapy|stroke|fall|hip|knee|ulcers?|dementia|cancer|tumou?r|insulin|clozapine|medicines?|medication|painkillers|injur\w+|wounds?|leg|heart|lungs?|kidneys?|diagnosis|condition|sepsis|pneumonia|rehab\w*|exercises|bed|ward|stay|discharge|admission|caseload)\b|\b(?:bed|bay|cubicle|side room) \d|\bnhs n|\bhospital n|\bin (?:icu|hdu|intensive care)\b|\bour patient\b|\bmy patient\b|\bpatient for\b|\b\d{3}[ -]\d{3}[ -]\d{4}\b|\bcare of (?:him|her)\b|\bcared for (?:him|her)\b|\btreated (?:him|her)\b|\bnursed (?:him|her)\b/;
const care =
  /\b(?:patients?|ward|wards|bed|theatre list|icu|hdu|a ?& ?e|a and e|hospital|hospice|caseload|clinic|surgery|operation|treatment|treated|admitted|discharged|discharge|claf|cleifion|glaf|ysbyty|llawdriniaeth|l?d?riniaeth|[cgn]+h?anser|strôc|diagnos\w+|chemo\w*|cancer|stroke|dementia|pneumonia|insulin|transplant|midwi\w+|nurse[sd]?|carers?|care home|rehab\w*|intensive care|maternity|baby unit|neonatal|unit|crew|ambulance|dressings?|surgeon|consultant|medication|injury|injured|triplets|twins|born|whiteboard|handover|theatre|cataracts?|(?:left|right) (?:eye|hip|knee|leg|arm|breast|kidney|foot|hand|ear)|theatre board)\b/;

const kinBefore = new RegExp(
  `(?:\\b(?:my|our|his|her|their|your|the)(?: \\w+)? |(?<![\\w]))(?:${kinWords})(?:,| called| named)? $`,
);
const ownKin = new RegExp(`\\b(?:my|our) (?:\\w+ )?(?:${kinWords})(?:,| called| named)? $`);
const kinNearby = /\b(?:you|mum|dad|mummy) and (?:wee |little |baby |your )*$|\b(?:wee|little|baby) $/;
const mourned =
  /\b(?:thoughts(?: and prayers| and love)? (?:are |go )?(?:out )?(?:with|to)|condolences to|sympath(?:y|ies) (?:to|with)|sorry for (?:the|your) loss,?) $/;
const birthday =
  /\bhappy (?:\d{1,3}(?:st|nd|rd|th)|first|second|third) birthday,?(?: to)?(?: (?:our|little|baby|the lovely))* $/;
const publicTitle = /^(?:sir|dame|lord|lady|baroness|king|queen|prince|princess|president|hrh|cllr|councillor|mp)\.? /;
const publicBefore =
  /\b(?:prime minister|minister|secretary of state|health secretary|mp|msp|ms|mayor|councillor|cllr|president|senator|singer|actor|actress|author|footballer|celebrity|chancellor|king|queen|prince|princess|bishop|archbishop|pope)(?: for \w+)?,? $/;
const publicAfterName = /^,? ?\(?(?:mp|msp|mla|ms|cbe|obe|mbe|am)\b/;
/** "Through Larkmoor": what follows such a word is mostly a place, even where the name finder thinks otherwise. */
const placeBefore =
  /\b(?:in|at|near|through|across|around|outside|towards|into|ward|street|town of|island of|isle of) $/;
const courtesy = /^(?:mr|mrs|ms|miss|mx|master)\.? /;
/** "A card from Mrs Hale's family": no surgeon signs like that. */
const ofTheirs =
  /^'s? (?:\w+ )?(?:family|wife|husband|partner|daughter|son|children|mum|mother|dad|father|sister|brother|parents|relatives|loved ones)\b/;
const thanksBefore = /\b(?:thanks?|thank you|well done|congrat\w*|diolch)\b[^.!?\n]{0,40}$/;
const surgeonBefore = /\b(?:with|by|under|surgeon|consultant|thanks to) $/;

export function signalsFor(part: Part, name: NameSpan, reading: Reading): Signals {
  const { before, after } = part.around(name, 90);
  const words = name.text.toLowerCase();
  const sentence = part.sentenceAt(name.start);
  const around = sentence
    ? part.lower.slice(sentence.tokens[0]?.from ?? 0, sentence.tokens.at(-1)?.to)
    : before + after;
  const job = department.test(after) || jobTitle.test(words) || beforeJob.test(before) || afterJob.test(after);
  const credited =
    (credit.test(before) && !familyBefore.test(before)) ||
    creditAfter.test(after) ||
    contact.test(before) ||
    isSignOff(part, name, after);
  const greeted = greeting.test(before) && vocative.test(after);
  const onWard = courtesy.test(words) && onWardAfter.test(after) && !thanksBefore.test(before);
  const surgeon = courtesy.test(words) && surgeonBefore.test(before) && !ofTheirs.test(after) && !onWard;
  // "penny", "teddy": without a capital a word is too rarely a patient to say so.
  const isCapital = words !== name.text;
  const isPlace = placeBefore.test(before);
  const isWrittenTo = greeted && !reading.isReply && spokenTo.test(part.lower);
  const done =
    isCapital &&
    !isPlace &&
    (patientBefore.test(before) ||
      careDoneBefore.test(before) ||
      inBedBefore.test(before) ||
      isWrittenTo ||
      careAfter.test(after) ||
      seenOffAfter.test(after) ||
      possessedCare.test(after) ||
      calledAfter.test(after) ||
      bornAfter.test(after) ||
      onWard ||
      (ageAfter.test(after) && !(isJoining(around) && !clinical.test(around))));
  return {
    patient: done && !job && !surgeon && !publicTitle.test(words),
    likely: isWrittenTo || (!surgeon && (courtesy.test(words) || birthday.test(before))),
    clinical:
      isCapital &&
      !isPlace &&
      !greeted &&
      (clinical.test(around) ||
        isToldIll(part, name) ||
        (reading.draft.text.length < 600 && clinical.test(part.lower))),
    ill: isCapital && !isPlace && !greeted && isToldIll(part, name),
    job: job || (surgeon && tellsOfCare(part)),
    credit: credited,
    relative: kinBefore.test(before) || kinNearby.test(before) || mourned.test(before),
    own: ownKin.test(before),
    public: publicTitle.test(words) || publicBefore.test(before) || publicAfterName.test(after),
    greeted,
  };
}

/** "He was on Section 3 on our PICU", "who has had a stroke": an illness that the next words give to the one named. */
const illness =
  /\b(?:he|she|who)(?:'d|'s)? ?(?:(?:had|has|have|is|was|were|been|being|just|then|only|still|now|also|already|recently|got|getting|having|came|come|went|going|lost|beat|survived|fought|fighting|needs|needed|admitted|diagnosed|treated|detained|sectioned|recovering|in|on|under|with|to us|through|from|for|after) )+(?:[\w'-]+ ){0,3}$/;
const atWork =
  /^'?s?,? (?:leads?|nurses?|teams?|services?|specialists?|consultants?|matrons?|managers?|champions?|charity|research\w*|trial|campaign|awareness|clinic for|ward manager|sister|director|patients)\b/;

function isToldIll(part: Part, name: NameSpan): boolean {
  const first = sentenceAt(part, name.from);
  for (const term of illnessesIn(part)) {
    const { sentence } = term;
    if (sentence > first + 2) return false;
    if (term.from < name.to || sentence < first) continue;
    const opening = part.sentences[sentence]?.tokens[0]?.from ?? 0;
    const before = part.lower.slice(Math.max(opening, sentence === first ? name.to : 0, term.from - 90), term.from);
    if (illness.test(before) && !atWork.test(part.lower.slice(term.to, term.to + 30))) return true;
  }
  return false;
}

/** Illnesses and treatments of a text with the sentence that each stands in, in order. */
function illnessesIn(part: Part): readonly { from: number; to: number; sentence: number }[] {
  return part.memo(illnessesIn, () =>
    termsOf(part)
      .filter(term => term.kinds.some(kind => medicalKinds.has(kind)) && isMedical(part, term))
      .map(({ from, to }) => ({ from, to, sentence: sentenceAt(part, from) })),
  );
}

/** "… Helen, chief exec" or "- Helen" as the last words. */
function isSignOff(part: Part, name: NameSpan, after: string): boolean {
  return /^[\s)x❤💙💚🙂]*$/u.test(after) && /[.!?\n–—-]\s*$/.test(part.lower.slice(0, name.from));
}

/** The post speaks of care somewhere. */
export function careContext(reading: Reading): boolean {
  return reading.prose.some(tellsOfCare) || (reading.parent !== null && tellsOfCare(reading.parent));
}

function tellsOfCare(part: Part): boolean {
  return part.memo(tellsOfCare, () => care.test(part.lower) || illnessesIn(part).length > 0);
}
