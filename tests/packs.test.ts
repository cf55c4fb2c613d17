/** Every starter pack is proven as if somebody had just imported it, and held to the laws of the house. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemLine } from '@/utils/packs/pack';
import { provePack } from '@/utils/packs/prove-pack';
import { rules } from '@/utils/rules';

const packs = readdirSync('public/packs').map(file => ({ file, text: readFileSync(`public/packs/${file}`, 'utf8') }));

it('has the starter packs', () =>
  expect(packs.map(p => p.file)).toEqual([
    'charity-forums.json',
    'conduct.json',
    'curator-hand-over.json',
    'major-incident.json',
    'nhs-style-words.json',
    'pre-election-period.json',
    'values-prompt.json',
  ]));

describe.each(packs)('$file', ({ text }) => {
  const { pack, problems } = provePack(text, { builtIns: rules });

  it('holds: no rule off, nothing to note', () => expect(problems.map(problemLine)).toEqual([]));

  it('says who looks after it, until when, and under which licence', () => {
    expect(pack?.owner).not.toBe('');
    expect(pack?.licence).not.toBe('');
    expect(pack?.about).not.toBe('');
    expect(pack?.review).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(pack?.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each(pack?.rules ?? [])('$id: source, examples on both sides, at most 40 words', rule => {
    expect(rule.source).toMatch(/^https:\/\//);
    expect(rule.examples.flags.length).toBeGreaterThan(0);
    expect(rule.examples.allows.length).toBeGreaterThan(0);
    expect(`${rule.title} ${rule.why} ${rule.advice}`.split(/\s+/).length).toBeLessThanOrEqual(40);
    for (const sentence of `${rule.why} ${rule.advice}`.split(/[.?!] /))
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(15);
    expect(rule.severity).not.toBe('stop');
  });
});

it('the conduct pack waits to be switched on, but for news that is not public yet', () => {
  const { pack } = provePack(readFileSync('public/packs/conduct.json', 'utf8'));
  expect(pack?.rules.filter(r => r.on).map(r => r.id)).toEqual(['d9-not-public-yet']);
  expect(pack?.rules.map(r => r.id.split('-')[0])).toEqual([
    'd2',
    'd3',
    'd5',
    'd6',
    'd9',
    'd10',
    'd14',
    'd15',
    'd17',
    'd18',
  ]);
});
