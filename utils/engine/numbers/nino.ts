import type { Part } from '../part';
import { labelled, labelOf } from './labels';
import { noFacts, type Recognised } from './recognised';

/** A quick look before the slow ones. */
const hint = /\d\d[ -]?[a-d\d]/;

/**
 * Two letters, six figures, one letter A to D. D F I Q U V never stand in front, O not second; BG GB KN NK NT TN ZZ are
 * never issued, which also rules out the training sample that begins with QQ. Source: HMRC, NIM39110.
 */
const shape =
  /(?<![a-z0-9£$€@#/])(?!bg|gb|kn|nk|nt|tn|zz)[a-ceghj-prstw-z][a-ceghj-nprstw-z][ -]?(?:\d{6}|\d\d[ -]\d\d[ -]\d\d|\d{3}[ -]\d{3}) ?-?[a-d](?![a-z0-9])/g;
/** The temporary number that stands in for one: two figures, a letter, five figures. */
const temporary = /(?<![a-z0-9£$€@#/-])\d\d ?[a-z] ?(?:\d{5}|\d{3} \d\d)(?![a-z0-9])/g;

const label = labelled('ni|nino|n\\.i\\.?|national insurance|paye temp|trn|temporary reference', { bare: true });

/** National Insurance numbers, and the temporary reference numbers used before one is issued. */
export function ninosIn(part: Part): readonly Recognised[] {
  return part.memo(ninosIn, () => {
    if (!part.has(hint)) return [];
    const found: Recognised[] = part.findLower(shape).map(hit => ({
      ...hit,
      type: 'nino',
      value: hit.text.replace(/[\s-]/g, '').toUpperCase(),
      confidence: 0.95,
      facts: { ...noFacts, shape: 'number', range: 'issued', label: labelOf(part, hit, label) },
    }));
    for (const hit of part.findLower(temporary)) {
      found.push({
        ...hit,
        type: 'nino',
        value: hit.text.replace(/\s/g, '').toUpperCase(),
        confidence: 0.5,
        facts: { ...noFacts, shape: 'temporary', label: labelOf(part, hit, label) },
      });
    }
    return found;
  });
}
