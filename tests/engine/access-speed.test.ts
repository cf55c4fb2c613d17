import { describe, expect, it } from 'vitest';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { rules } from '@/utils/rules';
import { processorTime } from '../processor-time';

const size = 100_000;
const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const random = (() => {
  let seed = 7;
  return () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
})();
const letters = (n: number) =>
  Array.from({ length: n }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
const texts: Record<string, string> = {
  'one letter': fill('a'),
  spaces: fill(' '),
  'new lines': fill('\n'),
  'quotation marks': fill('"a '),
  emoji: fill('🎉 word '),
  'emoji without end': fill('🎉'),
  'fancy letters': fill('𝗯𝗶𝗴 𝗻𝗲𝘄𝘀 '),
  'hard words': fill('we utilise "stakeholders" going forward and deliver robust care. '),
  acronyms: fill('The ICB, the CAMHS and the CQC (ABC) '),
  ranges: fill('10am-2pm 4–11 '),
  symbols: fill('a & b + c ~20 → d '),
  'signs only': fill('|\\__/(o.o)>^<:-)'),
  brackets: fill('(°(°(°'),
  links: fill('https://bit.ly/a click here '),
  'many tags': Array.from({ length: 5000 }, () => `#${letters(18)}`).join(' '),
  'long tags': Array.from({ length: 1500 }, () => `#${letters(70)}`).join(' '),
  'negative words': fill("please don't go, you can't park. "),
  capitals: fill('ALL OF THIS SHOUTS AT YOU '),
  colours: fill('the red bars on the left, see above '),
};

describe('accessibility rules on 100,000 characters', () => {
  it.each(Object.keys(texts))('%s stay quick', name => {
    const draft = asDraft({ text: texts[name], media: [{ alt: texts[name] }] });
    const slow: string[] = [];
    const reading = read(draft, defaultSettings());
    for (const part of reading.prose) void [part.sentences, part.lower];
    for (const rule of rules.filter(r => r.id.startsWith('access/'))) {
      const time = processorTime(() => {
        for (const _ of rule.find(reading));
      });
      if (time > 3000) slow.push(`${rule.id} took ${Math.round(time)} ms`);
    }
    expect(slow).toEqual([]);
  });
});
