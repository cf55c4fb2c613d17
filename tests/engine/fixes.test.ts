import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { allFixes, applyFixes } from '@/utils/engine/fixes';
import { defaultSettings } from '@/utils/engine/settings';
import { rules } from '@/utils/rules';

const reportOn = (draft: unknown) => check(asDraft(draft), { rules, cues: [], settings: defaultSettings() });

describe('mending all of a kind', () => {
  it('mends every hashtag at once and nothing else', () => {
    const text = 'Thanks & well done #mentalhealthmatters #nhsworkforce #hellomynameis #worldsepsisday';
    const fixes = allFixes(reportOn({ text }), 'access/hashtag-case');
    expect(fixes).toHaveLength(4);
    expect(applyFixes(text, fixes)).toBe(
      'Thanks & well done #MentalHealthMatters #NHSWorkforce #HelloMyNameIs #WorldSepsisDay',
    );
  });

  it('keeps to the string that was named', () => {
    const draft = { text: '#mentalhealthmatters', thread: ['Also #worldsepsisday'] };
    expect(allFixes(reportOn(draft), 'access/hashtag-case', 'thread:0').map(f => f.text)).toEqual(['#WorldSepsisDay']);
  });

  it('gives fancy letters back letter for letter', () => {
    const text = '𝗕𝗜𝗚 𝗡𝗘𝗪𝗦: the 𝒄𝒂𝒇é 𝓻𝓮𝓸𝓹𝓮𝓷𝓼';
    expect(applyFixes(text, allFixes(reportOn({ text }), 'access/fancy-letters'))).toBe('BIG NEWS: the café reopens');
  });
});

describe('applying fixes', () => {
  const fix = (start: number, end: number, text: string) => ({ start, end, text, label: text });

  it('takes them in the order of the text, whatever order they come in', () =>
    expect(applyFixes('a b c', [fix(4, 5, 'C'), fix(0, 1, 'A')])).toBe('A b C'));

  it('leaves out those that overlap an earlier one or lie outside', () =>
    expect(applyFixes('abcdef', [fix(0, 3, 'X'), fix(2, 4, 'Y'), fix(5, 9, 'Z'), fix(4, 4, '-')])).toBe('Xd-ef'));
});
