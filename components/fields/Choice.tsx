import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '@/utils/words/pages';

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  name?: string;
  label: ComponentChildren;
  hint?: string;
  isChecked: boolean;
  isDisabled?: boolean;
  /** An organisation has set it: it stands as it is, and says so. */
  isLocked?: boolean;
  onChange(isChecked: boolean): void;
}

/** One radio button or tick box with its label beside and its hint below. */
export function Choice({ type, name, label, hint, isChecked, isDisabled, isLocked, onChange }: ChoiceProps) {
  const id = useId();
  const said = [hint, isLocked && t('locked')].filter(Boolean).join(' ');
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        checked={isChecked}
        disabled={isDisabled || isLocked}
        aria-describedby={said ? `${id}-hint` : undefined}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {said && (
        <p class="hint" id={`${id}-hint`}>
          {said}
        </p>
      )}
    </div>
  );
}
