import { Choice } from '@/components/fields/Choice';
import { t } from '@/utils/words/lead';

/** How the page looks on a wall. */
export interface Display {
  isProjector: boolean;
  hidesNames: boolean;
  isStepByStep: boolean;
}

export function LeadDisplay({ display, onChange }: { display: Display; onChange(display: Display): void }) {
  return (
    <fieldset>
      <legend>{t('lead.display')}</legend>
      <Choice
        type="checkbox"
        label={t('projector')}
        isChecked={display.isProjector}
        onChange={isProjector => onChange({ ...display, isProjector })}
      />
      <Choice
        type="checkbox"
        label={t('hide-names')}
        isChecked={display.hidesNames}
        onChange={hidesNames => onChange({ ...display, hidesNames })}
      />
      <Choice
        type="checkbox"
        label={t('step-by-step')}
        isChecked={display.isStepByStep}
        onChange={isStepByStep => onChange({ ...display, isStepByStep })}
      />
    </fieldset>
  );
}
