/** Directions of import: data flows one way, composer → draft → reading → rules → report → panel or gate. */
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, textOf, withoutComments } from './files';
import { roomOf, rooms } from './import-table';

const importLine = /^\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm;

function importsOf(file: string): string[] {
  return [...withoutComments(textOf(file)).matchAll(importLine)].map(m => m[1] ?? m[2] ?? m[3] ?? '');
}

/** Path of an import from the top of the project, or null for a package. */
function target(file: string, wanted: string): string | null {
  if (wanted.startsWith('@/')) return wanted.slice(2);
  if (wanted.startsWith('.')) return normalize(join(dirname(file), wanted));
  return null;
}

function complaint(file: string, wanted: string): string | null {
  const from = roomOf(file);
  if (!from) return `${file} lies in no room of the house: add its folder to import-table.ts and the README.`;
  const path = target(file, wanted);
  if (path === null) {
    const name = wanted.split('/')[0] ?? '';
    if (from.packages.includes('*') || from.packages.includes(name)) return null;
    return `${file} imports ${wanted}; ${from.name} may use ${from.packages.join(', ') || 'no package'}.`;
  }
  const to = roomOf(path) ?? roomOf(`${path}/`) ?? roomOf(`${path}.ts`);
  if (!to) return `${file} imports ${wanted}, which lies in no room of the house.`;
  if (from.may.includes('*') || to.name === from.name || from.may.includes(to.name)) return null;
  return `${file} imports ${to.name}; ${from.name} may import ${from.may.join(', ') || 'nothing'}. Pass the value in instead.`;
}

describe('the house', () => {
  it('imports only in the agreed directions', () => {
    expect(code.flatMap(file => importsOf(file).flatMap(wanted => complaint(file, wanted) ?? []))).toEqual([]);
  });

  it('allows no direction, and no package, that nobody uses: the table is as tight as the house', () => {
    const used = new Set(
      code.flatMap(file =>
        importsOf(file).map(wanted => {
          const path = target(file, wanted);
          const to =
            path === null ? wanted.split('/')[0] : (roomOf(path) ?? roomOf(`${path}/`) ?? roomOf(`${path}.ts`))?.name;
          return `${roomOf(file)?.name} > ${to}`;
        }),
      ),
    );
    const unused = rooms.flatMap(({ name, may, packages }) =>
      [...may, ...packages].filter(to => to !== '*' && !used.has(`${name} > ${to}`)).map(to => `${name} > ${to}`),
    );
    expect(unused).toEqual([]);
  });

  it('would notice a rule that reaches for storage, and an engine that reaches for a package', () => {
    expect(complaint('utils/rules/access/x.ts', '../../storage/settings')).toMatch(/rules may import engine, tables/);
    expect(complaint('utils/engine/check.ts', 'preact')).toMatch(/engine may use re2js/);
    expect(complaint('components/panel/Panel.tsx', '@/utils/storage/settings')).toMatch(/Pass the value in/);
  });
});
