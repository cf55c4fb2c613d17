import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build, type Plugin } from 'vite';

const filled = /\/utils\/engine\/patterns\/packed-needs\.ts$/;
const engine = /\/entrypoints\/engine\.ts$/;
const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Vite plugin for the build of the extension: works out once what the patterns of the rules need before they can match, so
 * that a page in which somebody has just begun to write need neither run nor take apart the hundreds that cannot. Only
 * the engine gets it: what the background has of the engine asks for few patterns.
 */
export function patternNeeds(): Plugin {
  let isEngine = false;
  return {
    name: 'pattern-needs',
    apply: 'build',
    buildStart({ input }) {
      isEngine = Object.values(input).some(entry => engine.test(entry));
    },
    async load(id) {
      return isEngine && filled.test(id) ? `export const packedNeeds = ${JSON.stringify(await workedOut())};` : null;
    },
  };
}

/** The engine is built for Node and listened to, in a process of its own, while it checks examples of its rules. */
export async function workedOut(): Promise<string> {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'pattern-needs-'));
  try {
    await build({
      ...{ root, configFile: false, logLevel: 'error', publicDir: false },
      resolve: { alias: { '@': root } },
      build: {
        ...{ ssr: join(root, 'tests/tools/plugins/patterns-asked.ts'), outDir, minify: false },
        rolldownOptions: { output: { entryFileNames: 'patterns-asked.mjs', codeSplitting: false } },
      },
    });
    const { href } = pathToFileURL(join(outDir, 'patterns-asked.mjs'));
    const program = `import('${href}').then(asked => process.stdout.write(asked.patternNeeds()))`;
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], { maxBuffer: 16_000_000 });
    return stdout;
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
