import { Choice } from '@/components/fields/Choice';
import { type Concern, concerns } from '@/utils/engine/types';
import { t } from '@/utils/words/pages';

interface ConcernChoicesProps {
  on: Record<Concern, boolean>;
  marks: boolean;
  toneForLimited: boolean;
  /** Checks that were turned off, by id, with their titles where they still exist. */
  offRules: readonly { id: string; title: string | null }[];
  onConcern(concern: Concern, isOn: boolean): void;
  onMarks(isOn: boolean): void;
  onToneForLimited(isOn: boolean): void;
  onRuleOn(id: string): void;
}

/** What to notice everywhere, and the single checks that were turned off. */
export function ConcernChoices(props: ConcernChoicesProps) {
  return (
    <>
      <fieldset class="choices">
        <legend>{t('options.checks.legend')}</legend>
        {concerns.map(concern => (
          <Choice
            key={concern}
            type="checkbox"
            label={t(`concern.${concern}`)}
            hint={t(`concern.${concern}.hint`)}
            isChecked={props.on[concern]}
            onChange={isOn => props.onConcern(concern, isOn)}
          />
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{t('options.checks.also')}</legend>
        <Choice
          type="checkbox"
          label={t('options.marks')}
          hint={t('options.marks.hint')}
          isChecked={props.marks}
          onChange={props.onMarks}
        />
        <Choice
          type="checkbox"
          label={t('options.tone-limited')}
          hint={t('options.tone-limited.hint')}
          isChecked={props.toneForLimited}
          onChange={props.onToneForLimited}
        />
      </fieldset>
      <h3>{t('options.off-rules')}</h3>
      {props.offRules.length === 0 ? (
        <p class="hint">{t('options.off-rules.none')}</p>
      ) : (
        <ul class="rows">
          {props.offRules.map(({ id, title }) => {
            const name = title ?? t('options.rule-gone');
            return (
              <li key={id}>
                <span>
                  {name} <span class="hint">{id}</span>
                </span>
                <button
                  type="button"
                  class="lp-button"
                  aria-label={t('options.off-rules.on.name', { title: name })}
                  onClick={() => props.onRuleOn(id)}
                >
                  {t('options.off-rules.on')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
