import { describe, expect, it } from 'vitest';
import { withLatePatterns } from '../tools/plugins/late-patterns';

const lines = (code: string) => withLatePatterns(code, './late')?.split('\n').slice(1).filter(Boolean) ?? null;
const pure = '/* @__PURE__ */ __late';

describe('the patterns of the engine, as built', () => {
  it('are made late where a module holds them', () => {
    expect(lines('export const a = /\\d"/gi, all = [/b/];')).toEqual([
      `export const a = ${pure}("\\\\d\\"", "gi"), all = [${pure}("b")];`,
    ]);
    expect(lines('const a = new RegExp(b + "c", "g");')).toEqual([`const a = ${pure}(b + "c", "g");`]);
  });

  it('are made once where a function holds them', () =>
    expect(lines('const f = t => /a/.test(t) && /a/.exec(t) && t.replace(/b/g, "");')).toEqual([
      `var __late0 = ${pure}("a");`,
      `var __late1 = ${pure}("b", "g");`,
      'const f = t => __late0.test(t) && __late0.exec(t) && t.replace(__late1, "");',
    ]));

  it.each([
    ['a pattern of a function that goes on from a place', 'function f(t) { const p = /a/g; while (p.exec(t)) g(); }'],
    ['a pattern that a function makes of what it is given', 'const f = name => new RegExp(name);'],
    ['a module without any', 'export const a = 1;'],
  ])('leave %s alone', (_, code) => expect(lines(code)).toBeNull());

  it('come from the file that makes them', () =>
    expect(withLatePatterns('const a = /a/;', '/x/late.ts')).toMatch(
      /^import \{ late as __late \} from "\/x\/late\.ts";\n/,
    ));
});
