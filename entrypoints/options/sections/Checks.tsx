import { ConcernChoices } from '@/components/options/ConcernChoices';
import { concernOf } from '@/utils/engine/rule';
import { rules } from '@/utils/rules';
import { isRuleOn, withRule } from '@/utils/storage/rule-switch';
import { t } from '@/utils/words/pages';
import type { SectionProps } from '../section';

export function Checks({ settings, locked, change }: SectionProps) {
  return (
    <>
      <p class="hint">{t('options.checks.intro')}</p>
      <ConcernChoices
        on={settings.concerns}
        locked={locked}
        marks={settings.marks}
        toneForLimited={settings.toneForLimited}
        rules={rules.map(rule => ({ ...rule, concern: concernOf(rule), isOn: isRuleOn(rule, settings) }))}
        onConcern={(concern, isOn) => void change(s => ({ ...s, concerns: { ...s.concerns, [concern]: isOn } }))}
        onMarks={marks => void change(s => ({ ...s, marks }))}
        onToneForLimited={toneForLimited => void change(s => ({ ...s, toneForLimited }))}
        otherOffRules={settings.off.filter(id => !rules.some(rule => rule.id === id))}
        onRule={(id, isOn) => {
          const rule = rules.find(r => r.id === id);
          void change(s => withRule(s, id, rule, isOn));
        }}
      />
    </>
  );
}
