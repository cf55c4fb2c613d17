import { useId } from 'preact/hooks';
import { Choice } from './Choice';

interface RadiosProps<T extends string> {
  legend: string;
  value: T;
  choices: readonly { value: T; label: string; hint?: string }[];
  isInline?: boolean;
  onChange(value: T): void;
}

/** One question with one answer. */
export function Radios<T extends string>({ legend, value, choices, isInline, onChange }: RadiosProps<T>) {
  const name = useId();
  return (
    <fieldset class={isInline ? 'choices inline' : 'choices'}>
      <legend>{legend}</legend>
      {choices.map(choice => (
        <Choice
          key={choice.value}
          type="radio"
          name={name}
          label={choice.label}
          hint={choice.hint}
          isChecked={choice.value === value}
          onChange={() => onChange(choice.value)}
        />
      ))}
    </fieldset>
  );
}
