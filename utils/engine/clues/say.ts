import type { Clue, Span } from '../types';
import type { Sign, Slot } from './collect';

const kinds: Record<Slot, string> = {
  name: 'name',
  age: 'age',
  sex: 'he or she',
  when: 'when',
  place: 'place',
  condition: 'health',
  outcome: 'how it went',
  role: 'job or role',
  rarity: 'singled out',
  news: 'news',
  relative: 'family',
  detail: 'detail',
};

/** A clue in words for people: "age (82)", "place (Ward 7)". */
export function sayClue(sign: Sign): string {
  const kind = sign.slot === 'sex' && ofFamily.test(sign.text) ? kinds.relative : kinds[sign.slot];
  return `${kind} (${shortened(sign.text)})`;
}

export function asClue(sign: Sign): Clue {
  return { type: sign.slot, where: sign.where, start: sign.start, end: sign.end, label: sayClue(sign) };
}

/** The most telling clues first in choice, with the one to `cut` among them; in order of the text when said. */
export function sayClues(signs: readonly Sign[], most: number, cut?: Span): string {
  const isCut = (sign: Sign) => cut !== undefined && sign.start < cut.end && cut.start < sign.end;
  const told = [...signs].sort((a, b) => Number(isCut(b)) - Number(isCut(a)) || weight(b) - weight(a)).slice(0, most);
  // "Young man" tells two things in one: it is said once.
  const isSaid = (sign: Sign) =>
    sign.slot === 'sex' &&
    told.some(t => t !== sign && t.start <= sign.start && sign.end <= t.end && t.where === sign.where);
  return signs
    .filter(s => told.includes(s) && !isSaid(s))
    .map(sayClue)
    .join(', ');
}

/** "My daughter" says whose she is more than that she is one. */
const ofFamily = /^(?:my|our|his|her|their)\b/i;

/** At most four words: a note is read at a glance. */
function shortened(text: string): string {
  const words = text.replace(/["“”]/g, '').trim().split(/\s+/);
  const few = words
    .slice(0, 4)
    .join(' ')
    .replace(/[.,;:!?]+$/, '');
  return words.length > 4 ? `${few} …` : few;
}

/** "She" says least, and is said only where little else is. */
function weight({ slot, points }: Sign): number {
  return slot === 'sex' ? 0 : points;
}
