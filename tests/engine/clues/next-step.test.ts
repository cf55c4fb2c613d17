/** However often a fix is pressed, a stop has a next step: another fix, or advice that names what to leave out. */
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import type { Finding } from '@/utils/engine/types';
import { rules } from '@/utils/rules';
import acute from './posts/acute-trust';
import community from './posts/community-and-crews';

const posts = [...acute.stop, ...community.stop].map(post => (typeof post === 'string' ? { text: post } : post));

const stopsOn = (draft: object): Finding[] =>
  check(asDraft(draft), { rules, cues: [], settings: defaultSettings() }).findings.filter(
    f => f.severity === 'stop' && f.rule === 'identifiers/combination' && f.where === 'text',
  );

describe('the mends of a combination', () => {
  it.each(posts.filter(post => stopsOn(post).length > 0))('lead on from $text', post => {
    let { text } = post;
    for (let press = 0; press < 20; press++) {
      const [stop] = stopsOn({ ...post, text });
      if (!stop) return;
      const [fix] = stop.fixes;
      if (!fix) {
        const [, named] = /“(.+?)”/.exec(stop.advice) ?? [];
        expect(text).toContain(named);
        return;
      }
      const after = text.slice(0, fix.start) + fix.text + text.slice(fix.end);
      expect(after.length).toBeLessThan(text.length);
      text = after;
    }
    expect.unreachable('twenty presses and the stop stays');
  });

  it('says the clue that it offers to take out', () => {
    for (const post of posts)
      for (const stop of stopsOn(post)) {
        const words =
          /^Take out (?:the sentence )?“(?:(?:in|on|at|from|near|outside|by|to|of|since|before|after|until|till|during|over|for)\b)?(?: the)? ?(.+?)(?: …)?” first/.exec(
            stop.advice,
          )?.[1];
        if (!words || stop.fixes.length === 1) continue;
        const [first] = words.split(' ');
        expect(stop.why).toContain(first);
      }
  });
});
