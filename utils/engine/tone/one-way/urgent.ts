import type { Part } from '../../part';
import type { Span } from '../../types';
import { findPhrases, phrases } from '../phrases';

const now = `(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|until|due to|because|at the moment|following|after)`;
const places =
  'clinics?|appointments|surger(?:y|ies)|department|a&e|units?|wards?|visits|visiting|roads?|lanes?|carriageway|junction|service|services|operations|sites?|centre';
const off = 'closed|shut|cancelled|suspended|evacuated|disrupted';
const lines =
  'phones?|phone lines?|(?:it|computer|booking|electronic|our) systems?|systems|telephones?|telephone lines?|phone system|switchboard';

const incident = phrases(String.raw`
  declared an? (?:critical|major) incident
  (?:critical|major) incident (?:has been |was |is )?(?:declared|in place|continues)
  stood down (?:the|our|a) (?:critical|major) incident
  evacuat(?:e|ed|ing) (?:the|our|your|from|as)\b
  everyone is safe\b
`);
const helpline = phrases(String.raw`
  (?:call|ring|dial|phone|use|contact|text|visit|through)\b[^.!?\n]{0,30}\b(?:999|112|111(?:\.nhs\.uk)?|116 ?123)(?!\d)
  samaritans are\b
`);
const keepAway = phrases(
  String.raw`
  (?<=^|[.!?:,;\n] {0,2}|\bplease |\band |\bto )(?:do not|don't|avoid) (?:area\b|open|click|reply|answer|come|coming|travel|travelling|turn up|attend|attending|drive|driving|the area|visit|visiting|drink\b(?! and\b| alcohol| too)|set (?:out|off)|make the (?:trip|journey)|use (?:the|tap|this batch|these|any|batch|them)|bring|enter|approach|swim|touch)
  please (?:stay|keep) away
  avoid (?:the )?(?:area|town|city|junction|route)
  leave it (?:till|until) we (?:ring|call|tell)
  stay away (?:unless|if)
  please stay (?:indoors|at home)
  stop (?:using|taking) (?:it|them|the|this)`,
  String.raw`\b`,
);
const disruption = phrases(
  String.raw`
  (?:${places})\b[^.!?\n]{0,40}\b(?:is|are|been|both|currently|now|remains?) (?:(?!(?:only|never|rarely|sometimes|often|not) )\w+ ){0,2}(?:${off})
  (?:${places})\b[^.!?\n]{0,40}\b(?:closed|shut|cancelled) (?:due|because|until|today|tonight|this|after|following)
  (?:is|are|remains?) (?:\w+ ){0,2}(?:closed|shut)\b(?=[^.!?\n]{0,60}\b${now}\b)
  (?:due to|because of|owing to)\b[^.!?\n]{0,80}\b(?:closed|shut|cancelled|suspended|postponed)
  (?:appointments|clinics|operations|tests|surgeries) [^.!?\n]{0,40}\b(?<!\b(?:only|never|rarely|sometimes|often|not) )(?:cancelled|postponed)
  (?:lost power|power (?:cut|outage|failure)|without (?:power|water|heating)\b(?! since)|(?<!had )no (?:(?:running water|hot water|power|heating)\b(?! since)|phones (?:at|in|on|until|till|today|this|for|across)\b))
  until further notice
  (?:it|network|systems?|phone|telephone|internet|wi-?fi) (?:outage|failure)\b[^.!?\n]{0,30}\b(?:across|affecting|at|in|today|tonight|this|currently)
  (?:will not|won't|not|can't|cannot) (?:be )?open(?:ing)? (?:today|tomorrow|tonight|this|on|until|till)
  it (?:is |has gone )?(?:down|off) (?:across|trust|at|in|since|again|today|everywhere|this)
  (?:completely|badly|all|still|is|are) flooded
  (?:we(?:'ve| have)|has been|have been|have|has) (?:had to )?cancel(?:led)? (?:this|tonight|today|tomorrow|all|the rest)
  (?:will not|won't) (?:go ahead|be open|open today|run today)
  (?:has|have) been postponed
  visiting (?:is|has been|will be) (?:stopped|suspended|restricted|paused|closed|limited)
  will (?:ring|call) (?:you )?before (?:every|any|each) visit
  (?:long|severe|significant|major) delays
  (?<=\b(?:road|lanes?|carriageway|junction|[am]\d+)\b[^.!?\n]{0,30})blocked
  (?:find|use|take|seek) (?:another|an alternative) route
  (?<!\b(?:put|turn|lay|set|write) (?:(?:the|your|that|a) )?)(?:${lines}|scanners?|boilers?|websites?|apps?|trains?|buses)\b[^.!?\n]{0,25}\b(?:down|out of (?:action|order)|not working)
  (?:lifts?|scanners?|car parks?|entrances?|boilers?|websites?|apps?|trains?|buses)\b(?:(?! (?:is|are|and|but) )[^.!?\n]){0,40} (?:is|are) (?:\w+ )?(?:down|out (?:of (?:action|order|service|use)|until|till|today|again|this)|not working|not running)
  (?:snow|ice|storm|heat|strikes?|industrial action|norovirus)\b[^!?\n]{0,100}\b(?:cancelled|moved|postponed|closed|running late|unless we|unless you hear|stay at home)`,
  String.raw`\b`,
);
const danger = phrases(
  String.raw`
  (?:ring|call|phone) (?:for )?(?:an?|the) ambulance(?=[^.!?\n]{0,20}\b(?:now|please|at once|immediately|straight ?away))
  (?:go|get|take (?:him|her|them|it)) (?:\w+ )?(?:back )?to (?:a&e|hospital|casualty|the emergency department)\b[^.!?\n]{0,20}\b(?:now|at once|immediately|straight ?away)
  (?:unless|if) it(?:'s| is) (?:not )?(?:life[- ]threatening|an emergency|urgent)
  if you(?:'re| are| feel)? (?:not safe|unsafe|suicidal|in crisis|in danger)
  (?:may|might) have been exposed
  (?:fog|ice|icy|snow|floods?|flooding)\b[^\n]{0,90}\b(?:fog ?lights|(?:drive|travel) (?:slowly|carefully|safely|with care)|slow down|extra care)
  urgent(?:ly)? (?:need|appeal|looking)
  urgent(?=:)
  (?:trace|find|locate) (?:an? |the |this )?(?:missing )?(?:teen\w*|girl|boy|man|woman|child|pensioner|\d+-year-old)\b
  (?:scam|fraud|phishing|fake) (?:alert|warning|texts?|calls?|emails?)\b[^!?\n]{0,120}\b(?:do not|don't|never)
  (?:medicine|medicines|drug|product|safety|device|patient safety) (?:recall|alert)
  if (?:your|the) batch\b
  if you (?:know (?:anything|something|who)|saw (?:anything|something|it|them)|have (?:any )?information)\b[^.!?\n]{0,40}\b(?:call|ring|phone|contact|dial) (?:101|999|the police|crimestoppers)
  recall(?:ed|ing)?\b[^.!?\n]{0,40}\bbatch(?:es)?
  (?:red|amber|yellow) (?:wind|snow|ice|rain|storm|heat)\b
  (?:red|amber|yellow|flood|severe|weather|snow|ice) (?:weather )?warnings?\b[^.!?\n]{0,60}\b(?:in force|in place|issued|for|until)
  (?:missing|urgent)\b[^\n]{0,160}?\b(?:last seen|please share|call 999|ring 999|call 101|ring 101|welfare|contact police|have you seen)`,
  String.raw`\b`,
);

/** Something that has just gone wrong; urgent beside what to do, or when. */
const hazard = phrases(
  String.raw`
  (?:gas|water|chemical|oil|roof) leaks?
  (?:a |small |large |serious )?fire (?:at|in|on|near|alarm)
  flood(?:ing|ed|s)
  power cut
  burst (?:pipe|water main|main)
  break-in
  bomb (?:scare|threat)
  (?:security|police|serious|ongoing) incident
  (?:road|traffic) (?:accident|collision)
  spillage
  outbreak
  storm \w+
  black ice
  no (?:parking|access|lifts?)
  locked down`,
  String.raw`\b`,
);
const actNow =
  /\b(?:(?:please )?(?:use|avoid|go to|stay|keep|do not|don't|leave|follow|come to|bear with)\b.{0,60}\b(?:entrance|back|front|other|another|instead|away|clear|out|home|one on|crew|until|till|road|building)|(?:won't|will not|can't|cannot|not) be (?:\w+ing|able|open)\b|closed|shut|cancelled|evacuat\w+)\b/;

/** Learning the signs is health promotion, which is not exempt; an exercise or what was learned is no incident. */
const promotion =
  /\b(?:learn|know|spot|recognise|recognize) the (?:signs|symptoms)|\bawareness (?:week|day|month)|\bsave a life\b|\bexercise\b|\blessons\b/;
/** What turns "call 999" or "use 111" into advice for now. */
const adviceNow =
  /\bif\b|\bunless\b|\bemergenc|\burgent|life.threatening|\bbusy\b|\btoday\b|\btonight\b|\bsafe right now\b|\b(?:999|112|111)\b[^.!?\n]{0,20}\bnow\b|\bbefore you\b/;

/** Where a number to ring is for whoever asks, all season long: "Flu jabs on Saturdays. Ring 111 if in doubt". */
const allYear =
  /\b(?:jabs?|vaccin\w+|boosters?|screening|check-?ups?|drop-ins?|leaflets?|wash your hands|drink plenty|every (?:week|month|winter|summer|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/;

/** The words that make a text an urgent or safety notice, if any. */
export function urgentIn(part: Part): Span | null {
  return part.memo(urgentIn, () => {
    const hit = firstUrgent(part);
    return hit && !part.has(promotion) ? hit : null;
  });
}

function firstUrgent(part: Part): Span | null {
  const helplines = findPhrases(part, helpline)[0];
  if (helplines && part.has(adviceNow) && !part.has(allYear)) return helplines;
  for (const pattern of [incident, keepAway, disruption, danger]) {
    const hit = findPhrases(part, pattern)[0];
    if (hit) return hit;
  }
  const trouble = findPhrases(part, hazard)[0];
  if (
    trouble &&
    part.has(actNow) &&
    /\b(?:today|tonight|this (?:morning|afternoon|evening)|now|until|till|currently|please|near|at the|there(?:'s| is) an?|stay away|keep (?:away|clear|out)|do not (?:enter|come in))\b/.test(
      part.lower,
    )
  )
    return trouble;
  return null;
}
