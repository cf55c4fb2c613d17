import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { cues } from '@/utils/rules';
import { type Invented, invented } from './invented-posts';

const labels = { C: 'conversational', M: 'mixed', B: 'broadcast', O: 'one-way' } as const;

function verdictOf({ text, parent }: Invented): string {
  const kind = parent || /^\.?@/.test(text) ? 'reply' : 'post';
  return check(asDraft({ text, kind, parent }), { rules: [], cues, settings: defaultSettings() }).tone.verdict;
}

describe('invented posts', () => {
  it('get the label of a careful reader, nearly all of them', () => {
    const wrong = invented.filter(post => verdictOf(post) !== labels[post.label]);
    expect(wrong.map(post => `${post.label} but ${verdictOf(post)}: ${post.text}`).length).toBeLessThanOrEqual(
      invented.length * 0.03,
    );
  });
});
