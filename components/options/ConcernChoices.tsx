import { Choice } from '@/components/fields/Choice';
import { type Concern, concerns } from '@/utils/engine/types';
import { t } from '@/utils/words/pages';
import { type ListedRule, RuleList } from './RuleList';

interface ConcernChoicesProps {
  on: Record<Concern, boolean>;
  /** What an organisation has locked. */
  locked: { off?: readonly Concern[]; toneForLimited?: boolean };
  marks: boolean;
  toneForLimited: boolean;
  rules: readonly ListedRule[];
  /** Checks that were turned off and are in no list any more. */
  otherOffRules: readonly string[];
  onConcern(concern: Concern, isOn: boolean): void;
  onMarks(isOn: boolean): void;
  onToneForLimited(isOn: boolean): void;
  onRule(id: string, isOn: boolean): void;
}

/** What to notice everywhere, and every single check with its switch. */
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
            isLocked={props.locked.off?.includes(concern)}
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
          isLocked={props.locked.toneForLimited !== undefined}
          onChange={props.onToneForLimited}
        />
      </fieldset>
      <h3>{t('options.rules')}</h3>
      <RuleList rules={props.rules} others={props.otherOffRules} onRule={props.onRule} />
    </>
  );
}
