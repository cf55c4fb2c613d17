import { once } from '../patterns/once';
import { kinWords } from './kin';

/**
 * Signs that a named person is in someone's care. Patterns see the lower-case text right before a name (they end in
 * `$`) or right after it (they begin with `^`). What is done to a person, or happens to a body, tells a patient; what
 * a person does for others does not.
 */
export const patientBefore =
  /\b(?:(?:our|my|the|a|this|one|first|oldest|youngest|former|ex|long-term|lovely|\d+(?:st|nd|rd|th)) ?)?(?<!(?:in|out|your|every|each|named) )(?:patient(?: (?:shown|pictured|here|involved|concerned|in question))?|claf|resident|inpatient|service user|survivor|toddler|newborn|youngster|pensioner|grandmother|grandfather|great-gran\w*|\d{1,3}[- ]?(?:year|yr|month|week|day)s?[- ]?olds?|\d{1,3} ?y\/?o|\d{2,3}[fm])(?:,| called| named| is called|:| \()? ?$/;
export const careDoneBefore =
  /\b(?:treated|treating|admitted|discharged|caring for|cared for|care for|looked after|looking after|nursed|nursing|operated on|operating on|resuscitated|diagnosed|transferred|delivered|sectioned|detained|rehabilitat\w+|prayers for|looked in on|got to|reached|rescued|revived|find|missing|dressings? for|visits? to) (?:little |wee |baby |young )?$/;
const number = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const unitAfter =
  "(?!\\d|[:.,]\\d|%|st\\b|nd\\b|rd\\b|th\\b|/|\\s*(?:(?:very |wonderful |great |amazing |fantastic |happy |long |incredible )*(?:years?'?|yrs|months?'?|weeks?|days?|hours?|hrs|minutes|mins|seconds|am|pm|points?|miles?|km|m|kg|lbs?|people|staff|times|out|of|in|to|-|–|beds?|percent|per|million|k|goals?|runs|wickets|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\\b(?! old)))";
export const ageAfter = new RegExp(
  `^(?:,? ?(?:\\(|aged |who is |age ))?(?:(?<=[(,]|aged |is |age ) ?\\d{1,3}${unitAfter}|${number}[- ](?:year|yr|month|week|day)s?[- ]olds?)|^ (?:is|was|turned|turns|has turned|has just turned) (?:just |only |now )?${number}(?=[.,;!?]| and | when| on (?:our|the) (?:\\w+ ){0,2}(?:ward|unit)|$)|^,? (?:aged |age )?\\d{1,3}${unitAfter}(?=[,.;:)!?]|$| (?:was|is|has|had|from|who|went|came|lives|left|died|rang|needs)\\b)`,
);
const careVerb =
  'admitted|discharged|diagnosed|treated|resuscitated|transferred|readmitted|operated on|referred|sectioned|rushed|brought in|recovering|rehabilitat\\w+|in (?:our|the) (?:care|icu|hdu|hospice|burns unit|ward)|on (?:our|the) (?:ward|icu|unit|caseload)|in intensive care|on a ventilator|under our care|in our care|our patient|a patient|our (?:amazing |first |oldest |youngest |\\d[\\d,]*(?:st|nd|rd|th) )*(?:patient|resident)|home from|home after';
export const careAfter = new RegExp(
  `^(?:,? (?:who|and \\w+)|'s)?(?: (?:is|was|has|had|has been|had been|been|were|be|being|have been|will be|got))? ?(?:just |now |finally |already |sadly |safely |urgently |recently |very |still |back )*(?:${careVerb})\\b|^(?:,? (?:has|had|who))* (?:just )?(?:rang the (?:end[- ]of[- ]treatment )?bell|rang that bell|rings? the bell|went home|gone home|goes home|going home|came on to our|came to us|came into|came in (?:with|to|for)|came through|slipped away|left (?:our|the) (?:ward|unit|hospital)|left \\w+ (?:ward|unit)|was (?:born|found)|is (?:very |so |really )?(?:poorly|unwell|in hospital|ill)|who (?:sadly )?died (?:after|following|in our|while|waiting|from|of)|is learning to|spent (?:her|his|their) (?:last|final)|spent \\d+ (?:days|weeks|months|nights) (?:with us|on|in)|collapsed|fell|arrived by ambulance|needs (?:her|his|their)|lost (?:her|his) (?:battle|fight)|had (?:a|an|her|his|their|the) (?:\\w+ )?(?:stroke|fall|operation|surgery|transplant|biopsy|scan|heart attack|cardiac arrest|miscarriage|seizure|baby|chemo\\w*|hip|knee|section)|has (?:\\w+ ){0,2}(?:cancer|dementia|diabetes|sepsis|copd|epilepsy|leuk(?:ae|e)mia|parkinson|depression|ms|mnd|covid|pneumonia))`,
);
/** "Mrs Adair from bed 4", "watching Tom walk off the ward": someone in a bed, or on the way out of one. */
export const seenOffAfter =
  /^ (?:from|in|of) (?:bed|bay|cubicle|side ?room) ?\w{1,3}\b|^ (?:walk(?:ed|ing)? (?:out|off)\b|(?:go|going|head|heading|get|getting) (?:back )?home\b|leav(?:e|ing) (?:us|hospital|our ward|the ward|intensive care|icu)\b)/;
export const possessedCare =
  /^(?:'s?) (?:[\w-]+ ){0,2}(?:operation|surgery|treatment|recovery|stay|discharge|diagnosis|admission|transplant|chemo\w*|radiotherapy|fusion|scan|biopsy|appointment|referral|prescription|medication|insulin|tumou?r|cancer|stroke|dementia|fall|hip|knee|blood pressure|bloods|condition|symptoms|wound|leg ulcers?|rehab\w*|bedside|notes|records?|test results?|results|mental health|pregnancy|labour|birth|heart|kidney|lungs?)\b/;
/** "We lost Anne", "lost their son Zayn", "the inquest into the death of": told as certain. */
export const lostBefore = new RegExp(
  `\\b(?:(?:we|i|who) (?:have |had |sadly |so )*lost|inquest (?:in)?to(?: the)?(?: deaths? of)?|deaths? of|lost (?:their|her|his) (?:[\\w-]+ ){0,3}${once(`${kinWords}|girl|boy|one`)}|(?:sat|sitting|stayed) (?:with|beside|by)|nursed|nursing|told the family of|at the bedside of)(?: (?:old|young|little|dear|poor|brave))* $`,
);
/** "The family of Kieran", "apologies to Mrs Shah": a patient where the post speaks of care. */
export const failedBefore = new RegExp(
  `\\b(?:(?:families|family|parents|relatives|loved ones|${kinWords}) of|(?:care|case|treatment|discharge|birth) of|(?:apologies|apologised|apologise|sorry|wrote|written|letter) to|let down|we let|failed|doctors told|prayers? for|jury found that) $`,
);
/** The same for what happens to the body or along the way of care. */
const article = '(?:his|her|their|a|an|the|both|two)';
const medical = once(
  'scans?|operations?|ops?|surgery|transplants?|hips?|knees?|heart|kidneys?|lungs?|liver|baby|babies|appointments?|biopsy|biopsies|transfusions?|tests?|treatments?|chemo\\w*|radiotherapy|dialysis|sepsis|strokes?|falls?|seizures?|section|eyes?|cataracts?|legs?|arms?|wrists?|ankles?|jaw|skull|pelvis|spine|back|neck|ribs?|fingers?|foot|feet|hands?|sight|hearing|memory|mri|ct|ecg|x-ray|stitches|cast|plaster|pacemaker|stent|tumou?r|cancer|organs|tonsils|appendix|gallbladder|adenoids|grommets|wisdom teeth|teeth|mastectomy|hysterectomy|bypass|procedure|cannula|drip|ventilator|oxygen|bloods|smear|mammogram|colonoscopy|endoscopy|c-section|caesarean|miscarriage|stillbirth|contractions|waters',
);
const quantity =
  '(?:(?:over|more than|nearly|almost|about|around|just|under|for) )*(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|eighteen|twenty|several|many|a few|a)[ -](?:minutes?|hours?|hrs?|days?|nights?|weeks?|months?|years?)';
/** After "is" or "was". */
const inCare = `(?:carried|stretchered|wheeled|helped) in\\b|moved to (?:bay|bed|ward|hdu|icu|itu|a side|another ward|the ward)|taken (?:to (?:theatre|a&e|resus|hospital|us|surgery)|ill|in by|into)|rushed|flown|airlifted|blue-lighted|found (?:on|in|at|by|unresponsive|collapsed|with|dead|under)|fitted with|sent home|brought (?:in|to)|wheeled|ventilated|intubated|sedated|born\\b|stabbed|shot\\b|hit by|assaulted|attacked|nursed|cared for|looked after|waiting in (?:a&e|an ambulance|a corridor|the corridor)|turned away|sectioned|detained|restrained|misdiagnosed|under our|under the care|on (?:dialysis|chemo\\w*|oxygen|end of life|palliative|a ventilator|the ventilator|a drip|ward \\w{1,3}\\b|our ward)|in (?:bed|bay|side room|cubicle) ?\\w{0,3}\\b|in (?:labour|a coma|resus|recovery|icu|itu|hdu|intensive care|pain|agony|distress|our care|and out of hospital)|off (?:oxygen|the ventilator)|walking again|eating again|breathing|up and about|thriving|stable\\b|recovering|in remission|cancer[- ]free|pregnant|given (?:(?:just|only) )?(?:\\w+ (?:weeks|months|days|hours) to live|the all[- ]clear|oxygen|the wrong|a bed|antibiotics|blood|cpr|medication|morphine)|offered (?:a bed|surgery|an appointment|treatment)|told (?:that )?(?:it was cancer|(?:he|she|they) (?:had|would (?:never|not)|needed))|seen by|(?:re)?admitted|discharged|both doing (?:well|fine|great)|doing (?:fine|great|brilliantly) after|sitting up|failed by|let down by|cancelled|having (?:${article} )?(?:[\\w-]+ ){0,2}${medical}`;
const undergone = [
  `(?:has|had|having|have|'d) been (?:with us|in (?:hospital|our care|here|icu|hdu|intensive care)|poorly|so poorly|unwell|fighting|through)`,
  `(?:has |had |have |been )*wait(?:ed|s|ing) ${quantity}(?! (?:list|for the (?:bus|train|kettle|meeting)))`,
  `(?:has |had |is |was |been )*waiting (?:for|on) (?:(?:his|her|their|a|an) (?:[\\w-]+ ){0,2}${once(`${medical}|bed|ambulance|results?|diagnosis|placement|care package`)}|surgery|treatment|a bed)`,
  `(?:has |had )?(?:broke|broken|fractured|dislocated|injured|hurt|burnt|burned|scalded|crushed|severed|twisted|sprained|cut|banged|hit|lost) ${article} (?:own )?(?:[\\w-]+ )?${once(`${medical}|head|leg|arm|finger|thumb|toe|shoulder|elbow|collarbone|nose|face|sight|hearing|fight|battle|life|lives`)}`,
  '(?:speaks?|spoke|has) (?:no|little|very little) english|lives? alone|(?:remembers|(?:doesn.t|does not|can.t|cannot) remember) the (?:crash|accident|ambulance|fall|operation|nurse|night)|(?:was|is|were) (?:going to|about to) die|(?:would|will|may|might) (?:never|not) (?:walk|talk|speak|see|hear|breathe|make it|survive|wake)|(?:was|is) (?:so )?(?:dying|told (?:she|he|they) had)|walked out of|fought (?:so |very )?(?:hard|bravely)',
  '(?:had |has )?(?:fell|fallen|collapsed|tripped|slipped|choked|overdosed|self-harmed|relapsed|deteriorated|miscarried|haemorrhaged|fainted)\\b(?! (?:in love|off the|out of love|behind|short))',
  'weigh(?:ed|s|ing) (?:just |only |in at )*\\d',
  `(?:has |had )?(?:spent|spends) [^.!?\\n]{1,40}\\b(?:in|on|with|at|under) (?:nicu|icu|itu|hdu|scbu|us|our (?:\\w+ )?(?:care|ward|unit|hospital)|the (?:\\w+ ){0,2}(?:ward|unit|hospice)|hospital|intensive care|a ventilator|dialysis|chemo)`,
  '(?:took|ended|lost) (?:his|her|their) (?:own )?(?:life|lives)',
  '(?:sadly |peacefully |suddenly )*(?:died|has died|had died|dies|is dying|was dying|passed away|passed on|slipped away|passed peacefully)\\b',
  `(?:has |had )?donated (?:his|her|their) (?:organs|kidney|liver|heart|corneas|body)`,
  `(?:came|come|coming|brought|rushed|arrived) (?:to us|in with|in by|in for|in as|in on|in last|into (?:our|the|a&e|resus|hospital|icu)|to (?:a&e|resus|our (?:\\w+ )?(?:unit|ward|hospital|emergency)|hospital|clinic (?:with|for)))`,
  '(?:(?:arrived|got|went|came|walked|sent|headed|going|goes|gone|go) (?:back |safely |straight )*home|(?:is|are|was) (?:now |finally |safely |already |back )+home|(?:is|are|was) (?:back )?home (?:today|tonight|now|at last|from hospital|from us|in time|for (?:good|christmas|the weekend)))\\b(?! (?:visit|office|team|secretary|birth|care|to change|for (?:tea|dinner|lunch)))',
  `(?:is|was|are|were|being|been|got|be|getting)(?: (?:now|then|already|finally|also|still|back|so|very|being|sadly|later|first|recently|wrongly|not|never|only|urgently|immediately|safely|just|doing|left|kept|going to be))* ${once(inCare)}`,
  `(?:had|has|have|got|getting|gets|having|needs?|needed|received|receives|underwent|undergoes|undergoing|survived|survives|beat|battled|battles|battling|developed|suffered|awaits)(?: (?:now|just|also|finally|recently|already))*(?: (?:${article}|emergency|major|open|life-saving|lifesaving))? (?:[\\w-]+ ){0,2}${medical}\\b(?! (?:team|unit|ward|clinic|nurse|week|day|charity|research|campaign|lead|service|symposium|conference|course|training|list))`,
  `(?:got|gets|has|needs?|has got) (?:his|her|their) (?:own |new |first )?${once('bed|room|flat|wheelchair|results?|date|all[- ]clear|voice back|appetite back')}\\b`,
  'should (?:have been|never have been|not have been|have had|still be)\\b(?! (?:proud|on the shortlist|recogni))',
  '(?:has |had |have )?felt (?:ignored|unsafe|scared|let down|abandoned|dismissed|unheard|alone|frightened|safe with us|listened to)',
  '(?:gave birth|went into labour|started labour|rang the (?:end[- ]of[- ]treatment )?bell|stopped breathing|is eating|opened (?:his|her|their) eyes|took (?:his|her|their) first (?:steps|breath)|squeezed my hand|pressed (?:the|his|her|their) (?:call )?(?:bell|buzzer)|responded to treatment|(?:lie|lay|lain|lying|was left|left) on (?:a|the) (?:trolley|floor|pavement|road)|arrived (?:on|in|at) (?:our|the) (?:\\w+ ){0,3}(?:unit|ward|a&e|department) (?:unable|unconscious|barely|with (?:a|chest|no))|labou?red|was our (?:\\d+(?:st|nd|rd|th)|first|oldest|youngest) (?:[\\w-]+ ){0,2}(?:patient|transplant|birth|baby)|(?:has |have )?liv(?:e|es|ed|ing) with (?:dementia|cancer|diabetes|epilepsy|ms|mnd|copd|sickle cell|hiv|pain))\\b',
  `(?:couldn't|could not|cannot|can't) (?:breathe|walk|leave (?:his|her|their)|lift|hold|swallow|eat|stand|sit up|move|speak|find (?:his|her) words|feel (?:his|her|their)|get (?:an appointment|a bed|out of bed))`,
].join('|');
/** Between a name and what happened: ", who sadly", "and her baby", "has since". */
const linking =
  "(?:,? who,? at (?:just |only |the age of )*\\d{1,3},?|,? (?:on|over on|up on) (?:(?!the|our)[\\w-]+|(?:the|our) (?:[\\w-]+ ){0,2}(?:ward|unit))|,? (?:who|and (?:her|his|their) (?:[\\w-]+ ){0,2}\\w+)(?:'d|'s)?|,)?(?: (?:sadly|recently|finally|also|since|then|now|later|first|only|has|had|just|still|nearly|almost|really|bravely|quietly))* ?";
export const undergoneAfter = new RegExp(`^${linking}\\b${once(undergone)}`);
/** The same of "he" or "she" in the sentence after. */
export const undergoneHere = new RegExp(
  `\\b(?:he|she|they)(?:'d|'s)? ?(?:(?:sadly|recently|finally|also|since|then|now|later|first|only|has|had|just|still|nearly|almost)? )*${once(undergone)}`,
);
/** "in bed 12", "who is on our stroke unit", "whose operation we cancelled", "'s last round of chemo". */
export const placedAfter = new RegExp(
  `^(?:,? (?:who (?:is|was)|in|from|of|on) (?:(?:in|on) )?(?:bed|bay|cubicle|side ?room|resus) ?\\w{0,3}\\b|,? whose (?:[\\w-]+ ){0,2}${once(`${medical}|care|treatment|appointment|discharge|diagnosis|notes`)}\\b|'s? (?:[\\w-]+ ){0,3}${once(`${medical}|care|carers|complaint|stay|death|admission|discharge|bedside|bed|final hours|last days|last hours|final days|passing|inquest|ashes|recovery|cannula|first steps|wedding ring|hearing aids?|dentures|glasses|belongings|pain relief|care plan`)}\\b(?! (?:team|unit|ward|clinic|nurse|charity|research|lead|service|training|talk|course|session|project))|'s? (?:last|first|final|next|second|third) (?:[\\w-]+ ){0,1}(?:session|round|cycle) of |'s (?:hundredth|\\w+tieth|\\d+(?:st|nd|rd|th)) birthday on (?:[\\w-]+ )?ward|,? (?:(?:total|left|right|l|r|lt|rt|bilat|bilateral|lap|elective|emergency) )+(?:knee|hip|cataract|hernia|eye|shoulder|chole\\w*|nephrectomy|mastectomy)|[^.!?\\n]{0,60}\\bwhile (?:on|having|in) (?:dialysis|chemo\\w*|hospital|treatment|isolation|labour|traction)|\\?? the little (?:girl|boy|one)\\b|,? (?:one of our (?:[\\w-]+ ){1,3}(?:patients|residents))|,? (?:(?:a|our|an|the|my)(?: [\\w-]+){0,5} (?:patient|resident|inpatient|survivor|service user)\\b(?! (?:safety|experience|flow|lead|champion|director|advocate|representative|governor|partner|voice|leader|story))))`,
);
/** How a meeting was: "met Sunita, who was waiting". Leaders meet staff on wards and in clinics every day. */
export const metBefore =
  /\b(?:met|meet|meeting|saw|seeing|visit(?:ed|ing)?|chat(?:ting|ted)? (?:with|to)|chat with|spoke (?:to|with)|speaking (?:to|with)|talk(?:ed|ing) (?:to|with)|hello to|time with) $/;
export const metAfter =
  /^[^.!?\n]{0,40}\b(?:in (?:bed|hospital|recovery|icu|a&e with)|at (?:his|her|their) bedside|who (?:is|was) (?:waiting|recovering|with us|having|in (?:bed|bay|for)))\b/;
/** A reply to someone about their own care. */
export const yourCare =
  /\byour (?:recent |kind |time |own )*(?:stay|visit|care|appointment|operation|treatment|surgery|scan|procedure|baby's birth|labour|complaint)\b/;

/** A word for an illness, a treatment or an outcome right after a name, with nothing but small words between. */
export const toTerm =
  /^(?:'s?|,)?(?: (?:who|has|had|have|having|lives with|lived with|living with|with|to|from|of|after|during|developed|survived|battled|is|was|being|a|an|the|his|her|their|severe|sudden|acute|chronic|first|second|last|new|own|been|just|finally|now|also|diagnosed))* $/;
/** The same later in what is told, tied to "he" or "she". */
export const heOrShe =
  /\b(?:his|her|their|he|she|they)(?:'s|'d)?(?: (?:is|was|has|had|have|own|first|last|new|severe|sudden|long|been|just|finally|now|a|an|the|told))* $/;
/** "After her emergency section Chloe wrote". */
export const afterCareBefore = new RegExp(
  `\\b(?:after|following|during|before|since|despite) (?:his|her|their) (?:[\\w-]+ ){0,3}${once(`${medical}|stay|admission|discharge|diagnosis|recovery|labour|illness`)},? $`,
);
/** "gave Graham CPR". */
export const gaveBefore = /\b(?:gave|give|giving|given) $/;
export const gaveAfter =
  /^ (?:cpr|oxygen|blood|antibiotics|morphine|first aid|mouth[- ]to[- ]mouth|the (?:all[- ]clear|wrong|news|results?)|(?:his|her|their) (?:medication|insulin|results?|diagnosis))\b/;
/** "A note from Jean: thank you for looking after me". */
export const noteBefore =
  /\b(?:note|card|letter|message|email|e-mail|feedback|words|review|compliment|thank ?you) from $/;
export const noteAfter =
  /\b(?:treat(?:ed|ing) me|car(?:ed|ing) for me|look(?:ed|ing) after me|saved my life|held my hand|my (?:hip|knee|care|operation|treatment|chemo\w*|surgery|stay|cancer|recovery|heart|baby|birth))\b/;
/** "Bill in bed 4". */
export const inBedAfterName = /^,? (?:in|from) (?:bed|bay|cubicle|side ?room) ?\d/;

/** "in her last weeks". */
export const lastDays = /\b(?:in|during|for|of) (?:his|her|their) (?:last|final) (?:days|weeks|hours|months|moments)\b/;

/** "Bed 2 Ruby Akande", "a kidney from Joe". */
export const inBedBefore =
  /\b(?:bed|bay|cubicle|room|trolley) ?\d{1,2}[a-d]?:? (?:-|–|=)? ?$|\b(?:kidney|liver|lung|heart|cornea|stem cells|bone marrow)\b[^.!?\n]{0,24} (?:from|to) $/;
/** "Margaret, our patient", "Joan, one of our stroke patients": said outright, in other words for the one just named. */
export const calledAfter =
  /^,? (?:(?:our|my|an?|another) (?:[\w-]+ ){0,4}(?:patient|resident|inpatient|service user)|one of (?:our|my|the) (?:[\w-]+ ){0,4}(?:patients|residents|inpatients|service users))\b(?! (?:safety|experience|leaders?|governors?|reps?|voices?|champions?|partners?|directors?|participation|advocates?|group|liaison|flow|services?|transport|ambassadors?|involvement|engagement|doctors?|medical|nurses?|coordinators?|care|records|support)\b)/;
/** "Mrs Pugh is the first person in Wales to …". */
export const firstAfter =
  /^(?:[^.!?\n]{0,24}\b(?:who|is|was|became|yw|oedd))? (?:the|our|y|yw'r) (?:first|oldest|youngest|only|tiniest|longest|claf)(?: ever)? (?:person|patient|man|woman|baby|child|boy|girl|cyntaf)\b(?! (?:appointed|to (?:lead|hold|chair|win|be appointed|become)))/;
/** "Margaret on Ward 7, …", "Edith (Ward 3), …": where they lie, between a name and what they are. */
export const lyingAfter =
  /^(?:,? (?:over |up |down |back )?(?:on|in|from|at) (?:(?:the|our) )?(?:(?!(?:who|whose|and|with|for|was|is|has)\b)[\w&'-]+ ){0,3}?(?:ward|unit|suite|icu|itu|hdu|nicu|bed|bay|cubicle|side room|hospice|rehab)(?: (?:\d{1,2}[a-d]?|[a-d]))?| \([^()\n]{1,24}\))(?=,)/;
/** Joan Peters 12/03/1944: on a list, a name and its day of birth. */
export const bornAfter = /^[ ,(:-]{1,3}(?:dob:? ?)?(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\d\d\b/;
/** "Mr Ahmed on the stroke unit". */
export const onWardAfter = /^ (?:on|in|from) (?:(?:the|our) )?(?:[\w&-]+ ){0,2}(?:ward|unit|icu|hdu|bay|bed|suite)\b/;
/** "Dear Marjorie, you came to us in March": a letter to one patient. */
export const spokenTo =
  /\byou (?:came (?:to us|in to|through)|were (?:admitted|on (?:our|the) ward|brought in|with us|in our care)|left us|went home|woke up|rang the bell)\b|\byour (?:stay|operation|recovery|treatment|transplant|surgery|chemo)\b/;
/** "He was on Section 3 on our PICU", "who has had a stroke": an illness that the next words give to the one named. */
export const illness =
  /\b(?:he|she|who)(?:'d|'s)? ?(?:(?:had|has|have|is|was|were|been|being|just|then|only|still|now|also|already|recently|got|getting|having|came|come|went|going|lost|beat|survived|fought|fighting|needs|needed|admitted|diagnosed|treated|detained|sectioned|recovering|in|on|under|with|to us|through|from|for|after) )+(?:[\w'-]+ ){0,3}$/;
export const atWork =
  /^'?s?,? (?:leads?|nurses?|teams?|services?|specialists?|consultants?|matrons?|managers?|champions?|charity|research\w*|trial|campaign|awareness|clinic for|ward manager|sister|director|patients)\b/;

/** "Our trauma team fought for him for three hours." */
export const fightForThem =
  /\b(?:we|our (?:\w+ ){1,3}|crews?|medics|surgeons|nurses|doctors|the team)\b[^.!?\n]{0,40}\b(?:fought for|worked on|treated|operated on|tried to save|battled to save|fought to save|resuscitated|nursed|cared for) (?:him|her)\b/;
