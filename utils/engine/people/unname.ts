import type { Part } from '../part';
import type { Reading } from '../reading';
import type { Fix } from '../types';
import { type PersonMention, peopleIn } from './index';
import { calledAfter, lyingAfter } from './signs-of-care';

/** A stretch of the folded text and what stands there instead. */
interface Edit {
  from: number;
  to: number;
  text: string;
  label: string;
}

/**
 * Takes a patient's name out of the text, everywhere it stands: one exact replacement from the first place to the last.
 * None where these lie in several lines, for editors write within one.
 */
export function unnamed(reading: Reading, person: PersonMention): Fix[] {
  const part = reading.prose.find(p => p.where === person.where);
  if (!part || person.where !== 'text') return [];
  const edits = placesOf(reading, part, person).map((place, i) => unnamedAt(part, place, i > 0));
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return [];
  const start = part.fold.start(first.from);
  const end = part.fold.end(last.to);
  if (edits.length > 1 && part.original.slice(start, end).includes('\n')) return [];
  let text = '';
  let at = start;
  for (const edit of edits) {
    text += part.original.slice(at, part.fold.start(edit.from)) + edit.text;
    at = part.fold.end(edit.to);
  }
  return [{ start, end, text, label: first.label }];
}

/** Every place where they are named, in order; not within a longer name of somebody else. */
function placesOf(reading: Reading, part: Part, person: PersonMention): { from: number; to: number }[] {
  const people = peopleIn(reading, part);
  const places = people.filter(p => p.person === person.person).map(({ from, to }) => ({ from, to }));
  const names = new Set(places.flatMap(({ from, to }) => givenIn(part.folded.slice(from, to))));
  for (const name of names) {
    for (const from of wordsOf(part).get(name) ?? []) {
      const to = from + name.length;
      if (![...people, ...places].some(p => p.from < to && from < p.to)) places.push({ from, to });
    }
  }
  for (const { text, from, to } of part.hashtags) if (names.has(text.slice(1))) places.push({ from, to });
  return places.sort((a, b) => a.from - b.from);
}

/** Where each word with a capital stands, without a possessive ending: read once, however many are named. */
function wordsOf(part: Part): ReadonlyMap<string, readonly number[]> {
  return part.memo(wordsOf, () => {
    const words = new Map<string, number[]>();
    for (const { text, from } of part.words) {
      if (!/^\p{Lu}/u.test(text)) continue;
      const name = text.replace(/'s?$/, '');
      const held = words.get(name);
      if (held) held.push(from);
      else words.set(name, [from]);
    }
    return words;
  });
}

/** The first name of "Hilda Marsh", the last of "Mr Pryce". */
function givenIn(name: string): string[] {
  const bare = name.replace(/^(?:mr|mrs|ms|miss|master|sir|lady|baby|little)\.? /i, '');
  return /^\p{Lu}[\p{L}'-]+/u.exec(bare) ?? [];
}

/** "Our patient Joan went home": without the name, and "Joan on Ward 3, our patient"; elsewhere "a patient" stands in. */
function unnamedAt(part: Part, { from, to }: { from: number; to: number }, isAgain: boolean): Edit {
  const before = part.folded.slice(Math.max(0, from - 48), from);
  if (part.folded[from] === '#')
    return { from: from - (before.endsWith(' ') ? 1 : 0), to, text: '', label: 'Take the name out' };
  const isThanked = thanked.test(before);
  const called = saidAgain(part.lower.slice(to, to + 110));
  if (called !== null) return { from, to: to + called, text: isThanked ? 'to ' : '', label: 'Take the name out' };
  const lead = leadsToName.exec(before);
  if (lead) return { from: from - (lead.groups?.gap?.length ?? 0), to, text: '', label: 'Take the name out' };
  const after = part.folded.slice(to, to + 24);
  const isHead = headsSentence.test(before);
  const spoken = isHead ? spokenTo.exec(after) : null;
  if (spoken)
    return { from, to: to + spoken[0].length, text: spoken[1]?.toUpperCase() ?? '', label: 'Take the name out' };
  const greeting = /^[,.!?]/.test(after) ? (greets.exec(before)?.groups?.gap ?? '') : '';
  if (greeting !== '') return { from: from - greeting.length, to, text: '', label: 'Take the name out' };
  // "Amazing 7-year-old Jacob": the age has its article, or does without. "A retired Wren": so has the name.
  if (/\bold $/i.test(before) || hasArticle.test(before)) return { from, to, text: 'patient', label: 'Say “patient”' };
  const words = `${isThanked ? 'to ' : ''}${isAgain ? 'the' : 'a'} patient`;
  return { from, to, text: isHead ? words.replace(/^./, c => c.toUpperCase()) : words, label: `Say “${words}”` };
}

const headsSentence = /(?:^|[.!?\n]\s*)$/;
/** "Stan, you are a star": what is said to them goes on without the name. */
const spokenTo = /^, (?=(?:you|your|we|thank|i|i'm|i'll)\b)(\p{L})/iu;
/** "So sorry Sarah, …", "Hi Sarah, …", "for you, Sarah.". */
const greets = /\b(?:sorry|hi|hello|hey|morning|afternoon|evening|you)(?<gap>,? )$/i;

/** "Thank you Edith": thanks without a name want a "to". */
const thanked =
  /\b(?:thank you|thanks|well done|congratulations|congrats|good luck|happy birthday|hats off|kudos),? $/i;

/** "Our patient ", "our patient on Ward 7, ": whom the name only repeats. */
const leadsToName =
  /\b(?:patient|resident|lady|gentleman|man|woman|girl|boy|baby|lad|inpatient|wife|husband|partner|mum|mother|dad|father|son|daughter|sister|brother|nan|gran|grandad|friend|neighbour)(?:(?: (?:on|in|from) (?:the |our )?(?:[\w'&-]+ ){0,2}(?:ward|unit|bed|bay|icu|hdu)(?: \w{1,3})?)(?<=\w))?(?<gap>,? (?:called |named )?)$/i;

/** How far behind the name the words for them begin, where it goes on with them: ", our oldest resident". */
function saidAgain(after: string): number | null {
  const lying = lyingAfter.exec(after)?.[0].length ?? 0;
  const rest = after.slice(lying);
  const comma = /^, /.exec(rest)?.[0].length;
  return comma !== undefined && calledAfter.test(rest) ? lying + comma : null;
}

/** An article, with or without a word that tells what they are like: "a retired", "the wonderful". */
const hasArticle =
  /\b(?:an?|the|our)(?: (?:amazing|inspiring|outstanding|brave|dear|great|late|lovely|old|young|other|same|\p{Ll}+(?:ful|ous|ive|able|ible|ed)))? $/iu;
