import { acronymOf } from '../../tables/acronyms';
import { alsoWords, campaigns, tagCapitals } from '../../tables/hashtag-campaigns';
import { segment } from './segment';

/** Words that the draft itself writes, in small letters; they hold together in its tags. */
export type OwnWords = ReadonlySet<string>;

/**
 * The same tag with a capital for each word and acronyms in capitals, or undefined when it needs no mend: one word, or
 * its capitals already part the words. Letters never change, only their case, so the tag stays the same tag.
 * @param tag without the hash sign
 */
export function mendedTag(tag: string, own?: OwnWords): string | undefined {
  if (!runsTogether(tag)) return undefined;
  const listed = campaigns.get(tag.toLowerCase());
  if (listed !== undefined) return isOneWord(listed) ? undefined : differs(listed, tag);
  const words = own ? joined(segment(tag), own) : segment(tag);
  if (words.filter(word => /\p{L}/u.test(word)).length < 2) return undefined;
  return differs(spell(tag, words), tag);
}

/** The words of a tag as they would be heard once mended: 'NHS', 'workforce'. */
export function wordsOfTag(tag: string): string[] {
  const mended = mendedTag(tag) ?? tag;
  return mended.match(/\p{Lu}{2,}(?=\p{Lu}\p{Ll}|\d|_|$)|\p{Lu}?\p{Ll}+|\p{Lu}+|\d+/gu) ?? [mended];
}

/** "Team Eastvale" in the text makes #teameastvale two words, not three. */
function joined(words: readonly string[], own: OwnWords): string[] {
  const result: string[] = [];
  for (let i = 0; i < words.length; ) {
    let end = words.length;
    while (end > i + 1 && !own.has(words.slice(i, end).join(''))) end--;
    result.push(words.slice(i, end).join(''));
    i = end;
  }
  return result;
}

/** Nothing in the way it is written shows where words end. */
function runsTogether(tag: string): boolean {
  if (tag.length < 4 || /[^\x00-\x7f]/.test(tag)) return false;
  if (/^[a-z0-9_]+$/.test(tag) || /^[A-Z][a-z0-9_]+$/.test(tag)) return true;
  // Long tags in capitals run together just as much; short ones are acronyms.
  return /^[A-Z0-9_]{9,}$/.test(tag);
}

function isOneWord(listed: string): boolean {
  return /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)\d*$/u.test(listed);
}

/** Capital letters for the words of a tag, over its own letters, so underscores and digits stay where they are. */
function spell(tag: string, words: readonly string[]): string {
  let spelled = '';
  let at = 0;
  for (const word of words) {
    while (tag[at] === '_') spelled += tag[at++];
    spelled += capitalised(word);
    at += word.length;
  }
  return spelled + tag.slice(at);
}

function capitalised(word: string): string {
  if (tagCapitals.has(word)) return word.endsWith('s') && word.length > 3 ? upperPlural(word) : word.toUpperCase();
  const acronym = alsoWords.has(word) ? undefined : acronymOf(word);
  if (acronym) return acronym.letters;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function upperPlural(word: string): string {
  return word === 'aids' ? 'AIDS' : `${word.slice(0, -1).toUpperCase()}s`;
}

function differs(mended: string, tag: string): string | undefined {
  return mended.toLowerCase() === tag.toLowerCase() && mended !== tag ? mended : undefined;
}
