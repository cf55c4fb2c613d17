import { isNewsAboutOthers } from '../../engine/clues/frames';
import { someoneNear } from '../../engine/clues/some-one';
import type { Found, Part } from '../../engine/part';
import { peopleOf } from '../../engine/people';
import type { Reading } from '../../engine/reading';
import { defineRule } from '../../engine/rule';

const quick =
  /inquest|coroner|tribunal|claim|lawsuit|litigation|court|charged with|arrested|convicted|ombudsman|disciplin|misconduct|grievance|hearing|investigat|complain|mediat|dispute|check your facts|did nothing|looked into|what happened|accus|allegation|settle|your (?:case|notes|records?)|legal/;

/** A matter between the organisation and one person. */
const matter =
  /\b(?:inquest|coroner(?:'s (?:court|verdict|conclusion|finding))?|(?:employment )?tribunal\b(?!s)|(?:legal|negligence|compensation|clinical negligence) (?:claim|case|action)|lawsuit|litigation|(?<!supreme )court (?:case|hearing)|(?:charged with|arrested (?:for|on suspicion of)|convicted of|(?:is|are|was|goes|due|appears|appeared) (?:back )?(?:in|at|to) (?:the )?(?:\w+ )?court\b)|disciplinary(?: hearing)?|fitness to practise|misconduct|grievance|mediation|(?:his|her|their|mr|mrs|ms) (?:\w+ )?hearing|(?:ombudsman|complaint|allegation|accusation|safeguarding) (?:made )?(?:by|from|of|about|against)|(?<=\bthe [a-z]+(?:'s)? )(?:complaint|case)\b|(?:ongoing|live|current|internal|police|criminal|serious incident) investigation)\b/g;
/** Setting one person's account right in public. */
const correcting =
  /\b(?:that(?:'s| is| was)?(?: not|n't| isn't| wasn't) (?:quite |really |actually |at all )?(?:what happened|true|right|accurate|correct|how it happened)|(?:please )?(?:check|get) your facts|(?:did|done) nothing wrong|(?:we|i)(?: have|'ve)? (?:now |since |fully |already )*(?:looked into|investigated|reviewed) (?:this|it|your (?:\w+ )?(?:case|complaint|concerns?|care))|(?:you|he|she|they|the family) (?:was|were|had been|has been|have been) (?:offered|told|given|seen|booked|invited|sent)|you (?:missed|cancelled|refused|declined|failed to|didn't attend|did not attend)|(?:i|we)(?:'ve| have)? (?:checked|looked at|been through|pulled) your (?:notes|records?|file|case|appointment)|according to (?:our|your) (?:records?|notes)|our records show|your (?:case|complaint) (?:was|has been|is) (?:closed|dismissed|not upheld|rejected))\b/g;

/** Learning that is already public, and words agreed with the family. */
const settled =
  /\b(?:(?:published|publishes|publishing|read) (?:the|our|its|a) (?:learning |final |full |independent )?(?:report|review|findings)|report (?:is|was|has been) published|learning (?:report|review)|agreed with (?:the|her|his|their) family|with (?:the|her|his|their) family's (?:permission|agreement|blessing)|(?:cannot|can't|won't|will not|not able to|unable to) (?:comment|talk|discuss|say more)|how to (?:complain|make a complaint)|apolog(?:y|ise|ised) (?:was |were )?agreed)\b/;

export default defineRule({
  id: 'conduct/individual-case',
  severity: 'stop',
  title: 'This comments on one person’s case',
  why: 'Even putting something right in public gives away that they are a patient.',
  advice: 'Do not comment on the case here. Offer to talk in private.',
  source: 'https://www.themdu.com/guidance-and-advice/guides/dealing-with-online-criticism',
  *find(reading) {
    const replying = reading.isReply || (reading.draft.kind === 'quote' && reading.parent !== null);
    if (!replying && isNewsAboutOthers(reading)) return;
    for (const part of reading.prose) {
      if ((!replying && !part.has(quick)) || part.has(settled)) continue;
      for (const hit of part.findLower(matter))
        if (isAboutOne(reading, part, hit)) yield { where: hit.where, start: hit.start, end: hit.end };
      if (!replying || !isAboutCare(reading, part)) continue;
      for (const { where, start, end } of part.findLower(correcting)) yield { where, start, end };
    }
  },
  examples: {
    flags: [
      { text: 'We do not accept all that was said at the [inquest] into the death of Joan Marlow.' },
      { text: 'Mr Okonjo lost his [employment tribunal] because he was late.' },
      { text: 'We won. The [tribunal] threw out Dr Marsh’s claim today.' },
      { text: 'To be clear about the Fenner [complaint]: the family were told on day one.' },
      { text: 'Ms Oduya was offered three [mediation] dates and turned them all down.' },
      { text: 'I sat through the Holloway Lane [inquest] and the handover was not missed.' },
      { text: 'A nurse of ours [is in court] on Monday, [charged with] theft from a patient.' },
      { text: 'The nurse [charged with] theft [is in court] on Monday. I hope the judge makes an example of her.' },
      { text: 'Her [negligence claim] was thrown out, as it should be.' },
      {
        text: 'Hi Karen, [that isn’t quite what happened]. [You were offered] three slots with our nurse.',
        draft: { kind: 'reply', parent: 'They refused me an appointment' },
      },
      {
        text: '[That’s not true]. [You were seen] within four hours.',
        draft: { kind: 'reply', parent: 'Left for nine hours in A&E' },
      },
      {
        text: '[We have investigated your complaint] and found no fault with his care.',
        draft: { kind: 'reply', parent: 'My dad was ignored in A&E' },
      },
      {
        text: 'For the record: [she was offered] a home visit twice and refused. Our nurses deserve better.',
        draft: { kind: 'quote', parent: 'Shameful. My aunt was left without a visit for a week.' },
      },
      {
        text: '[We have looked into this]. The patient has had her medicines. Our pharmacy [did nothing wrong].',
        draft: { kind: 'quote', parent: 'My prescription is missing again' },
      },
    ],
    allows: [
      { text: 'Today we publish the learning report after the inquest. We are sorry.', note: 'already published' },
      { text: 'We cannot comment on an ongoing investigation.' },
      {
        text: 'Singer Kelly Adams died of poisoning, inquest finds. https://news.example/adams',
        note: 'news from elsewhere',
      },
      { text: 'The bed was charged with static and the ball is in our court. Ideas, please?' },
      { text: 'Our charity is in the Court of Arches on Monday for the carol service.' },
      { text: 'We had 412 complaints last year and upheld half.', note: 'totals' },
      { text: 'Thank you to our complaints team. Every complaint is a gift.' },
      { text: 'This trust covers things up and complaints go nowhere.', note: 'criticism is never flagged' },
      { text: 'Read about the Friday complaint clinic we now run.' },
      { text: 'I am proud to give evidence to the public inquiry on Thursday.' },
      {
        text: 'You’re right, the site was wrong. We have looked into this and fixed the opening hours.',
        draft: { kind: 'reply', parent: 'your site says open, door says shut' },
        note: 'about a web page',
      },
    ],
    misses: [{ text: 'Some people will say [anything] for money, as we saw in court this week.', note: 'hinted at' }],
  },
});

/** "The Fenner complaint": known by the family's name. */
const familyCase =
  /\b[Tt]he (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|NHS|Trust|Board|Public|First|Last|Second|New)(?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+(?:'s)? (?:complaint|case|claim|inquest|grievance)$/u;

/** Whoever it is, the case is theirs and is open. */
const accused =
  /\b(?:the|an?|our|former|that|this) (?:[\w-]+ )?(?:nurse|midwife|doctor|surgeon|consultant|gp|paramedic|porter|carer|therapist|pharmacist|dentist|driver|man|woman|boy|girl|teenager|father|mother|colleague|patient|suspect)(?: of ours| here| in our care)? (?:(?:who|has|had|is|was|been|that|we|now|just) )*(?:charged|arrested|convicted|accused|in court|due in court)\b/;

function isAboutOne(reading: Reading, part: Part, hit: Found): boolean {
  const around = part.lower.slice(Math.max(0, hit.from - 60), hit.to + 80);
  if (/\b(?:his|her|the family's|this patient's|the patient's)(?: \w+){0,3} ?$/.test(part.lower.slice(0, hit.from)))
    return true;
  if (/\b(?:the )?(?:death|case|care|treatment) of (?:an? |the |mr|mrs|ms|baby|\p{L}+ \p{L}+)/u.test(around))
    return true;
  if (/\p{L}'s (?:\w+ )?(?:claim|case|tribunal|grievance|complaint|inquest|hearing|lawsuit|appeal)\b/u.test(around))
    return true;
  if (accused.test(around)) return true;
  if (familyCase.test(part.folded.slice(0, hit.to))) return true;
  if (someoneNear(reading, part, hit.from, 0)) return true;
  const sentence = part.sentenceAt(hit.start);
  return peopleOf(reading).some(
    p =>
      p.where === part.where &&
      p.role !== 'public' &&
      !p.isCredited &&
      part.original[p.start - 1] !== '@' &&
      sentence !== undefined &&
      p.start >= sentence.start &&
      p.end <= sentence.end,
  );
}

/** Putting a web page or a car park right is fine; putting care right is not. */
function isAboutCare(reading: Reading, part: Part): boolean {
  const care =
    /\b(?:patients?|appointments?|prescriptions?|medicines?|medication|nurses?|doctors?|gps?|surgery|operation|referral|treatment|treated|ward|hospital|clinic|care|slots?|notes|records?|diagnos\w+|insulin|scan|tests?|results?|midwi\w+|admitted|discharged?|triage|assessment|therapy|seen|a&e|ambulances?|casualty|waiting room|your (?:\w+ )?complaint)\b/;
  return (
    part.has(care) ||
    (reading.parent !== null &&
      care.test(reading.parent.lower) &&
      /\byour? (?:were|had|missed|case|notes)\b/.test(part.lower))
  );
}
