import type { Found, Part } from '../../part';
import { withoutOverlap } from '../overlap';
import { numberOf, numberPattern } from './numerals';

/** The age of one person as a text gives it. */
export interface Age extends Found {
  /** Whole years; the lower end of a band; null for "a centenarian" and the like where it cannot be told. */
  years: number | null;
  /** How many years wide: 1 for an exact age, 10 for "in her eighties". */
  width: number;
}

const n = numberPattern;
/** A baby that came early is as old as this when it comes: 22 to 36 weeks, "23+4". */
const weeksInside = '(?:2[2-9]|3[0-6])(?:\\+[0-6])?';

/** Things that are so many years old without being a person, and milestones that are not ages. */
const things =
  'nhs|hospital|building|service|services|trust|unit|charity|scanner|machine|boiler|organisation|company|scheme|programme|project|policy|law|partnership|tradition|system|plan|problem|record|records|debate|study|rule|site|estate|van|ambulance|fleet|lift|roof|wing|school|college|club|event|campaign|institution|anniversary|app|whisky|dog|cat|horse|tree|oak|car|computer|software|tunic|kettle|promise|target|wait|story|mystery|idea';
const thingAfter = new RegExp(
  `^[ -](?:(?!(?:in|on|at|from|of|who|with|to|into|near|by|our|the)\\b)[a-z]+[ -]){0,2}(?:${things})\\b`,
);
const thingBefore = new RegExp(`\\b(?:${things}|the trust)(?:'s)?(?: (?:is|was|turns|turned|has|now|own|an?))*\\s*$`);

/** "A 3-week-old chief exec" has been one for three weeks. */
const staffAfter =
  /^ (?:chief exec\w*|ceo|chair(?:man|woman)?|director|chief \w+|manager|consultant|matron|registrar|apprentice)\b/;

/** "Happy 100th birthday to the Cottage Hospital". */
const thingsBirthday = new RegExp(
  `^,? (?:to|for|of) (?:us|the|our|this|\\w+)\\b[^.!?\\n]{0,24}\\b(?:${things}|ward|surgery|practice|centre|clinic|hospice|library|bus)\\b`,
);

const patterns: RegExp[] = [
  // aged 82; not "aged 12 to 15", "aged 50 and over"
  new RegExp(
    `\\bage(?:d)?(?: of)?:? ${n}\\b(?! ?(?:and|or|&) (?:over|under|above|below|older|younger|up)|\\+|%| ?(?:to|-|–|—) ?\\d)`,
    'g',
  ),
  // 82-year-old, six years old, 3 weeks old; not "11-year-olds"
  new RegExp(`(?<![\\d.–-])${n}[ -]?(?:and a half[ -])?(?:year|yr|month|mth|week|wk|day|hour)s?[ -]old\\b`, 'g'),
  new RegExp(`(?<![\\d.–-])${n} ?(?:yrs old|yo|y/o|y\\.o\\.?)(?![a-z])`, 'g'),
  new RegExp(`(?<![\\d.–-])${n} (?:years|yrs) young\\b`, 'g'),
  // 90th birthday, turned 100
  /\b(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|tenth|eighteenth|twenty[- ]first|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|hundred(?:th)? and \w+) birthday\b/g,
  new RegExp(
    `\\b(?:turn(?:s|ed|ing)?|nearly|almost|just) (${n})(?= ?(?:[.,!;)\\n]|today|yesterday|and|last|this|on|in|$))`,
    'g',
  ),
  // a lady of 84, a boy of nine; not "one woman of 12"
  new RegExp(
    `(?<=\\ban? (?:[a-z-]+ ){0,2}(?:lady|gentleman|gent|man|woman|boy|girl|lad|lass|child|baby|widow|widower|toddler|teenager|chap|fella|patient|mum|dad|nan|gran|grandad) of )${n}(?![\\d%]|[ -](?:years?|yrs|months?|weeks?|days?|hours?|to|in|percent|per)\\b)`,
    'g',
  ),
  // in his 80s, in her late twenties
  /\bin (?:his|her|their|my patient's) (?:early |mid[ -]|late )?(?:\d0'?s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|hundreds)\b/g,
  // born at 26 weeks, our 24-weekers, 26 weeks gestation
  new RegExp(
    `(?<=\\b(?:born|arrived?|arriving|came|come|delivered|birth|labour|prem|premature(?:ly)?)(?: [a-z']+){0,4} (?:at|by) (?:just |only |barely )?)${weeksInside} weeks?\\b`,
    'g',
  ),
  new RegExp(
    `(?<![\\d.])${weeksInside}[- ]week(?:ers?\\b| (?:babies|baby|twins?|preemies?|prems?)\\b|s?'? (?:of )?gestation\\b)`,
    'g',
  ),
  // Welsh: 15 oed; not "dros 65 oed"
  /(?<!(?:dros|dan|rhwng|hyd at|at|a|i|ac|neu|o|rhai|bobl|plant|oedolion|yn) )(?<![\d–-])\b\d{1,3} (?:mlwydd )?oed\b/g,
  /\b(?:septuagenarian|octogenarian|nonagenarian|centenarian)\b/g,
];

const after = String.raw`(?=\)|,(?! ?\d)|\.(?!\d)|[;!\n\u2014\u2013]|-(?![a-z])|$| (?:who|whose|and (?:a|lives|has|had|is|was|he|she)|when|but|with|from|lives|lost|has|had|years old|today|now|next|this (?:week|month|year))\b)`;
const verb = "(?:'s| is| was| turned| turns| had just turned)(?: only| now| just| nearly| about)? ";

/** "she was nine", "Theo is five", "Joan, 82," and "still driving at 61,": an age only because of what stands before it. */
const looser: RegExp[] = [
  new RegExp(
    `(?<=\\b(?:[Hh]e|[Ss]he|[A-Z][a-z]+|caller|patient|child|boy|girl|baby|lad|lass|man|woman|lady|son|daughter|mum|dad|mother|father|brother|sister),?${verb})${n}(?: and a half)?${after}`,
    'g',
  ),
  new RegExp(`(?<=\\b[A-Za-z][a-z'-]+, )${n}(?: and a half)?${after}`, 'g'),
  /(?<=\b[A-Z][a-z]+ \()\d{1,3}(?=\))/g,
  /(?<=\b(?:at|still) )(?<!\b(?:starts?|begins?|opens?|eligible|free|offered|available|invited|retire\w*|stops?|up) (?:now )?at )(?:2[5-9]|[3-9]\d|10\d)(?=[,.;!])/g,
  // "two at Thornby Infants, 5 and 7,": the children of one person
  /(?<=[a-z], )\d{1,2} and \d{1,2}(?=,|\.(?!\d)| who)/g,
  // "104 and a half" opening a sentence
  /(?<=^|[.!?\n] |(?<!\d)[.!?]|\n)(?:8\d|9\d|1[01]\d) and a half\b/g,
  // "38, two kids under 5" and "15, Year 10" opening a sentence
  /(?<=^|[.!?\n] |(?<!\d)[.!?]|\n)\d{1,2}(?=, (?:year|two|three|four|single|married|divorced|widowed|female|male|fit|pregnant|lives|living|mum|mam|dad|mother|father|kids|retired|no)\b)/g,
  // "91, flew Lancasters" opening a sentence
  /(?<=^|[.!?\n] |(?<!\d)[.!?]|\n)(?:[6-9]\d|10\d)(?=, (?:[a-z]+ed|built|drove|fought|flew|sang|still|never|always|sharp) )/g,
  // "91 and still correcting my grammar"
  /(?<=^|[.!?\n] |(?<!\d)[.!?]|\n)(?:[6-9]\d|10\d) and (?:still|counting|sharp|never)\b/g,
  // "female 20s", "male, 54": crews' notes
  /\b(?:[Ff]em|[Ff]emale|[Mm]ale),? (?:(?:early |mid |late )?\d0'?s|[1-9]\d(?= ?(?:[,.;!)\n]|$)))/g,
  // "99 next week", "90 tomorrow" opening a sentence
  /(?<=^|[.!?\n] |(?<!\d)[.!?]|\n)(?:[6-9]\d|10\d)(?= (?:next|this|last) (?:week|month|birthday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)| (?:today|tomorrow|yesterday)\b)/g,
  // 27F, 63 M: case notes
  /(?<![\w£$€.])\d{1,2} ?[FM](?![\w°'’])/g,
];

/** "His twins. 26 weeks, home for Christmas": how early they came, where small babies are told of. */
const early = new RegExp(
  `(?<=(?:^|[.!?\\n;(\u2013\u2014-] ?)(?:just |only |at )?)${weeksInside} weeks(?=[,.;!)]| and )`,
  'gi',
);
const smallBabies =
  /\b(?:nicu|scbu|neonatal|neonates?|premature|preemies?|prems?|incubators?|tiny babies|special care baby|(?:his|her|their|the|whose|my|our) (?:twins|triplets|baby|babies|newborns?|tiny \w+))\b/;

const some =
  /\d|old|age|young|birthday|enties|ties\b|\bis |\bwas |teens|arian|(?:,| of) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/;

/** Every age of a person in a text. */
export function agesOf(part: Part): readonly Age[] {
  return part.memo(agesOf, () => {
    if (!part.has(some)) return [];
    const found = [...patterns.flatMap(p => part.findLower(p)), ...looser.flatMap(p => part.find(p))];
    if (part.has(smallBabies)) found.push(...part.findLower(early));
    const ages = found.filter(f => isPerson(part, f)).map(f => ({ ...f, ...yearsOf(f.text) }));
    return withoutOverlap(ages.filter(a => a.years === null || a.years < 115));
  });
}

/** "A mum of three" has three children. */
const parentOf = /\b(?:mum|mam|mother|dad|father|parent|nan|gran|grandmother|grandad|grandfather|granny) of $/;
const fewChildren = /^(?:1?\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;

function isPerson(part: Part, found: Found): boolean {
  const { before } = part.around(found, 30);
  const { after } = part.around(found, 60);
  if (thingAfter.test(after) || (parentOf.test(before) && fewChildren.test(found.text))) return false;
  if (
    /birthday$/.test(found.text.toLowerCase()) &&
    /\b(?:nhs|our|hospital|service|trust|its|charity|unit)(?:'s)? $/.test(before)
  )
    return false;
  if (/birthday$/i.test(found.text) && thingsBirthday.test(after)) return false;
  if (thingBefore.test(before) || staffAfter.test(after) || /\b(?:one|two|three|four|five) \($/.test(before))
    return false;
  return !/(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec),?|under|over|below|above|than|minus|page|level|band|stage|grade|number|no\.|ward|bed|room|bay|day|week|year|chapter|part|covid|type|phase|option|team|tier|£) ?$/.test(
    before,
  );
}

const decades = [
  'teens',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
  'hundreds',
];
const ordinals: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  tenth: 10,
  eighteenth: 18,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};
const arians: Record<string, number> = { septuagenarian: 70, octogenarian: 80, nonagenarian: 90, centenarian: 100 };

const anyNumber = new RegExp(n);

function yearsOf(text: string): { years: number | null; width: number } {
  const lower = text.toLowerCase();
  const arian = arians[lower];
  if (arian) return { years: arian, width: 10 };
  if (lower.startsWith('in ')) {
    const decade = decades.findIndex(d => lower.endsWith(d));
    const digits = /(\d)0'?s$/.exec(lower)?.[1];
    return {
      years: decade === 0 ? 13 : (digits === undefined ? decade + 1 : Number(digits)) * 10,
      width: decade === 0 ? 7 : 10,
    };
  }
  if (/\b(?:month|mth|week|wk|day|hour)/.test(lower.replace(/(?<=\d)-?(?=[a-z])/, ' ')))
    return { years: /month|mth/.test(lower) && Number(/\d+/.exec(lower)?.[0]) >= 12 ? 1 : 0, width: 1 };
  const decadeOf = /(\d)0'?s$/.exec(lower)?.[1];
  if (decadeOf) return { years: Number(decadeOf) * 10, width: 10 };
  const word = /[a-z]+(?= birthday)/.exec(lower)?.[0] ?? '';
  if (ordinals[word]) return { years: ordinals[word], width: 1 };
  const number = anyNumber.exec(lower)?.[0];
  return { years: number === undefined ? null : numberOf(number), width: 1 };
}
