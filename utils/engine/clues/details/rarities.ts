import type { Found, Part } from '../../part';
import { withoutOverlap } from '../overlap';

const patterns: readonly RegExp[] = [
  /\b(?:first|second|third)(?:-| )(?:ever|of (?:its|their|his|her) kind)\b/g,
  /\b(?:first|only)(?: [\w-]+){0,4} (?:in|for) (?:the (?:uk|country|world|trust|region|county|north|south|east|west|hospital|area|service)|scotland|wales|england|northern ireland|ireland|europe|britain)\b(?: since \w+)?/g,
  /\b(?:our|the|trust's|hospital's|unit's|ward's|uk's|world's|country's|region's|county's|britain's|scotland's|wales's|service's|team's) (?:very )?(?:first|oldest|youngest|tiniest|smallest|longest|heaviest|last|only|\d{1,3}(?:,?\d{3})*(?:st|nd|rd|th))(?: ever| known| surviving| living| remaining| serving)?(?= (?:patient|person|man|woman|boy|girl|baby|child|resident|case|survivor|to|mum|mother|dad|father|lady|gentleman|recipient|member|one|of the))/g,
  /\b(?:youngest|oldest|tiniest|smallest|longest-serving|longest-staying) (?:ever |known )?(?:patient|person|man|woman|boy|girl|baby|child|resident|survivor|recipient|caller)\b/g,
  /\b(?:one|1) in (?:a |\d[\d,]* ?)(?:million|thousand|billion)\b|\bone in [\d,]{4,}\b/g,
  /\bone of (?:only|just) (?:\w+ )?(?:people|patients|cases|children|babies|in)\b|\bonly (?:\w+ )?(?:person|patient|man|woman|one|known|case)s? (?:in|to|ever|who|left|alive|with)\b/g,
  /\bonly (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen|a handful of) (?:[\w-]+ ){0,3}(?:in|across) (?:the )?(?:world|uk|country|britain|europe|scotland|wales|england|ireland)\b/g,
  /\b(?:very |extremely |incredibly |ultra-?|exceptionally )?rare(?:st)?(?: [\w-]+){0,2} (?:condition|disease|disorder|cancer|tumou?r|syndrome|form|type|case|illness|infection|genetic|blood|complication)\b/g,
  /\b(?:unheard of|never (?:been )?(?:seen|done|tried|attempted) (?:it )?before|world record|record-breaking|medical first|uk first|world first|miracle baby)\b/g,
  /\b(?:identical |conjoined )?(?:triplets?|quadruplets|quads|quintuplets|conjoined twins|identical twins)\b(?: (?:boys|girls))?/g,
  /\blast of (?:the|its|his|her|their) [\w-]+(?: [\w-]+)?\b/g,
  /\bthere(?:'s| is) (?:only )?one (?:[\w-]+ ){1,4}(?:on|in) (?:this|our|the) (?:river|town|village|island|valley|county|coast|estate|city)\b/g,
  /\bone of the last (?:to|of|who|people|men|women|left)\b/g,
  // "Skerra: 212 people", "a village of 90"
  /\b[a-z][a-z'-]+: \d{2,3} people\b|\b(?:population|village|island|community|hamlet) of (?:just |only |about |around )?\d{2,3}\b/g,
  // "Our first baby of 2027"
  /\b(?:first|1st|last|millionth|biggest|heaviest) (?:[\w-]+ )?(?:baby|babies|birth|arrival|newborn) (?:of|this|in|on|born|to be born|since)\b(?: (?:the )?(?:new )?(?:year|\d{4}|christmas(?: day)?|decade|century))?/g,
  /\b\d?\d?00th (?:patient|baby|birth|transplant|caller|case|operation)\b|\b\d{1,3},000th\b/g,
];

const some =
  /first|second|third|only|oldest|youngest|tiniest|smallest|longest|heaviest|last of|rare|million|thousand|never|unheard|record|miracle|triplet|quad|quin|twins|\d\d people|of \d|th\b|one in|one of|there.s one|is one/;

/** Words that single a person out: first, youngest, only, rare, a small island. */
export function raritiesOf(part: Part): readonly Found[] {
  return part.memo(raritiesOf, () =>
    part.has(some) ? withoutOverlap(patterns.flatMap(p => part.findLower(p))).filter(f => !isThing(part, f)) : [],
  );
}

/** "The first in the UK to use this scanner", "our first patients" are about kit and openings. */
function isThing(part: Part, found: Found): boolean {
  const { after } = part.around(found, 40);
  if (/\b(?:person|people|patient|man|woman|boy|girl|baby|child|mum|mother|family)\b/.test(found.text.toLowerCase()))
    return false;
  return /^(?:'s)? (?:to (?:use|offer|have|install|achieve|win|gain|receive|launch|introduce|open|adopt|sign)|patients|scanner|machine|robot|hospital|trust|service|centre|unit|award|things? |step|time we|impression|aid|minister|class|responder|year|job|shift|day|week|line)/.test(
    after,
  );
}
