import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { KindProblem } from '@/utils/engine/kind';
import { defaultSettings } from '@/utils/engine/settings';
import type { Finding } from '@/utils/engine/types';
import { compileRule, toolsFor } from '../compile-rule';
import { activePacks } from '../in-force/active-packs';
import type { Pack, Problem } from '../pack';
import { type Tried, tryExample } from '../proof/prove-examples';
import { provePack } from '../proof/prove-pack';
import { aimsAtCriticism } from './criticism';

/** One example of a rule, as it stands at this key. */
export interface ExampleState {
  list: 'flags' | 'allows';
  index: number;
  isFine: boolean;
  /** The text without its marks, and what is noticed in it. */
  text: string;
  found: { start: number; end: number }[];
}

export interface RuleState {
  index: number;
  id: string;
  examples: ExampleState[];
  aimsAtCriticism: boolean;
}

/** A pack in the editor, tried at each key: what is wrong with it, its examples, and what it says about sample posts. */
export interface TriedPack {
  problems: Problem[];
  rules: RuleState[];
  samples: { text: string; findings: Finding[] }[];
}

/** @param samples Posts to try it on. @param now For rules with dates. @param checks Ids of our own checks. */
export function tryPack(
  text: string,
  samples: readonly string[],
  now: number,
  checks: readonly string[] = [],
): TriedPack {
  const { pack, off, problems } = provePack(text, { budget: 2_000, checks });
  if (!pack) return { problems, rules: [], samples: samples.map(sample => ({ text: sample, findings: [] })) };
  // The author wants to see what a rule does, also one that waits to be switched on or speaks on one site only.
  const awake = { ...pack, rules: pack.rules.map(r => ({ ...r, on: true, platforms: [], kinds: [] })) };
  const active = activePacks([{ pack: awake, off, origin: { by: 'file', since: 0 } }], []);
  return {
    problems,
    rules: statesOf(pack),
    samples: samples.map(sample => {
      const settings = { ...defaultSettings(), now };
      const { findings } = check(asDraft({ text: sample }), { rules: [], packs: active, cues: [], settings });
      return { text: sample, findings };
    }),
  };
}

function statesOf(pack: Pack): RuleState[] {
  return pack.rules.map(rule => {
    const state = { index: rule.index, id: rule.id, aimsAtCriticism: aimsAtCriticism(rule) };
    try {
      const compiled = compileRule(rule, pack.name, toolsFor(false));
      const examples = (['flags', 'allows'] as const).flatMap(list =>
        rule.examples[list].map(example => stateOf(list, example.index, tryExample(rule, compiled, example))),
      );
      return { ...state, examples };
    } catch (problem) {
      if (problem instanceof KindProblem) return { ...state, examples: [] };
      throw problem;
    }
  });
}

function stateOf(list: 'flags' | 'allows', index: number, { draft, marks, found }: Tried): ExampleState {
  const same =
    JSON.stringify(marks.map(m => [m.where, m.start, m.end])) ===
    JSON.stringify(found.map(f => [f.where, f.start, f.end]));
  const isFine = list === 'allows' ? found.length === 0 : found.length > 0 && (marks.length === 0 || same);
  return { list, index, isFine, text: draft.text, found: found.filter(f => f.where === 'text') };
}
