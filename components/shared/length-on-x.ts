import { fold } from '@/utils/engine/text/fold';
import { tokenise } from '@/utils/engine/text/tokens';

/** Most that X takes from an account that does not pay for longer posts. */
export const mostOnX = 280;

/** A link of any length counts as this much: X makes a short one of it. */
const linkLength = 23;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Length of a post as X counts it. Source: docs.x.com, "Counting characters". */
export function lengthOnX(text: string): number {
  const links = tokenise(fold(text)).filter(token => token.kind === 'link');
  let length = 0;
  let end = 0;
  for (const link of links) {
    length += lengthWithoutLinks(text.slice(end, link.start)) + linkLength;
    end = link.end;
  }
  return length + lengthWithoutLinks(text.slice(end));
}

function lengthWithoutLinks(text: string): number {
  let length = 0;
  // An emoji counts twice, whatever it is made of; so does a letter outside these alphabets.
  for (const { segment } of letters.segment(text.normalize('NFC')))
    length += isEmoji(segment) ? 2 : [...segment].reduce((sum, char) => sum + weightOf(char.codePointAt(0) ?? 0), 0);
  return length;
}

function isEmoji(letter: string): boolean {
  return /\p{Emoji_Presentation}|\ufe0f|\u20e3/u.test(letter);
}

/** 1 for the alphabets of Europe and the Near East and for common marks, else 2. */
function weightOf(code: number): 1 | 2 {
  const isLight =
    code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247);
  return isLight ? 1 : 2;
}
