import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

const filled = /\/utils\/engine\/patterns\/packed-needs\.ts$/;
const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Vite plugin for the build of the extension: works out once what the patterns of the rules need before they can match, so
 * that a page in which somebody has just begun to write need neither run nor take apart the hundreds that cannot.
 */
export function patternNeeds(): Plugin {
  return {
    name: 'pattern-needs',
    apply: 'build',
    async load(id) {
      return filled.test(id) ? `export const packedNeeds = ${JSON.stringify(await workedOut())};` : null;
    },
  };
}

/** The engine is built for Node and listened to while it checks examples of its own rules. */
async function workedOut(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'listening-post-'));
  try {
    await build({
      ...{ root, configFile: false, logLevel: 'error', publicDir: false },
      resolve: { alias: { '@': root } },
      build: {
        ...{ ssr: join(root, 'tests/tools/plugins/patterns-asked.ts'), outDir, minify: false },
        rolldownOptions: { output: { entryFileNames: 'patterns-asked.mjs', codeSplitting: false } },
      },
    });
    const asked = (await import(pathToFileURL(join(outDir, 'patterns-asked.mjs')).href)) as { patternNeeds(): string };
    return asked.patternNeeds();
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
