import type { InputHTMLAttributes, Ref } from 'preact';

interface TextFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  /** What is to be mended, shown above the box. */
  problem?: string;
  /** Lines of a larger box; a single line when left out. */
  rows?: number;
  /** Suggestions, by the id of a datalist. */
  list?: string;
  /** True where a draft's words stand: no spelling service, no memory of the browser. */
  isPrivate?: boolean;
  boxRef?: Ref<HTMLTextAreaElement>;
  onInput(value: string): void;
}

/** Label above, hint below the label, what to mend above the box. */
export function TextField({ id, label, hint, value, problem, rows, list, isPrivate, boxRef, onInput }: TextFieldProps) {
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
        <input {...shared} type="text" list={list} onInput={event => onInput(event.currentTarget.value)} />
      )}
    </div>
  );
}
