import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Part } from '@/utils/engine/part';
import { isAwake, wake } from '@/utils/engine/patterns/awake';
import { neededRuns } from '@/utils/engine/patterns/needed';

describe('what a pattern needs', () => {
  it.each([
    [String.raw`\bold\b`, ['~old~']],
    ['wards?', ['wards', 'ward']],
    [String.raw`\b(?:he|she) (?:\w+ ){0,2}rang\b`, ['rang~']],
    [String.raw`\d{3}-\d+`, ['000~0']],
    [String.raw`(?<![\w@])@\w+`, ['@']],
    [String.raw`(?<=\b(?:at|in) )\w+`, ['~at~', '~in~']],
    ['(?:colou?r|paint)ed', ['coloured', 'colored', 'painted']],
    ['a(?!b)c', ['ac']],
  ])('%s', (source, runs) => {
    expect(neededRuns(source)).toEqual(runs);
  });

  it.each([String.raw`\w+`, 'x*', '(?:ward)?', String.raw`(a)\1`, '[^a]', '.', '', '(?i:x)', '[', '👉?'])(
    'names nothing where it cannot know: %s',
    source => {
      expect(neededRuns(source)).toBeNull();
    },
  );
});

const patterns = [
  /\b(?:ward|bed|bay)s? (?:no\.? ?)?\d{1,3}[a-d]?(?![\w-]|:\d)/,
  /(?<![\w#@'])(?:i'm|we(?:'ve| have)?) (?:so )?(?:sorry|proud)\b/,
  /"[^"\n]{2,20}"/,
  /(?<=^|[.!?\n] ?)(?:she|he)\b/,
  /[£$]\d+(?:\.\d\d)?|\d+ ?%/,
  /\b(?:the|a) (?:\w+ ){0,2}?(?:team|crew)\b|#team\w+/,
  /👉 ?\w+|caf[eé]s?|w\/ /u,
  /^\W*so,? what/,
  /(?:one|two|3){2,}/,
  /(?<!\w)(?:(?<!\bwhat )you)(?= (?:said|told))/,
];
const bits =
  "ward bed 7 7a no. i'm we've so sorry proud \" . ! ? \n she he £ 5 .50 % the a new team crew #teamnhs 👉 here café cafe w/ so, what one two 3 you said told what - ' _ é İ".split(
    ' ',
  );

describe('a text that holds a pattern wakes it', () => {
  it('whatever stands around it', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom(...bits), fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 14 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...patterns), (pieces, pattern) => {
        const text = pieces.map(p => p.join('')).join('');
        if (pattern.test(text)) expect(isAwake(wake(text), pattern)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('and others let it sleep from the third text on', () => {
    const rare = /\bxylophone\b/;
    const told = [1, 2, 3].map(() => new Part('text', 'No such thing here.').may(rare));
    expect(told).toEqual([true, true, false]);
    expect(new Part('text', 'A xylophone!').has(rare)).toBe(true);
  });
});
