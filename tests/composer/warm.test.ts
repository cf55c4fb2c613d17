import { afterEach, expect, it, vi } from 'vitest';
import { warm } from '@/entrypoints/composer/warm';
import { check } from '@/utils/engine/check';
import { defaultSettings } from '@/utils/engine/settings';
import { cues, rules } from '@/utils/rules';

const idle: (() => void)[] = [];
vi.stubGlobal('requestIdleCallback', (later: () => void) => idle.push(later));
afterEach(() => {
  idle.length = 0;
});

it('checks nothing at once, and one post in each idle moment', () => {
  const checked: string[] = [];
  warm(draft => checked.push(draft.text), new AbortController().signal);
  expect(checked).toEqual([]);
  idle.forEach((moment, i) => {
    moment();
    expect(checked).toHaveLength(i + 1);
  });
});

it('asks for no further moment while it runs: later on nothing of ours is waiting', () => {
  warm(() => {}, new AbortController().signal);
  const asked = idle.length;
  for (const moment of idle) moment();
  expect(idle).toHaveLength(asked);
});

it('stops when the session ends', () => {
  const stop = new AbortController();
  const checked: string[] = [];
  warm(draft => checked.push(draft.text), stop.signal);
  stop.abort();
  for (const moment of idle) moment();
  expect(checked).toEqual([]);
});

it('has names, places, dates, ages and numbers in its posts', () => {
  const settings = { ...defaultSettings(), now: 0 };
  const kinds = new Set<string>();
  warm(draft => {
    const { entities = [] } = check(draft, { rules, cues, settings, entities: true });
    for (const { type } of entities) kinds.add(type);
  }, new AbortController().signal);
  for (const moment of idle) moment();
  expect([...kinds]).toEqual(expect.arrayContaining(['person', 'place', 'age', 'date', 'phone', 'email', 'link']));
});
