import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { applyFixes } from '@/utils/engine/fixes';
import { ordinary } from '@/utils/engine/letters/fancy';
import { defaultSettings } from '@/utils/engine/settings';
import { makeNamer } from '@/utils/hearing/emoji-name';
import { hear } from '@/utils/hearing/hear';
import { rules } from '@/utils/rules';
import { emojiNameData } from '@/utils/tables/emoji-names.data';

const accessRules = rules.filter(r => r.id.startsWith('access/'));
const pieces = [
  '🎉',
  '👨‍👩‍👧',
  '5️⃣',
  '🇬🇧',
  '👍🏽',
  '☎️',
  '𝗯𝗶𝗴',
  'ꜱᴍᴀʟʟ',
  '🅱🅸🅶',
  'f̶r̶e̶e̶',
  '#mentalhealthmatters',
  '#Ａbc',
  '@eastvale_nhs',
  'https://bit.ly/x',
  'click here:',
  '&',
  '+',
  '→',
  '~20',
  'w/',
  '10am–2pm',
  '4–11',
  'e.g.',
  'etc.',
  "don't go",
  'ICB',
  '(ICB)',
  '¯\\_(ツ)_/¯',
  ':)',
  '"quoted',
  '"',
  '`',
  '>',
  'RT @a:',
  'ALL THIS SHOUTS LOUDLY',
  'utilise',
  'suffering from',
  'the elderly',
  '\n',
  '\r\n',
  ' ',
  '\u200b',
  '\u00ad',
  'é',
  'e\u0301',
  'İ',
  '，',
  'word',
  'Time to',
  '.',
  '!',
  '\ud83d',
  'pictured left',
  'the red bars',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    {
      maxLength: 24,
    },
  )
  .map(list => list.join(' '));

describe('whatever is written', () => {
  it('every accessibility finding and fix lies inside the string it names, and nothing breaks', () => {
    fc.assert(
      fc.property(text, text, (post, alt) => {
        const draft = asDraft({ text: post, media: [{ alt, name: 'a.gif' }], thread: [alt], platform: 'linkedin' });
        const report = check(draft, { rules: accessRules, cues: [], settings: defaultSettings() });
        expect(report.faults).toEqual([]);
        for (const f of report.findings) {
          const length =
            { text: post, 'alt:0': alt, 'thread:0': alt, 'name:0': 'a.gif' }[f.where as string]?.length ?? -1;
          expect(f.start).toBeGreaterThanOrEqual(0);
          expect(f.end).toBeGreaterThanOrEqual(f.start);
          expect(f.end).toBeLessThanOrEqual(length);
          for (const fix of f.fixes) expect(fix.start >= 0 && fix.end >= fix.start && fix.end <= length).toBe(true);
        }
        applyFixes(
          post,
          report.findings.filter(f => f.where === 'text').flatMap(f => f.fixes),
        );
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('fancy letters become ordinary once and for all', () => {
    fc.assert(
      fc.property(text, post => ordinary(ordinary(post)) === ordinary(post)),
      { numRuns: 200, seed: 3 },
    );
  });

  it('everything heard stands in the draft, in order', () => {
    const emojiName = makeNamer(emojiNameData);
    fc.assert(
      fc.property(text, post => {
        let at = 0;
        for (const piece of hear(asDraft({ text: post }), { emojiName })) {
          expect(piece.start).toBeGreaterThanOrEqual(at);
          if (piece.isVerbatim) expect(post.slice(piece.start, piece.end)).toBe(piece.said);
          at = piece.end;
        }
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});
