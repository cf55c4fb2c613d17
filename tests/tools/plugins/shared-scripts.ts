import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import type { Plugin } from 'vite';
import { sharedApi, sharedLibraries } from './shared-libraries';

interface Shared {
  /** Of a file in the package, and what it leaves on `globalThis`. */
  script: string;
  global: string;
  /** Entries of bundles that find it loaded before them. The watcher has none of either. */
  users: RegExp;
  /** The name of a module in the global, if it is there. */
  nameOf(source: string, id: string): string | undefined;
}

/** A few plain values. Whoever needs no more of the engine, as the popup, opens without all of it. */
const defaults = '/utils/engine/settings.ts';
const engineFile = /\/utils\/((?:engine|rules|tables)\/.+)\.ts$/;
/** In the order in which they are loaded. */
const shared: readonly Shared[] = [
  {
    script: '/extension-api.js',
    global: 'listeningPostApi',
    users: /\.html$|\/entrypoints\/(?:composer|background)\//,
    nameOf: source => (source in sharedApi ? source : undefined),
  },
  {
    script: '/libraries.js',
    global: 'listeningPostLibraries',
    users: /\.html$|\/entrypoints\/(?:engine\.ts|composer\/|background\/)|\/pack-worker\.ts$/,
    nameOf: source => (source in sharedLibraries ? source : undefined),
  },
  {
    script: '/engine.js',
    global: 'listeningPostEngine',
    // The background has only small pieces of it.
    users: /\.html$|\/entrypoints\/composer\/|\/pack-worker\.ts$/,
    nameOf: (_, id) => (id.endsWith(defaults) ? undefined : engineFile.exec(id)?.[1]),
  },
];

const mark = '\0shared:';

/**
 * Vite plugin for the build of the extension. What `entrypoints/libraries.ts` and `entrypoints/engine.ts` leave on the
 * global is in the package once: in the bundles that use it an import becomes a look into the global. Pages get script
 * tags before their own, the worker and Chrome's background load the files themselves, the manifest names them for
 * Firefox's background, and the background brings them to a page before the composer.
 */
export function sharedScripts(): Plugin {
  let used: readonly Shared[] = [];
  return {
    name: 'shared-scripts',
    enforce: 'pre',
    buildStart({ input }) {
      used = shared.filter(({ users }) => Object.values(input).some(entry => users.test(entry)));
    },
    async resolveId(source, importer) {
      if (!importer || (engineFile.test(importer) && used.some(s => s.script === '/engine.js'))) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const from = found && used.find(s => s.nameOf(source, found.id) !== undefined);
      return from ? `${mark}${from.script}:${from.nameOf(source, found.id)}:${found.id}` : null;
    },
    load(id) {
      if (!id.startsWith(mark)) return null;
      const [script, name = '', file = ''] = id.slice(mark.length).split(':');
      const { global } = shared.find(s => s.script === script) ?? {};
      const exported =
        sharedLibraries[name] ??
        sharedApi[name] ??
        exportsOf(this.parse(transformSync(readFileSync(file, 'utf8'), { loader: 'ts' }).code), file);
      return [
        `if (!globalThis.${global} && globalThis.importScripts) importScripts('${script}');`,
        `const module = globalThis.${global}[${JSON.stringify(name)}];`,
        ...exported.map(n => (n === 'default' ? 'export default module.default;' : `export const ${n} = module.${n};`)),
      ].join('\n');
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle, chunk }) => {
        if (!bundle || !chunk) return [];
        const seen = new Set<string>();
        const needs = new Set<string>();
        const look = (file: string): void => {
          const part = bundle[file];
          if (part?.type !== 'chunk' || seen.has(file)) return;
          seen.add(file);
          for (const m of part.moduleIds) if (m.startsWith(mark)) needs.add(m.slice(mark.length).split(':')[0] ?? '');
          for (const other of [...part.imports, ...part.dynamicImports]) look(other);
        };
        look(chunk.fileName);
        // The engine needs libraries too.
        if (needs.has('/engine.js')) needs.add('/libraries.js');
        return shared
          .filter(({ script }) => needs.has(script))
          .map(({ script }) => ({ tag: 'script', attrs: { src: script, defer: true }, injectTo: 'head-prepend' }));
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
