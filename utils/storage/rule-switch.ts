import type { Rule } from '@/utils/engine/rule';
import type { Settings } from './settings-versions';

type Switched = Pick<Rule, 'id' | 'severity' | 'offByDefault'>;

/** Whether a person lets a rule speak. One that waits to be switched on has been, once it has a level of its own. */
export function isRuleOn({ id, offByDefault }: Switched, { off, levels }: Settings): boolean {
  return !off.includes(id) && (!offByDefault || id in levels);
}

/**
 * The settings with a rule switched on or off. Off holds whatever a pack says of it, so the id goes on the list of those
 * that are off, also of a rule that waits to be switched on; its level stays for when it is switched on again.
 *
 * @param rule Undefined for an id that stands in no list any more, such as that of a pack that left.
 */
export function withRule(settings: Settings, id: string, rule: Switched | undefined, isOn: boolean): Settings {
  const off = settings.off.filter(other => other !== id);
  if (!isOn) return { ...settings, off: [...off, id] };
  const levels = rule?.offByDefault ? { [id]: rule.severity, ...settings.levels } : settings.levels;
  return { ...settings, off, levels };
}
