import type { Found, Part } from '../part';
import { noFacts, type Recognised } from './recognised';
import { Taken } from './taken';

const kinds =
  'Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Crescent|Cres|Terrace|Terr|Gardens|Gdns|Grove|Mews|Villas|Croft|Wynd|Brae|Boulevard|Blvd|Vennel|Garth|Cottages';
/** These are ordinary words too: in a headline ("2 Other Close Encounters") a capital follows. */
const words =
  'Close|Cl|Drive|Dr|Row|Place|Pl|Square|Sq|Way|Court|Ct|Hill|Park|Walk|Parade|Rise|View|Green|Gate|Loan|Fold|Bank|Quay|Wharf|Buildings';
/** House number, one to four capitalised words, a street word: "14 Tannery Row", "Flat 3, 12b St John's Road". */
const street = new RegExp(
  `(?<![\\w£$€.,/-])(?:(?:Flat|Apartment|Apt|Room|Unit|Suite) ?\\d{1,4}[A-Za-z]?,? )?(?<house>\\d{1,4}[A-Za-z]?(?:[-–/]\\d{1,4}[A-Za-z]?)?),? (?<name>(?:(?:The|Upper|Lower|Old|New|North|South|East|West|St\\.?|[NSEW]\\.?) )?(?:\\p{Lu}[\\p{L}'’-]+ ){0,3})(?:(?<kind>${kinds})|(?:${words})(?! \\p{Lu}))(?![\\p{L}\\p{N}'])\\.?`,
  'gu',
);
/** Welsh street words stand first: "7 Heol y Bont". */
const welsh =
  /(?<![\w£$€.,/-])\d{1,4}[A-Za-z]?,? (?:Heol|Stryd|Ffordd|Lôn|Maes|Rhodfa|Cilgant)(?: (?:y|yr|ar|\p{Lu}[\p{L}'’-]+)){1,3}(?![\p{L}\p{N}'])/gu;
/** All in lower case, as people type in a hurry; only words that are nothing but street names. */
const lower =
  /(?<![\w£$€.,/-])\d{1,4}[a-z]? (?:[a-z'-]{3,14} ){1,2}(?:street|road|lane|avenue|crescent|terrace|gardens|cottages)(?![\w'])/g;
/** "Flat 9, Puffin Court", "the caravan at …" name a home without a street. */
const flat =
  /(?<![\w])(?:Flat|Apartment|Apt\.?) ?\d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}'-]+ ){1,3}(?:House|Court|Tower|Lodge|Point|Heights|Mansions)\b/gu;

const quick = /\d/;
const streetWords = /street|road|lane|avenue|crescent|terrace|gardens|cottages/;

/** House number and street. Names of streets alone are places, not addresses. */
export function addressesIn(part: Part): readonly Recognised[] {
  return part.memo(addressesIn, () => {
    const found: Recognised[] = [];
    const taken = new Taken();
    if (!part.has(quick)) return found;
    for (const pattern of [street, welsh, flat]) {
      for (const hit of part.find(pattern)) {
        if (hit.groups.house !== undefined && /^\s*$/.test(hit.groups.name ?? '')) continue;
        push(part, found, taken, hit, 0.85);
      }
    }
    if (part.may(streetWords) && streetWords.test(part.folded))
      for (const hit of part.find(lower))
        if (!/ (?:the|a|an|and|of|to|in|on|for|from|people|miles?|minutes?|days?|years?|new) /.test(hit.text))
          push(part, found, taken, hit, 0.5);
    return found;
  });
}

function push(part: Part, found: Recognised[], taken: Taken, hit: Found, confidence: number): void {
  const whole = withPostcode(part, hit);
  if (!taken.claim(whole)) return;
  found.push({
    ...whole,
    type: 'address',
    value: whole.text,
    confidence,
    facts: { ...noFacts, shape: 'house and street' },
  });
}

/** "…, East Finchley, London N2 8AW": the town and postcode that follow belong to the address. */
function withPostcode(part: Part, hit: Found): Found {
  const rest = /^,?(?:[ \n]{1,2}\p{Lu}[\p{L}'-]*,?){0,5}[ \n]{1,2}[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Z\d])/u.exec(
    part.folded.slice(hit.to, hit.to + 80),
  );
  return rest ? part.at(hit.from, hit.to + rest[0].length) : hit;
}
