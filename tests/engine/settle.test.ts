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
const rulesOf = (...findings: Finding[]) => settle(findings, false).map(f => f.rule);

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

it('tells once of somebody who is named and said to have agreed', () => {
  const concern = 'identifiers' as const;
  const clue = (type: string, start: number, end: number) => ({
    type,
    where: 'text' as const,
    start,
    end,
    label: type,
  });
  const named = found({ rule: 'identifiers/named-patient', concern, severity: 'warn', start: 5, end: 9 });
  const clues = [clue('name', 5, 9), clue('age', 11, 13)];
  const joined = found({ rule: 'identifiers/combination', concern, severity: 'warn', start: 11, end: 13, clues });
  const rules = (list: Finding[], hasConsent: boolean) => settle(list, hasConsent).map(f => f.rule);
  expect(rules([named, joined], true)).toEqual(['identifiers/named-patient']);
  expect(rules([named, joined], false)).toHaveLength(2);
  expect(rules([named, { ...joined, clues: clues.slice(1) }], true), 'clues of somebody else').toHaveLength(2);
});

it("tells of a colleague's illness once, as a colleague's", () => {
  const concern = 'identifiers' as const;
  const clue = (type: string) => ({ type, where: 'text' as const, start: 20, end: 27, label: type });
  const colleague = found({ rule: 'identifiers/colleague-health', concern, severity: 'warn', start: 6, end: 16 });
  const joined = (...types: string[]) =>
    found({ rule: 'identifiers/combination', concern, severity: 'stop', start: 20, end: 27, clues: types.map(clue) });
  expect(rulesOf(colleague, joined('condition', 'detail'))).toEqual(['identifiers/colleague-health']);
  expect(rulesOf(colleague, joined('condition', 'age')), 'somebody of that age beside').toHaveLength(2);
});
