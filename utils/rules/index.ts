import type { Cue } from '../engine/cue';
import type { Rule } from '../engine/rule';

/** Every file in a concern's folder is a rule or a tone cue; dropping a file in is all it takes. */
const files = import.meta.glob<{ default?: Rule | Cue }>('./*/*.ts', { eager: true });

/** By id. A file that exports none costs only itself; a test of the house names it. */
export const ruleFiles: Record<string, Rule | Cue> = Object.fromEntries(
  Object.entries(files).flatMap(([path, { default: rule }]) =>
    rule ? [[path.slice('./'.length, -'.ts'.length), rule]] : [],
  ),
);

export const rules: readonly Rule[] = Object.values(ruleFiles).filter((r): r is Rule => !('side' in r));
export const cues: readonly Cue[] = Object.values(ruleFiles).filter((r): r is Cue => 'side' in r);
