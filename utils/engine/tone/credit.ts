import type { Part } from '../part';
import type { Reading } from '../reading';
import type { Token } from '../tokens';
import type { Span } from '../types';
import { isOwn, isSpoken } from './own-words';
import { hasAny, list } from './words';

/** Thanks, praise or good wishes. 'named': somebody would feel noticed. 'mass': everybody and so nobody. */
export interface Credit extends Span {
  kind: 'named' | 'mass';
}

const triggers = list(
  `thanks thank thankyou thx tx cheers congrats congratulations congratulating congratulate welldone well kudos bravo
  hats shoutout shout props luck great good nice fantastic brilliant lovely welcome happy proud grateful credit
  glad enjoyed pleasure honor honored honour honoured privilege met meeting bow special enjoyed wonderful fab grand
  enjoying appreciate appreciated thankful #ff tapadh diolch delighted thrilled enjoy hero heroes salute
  applaud commend miss wishes thanking best wishing farewell goodbye long tea coffee lunch breakfast chat session visit conversation with`,
);
const opener =
  /#ff\b|\b(?:(?:many |huge |big |massive |special |heartfelt |sincere |warm )*(?:thanks|thank (?:you|u)|thankyou|thx|tx)\b|best wishes (?:to|for)|all the best (?:to|for)|(?:to thank|thanking)\b|wishing (?!you|everyone|every|all|a )|cheers (?:to|for)\b|congrats|congratulat(?:ions|ing|e)|well done|kudos|bravo|hats off|shout ?-?out (?:to|for)|props to|(?:good|best of) luck|(?<!\b(?:do|does|did|doing|a|very|for|of|the) )(?:great|good|nice|fantastic|brilliant|superb|excellent|wonderful) (?:job|work|effort)s?\b|(?<=^|[.!?,\n:@\w] )(?<!warm )(?<!a )(?<!the )welcome (?:to|back|home|aboard|on board|our|@)?(?! from)|happy (?:\d+\w* )?(?:birthday|retirement|anniversary)|(?:so |very |really |incredibly |immensely )?proud of|grateful to|thankful (?:to|for)|credit to|special mention|thank goodness for|(?:farewell|goodbye|so long),? (?:to )?|(?:tea|coffee|lunch|breakfast|cake|a brew|a cuppa|morning|afternoon|evening|day|hour|shift|time|chat|session|conversation|visit|meeting|catch-up|walk|tour) with (?=the |our |my |@|dr |sister |[a-z]+ (?:and|from|at|in)\b)|(?:great|good|lovely|nice|wonderful|fantastic|fab|glad|pleased|happy|delighted|honou?red|thrilled|pleasure|privilege|honou?r|enjoyed|enjoying|loved)(?: (?:day|morning|afternoon|evening|time|night|visit|meeting|chat|conversation|discussion))?(?: it was| was)?(?: to| at)? (?:meet|meeting|met|see|seeing|speak|speaking|talk|talking|visit|visiting|join|joining|hear|hearing|host|hosting|welcome|welcoming|catch|catching|chat|chatting|spend|spending|sit|sitting|sitdown|tour|touring|present|hand|award|give|work|working|shadow|shadowing)\b|(?:great|good|lovely|nice|wonderful|fab) to (?:have|be with|be joined by)\b|(?:great|good|productive|interesting|fascinating|excellent|lovely|useful|positive|wonderful|terrific) (?:meeting|visit|discussion|conversation|chat|morning|afternoon|day|time|event|evening|turnout|crowd|group) (?:with|meeting|visiting|talking|speaking)\b|(?:i|we|just) met (?:with )?|(?:i |we )?appreciate|salute|applaud|commend|take a bow|(?:going to|will|we'll|i'll) (?:all )?miss (?:you|him|her|them)|tapadh leat|diolch)/g;

/** Clear even in a line that is written like a headline. */
function isSure(text: Part, from: number, opening: string): boolean {
  return /congrat|well done|kudos|thank you|#ff/.test(opening) || /(?:^|[.!?\n] *)$/.test(text.lower.slice(0, from));
}

/** Everybody: nobody in particular is thanked. */
const everybody =
  /^\W*(?:(?:to|for|of|from|you|go|goes|out|again|so much|very much|,)\W+)*(?:(?:each and )?every(?:one|body)\b|(?:all|each) (?:of )?(?:our|the|my|you\b|those\b)?|our (?:\w+ )?(?:\w+ )?(?:staff|people|teams|colleagues|followers|friends|customers|members|volunteers|workforce|employees|partners)\b|(?:amazing|wonderful|fantastic|brilliant|incredible|dedicated|hard-?working) (?:staff|people|teams|colleagues|volunteers)\b|the (?:whole|entire) )/;
/** A small group, big enough to be more than one and small enough to see itself. */
const smallGroup =
  /\b(?:the|our|my|this|late|night|early|red|blue|green|[a-z]+) (?:\w+ ){0,3}(?:team|crew|crews|unit|ward|watch|squad|desk|band|choir|family|families|nurses|midwives|porters|cleaners|students|pupils|volunteers|workers|cooks|drivers|paramedics|officers|firefighters|apprentices|graduates|trainees|winners?|nominees|finalists|runners|hosts|organisers|presenters|neighbours|club|association|group|community|committee|council|panel|forum|folks|veterans|class|school|girls|boys|lads|farmers|residents|parents|carers|board|guests|students|members|employees|staff|friends?|colleagues?|boss|mum|mom|momma|mother|dad|father|wife|husband|sister|brother|son|daughter|partner|buddy)\b(?! (?:member|spirit|work|leader))/;
const specific =
  /\b(?:who|that) (?:came|made|took|gave|helped|sat|stayed|rang|wrote|told|sent|joined|attended|presented|joined|worked|turned|volunteered|ran|walked|answered|responded|shared|supported|cooked|stepped|kept|got|participated|contributed|invited)\b|\bfor (?:showing|letting|having|inviting|telling|sending|sharing|asking|coming|joining|hosting|stopping|taking|making|your|giving|helping|being|all|a great|the)\b/;

/** All thanks and credits in the author's own words. */
export function creditsOf(reading: Reading): readonly Credit[] {
  return reading.memo(creditsOf, () => {
    const { text } = reading;
    if (!hasAny(text, triggers)) return [];
    const credits: Credit[] = [];
    for (const hit of text.findLower(opener)) {
      const opening = text.lower.slice(hit.from, hit.to);
      // "Thanks to a Bionic Eye" in a headline credits nobody; "Congrats to the Class of 2014" does in any case.
      if (!isSpoken(text, hit.from) && !(isOwn(text, hit.from) && isSure(text, hit.from, opening))) continue;
      const rest = restOfSentence(text, hit.to);
      const target = targetIn(text, hit.to, rest.to);
      const kind = target ? 'named' : kindWithoutName(opening, rest.lower, reading);
      if (kind === null) continue;
      const end = target ? target.end : hit.end;
      if (credits.some(c => c.end >= end)) continue;
      credits.push({ kind, start: hit.start, end });
    }
    return credits;
  });
}

/** Thanks that open every reply: nobody feels noticed. */
const stockThanks =
  /^\W*(?:you )?for (?:your|the|taking the time to (?:leave|provide|share)) (?:\w+ )?(?:feedback|comments?|message|interest|enquiry|query|email|review|post)\b|^\W*(?:you )?for (?:getting in touch|contacting|reaching out|letting us know|bringing this)/;

function kindWithoutName(opening: string, rest: string, reading: Reading): Credit['kind'] | null {
  const isThanks = /thank|thx|tx|congrat|well done|kudos|job|work|effort|proud|luck|grateful|welcome|appreciate/.test(
    opening,
  );
  if (/^(?:take a bow|.* miss )/.test(opening)) return 'named';
  if (isThanks && stockThanks.test(rest)) return null;
  if (everybody.test(rest))
    return /^\W*(?:to|for|,|\s)*(?:all|everyone|everybody|those|all (?:of )?(?:the|you) [\w,& ]+) (?:who|that)\b/.test(
      rest,
    )
      ? 'named'
      : 'mass';
  if (smallGroup.test(rest)) return 'named';
  if (isThanks && reading.isReply) return 'named';
  return isThanks &&
    specific.test(rest) &&
    /^\W*(?:you )?(?:so much |very much |again )?for (?:show|lett|hav|invit|tell|com|join|host|mak)/.test(rest)
    ? 'named'
    : null;
}

function restOfSentence(text: Part, from: number): { lower: string; to: number } {
  const after = text.tokens.find(
    t =>
      t.from >= from &&
      (t.kind === 'newline' ||
        (t.kind === 'mark' &&
          /[.!?…]/.test(t.text) &&
          !/^(?:dr|mr|mrs|ms|st|prof|sr)$/.test(text.tokens[t.index - 1]?.lower ?? ''))),
  );
  const to = Math.min(after?.from ?? text.folded.length, from + 160);
  return { lower: text.lower.slice(from, to), to };
}

const notNames = new Set(
  list(
    `i i'm i've i'd nhs uk a&e ceo gp gps covid covid-19 january february march april may june july august september october
    november december monday tuesday wednesday thursday friday saturday sunday christmas easter day week month year
    happy new the our my your we you they this that it thanks thank great good congrats well so big all everyone happy
    to for on in at of and with from today tonight tomorrow yesterday us uk eu usa tv gp hr it qi a`,
  ),
);

/** The person, handle or named team that the words after the opener credit. */
function targetIn(text: Part, from: number, to: number): Token | null {
  // Behind "all our staff at …" a capital is a place; only a handle, or a name set apart, still counts.
  const mass = everybody.exec(text.lower.slice(from, to));
  let apart = mass === null;
  for (let i = text.tokens.findIndex(t => t.from >= from), seen = 0; i >= 0 && seen < 24; i++, seen++) {
    const token = text.tokens[i];
    if (!token || token.from >= to || token.kind === 'link') return null;
    if (token.kind === 'mention') return token;
    if (/^(?:especially|particularly|including|and)$/.test(token.lower)) apart = true;
    if (apart && isName(token)) return token;
  }
  return null;
}

function isName({ text, lower, kind }: Token): boolean {
  if (kind !== 'word' || text.length < 2 || notNames.has(lower)) return false;
  return /^\p{Lu}/u.test(text);
}
