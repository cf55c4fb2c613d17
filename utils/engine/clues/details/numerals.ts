/** Numbers as words, for ages and small counts. */
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number from 1 to 119 in digits or in words, as a regex source; give what it matched to `numberOf`. */
export const numberPattern = `(?:\\d{1,3}|(?:${tens.slice(2).join('|')})(?:[ -](?:${units.slice(1, 10).join('|')}))?|${units.slice(1).reverse().join('|')})`;

/** The value of a number written in digits or words; null when it is neither. */
export function numberOf(text: string): number | null {
  const lower = text.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  const unit = units.indexOf(lower);
  if (unit >= 0) return unit;
  const [ten = '', one] = lower.split(/[ -]/);
  const t = tens.indexOf(ten);
  if (t < 2) return null;
  const u = one === undefined ? 0 : units.indexOf(one);
  return u < 0 ? null : t * 10 + u;
}
