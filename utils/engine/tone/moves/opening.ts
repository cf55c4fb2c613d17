import type { Part } from '../../part';
import type { Reading } from '../../reading';
import type { Span } from '../../types';
import { hasAny, triggers } from '../words';
import { addressedHandles } from './addressing';
import { creditsOf } from './credit';
import { questionsOf } from './questions';
import { scenesIn } from './scene';

const second = triggers(`you your yours you're you've you'll you'd u anyone folks everyone let's`);

/** True when somebody is spoken to, asked or credited, or when a person speaks for themselves. */
export function speaksToSomeone(reading: Reading): boolean {
  const { text } = reading;
  return (
    hasAny(text, second) ||
    scenesIn(reading).length > 0 ||
    addressedHandles(reading).length > 0 ||
    questionsOf(reading).some(q => q.kind !== 'bait') ||
    creditsOf(reading).some(c => c.kind === 'named') ||
    /(?:^|[.!?] )(?:please )?(?:tell|reply|ask|come|let) (?:me|us|here|and)\b/.test(text.lower)
  );
}

/** How much of a long first sentence to show. */
const shownWords = 5;

/** The words a post opens with, for marking what addresses nobody. */
export function opening(part: Part): Span | null {
  const sentence = part.sentences.find(s => s.words > 0);
  const words = sentence?.tokens.filter(t => t.kind === 'word' || t.kind === 'number') ?? [];
  const start = words[0];
  const end = words.length <= shownWords + 1 ? words.at(-1) : words[shownWords - 1];
  return start && end ? { start: start.start, end: end.end } : null;
}
