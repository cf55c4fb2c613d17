import { consentStated } from '../../engine/clues/consent';
import { isMedical } from '../../engine/clues/details/medical';
import { termsOf } from '../../engine/clues/details/terms';
import { isInvented, isNewsAboutOthers, isObituary } from '../../engine/clues/frames';
import type { Part } from '../../engine/part';
import { type PersonMention, peopleOf } from '../../engine/people';
import type { Reading } from '../../engine/reading';
import { defineRule, type Match } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';

/** A-S1. A named colleague with health news of their own. */
export default defineRule({
  id: 'identifiers/colleague-health',
  severity: 'warn',
  title: 'This may be health news about a colleague',
  why: 'Health is theirs to tell, even when the news is good.',
  advice: 'Ask if they are happy for you to share it.',
  source: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-category-data/',
  alwaysFine: 'names',
  *find(reading) {
    if (
      consentStated(reading) ||
      isNewsAboutOthers(reading) ||
      isInvented(reading) ||
      reading.prose.some(part => part.has(ownPost) || isObituary(part))
    )
      return;
    const told = new Set<number>();
    for (const person of peopleOf(reading)) {
      if (told.has(person.person) || person.isOwn) continue;
      if (person.role !== 'colleague' && person.role !== 'unknown') continue;
      if (isAllowed(reading.settings.allow.names, person.text)) continue;
      const part = reading.prose.find(p => p.where === person.where);
      if (!part || !(hasHealthNews(part, person) || resultOf(part, person)) || isToldAnothers(part, person)) continue;
      told.add(person.person);
      yield { where: person.where, start: person.start, end: person.end };
    }
    if (told.size === 0) yield* postHolders(reading);
  },
  examples: {
    flags: [
      { text: 'Welcome back [Denise] after her knee surgery, the front desk missed you.' },
      { text: 'Our director of nursing, [Adam Rowe], has started treatment for bowel cancer.' },
      { text: 'My PA [Sue Hollis] has bipolar.', severity: 'warn' },
      { text: 'Last day for [Beth] in our team before her maternity leave!' },
      { text: '[Josh] is home with a broken jaw. He went to work last night to help someone.' },
      { text: 'Our porter [Sam] is recovering from a stroke and says hello.' },
      { text: 'Welcome back to our medical director [Anita], who has been off with breast cancer.' },
      {
        text: 'Back at her desk after nine long months: our chief pharmacist [Hortensia], and chemo should have known.',
      },
      { text: 'Cover needed from January: our lovely [Tamsin] (practice nurse) is 14 weeks gone.' },
      { text: 'It took guts for our ops director [Leander] to go off with burnout.' },
      { text: 'So relieved that our deputy [Kwabena]’s scan came back clear.' },
      { text: '[Our director of nursing’s had her gallbladder whipped out].' },
      {
        text: 'Proud of our consultant [Dr Amina Yusuf], who had breast cancer herself last year and is back in clinic.',
      },
      { text: 'Our Head of Estates [Tom Brindle] is off with stress and we wish him well.' },
      { text: '[Dr James Coll] is on long term sick leave with cancer. Please send him your good wishes.' },
      { text: 'Our finance director [Jo Marlow] is taking time out for her mental health.' },
      { text: '[Our deputy chief exec is off with stress].' },
      { text: 'Good luck to [Paul] in estates, who has his knee op tomorrow.' },
      { text: 'Sad to say goodbye to [Maureen Applegarth], who is retiring early because of her multiple sclerosis.' },
      { text: 'Our colleague [Dr Aldred] is stepping down as his Parkinson’s gets worse.' },
      { text: 'Three weeks ago [Kirsty] in finance found out that she has dyspraxia. Proud to work with her.' },
      { text: 'Please keep our [Tracey] from reception in your thoughts. She starts chemo on Monday.' },
    ],
    allows: [
      { text: 'Well done Amit Rowe, who leads our bowel cancer team.' },
      { text: 'Dr Helen Marsh explains treatment for stroke in our new video.' },
      { text: 'Meet Tracey from our day unit. She has given chemo here for twenty years.' },
      { text: 'Well done Amit. He starts on the stroke team on Monday.' },
      { text: 'Thanks to Beth for covering maternity leave on the unit.' },
      { text: 'Our Head of Estates Tom Brindle is off with the team to the awards tonight.' },
      { text: 'Our wellbeing lead Ann Tolland runs sessions on stress every Monday.' },
      { text: 'Welcome back Denise after your holiday!' },
      { text: 'Hi Niamh, he had to cancel his lists as he is having his own surgery.', note: 'she is spoken to' },
      { text: 'Kirsty in finance found out that she has to pay twice for dialysis kit.' },
      { text: 'I was diagnosed with diabetes in the spring.', note: 'their own story' },
      { text: 'Kelly Adams, who wrote about her cancer, dies https://news.example/adams', note: 'news from elsewhere' },
      { text: 'Priti, who has led our stroke service for ten years, retires today.' },
      {
        text: 'So brave of our colleague Sam to post about his cancer. Sharing with love.',
        note: 'their own public post',
      },
      {
        text: 'Our chair, Dame Philippa Trench, has told the Gazette she is having chemotherapy.',
        note: 'told in public',
      },
      { text: 'We are sad to share that Sister Ondine Falk has died after a short illness.', note: 'usual words' },
      { text: 'Our nurse Sam ran the marathon for people recovering from a stroke.' },
      { text: 'Well done to Maureen, busy as her stroke clinic opens today.' },
      { text: 'Maureen is retiring because of her great work on our stroke service, she says.' },
    ],
    misses: [
      {
        text: 'Baby news! [Lowri] is off from Friday and the boiler has begun to sulk.',
        note: 'told without a word for it',
      },
    ],
  },
});

/** They told it themselves, in public: it is their post that is passed on. */
const ownPost =
  /\b(?:shar(?:ed?|ing)|post(?:ed|ing)?|wr(?:ote|ites?|iting|itten)|blog(?:ged|s)?|tweet(?:ed|s)?|spoke|speaks?|speaking|talk(?:ed|s|ing)?|told|tells|opens? up|opened up|vlog(?:s|ged)?)\b[^.!?\n]{0,24}\b(?:(?:his|her|their) own\b|about (?:his|her|their)\b)|\b(?:has |have )?(?:told|tells|gave an interview to) (?:the |bbc |itv )(?:\w+ ){0,3}(?:that )?(?:she|he|they)\b|\b(?:read|watch|listen to|hear) (?:his|her|their) (?:own )?(?:post|blog|story|thread|words|video|vlog|talk|podcast)\b/;

const illness =
  "(?:[\\w'-]+ ){0,4}(?:cancer|surgery|operation|stroke|illness|injur(?:y|ies)|heart attack|chemo\\w*|covid|long covid|depression|burnout|breakdown|miscarriage|baby|transplant|broken [\\w]+|fracture[sd]?|accident|diagnosis|(?:hip|knee) replacement|new (?:hip|knee)|treatment|sepsis|pneumonia|concussion|burnout|stress|anxiety|exhaustion|(?:his|her|their) op|op)";
const after = new RegExp(
  `^(?:,[^,.!?\\n]{0,60},|,)?(?:'s)? ?(?:\\w+ ){0,3}?(?:(?:after|following|from) (?:(?:losing|suffering) )?(?:his|her|their|a|an|the|your|major|minor|serious|knee|hip|heart|back|spinal|brain|open) ?${illness}|(?:found out|learned|was told|has been told|been told) (?:that )?(?:he|she|they) (?:has|have|had|is|are|was|were) (?!to\\b)[^.!?\\n]{0,24}(?:cancer|dyspraxi\\w+|dyslexi\\w+|autis\\w+|adhd|diabet\\w+|epilep\\w+|depress\\w+|bipolar|pregnant|ms|parkinson\\w*|coeliac|endometriosis)\\b|recovering (?:from|after)|(?:is|was|has been|been) (?:recovering|diagnosed|signed off|off sick|on sick leave|in hospital|admitted|unwell|poorly|seriously ill)|(?:has|have) (?:started|begun|finished|had|got) (?:(?:his|her|their|a|an|the) )?${illness}|started (?:his|her|their) ${illness}|(?:with|has) (?:a|an) (?:broken|fractured|dislocated|torn)|[^.!?\\n]{0,60}(?:proud owner of [^.!?\\n]{0,30}(?:hip|knee)|(?:his|her|their) (?:maternity|paternity|sick|adoption|compassionate) leave|on (?:maternity|sick) leave|(?:his|her|their|your) (?:treatment for|operation|surgery|diagnosis|cancer|chemo\\w*|miscarriage|pregnancy)|is (?:pregnant|expecting)))`,
);
/** What ties an illness to the one just named: "who has been off with", "has her", "after a". */
const tied =
  /(?:\boff\b[^.!?\n]{0,30}\b(?:after|with|for) (?:his|her|their|a|an|some)|\boff (?:sick |work |ill )?(?:with|for|after|having)|\b(?:recovering|recovered|recovery|back|returns?|returned|return) (?:from|after|following)|\b(?:diagnosed|living|struggling|battling|battled|fighting|fought|beat|beaten|poorly|ill|unwell|in hospital|going|gone|been|came|come|coming) (?:with|through|in for|for|after|from)|\b(?:has|had|have|having|gets|getting|got|facing|faces|undergoing|undergo|needs|awaiting|starts|started|starting|finished|finishes) (?:(?:his|her|their|a|an|the|another|major|new|another round of|more) )*|\b(?:because of|due to|owing to|on account of|as|while|despite|through|managing|manages) (?:his|her|their)) ?(?:[\w'-]+ ){0,2}$/;
const notTheirs =
  /\b(?:team|lead|leads|led|nurse|nurses|patients?|people|families|service|services|clinic|research|campaign|raising|raised|fundrais\w*|charity|marathon|awareness|trial|study|training|talk|spoke|speaking|programme|pathway|audit|for anyone|screening|unit|ward|kit|machine|scanner)\b/;

/** "Hi Karen, he's having surgery": what is told to the one who is greeted. */
function isToldAnothers(part: Part, { isGreeted, to }: PersonMention): boolean {
  return (
    isGreeted && /^[,!.]? ?[^.!?\n]{0,40}\b(?:he|she|they|his|her|their|our|my)\b/.test(part.lower.slice(to, to + 60))
  );
}

function hasIllness(part: Part, person: PersonMention): boolean {
  const sentence = part.sentenceAt(person.start);
  const end = sentence?.tokens.at(-1)?.to ?? person.to;
  if (end > person.to && isIllBetween(part, person.to, end)) return true;
  // "… our Tracey from reception. She starts chemo on Monday."
  const next = sentence && part.sentences[part.sentences.indexOf(sentence) + 1];
  const opening = next?.tokens[0];
  const close = next?.tokens.at(-1)?.to;
  return opening !== undefined && close !== undefined && theySay.test(opening.lower)
    ? isIllBetween(part, opening.to, close)
    : false;
}

const theySay = /^(?:he|she|they)(?:'s|'ll|'d|'ve|'re)?$/;

/** An illness that is told as theirs, between whoever has it and the end of the sentence (folded offsets). */
function isIllBetween(part: Part, from: number, end: number): boolean {
  return termsOf(part).some(
    term =>
      term.from >= from &&
      term.to <= end &&
      term.kinds.some(kind => kind === 'condition' || kind === 'procedure') &&
      isMedical(part, term) &&
      tied.test(part.lower.slice(from, term.from)) &&
      // "Breast cancer herself … back in clinic" is hers; "breast cancer clinic" is her work.
      !notTheirs.test(part.lower.slice(from, Math.min(end, term.to + 24))),
  );
}

const before = /\b(?:recovery|get well soon|speedy recovery|wishing|signed off|off sick|sick leave)[^.!?\n]{0,30}$/;
const wellWish = /\b(?:get well soon|speedy recovery|full recovery|get well|wishing)\b/;

function hasHealthNews(part: Part, person: PersonMention): boolean {
  const around = part.around(person, 140);
  if (part.hasIn(around.after, after)) return true;
  if (hasIllness(part, person) || isAway(part, person)) return true;
  return (
    part.hasIn(around.before, before) &&
    wellWish.test(around.before + around.after) &&
    /recover|get well/.test(around.before + around.after)
  );
}

/** "Back after nine months: our chief pharmacist Hortensia, and chemo should have known", "to go off with burnout". */
function isAway(part: Part, person: PersonMention): boolean {
  const sentence = part.sentenceAt(person.start);
  const from = sentence?.tokens[0]?.from ?? person.from;
  const end = sentence?.tokens.at(-1)?.to ?? person.to;
  const words = part.lower.slice(from, end);
  if (expecting.test(part.lower.slice(person.to, end))) return true;
  if (!away.test(words) || notTheirs.test(part.lower.slice(person.to, end))) return false;
  return strain.test(words) || namesIllness(part, from, end);
}

/** What people are off work with that no list of illnesses holds. */
const strain =
  /\b(?:stress|anxiety|burn-?out|nerves|exhaustion|ptsd|grief|(?:a|his|her|their) (?:breakdown|back|nerves|heart|chest|mental health|wellbeing|health))\b(?![- ](?:free|test|team|room|up|ball|seat|office|log))/;

function namesIllness(part: Part, from: number, to: number): boolean {
  return termsOf(part).some(
    term =>
      term.from >= from &&
      term.to <= to &&
      term.kinds.some(k => k === 'condition' || k === 'procedure') &&
      isMedical(part, term),
  );
}

const away =
  /\b(?:takes?|taking|took|taken|having|needs?|needed) (?:some |a |long )?(?:time|leave|break|step) (?:out|off|away|back)(?: from work| of work)?\b[^.!?\n]{0,20}\b(?:for|because of|with|after|to look after) (?:his|her|their)\b|\b(?:back (?:at|in|on|with|to)\b|returns?\b|returned\b|welcome back\b|first (?:day|shift) back\b)[^.!?\n]{0,40}\bafter\b|\b(?:go|goes|went|going|gone|been|is|was|signed) off (?:sick |work |for \w+ (?:weeks|months) )?(?:with|after|for|having)\b|\bfirst (?:day|shift) back\b|\bon (?:long[- ]term )?(?:sick|sickness|medical)(?: leave)?\b|\b(?:is|was|has been|been) (?:suddenly )?taken ill\b/;
const expecting =
  /^[^.!?\n]{0,50}\b(?:(?:is|'s|now) (?:\d{1,2}|\w+) (?:weeks|months) (?:gone|pregnant)|is (?:pregnant|expecting|due in)|due (?:her|their) (?:first|second|third|baby)|(?:her|their) baby is due|has had (?:her|their|a) (?:baby|little)|morning sickness)\b/;

/** "Our deputy Kwabena's scan came back clear". */
function resultOf(part: Part, { from, to }: PersonMention): boolean {
  const { before, after } = part.around({ from, to }, 60);
  return (
    /\b(?:our|my) (?:[\w-]+ ){0,3}$/.test(before) &&
    /^'s? (?:scan|results?|biopsy|test results?|diagnosis|bloods|op|operation|surgery|treatment|chemo)\b/.test(after)
  );
}

/** "Our director of nursing's had her gallbladder out": one person holds the post. */
const postHolder =
  /\b(?:our|the|my) (?:director of [a-z]+|(?:deputy |interim |acting )?chief exec(?:utive)?|(?:chief|medical|finance|nursing|operations|hr|people) (?:director|executive|exec|nurse|officer|pharmacist|of staff)|deputy(?: chief| director)?|chair|head of [a-z]+|practice manager|matron)(?:'s| has| is| will be)(?: been| just| now| going| signed)* (?:had|having|off (?:sick |work )?(?:with|after|for)|recovering from|in hospital|getting)\b[^.!?\n]{0,40}/g;

const organs = /\b(?:gallbladder|appendix|tonsils|hip|knee|hospital|op|scan)\b/;

function* postHolders(reading: Reading): Generator<Match> {
  for (const part of reading.prose)
    for (const { where, start, end, from, to } of part.findLower(postHolder)) {
      const words = part.lower.slice(from, to);
      if (namesIllness(part, from, to + 40) || organs.test(words) || strain.test(words)) {
        yield { where, start, end };
        return;
      }
    }
}
