import type { Found, Part } from '../part';
import { dayOf, spokenDay, spokenYear, yearOf } from './spoken-dates';
import { Taken } from './taken';

/** A quick look before the slow ones. */
const hint = /\d|th of |rd of |st of |nd of |nineteen|two thousand/;

/** A day or month of the calendar, as written. */
export interface CalendarDate extends Found {
  day?: number;
  month?: number;
  year?: number;
  /** True for a day with its month and year. */
  full: boolean;
  /** 0 to 1: a bare "5/21" may be a share or a score. */
  confidence: number;
}

const month = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\\.(?=,? ?['\\d]))?`;
const weekday = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur?|sun)(?:day)?';
const year = "(?:19|20)\\d\\d|'\\d\\d";
const ordinal = '(?:st|nd|rd|th)?';

interface DatePattern {
  /** Over lower-case text; groups d, m and y. */
  pattern: RegExp;
  confidence?: number;
  /** Figures only: people copy American dates, so either may be the day. */
  anyOrder?: boolean;
}

/** Most telling first: a later pattern never overlaps what an earlier one took. */
const patterns: readonly DatePattern[] = [
  {
    pattern:
      /(?<![\w.-])(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?:[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?(?![\w-]|\.\d)/g,
  },
  { pattern: /(?<![\w./-])(?<y>(?:19|20)\d\d)(?<s>[/.])(?<m>\d\d?)\k<s>(?<d>\d\d?)(?![\w/-]|\.\d)/g },
  {
    pattern: new RegExp(
      `(?<![\\w.])(?:the )?(?<d>${spokenDay}|\\d\\d?${ordinal}) (?:day )?(?:of )?(?<m>${month})(?:,? (?:in )?(?<y>${spokenYear}|${year}))(?!\\w)`,
      'g',
    ),
  },
  {
    anyOrder: true,
    pattern: /(?<![\w./-])(?<d>\d\d?) ?(?<s>[/.-]) ?(?<m>\d\d?) ?\k<s> ?(?<y>(?:19|20)\d\d|\d\d)(?![\w/-]|\.\d)/g,
  },
  {
    pattern: new RegExp(
      `(?<![\\w./])(?:${weekday},? (?:the )?)?(?<d>\\d\\d?)${ordinal}[ -]?(?:of )?(?<m>${month})(?:[ ,-]{1,2}(?<y>${year}|\\d\\d(?!\\w|[:.]\\d| ?(?:am|pm|to|-)\\b)))?(?!\\w)`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `(?<![\\w.])(?:${weekday},? )?(?<m>${month})[ -](?:the )?(?<d>\\d\\d?)${ordinal}(?:(?:, ?| |-)(?<y>${year}))?(?!\\w|[:.]\\d| ?(?:am|pm)\\b)`,
      'g',
    ),
  },
  { pattern: new RegExp(`(?<![\\w.])(?<m>${month})[ -](?:of )?(?<y>${year})(?!\\w)`, 'g') },
  { pattern: /(?<![\w./-])(?<m>0?[1-9]|1[0-2])\/(?<y>(?:19|20)\d\d)(?![\w/-])/g },
  { pattern: /(?<!\w)(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-(?<y>\d\d)(?![\w-])/g },
  {
    // A leading nought or a number over 12 tells a date from a fraction, a thread count or "24/7".
    anyOrder: true,
    confidence: 0.5,
    pattern:
      /(?<![\w./-])(?!24\/7(?!\d)|20\/20|50\/50)(?=0|\d\d?\/(?:0|1[3-9]|[23]\d)|(?:1[3-9]|[23]\d)\/)(?<d>\d\d?)\/(?<m>\d\d?)(?![\w/%-]|\.\d)/g,
  },
  {
    confidence: 0.8,
    pattern:
      /\b(?:on|since|by|until|from) the (?<d>\d\d?)(?:st|nd|rd|th)\b(?! (?:floor|of|anniversary|birthday|time|year))/g,
  },
];

/** Every calendar date in this string, in order. */
export function datesIn(part: Part): readonly CalendarDate[] {
  return part.memo(datesIn, () => {
    const found: CalendarDate[] = [];
    const taken = new Taken();
    if (!part.has(hint)) return found;
    for (const { pattern, confidence = 0.95, anyOrder = false } of patterns) {
      for (const hit of part.findLower(pattern)) {
        const date = readDate(hit, confidence, anyOrder);
        if (date && taken.claim(hit)) found.push(date);
      }
    }
    return found.sort((a, b) => a.from - b.from);
  });
}

function readDate(hit: Found, confidence: number, anyOrder: boolean): CalendarDate | null {
  const { d, m, y } = hit.groups;
  let dayNumber = d === undefined ? undefined : /^\d/.test(d) ? Number.parseInt(d, 10) : dayOf(d);
  let monthOf = m === undefined ? undefined : monthNumber(m);
  if (anyOrder && dayNumber !== undefined && monthOf !== undefined && monthOf > 12)
    [dayNumber, monthOf] = [monthOf, dayNumber];
  if (dayNumber !== undefined && (dayNumber < 1 || dayNumber > 31)) return null;
  if (monthOf !== undefined && (monthOf < 1 || monthOf > 12)) return null;
  return {
    ...hit,
    confidence,
    full: dayNumber !== undefined && monthOf !== undefined && y !== undefined,
    ...(dayNumber === undefined ? {} : { day: dayNumber }),
    ...(monthOf === undefined ? {} : { month: monthOf }),
    ...(y === undefined ? {} : { year: fullYear(y.replace("'", '')) }),
  };
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : monthNames.indexOf(text.slice(0, 3)) + 1;
}

/** Two-figure years: up to 30 are this century. */
function fullYear(y: string): number {
  if (/^[a-z]/.test(y)) return yearOf(y);
  const number = Number(y);
  return y.length > 2 ? number : number <= 30 ? 2000 + number : 1900 + number;
}
