import type { WhenPattern } from './when';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const month = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`;
const weekday = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur?|sun)(?:day)?';
const fullWeekday = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const partOfDay = '(?:morning|afternoon|evening|night|lunchtime|teatime)';
const year = "(?:19|20)\\d\\d|'\\d\\d";
const ordinal = '(?:st|nd|rd|th)?';
const count =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of|several|couple of|few)';

export function monthNumber(text: string): number {
  const number = Number(text);
  if (!Number.isNaN(number)) return number;
  return months.split('|').findIndex(name => name.startsWith(text.slice(0, 3))) + 1;
}

/** Calendar dates, most telling first. The forms with slashes take either order: people copy American ones. */
export const datePatterns: readonly WhenPattern[] = [
  {
    kind: 'date',
    pattern:
      /(?<![\w.-])(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?:[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?(?![\w-]|\.\d)/g,
  },
  { kind: 'date', pattern: /(?<![\w./-])(?<y>(?:19|20)\d\d)[/.](?<m>\d\d?)[/.](?<d>\d\d?)(?![\w/-]|\.\d)/g },
  {
    kind: 'date',
    anyOrder: true,
    pattern: /(?<![\w./-])(?<d>\d\d?) ?(?<s>[/.-]) ?(?<m>\d\d?) ?\k<s> ?(?<y>(?:19|20)\d\d|\d\d)(?![\w/-]|\.\d)/g,
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `(?<![\\w./])(?:${weekday},? (?:the )?)?(?<d>\\d\\d?)${ordinal}[ -]?(?:of )?(?<m>${month})(?:[ ,-]{1,2}(?<y>${year}|\\d\\d(?!\\w|[:.]\\d| ?(?:am|pm|to|-)\\b)))?(?!\\w)`,
      'g',
    ),
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `(?<![\\w.])(?:${weekday},? )?(?<m>${month})[ -](?:the )?(?<d>\\d\\d?)${ordinal}(?:(?:, ?| |-)(?<y>${year}))?(?![\\w]|[:.]\\d| ?(?:am|pm)\\b)`,
      'g',
    ),
  },
  {
    kind: 'month',
    pattern: new RegExp(`(?<![\\w.])(?<m>${month})[ -](?:of )?(?<y>${year})(?!\\w)`, 'g'),
  },
  { kind: 'month', pattern: /(?<![\w./-])(?<m>0?[1-9]|1[0-2])\/(?<y>(?:19|20)\d\d)(?![\w/-])/g },
  { kind: 'month', pattern: /(?<![\w])(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-(?<y>\d\d)(?![\w-])/g },
  {
    kind: 'date',
    anyOrder: true,
    confidence: 0.5,
    pattern:
      /(?<![\w./-])(?!24\/7(?!\d)|20\/20|50\/50)(?=0|\d\d?\/(?:0|1[3-9]|[23]\d)|(?:1[3-9]|[23]\d)\/)(?<d>\d\d?)\/(?<m>\d\d?)(?![\w/%-]|\.\d)/g,
  },
  {
    kind: 'date',
    near: true,
    confidence: 0.8,
    pattern:
      /\b(?:on|since|by|until|from) the (?<d>\d\d?)(?:st|nd|rd|th)\b(?! (?:floor|of|anniversary|birthday|time|year))/g,
  },
];

export const clockPatterns: readonly WhenPattern[] = [
  { kind: 'clock', pattern: /(?<![\w.:£$-])(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)? ?(?:am|pm|a\.m\.?|p\.m\.?)(?![\w])/g },
  { kind: 'clock', pattern: /(?<![\w.:£$/-])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\w:]|\.\d)/g },
  {
    kind: 'clock',
    confidence: 0.8,
    pattern:
      /\b(?:(?:half past|quarter (?:past|to)) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d?)|(?:\d\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock|midnight|midday|noon)\b/g,
  },
];

/** Times counted from now and days of the week. */
export const relativePatterns: readonly WhenPattern[] = [
  {
    kind: 'relative',
    near: true,
    pattern: new RegExp(
      `\\b(?:(?:earlier |late |early |only |just )?(?:yesterday|today|tonight|tomorrow)(?:'s)?(?: (?:${partOfDay}))?|(?:this|last|late last|earlier this|yesterday) (?:${partOfDay}|weekend)(?:'s)?|overnight|(?:in|during) the (?:early hours|night|small hours)|over the weekend|at the weekend|the other (?:day|night|week|morning)|(?:this|last|past|earlier this) week(?:'s)?|${count} (?:minutes?|mins?|hours?|hrs?|days?) ago|(?:on )?(?:my|our) (?:last )?(?:night )?shift|just now|moments ago)\\b`,
      'g',
    ),
  },
  {
    kind: 'relative',
    pattern: new RegExp(
      `\\b(?:(?:this|last|next|past) (?:month|year|term|spring|summer|autumn|fall|winter|christmas|easter|${months})(?:'s)?|${count} (?:weeks?|months?|years?) ago|(?:christmas|boxing|new year's|mother's|father's) (?:day|eve)|new year|bonfire night|easter (?:sunday|monday)|next week)\\b`,
      'g',
    ),
  },
  {
    kind: 'weekday',
    near: true,
    pattern: new RegExp(
      `\\b(?:(?:on|since|last|this|next|by|until|from|late|early) )?${fullWeekday}(?:'s)?(?: ${partOfDay})?\\b|\\b(?:on|since|last|this) (?:mon|tues?|weds?|thurs?|fri|sat|sun)\\b`,
      'g',
    ),
  },
  {
    kind: 'month',
    confidence: 0.7,
    pattern: new RegExp(
      `\\b(?:in|since|last|this|until|by|during|early|late|back in|of) (?<m>${months.replace('|may|', '|').replace('march|', '')})\\b|\\b(?:in|since|last|until|back in) (?:may|march)\\b`,
      'g',
    ),
  },
];
