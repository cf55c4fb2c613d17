import type { Plugin } from 'vite';

/**
 * Vite plugin for the build of the extension: scripts hold ASCII alone. Chromium keeps a script with one letter beyond it
 * at two bytes a letter, and reads that more slowly: the engine is 2 MB, in every tab with a composer.
 *
 * Every other letter is written as `\uXXXX`, which means the same in strings, plain templates and patterns.
 */
export function asciiScripts(): Plugin {
  return {
    name: 'ascii-scripts',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !beyond.test(chunk.code)) continue;
        const raw = /\bString\.raw`[^`]*`/g;
        for (const [template] of chunk.code.matchAll(raw))
          if (beyond.test(template))
            this.error(`Write letters beyond ASCII as \\uXXXX in String.raw: ${template.slice(0, 120)}`);
        chunk.code = chunk.code.replace(
          /[^\0-\x7f]/g,
          letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}

const beyond = /[^\0-\x7f]/;
