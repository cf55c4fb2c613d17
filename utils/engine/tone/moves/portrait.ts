import { peopleOf } from '../../people';
import type { Reading } from '../../reading';
import type { Span } from '../../types';
import { isSpoken } from '../own-words';
import { hasAny, triggers } from '../words';
import { newborn } from './credit';

/** Before a lone given name these read as a place or an institution, or name somebody in passing: "in Sydney", "lives with Jan". */
const beforePlace =
  /(?:\b(?:with|mostly|in|at|near|across|around|st|the|via|san|new|port|mount|lake|remember|ring|saint) |[#@"'’/&-])$/;
/** Part of a longer name, a title or a handle. */
const partOfName = /^(?:'s \p{Lu}| \p{Lu}\p{Ll}|-\p{Lu}|, \p{Lu}\p{Ll}+ and|\/| &)/u;
const titled = /\p{Lu}[\p{L}'.]* $/u;

/**
 * A colleague or neighbour told about by given name alone, as people do who know each other. Press pieces carry a link
 * or a surname; patients' stories are left to the rules about identifiers.
 */
export function portraitsIn(reading: Reading): Span[] {
  const { text } = reading;
  if (text.links.length > 0 || reading.isReply || !hasCapitalInside(text.folded)) return [];
  if (hasAny(text, pressWords) || text.has(newborn)) return [];
  for (const person of peopleOf(reading)) {
    if (person.where !== 'text' || /\s/.test(person.text) || person.text === person.text.toUpperCase()) continue;
    const before = text.folded.slice(Math.max(0, person.from - 16), person.from);
    const after = text.folded.slice(person.to, person.to + 24);
    // "Marrow and Thorne": two places, or two surnames.
    if (/\p{Lu}\p{Ll}+ (?:and|&) $/u.test(before)) continue;
    if (/\b(?:said|says|by|deal with) $/.test(before.toLowerCase())) continue;
    if (beforePlace.test(before.toLowerCase()) || partOfName.test(after)) continue;
    if (titled.test(before) && !/[.!?:] ?\p{Lu}[\p{L}'.]* $/u.test(before) && !/(?:Sister|Nurse|Matron) $/.test(before))
      continue;
    if (person.role !== 'colleague' && !isIntroduced(text.folded, person.to) && !department.test(after)) continue;
    if (!isSpoken(text, person.from)) continue;
    return [{ start: person.start, end: person.end }];
  }
  return [];
}

/** "Sunita from bookings rang 212 people": told apart by where they work. */
const department =
  /^ (?:from|in|on|at) (?:the )?(?:bookings?|stores|payroll|estates|catering|switchboard|reception|pharmacy|physio|dietetics|records|theatres?|nights|audit|finance|radiology|x-ray|ultrasound|portering|facilities|laundry|the kitchens?|IT|HR|comms|labs?|outpatients|housekeeping) (?!and\b)\p{Ll}+/u;

/** "Denise, 22 years on the front desk": a few words about the person, and "she" or "he" later on. */
function isIntroduced(text: string, to: number): boolean {
  const after = text.slice(to);
  return (
    /^(?:, (?:\d|who\b|one of|an? |the |from |our |now )| (?:on|in|from|at) (?:the )?\p{Ll}+ )/u.test(after) &&
    /\b(?:she|he|her|his|him)(?:'s)?\b/i.test(after)
  );
}

const pressWords = triggers(
  'minister senator congressman congresswoman president governor mp goal album single tour cup league season',
);

/** A capital behind a small letter: without one there is no name to look for. */
function hasCapitalInside(text: string): boolean {
  return /\p{Ll}[,:;]? \p{Lu}\p{Ll}/u.test(text) || /(?:^|[.!?] )\p{Lu}\p{Ll}+(?:,| (?:on|in|from|at) )/u.test(text);
}
