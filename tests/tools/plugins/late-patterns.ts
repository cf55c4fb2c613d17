import { type Plugin, parseAst } from 'vite';

const engine = /\/entrypoints\/engine\.ts$/;
const ours = /\/utils\/(?:engine|rules|tables)\/.+\.ts$/;
const helper = '/utils/engine/patterns/late.ts';

/**
 * Vite plugin for the build of the extension: the patterns of the engine are made when a text first needs them (see
 * `utils/engine/patterns/late.ts`). Written as they are, V8 checks the grammar of each when it reads the script and once
 * more when it makes it: half of the time in which the engine loads.
 */
export function latePatterns(): Plugin {
  let isEngine = false;
  return {
    name: 'late-patterns',
    apply: 'build',
    enforce: 'post',
    buildStart({ input }) {
      isEngine = Object.values(input).some(entry => engine.test(entry));
    },
    transform(code, id) {
      if (!isEngine || !ours.test(id) || id.endsWith(helper)) return null;
      return withLatePatterns(code, id.slice(0, id.indexOf('/utils/')) + helper);
    },
  };
}

interface Node {
  type: string;
  start: number;
  end: number;
  regex?: { pattern: string; flags: string };
  callee?: { end: number; name?: string; property?: { name?: string } };
}

const late = '/* @__PURE__ */ __late';
/** Methods of strings which leave a pattern as they found it, wherever it stood. */
const leaving = /^(?:match|matchAll|replace|replaceAll|search|split)$/;

/** The same module with `late` in place of its patterns; null where there is none. */
export function withLatePatterns(code: string, from: string): string | null {
  const edits: { start: number; end: number; text: string }[] = [];
  /** Of what is written in functions: how it is made, and its name. */
  const hoisted = new Map<string, string>();
  const visit = (value: unknown, isInFunction: boolean, isLeft: boolean): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const each of value) visit(each, isInFunction, isLeft);
      return;
    }
    const node = value as Node;
    const { start, end, callee } = node;
    if (node.regex) {
      const { pattern, flags } = node.regex;
      const made = `${late}(${JSON.stringify(pattern)}${flags && `, "${flags}"`})`;
      if (!isInFunction) edits.push({ start, end, text: made });
      else if (isLeft || !/[gy]/.test(flags)) {
        // What is written in a function is new each time, which nobody can tell as long as it holds no place.
        const name = hoisted.get(made) ?? `__late${hoisted.size}`;
        hoisted.set(made, name);
        edits.push({ start, end, text: name });
      }
      return;
    }
    if (node.type === 'NewExpression' && callee?.name === 'RegExp' && !isInFunction)
      edits.push({ start, end: callee.end, text: late });
    const isFunction = /Function|PropertyDefinition/.test(node.type);
    const leaves = node.type === 'CallExpression' && leaving.test(callee?.property?.name ?? '');
    for (const [key, child] of Object.entries(node))
      visit(child, isInFunction || isFunction, leaves && key === 'arguments');
  };
  visit(parseAst(code), false, false);
  if (edits.length === 0) return null;
  let left = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    left = left.slice(0, start) + text + left.slice(end);
  const made = [...hoisted].map(([how, name]) => `var ${name} = ${how};`).join('\n');
  return `import { late as __late } from ${JSON.stringify(from)};\n${made}\n${left}`;
}
