import { Choice } from './Choice';

interface TicksProps<T extends string> {
  legend: string;
  values: readonly string[];
  options: readonly { value: T; label: string }[];
  onChange(values: string[]): void;
}

/** Any of a few. */
export function Ticks<T extends string>({ legend, values, options, onChange }: TicksProps<T>) {
  return (
    <fieldset class="choices inline field">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <Choice
          key={value}
          type="checkbox"
          label={label}
          isChecked={values.includes(value)}
          onChange={isOn => onChange(isOn ? [...values, value] : values.filter(other => other !== value))}
        />
      ))}
    </fieldset>
  );
}
