import { useEffect, useId, useState } from 'preact/hooks';
import { TextField } from '@/components/fields/TextField';
import { momentOf } from '@/utils/engine/window';

interface LinesFieldProps {
  label: string;
  hint?: string;
  lines: readonly string[];
  problem?: string;
  onLines(lines: string[]): void;
}

/** A list as a box with one entry a line. What is typed stays as typed; the list is what stands in it. */
export function LinesField({ label, hint, lines, problem, onLines }: LinesFieldProps) {
  const [text, setText] = useState(lines.join('\n'));
  const id = useId();
  useEffect(() => {
    if (JSON.stringify(linesOf(text)) !== JSON.stringify(lines)) setText(lines.join('\n'));
  }, [lines]);
  return (
    <TextField
      id={id}
      label={label}
      hint={hint}
      value={text}
      problem={problem}
      rows={3}
      onInput={value => {
        setText(value);
        onLines(linesOf(value));
      }}
    />
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

interface TextProps {
  label: string;
  hint?: string;
  value: string;
  rows?: number;
  /** What is to be mended. */
  problem?: string;
  onInput(value: string): void;
}

/** A text field with an id of its own. */
export function Text(props: TextProps) {
  const id = useId();
  return <TextField id={id} {...props} />;
}

/** A day from the browser's calendar. What is no day of the calendar (a moment, 30 February) stays as text, to be seen. */
export function DateField({ label, hint, value, problem, onInput }: TextProps) {
  const id = useId();
  if (value !== '' && !isDay(value))
    return <TextField id={id} label={label} hint={hint} value={value} problem={problem} onInput={onInput} />;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  return (
    <div class={problem ? 'field field-problem' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <input
        id={id}
        type="date"
        aria-describedby={described}
        aria-invalid={problem ? true : undefined}
        value={value}
        onInput={event => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && momentOf(text, 'UTC') !== null;
}

interface SelectProps<T extends string> {
  label: string;
  value: string;
  options: readonly { value: T; label: string }[];
  onChange(value: T): void;
}

/** One of a few. */
export function Select<T extends string>({ label, value, options, onChange }: SelectProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChange(event.currentTarget.value as T)}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TicksProps<T extends string> {
  legend: string;
  values: readonly string[];
  options: readonly { value: T; label: string }[];
  onChange(values: string[]): void;
}

/** Any of a few. */
export function Ticks<T extends string>({ legend, values, options, onChange }: TicksProps<T>) {
  const name = useId();
  return (
    <fieldset class="choices inline field">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <div class="choice" key={value}>
          <input
            type="checkbox"
            id={`${name}-${value}`}
            checked={values.includes(value)}
            onChange={event =>
              onChange(event.currentTarget.checked ? [...values, value] : values.filter(v => v !== value))
            }
          />
          <label for={`${name}-${value}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  );
}
