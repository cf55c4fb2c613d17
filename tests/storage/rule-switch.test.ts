import { expect, it } from 'vitest';
import { isRuleOn, withRule } from '@/utils/storage/rule-switch';
import { defaultStored } from '@/utils/storage/settings';

const usual = { id: 'access/capitals', severity: 'tip' } as const;
const waiting = { id: 'winter', severity: 'warn', offByDefault: true } as const;

it('a rule is on, but for one that waits to be switched on', () => {
  expect(isRuleOn(usual, defaultStored())).toBe(true);
  expect(isRuleOn(waiting, defaultStored())).toBe(false);
});

it.each([usual, waiting])('$id can be switched on, off and on again', rule => {
  const on = withRule(defaultStored(), rule.id, rule, true);
  expect(isRuleOn(rule, on)).toBe(true);
  const off = withRule(on, rule.id, rule, false);
  expect(isRuleOn(rule, off)).toBe(false);
  expect(off.off, 'also where a pack gives it a level').toContain(rule.id);
  expect(withRule(off, rule.id, rule, true)).toEqual(on);
});

it('keeps the level that somebody chose', () => {
  const chosen = { ...defaultStored(), levels: { winter: 'tip' } as const };
  expect(withRule(chosen, 'winter', waiting, true).levels).toEqual({ winter: 'tip' });
});

it('an id that stands in no list any more only leaves the list of those that are off', () => {
  const left = { ...defaultStored(), off: ['gone'] };
  expect(withRule(left, 'gone', undefined, true)).toEqual(defaultStored());
});
