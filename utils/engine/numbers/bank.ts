import type { Part } from '../part';
import { passesIban, passesModulus10 } from './checks';
import { windowsOf } from './digit-runs';
import { labelled, labelOf } from './labels';
import { noFacts, type Recognised } from './recognised';
import { Taken } from './taken';

/** Letters, check figures, then up to thirty more. Lengths are those of the IBAN registry for countries seen here. */
const iban = /(?<![a-z0-9])[a-z]{2}\d\d(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?(?![a-z0-9])/g;
const ibanLengths: Record<string, number> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
};
const sortAndAccount =
  /(?<![\w£$€./-])\d\d([- ])\d\d\1\d\d,?(?: (?:(?:account|acc|a\/c)(?: ?(?:no\.?|number))?:? )?)\d{8}(?![\w-]|\.\d)/g;
const sortCode = /(?<![\w£$€./-])(?:\d\d[- ]\d\d[- ]\d\d|\d{6})(?![\w/-]|\.\d)/g;
const account = /(?<![\w£$€./-])\d{8}(?![\w/-]|\.\d)/g;

const sortLabel = labelled('sort ?code|s\\/c|sort', { bare: true });
const accountLabel = labelled('(?:bank )?account|acc|acct|a\\/c|bacs|bank', { bare: true });

/** Sort codes and accounts by label or side by side, IBANs and payment cards by their check digits. */
export function bankIn(part: Part): readonly Recognised[] {
  return part.memo(bankIn, () => {
    const found: Recognised[] = [];
    const taken = new Taken();
    const { lower } = part;
    if (!/\d\D{0,2}\d\D{0,2}\d\D{0,2}\d\D{0,2}\d\D{0,2}\d/.test(lower)) return found;
    const push = (
      hit: ReturnType<Part['find']>[number],
      shape: string,
      confidence: number,
      label = '',
      checksum: 'passes' | 'none' = 'none',
    ) => {
      if (!taken.claim(hit)) return;
      found.push({
        ...hit,
        type: 'bank-account',
        value: hit.text.replace(/[\s-]/g, '').toUpperCase(),
        confidence,
        facts: { ...noFacts, shape, checksum, label },
      });
    };
    for (const hit of part.findLower(iban)) {
      const value = hit.text.replace(/\s/g, '').toUpperCase();
      if (ibanLengths[value.slice(0, 2)] === value.length && passesIban(value)) push(hit, 'iban', 0.99, '', 'passes');
    }
    for (const length of [16, 15, 14]) {
      for (const { digits, from, to, alone, lead } of windowsOf(part, length)) {
        if (alone && lead !== '+' && isCard(digits)) push(part.at(from, to), 'card', 0.9, '', 'passes');
      }
    }
    for (const hit of part.findLower(sortAndAccount)) push(hit, 'sort code and account', 0.9, 'sort code');
    const saysSort = /sort|s\/c/.test(lower);
    for (const hit of part.findLower(sortCode)) {
      const label = saysSort ? labelOf(part, hit, sortLabel) : '';
      if (label) push(hit, 'sort code', 0.9, label);
      else if (!isDate(hit.text) && /^\d\d[- ]\d\d[- ]\d\d$/.test(hit.text)) push(hit, 'sort code', 0.3);
    }
    if (/acc|a\/c|bank|bacs/.test(lower))
      for (const hit of part.findLower(account)) {
        const label = labelOf(part, hit, accountLabel);
        if (label) push(hit, 'account', 0.9, label);
      }
    return found;
  });
}

/** First figures and lengths that card companies use, with the modulus 10 check. */
function isCard(digits: string): boolean {
  if (!passesModulus10(digits)) return false;
  if (digits.length === 15) return /^3[47]/.test(digits);
  if (digits.length === 14) return /^3(?:0[0-5]|[68])/.test(digits);
  return /^(?:4|5[1-5]|2[2-7]|6(?:011|4[4-9]|5)|35)/.test(digits);
}

function isDate(text: string): boolean {
  const [day = 0, month = 0] = text.split(/\D/).map(Number);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
