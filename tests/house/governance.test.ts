/** What information governance is told is held to the program itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parts } from '@/entrypoints/options/packs/parts';
import words from '@/utils/words/en/packs.json';
import { textOf } from './files';

const readme = textOf('README.md');
const section = readme.slice(readme.indexOf('## For information governance'), readme.indexOf('## The house'));
const config = textOf('wxt.config.ts');

describe('parts made by others', () => {
  it('are those that ship', () => {
    const { dependencies } = JSON.parse(textOf('package.json'));
    expect(parts.map(p => p.name).sort()).toEqual(Object.keys(dependencies).sort());
  });

  it.each(parts)('$name has the licence we say, here and in the README', ({ name, licence }) => {
    const given = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).license as string;
    expect(given.replace(/[()]/g, '').replace(' OR ', ' or ')).toBe(licence);
    expect(section).toContain(name.startsWith('@codemirror/') ? name.split('/')[1] : name);
    expect(section).toContain(licence);
  });
});

describe('permissions', () => {
  const list = (key: string) =>
    [...(config.match(new RegExp(`\\b${key}: \\[([^\\]]*)\\]`))?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
      m => m[1] ?? '',
    );
  const asked = [...list('permissions'), ...list('optional_permissions')];

  it('are found', () => expect(asked).toContain('storage'));

  it.each(asked)('%s has its reason in the README and in the extension', permission => {
    expect(section).toContain(`\`${permission}\``);
    const told = Object.entries(words).filter(([key]) => key.startsWith('governance.permissions'));
    expect(told.some(([, text]) => String(text).includes(permission))).toBe(true);
  });
});

it('names other people’s posts, and the way to see that nothing is asked of any network', () => {
  expect(section).toMatch(/answered or quoted, which somebody else wrote/);
  expect(section).toContain('utils/subscription/fetch-pack.ts');
});
