import { acronymOf } from '../../tables/acronyms';
import { alsoWords, campaigns, tagCapitals } from '../../tables/hashtag-campaigns';
import { wordModel } from './model';
import { segment } from './segment';

/** Words that the draft, its author or a guidance pack brings, in small letters; they hold together in tags. */
export interface OwnWords {
  words: ReadonlySet<string>;
  /** Those that stay capitals: "opat". */
  acronyms: ReadonlySet<string>;
}

/**
 * The same tag with a capital for each word and acronyms in capitals, or undefined when it needs no mend: one word, or
 * its capitals already part the words. Letters never change, only their case, so the tag stays the same tag.
 * @param tag without the hash sign
 */
export function mendedTag(tag: string, own?: OwnWords): string | undefined {
  if (!runsTogether(tag)) return undefined;
  const [name, year = ''] = tag.split(/(?=(?:20)?\d\d$)(?<!\d)/);
  const listed = campaigns.get(tag.toLowerCase()) ?? campaigns.get((name ?? '').toLowerCase())?.concat(year);
  if (listed !== undefined) return isOneWord(listed) ? undefined : differs(listed, tag);
  const parted = withPlaces(segment(tag).flatMap(word => partEvent(word)));
  const words = own ? (besideOwn(tag.toLowerCase(), own) ?? joined(parted, own)) : parted;
  if (words.filter(word => /\p{L}/u.test(word)).length < 2) return undefined;
  return differs(spell(tag, words, own), tag);
}

/** The words of a tag as they would be heard once mended: 'NHS', 'workforce'. */
export function wordsOfTag(tag: string): string[] {
  const mended = mendedTag(tag) ?? tag;
  return mended.match(/\p{Lu}{2,}(?=\p{Lu}\p{Ll}|\d|_|$)|\p{Lu}?\p{Ll}+|\p{Lu}+|\d+/gu) ?? [mended];
}

const eventName = /^([a-z]{3,})(expo|conf|awards|summit|congress|forum)$/;

/** "confexpo" is in no list, and still two words. */
function partEvent(word: string): string[] {
  const [, name, event] = eventName.exec(word) ?? [];
  return name && event && wordModel().logOf(word) === undefined ? [name, event] : [word];
}

const endOfPlace =
  /^(?:vale|fields?|dale|woods?|ham|ton|bury|brook|bridge|ford|gate|mouth|bourne|leigh|ley|hampton|minster|port|haven|cliffe?|moor|combe|mere|lands?|hill)$/;

/** "East" and "vale" are one place, listed or not. */
function withPlaces(words: readonly string[]): string[] {
  const result: string[] = [];
  for (const word of words) {
    const before = result.at(-1);
    if (before && /^(?:north|south|east|west)$/.test(before) && endOfPlace.test(word))
      result[result.length - 1] += word;
    else result.push(word);
  }
  return result;
}

/** "Team Eastvale" in the text makes #teameastvale two words, not three. */
function joined(words: readonly string[], own: OwnWords): string[] {
  const result: string[] = [];
  for (let i = 0; i < words.length; ) {
    let end = words.length;
    while (end > i + 1 && !holds(own, words.slice(i, end).join(''))) end--;
    result.push(words.slice(i, end).join(''));
    i = end;
  }
  return result;
}

/** An own word at either end, where everything else is words that are listed: "opat" and "nurses". */
function besideOwn(tag: string, own: OwnWords): string[] | undefined {
  for (let at = tag.length - shortest; at >= shortest; at--) {
    const [left, right] = [tag.slice(0, at), tag.slice(at)];
    if (isNews(own, left) && areListed(segment(right))) return [left, ...segment(right)];
    if (isNews(own, right) && areListed(segment(left))) return [...segment(left), right];
  }
  return undefined;
}

/** In letters: an own word, or what stands beside it. */
const shortest = 3;

/** Words that are listed need no help: "Heart" in the post must not part #heartland. */
function isNews(own: OwnWords, word: string): boolean {
  return own.acronyms.has(word) || (own.words.has(word) && wordModel().logOf(word) === undefined);
}

function areListed(words: readonly string[]): boolean {
  return words.every(word => /^\d+$/.test(word) || wordModel().logOf(word) !== undefined);
}

function holds({ words, acronyms }: OwnWords, word: string): boolean {
  return words.has(word) || acronyms.has(word);
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
function spell(tag: string, words: readonly string[], own: OwnWords | undefined): string {
  let spelled = '';
  let at = 0;
  for (const word of words) {
    while (tag[at] === '_') spelled += tag[at++];
    spelled += own?.acronyms.has(word) ? word.toUpperCase() : capitalised(word);
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
