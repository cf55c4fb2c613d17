import { languageOf } from '../language';
import type { Part } from '../part';
import type { Reading } from '../reading';
import type { OneWayKind, Span } from '../types';
import { hasAny, list } from './words';

/** A kind of post that is one-way for good reason, the letter the guidance gives it, and the words that show it. */
export interface OneWay extends Span {
  kind: OneWayKind;
  code: 'U' | 'K' | 'J' | 'L' | 'R' | 'W';
}

/** Which kind of one-way-by-design post this is, with the deciding words, if any. Guidance section B.4. */
export function oneWayOf(reading: Reading): OneWay | null {
  return reading.memo(oneWayOf, () => decide(reading));
}

export function oneWayKindOf(reading: Reading): OneWayKind | null {
  return oneWayOf(reading)?.kind ?? null;
}

/**
 * True for posts about a death, answers to one included: style and emoji tips stay silent there. Wider than the
 * one-way kind, since a condolence that asks or answers something can still be a conversation.
 */
export function isCondolence(reading: Reading): boolean {
  return reading.memo(isCondolence, () => {
    if (condolenceIn(reading.text) !== null) return true;
    return (
      reading.parent !== null &&
      /\b(?:sorry|thoughts|thinking of you)\b/.test(reading.text.lower) &&
      /\b(?:died|dying|passed away|funeral|death of|rip)\b/.test(reading.parent.lower)
    );
  });
}

function decide(reading: Reading): OneWay | null {
  const { text } = reading;
  const whole = { start: 0, end: text.original.length };
  if (isBareRepost(reading)) return { kind: 'repost', code: 'R', ...whole };
  const language = languageOf(reading);
  if (language === 'cy' || language === 'other') return { kind: 'other-language', code: 'W', ...whole };
  return (
    found(condolenceIn(text), 'condolence', 'K') ??
    found(urgentIn(text), 'urgent', 'U') ??
    found(jobIn(text), 'job', 'J') ??
    found(noticeIn(text), 'notice', 'L')
  );
}

function found(span: Span | null, kind: OneWayKind, code: OneWay['code']): OneWay | null {
  return span && { kind, code, start: span.start, end: span.end };
}

/** Nothing of the person's own: an empty quote, or "RT @name: …" from the first word. */
function isBareRepost({ draft, text }: Reading): boolean {
  if (text.original.trim() === '') return draft.parent !== null && draft.kind === 'quote';
  return /^[\s"']*rt @\w/.test(text.lower);
}

/** A cheap first look before the long pattern. */
const maybeDeath =
  /\b(?:di(?:ed|es)|passed|rest|silence|condol|sympath|thoughts|prayers|hearts?|sad|heartbroken|devastated|shocked|sorry for your|passing|remember|forget|lost|mourn|grie|missed|mast|gone too|memory of)|r\.?i\.?p\b/;
const condolence =
  /\b(?:(?:has|have) (?:sadly |suddenly |very sadly )?(?:died|passed away)\b(?! (?:from|of|in|waiting|because|due|down|out|a death))|(?:died|passed away) (?:suddenly|peacefully|on \w+day|yesterday|last (?:night|week|month|\w+day)|this (?:morning|week|weekend)|at the age|aged)|rest in peace|(?:my|our|deepest|sincere|heartfelt) (?:deepest |sincere |heartfelt )?(?:condolences|sympath(?:y|ies))|condolences (?:to|go)|in (?:loving )?memory of|(?:minute'?s?|minutes'?|moment of) (?:of )?silence|(?:thoughts|prayers|hearts?)(?: and (?:thoughts|prayers|hearts?))* (?:are|is|go|goes|remain|will be|out)\b[^.!?\n]{0,20}\b(?:with|to|for)\b|(?:saddened|heartbroken|devastated|sad|shocked|sorry)\b[^.!?\n]{0,40}\b(?:death of|passing of|loss of|passing away|has died|have died|passed away)|sorry for your loss|(?:heartbroken|devastated)\b[^?]{0,120}\bkilled\b|(?:great|deep|profound|immense|much) (?:sadness|sorrow)\b[^.!?\n]{0,60}\b(?:death|died|passing|passed|loss)|(?:with|by|share|of|announce) the (?:sudden |tragic |recent )?death of (?:our|my|a|dr|sir|the|former)\b|remember(?:ing)? (?:\w+ ){0,3}(?:(?:who|we)(?:'ve| have)? (?:died|lost)|who (?:gave|lost) their lives)|lest we forget|we will remember them|lost their li(?:fe|ves)\b|(?:sadly|greatly|deeply|dearly|sorely|so) missed\b|books? of condolence|half[- ]mast|laid to rest|gone too soon|(?:we|i)(?:'ve| have)? lost (?:our|an?|my) (?:\w+ )?(?:dear|much[- ]loved|friend|colleague|beloved)|mourning the (?:loss|death)|mourns? the (?:loss|death|passing))/g;
// A count or a cause turns it into news about deaths: "1,200 people have died", "died from flu".
const deathNews =
  /\b(?:\d[\d,.]*|hundreds|thousands|millions|many|most|some|more|fewer|(?:wo)?men who|people who|those who) (?:\w+ ){0,2}(?:have|has)$/;

function condolenceIn(part: Part): Span | null {
  return part.memo(condolenceIn, () => {
    if (!maybeDeath.test(part.lower)) return null;
    const hits = part.findLower(condolence);
    const real = hits.find(hit => !deathNews.test(part.lower.slice(0, hit.from) + hit.text.split(' ')[0]));
    if (real) return real;
    return part.find(/(?<![\w.])R\.?I\.?P\.?(?![\w])/g)[0] ?? null;
  });
}

const maybeUrgent =
  /999|11[12]|101|116 ?123|samaritans|urgent|incident|avoid|clos|shut|cancel|suspend|recall|evacuat|outage|down|stay|missing|warning|safe|before|don't|do not|attend|power|emergenc|flood|notice|postponed|ahead|threatening|exposed|scam|fraud|phishing|fake|delay|batch|crisis|unsafe|not safe|suicid|stop|without|not working|no (?:running|hot|water)/;
const urgentPatterns: readonly RegExp[] = [
  /\bdeclared an? (?:critical|major) incident|\b(?:critical|major) incident (?:has been |was |is )?(?:declared|in place|continues)|\bstood down (?:the|our|a) (?:critical|major) incident/g,
  /\b(?:call|ring|dial|phone|use|contact|text|visit|through)\b[^.!?\n]{0,30}\b(?:999|112|111(?:\.nhs\.uk)?|116 ?123)(?!\d)|\bsamaritans are\b/g,
  /(?:^|[.!?:,;\n] *|\bplease |\band |\bto )(?:do not|don't|avoid) (?:come|coming|travel|travelling|turn up|attend|attending|drive|driving|the area|visit|visiting|drink (?:the|any|tap|from)|use (?:the|tap))\b|\bplease (?:stay|keep) away\b|\bstay away (?:unless|if)\b|\bplease stay (?:indoors|at home)\b/g,
  /\b(?:clinics?|appointments|surger(?:y|ies)|department|a&e|units?|wards?|visits|visiting|roads?|lanes?|carriageway|junction|service|services|operations|sites?|centre)\b[^.!?\n]{0,40}\b(?:(?:is|are|been|both|currently|now|remains?) (?:\w+ ){0,2}(?:closed|shut|cancelled|suspended|evacuated|disrupted)|(?:closed|shut|cancelled) (?:due|because|until|today|tonight|this|after|following))\b/g,
  /\b(?:is|are|remains?) (?:\w+ ){0,2}(?:closed|shut)\b(?=[^.!?\n]{0,60}\b(?:today|tonight|this (?:morning|afternoon|evening|week)|until|due to|because|at the moment|following|after)\b)|(?:due to|because of|owing to)\b[^.!?\n]{0,80}\b(?:closed|shut|cancelled|suspended|postponed)\b|\b(?:lost power|power (?:cut|outage|failure)|without (?:power|water|heating)|no (?:running water|hot water|power|heating|phones)|until further notice|(?:will not|won't) (?:go ahead|be open|open today|run today)|(?:has|have) been postponed|(?:appointments|clinics|operations|tests|surgeries) [^.!?\n]{0,40}\b(?:cancelled|postponed))\b/g,
  /\bvisiting (?:is|has been|will be) (?:stopped|suspended|restricted|paused|closed)|\bevacuat(?:e|ed|ing) (?:the|our|your|from|as)\b|\b(?:may|might) have been exposed\b|\burgent(?:ly)? (?:need|appeal|looking)|\burgent:|\beveryone is safe\b|\bwill (?:ring|call) (?:you )?before (?:every|any|each) visit|\b(?:scam|fraud|phishing|fake) (?:alert|warning|texts?|calls?|emails?)\b[^!?\n]{0,120}\b(?:do not|don't|never)\b|\b(?:long|severe|significant|major) delays\b|\b(?:snow|ice|storm|heat|strikes?|industrial action|norovirus)\b[^!?\n]{0,100}\b(?:cancelled|moved|postponed|closed|running late|unless we|unless you hear|stay at home)\b|\bif you(?:'re| are| feel)? (?:not safe|unsafe|suicidal|in crisis|in danger)\b|\bstop (?:using|taking) (?:it|them|the|this)\b/g,
  /\b(?:unless|if) it(?:'s| is) (?:not )?(?:life[- ]threatening|an emergency|urgent)\b/g,
  /\b(?:phones?|phone lines?|(?:it|computer|booking|electronic|our) systems?|systems|telephones?|telephone lines?|phone system|switchboard)\b[^.!?\n]{0,25}\b(?:down|out of (?:action|order)|not working)\b/g,
  /\b(?:medicine|medicines|drug|product|safety|device|patient safety) (?:recall|alert)\b|\brecall(?:ed|ing)?\b[^.!?\n]{0,40}\bbatch(?:es)?\b/g,
  /\b(?:red|amber|yellow|flood|severe|weather|snow|ice) (?:weather )?warnings?\b[^.!?\n]{0,60}\b(?:in force|in place|issued|for|until)\b/g,
  /(?:^|[^\w])(?:#?missing\b|urgent\b)[^!?\n]{0,160}\b(?:last seen|please share|call 999|ring 999|call 101|ring 101|welfare|contact police|have you seen)\b/g,
];
/** Learning the signs is health promotion, which is not exempt; an exercise or anniversary is not an incident. */
const promotion =
  /\b(?:learn|know|spot|recognise|recognize) the (?:signs|symptoms)|\bawareness (?:week|day|month)|\bsave a life\b|\bexercise\b|\blessons\b/;
/** What turns "call 999" or "use 111" into advice for now. */
const adviceNow =
  /\bif\b|\bunless\b|\bemergenc|\burgent|life.threatening|\bbusy\b|\btoday\b|\btonight\b|\bsafe right now\b|\bbefore you\b/;

function urgentIn(part: Part): Span | null {
  return part.memo(urgentIn, () => {
    if (!maybeUrgent.test(part.lower) || promotion.test(part.lower)) return null;
    for (const [i, pattern] of urgentPatterns.entries()) {
      const hit = part.findLower(pattern)[0];
      if (hit && (i !== 1 || adviceNow.test(part.lower))) return hit;
    }
    return null;
  });
}

const jobWords = list(
  `recruiting hiring vacancy vacancies job jobs apply closing closes band permanent salary full-time part-time advert
  applications role roles post posts recruitment expressions next`,
);
const jobPatterns: readonly RegExp[] = [
  /\b(?:we|we're|we are|is|are|now|currently|also|actively)\b[^.!?\n]{0,30}\b(?:recruiting|hiring)\b|\bcould you be our (?:next|new)\b|\bjob (?:alert|vacancy)\b|(?:^|[.!?\n] *)(?:job )?vacancy ?[:-]|\bexpressions of interest\b/g,
  /\b(?:closing date|closing|closes|apply by|apply before|applications close|deadline for applications|interviews (?:on|are))\b[^.!?\n]{0,15}(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|midnight)/g,
  /\bband (?:[2-9]|8[abcd])\b/g,
  /\b(?:vacanc(?:y|ies)|job (?:advert|opening|opportunit(?:y|ies))|we have an? (?:exciting )?(?:vacancy|opening|role)|apply (?:here|now|on|at|via|today)|join our (?:team|growing team|friendly team)|(?:full|part)[ -]time|fixed[ -]term|permanent(?:ly)?|come and work|look(?:ing)? for an? (?:new )?(?:\w+ ){0,3}(?:nurse|doctor|manager|officer|assistant|lead|director|midwife|physiotherapist|pharmacist|paramedic|administrator|consultant|analyst|engineer|receptionist)s?)\b/g,
];

const otherDeadline =
  /\b(?:nominat\w+|entries|entry|consultation|competition|survey|tickets?|grants?|funding|bids?|registration|register|booking|poll|vote|shop|café|cafe|offer|sale|school|clinic|centre|pool|library|surgery)\b/;

/** One sure sign of a job advert, or two likely ones. */
function jobIn(part: Part): Span | null {
  return part.memo(jobIn, () => {
    if (!hasAny(part, jobWords)) return null;
    const hits = jobPatterns.map(pattern => part.findLower(pattern));
    const kinds = hits.filter(list => list.length > 0).length;
    if (hits[0]?.[0]) return hits[0][0];
    const likely = hits.flat();
    // A closing date alone is a job's, unless something else closes.
    if (hits[1]?.[0] && !otherDeadline.test(part.lower)) return hits[1][0];
    return kinds >= 2 || likely.length >= 3 ? (likely[0] ?? null) : null;
  });
}

const noticeWords = list('notice statutory hereby annual extraordinary held meets meet formal section');
const notice =
  /\b(?:public notice|legal notice|(?:statutory|formal) (?:notice|consultation)|notice under section|notice (?:is hereby|is given|of (?:the |our |an? )?(?:annual|public|general|extraordinary|board|meeting|election|consultation|intention))|(?:annual (?:general|public|members'?)|extraordinary general|general|public board) meeting\b[^.!?\n]{0,60}\b(?:will be held|takes place|will take place|is on|at \d)|(?:board|council|committee|governors|governing body) (?:will )?meets? in public)/g;

function noticeIn(part: Part): Span | null {
  return part.memo(noticeIn, () => (hasAny(part, noticeWords) ? (part.findLower(notice)[0] ?? null) : null));
}
