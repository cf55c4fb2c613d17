import type { Part } from '../part';
import { isDdmmyy, isOneDigit, passesGs1, passesModulus10, passesModulus11 } from './checks';
import { type DigitWindow, windowsOf } from './digit-runs';
import { labelled, labelOf, otherUseOf } from './labels';
import type { IdentifierType, Recognised } from './recognised';

const nhsLabel = labelled('nhs|n\\.h\\.s\\.?|national health service|patient|pt', { bare: true });
const chiLabel = labelled('chi|c\\.h\\.i\\.?|community health index', { bare: true });
const hcLabel = labelled('h ?& ?c|hcn|h\\+c|hsc|health (?:and|&) (?:social )?care|health care', { bare: true });
const ihiLabel = labelled('ihi|individual health identifier', { bare: true });

/** Cheap: most texts with digits name no scheme at all. */
const anyLabel = /nhs|patient|pt |n\.h\.s|national health|chi|c\.h\.i|community health|h ?& ?c|hcn|h\+c|hsc|health|ihi/;

function hasLabels(part: Part): boolean {
  return part.memo(hasLabels, () => part.has(anyLabel));
}

/** Any of the schemes, with "no", "number" or "id" behind it: for digits that are too few or wrong. */
export const patientNumberLabel = labelled('nhs|chi|h ?& ?c|hcn|health (?:and|&) care|community health index');

/**
 * Ranges that have been or may be issued, by their first digits. Source: NHS Data Dictionary, and the range table of
 * uk-fci/nhs-number (MIT). England, Wales and the Isle of Man begin with 4, 6 or 7; Northern Ireland runs from
 * 320 000 0001 to 399 999 9999; 9 is set aside for tests, and 5 has never been issued.
 */
export function rangeOf(digits: string): string {
  if (/^[467]/.test(digits)) return 'England and Wales';
  if (/^3[2-9]/.test(digits)) return 'Northern Ireland';
  if (/^8[1-5]/.test(digits) && digits >= '8120000000') return 'Ireland';
  if (/^[59]/.test(digits)) return 'test';
  return isDdmmyy(digits) ? 'Scotland' : '';
}

/** Groupings in which people write health numbers; any other grouping needs a label. */
const usualShapes = new Set(['10', '3-3-4', '3-7', '1-1-1-1-1-1-1-1-1-1', '6-4', '2-2-2-4', 'words']);

/** Ten-digit health numbers of the four countries, and the long Irish one. One window may be read in two ways. */
export function healthNumbersIn(part: Part): readonly Recognised[] {
  return part.memo(healthNumbersIn, () => {
    const found: Recognised[] = [];
    for (const window of windowsOf(part, 10)) readTen(part, window, found);
    for (const window of windowsOf(part, 18)) readEighteen(part, window, found);
    return found;
  });
}

/** "Your NHS parcel, ref 450 …": the number of the parcel. */
function isOfParcel(part: Part, { from }: DigitWindow): boolean {
  return parcel.test(part.lower.slice(Math.max(0, from - 40), from));
}

const parcel =
  /\b(?:parcel|delivery|order|invoice|booking|ticket|tracking|vacancy|job)s?,? ?(?:ref(?:erence)?|no|number|id)?\W{0,3}$/;

function readTen(part: Part, window: DigitWindow, found: Recognised[]): void {
  const { digits, shape, alone, lead } = window;
  if (isOneDigit(digits) || isContinuation(part, window)) return;
  const labels: Record<string, string> = hasLabels(part)
    ? {
        'nhs-number': isOfParcel(part, window) ? '' : labelOf(part, window, nhsLabel),
        chi: labelOf(part, window, chiLabel),
        'hc-number': labelOf(part, window, hcLabel),
        ihi: labelOf(part, window, ihiLabel),
      }
    : {};
  const label = Object.values(labels).find(l => l !== '') ?? '';
  if (label === '' && (!usualShapes.has(shape) || (!alone && shape !== '3-3-4') || /[\p{L}/#]/u.test(lead))) return;
  const otherwise = label === '' ? otherUseOf(part, window) : '';
  const mod11 = passesModulus11(digits);
  const range = rangeOf(digits);
  const add = (type: IdentifierType, passes: boolean, confidence: number) =>
    found.push({
      ...part.at(window.from, window.to),
      type,
      value: digits,
      confidence: otherwise ? confidence / 2 : confidence,
      facts: {
        shape: shape === '10' ? 'bare' : shape,
        checksum: passes ? 'passes' : 'fails',
        range: type === 'chi' ? (isDdmmyy(digits) ? 'Scotland' : '') : range,
        label: labels[type] ?? '',
        otherwise,
      },
    });

  const isChi = isDdmmyy(digits) && (mod11 || passesModulus10(digits)) && shape !== '3-7';
  if (labels.chi) add('chi', isChi, 1);
  else if (labels['hc-number']) add('hc-number', mod11 && range === 'Northern Ireland', 1);
  else if (labels.ihi) add('ihi', mod11, 1);
  else if (labels['nhs-number']) add('nhs-number', mod11, 1);
  else {
    if (mod11 && range === 'Northern Ireland') add('hc-number', true, 0.9);
    else if (mod11 && range === 'Ireland') add('ihi', true, 0.7);
    // CHI numbers that pass modulus 10 only are new and few: a bare one is too often something else.
    if (isChi) add('chi', true, mod11 ? 0.85 : shape === '10' ? 0.4 : 0.6);
    if (mod11 && shape !== '6-4') add('nhs-number', true, range === 'England and Wales' ? 0.95 : 0.6);
  }
}

/** The long Irish form: 5393014, ten digits of the core number and a GS1 check digit. */
function readEighteen(part: Part, window: DigitWindow, found: Recognised[]): void {
  if (!window.digits.startsWith('5393014')) return;
  const checksum = passesGs1(window.digits) ? 'passes' : 'fails';
  const label = labelOf(part, window, ihiLabel);
  found.push({
    ...part.at(window.from, window.to),
    type: 'ihi',
    value: window.digits,
    confidence: 0.9,
    facts: { shape: '18 digits', checksum, range: 'Ireland', label, otherwise: '' },
  });
}

/** Part of an international number ("+44 7…"), of a decimal or of a longer code. */
function isContinuation(part: Part, { from, to, lead }: DigitWindow): boolean {
  if (lead === '+' || lead === '.' || lead === ',')
    return lead === '+' || /\d.$/.test(part.folded.slice(Math.max(0, from - 2), from));
  const before = part.folded.slice(Math.max(0, from - 6), from);
  if (/(?:\+ ?|00|^|\D)44[ -.]?(?:\(0\) ?)?$/.test(before) && /44[ -.]?(?:\(0\) ?)?$/.test(before)) return true;
  return /^[.,]\d|^\p{L}/u.test(part.folded.slice(to, to + 2));
}

/** Groupings in which other numbers are written as often. */
const loose = new Set(['bare', '3-7', '1-1-1-1-1-1-1-1-1-1']);

/** A number of the allocated ranges whose check digit is right, and that nothing beside it calls something else. */
export function isNhsNumber({ facts: { checksum, range, otherwise } }: Recognised): boolean {
  return checksum === 'passes' && range === 'England and Wales' && !otherwise;
}

/** Labelled, or written as NHS numbers are: a bare run of ten would pass once in forty. */
export function isSurelyNhs(number: Recognised): boolean {
  return isNhsNumber(number) && (number.facts.label !== '' || !loose.has(number.facts.shape));
}
