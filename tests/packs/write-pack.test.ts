import { describe, expect, it } from 'vitest';
import { readPack } from '@/utils/packs/file/read-pack';
import { addToPack, setInPack, writePack } from '@/utils/packs/file/write-pack';
import { compareVersions, nextVersion } from '@/utils/packs/versions';
import { packOf } from './pack-for-tests';

describe('writePack', () => {
  const raw = packOf([{ id: 'a', kind: 'phrases', phrases: ['é “x”', '\u2028'] }], { later: { deep: [1, null] } });

  it('gives back what was read, unknown keys included, letter by letter', () => {
    const text = writePack(raw);
    const { pack } = readPack(text);
    expect(writePack(pack?.raw ?? {})).toBe(text);
  });

  it('changes one value and leaves the rest as its author wrote it', () => {
    const text = '{\n    // ours\n    "name": "A", "version": "1.0.0",\n    "rules": []\n}\n';
    expect(setInPack(text, ['version'], '1.0.1')).toBe(text.replace('1.0.0', '1.0.1'));
    expect(
      readPack(addToPack(text, ['rules'], 0, { id: 'n', kind: 'phrases', phrases: ['x1'] })).pack?.rules,
    ).toHaveLength(1);
    expect(setInPack(text, ['name'], undefined)).not.toContain('"name"');
  });
});

describe('versions', () => {
  it.each([
    ['1.0.0', '1.0.1', -1],
    ['1.10', '1.9', 1],
    ['v2', '2.0.0', 0],
    ['2026-05', '2026-11', -1],
  ])('%s against %s', (a, b, sign) => expect(Math.sign(compareVersions(a, b))).toBe(sign));

  it('go up by words or by rules', () => {
    expect(nextVersion('1.2.3', 'words')).toBe('1.2.4');
    expect(nextVersion('1.2.3', 'rules')).toBe('1.3.0');
    expect(nextVersion('', 'words')).toBe('1.0.1');
  });
});
