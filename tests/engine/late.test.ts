import { describe, expect, it } from 'vitest';
import { late } from '@/utils/engine/patterns/late';

const text = 'Ward 7, bed 12: Ward 9.';

describe('a pattern that is made late does what a pattern does', () => {
  it.each([
    ['a number', /\d+/],
    ['every number', /\d+/g],
    ['a name', /(?<first>[A-Z])(\w+)/],
    ['nothing', /x/],
    ['what goes on', /\w/y],
    ['no letter', /[^\p{L}]+/gu],
  ])('%s', (_, pattern) => {
    const { source, flags } = pattern;
    const now = () => new RegExp(source, flags);
    const later = () => late(source, flags);
    const { global, sticky } = later();
    expect({ global, sticky, name: `${later()}` }).toEqual({
      ...{ global: pattern.global, sticky: pattern.sticky, name: `${pattern}` },
    });
    for (const made of [now, later]) expect(new RegExp(made(), flags).source).toBe(source);
    const used = (made: () => RegExp) => [
      made().test(text),
      made().exec(text),
      text.match(made()),
      text.search(made()),
      text.split(made()),
      text.split(made(), 2),
      text.replace(made(), '<$&>'),
      text.replace(made(), (found: string) => found.toUpperCase()),
      flags.includes('g') && [[...text.matchAll(made())], text.replaceAll(made(), '')],
    ];
    expect(used(later)).toEqual(used(now));
  });

  it('goes on from where it stands', () => {
    const places = (pattern: RegExp) => {
      const found: number[] = [];
      pattern.lastIndex = 3;
      while (pattern.test(text)) found.push(pattern.lastIndex);
      pattern.lastIndex = 0;
      return [...found, pattern.lastIndex, pattern.exec(text)?.index];
    };
    expect(places(late('\\d', 'g'))).toEqual(places(/\d/g));
    const fresh = late('\\d', 'g');
    fresh.lastIndex = 0;
    expect(fresh.lastIndex).toBe(0);
  });

  it('says what is wrong with it where it is first used', () => expect(() => late('(').test('')).toThrow(SyntaxError));
});
