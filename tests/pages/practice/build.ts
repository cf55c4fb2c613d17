import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['components', 'entrypoints', 'public/practice', 'tests/pages/practice', 'utils', 'package-lock.json'];

/** Builds the practice page as a plain page into `.cache/pages/practice`, unless what is there is newer than its sources. */
export async function buildPracticePage(root = process.cwd()): Promise<void> {
  const outDir = join(root, '.cache', 'pages', 'practice');
  const made = statSync(join(outDir, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (made > Math.max(...sources.map(path => newest(join(root, path))))) return;
  const [{ build }, { default: preact }] = await Promise.all([import('vite'), import('@preact/preset-vite')]);
  await build({
    root: join(root, 'tests', 'pages', 'practice'),
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: [preact()],
    publicDir: false,
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 8_000 },
  });
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, child) => Math.max(latest, newest(join(path, child))), stat.mtimeMs);
}
