import type { Plugin } from 'vite';
import { parseAst } from 'vite';

/**
 * Vite plugin for the build of the extension: what runs as a page begins stands in the watcher's arrow functions, and what
 * only a press or a box in use needs in its `function`s. V8 compiles at once a function in brackets, which it takes for one
 * that is called at once, and skips over the others; an arrow in brackets it does not know for one. So each arrow becomes
 * a function in brackets. No code of the watcher uses `this` or `arguments`.
 */
export function calledOnLoad(): Plugin {
  return {
    name: 'called-on-load',
    enforce: 'post',
    // WXT's frame around a script reports a failure to the console, in development only: that is not what a page should pay for.
    transform(code, id) {
      const isOurs = /unlisted-script-entrypoint\?.*[\\/](?:watcher|off)\.ts$/.test(id);
      return isOurs ? `${code.slice(0, code.indexOf('\n'))}\ndefinition.main();` : null;
    },
    generateBundle(_, bundle) {
      const watcher = bundle['watcher.js'];
      if (watcher?.type === 'chunk') watcher.code = withFunctions(watcher.code);
    },
  };
}

/**
 * The same script with a bracketed function in place of each arrow.
 * @throws where `this` or `arguments` stands, which mean another thing in a function.
 */
export function withFunctions(code: string): string {
  if (/\b(?:this|arguments)\b/.test(code)) throw new Error('The watcher says `this` or `arguments`: write it without.');
  // What lies within ends first, where both end at once.
  const edits = arrowsIn(parseAst(code))
    .reverse()
    .flatMap(({ start, end, params }) => {
      const after = params.at(-1)?.end ?? start;
      const arrow = code.indexOf('=>', after);
      const isBare = params.length === 1 && params[0]?.start === start;
      const isBlock = /^=>\s*\{/.test(code.slice(arrow, arrow + 9));
      return [
        { at: start, less: 0, more: isBare ? '(function(' : '(function' },
        { at: arrow, less: 2, more: `${isBare ? ')' : ''}${isBlock ? '' : '{return '}` },
        { at: end, less: 0, more: isBlock ? ')' : '})' },
      ];
    });
  let out = '';
  let from = 0;
  for (const { at, less, more } of edits.sort((a, b) => a.at - b.at)) {
    out += code.slice(from, at) + more;
    from = at + less;
  }
  return out + code.slice(from);
}

interface Arrow {
  start: number;
  end: number;
  params: { start: number; end: number }[];
}

function arrowsIn(node: unknown): Arrow[] {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(arrowsIn);
  const { type, async } = node as { type?: string; async?: boolean };
  return type === 'ArrowFunctionExpression' && !async ? [node as Arrow, ...within] : within;
}
