import type { Plugin } from 'vite';

/**
 * Vite plugin for the build of the extension: tells Chromium (136 and newer; to all others it is a comment) that each
 * function of the watcher is called as its page loads. They are compiled in one go then, not skipped over first and
 * compiled one by one: the look of half a second later takes a third less, and the start about as long.
 */
export function calledOnLoad(): Plugin {
  return {
    name: 'called-on-load',
    enforce: 'post',
    generateBundle(_, bundle) {
      const watcher = bundle['watcher.js'];
      if (watcher?.type === 'chunk') watcher.code = `//# allFunctionsCalledOnLoad\n${watcher.code}`;
    },
  };
}
