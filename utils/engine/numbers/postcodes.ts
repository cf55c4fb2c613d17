import type { Part } from '../part';
import { noFacts, type Recognised } from './recognised';

/** A quick look before the slow ones. */
const hint = /\d[a-z\d]? {0,2}\d[a-z]{2}|gir ?0aa|bfpo/;

/** The 124 postcode areas. Source: Royal Mail, PAF; ONS Postcode Directory. */
const areas = new Set(
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE BF BX GIR'.split(
    ' ',
  ),
);
const shape =
  /(?<![a-z0-9@#£$€/-])(?<area>[a-z]{1,2})(?<district>\d[a-z\d]?) {0,2}(?<sector>\d)(?<unit>[abd-hjlnp-uw-z]{2})(?![a-z0-9])/g;
/** Forces' mail goes by a number, and a bank's giro centre once had a postcode of its own. Source: British Forces Post Office. */
const others = /(?<![a-z0-9])(?:gir ?0aa|bfpo ?(?:c\/o ?)?\d{1,4})(?![a-z0-9])/g;

/** Full postcodes. `facts.range` is the area when it exists, else ''. */
export function postcodesIn(part: Part): readonly Recognised[] {
  return part.memo(postcodesIn, () => {
    if (!part.has(hint)) return [];
    const found: Recognised[] = [];
    for (const hit of part.findLower(shape)) {
      const typed = part.folded.slice(hit.from, hit.to);
      const { area = '', district = '', sector = '', unit = '' } = hit.groups;
      const known = areas.has(area.toUpperCase());
      // "b12 3rd floor", "m1 2nd exit": an ordinal, unless it is all capitals and joined like a postcode.
      if (typed !== typed.toUpperCase() && /^(?:1st|2nd|3rd)$/.test(sector + unit)) continue;
      if (!known || !isDistrict(area, district)) continue;
      found.push({
        ...hit,
        type: 'postcode',
        value: `${area}${district}${sector}${unit}`.toUpperCase(),
        confidence: typed === typed.toUpperCase() ? 0.97 : 0.8,
        facts: { ...noFacts, shape: typed.includes(' ') ? 'spaced' : 'joined', range: area.toUpperCase() },
      });
    }
    for (const hit of part.findLower(others))
      found.push({
        ...hit,
        type: 'postcode',
        value: hit.text.toUpperCase().replace(/\s/g, ''),
        confidence: 0.95,
        facts: { ...noFacts, shape: 'spaced', range: hit.text.slice(0, 4).toUpperCase().trim() },
      });
    return found;
  });
}

/** A letter may close the district of a few central areas; which letters differs with the length of the area. */
function isDistrict(area: string, district: string): boolean {
  const letter = /[a-z]$/.exec(district)?.[0];
  return letter === undefined || (area.length === 1 ? 'abcdefghjkpstuw' : 'abehmnprvwxy').includes(letter);
}
