import { datesIn } from '../../numbers/dates';
import type { Found, Part } from '../../part';
import { withoutOverlap } from '../overlap';

/** A moment that a text names. */
export interface Moment extends Found {
  /** `date`: a day on the calendar; `time`: a clock time; `recent`: within about a week; `past`: further back. */
  kind: 'date' | 'time' | 'recent' | 'past';
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dayName = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)';
/** Written as two ways, each with its end, so that "friend" and "money" are not looked at. */
const weekday = `(?:${dayName}day|${dayName})`;
const fullWeekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const count = '(?:an?|one|two|three|four|five|six|seven|ten|few|a few|a couple of|couple of|\\d{1,2})';

const patterns: [Moment['kind'], RegExp][] = [
  ['time', /(?<![\d.:£$])(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)? ?(?:am|pm|a\.m\.|p\.m\.)(?!\w)/g],
  ['time', /(?<![\d.:£$])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/g],
  ['time', /(?<=\b(?:at|around|about|by|until|till|since|from) )(?:1[0-2]|[1-9])\.[0-5]\d(?![\d%])/g],
  [
    'recent',
    /\b(?:(?:late |early |only |just )?(?:last night|yesterday(?: (?:morning|afternoon|evening))?|this (?:morning|afternoon|evening|week|weekend|lunchtime|very morning)|today|tonight|earlier(?: today| this week)?|last week(?:end)?|the other (?:day|night|week)|overnight|the weekend|early hours|just now|moments ago|minutes ago|christmas (?:day|eve)|boxing day|(?:mother|father|valentine|st patrick|st david)'s day|easter (?:sunday|monday)|good friday|hogmanay|halloween|bonfire night|burns night|new year's (?:eve|day)|bank holiday(?: monday)?))\b(?:'s)?(?:'s? shift)?/g,
  ],
  [
    'recent',
    new RegExp(`\\b${count} (?:minutes?|mins?|hours?|hrs?|days?|nights?) (?:ago|earlier|before|later)\\b`, 'g'),
  ],
  [
    'recent',
    new RegExp(
      `\\b(?:(?:on|since|from|until|till|by|late|early|last|this|next|that) )?(?:${fullWeekday}|(?<=\\b(?:on|since|late|early|last|this|next) )${weekday}\\b)(?:'s)?(?: (?:morning|afternoon|evening|night|lunchtime|night's shift|shift|am|pm))?\\b`,
      'g',
    ),
  ],
  // Welsh: today, yesterday, last night, this morning, tonight
  ['recent', /\b(?:heddiw|ddoe|neithiwr|(?:y )?bore '?ma|heno|wythnos diwethaf)\b/g],
  [
    'past',
    new RegExp(
      `\\b(?:last (?:month|year|summer|winter|spring|autumn|christmas|easter|${month})|this (?:month|year|summer|spring|winter|autumn)|${count} (?:weeks?|months?|years?) ago)\\b`,
      'g',
    ),
  ],
  ['past', new RegExp(`(?<=\\b(?:in|since|last|back in) )(?:${month}|(?:19|20)\\d\\d)\\b`, 'g')],
];

/** Quick test: most texts of any length name some time, but a text without these letters cannot. */
const some =
  /\d|day|night|week|month|year|morning|tonight|earlier|ago|afternoon|evening|hours|heddiw|ddoe|neithiwr|bore|heno|moments|just now|since|last|\bin [jfmasond]/;

/** Every date, clock time and "last night" of a text. */
export function timesOf(part: Part): readonly Moment[] {
  return part.memo(timesOf, () => {
    if (!part.has(some)) return [];
    const dates = datesIn(part).map(d => ({ ...d, kind: 'date' as const }));
    const others = patterns.flatMap(([kind, pattern]) => part.findLower(pattern).map(f => ({ ...f, kind })));
    return withoutOverlap([...dates, ...others]);
  });
}
