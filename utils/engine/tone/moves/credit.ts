import type { Found, Part } from '../../part';
import { once } from '../../patterns/once';
import type { Reading } from '../../reading';
import type { Span } from '../../types';
import { isOwn, isSpoken, mostHits } from '../own-words';
import { findPhrases, phrases } from '../phrases';
import { complains } from './complaint';
import { everybody, restOfSentence, targetIn } from './credit-target';

/** Thanks, praise or good wishes. 'named': somebody would feel noticed. 'mass': everybody and so nobody. */
export interface Credit extends Span {
  kind: 'named' | 'mass';
}

const opener = phrases(String.raw`
  #ff\b
  (?:many |huge |big |massive |special |heartfelt |sincere |warm )*(?:thanks|thank (?:you|u)|thankyou|thx|tx)\b
  best wishes (?:to|for)
  all the best (?:to|for)
  (?:to thank|thanking)\b
  wishing (?!you|everyone|every|all|a )
  cheers (?:to|for)\b
  congrats
  congratulat(?:ions|ing|e)
  well (?:done|played|held|caught|run)(?! (?:by|as)\b)
  way to go
  with (?=@\w+, who\b)
  kudos
  bravo
  hats off
  (?:huge |big |massive |quick |another )*shout(?: ?-?out)? (?:to|for|out to|goes to)
  props to
  fair play to
  (?:(?:huge|massive|big|total|utmost|enormous|much|nothing but) )+(?:respect|admiration|love|gratitude) (?:to|for) (?!the (?:law|process|rules))
  what an? (?:\w+ )?(?:send-off|legend|star|hero|performance|shift|effort|career) (?:for|from|by)
  (?:big|much|lots of|all my) love to (?!see|hear|know|have)
  (?:good|best of) luck
  (?<!\b(?:do|does|did|doing|a|very|for|of|the) )(?:great|good|nice|fantastic|brilliant|superb|excellent|wonderful) (?:job|work|effort)s?\b
  (?<!\b(?:the|all|everyone|everybody|visitors|are|is|be|you're) )(?:a )?(?:very |warm |big |huge )*welcome (?:to(?! the (?:\w+ )?(?:family|team|club|world|show))|back|home|aboard|on board)
  (?<=^|[.!?,\n:@\w] )(?<!\b(?:warm|a|the|all|everyone|everybody|are|is|be|you're) )welcome(?= )(?: our\b)?(?! from| to the (?:\w+ )?(?:family|team|club|world|show))
  happy (?:\d+\w* )?(?:birthday|retirement|anniversary)
  proud of (?:you|them|her|him) (?:both|all|two|three|lot)
  (?:so |very |really |incredibly |immensely )?proud of
  grateful to
  thankful (?:to|for)
  credit to
  (?:great|good|brilliant|lovely|excellent|superb|fantastic|cracking|thoughtful|important|powerful|honest) (?:read|piece|thread|talk|article|blog|post|podcast|film|interview) (?:by|from) (?=@|(?:my|our own|our) )
  special mention
  (?:delighted|pleased|happy|chuffed|thrilled|made up) for
  thank goodness for
  (?:farewell|goodbye|so long),? (?:to )?
  (?:tea|coffee|lunch|breakfast|cake|a brew|a cuppa|morning|afternoon|evening|day|hour|shift|time|chat|session|conversation|visit|meeting|catch-up|walk|tour) with (?=the |our |my |@|dr |mr |mrs |ms |pc |sgt |cllr |sister |[a-z]+ (?:and|from|at|in)\b)
  (?:great|good|lovely|nice|wonderful|fantastic|fab|brilliant|super|amazing|terrific|inspiring|humbling|fascinating|interesting|special|moving|glad|pleased|happy|delighted|honou?red|thrilled|pleasure|privilege|honou?r|enjoyed|enjoying|loved)(?: (?:day|morning|afternoon|evening|time|night|visit|meeting|chat|conversation|discussion))?(?: it was| was)?(?: to| at)? ${once('meet|meeting|met|see|seeing|speak|speaking|talk|talking|visit|visiting|join|joining|hear|hearing|host|hosting|welcome|welcoming|catch|catching|chat|chatting|spend|spending|sit|sitting|sitdown|tour|touring|present|hand|award|give|work|working|shadow|shadowing')}\b
  (?:great|good|lovely|nice|wonderful|fab|brilliant|super|fantastic) to (?:have|be with|be joined by)\b
  (?<=^|[.!?\n] {0,2})met (?:with )?(?=[a-z\u00c0-\u024f]+ (?:and|from)\b|the \w+ (?:team|family|crew|group|volunteers)\b)
  looking forward to (?:meeting|welcoming|seeing|hearing from)\b
  happy (?:\w+ ){1,2}to (?:the|our|my|all)\b
  (?:off|on) the phone (?:with|to)\b
  (?<=^|[.!?\n] {0,2})(?:we(?:'re| are)? |i(?:'m| am)? )?(?:praying|thinking of|rooting|cheering) (?:for |of |on )?(?=the |our |everyone |all |@|you)
  (?<=(?:^|[.!?\n] {0,2})(?:[\w']+ ){1,2})(?:morning|afternoon|evening|day|night|visit|meeting|chat|conversation|discussion|session|lunch|breakfast|coffee|cuppa|tour|walk|event|time)(?: (?:in|at|on|today|yesterday|tonight|this|last|over)(?: [\w']+){0,4}?)? with (?=@|the |our |my |dr |mr |mrs |ms |sister |[a-z]+ (?:and|from|at|in)\b)
  (?:great|good|productive|interesting|fascinating|excellent|lovely|useful|positive|wonderful|terrific) (?:meeting|visit|discussion|conversation|chat|morning|afternoon|day|time|event|evening|turnout|crowd|group) (?:with|meeting|visiting|talking|speaking)\b
  (?:i|we|just) met (?:with )?
  (?:i |we )?appreciate
  salute
  applaud
  commend
  take a bow
  (?:going to|will|we'll|i'll) (?:all )?miss (?:you|him|her|them)
  tapadh leat
  diolch
`);

/** "Great to see", "pleasure to meet": who was met stands right behind. */
const meeting = /(?:meet|see|speak|talk|visit|join|hear|host|welcom|chat|tour|work)\w*(?: our| @)?$/;
/** An event, a paper or an office instead of a person. */
const noPerson =
  /^ (?:at|in|on|about|by|that|how)\b|^ (?:the |some |a bit of )?(?:sun(?:shine)?|rain|snow|sky|sea|spring|summer|autumn|progress|results?)\b|^ (?:over |more than |around |nearly )?\d|^ (?:the|our|this|more|some|your) (?:[\w-]+ )?(?:secretary|minister|prime|president|chancellor|press|media|news|trust|nhs|department|government|bill|report|results?|work|progress|plan|budget|strategy|investment|funding)\b/;
/** Behind "to see" and its like a name further off than this belongs to something else; in characters. */
const near = 34;
/** Where whoever was met ends: "great to see unemployment falling in Carlow" met nobody of that name. */
function endOfObject(opening: string, rest: string, from: number, to: number): number {
  const place = /(?:see|seeing|hear|hearing)$/.test(opening) ? rest.search(/ (?:in|at|on|across|for)\b/) : -1;
  return Math.min(to, from + (place >= 0 ? Math.min(place, near) : near));
}
/** "all the students at Eastvale Academy who sit exams today": everybody, of a group that knows itself. */
const ofOneGroup =
  /^\W*(?:to|for)? ?all (?:of )?(?:the|our) (?:[\w']+ ){0,3}(?:students|pupils|runners|teams?|nominees|finalists|winners|graduates|apprentices|cadets|players|athletes|volunteers|members|candidates) (?:at|in|from|of|taking|sitting|starting|running|competing|who|getting)\b/;

/** Clear even in a line that is written like a headline. */
function isSure(text: Part, from: number, opening: string): boolean {
  return (
    /congrat|well done|kudos|thank you|#ff/.test(opening) || /(?:^|[.!?\n] {0,2})$/.test(text.lower.slice(0, from))
  );
}

/** A small group, big enough to be more than one and small enough to see itself. */
const smallGroup =
  /\b(?:the|our|my|this|late|night|early|red|blue|green|[a-z]+) (?:\w+ ){0,3}(?=)(?:team|crew|crews|unit|ward|watch|squad|desk|band|choir|family|families|nurses|midwives|porters|cleaners|students|pupils|volunteers|workers|cooks|drivers|paramedics|officers|firefighters|apprentices|graduates|trainees|winners?|nominees|finalists|runners|hosts|organisers|presenters|neighbours|club|association|group|community|committee|council|panel|forum|folks|veterans|class|school|girls|boys|lads|farmers|residents|parents|carers|board|guests|students|members|employees|staff|friends?|colleagues?|boss|mum|mom|momma|mother|dad|father|wife|husband|sister|brother|son|daughter|partner|buddy)\b(?! (?:member|spirit|work|leader))/;
const specific =
  /\b(?:who|that) (?:came|made|took|gave|helped|sat|stayed|rang|wrote|told|sent|joined|attended|presented|joined|worked|turned|volunteered|ran|walked|answered|responded|shared|supported|cooked|stepped|kept|got|participated|contributed|invited)\b|\bfor (?:showing|letting|having|inviting|telling|sending|sharing|asking|coming|joining|hosting|stopping|taking|making|your|giving|helping|being|all|a great|the)\b/;

const wellWisher = /^(?:welcome|happy)\b/;
/** A birth or a patient's birthday is told to everybody, and not to the one who is wished well. */
export const newborn = /\b(?:born (?:at|in|on|to|\d)|newborn|\d+ ?lbs?\b|(?:our|the) first baby)/;

/** "Fair play to theatres, who ran the list by torchlight". */
const toldApart =
  /^\W*(?:to )?(?:the )?(?:[\w']+ ){0,2}[\w']+(?=, who (?!make|go|work|keep|continue|are|have|has|is|will|do))/;

/** All thanks and credits in the author's own words. */
export function creditsOf(reading: Reading): readonly Credit[] {
  return reading.memo(creditsOf, () => {
    const { text } = reading;
    const credits: Credit[] = [];
    for (const hit of findPhrases(text, opener).slice(0, mostHits)) {
      const opening = text.lower.slice(hit.from, hit.to);
      // "Thanks to a Bionic Eye" in a headline credits nobody; "Congrats to the Class of 2014" does in any case.
      if (!isSpoken(text, hit.from) && !(isOwn(text, hit.from) && isSure(text, hit.from, opening))) continue;
      const rest = restOfSentence(text, hit.to);
      const isMeeting = meeting.test(opening);
      if (isMeeting && noPerson.test(rest.lower)) continue;
      if (wellWisher.test(opening) && text.has(newborn)) continue;
      const target = targetIn(text, hit.to, isMeeting ? endOfObject(opening, rest.lower, hit.to, rest.to) : rest.to);
      const kind = target ? 'named' : kindWithoutName(opening, rest.lower, reading);
      if (kind === null) continue;
      const end = target ? target.end : endOfGroup(text, hit, rest.lower);
      if (credits.some(c => c.end >= end)) continue;
      credits.push({ kind, start: hit.start, end });
    }
    return credits;
  });
}

/** "Best of luck to all the students": as far as the group that is meant. */
function endOfGroup(text: Part, hit: Found, rest: string): number {
  const group = smallGroup.exec(rest) ?? toldApart.exec(rest);
  return group && group.index < 24 ? text.at(hit.from, hit.to + group.index + group[0].length).end : hit.end;
}

/** Thanks that open every reply: nobody feels noticed. */
const stockThanks =
  /^\W*(?:you )?for (?:your|the|taking the time to (?:leave|provide|share)) (?:\w+ )?(?:feedback|comments?|message|interest|enquiry|query|email|review|post)\b|^\W*(?:you )?for (?:getting in touch|contacting|reaching out|letting us know|bringing this)/;

/** In words. */
const mostOfTick = 3;

export function isTick({ parent, text }: Reading): boolean {
  return parent !== null && complains(parent) && text.words.length <= mostOfTick;
}

function kindWithoutName(opening: string, rest: string, reading: Reading): Credit['kind'] | null {
  const isThanks = /thank|thx|tx|congrat|well done|kudos|job|work|effort|proud|luck|grateful|welcome|appreciate/.test(
    opening,
  );
  if (/^(?:take a bow|.* miss |proud of (?:you|them|her|him))/.test(opening)) return 'named';
  if (isThanks && stockThanks.test(rest)) return null;
  // "Thinking of the family" of somebody who is not named: kind, and nobody is noticed.
  if (
    /praying|thinking/.test(opening) &&
    /^\W*(?:the |all |everyone |every )?(?:\w+ )?(?:famil(?:y|ies)|friends|affected|loved ones|touched)\b/.test(rest)
  )
    return null;
  if (ofOneGroup.test(rest)) return 'named';
  // "Kudos to our Singapore volunteers, who packed 4,000 meals": told apart by what they did.
  if (isThanks && /^\W*(?:to )?our (?:\w+ ){1,4}\w+,? who (?!make|go|work|keep|continue)/.test(rest)) return 'named';
  if (everybody.test(rest))
    return /^\W*(?:to|for|,|\s)*(?:all|everyone|everybody|those|all (?:of )?(?:the|you) [\w,& ]+) (?:who|that)\b/.test(
      rest,
    )
      ? 'named'
      : 'mass';
  if (smallGroup.test(rest)) return 'named';
  if (toldApart.test(rest)) return 'named';
  // "Thanks" under a complaint is no more than a tick.
  if (isThanks && reading.isReply) return isTick(reading) ? null : 'named';
  // "The lad who flagged us down saved a life. Mate, thank you."
  if (/thank/.test(opening) && rest.trim() === '' && /\b(?:the|a) (?:\w+ ){1,3}who\b/.test(reading.text.lower))
    return 'named';
  return isThanks &&
    specific.test(rest) &&
    /^\W*(?:you )?(?:so much |very much |again )?for (?:show|lett|hav|invit|tell|com|join|host|mak)/.test(rest)
    ? 'named'
    : null;
}
