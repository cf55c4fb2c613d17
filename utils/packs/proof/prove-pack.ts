import { KindProblem } from '@/utils/engine/kind';
import type { Rule } from '@/utils/engine/rule';
import { compileRule, toolsFor } from '../compile-rule';
import { placed, readUnplaced } from '../file/read-pack';
import type { Pack, Path, Problem, Unplaced } from '../pack';
import { adviceProblems, replyProblems } from './prove-advice';
import { exampleProblem, type ProvenRule } from './prove-examples';

export interface ProvenPack {
  pack: Pack | null;
  problems: Problem[];
  /** Ids of rules that are switched off because they do not hold. */
  off: string[];
}

export interface ProofOptions {
  /** Rules that the pack's own advice should not set off; told as notes. */
  builtIns?: readonly Rule[];
  /** Ids of our own checks, so that levels of checks that are not there are told; those of `builtIns` when left out. */
  checks?: readonly string[];
  /** Milliseconds after which rules that are not yet proven are switched off. */
  budget?: number;
  clock?: () => number;
}

/**
 * Reads a pack and proves it: every rule fits the schema and compiles, every example of every rule holds, and no advice
 * sets off another rule. A rule that fails is switched off with the line and the reason; the others work. Never throws.
 */
export function provePack(given: unknown, options: ProofOptions = {}): ProvenPack {
  const { builtIns = [], checks = builtIns.map(r => r.id), budget = 4_000, clock = Date.now } = options;
  const { pack, findings, parsed } = readUnplaced(given, checks);
  if (!pack) return { pack, problems: placed(findings, parsed), off: [] };
  const end = clock() + budget;
  const off = new Set<string>();
  const fail = (index: number, rule: string, path: Path, sentence: string) => {
    off.add(rule);
    findings.push({ level: 'rule-off', sentence, path: ['rules', index, ...path], rule });
  };
  const proven = proveRules(pack, () => clock() > end, fail, findings);
  for (const { index, rule, path, sentence } of adviceProblems(proven.rules, proven.lexicon, () => clock() > end))
    fail(index, rule, path, sentence);
  if (builtIns.length > 0 && clock() < end) findings.push(...replyProblems(pack, builtIns));
  return { pack, problems: placed(findings, parsed), off: [...off] };
}

function proveRules(
  pack: Pack,
  isLate: () => boolean,
  fail: (index: number, rule: string, path: Path, sentence: string) => void,
  findings: Unplaced[],
) {
  const tools = toolsFor(true);
  const rules: ProvenRule[] = [];
  for (const given of pack.rules) {
    const { id, index } = given;
    if (isLate()) {
      fail(index, id, [], 'There was no time to prove this rule. Is the pack very large?');
      continue;
    }
    try {
      tools.lexicon.owner = index;
      const compiled = compileRule(given, pack.name, tools);
      const problem = exampleProblem(given, compiled);
      if (problem) {
        fail(index, id, problem.path, problem.sentence);
        continue;
      }
      if (given.examples.flags.length === 0)
        findings.push({ level: 'note', sentence: noExample, path: ['rules', index], rule: id });
      rules.push({ ...compiled, index, fixes: given.fixes });
    } catch (problem) {
      const isKnown = problem instanceof KindProblem;
      fail(index, id, isKnown ? problem.path : [], isKnown ? problem.message : 'This rule cannot be used.');
    }
  }
  return { rules, lexicon: tools.lexicon };
}

const noExample = 'This rule has no example that proves it. Add a text it must notice.';
