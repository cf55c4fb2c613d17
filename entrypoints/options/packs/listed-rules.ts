import type { ListedRule } from '@/components/packs/pack-view';
import type { Settings } from '@/utils/storage/settings';
import type { Packs } from './use-packs';

type ActiveRules = Packs['active']['rules'];

/** The rules of packs in force, with what this person chose. */
export function listedRules(rules: ActiveRules, { off, levels }: Settings): ListedRule[] {
  return rules.map(({ id, pack = '', title, severity, source, offByDefault }) => ({
    id,
    pack,
    title,
    severity,
    source,
    isOn: !off.includes(id) && (!offByDefault || id in levels),
  }));
}

/** A rule that waits to be switched on gets its own level; any other is only taken off the list of those turned off. */
export function switched(settings: Settings, id: string, isOn: boolean, rules: ActiveRules): Settings {
  const rule = rules.find(r => r.id === id);
  const { [id]: _, ...levels } = settings.levels;
  const off = settings.off.filter(o => o !== id);
  if (!isOn) return { ...settings, levels, off: rule?.offByDefault ? off : [...off, id] };
  return { ...settings, off, levels: rule?.offByDefault ? { ...levels, [id]: rule.severity } : levels };
}
