import type { Verdict } from '@/utils/engine/types';

/** All that is kept of a post that went out: no words, no address, no time of day. */
export interface MixEntry {
  verdict: Verdict;
  /** Local calendar day, 'YYYY-MM-DD'. */
  day: string;
  platform: string;
}

/** The three words people see: one-way holds broadcast-only posts and those that are one-way by design. */
export type MixGroup = 'one-way' | 'mixed' | 'conversational';
export const mixGroups: readonly MixGroup[] = ['one-way', 'mixed', 'conversational'];
type MixCounts = Record<MixGroup, number>;

export interface MixSummary {
  /** How many posts the counts rest on: 20 or fewer. */
  posts: number;
  counts: MixCounts;
  /** The person's own earlier posts, as many again, once there are enough to compare. */
  before: { posts: number; counts: MixCounts } | null;
  /** How conversations moved against the person's own past. Null without a past. */
  change: 'more' | 'fewer' | 'same' | null;
}

/** One picture shows this many posts. Guidance section B.5. */
const mixSize = 20;
/** Enough to compare with one's own past; older entries go. */
const mostKept = 200;
/** Fewer earlier posts than this are no past to compare with. */
const fewestBefore = 10;

/** The history with one more post, newest last. Posts too short to tell are not counted. */
export function addToMix(history: readonly MixEntry[], entry: MixEntry): MixEntry[] {
  if (entry.verdict === 'short') return [...history];
  return [...history, entry].slice(-mostKept);
}

function groupOf(verdict: Verdict): MixGroup {
  return verdict === 'mixed' || verdict === 'conversational' ? verdict : 'one-way';
}

export function summariseMix(history: readonly MixEntry[]): MixSummary {
  const last = history.slice(-mixSize);
  const earlier = history.slice(-2 * mixSize, -mixSize);
  const counts = count(last);
  const before = earlier.length >= fewestBefore ? { posts: earlier.length, counts: count(earlier) } : null;
  return { posts: last.length, counts, before, change: before && compare(last.length, counts, before) };
}

/** The last posts, oldest first, for the picture. */
export function lastOfMix(history: readonly MixEntry[]): MixGroup[] {
  return history.slice(-mixSize).map(entry => groupOf(entry.verdict));
}

/** One line a post, to open in any spreadsheet. */
export function mixAsCsv(history: readonly MixEntry[]): string {
  return ['date,site,label', ...history.map(({ day, platform, verdict }) => `${day},${platform},${verdict}`), ''].join(
    '\n',
  );
}

/** The local calendar day of a time in milliseconds since 1970. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function count(entries: readonly MixEntry[]): MixCounts {
  const counts: MixCounts = { 'one-way': 0, mixed: 0, conversational: 0 };
  for (const { verdict } of entries) counts[groupOf(verdict)]++;
  return counts;
}

function compare(posts: number, now: MixCounts, before: { posts: number; counts: MixCounts }): MixSummary['change'] {
  const difference = now.conversational / posts - before.counts.conversational / before.posts;
  // One post of twenty is chance.
  if (Math.abs(difference) <= 1 / mixSize + 1e-9) return 'same';
  return difference > 0 ? 'more' : 'fewer';
}
