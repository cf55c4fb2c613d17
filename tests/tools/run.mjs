/**
 * Runs one of the TypeScript programs of this folder: `node tests/tools/run.mjs NAME [arguments]`, or `tables/NAME` for
 * those that make a table or a model.
 * The bundle is kept in `.cache` and made anew when any source is newer, so the second start is quick.
 * Messages go to standard error: standard output belongs to the program.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [name, ...args] = process.argv.slice(2);

ensureInstalled();
const bundle = join(root, '.cache', 'tools', `${name}.mjs`);
if (!isFresh(bundle)) await bundleTool(name, bundle);
process.argv = [process.argv[0], bundle, ...args];
await import(pathToFileURL(bundle).href);

function ensureInstalled() {
  if (!existsSync(join(root, 'node_modules', 'vite'))) {
    console.error('Installing what the lock file names (npm ci), inside this folder only …');
    runOrLeave('npm', ['ci', '--no-audit', '--no-fund']);
  }
  // Made by the install as a rule; not where install scripts are switched off.
  if (!existsSync(join(root, '.wxt', 'tsconfig.json')))
    runOrLeave(process.execPath, [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
}

function runOrLeave(command, args) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function isFresh(file) {
  if (!existsSync(file)) return false;
  const made = statSync(file).mtimeMs;
  return ['utils', 'public', 'components', 'tests/tools', 'tests/pages', 'tests/e2e', 'package-lock.json'].every(
    p => newest(join(root, p)) < made,
  );
}

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, child) => Math.max(latest, newest(join(path, child))), stat.mtimeMs);
}

async function bundleTool(tool, file) {
  const { build } = await import('vite');
  mkdirSync(dirname(file), { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    publicDir: false,
    build: {
      ssr: join(root, 'tests', 'tools', `${tool}.ts`),
      outDir: dirname(file),
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: basename(file), codeSplitting: false } },
    },
  });
}
