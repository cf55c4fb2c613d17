import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { activePacks } from '@/utils/packs/in-force/active-packs';
import { applyPacks } from '@/utils/packs/in-force/apply-packs';
import { packLimits } from '@/utils/packs/pack';
import { provePack } from '@/utils/packs/proof/prove-pack';
import { drawn } from '../engine/drawn';
import { processorTime } from '../processor-time';
import { fileOf, packOf } from './pack-for-tests';

/** Takes a pack all the way and a draft through it: nothing may throw, and whatever is refused says so in a sentence. */
function through(given: unknown) {
  const proven = provePack(given);
  for (const problem of proven.problems) {
    expect(problem.sentence).toMatch(/\S.*[.?]$/);
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
    expect(problem.excerpt.length).toBeLessThanOrEqual(100);
  }
  if (!proven.pack) expect(proven.problems[0]?.level).toBe('refused');
  else {
    const active = activePacks([{ pack: proven.pack, off: proven.off, origin: { by: 'file', since: 0 } }], []);
    const settings = applyPacks(defaultSettings(), active, 'x');
    const draft = asDraft({ text: 'A post about our ward 7 & 943 476 5919 #Tag https://x.uk', parent: 'Hello' });
    const report = check(draft, { rules: [], packs: active, cues: [], settings });
    expect(report.faults).toEqual([]);
    for (const finding of report.findings) expect(finding.pack).not.toBe('built-in');
  }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  return proven;
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '__proto__', '*', '<img src=x onerror=alert(1)>'),
);
const patterns = fc.oneof(
  text,
  fc.constantFrom('(a+)+$', '(?=x)', '[', '.*.*.*=', '\\b', '(x+x+)+y', 'a{1,1000}', '^'),
);
const words = fc.oneof(
  text,
  fc.array(text),
  fc.record({ phrases: fc.array(text), pattern: patterns, has: fc.array(text) }, { requiredKeys: [] }),
  fc.anything(),
);
const rule = fc.record(
  {
    id: text,
    kind: fc.constantFrom('phrases', 'swap', 'pattern', 'count', 'presence', 'condition', 'rhyme'),
    concern: fc.oneof(text, fc.constantFrom('tone', 'conduct')),
    severity: fc.oneof(text, fc.constantFrom('stop', 'tip')),
    title: text,
    why: text,
    advice: text,
    source: text,
    phrases: fc.oneof(fc.array(text), fc.anything()),
    swap: fc.oneof(fc.dictionary(text, text), fc.anything()),
    pattern: fc.oneof(patterns, fc.array(patterns)),
    count: words,
    max: fc.oneof(fc.integer(), fc.anything()),
    min: fc.oneof(fc.nat(), fc.anything()),
    needs: words,
    avoids: words,
    if: words,
    // biome-ignore lint/suspicious/noThenProperty: "then" is a key of packs.
    then: words,
    unless: words,
    in: fc.array(text),
    from: text,
    until: text,
    zone: text,
    fixes: fc.anything(),
    examples: fc.oneof(fc.anything(), fc.record({ flags: fc.array(text), allows: fc.array(text) })),
  },
  { requiredKeys: ['kind'] },
);

describe('random packs', () => {
  it('that are any JSON', () => {
    fc.assert(
      fc.property(fc.json(), given => void through(given)),
      { numRuns: drawn(400) },
    );
  });

  it('that are any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), given => void through(given)),
      { numRuns: drawn(300) },
    );
  });

  it('that are nearly right', () => {
    const pack = fc.record({
      name: fc.oneof(text, fc.constant('Eastvale')),
      format: fc.oneof(fc.constant(1), fc.anything()),
      allow: fc.anything(),
      settings: fc.anything(),
      levels: fc.oneof(fc.anything(), fc.dictionary(text, fc.constantFrom('off', 'tip'))),
      replies: fc.anything(),
      rules: fc.oneof(fc.array(rule, { maxLength: 4 }), fc.anything()),
    });
    fc.assert(
      fc.property(pack, given => void through(given)),
      { numRuns: drawn(600) },
    );
  });

  it('with one thing broken in a good file', () => {
    const file = fileOf([
      { id: 'a', kind: 'swap', swap: { foo: 'bar' }, examples: { flags: ['[foo]'], allows: ['bar'] } },
    ]);
    const broken = fc.tuple(fc.nat(file.length), fc.nat(5), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(broken, ([at, cut, put]) => void through(file.slice(0, at) + put + file.slice(at + cut))),
      { numRuns: drawn(400) },
    );
  });
});

describe('packs made by hand to do harm', () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const deep = (open: string, close: string) => `{"name":"a","rules":${open.repeat(100_000)}${close.repeat(100_000)}}`;
  const phrase = { id: 'p', kind: 'phrases', phrases: ['x1'] };

  it.each<[string, unknown, RegExp]>([
    ['lists in lists', deep('[', ']'), /too many brackets/],
    ['groups in groups', deep('{"a":', '}'), /too many brackets/],
    ['ten megabytes', `{"name":"${'a'.repeat(10_000_000)}"}`, /too large/],
    ['an open text of a megabyte', `{"name":"${'a'.repeat(1_000_000)}`, /./],
    ['a number too large', '{"name": 1e999}', /"name"/],
    ['only spaces', ' '.repeat(100_000), /empty/],
  ])('%s are refused', (_, given, sentence) => {
    const { pack, problems } = through(given);
    expect(pack).toBeNull();
    expect(problems[0]?.sentence).toMatch(sentence);
  });

  it('keys that every object has change nothing', () => {
    const { pack } = through(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"name":"a","allow":{"__proto__":{"polluted":1},"acronyms":{"__proto__":"x","toString":"y","ICB":"z"}},"levels":{"__proto__":"off","constructor":"off"},"settings":{"__proto__":{"tone":"off"}},"rules":[{"__proto__":{"kind":"phrases"},"id":"__proto__","kind":"swap","swap":{"__proto__":"x","constructor":"y"}}]}',
    );
    expect(pack?.allow.acronyms).toEqual({ ICB: 'z' });
    expect(Object.keys(pack?.levels ?? {})).toEqual([]);
  });

  it('addresses that run code, and marks that turn writing around, do not get in', () => {
    const { pack } = through(
      packOf([{ ...phrase, title: `a\u202eb\u0007${script}`, source: 'javascript:alert(1)' }], {
        pals: { link: 'data:text/html,x' },
      }),
    );
    expect(pack?.rules[0]?.source).toBe('');
    expect(pack?.rules[0]?.title).not.toMatch(/[\u202e\u0007]/);
    expect(pack?.pals?.link).toBe('');
  });

  it.each<[string, unknown]>([
    [
      'patterns',
      packOf(
        Array.from({ length: 2_500 }, (_, i) => ({
          id: `${i}`,
          kind: 'pattern',
          pattern: '(.{1,20}x?){9}y',
          examples: { flags: ['a'.repeat(2_000)] },
        })),
      ),
    ],
    [
      'examples',
      packOf(
        Array.from({ length: 100 }, (_, i) => ({
          ...phrase,
          id: `${i}`,
          examples: { flags: Array(100).fill('x1 '.repeat(60)) },
        })),
      ),
    ],
    [
      'phrases',
      packOf(
        Array.from({ length: 20 }, (_, i) => ({
          ...phrase,
          id: `${i}`,
          phrases: Array.from({ length: 500 }, (_, k) => `a a a a ${i} ${k}`),
        })),
      ),
    ],
    ['rules', packOf(Array.from({ length: 20_000 }, (_, i) => ({ ...phrase, id: `${i}` })))],
    ['problems', packOf(Array.from({ length: 2_000 }, () => ({ id: 5 })))],
    ['repeats', packOf([{ ...phrase, phrases: ['a '.repeat(59)], examples: { flags: ['a '.repeat(1_500)] } }])],
  ])('bombs of %s end within the budget of time', (_, given) => {
    let problems: readonly unknown[] = [];
    const time = processorTime(() => {
      ({ problems } = through(given));
    });
    expect(time).toBeLessThan(15_000);
    expect(problems.length).toBeLessThanOrEqual(100);
  });

  it('rules past the limit are left out with a note', () => {
    const { problems } = through(
      packOf(Array.from({ length: packLimits.rules + 1 }, (_, i) => ({ ...phrase, id: `${i}` }))),
    );
    expect(problems.some(p => /Only the first/.test(p.sentence))).toBe(true);
  });
});
