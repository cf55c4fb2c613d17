import { Choice } from '@/components/fields/Choice';
import { type Concern, concerns, type Severity } from '@/utils/engine/types';
import { t } from '@/utils/words/pages';

/** One check as a person sees it. */
export interface ListedRule {
  id: string;
  concern: Concern;
  title: string;
  why: string;
  severity: Severity;
  isOn: boolean;
}

interface RuleListProps {
  rules: readonly ListedRule[];
  /** Ids that were turned off and stand in no list any more, such as those of a pack that left. */
  others: readonly string[];
  onRule(id: string, isOn: boolean): void;
}

/** Every check there is, each with its own switch, folded by what it is about. */
export function RuleList({ rules, others, onRule }: RuleListProps) {
  return (
    <>
      {concerns.map(concern => {
        const here = rules.filter(rule => rule.concern === concern);
        if (here.length === 0) return null;
        const on = here.filter(rule => rule.isOn).length;
        return (
          <details key={concern}>
            <summary>
              {t(`concern.${concern}`)} <span class="hint">{t('options.rules.on', { on, count: here.length })}</span>
            </summary>
            <fieldset>
              <legend class="lp-hidden">{t(`concern.${concern}`)}</legend>
              {here.map(({ id, title, why, severity, isOn }) => (
                <Choice
                  key={id}
                  type="checkbox"
                  label={
                    <>
                      {title} <span class="hint">{t(`severity.${severity}`)}</span>
                    </>
                  }
                  hint={why}
                  isChecked={isOn}
                  onChange={isNowOn => onRule(id, isNowOn)}
                />
              ))}
            </fieldset>
          </details>
        );
      })}
      {others.length > 0 && (
        <ul class="rows" aria-label={t('options.rules.others')}>
          {others.map(id => (
            <li key={id}>
              <span>{t('options.rules.other', { id })}</span>
              <button type="button" class="lp-button" onClick={() => onRule(id, true)}>
                {t('options.rules.back')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
