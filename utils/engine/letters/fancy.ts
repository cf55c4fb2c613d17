import { drawnMarks, fancyCompanions, lettersBeyondNfkc } from '../../tables/letters';
import type { Part } from '../part';
import { fold } from '../text/fold';
import type { Span } from '../types';

/** A word with fancy letters, and the same word in ordinary ones. */
export interface FancyWord extends Span {
  text: string;
}

/**
 * Every word with letters that only look like letters: mathematical alphabets with their letterlike holes, full-width,
 * circled, squared, negative, parenthesised and small capitals, raised letters, and letters struck out or underlined
 * with combining marks. Offsets are those of the text as typed; accents stay.
 */
export function fancyWordsOf(part: Part): readonly FancyWord[] {
  return part.memo(fancyWordsOf, () => (part.fold.moved ? findFancy(part.original) : []));
}

/** The text with all fancy letters written as ordinary ones; everything else stays as typed. */
export function ordinary(text: string): string {
  let result = '';
  let at = 0;
  for (const word of findFancy(text)) {
    result += text.slice(at, word.start) + word.text;
    at = word.end;
  }
  return result + text.slice(at);
}

const run =
  /[\p{L}\p{N}\p{M}\u{249c}-\u{24e9}\u{1f110}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}'’\u200b-\u200d\u2060]+/gu;
/** Two side by side: one alone may be the face of a kaomoji. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;

function findFancy(text: string): FancyWord[] {
  const words: FancyWord[] = [];
  const isEastAsian = eastAsian.test(text);
  for (const match of text.matchAll(run)) {
    const typed = match[0].replace(/^['’\u200b-\u200d\u2060\ufe0f]+|['’\u200b-\u200d\u2060]+$/gu, '');
    if (!isFancyWord(typed, isEastAsian)) continue;
    const start = match.index + match[0].indexOf(typed);
    words.push({ start, end: start + typed.length, text: asOrdinary(typed) });
  }
  return words;
}

type Style = 'sure' | 'wide' | 'ringed' | 'small' | 'raised' | 'symbol' | 'drawn' | 'plain' | 'foreign';

function styleOf(letter: string): Style {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x2b0)
    return fancyCompanions.has(letter)
      ? 'small'
      : code >= 0x250 && code <= 0x2af
        ? smallOr('foreign', letter)
        : 'plain';
  if (code >= 0x1d400 && code <= 0x1d7ff) return 'sure';
  if (code >= 0xff10 && code <= 0xff5a) return 'wide';
  if (isEnclosed(code)) return 'ringed';
  if (lettersBeyondNfkc.has(letter)) return 'small';
  if (/[ʰ-ʸˠ-ˤᴬ-ᵪᶛ-ᶿⁱⁿₐ-ₜⱼⱽ]/u.test(letter)) return 'raised';
  if (/[ℂℊ-ℓℕℙ-ℝℤℨℬℭℯ-ℱℳℴⅅ-ⅉ]/u.test(letter)) return 'symbol';
  if (drawnMarks.test(letter)) return 'drawn';
  if (/[\p{M}\u200b-\u200d\u2060'’]/u.test(letter)) return 'plain';
  return fancyCompanions.has(letter) ? 'small' : /\p{L}/u.test(letter) ? 'foreign' : 'plain';
}

function smallOr(otherwise: Style, letter: string): Style {
  return lettersBeyondNfkc.has(letter) ? 'small' : otherwise;
}

function isEnclosed(code: number): boolean {
  return (code >= 0x249c && code <= 0x24e9) || (code >= 0x1f110 && code <= 0x1f189);
}

/** Some letters need company: one ringed letter is an icon, one small capital may be phonetic script. */
function isFancyWord(typed: string, isEastAsian: boolean): boolean {
  const count: Record<Style, number> = {
    sure: 0,
    wide: 0,
    ringed: 0,
    small: 0,
    raised: 0,
    symbol: 0,
    drawn: 0,
    plain: 0,
    foreign: 0,
  };
  if (!/[^\x00-\x7f]/.test(typed)) return false;
  for (const letter of typed) count[styleOf(letter)]++;
  if (count.sure > 0) return true;
  if (count.wide > 0) return !isEastAsian && /[Ａ-Ｚａ-ｚ]|[０-９]{2}/u.test(typed);
  if (count.drawn > 0) return count.drawn >= 2 || typed.length <= 3;
  if (count.ringed + count.symbol >= 2) return true;
  // "3ʳᵈ" and "Mᵐᵉ" are ordinary ways to write; a word raised from its first letter is not.
  if (count.raised >= 2) return count.foreign === 0 && styleOf(typed.charAt(0)) === 'raised';
  return count.small >= 2 && count.foreign === 0;
}

function asOrdinary(typed: string): string {
  const parts = Array.from(typed, letter => {
    if (drawnMarks.test(letter) || /[\ufe0f\u200b-\u200d\u2060]/.test(letter)) return '';
    if (letter === '’' || letter === "'") return letter;
    return fancyCompanions.get(letter) ?? (letter < '\u0250' ? letter : fold(letter).text);
  });
  return parts.join('').normalize('NFC');
}
