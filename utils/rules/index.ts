import type { Cue } from '../engine/cue';
import type { Rule } from '../engine/rule';

/** Every file in a concern's folder is a rule or a tone cue; dropping a file in is all it takes. */
const files = import.meta.glob<{ default: Rule | Cue }>('./*/*.ts', { eager: true });

export const ruleFiles: Record<string, Rule | Cue> = Object.fromEntries(
  Object.entries(files).map(([path, module]) => [path.slice('./'.length, -'.ts'.length), module.default]),
);

export const rules: readonly Rule[] = Object.values(ruleFiles).filter((r): r is Rule => !('side' in r));
export const cues: readonly Cue[] = Object.values(ruleFiles).filter((r): r is Cue => 'side' in r);
