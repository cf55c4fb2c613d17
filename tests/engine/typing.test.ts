import { describe, expect, it, vi } from 'vitest';

const posts = [
  'Big thanks to Gareth who sat with a lady of 88 on the floor at 12 Mill Lane last night. Ring 01632 960144 if you would like to help! #teameastvale',
  "We got this wrong and I'm sorry. Her mum waited nine hours on Ward 7 – what would have helped you? NHS number 450 557 7104 🎉 e.g. a chair & a blanket.",
];

async function engine() {
  vi.resetModules();
  const [{ check }, { asDraft }, { defaultSettings }, { cues, rules }] = await Promise.all([
    import('@/utils/engine/check'),
    import('@/utils/engine/draft'),
    import('@/utils/engine/settings'),
    import('@/utils/rules'),
  ]);
  return (text: string) =>
    check(asDraft({ text, kind: 'reply', parent: 'Is anybody there?' }), {
      rules,
      cues,
      settings: defaultSettings(),
      entities: true,
    });
}

/** The engine keeps what it knows of words and patterns from text to text; no report may tell. */
describe('a text typed letter by letter is judged like one that is read at once', () => {
  it('by an engine that has just begun', async () => {
    const seasoned = await engine();
    const typed = posts.map(post => {
      let report = seasoned('');
      for (let i = 1; i <= post.length; i++) report = seasoned(post.slice(0, i));
      return report;
    });
    expect(typed[0]?.findings.length).toBeGreaterThan(1);
    for (const [i, post] of posts.entries()) {
      const fresh = await engine();
      expect(fresh(post)).toEqual(typed[i]);
    }
  });

  it('at every letter on the way', async () => {
    const seasoned = await engine();
    const [post = ''] = posts;
    const first = Array.from({ length: post.length }, (_, i) => seasoned(post.slice(0, i + 1)));
    const again = Array.from({ length: post.length }, (_, i) => seasoned(post.slice(0, i + 1)));
    expect(again).toEqual(first);
  });
});
