import { ConcernChoices } from '@/components/options/ConcernChoices';
import { concernOf, type Rule } from '@/utils/engine/rule';
import { rules } from '@/utils/rules';
import type { Settings } from '@/utils/storage/settings';
import { t } from '@/utils/words/pages';
import type { SectionProps } from '../section';

export function Checks({ settings, change }: SectionProps) {
  return (
    <>
      <p class="hint">{t('options.checks.intro')}</p>
      <ConcernChoices
        on={settings.concerns}
        marks={settings.marks}
        toneForLimited={settings.toneForLimited}
        rules={rules.map(rule => ({ ...rule, concern: concernOf(rule), isOn: isOn(rule, settings) }))}
        onConcern={(concern, isOn) => void change(s => ({ ...s, concerns: { ...s.concerns, [concern]: isOn } }))}
        onMarks={marks => void change(s => ({ ...s, marks }))}
        onToneForLimited={toneForLimited => void change(s => ({ ...s, toneForLimited }))}
        otherOffRules={settings.off.filter(id => !rules.some(rule => rule.id === id))}
        onRule={(id, isNowOn) => void change(s => switched(s, id, isNowOn))}
      />
    </>
  );
}

function isOn(rule: Rule, settings: Settings): boolean {
  return !settings.off.includes(rule.id) && (!rule.offByDefault || settings.levels[rule.id] !== undefined);
}

/** A check that is off by default is switched on by giving it a level. */
function switched(settings: Settings, id: string, isNowOn: boolean): Settings {
  const rule = rules.find(r => r.id === id);
  const off = settings.off.filter(other => other !== id);
  if (!isNowOn) return { ...settings, off: [...off, id] };
  const levels = rule?.offByDefault ? { [id]: rule.severity, ...settings.levels } : settings.levels;
  return { ...settings, off, levels };
}
