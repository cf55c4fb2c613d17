/** Which words a phrase can begin with, and phrases found where one of them stands. */
import { describe, expect, it } from 'vitest';
import { Part } from '@/utils/engine/part';
import { firstWords } from '@/utils/engine/tone/first-words';
import { findPhrases, phrases } from '@/utils/engine/tone/phrases';

const listed = (phrase: string) => [...(firstWords(phrase) ?? ['anything'])].sort().join(' ');
const found = (lines: string, text: string) => findPhrases(new Part('text', text), phrases(lines)).map(hit => hit.text);

describe('the first words of a phrase', () => {
  it.each([
    ['well done', 'well'],
    ['(?:so |very )?(?:proud|pleased) to', 'pleased proud so very'],
    ['(?:many |huge )*(?:thanks|thank you)', 'huge many thank thanks'],
    ['phones? (?:is|are) down', 'phone phones'],
    ["(?:i|we)(?:'ve| have)? heard", "i i've we we've"],
    ['organi[sz]ed', 'organised organized'],
    ['e-?mail', 'e email'],
    [String.raw`(?<=^|[.!?\n] {0,2})to the [a-z]+ who\b`, 'to'],
    [`(?!you)fair (?:point|challenge)`, 'fair'],
    [String.raw`(?:over )?[\d,]+ of you`, '0 over'],
    [String.raw`#ff\b`, '#ff'],
  ])('%s', (phrase, words) => {
    expect(listed(phrase)).toBe(words);
  });

  it.each([String.raw`\w+ kills`, '[a-z]+s, you', '.{3}x', String.raw`(?:\w+ )?deserves`])(
    'cannot be listed for %s',
    phrase => {
      expect(firstWords(phrase)).toBeNull();
      expect(() => phrases(phrase)).toThrow('could begin this phrase');
    },
  );
});

describe('phrases', () => {
  it('stand apart, from left to right', () => {
    expect(found('well done\nwell', 'Well done, well done all. Well.')).toEqual(['Well done', 'well done', 'Well']);
  });

  it('begin at a word, not inside one', () => {
    expect(found('done', 'Undone, half-done, done.')).toEqual(['done', 'done']);
  });

  it('begin like a word with an apostrophe, and with figures', () => {
    expect(
      found(String.raw`we(?:'ve)? heard\n[\d,]+ of you`.replace('\\n', '\n'), "We've heard 1,412 of you."),
    ).toEqual(["We've heard", '1,412 of you']);
  });

  it('keep the offsets of the text as typed', () => {
    const hit = findPhrases(new Part('text', '🎉\u200bWell done'), phrases('well done'))[0];
    expect(hit && '🎉\u200bWell done'.slice(hit.start, hit.end)).toBe('Well done');
  });
});
