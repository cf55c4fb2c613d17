import { useId } from 'preact/hooks';

interface SelectProps<T extends string> {
  /** Left out where nothing leads here: the field has one of its own. */
  id?: string;
  label: string;
  value: string;
  options: readonly { value: T; label: string }[];
  onChange(value: T): void;
}

/** One of a few, in a list that opens. */
export function Select<T extends string>({ id: given, label, value, options, onChange }: SelectProps<T>) {
  const own = useId();
  const id = given ?? own;
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
