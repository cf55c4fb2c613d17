import { stringOf } from '@/utils/engine/strings';
import type { Draft, Where } from '@/utils/engine/types';

/** The words a span stands for, shortened in the middle past `limit` characters. */
export function wordsAt(draft: Draft, where: Where, start: number, end: number, limit = 60): string {
  const words = stringOf(draft, where).slice(start, end).trim();
  if (words.length <= limit) return words;
  return `${words.slice(0, limit - 20).trimEnd()} … ${words.slice(-16).trimStart()}`;
}
