import type { ListedRule } from '@/components/packs/pack-view';
import type { Rule } from '@/utils/engine/rule';
import { isRuleOn } from '@/utils/storage/rule-switch';
import type { Settings } from '@/utils/storage/settings';

/** The rules of packs in force, with what this person chose. */
export function listedRules(rules: readonly Rule[], settings: Settings): ListedRule[] {
  return rules.map(rule => {
    const { id, pack = '', title, severity, source } = rule;
    return { id, pack, title, severity, source, isOn: isRuleOn(rule, settings) };
  });
}
