import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Part } from '@/utils/engine/part';
import { startsOf } from '@/utils/engine/patterns/starts';

const bounded = [
  /\b(?:ward|bed|bay)s? (?:no\.? ?)?\d{1,3}[a-d]?(?![\w-]|:\d)/g,
  /(?<![\w#@'])(?:i'm|we(?:'ve| have)?) (?:so )?(?:sorry|proud)\b/g,
  /(?<=\b(?:at|in) )(?:ward \d|\d{1,2})\b/g,
  /(?<!\w)(?:very |so )*(?:proud|sorry)/g,
  /\d{1,3}(?:[a-d]\b|(?= years))/g,
  /(?<![.:£])(?:\d+|\b(?:one|two) )(?:th|years)?/gi,
  /\b(?:the )?(?:new |old )?team\b(?!s)/gi,
];
const anywhere = [
  /ward \d/g,
  /(?:\b|^)ward/g,
  /\b(?:ward)?/g,
  /(?<![a-z])ward/g,
  /(?<=\w )(?:a|x)/g,
  /\b\w+ \d/g,
  /(?<=£)ward|\bbed/g,
  /(?<=[a-z]|in )ward/g,
  /\bcafé|\béclair/giu,
];
const bits =
  "ward Ward bed no. 7 7a 12d i'm We've so very Sorry proud at in The new old team teams one two years 5th £9 . : # @ _x é \"".split(
    ' ',
  );

describe('where a match can begin', () => {
  it('is known of these patterns', () => {
    for (const pattern of bounded) expect(startsOf(pattern), String(pattern)).not.toBeNull();
  });

  it('may be anywhere for others', () => {
    for (const pattern of anywhere) expect(startsOf(pattern), String(pattern)).toBeNull();
  });

  it('finds what the pattern finds by itself', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom(...bits), fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 14 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...bounded), (pieces, pattern) => {
        const part = new Part('text', pieces.map(piece => piece.join('')).join(''));
        const all = (text: string) =>
          [...text.matchAll(pattern)].filter(match => match[0] !== '').map(match => [match.index, match[0].length]);
        expect(part.find(pattern).map(f => [f.from, f.to - f.from])).toEqual(all(part.folded));
        expect(part.findLower(pattern).map(f => [f.from, f.to - f.from])).toEqual(all(part.lower));
      }),
      { numRuns: 4000 },
    );
  });
});
