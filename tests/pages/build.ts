import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

export const pages = ['x', 'linkedin', 'facebook', 'plain'] as const;
export type PageName = (typeof pages)[number];

/** Bundles the test pages into `.cache/pages`, unless what is there is newer than every source. Returns that folder. */
export async function buildPages(root = process.cwd()): Promise<string> {
  const folder = join(root, '.cache', 'pages');
  const made = pages.map(name => statSync(join(folder, `${name}.js`), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const sources = Math.max(newest(join(root, 'tests', 'pages')), newest(join(root, 'package-lock.json')));
  if (Math.min(...made) > sources) return folder;
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: Object.fromEntries(pages.map(name => [name, join(root, 'tests', 'pages', name, 'index.ts')])),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    alias: { react: 'react17', 'react-dom': 'react-dom17' },
    plugins: [quillInShadowRoots],
    logLevel: 'error',
  });
  return folder;
}

/** Quill 2 asks the document for selection and focus, which end at a shadow host; LinkedIn's own build asks the editor's root. */
const quillInShadowRoots: Plugin = {
  name: 'quill-in-shadow-roots',
  setup({ onLoad }) {
    onLoad({ filter: /quill[\\/]core[\\/]selection\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll('document.getSelection()', '(this.root.getRootNode().getSelection?.() ?? document.getSelection())')
        .replaceAll('document.activeElement', 'this.root.getRootNode().activeElement'),
      loader: 'js',
    }));
  },
};

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, child) => Math.max(latest, newest(join(path, child))), stat.mtimeMs);
}
