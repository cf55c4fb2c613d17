import type { Part } from '../part';
import type { Reading } from '../reading';
import { addressesIn } from './addresses';
import { bankIn } from './bank';
import { datesIn } from './dates';
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

/** Everything in one string that has the shape of an identifier, whatever its level. Two readings of one place may stand. */
export function recognisedIn(part: Part): readonly Recognised[] {
  return part.memo(recognisedIn, () =>
    [
      ...healthNumbersIn(part),
      ...hospitalNumbersIn(part),
      ...ninosIn(part),
      ...papersIn(part),
      ...bankIn(part),
      ...dobsIn(part),
      ...phonesIn(part),
      ...emailsIn(part),
      ...postcodesIn(part),
      ...addressesIn(part),
      ...ipsIn(part),
      ...datesIn(part).map(d => ({
        ...d,
        type: 'date' as const,
        value: d.text,
        facts: { ...noFacts, shape: d.full ? 'full date' : 'part of a date' },
      })),
    ].sort((a, b) => a.from - b.from || b.to - a.to || b.confidence - a.confidence),
  );
}

/** Everything recognised in the published strings of a draft. */
export function recognised(reading: Reading): readonly Recognised[] {
  return reading.memo(recognised, () => reading.published.flatMap(part => [...recognisedIn(part)]));
}
