import type { Part } from '../part';
import { labelled, labelOf } from './labels';
import { type IdentifierType, noFacts, type Recognised } from './recognised';
import { Taken } from './taken';

/** Two letters and seven figures; the nine figures of older passports only with their label. */
const passportShape = /(?<![A-Za-z0-9@#/-])(?:[A-Z]{2} ?|[a-z]{2})\d{7}(?![A-Za-z0-9])/g;
const passportNine = /(?<![\w@#/.-])\d{9}(?![\w-]|\.\d)/g;
const passportLabel = labelled('passport|travel document', { bare: true });

/**
 * Surname (five, filled with 9), decade, month (51 to 62 for women), day, year, two initials, a figure and two check
 * characters, with the issue number sometimes behind. Source: DVLA, driver number layout.
 */
const licenceShape =
  /(?<![a-z0-9])(?=[a-z]{1,5}9{0,4})[a-z9]{5} ?\d ?[0156]\d ?[0-3]\d ?\d ?[a-z9]{2} ?\d ?[a-z0-9]{2}(?: ?\d{2})?(?![a-z0-9])/g;
const licenceEight = /(?<![\w@#/.-])\d{8}(?![\w-]|\.\d)/g;
const licenceLabel = labelled("driving licen[cs]e|driver'?s? licen[cs]e|licen[cs]e|dvla|driver number", { bare: true });

/**
 * Current plates (two letters, an age of 02 to 29 or 51 to 79, three letters), the older ones with a year letter before
 * or behind, and Northern Ireland's. I, Q and Z never stand in the first two places. Source: DVLA, INF104.
 */
const plates: [string, RegExp, number][] = [
  [
    'current plate',
    /(?<![A-Z0-9@#/-])[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ -]?[A-HJ-PR-Z]{3}(?![A-Z0-9])/gi,
    0.9,
  ],
  ['prefix plate', /(?<![A-Z0-9@#/-])[A-HJ-NP-TV-Y]\d{1,3} ?[A-HJ-PR-Y][A-HJ-PR-Z]{2}(?![A-Z0-9])/g, 0.6],
  ['suffix plate', /(?<![A-Z0-9@#/-])[A-HJ-PR-Y]{3} ?\d{1,3}[A-HJ-NPR-TV-Y](?![A-Z0-9])/g, 0.6],
  ['Northern Ireland plate', /(?<![A-Z0-9@#/-])(?:[A-Z]I[A-Z]|[A-Z]{2}I|[A-Z][A-HJ-Z]Z) ?\d{1,4}(?![A-Z0-9])/g, 0.5],
];
const plateLabel = labelled('reg|registration|number ?plate|licen[cs]e plate|plate|car|van|vehicle|vrm|vrn|index', {
  bare: true,
});
const plateAny = /(?<![A-Z0-9@#/-])(?=[A-Z0-9 ]{0,8}\d)(?=[\d ]{0,8}[A-Z])[A-Z0-9]{1,4} ?[A-Z0-9]{1,4}(?![A-Za-z0-9])/g;

const deviceShape = /(?<![a-z0-9@/-])(?=[a-z0-9-]{0,21}\d{3})[a-z0-9][a-z0-9-]{6,23}(?![a-z0-9@])/g;
const deviceLabel = labelled('serial|device|implant|pacemaker|imei|sn|s\\/n|udi');

/** What stands in few texts, looked for before what is slow to look for. */
const quick = {
  any: /\d/,
  passport: /\d{6}/,
  licence: /licen|dvla|driver/,
  driver: /\d ?\d ?\d ?\d ?\d ?\d/,
  plate: /plate|registration|\breg\b/,
  device: /serial|device|implant|pacemaker|imei|s\/n/,
};

/** Passports, driving licences, vehicle plates and serial numbers of devices. */
export function papersIn(part: Part): readonly Recognised[] {
  return part.memo(papersIn, () => {
    const found: Recognised[] = [];
    const taken = new Taken();
    const { lower } = part;
    if (!part.has(quick.any)) return found;
    const push = (
      type: IdentifierType,
      hit: ReturnType<Part['find']>[number],
      shape: string,
      sure: number,
      label = '',
    ) => {
      if (!taken.claim(hit)) return;
      found.push({
        ...hit,
        type,
        value: hit.text.replace(/[\s-]/g, '').toUpperCase(),
        confidence: label ? 0.95 : sure,
        facts: { ...noFacts, shape, label },
      });
    };
    if (part.has(quick.passport)) {
      for (const hit of part.find(passportShape))
        push('passport', hit, '2 letters, 7 figures', 0.8, labelOf(part, hit, passportLabel));
      if (lower.includes('passport'))
        for (const hit of part.findLower(passportNine)) {
          const label = labelOf(part, hit, passportLabel);
          if (label) push('passport', hit, '9 figures', 0.9, label);
        }
      if (part.has(quick.licence))
        for (const hit of part.findLower(licenceEight)) {
          const label = labelOf(part, hit, licenceLabel);
          if (label) push('driving-licence', hit, '8 figures', 0.9, label);
        }
    }
    if (part.has(quick.driver))
      for (const hit of part.findLower(licenceShape))
        push('driving-licence', hit, 'driver number', 0.95, labelOf(part, hit, licenceLabel));
    for (const [shape, pattern, sure] of plates)
      for (const hit of part.find(pattern)) {
        if (shape === 'current plate' && !isPlateCase(hit.text)) continue;
        push('vehicle', hit, shape, sure, labelOf(part, hit, plateLabel));
      }
    if (part.has(quick.plate))
      for (const hit of part.find(plateAny)) {
        const label = labelOf(part, hit, plateLabel);
        if (/plate|reg/.test(label) && /[A-Z]/.test(hit.text)) push('vehicle', hit, 'any plate', 0.8, label);
      }
    if (part.has(quick.device))
      for (const hit of part.findLower(deviceShape)) {
        const label = labelOf(part, hit, deviceLabel);
        if (label) push('device', hit, 'serial number', 0.9, label);
      }
    return found;
  });
}

/** Plates are written in one case; "at12 noon"-like words are not. */
function isPlateCase(text: string): boolean {
  return text === text.toUpperCase() || text === text.toLowerCase();
}
