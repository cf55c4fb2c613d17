import type { Part } from '../../part';

/** Words of people who are unhappy with care. Parking, web pages and post are complaints too, but hold nothing private. */
const complaint =
  /\b(?:disgrac\w+|disgust\w+|ashamed|appalling|shocking|awful|terrible|dreadful|unacceptable|useless|rude|filthy|ignored|neglect\w*|failed|let down|complain\w*|waited|waiting (?:list|room|time)|hours? (?:on|in|at|with|for|wait\w*)|weeks? (?:to|for|wait\w*)|months? (?:to|for|wait\w*)|still (?:no|not|waiting)|(?:nobody|no ?one)(?:'s| has| have| had| ever)* (?:said|told|called|came|answers?|rang|could|would|can|seems?|knew|knows|cared?|listen\w*|explain\w*|spoke|wanted)|lost my|cancelled (?:my|again)|turned away|refused me|misdiagnos\w+|left (?:him|her|me|my|in|for|on)|died (?:waiting|alone|in your|on your|because)|can(?:not|'t) get (?:through|an appointment)|again\b.*!|wtf|joke)\b/;
const ofCare =
  /\b(?:gp|doctors?|nurses?|appointment|hospital|ward|clinic|surgery|a&e|ambulance|operation|referral|prescription|scan|test|results?|bed|care|mum|dad|mother|father|wife|husband|son|daughter|baby|nan|gran|waiting room|consultant|receptionist|midwife|treatment|medicine|discharge\w*|call back|seen)\b/;
const grievance =
  /\b(?:still|nothing|never|worst|third time|threw|unfair|costs? more|closing|closed|closure|waste\w*|without asking)\b/;

/** True where somebody is unhappy with care. */
export function complainsOfCare(part: Part): boolean {
  return complaint.test(part.lower) && ofCare.test(part.lower);
}

/** True where somebody is unhappy, with whatever it is. */
export function complains(part: Part): boolean {
  return complaint.test(part.lower) || grievance.test(part.lower);
}
