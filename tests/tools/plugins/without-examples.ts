import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import type { Plugin } from 'vite';

const rule = /\/utils\/rules\/\w+\/[\w-]+\.ts$/;

/**
 * Vite plugin for the build of the extension: rules carry their proof, and people need only what a rule is known to
 * miss (the options page shows it). `flags` and `allows` of built-in rules stay out of the package.
 */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    enforce: 'pre',
    load(id) {
      if (!rule.test(id)) return null;
      const { code } = transformSync(readFileSync(id, 'utf8'), { loader: 'ts' });
      let left = code;
      for (const { start, end } of proofs(this.parse(code)).reverse())
        left = `${left.slice(0, start)}[]${left.slice(end)}`;
      return left;
    },
  };
}

interface Node {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
  value?: Node;
  properties?: Node[];
}

/** Where the lists `flags` and `allows` below `examples` stand, in order. */
function proofs(tree: unknown): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown, isExamples: boolean) => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, false);
      return;
    }
    const node = value as Node;
    if (node.type === 'Property' && node.value) {
      const name = node.key?.name;
      if (isExamples && (name === 'flags' || name === 'allows') && node.value.type === 'ArrayExpression') {
        found.push(node.value);
        return;
      }
      visit(node.value, name === 'examples');
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      if (key === 'properties' && isExamples) for (const item of child as Node[]) visit(item, true);
      else visit(child, false);
    }
  };
  visit(tree, false);
  return found;
}
