import type { Found, Part } from '../part';
import { labelled, labelOf, otherUseOf } from './labels';
import { noFacts, type Recognised } from './recognised';
import { spokenRuns } from './spoken-digits';

/** A quick look before the slow ones. */
const hint = /\d[^a-z\n]{0,4}\d[^a-z\n]{0,4}\d[^a-z\n]{0,4}\d[^a-z\n]{0,4}\d/;

/** Figures with what people put between them in a telephone number. At most one space round each mark: never slow. */
const candidate = /(?:\+ ?|\(\+?)?\d(?:[ ]?[-‐–—.()/]{0,2}[ ]?\d){4,17}(?: ?(?:x|ext\.?|extension) ?\d{1,5}(?!\d))?/g;
const phoneLabel = labelled('tel|telephone|phone|mobile|mob|cell|fax|contact|ring|call|text|dial|whatsapp', {
  bare: true,
});

/** Every telephone number: of the UK, international, and American, as people copy them. */
export function phonesIn(part: Part): readonly Recognised[] {
  return part.memo(phonesIn, () => {
    const found: Recognised[] = [];
    for (const run of spokenRuns(part)) {
      const kind = /^0[1-9]\d{8,9}$/.test(run.digits) ? ukKind(run.digits) : null;
      if (kind) found.push(asPhone(part, part.at(run.from, run.to), run.digits, { ...kind, shape: 'words' }));
    }
    if (!part.has(hint)) return found;
    for (const hit of part.findLower(candidate)) {
      const { folded } = part;
      if (
        /[\w@#/£$€]/.test(folded[hit.from - 1] ?? '') ||
        /\d[.,-]$/.test(folded.slice(Math.max(0, hit.from - 2), hit.from))
      )
        continue;
      if (/^(?:\d|[a-z]|[.,-]\d|%|\/\d)/i.test(folded.slice(hit.to, hit.to + 2))) continue;
      const phone = read(part, hit);
      if (phone) found.push(phone);
    }
    return found;
  });
}

interface PhoneKind {
  shape: string;
  range: string;
  confidence: number;
}

function read(part: Part, hit: Found): Recognised | null {
  const text = hit.text.replace(/ ?(?:x|ext).*$/, '');
  const digits = text.replace(/\D/g, '');
  const grouping =
    text
      .match(/\d+/g)
      ?.map(g => g.length)
      .join('-') ?? '';
  if (text.startsWith('(') && !text.includes(')')) return null;
  if (/^\(?\+ ?44|^00 ?44/.test(text)) {
    const national = `0${digits.replace(/^0{0,2}44/, '').replace(/^0/, '')}`;
    const kind = ukKind(national);
    return kind && asPhone(part, hit, national, kind);
  }
  if (/^\(?\+|^00[1-9]/.test(text) && digits.length >= 8 && digits.length <= 15)
    return asPhone(part, hit, digits, { shape: 'international', range: '', confidence: 0.9 });
  if (isDateOrIp(text)) return null;
  const uk = ukKind(digits);
  if (uk && isUkGrouping(grouping, digits)) return asPhone(part, hit, digits, uk);
  const american = /^1?[2-9]\d{9}$/.test(digits) && /^(?:1-)?3-3-4$/.test(grouping);
  // Spaces alone would take NHS numbers for American telephones.
  if (american && /[-.()]/.test(text))
    return asPhone(part, hit, digits, { shape: 'American', range: '', confidence: 0.8 });
  const label = labelOf(part, hit, phoneLabel);
  if (label === '') return null;
  if (
    /^(?:1-)?3-3-4$|^3-4$|^1[0-5]$/.test(grouping) ||
    (digits.length >= 9 && digits.length <= 15 && grouping.includes('-'))
  )
    return asPhone(part, hit, digits, { shape: 'labelled', range: '', confidence: 0.7 });
  return null;
}

function asPhone(part: Part, hit: Found, national: string, kind: PhoneKind): Recognised {
  return {
    ...hit,
    type: 'phone',
    value: national,
    confidence: kind.confidence,
    facts: {
      ...noFacts,
      shape: kind.shape,
      range: kind.range,
      label: labelOf(part, hit, phoneLabel),
      otherwise: kind.confidence < 0.9 ? otherUseOf(part, hit) : '',
    },
  };
}

/** What the leading figures of a UK number say. Source: Ofcom, National Telephone Numbering Plan. */
function ukKind(digits: string): PhoneKind | null {
  const range = isDrama(digits) ? 'drama' : '';
  if (/^07[1-57-9]\d{8}$/.test(digits)) return { shape: 'mobile', range, confidence: 0.97 };
  if (/^07[06]\d{8}$/.test(digits)) return { shape: 'personal or pager', range, confidence: 0.9 };
  if (/^0[12]\d{8,9}$/.test(digits)) return { shape: 'landline', range, confidence: digits.length === 11 ? 0.95 : 0.6 };
  if (/^03\d{9}$/.test(digits)) return { shape: 'public line', range: range || 'public', confidence: 0.97 };
  if (/^08(?:00|08|4\d|7\d)\d{6,7}$|^0800\d{4}$/.test(digits))
    return { shape: 'public line', range: range || 'public', confidence: 0.97 };
  if (/^09\d{9}$/.test(digits)) return { shape: 'premium line', range, confidence: 0.9 };
  if (/^116(?:000|006|111|117|123)$/.test(digits)) return { shape: 'public line', range: 'public', confidence: 0.97 };
  return null;
}

/** Numbers set aside for film and drama, which reach nobody. Source: Ofcom, Telephone numbers for use in TV and radio drama. */
const drama =
  /^(?:07700900\d{3}|01632960\d{3}|02079460\d{3}|011[34568]4960\d{3}|0117496\d{4}|01[2-6][1]4960\d{3}|01914980\d{3}|02896496\d{3}|02920180\d{3}|08081570\d{3}|09098790\d{3}|03069990\d{3})$/;

function isDrama(digits: string): boolean {
  return drama.test(digits);
}

/** First group 2 to 6 figures or all in one; "01 02 2024" and long lists of small numbers are no telephone numbers. */
function isUkGrouping(grouping: string, digits: string): boolean {
  if (digits.length <= 6) return true;
  const groups = grouping.split('-').map(Number);
  // "0 7 7 0 0 …": read out one by one.
  if (groups.length === digits.length) return digits.length >= 10;
  return groups.length <= 5 && groups.filter(g => g <= 2).length <= 3 && (groups[0] ?? 0) >= 2;
}

function isDateOrIp(text: string): boolean {
  return /^\d{1,4}([-./]) ?\d{1,2}\1 ?\d{1,4}$/.test(text) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text);
}
