import { check } from '@/utils/engine/check';
import type { Cue } from '@/utils/engine/cue';
import { read } from '@/utils/engine/reading';
import type { Example, Rule } from '@/utils/engine/rule';
import { type CheckSettings, defaultSettings } from '@/utils/engine/settings';
import { unmark } from '@/utils/engine/text/unmark';

export { unmark };

function settingsFor(example: Example): CheckSettings {
  const base = defaultSettings();
  const given = example.settings ?? {};
  return {
    ...base,
    now: given.now ?? base.now,
    organisation: { ...base.organisation, ...given.organisation },
    allow: { ...base.allow, ...given.allow } as CheckSettings['allow'],
  };
}

/** Runs one rule alone on an example. */
export function runRule(rule: Rule, example: Example) {
  const { draft, marks } = unmark(example);
  const settings = settingsFor(example);
  if (rule.offByDefault) settings.levels[rule.id] = rule.severity;
  const report = check(draft, { rules: [rule], cues: [], settings });
  // A report names the kind of failure only, as a message could quote the draft: here its author is to see all of it.
  if (report.faults.length > 0) for (const _ of rule.find(read(draft, settings)));
  return { report, marks, draft };
}

/** Runs one cue alone on an example. */
export function runCue(cue: Cue, example: Example) {
  const { draft, marks } = unmark(example);
  const found = [...cue.find(read(draft, settingsFor(example)))];
  return { found: found.map(f => ({ where: 'text', start: f.start, end: f.end })), marks, draft };
}
