import { readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, it } from 'vitest';
import { packSchema } from '@/utils/packs/file/schema';
import { kinds } from '@/utils/packs/kinds';
import { provePack } from '@/utils/packs/proof/prove-pack';

const published = JSON.parse(readFileSync('public/schema/pack.schema.json', 'utf8'));
const accepts = (pack: unknown) => new Validator(published, '2019-09', false).validate(pack).valid;
const header = { format: 1, name: 'Eastvale', version: '1.0.0' };

describe('the published schema', () => {
  it('is the one the program uses (else run: node tests/tools/run.mjs pack-schema)', () =>
    expect(published).toEqual(JSON.parse(JSON.stringify(packSchema()))));

  it('knows all six kinds', () =>
    expect([...kinds.keys()].sort()).toEqual(['condition', 'count', 'pattern', 'phrases', 'presence', 'swap']));

  it.each([
    ['the smallest pack', { ...header, rules: [] }, true],
    ['a rule', { ...header, rules: [{ id: 'a', kind: 'phrases', phrases: ['x1'] }] }, true],
    ['unknown keys and kinds', { ...header, x: 1, rules: [{ id: 'a', kind: 'rhyme', y: 2 }] }, true],
    ['a rule without what its kind needs', { ...header, rules: [{ id: 'a', kind: 'phrases' }] }, false],
    ['a word that is no level', { ...header, levels: { 'access/x': 'loud' }, rules: [] }, false],
    ['no name', { format: 1, version: '1', rules: [] }, false],
  ])('%s', (_, pack, isFine) => expect(accepts(pack)).toBe(isFine));
});

it('the guide beside it shows every kind once, in a pack that holds', () => {
  const guide = readFileSync('public/schema/README.md', 'utf8');
  const { pack, problems } = provePack(/```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '');
  expect(problems).toEqual([]);
  expect(pack?.rules.map(r => r.kind).sort()).toEqual([...kinds.keys()].sort());
});
