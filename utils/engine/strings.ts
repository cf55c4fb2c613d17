import type { Draft, Where } from './types';

/** The string of a draft that `where` names; empty when it is not there. */
export function stringOf(draft: Draft, where: Where): string {
  const [kind, number] = where.split(':');
  const i = Number(number);
  if (kind === 'alt') return draft.media[i]?.alt ?? '';
  if (kind === 'name') return draft.media[i]?.name ?? '';
  if (kind === 'link') return draft.links[i] ?? '';
  if (kind === 'poll') return draft.poll[i] ?? '';
  if (kind === 'thread') return draft.thread[i] ?? '';
  return draft.text;
}
