import { describe, expect, it } from 'vitest';
import { ruleFiles } from '@/utils/rules';
import { runRule } from '../engine/examples';

/** Words of the draft that a message quotes are the person's own: they do not count. */
const own = (text: string) => text.replace(/“[^”]*”|\([^)]*\)|#\S+/g, '“…”');
const count = (text: string) => text.split(/\s+/).filter(word => /[\p{L}\p{N}…]/u.test(word)).length;
const scolding = /\b(errors?|invalid|violations?|users?|compliance|prevents?)\b/i;

/** Everything a rule can say: its own words, and those it makes for each of its examples; of a cue, its reason. */
const said = Object.entries(ruleFiles).flatMap(([path, rule]) => {
  if ('side' in rule) return [{ path, notes: [], texts: [own(rule.reason)] }];
  const reports = rule.examples.flags.map(example => runRule(rule, example).report);
  const notes = [rule, ...reports.flatMap(r => r.findings)].map(n => [n.title, n.why, n.advice].map(own));
  const short = reports.flatMap(r => [
    ...r.unsure.map(u => u.message),
    ...r.findings.flatMap(f => f.fixes.map(x => x.label)),
  ]);
  return [{ path, notes, texts: [...new Set([...notes.flat(), ...short.map(own)])] }];
});

/** Notes are short, plain and kind, whoever wrote the rule. */
describe('the words of rules', () => {
  it.each(said)('$path: a note of 40 words or fewer', ({ notes }) => {
    for (const note of notes) expect(count(note.join(' ')), note.join(' ')).toBeLessThanOrEqual(40);
  });

  it.each(said)('$path: sentences of 15 words or fewer, no scolding words', ({ texts }) => {
    for (const text of texts) {
      expect(text).not.toMatch(scolding);
      for (const sentence of text.split(/(?<=[.!?:])\s+/)) expect(count(sentence), sentence).toBeLessThanOrEqual(15);
    }
  });
});
