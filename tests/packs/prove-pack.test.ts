import { describe, expect, it } from 'vitest';
import { readPack } from '@/utils/packs/file/read-pack';
import { provePack } from '@/utils/packs/proof/prove-pack';
import { fileOf, packOf } from './pack-for-tests';

const good = {
  id: 'good',
  kind: 'phrases',
  title: 'Unkind words',
  phrases: ['bed blocker'],
  examples: { flags: ['A [bed blocker]'], allows: ['A blocker of beds'] },
};

describe('a rule that does not hold is switched off, the others work', () => {
  it.each([
    ['an example that is not noticed', { examples: { flags: ['nothing'] } }, /should be noticed, but is not/],
    ['a look-alike that is noticed', { examples: { allows: ['word bad1'] } }, /should stay silent, but “bad1”/],
    ['a mark in the wrong place', { examples: { flags: ['[word] bad1'] } }, /“word” is marked, but “bad1” is noticed/],
    ['something noticed but not marked', { examples: { flags: ['[bad1] bad1'] } }, /is noticed too, but not marked/],
    ['a key of the wrong type', { phrases: 'bad1' }, /“phrases” should be a list/],
    ['a missing key', { phrases: undefined }, /"phrases" is missing/],
    ['an id that is used twice', { id: 'good' }, /Another rule is also called “good”/],
    ['advice that sets off another rule', { advice: 'Never be a bed blocker.' }, /advice says “bed blocker”.*“good”/],
    ['a level that is not known', { severity: 'panic' }, /should be one of: stop, warn, tip/],
  ])('%s', (_, change, sentence) => {
    const bad = { id: 'bad', kind: 'phrases', phrases: ['bad1'], ...change };
    const { pack, problems } = provePack(fileOf([good, bad]));
    const off = problems.filter(p => p.level === 'rule-off');
    expect(pack?.name).toBe('Eastvale guidance');
    expect(off).toHaveLength(1);
    expect(off[0]?.sentence).toMatch(sentence);
  });

  it('but not for words that its advice only quotes', () => {
    const other = {
      id: 'b',
      kind: 'phrases',
      phrases: ['x1'],
      advice: 'Do not write “bed blocker” or "bed blockers".',
    };
    expect(provePack(fileOf([good, other])).off).toEqual([]);
  });
});

describe('problems', () => {
  it("point at the author's own line and column, with an excerpt", () => {
    const file =
      '{\n  "name": "Eastvale",\n  "version": "1",\n  "rules": [\n    {"id": "a", "kind": "phrases", "phrases": [5]}\n  ]\n}\n';
    const { problems } = readPack(file);
    expect(problems[0]).toMatchObject({ line: 5, column: 48, level: 'rule-off', rule: 'a' });
    expect(problems[0]?.excerpt).toContain('"phrases": [5]');
    expect(problems[0]?.sentence).toBe('Entry 1 of “phrases” should be text in "quotation marks".');
  });

  it.each([
    ['{"name": "a" "version": "1"}', 1, 14, /comma/],
    ['{\n "name": a\n}', 2, 10, /not allowed here|quotation marks/],
    ['{"name": "a"', 1, 13, /closing brace/],
    ['{"name": "a\n"}', 1, 10, /quotation mark|line break/],
    ['nonsense', 1, 1, /begins with \{/],
    ['\n  "name": "a"', 2, 3, /begins with \{/],
    ['[]', 1, 1, /one group/],
    ['', 1, 1, /empty/],
    ['{"name": ""}', 1, 10, /"name" of its own/],
    ['{"name": "Built-in"}', 1, 10, /"name" of its own/],
  ])('in %j', (file, line, column, sentence) => {
    const { pack, problems } = readPack(file);
    expect(pack).toBeNull();
    expect(problems[0]).toMatchObject({ line, column, level: 'refused' });
    expect(problems[0]?.sentence).toMatch(sentence);
  });

  it('forgives comments and spare commas, and says so', () => {
    const { pack, problems } = readPack('{ // ours\n "name": "Eastvale", "version": "1", "rules": [],\n}');
    expect(pack?.name).toBe('Eastvale');
    expect(problems.map(p => p.level)).toEqual(['note']);
  });
});

describe('what is not known', () => {
  it('is kept and ignored: keys, kinds and newer formats', () => {
    const file = packOf(
      [
        { ...good, colour: 'red' },
        { id: 'n', kind: 'rhyme' },
      ],
      { format: 7, fancy: { a: 1 } },
    );
    const { pack, problems, off } = provePack(file);
    expect(pack?.rules.map(r => r.id)).toEqual(['good']);
    expect(pack?.raw).toEqual(file);
    expect(off).toEqual([]);
    expect(problems.map(p => p.level)).toEqual(['note', 'note']);
  });

  it('older forms are brought up to date', () => {
    const { pack, off } = provePack({
      format: 0,
      name: 'Old',
      author: 'Sam',
      rules: [{ id: 'a', kind: 'phrases', words: ['x1'], message: 'Say y.' }],
    });
    expect(pack).toMatchObject({ owner: 'Sam', format: 1 });
    expect(pack?.rules[0]).toMatchObject({ advice: 'Say y.' });
    expect(off).toEqual([]);
  });
});
