import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

const modules = import.meta.glob<Record<string, unknown>>('../utils/{engine,rules,tables}/**/*.ts', { eager: true });

/**
 * Engine, rules and tables, once for the whole extension: they are most of its size, and the composer, the pages and
 * the pack worker have a bundle each. `tests/tools/plugins/shared-scripts.ts` points those bundles here.
 */
export default defineUnlistedScript(() => {
  globalThis.listeningPostEngine = Object.fromEntries(
    Object.entries(modules).map(([path, module]) => [path.replace(/^\.\.\/utils\/|\.ts$/g, ''), module]),
  );
});

declare global {
  var listeningPostEngine: Record<string, Record<string, unknown>> | undefined;
}
