/** Policy files are written by the product, so that nobody escapes a pack by hand; what a browser reads back is the pack. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firefoxId, inlinePolicy, type PolicyFile, policyFiles } from '@/utils/packs/in-force/policy-files';
import { provePack } from '@/utils/packs/proof/prove-pack';
import { readPolicyValues } from '@/utils/storage/policy-values';
import { fileOf } from './pack-for-tests';
import { exampleValues } from './policy-example';

const ids = { chromium: 'abcdefghijklmnopabcdefghijklmnop', firefox: firefoxId };

/** What the browser makes of a file: JSON as it is; the registry's texts are JSON again. */
function valuesIn({ for: name, text }: PolicyFile, id = ids.chromium): unknown {
  if (name === 'firefox') return JSON.parse(text).policies['3rdparty'].Extensions[ids.firefox];
  if (!name.endsWith('reg')) return JSON.parse(text)['3rdparty'].extensions[id];
  expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
  const entries = [...text.matchAll(/^"(\w+)"=(?:dword:(\d+)|"(.*)")\r$/gm)].map(([, key = '', number, quoted]) => [
    key,
    number === undefined ? JSON.parse(quoted?.replace(/\\([\\"])/g, '$1') ?? '') : Number(number) === 1,
  ]);
  return Object.fromEntries(entries);
}

const pack = fileOf(
  [{ id: 'a', kind: 'pattern', pattern: '\\bRXX\\d{6}', title: 'Don’t say “that” \\ "this"', why: 'é ☃ 🎉' }],
  { name: 'Dŵr & Môr' },
);

describe.each(['chrome', 'chrome-reg', 'edge-reg', 'intune', 'firefox'] as const)('the file for %s', wanted => {
  const fileFor = (values: Record<string, unknown>) => policyFiles(values, ids).find(f => f.for === wanted)!;

  it('puts the very pack in force', () => {
    const policy = readPolicyValues(valuesIn(fileFor(inlinePolicy(pack))));
    expect(policy.problems).toEqual([]);
    expect(JSON.parse(policy.packs[0]?.pack ?? '')).toEqual(JSON.parse(pack));
    expect(provePack(policy.packs[0]?.pack).pack?.name).toBe('Dŵr & Môr');
  });

  it('holds any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, subscriptions) => {
        const values = { packs: [{ pack: text }], subscriptions };
        expect(valuesIn(fileFor(values))).toEqual(values);
      }),
    );
  });
});

describe('public/policy', () => {
  it.each(policyFiles(exampleValues, { chromium: 'EXTENSION_ID', firefox: firefoxId }))(
    '$name is the example',
    file => {
      const kept = readFileSync(`public/policy/${file.name}`, 'utf8');
      if (file.name.endsWith('.reg')) expect(kept).toBe(file.text);
      expect(valuesIn({ ...file, text: kept }, 'EXTENSION_ID')).toEqual(exampleValues);
    },
  );

  it('the example is a policy that holds, in every value of the schema', () => {
    const policy = readPolicyValues(exampleValues);
    expect(policy).toMatchObject({ isThere: true, problems: [], subscriptions: false, locked: { keepsMix: false } });
    expect(policy.packs.map(p => p.pack === '' || provePack(p.pack).problems.length === 0)).toEqual([true, true]);
    const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    expect(Object.keys(exampleValues).sort()).toEqual(Object.keys(properties).sort());
  });

  it('the guide names every value', () => {
    const guide = readFileSync('public/policy/README.md', 'utf8');
    const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    const names = (schema: Record<string, { properties?: Record<string, unknown> }>) => Object.keys(schema);
    for (const name of [
      ...names(properties),
      ...names(properties.locked.properties),
      ...names(properties.packs.items.properties),
    ])
      expect(guide).toContain(name);
  });
});
