import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import type { Plugin } from 'vite';

const mark = '\0engine:';
const shared = /\/utils\/((?:engine|rules|tables)\/.+)\.ts$/;
/** Bundles that find the engine loaded before them; the watcher has none of it, the background only small pieces. */
const users = /\.html$|\/entrypoints\/composer\/|\/pack-worker\.ts$/;

/**
 * Vite plugin for the build of the extension. In the bundles of the composer, the pages and the pack worker an import of
 * engine, rules or tables becomes a look into the global that `entrypoints/engine.ts` leaves, so that they are in the
 * package once. Pages get a script tag before their own, the worker loads the file itself, and the background brings it
 * to a page before the composer.
 */
export function sharedEngine(): Plugin {
  let isUser = false;
  return {
    name: 'shared-engine',
    enforce: 'pre',
    buildStart({ input }) {
      isUser = Object.values(input).some(entry => users.test(entry));
    },
    async resolveId(source, importer) {
      if (!isUser || !importer || shared.test(importer)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && shared.test(found.id) ? mark + found.id : null;
    },
    load(id) {
      if (!id.startsWith(mark)) return null;
      const file = id.slice(mark.length);
      const name = shared.exec(file)?.[1];
      const exported = exportsOf(this.parse(transformSync(readFileSync(file, 'utf8'), { loader: 'ts' }).code), file);
      return [
        `if (!globalThis.listeningPostEngine && globalThis.importScripts) importScripts('/engine.js');`,
        `const module = globalThis.listeningPostEngine[${JSON.stringify(name)}];`,
        ...exported.map(n => (n === 'default' ? 'export default module.default;' : `export const ${n} = module.${n};`)),
      ].join('\n');
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle, chunk }) => {
        if (!bundle || !chunk) return [];
        const seen = new Set<string>();
        const needsEngine = (file: string): boolean => {
          const part = bundle[file];
          if (part?.type !== 'chunk' || seen.has(file)) return false;
          seen.add(file);
          return (
            part.moduleIds.some(m => m.startsWith(mark)) || [...part.imports, ...part.dynamicImports].some(needsEngine)
          );
        };
        return needsEngine(chunk.fileName)
          ? [{ tag: 'script', attrs: { src: '/engine.js', defer: true }, injectTo: 'head-prepend' }]
          : [];
      },
    },
  };
}

interface Program {
  body: { type: string; declaration?: Declaration | null; specifiers?: { exported: { name?: string } }[] }[];
}
interface Declaration {
  id?: { name: string };
  declarations?: { id: { name?: string } }[];
}

function exportsOf(program: unknown, file: string): string[] {
  return (program as Program).body.flatMap(({ type, declaration, specifiers = [] }) => {
    if (type === 'ExportDefaultDeclaration') return ['default'];
    if (type === 'ExportAllDeclaration') throw new Error(`${file} exports by "*"; name what it exports instead.`);
    if (type !== 'ExportNamedDeclaration') return [];
    const names = [
      declaration?.id?.name,
      ...(declaration?.declarations ?? []).map(d => d.id.name),
      ...specifiers.map(s => s.exported.name),
    ];
    return names.filter(n => n !== undefined);
  });
}
