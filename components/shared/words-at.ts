import { stringOf } from '@/utils/engine/strings';
import type { Draft, Where } from '@/utils/engine/types';

/** The words a span stands for, shortened in the middle past `limit` characters. */
export function wordsAt(draft: Draft, where: Where, start: number, end: number, limit = 60): string {
  const words = stringOf(draft, where).slice(start, end).trim();
  if (words.length <= limit) return words;
  // Cut between words; a word as long as that is cut itself.
  const first = words.slice(0, limit - 20).replace(/(?<=\s\S*)\s\S*$/, '');
  const [last = ''] = /(?<=\s)\S.*$/s.exec(words.slice(-18)) ?? [];
  return `${first.trimEnd()} … ${last === '' ? words.slice(-16) : last}`;
}
