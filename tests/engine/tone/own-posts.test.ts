import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import type { Tone } from '@/utils/engine/types';
import { cues } from '@/utils/rules';
import { asReplyOrPost, type OwnPost, ownPosts } from './own-posts';

const tones = new Map<OwnPost, Tone>();

/** Each post is judged once, for all that is asked of it. */
function toneOf(post: OwnPost): Tone {
  const known = tones.get(post);
  if (known) return known;
  const { tone } = check(asDraft(asReplyOrPost(post)), { rules: [], cues, settings: defaultSettings() });
  tones.set(post, tone);
  return tone;
}

/** How many pieces of evidence stand for a conversation, and how many against. */
function sides({ evidence }: Tone): [number, number] {
  const against = evidence.filter(({ cue }) => cue.startsWith('B')).length;
  return [evidence.length - against, against];
}

const rounds = [...new Set(ownPosts.map(({ round }) => round))];

describe('our own posts', () => {
  it.each(rounds)('of round %s show at most two pieces of evidence each way', round => {
    const many = ownPosts.filter(post => post.round === round && sides(toneOf(post)).some(shown => shown > 2));
    expect(many.map(post => post.text)).toEqual([]);
  });

  it('get the label a careful reader gave, nearly all of them', () => {
    const wrong = ownPosts.filter(post => toneOf(post).verdict !== post.label);
    const lines = wrong.map(post => `${post.label} but ${toneOf(post).verdict}: ${post.text}`);
    expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(ownPosts.length * 0.06);
  });

  it('name the kind of every post that is found to be one-way', () => {
    const oneWay = ownPosts.filter(post => post.kind && toneOf(post).kind);
    expect(oneWay.length).toBeGreaterThan(150);
    expect(oneWay.filter(post => toneOf(post).kind !== post.kind).map(post => post.text)).toEqual([]);
  });

  it('mark words that a careful reader marked', () => {
    const side = (post: OwnPost) => (post.label === 'broadcast' ? /^B/ : /^[SW]/);
    const marked = ownPosts
      .filter(post => /broadcast|mixed|conversational/.test(post.label))
      .flatMap(post => (post.cues ?? []).filter(([code]) => side(post).test(code)).map(cue => ({ post, cue })));
    const touched = marked.filter(({ post, cue: [, start, end] }) =>
      toneOf(post).evidence.some(e => e.start < end && e.end > start),
    );
    expect(marked.length).toBeGreaterThan(300);
    expect(touched.length).toBeGreaterThanOrEqual(marked.length * 0.8);
  });
});
