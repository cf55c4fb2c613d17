import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Vitest's reporter groups failures with what Node 20 does not have yet.
Map.groupBy ??= <K, T>(items: Iterable<T>, key: (item: T, index: number) => K) => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const name = key(item, index++);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
};

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests of functions that keep nothing between calls: their files share one loaded engine, which halves their time. */
const shared = ['tests/{engine,words,packs,hearing,history}/**/*.test.ts', 'tests/{packs,rules}.test.ts'];

const common = () => ({
  root,
  plugins: [WxtVitest({ root })],
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
});

export default defineConfig({
  root,
  test: {
    environment: 'node',
    retry: 0,
    maxWorkers: 2,
    projects: [
      { ...common(), test: { name: 'functions', include: shared, isolate: false, testTimeout: 30_000 } },
      {
        ...common(),
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: shared,
          setupFiles: ['tests/setup.ts'],
          // A world of its own for each file costs less as a thread. (The other files ask for the time of their process.)
          pool: 'threads',
          testTimeout: 30_000,
        },
      },
    ],
  },
});
