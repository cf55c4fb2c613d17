import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { cues, rules } from '@/utils/rules';
import { voices } from './posts';
import type { InventedPost } from './posts/posts';

/** The worst that is said of a person in the post, with the rules that say it. */
function said(post: InventedPost): { worst: 'stop' | 'warn' | 'silent'; by: string[] } {
  const draft = asDraft(typeof post === 'string' ? { text: post } : post);
  const loud = check(draft, { rules, cues, settings: defaultSettings() }).findings.filter(
    f => (f.concern === 'identifiers' || f.concern === 'conduct') && f.severity !== 'tip',
  );
  const worst = loud.some(f => f.severity === 'stop') ? 'stop' : loud.length > 0 ? 'warn' : 'silent';
  return { worst, by: loud.map(f => f.rule) };
}

describe.each(Object.entries(voices))('posts of leaders: %s', (_, posts) => {
  it.each(posts.stop)('stops %j', post => {
    expect(said(post)).toMatchObject({ worst: 'stop' });
  });

  it.each(posts.warn)('warns of %j', post => {
    expect(said(post).worst).not.toBe('silent');
  });

  it.each(posts.silent)('lets %j be', post => {
    expect(said(post)).toEqual({ worst: 'silent', by: [] });
  });
});
