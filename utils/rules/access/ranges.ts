import type { Found } from '../../engine/part';
import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

/** A quick look before the slow ones. */
const hint = /[\da-z]\s?[-–—]\s?[£$€\da-z]/;

const time = '\\d{1,2}(?:[.:]\\d{2})?\\s?(?:am|pm)';
const noon = '(?:12\\s?)?(?:noon|midday|midnight)';
const clock = '\\d{1,2}[.:]\\d{2}';
const day = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const dash = '\\s?[-–—]\\s?';
const unit =
  'years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|people|patients|times|points|miles|km|kg|mg|ml|cm|mm|%|per cent|beds|staff|yo|year';

const patterns = [
  new RegExp(`\\b(?:${time}|${noon}|${clock}|\\d{1,2})${dash}(?:${time}|${noon})\\b`, 'g'),
  new RegExp(`(?<![\\d.:])${clock}${dash}${clock}(?![\\d.:])`, 'g'),
  new RegExp(`\\b${day}${dash}${day}\\b`, 'g'),
  new RegExp(`\\b\\d{1,2} ${month}${dash}\\d{1,2} ${month}\\b|\\b\\d{1,2}${dash}\\d{1,2} ${month}\\b`, 'g'),
  /(?<![\d.,£$€/–-]|[–-]\s)[£$€]?\d[\d,.]*\s?–\s?[£$€]?\d[\d,]*(?:\.\d+)?(?![\d/–-])/g,
  new RegExp(`(?<![\\d.,/–-])\\d{1,3}-\\d{1,3}(?=[\\s-]?(?:${unit})\\b|%)`, 'g'),
  new RegExp(`(?<![\\d.,/–-])\\d{1,2}-\\d{1,2}(?=,? ${day}\\b|,? (?:daily|weekdays|every day))`, 'g'),
  new RegExp(`(?<=\\b${day}(?:${dash}|\\sto\\s)${day},? )\\d{1,2}-\\d{1,2}(?![\\d-])`, 'g'),
  /(?<=\b(?:aged?|ages|from|between|under|over|wards|pages|days|weeks|rooms|floors|bays|bands|steps|years) )\d{1,3}-\d{1,3}\b(?!-)/g,
];
const score = /\b(?:won|lost|beat|win|draw|drew|score[ds]?|victory|lead|result|defeat)\b/;

/** Nobody reads on after so many. */
const enough = 20;

/** C-32. */
export default defineRule({
  id: 'access/ranges',
  severity: 'tip',
  title: 'Write “to” in a range',
  why: 'Screen readers may skip the dash: “4 11”.',
  advice: 'Use “to”, as in “10am to 2pm”.',
  source: sources.nhsFormatting,
  isStyle: true,
  *find({ text }) {
    if (!text.has(hint)) return;
    const seen: Found[] = [];
    for (const pattern of patterns) {
      for (const found of text.findLower(pattern)) {
        if (seen.some(s => found.from < s.to && found.to > s.from)) continue;
        if (isOther(found, text.around(found, 25).before)) continue;
        seen.push(found);
        if (seen.length >= enough) break;
      }
    }
    for (const { start, end } of seen.sort((a, b) => a.from - b.from)) {
      const typed = text.original.slice(start, end);
      const words = typed.replace(/\s*[-–—]\s*/, ' to ');
      yield { start, end, fixes: [{ start, end, text: words, label: words }] };
    }
  },
  examples: {
    flags: [
      { text: 'Saturday [10am-2pm], ages [4–11].', severity: 'tip' },
      { text: 'Open [Mon–Fri], [9.30-16.45]' },
      { text: 'Waits of [12-14] weeks for people aged [65-70]' },
      { text: 'Lift A for wards [1-6]. The plan for [2026–2031]. Clinic [9am-12noon]' },
      { text: 'Blood tests [9-5] Monday to Saturday. Café: [Mon-Fri], [8-4]' },
    ],
    allows: [
      { text: 'Ring 020 7946 0000 or 01632-960-144.' },
      { text: 'Our team won 3–1. COVID-19, 24-7, T-10.' },
      { text: 'On 2026-09-01 at 10am - see you there' },
      { text: 'NHS number 999-123-4567, sort code 00-00-00, a 2026-27 plan' },
    ],
  },
});

/** A score, a financial year ("2026–27") or a date, not a range. */
function isOther(found: Found, before: string): boolean {
  if (score.test(before)) return true;
  return /^(?:19|20)\d\d\s?[–-]\s?\d\d$/.test(found.text);
}
