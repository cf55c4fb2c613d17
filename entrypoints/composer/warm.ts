import { asDraft } from '@/utils/engine/draft';
import type { Draft } from '@/utils/engine/types';

/**
 * Short posts that together make the engine build what it builds only once: names, places, numbers. Not the words of
 * hashtags, which many never write. The number is of a range kept for drama.
 */
const posts = [
  'Thank you to everyone who came to our board meeting in Leeds today. What would you like to hear about?',
  'It was good to meet Joan Tansley, 82, and her daughter on Ward 7 last night. She waited nine hours.',
  'Ring us on 0161 496 0000 or write to us at press@trust.example, Eastvale House, Mill Lane.',
  'We’re sorry if anyone was upset.\n\n1. Please DM us\n2. Read more: https://trust.example/news',
];

/**
 * Checks them in idle moments after the composer came into use, one at a time, so that no key of a person has to wait
 * for a table to be unpacked.
 */
export function warm(check: (draft: Draft) => void, signal: AbortSignal): void {
  if (typeof requestIdleCallback !== 'function') return;
  // All are asked for now: later on, no clock of ours is set while nobody writes.
  for (const text of posts)
    requestIdleCallback(() => {
      if (!signal.aborted) check(asDraft({ text }));
    });
}
