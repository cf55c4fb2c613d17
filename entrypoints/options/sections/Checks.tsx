import { ConcernChoices } from '@/components/options/ConcernChoices';
import { rules } from '@/utils/rules';
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
        offRules={settings.off.map(id => ({ id, title: rules.find(rule => rule.id === id)?.title ?? null }))}
        onConcern={(concern, isOn) => void change(s => ({ ...s, concerns: { ...s.concerns, [concern]: isOn } }))}
        onMarks={marks => void change(s => ({ ...s, marks }))}
        onToneForLimited={toneForLimited => void change(s => ({ ...s, toneForLimited }))}
        onRuleOn={id => void change(s => ({ ...s, off: s.off.filter(off => off !== id) }))}
      />
    </>
  );
}
