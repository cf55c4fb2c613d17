import type { Draft, Where } from '@/utils/engine/types';

/** The string of the draft that `where` names. */
export function stringAt(draft: Draft, where: Where): string {
  const [kind, index] = where.split(':');
  const at = Number(index);
  if (kind === 'alt') return draft.media[at]?.alt ?? '';
  if (kind === 'name') return draft.media[at]?.name ?? '';
  if (kind === 'link') return draft.links[at] ?? '';
  if (kind === 'poll') return draft.poll[at] ?? '';
  if (kind === 'thread') return draft.thread[at] ?? '';
  return draft.text;
}

/** The words a span stands for, shortened in the middle past `limit` characters. */
export function wordsAt(draft: Draft, where: Where, start: number, end: number, limit = 60): string {
  const words = stringAt(draft, where).slice(start, end).trim();
  if (words.length <= limit) return words;
  return `${words.slice(0, limit - 20).trimEnd()} … ${words.slice(-16).trimStart()}`;
}
