import { expect, it } from 'vitest';
import { settle } from '@/utils/engine/settle';
import type { Finding } from '@/utils/engine/types';

const found = (rest: Partial<Finding>): Finding => ({
  rule: 'access/hard-word',
  concern: 'access',
  severity: 'tip',
  where: 'text',
  start: 3,
  end: 10,
  title: 'A plainer word may help',
  why: 'Why.',
  advice: 'Advice.',
  source: 'https://example.org',
  pack: 'built-in',
  fixes: [{ start: 3, end: 10, text: 'use', label: 'use' }],
  ...rest,
});
const rulesOf = (...findings: Finding[]) => settle(findings).map(f => f.rule);

it('says once what a pack says of the same words', () => {
  const pack = found({ rule: 'hard-words', pack: 'House words', title: 'Say it plainly' });
  expect(rulesOf(found({}), pack)).toEqual(['hard-words']);
  expect(rulesOf(found({ end: 12 }), pack)).toHaveLength(2);
  const attack = { concern: 'conduct', title: 'This is about the person', severity: 'warn' } as const;
  expect(
    rulesOf(
      found({ ...attack, rule: 'conduct/about-the-person', end: 30 }),
      found({ ...attack, rule: 'attack', pack: 'Conduct' }),
    ),
  ).toEqual(['attack']);
});

it('keeps both where the pack is milder, says something else, or offers nothing', () => {
  const stop = found({ severity: 'warn', rule: 'access/missing-alt' });
  expect(rulesOf(stop, found({ rule: 'mild', pack: 'House words' }))).toEqual(['access/missing-alt', 'mild']);
  expect(rulesOf(found({}), found({ rule: 'other', concern: 'conduct', end: 12, pack: 'House words' }))).toHaveLength(
    2,
  );
  expect(rulesOf(found({}), found({ rule: 'note', title: 'Ours', pack: 'House words', fixes: [] }))).toHaveLength(2);
});
