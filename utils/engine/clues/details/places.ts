import type { Found, Part } from '../../part';
import type { Token } from '../../text/tokens';
import { withoutOverlap } from '../overlap';

/** A place that a text names. */
export interface Place extends Found {
  /** `bed`: ward 7, bay 3, Elm Ward; `spot`: a school, pub, street or estate; `town`: any other named place. */
  kind: 'bed' | 'spot' | 'town';
}

const numbered =
  /\b(?:ward|bed|bay|(?:side |delivery |labour |birthing )?room|side ?room|cubicle|trolley|theatre|pod|resus)s? (?:no\.? ?|number )?(?:\d{1,3}[a-z]?|[a-d])(?![\w%-]|:\d| (?:miles|km|hours?|days?|weeks?|months?|years?|patients?|people|nights?|minutes?)\b)/g;
/** "On 4B", "up to 12a": a ward by its number alone. */
const coded = /(?<=\b(?:on|to|from|of) )\d{1,2}[a-f](?![\w-])/g;
/** A small place without a name: everyone near knows which. */
const unnamed =
  /(?<=\b(?:at|outside|in|near|from|behind) )(?:(?:a|the|his|her|their|our|my|one) )?(?:local |village |primary |secondary |high |nursing |care |infant |corner )*(?:school(?: assembly)?|pub|church|chapel|mosque|gym|supermarket|village|care home|nursing home|residential home|farm|quarry|harbour|shipyard|chip shop|bookies|playground|lay-?by|swimming pool|car park|multi-storey|petrol station|skate ?park|caravan site|travellers' site)(?![\w-])(?! (?:holidays?|nurses?|team|meals?|places?|uniforms?|children|age|visits?|health|leaders?|run|bus|staff|sector|residents|managers?|owners?))/g;
/** Nouns that make the capitals before them the name of a ward. */
const wardNouns = new Set(['ward', 'unit', 'suite', 'wing', 'clinic']);
/** Nouns that make the capitals before them the name of a small place. */
const spotNouns = new Set(
  'school|primary|infants|academy|college|nursery|preschool|street|road|lane|row|avenue|close|crescent|terrace|drive|gardens|square|bridge|viaduct|estate|inn|arms|tavern|pub|hotel|park|sands|beach|quay|harbour|pier|church|chapel|mosque|temple|farm|club|refuge|hostel|care home|court|house|cottage|cottages|mill|green|common|hill|point|station|market|playground|campsite|caravan park|marina|quarry|colliery|shipyard|factory|distillery|brewery|prison|airport|golf club|leisure centre|supermarket|garage'.split(
    '|',
  ),
);
const townLead = new Set([
  'in',
  'from',
  'hmp',
  'at',
  'near',
  'outside',
  'to',
  'of',
  'across',
  'on',
  'around',
  'off',
  'through',
  'over',
  'by',
  'into',
]);
const islands = new Set(['isle', 'island', 'glen', 'loch', 'village', 'town', 'hamlet', 'parish']);
/** Capitalised words after "in" or "at" that are no place. */
const noPlace = new Set(
  'which|what|whose|every|each|any|no|your|his|her|their|this|that|these|those|systmone|emis|epic|cerner|datix|snapchat|whatsapp|tiktok|mother|father|valentine|hogmanay|halloween|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|ramadan|eid|diwali|hanukkah|nhs|uk|england|scotland|wales|ireland|britain|europe|welsh|english|gaelic|irish|scottish|british|i|a|the|and|but|our|my|we|us|zoom|teams|facebook|twitter|linkedin|x|instagram|youtube|bbc|itv|radio|tv|mr|mrs|ms|miss|dr|sir|dame|professor|prof|sister|matron|nurse|covid|god|ed|a&e|icu|itu|hdu|gp|gps|icb|ics|cqc|pals|wifi|excel|english|trust|board|hospital|ward|bed|bay|theatre|unit|parliament|westminster|whitehall|ramadhan|pride|black|asian|mental|health|care|world|national|international|day|week|spring|summer|autumn|winter|st|saint|america|us|usa|africa|asia|india|china|australia|canada|germany|france|spain|italy'.split(
    '|',
  ),
);

/** Every ward, bed, small place and town that a text names. */
export function placesOf(part: Part): readonly Place[] {
  return part.memo(placesOf, () => {
    const found: Place[] = part
      .findLower(numbered)
      .filter(f => isBed(part, f))
      .map(f => ({ ...f, kind: 'bed' as const }));
    found.push(...part.findLower(coded).map(f => ({ ...f, kind: 'bed' as const })));
    found.push(...named(part));
    found.push(...part.findLower(unnamed).map(f => ({ ...f, kind: 'town' as const })));
    return withoutOverlap(found);
  });
}

/** "Bay 3 car park", "theatre 2 opens", "bed 24/7" are about buildings. */
function isBed(part: Part, found: Found): boolean {
  const { before, after } = part.around(found, 14);
  if (/^ ?(?:car park|parking|of the car|\/|(?:of|or) \d|to \d)/.test(after)) return false;
  return !/(?:car park|parking|loading|meeting|board|seminar|training) $/.test(before);
}

function named(part: Part): Place[] {
  const { words } = part;
  const places: Place[] = [];
  const joined = (i: number) => i > 0 && part.folded.slice(words[i - 1]?.to, words[i]?.from) === ' ';
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Token;
    const isSaint = word.lower === 'st' && joined(i + 1) && isCapital(words[i + 1] ?? word);
    if (!isCapital(word) || (isNoPlace(word) && !isSaint)) {
      if (word.lower === 'ward' && isCapital(word)) i = take(part, i, places, 'bed');
      continue;
    }
    if (islands.has(word.lower)) {
      i = take(part, i, places, 'town');
      continue;
    }
    // The run of capitalised words that begins here: "Puffin Ward", "Thornby Infants", "Isle of Skerra".
    let last = i;
    while (last + 1 < words.length && last - i < 4 && joined(last + 1)) {
      const next = words[last + 1] as Token;
      if (isCapital(next) && !/^(?:i|i'm|i'll|i've)$/.test(next.lower)) last++;
      else break;
    }
    const ending = words[last] as Token;
    const after = joined(last + 1) ? (words[last + 1]?.lower ?? '') : '';
    const noun = last > i ? ending.lower : '';
    const lead = joined(i) ? (words[i - 1]?.lower ?? '') : '';
    const kind =
      wardNouns.has(noun) || after === 'ward'
        ? 'bed'
        : spotNouns.has(noun) || spotNouns.has(after)
          ? 'spot'
          : townLead.has(lead)
            ? 'town'
            : null;
    if (kind) {
      const end = noun === '' && kind !== 'town' ? last + 1 : last;
      places.push({ ...part.at(word.from, trimmed(words[end] as Token)), kind });
    }
    i = last;
  }
  return places;
}

/** "Isle of Skerra", "Ward Ceiriog" begin with the noun. */
function take(part: Part, i: number, places: Place[], kind: Place['kind']): number {
  const { words } = part;
  const next = words[i + 1]?.lower === 'of' ? i + 2 : i + 1;
  const name = words[next];
  if (!name || !isCapital(name) || isNoPlace(name)) return i;
  places.push({ ...part.at(words[i]?.from ?? 0, trimmed(name)), kind });
  return next;
}

/** "Thursday's" and "Wednesdays" are days all the same. */
function isNoPlace(token: Token): boolean {
  const { lower } = token;
  if (noPlace.has(lower)) return true;
  return lower.endsWith('s') && noPlace.has(lower.slice(0, lower.endsWith("'s") ? -2 : -1));
}

function isCapital(token: Token): boolean {
  return token.kind === 'word' && !beginsSmall(token.text) && /^\p{Lu}[\p{Ll}']/u.test(token.text);
}

/** As most words do. */
function beginsSmall(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 97 && first <= 122;
}

function trimmed(token: Token): number {
  return token.lower.endsWith("'s") ? token.to - 2 : token.to;
}
