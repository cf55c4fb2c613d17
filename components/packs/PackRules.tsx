import { useState } from 'preact/hooks';
import { Choice } from '@/components/fields/Choice';
import { t } from '@/utils/words/packs';
import type { ListedRule } from './pack-view';

/** The rules of a pack, each with its own switch: also those of a pack that is required. */
export function PackRules({
  rules,
  onRule,
}: {
  rules: readonly ListedRule[];
  onRule(id: string, isOn: boolean): void;
}) {
  // A pack that says nothing yet shows at once what can be switched on; once open it is nobody's but the reader's.
  const [isOpen] = useState(() => rules.every(rule => !rule.isOn));
  return (
    <details open={isOpen}>
      <summary>{t('rules.list')}</summary>
      <p class="hint">{t('rules.list.hint')}</p>
      {rules.map(rule => (
        <div class="pack-rule" key={rule.id}>
          <Choice
            type="checkbox"
            label={`${rule.title} (${t(`severity.${rule.severity}`)})`}
            isChecked={rule.isOn}
            onChange={isOn => onRule(rule.id, isOn)}
          />
          {rule.source && (
            <a href={rule.source} target="_blank" rel="noreferrer noopener">
              {t('rule.source')}
            </a>
          )}
        </div>
      ))}
    </details>
  );
}
