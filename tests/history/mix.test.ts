import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/utils/engine/types';
import { addToMix, dayOf, lastOfMix, type MixEntry, mixAsCsv, summariseMix } from '@/utils/history/mix';

const posts = (...verdicts: [Verdict, number][]): MixEntry[] =>
  verdicts.flatMap(([verdict, n]) => Array.from({ length: n }, () => ({ verdict, day: '2026-05-02', platform: 'x' })));

describe('the private mix', () => {
  it('counts the last 20, broadcast and one-way by design as one', () => {
    const summary = summariseMix(
      posts(['conversational', 9], ['broadcast', 10], ['one-way', 3], ['mixed', 4], ['conversational', 3]),
    );
    expect(summary.posts).toBe(20);
    expect(summary.counts).toEqual({ 'one-way': 13, mixed: 4, conversational: 3 });
  });

  it('compares with the person’s own past only, once there is one', () => {
    expect(summariseMix(posts(['mixed', 25])).before).toBeNull();
    expect(summariseMix([]).change).toBeNull();
    expect(summariseMix(posts(['broadcast', 20], ['conversational', 5], ['broadcast', 15])).change).toBe('more');
    expect(summariseMix(posts(['conversational', 5], ['broadcast', 35])).change).toBe('fewer');
    expect(summariseMix(posts(['conversational', 1], ['broadcast', 39])).change).toBe('same');
  });

  it('does not count what is too short to tell, and keeps no more than 200', () => {
    const entry = { verdict: 'short', day: '2026-05-02', platform: 'x' } as const;
    expect(addToMix([], entry)).toEqual([]);
    expect(addToMix(posts(['mixed', 200]), { ...entry, verdict: 'broadcast' })).toHaveLength(200);
  });

  it('shows the oldest first and saves as a table', () => {
    expect(lastOfMix(posts(['broadcast', 1], ['conversational', 1]))).toEqual(['one-way', 'conversational']);
    expect(mixAsCsv(posts(['mixed', 1]))).toBe('date,site,label\n2026-05-02,x,mixed\n');
    expect(mixAsCsv([])).toBe('date,site,label\n');
  });

  it('keeps the local day, not the time', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
  });
});
