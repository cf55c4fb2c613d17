/** Dates that somebody wrote out: "the third of march nineteen fifty two". */

const units = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const unit = units.join('|');
const toNinetyNine = `(?:(?:${tens.join('|')})(?:[ -](?:${unit}))?|${teens.join('|')}|oh[ -](?:${unit})|(?:${unit}))`;
/** "third", "twenty-first", "thirty first". */
export const spokenDay = `(?:(?:twenty|thirty)[ -](?:${ordinals.slice(0, 9).join('|')})|thirtieth|${[...ordinals].reverse().join('|')})`;
/** "nineteen fifty two", "two thousand and four", "seventy-two". */
export const spokenYear = `(?:nineteen(?: hundred(?: and)?)?[ -]${toNinetyNine}|twenty[ -](?:${teens.join('|')}|twenty(?:[ -](?:${unit}))?|oh[ -](?:${unit}))|two thousand(?: and (?:${toNinetyNine}))?|(?:${tens.slice(1).join('|')})[ -](?:${unit}))`;

/** Day of the month that an ordinal in words means, 1 to 31. */
export function dayOf(words: string): number {
  if (words === 'thirtieth') return 30;
  const [first, second] = words.split(/[ -]/);
  if (second === undefined) return ordinals.indexOf(first ?? '') + 1;
  return (first === 'twenty' ? 20 : 30) + ordinals.indexOf(second) + 1;
}

/** The year that words mean; two figures are of the last century, since people write births so. */
export function yearOf(words: string): number {
  const parts = words.split(/[ -]/).filter(w => w !== 'and' && w !== 'hundred');
  if (parts[0] === 'two') return 2000 + below100(parts.slice(2));
  if (parts[0] === 'nineteen') return 1900 + below100(parts.slice(1));
  if (parts[0] === 'twenty' && parts.length > 1) return 2000 + below100(parts.slice(1));
  return 1900 + below100(parts);
}

function below100(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    if (tens.includes(word)) sum += (tens.indexOf(word) + 2) * 10;
    else if (teens.includes(word)) sum += teens.indexOf(word) + 10;
    else sum += units.indexOf(word) + 1;
  }
  return sum;
}
