import type { Part } from '../part';
import type { Reading } from '../reading';
import { addressesIn } from './addresses';
import { bankIn } from './bank';
import { type CalendarDate, datesIn } from './dates';
import { dobsIn } from './dob';
import { emailsIn } from './emails';
import { healthNumbersIn } from './health-numbers';
import { hospitalNumbersIn } from './hospital-number';
import { ipsIn } from './ips';
import { ninosIn } from './nino';
import { papersIn } from './papers';
import { phonesIn } from './phones';
import { postcodesIn } from './postcodes';
import { noFacts, type Recognised } from './recognised';

/**
 * Everything in one string that has the shape of an identifier, whatever its level, without plain dates. Two readings
 * of one place may stand.
 */
export function identifiersIn(part: Part): readonly Recognised[] {
  return part.memo(identifiersIn, () => {
    const figures = countFigures(part.folded);
    const found: Recognised[] = [];
    for (const [fewest, readers] of families) {
      if (figures < fewest) break;
      for (const reader of readers) found.push(...reader(part));
    }
    return found.length > 1 ? found.sort(byPlace) : found;
  });
}

/** Readers by the fewest figures that they need: most posts hold few, and are done after the first. */
const families: readonly [number, ((part: Part) => readonly Recognised[])[]][] = [
  // Numbers and dates of birth may be spelled in words, and the addresses of mail and machines may hold no figure at all.
  [0, [healthNumbersIn, phonesIn, emailsIn, ipsIn, dobsIn]],
  [1, [addressesIn, postcodesIn]],
  [2, [papersIn]],
  [3, [hospitalNumbersIn]],
  [6, [ninosIn, bankIn]],
];

function countFigures(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length && count < 6; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

/** As `identifiersIn`, with calendar dates. */
export function recognisedIn(part: Part): readonly Recognised[] {
  return part.memo(recognisedIn, () => [...identifiersIn(part), ...datesIn(part).map(asRecognised)].sort(byPlace));
}

/** Everything recognised in the published strings of a draft. */
export function recognised(reading: Reading): readonly Recognised[] {
  return reading.memo(recognised, () => reading.published.flatMap(part => [...recognisedIn(part)]));
}

function asRecognised(date: CalendarDate): Recognised {
  const { full, start, end, from, to, text, groups, where, confidence } = date;
  const facts = { ...noFacts, shape: full ? 'full date' : 'part of a date' };
  return { start, end, from, to, text, groups, where, confidence, type: 'date', value: text, facts };
}

function byPlace(a: Recognised, b: Recognised): number {
  return a.from - b.from || b.to - a.to || b.confidence - a.confidence;
}
