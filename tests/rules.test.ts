/** Runs every example of every built-in rule and cue, and holds each file to the laws of the house. */
import { describe, expect, it } from 'vitest';
import type { Cue } from '@/utils/engine/cue';
import type { Example, Rule } from '@/utils/engine/rule';
import { concerns } from '@/utils/engine/types';
import { cues, ruleFiles } from '@/utils/rules';
import { runCue, runRule } from './engine/examples';

const isCue = (unit: Rule | Cue): unit is Cue => 'side' in unit;
const order = (a: { where: string; start: number }, b: { where: string; start: number }) =>
  a.where.localeCompare(b.where) || a.start - b.start;

function found(unit: Rule | Cue, example: Example) {
  if (isCue(unit)) {
    const { found, marks, draft } = runCue(unit, example);
    return { found: found.sort(order), marks: marks.sort(order), draft, severities: [], unsure: 0, faults: [] };
  }
  const { report, marks, draft } = runRule(unit, example);
  return {
    found: report.findings.map(({ where, start, end }) => ({ where: where as string, start, end })).sort(order),
    marks: marks.sort(order),
    draft,
    severities: report.findings.map(f => f.severity),
    unsure: report.unsure.length,
    faults: report.faults,
  };
}

it('every file in the folders of the rules exports its rule', () => {
  const paths = Object.keys(import.meta.glob('/utils/rules/**/*.ts')).map(path =>
    path.slice('/utils/rules/'.length, -3),
  );
  const without = paths.filter(path => path !== 'index' && !(path in ruleFiles));
  expect(
    without.map(path =>
      /^[^/]+\/[^/]+$/.test(path)
        ? `utils/rules/${path}.ts exports no rule: begin it with "export default defineRule({".`
        : `utils/rules/${path}.ts is seen by nobody: put it into the folder of its concern.`,
    ),
  ).toEqual([]);
});

it('no two cues have one code', () => {
  const codes = cues.map(cue => cue.code);
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
});

describe.each(Object.entries(ruleFiles))('%s', (path, unit) => {
  it('has an id that equals its path', () => expect(unit.id, 'the id is the path of the file').toBe(path));

  it('lies where its kind belongs', () => {
    const [folder = ''] = path.split('/');
    expect(concerns, `utils/rules/${folder} is the folder of no concern`).toContain(folder);
    expect(isCue(unit), 'cues lie in utils/rules/tone, rules in the other folders').toBe(folder === 'tone');
    if (!isCue(unit)) return;
    const code = /^tone\/([a-z]+\d+)-/.exec(path)?.[1]?.toUpperCase();
    expect(unit.code, 'the code of a cue stands at the beginning of its name').toBe(code);
    expect({ strong: 'S', weak: 'W', broadcast: 'B' }[unit.side], 'the letter of the code is that of its side').toBe(
      unit.code.charAt(0),
    );
  });

  it('has at least one text it flags and one look-alike it allows, none twice', () => {
    expect(unit.examples?.flags?.length ?? 0, 'add a text this should flag to examples.flags').toBeGreaterThan(0);
    expect(
      unit.examples?.allows?.length ?? 0,
      'add a look-alike that must stay silent to examples.allows',
    ).toBeGreaterThan(0);
    const texts = [...unit.examples.flags, ...unit.examples.allows].map(e =>
      JSON.stringify([e.text, e.draft, e.settings]),
    );
    expect(new Set(texts).size, 'an example stands twice').toBe(texts.length);
  });

  it('has words of its own, not those that "npm run new" began it with', () => {
    const text = JSON.stringify(unit);
    const left = /lorem ipsum|www\.example\.org|A few words that say what it is|One sentence that says/i.exec(text);
    expect(left?.[0], 'this still stands as "npm run new" wrote it: put your own words there').toBeUndefined();
  });

  it('names its source and speaks in short sentences', () => {
    expect(unit.source, 'source must be a web address').toMatch(/^https:\/\//);
    if (isCue(unit)) {
      const words = unit.reason.split(/\s+/).filter(Boolean).length;
      expect(words, 'say in its reason what the marked words do').toBeGreaterThan(2);
      expect(words, 'a reason of more than 20 words is not read').toBeLessThanOrEqual(20);
    } else
      expect(`${unit.title} ${unit.why} ${unit.advice}`.split(/\s+/).length, 'more than 40 words').toBeLessThanOrEqual(
        40,
      );
  });

  it.each(unit.examples?.flags ?? [])('flags: $text', example => {
    const result = found(unit, example);
    expect(result.faults).toEqual([]);
    if (example.unsure) expect(result.unsure).toBeGreaterThan(0);
    else if (example.at) expect(result.found.map(f => f.where)).toEqual([...example.at].sort());
    else {
      const quote = (m: { where: string; start: number; end: number }) =>
        m.where === 'text'
          ? `“${result.draft.text.slice(m.start, m.end)}” at ${m.start}`
          : `${m.where} ${m.start}-${m.end}`;
      expect(result.marks.length, 'mark what should be found with [brackets]').toBeGreaterThan(0);
      expect(result.found.map(quote), 'it notices other words than are marked').toEqual(result.marks.map(quote));
    }
    if (example.severity) expect(new Set(result.severities)).toEqual(new Set([example.severity]));
  });

  it.each(unit.examples?.allows ?? [])('allows: $text', example => {
    const result = found(unit, example);
    expect(result.faults).toEqual([]);
    const noticed = result.found.map(f => result.draft.text.slice(f.start, f.end));
    expect(noticed, 'it notices what must stay silent: find less, or move the example to flags').toEqual([]);
    expect(result.unsure, 'it cannot tell: that belongs to flags, with "unsure: true"').toBe(0);
  });

  const misses = unit.examples?.misses ?? [];
  if (misses.length > 0)
    it.each(misses)('still misses: $text', example => {
      const result = found(unit, example);
      const caught = result.marks.length > 0 && JSON.stringify(result.found) === JSON.stringify(result.marks);
      expect(caught, 'this is found now: promote the example to flags').toBe(false);
    });
});
