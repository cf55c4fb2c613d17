import type { InputHTMLAttributes, Ref } from 'preact';
import { useId } from 'preact/hooks';

export interface TextFieldProps {
  /** Left out where nothing leads here: the field has one of its own. */
  id?: string;
  label: string;
  hint?: string;
  value: string;
  /** What is to be mended, shown above the box. */
  problem?: string;
  /** Lines of a larger box; a single line when left out. */
  rows?: number;
  /** Of a single line: words, or a day from the browser's calendar. */
  type?: 'text' | 'date';
  /** Suggestions, by the id of a datalist. */
  list?: string;
  /** True where a draft's words stand: no spelling service, no memory of the browser. */
  isPrivate?: boolean;
  boxRef?: Ref<HTMLTextAreaElement>;
  onInput(value: string): void;
}

/** Label above, hint below the label, what to mend above the box. */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, problem, rows, type = 'text', list, isPrivate, boxRef, onInput } = props;
  const own = useId();
  const id = props.id ?? own;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    value,
    'aria-describedby': described,
    'aria-invalid': problem ? true : undefined,
    ...(isPrivate ? { spellcheck: false, autocomplete: 'off', autocapitalize: 'off' } : {}),
  } satisfies InputHTMLAttributes<never>;
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
      {rows ? (
        <textarea
          {...shared}
          class={rows > 4 ? 'tall' : undefined}
          rows={rows}
          ref={boxRef}
          onInput={event => onInput(event.currentTarget.value)}
        />
      ) : (
        <input {...shared} type={type} list={list} onInput={event => onInput(event.currentTarget.value)} />
      )}
    </div>
  );
}
