import type { Found, Part } from '../../part';
import type { Reading } from '../../reading';
import { isInvented } from '../frames';
import { sentenceAt, sentenceText } from '../sentence-of';
import { recordsRead } from './records-read';
import { addedIn } from './reply-added';

/** How a reply shows that someone was in care. */
export interface ReplyFinding {
  part: Part;
  /** The words that show it. */
  words: Found;
  kind: 'confirms' | 'adds' | 'no-record' | 'records';
  /** Care details that stand in the reply and not in what it answers. */
  added: readonly Found[];
  /** Index of the sentence to put other words in place of. */
  sentence: number;
}

/** What a reply gives away about the person it answers, or null. A-R2. */
export function replyOf(reading: Reading): ReplyFinding | null {
  return reading.memo(replyOf, () => {
    const { text: part } = reading;
    if (isInvented(reading) || part.has(guest) || part.has(hired) || reading.parent?.has(guest)) return null;
    const told = answersSomeone(reading) ? answered(reading) : null;
    const records = ofRecords(part);
    // What was read in them is told with that they were read: one note for both.
    return records ? { ...records, added: told?.added ?? [] } : told;
  });
}

/** What somebody read in the records of one person, said in any draft. */
function ofRecords(part: Part): ReplyFinding | null {
  const words = recordsRead(part);
  return words && { part, words, kind: 'records', added: [], sentence: sentenceAt(part, words.from) };
}

function answered(reading: Reading): ReplyFinding | null {
  const { text: part } = reading;
  // What is answered may be out of sight: then nothing can be called more than they said.
  const isSeen = Boolean(reading.parent?.lower.trim());
  let confirms: ReplyFinding | null = null;
  for (let i = 0; i < part.sentences.length; i++) {
    const sentence = sentenceText(part, i);
    const start = part.sentences[i]?.tokens[0]?.from ?? 0;
    if (anyones.test(sentence)) continue;
    const words = confirmedIn(part, sentence, start);
    const added = addedIn(reading, i, words !== null);
    if (isSeen && added.length > 0) return { part, words: added[0] as Found, kind: 'adds', added, sentence: i };
    const shown = words ?? added[0];
    if (shown && !confirms)
      confirms = {
        part,
        words: shown,
        kind: record.test(shown.text.toLowerCase()) ? 'no-record' : 'confirms',
        added: [],
        sentence: i,
      };
  }
  return confirms;
}

function answersSomeone(reading: Reading): boolean {
  return reading.isReply || (reading.draft.kind === 'quote' && reading.parent !== null);
}

/** Words that speak of people in general, as the guidance advises. */
const anyones =
  /\b(?:anyone's|anybody's|any patient's|individual (?:cases?|patients?|care)|people's|everyone's|patients' (?:care|details))\b/;

const noun =
  '(?:care|treatment|operation|surgery|procedure|appointments?|visit|stay|admission|discharge|recovery|birth|labour|delivery|scan|results|consultation|referral|prescription|medication|wait|waiting time|transfer|assessment|diagnosis|condition|rehab|physio|chemo\\w*|check-?up|follow-?up|experiences?|time (?:with us|here|in hospital|on the ward|on our)|time in (?:our|the)|complaint about (?:your|the) care|healthcare|pregnancy)';
const kin =
  '(?:mum|mam|mom|mother|dad|father|nan|nana|gran|grandma|grandad|grandfather|grandmother|husband|wife|partner|son|daughter|brother|sister|baby|little one|child|little (?:girl|boy|lad|lass|man|lady|one|man)|wee (?:girl|boy|lad|lass|man|one)|(?:girl|boy|lad|lass|twins|newborn)|uncle|aunt|auntie|loved one|family member|relative)';

const patterns: readonly RegExp[] = [
  // sorry about your stay, glad your operation went well, thank you for your visit
  new RegExp(
    `\\b(?:sorry|apolog\\w+|regret|thank\\w*|glad|pleased|delighted|happy|lovely|great|good|hope|wonderful|sad|disappointed)\\b[^.!?\\n]{0,60}?\\byour (?:own |recent |latest |poor |bad |long |lovely |positive |negative |${kin}'s )*${noun}\\b(?! (?:of|for) (?:our )?patients)`,
    'g',
  ),
  // glad you had a good experience, sorry you were let down by our ward, pleased you felt looked after
  new RegExp(
    `\\b(?:sorry|glad|pleased|delighted|happy|lovely|great|good|sad|thrilled|chuffed|gutted|hope)\\b(?: to (?:hear|read|see|know))?(?: that)?,? (?:you|your (?:${kin}))(?:'re|'ve|'s| are| is| was| were| has| have| had| got| felt| feel| received| found| enjoyed)(?: [\\w'-]+){0,6}? (?:${noun}|looked after|cared for|taken care of|in (?:good|safe) hands|treated|seen(?: to)?|on the mend|feeling \\w+|recovering|back home|home|doing (?:well|better|ok)|better|with us|here with us|comfortable|safe|left|kept|waiting|let down|in our (?:waiting room|a&e|corridor|department|clinic|ed))\\b`,
    'g',
  ),
  // sorry your mum waited for her scan
  new RegExp(
    `\\b(?:sorry|apolog\\w+|regret)\\b[^.!?\\n]{0,30}\\b(?:you|your (?:${kin})) (?:waited|(?:was|were) (?:kept )?waiting|had (?:such )?a (?:long |bad |awful |terrible )*(?:wait|time))\\b`,
    'g',
  ),
  // glad we could look after you, happy the team took care of your little girl
  new RegExp(
    `\\b(?:we|i|they|[\\w ]{2,24}) (?:could|were able to|was able to|got to|managed to|did) (?:\\w+ )?(?:look after|help|treat|see|care for|take care of|be there for|deliver|operate on|save|fix) (?:you|your (?:${kin}|baby))\\b(?! (?:with (?:this|that|the form|the link|your question)|find|out|understand|decide|choose|get through))`,
    'g',
  ),
  new RegExp(
    `\\b(?:took|take|taking|taken) (?:such |good |great |excellent |really )*care of (?:you|your (?:${kin}))\\b`,
    'g',
  ),
  // glad to hear baby is doing well, hope mum's on the mend
  /\b(?:glad|pleased|delighted|happy|lovely|great|good|thrilled|hope|relieved)\b[^.!?\n]{0,24}\b(?:baby|bump|the twins|little one|mum|dad|she|he|they)(?:'s|'re| is| are) (?:\w+ ){0,2}?(?:well|better|home|ok|okay|on the mend|thriving|recovering|settled|stronger)\b/g,
  // your wife's DNAR was discussed with you
  new RegExp(
    `\\byour (?:${kin})'s (?!(?:name|post|comment|message|birthday|views?|point)\\b)[\\w'-]+(?: [\\w'-]+){0,2} (?:was|were|is|are|has|have|had|will)\\b`,
    'g',
  ),
  /\b(?:discussed|agreed|explained|gone through|went through|talked through) (?:it |this |that )?(?:with|to) (?:you|your family|you both)\b/g,
  /\bfor (?:coming|popping|calling) in (?:to see (?:us|me)|to (?:the|our) (?:ward|clinic|surgery|unit|hospital)|last (?:week|night|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)\b/g,
  // wishing you a speedy recovery, hope you're on the mend
  /\b(?:wish(?:ing)? you|hope you (?:make|have)|here's to) (?:a |an |your )?(?:very |full |speedy |quick |good |swift )+recovery\b|\bget well soon\b|\bhope (?:you(?:'re| are)|your [\w ]{2,16}(?: is|'s| are)) (?:\w+ )?(?:both |all |now |soon )?(?:feeling (?:better|ok|stronger)|on the mend|recovering|out of (?:hospital|pain)|settling (?:in )?at home|doing (?:ok|well|better)|home)\b/g,
  // when you came in, while you were on the ward
  /\b(?:when|while|since|after|before|during|day|night|time|morning) (?:that )?you (?:came (?:in|to (?:us|see|our|the)|out|here|through|into)|come (?:in|to (?:us|see|our|clinic))|were (?:in|with us|here|on (?:the|our|ward)|under|at (?:our|the)|admitted|discharged|seen|treated|brought|waiting|transferred)|(?:visited|attended|left|arrived at|stayed (?:in|at|on|with)) (?:us|our|the|here|a&e|ward)|had your|rang 999|called 999|stayed with us|saw (?:our|the|dr|doctor))\b/g,
  /\bwhen (?:we|our \w+|the \w+) (?:came|got|went) (?:out )?to (?:you|your)\b/g,
  // we treated you, our team looked after your mum
  new RegExp(
    `\\b(?:we|i|our [\\w ]{2,24}|the (?:team|crew|nurses?|doctors?|staff|midwi(?:fe|ves)|ward)|they) (?:have |had |all |loved |love |enjoyed |were happy to |were glad to |could |did )*(?:treat|treated|treating|look after|looked after|looking after|care for|cared for|caring for|operated on|admitted|discharged|nursed|delivered|assessed|triaged|transferred|referred|nursing) (?:you|your (?:${kin}|baby))\\b(?! (?:post|message|tweet|comment|e-?mail|question|point))`,
    'g',
  ),
  // the care you received, the wait you had when …
  /\b(?:care|treatment|service on the ward|appointment|operation|food on the ward) (?:that )?you (?:received|had|got|were given|experienced|are (?:receiving|getting))\b/g,
  /\b(?:wait|delay) (?:that )?you (?:had|faced|endured|experienced|went through) (?:when|in|at|with|on|for)\b/g,
  // nothing came up on your swab, you do need to come back in, your tablets are ready
  /\b(?:nothing|it all|everything|it|they|all) (?:came|has come|have come) (?:up|back|out) (?:\w+ )?(?:clear|negative|positive|normal|fine|ok|on (?:the|your)|in your)\b|\bnothing (?:came|showed|has come) up\b|\byou(?:'ll| will| do| just| still)* need (?:to (?:come|pop) (?:back )?in|another|a second|a repeat|your next|to be seen|a new)\b|\byou were (?:asked|told|advised|offered|late|due|sent|moved|put|given|kept|left)\b|\b(?:i've|we've|i have|we have) (?:re)?booked you\b|\byour [\w ]{2,30} (?:is|are|has been|have been|was|were) (?:now )?(?:(?:re)?booked|moved|cancelled|rearranged|ready|due|overdue|on (?:the|our) list|with the|signed|stopped|changed|increased)\b|\byour (?!post|comment|message|question|point|feedback|e-?mail|application|order|parcel|ticket|place|shift|pass|permit|badge)[\w-]+ (?:can't|cannot|won't|will not) (?:go|be|come)\b/g,
  // it was a privilege to look after your mum, we rang you twice from colorectal, our notes show, never been under this service
  new RegExp(
    `\\b(?:privilege|honou?r|pleasure|joy) to (?:look after|care for|treat|nurse|help|meet|be trusted with|be (?:there )?(?:for|with)|sit with|share) (?:you|your (?:${kin}))\\b`,
    'g',
  ),
  /\b(?:we|i) (?:have |'ve )?(?:rang|rung|called|phoned|tried to (?:ring|call|phone)) you\b(?! back about your (?:question|post))|\bour notes (?:show|say)\b|\byou(?:'d| had) been (?:told|advised|asked|warned)\b|\bnever been (?:under|seen by|known to|a patient)\b|\byour constituent(?:'s)? (?:has|is|was|had|care|capacity|placement)\b/g,
  // what happened with his care
  new RegExp(
    `\\b(?:his|her|their|your (?:${kin})'s) (?:\\w+ )?(?:care|treatment|stay|operation|final days|last days|time with us|death in)\\b`,
    'g',
  ),
  new RegExp(
    `\\byour (?:${kin}) (?:was|were|is|had|came|received|has been) (?:\\w+ )?(?:in our|with us|under our|admitted|discharged|seen|treated|waiting|on (?:the|our) (?:ward|unit|list)|left|let down|looked after|care)\\b`,
    'g',
  ),
  // I have found your referral, we've got your results
  /\b(?:found|traced|located|chased(?: up)?|got|have|(?:can|could) see) your (?:\w+ )?(?:referral|scan|biopsy|bloods|blood (?:tests?|results?)|(?:test|scan|biopsy) results?|discharge (?:letter|summary))\b/g,
  // your notes show, your appointment is down for; not "book your appointment"
  /(?<!(?:book|check|see|view|order|bring|cancel|change|manage|get|request|find|open|read|have|about|of|for) )\byour (?:medical |hospital |recent |next |new )?(?:notes?|records?|file|chart|results|referral|bloods|blood tests?|scan|x-ray|operation|surgery|appointment|procedure|diagnosis|medical history|case|care plan|discharge|letter|medication) (?:is|was|were|are|has|have|had|show|shows|say|says|went|came|got|did|should have been|will be|would have|'s)\b/g,
  /\b(?:looked|checked|looking|had a look|been) (?:at|into|through|up) your (?:notes?|records?|file|case|details|results|referral|appointment)\b/g,
  /\b(?:no|any|a) (?:record|trace|sign) of (?:you|your|him|her|them|a visit|any visit|this patient)\b/g,
  /\byou(?:'re|'ve| are| were| have| had)? (?:not |n't |now |already |currently |still |been |never )*(?:been (?:referred|discharged|admitted|seen|booked|treated|triaged)|on (?:our|the) (?:waiting )?(?:list|books|caseload)|under (?:our|the) (?:care|team)|registered with|our patient|a patient (?:of|with|here|at)|known to (?:us|our|the)|(?:down|booked|listed|due) (?:in )?for|in (?:our|the) (?:care|ward|unit))\b/g,
  /\bas (?:one of )?our patients?\b/g,
  // good to see you in clinic
  /\b(?:see|seeing|saw|meet|meeting|met|have|having|had) you (?:back |again |and [\w ]{2,20} )?(?:in|at|on|for|through) (?:our |the |my |your )?(?:clinic|ward|surgery|theatre|hospital|a&e|ed|unit|appointment|treatment|outpatients|antenatal|maternity|rehab|practice|physio)\b/g,
  /\b(?:way|how) (?:that )?(?:you were|your \w+ was) (?:treated|cared for|looked after|spoken to|left)\b/g,
];
const record = /record of|trace of|sign of/;

/** Visits and experiences that have nothing to do with care, and words meant for staff or people in general. */
const otherwise =
  /\b(?:website|web site|site|app|parking|car park|café|cafe|canteen|job|interview|volunteer\w*|placement|shift|colleagues?|article|report|survey|phone lines?|switchboard|booking system|journalist|press|research project|treatment (?:at|in) (?:that|the|this) (?:meeting|interview|panel|event)|everyone who|anyone who|all who|those who|all patients|if you (?:were|are|have been|came|waited|had|need|want))\b/;
const thanked =
  /\b(?:sharing|telling us about|describing|writing about|posting) (?:us |me |with us )?(?:about )?your (?:\w+ )?(?:experiences?|visit|stay)\b/;

/** The words are meant for somebody who comes to work: "so pleased about your appointment with us! Induction is dull". */
const hired =
  /\b(?:induction|first (?:day|shift) (?:with us|at work|as an?)|new (?:job|role|starter)|start(?:ing|ed|s)? with us|join(?:s|ed|ing) us|join(?:s|ed|ing)? (?:our|the) team|newly qualified|your (?:interview|contract|uniform))\b/;

/** They came as a guest, not as a patient. */
const guest =
  /\b(?:open day|open evening|conference|webinar|our stand|our stall|museum|careers fair|job fair|fun day|fete|plant sale|book sale|garden party|walled garden|concert|carols?|tour of)\b|@\w*(?:cllr|councillor|mayor|journo|reporter)\w*\b[^.!?\n]{0,60}\bvisit|\bvisit (?:to|of) (?:the|our) (?:dispensary|kitchens?|labs?|laborator(?:y|ies)|pharmacy|stores|laundry|control room|switchboard|offices?|workshops?|building site)\b/;

function confirmedIn(part: Part, sentence: string, start: number): Found | null {
  if (
    !/\b(?:you|your|you're|you've|his|her|their|our patient|baby|bump|mum|dad|twins|little one)\b|record of/.test(
      sentence,
    )
  )
    return null;
  if (otherwise.test(sentence) || thanked.test(sentence)) return null;
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    const match = pattern.exec(sentence);
    if (match) return part.at(start + match.index, start + match.index + match[0].length);
  }
  return null;
}
