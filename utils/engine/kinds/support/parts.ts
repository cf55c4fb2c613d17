import type { PackRule } from '../../kind';
import type { Part } from '../../part';
import type { Reading } from '../../reading';

/** Names a rule may give in "in", and the published strings they stand for. */
export const partNames: readonly string[] = ['text', 'alt', 'poll', 'thread', 'links', 'names'];

/** The strings a rule looks at: those written as sentences unless it names others. */
export function partsOf(rule: PackRule): (reading: Reading) => readonly Part[] {
  if (rule.in.length === 0) return reading => reading.prose;
  const wanted = new Set(rule.in.map(name => (name === 'links' ? 'link' : name === 'names' ? 'name' : name)));
  return reading => reading.published.filter(part => wanted.has(part.where.split(':')[0] ?? ''));
}

const none: readonly never[] = [];

/** Everything `find` gives over a list. Most rules find nothing in most posts: that way makes no garbage. */
export function across<From, To>(list: readonly From[], find: (one: From) => readonly To[]): readonly To[] {
  let all: readonly To[] = none;
  for (const one of list) {
    const found = find(one);
    if (found.length > 0) all = all.length === 0 ? found : [...all, ...found];
  }
  return all;
}
