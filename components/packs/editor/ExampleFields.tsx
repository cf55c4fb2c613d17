import type { ExampleState } from '@/utils/packs/trial/try-pack';
import { t } from '@/utils/words/packs';
import { groupAt, listAt, type Raw } from './raw-pack';

interface ExampleFieldsProps {
  rule: Raw;
  states: readonly ExampleState[];
  onExample(list: 'flags' | 'allows', index: number, value: unknown): void;
}

/** Kinds that notice words at a place; the others speak about what is missing or counted. */
const marksWords = new Set(['phrases', 'swap', 'pattern']);

/** The posts that prove a rule, each tried at every key. */
export function ExampleFields({ rule, states, onExample }: ExampleFieldsProps) {
  const examples = groupAt(rule, 'examples');
  return (
    <>
      {(['flags', 'allows'] as const).map(list => (
        <fieldset key={list} class="examples">
          <legend>{t(`examples.${list}`)}</legend>
          {list === 'flags' && (
            <p class="hint">{t(marksWords.has(String(rule.kind)) ? 'examples.hint' : 'examples.hint.missing')}</p>
          )}
          {[...listAt(examples, list), ''].map((example, index, all) => (
            <ExampleField
              // An example is its place in the list.
              key={index}
              number={index + 1}
              text={textOf(example)}
              state={states.find(s => s.list === list && s.index === index)}
              isNew={index === all.length - 1}
              onText={text => {
                // Enter in the box for a new one makes no post yet.
                if (index < all.length - 1 || text.trim() !== '') onExample(list, index, withText(example, text));
              }}
              onRemove={() => onExample(list, index, undefined)}
            />
          ))}
        </fieldset>
      ))}
    </>
  );
}

interface ExampleFieldProps {
  number: number;
  text: string;
  state: ExampleState | undefined;
  isNew: boolean;
  onText(text: string): void;
  onRemove(): void;
}

function ExampleField({ number, text, state, isNew, onText, onRemove }: ExampleFieldProps) {
  return (
    <div class="example">
      <textarea
        rows={2}
        aria-label={isNew ? t('examples.add') : t('examples.text', { number })}
        placeholder={isNew ? t('examples.add') : undefined}
        value={text}
        onInput={event => onText(event.currentTarget.value)}
      />
      {!isNew && (
        <p class={state && !state.isFine ? 'example-state example-wrong' : 'example-state'}>
          <span role="status">{state && t(stateKey(state))}</span>
          <button type="button" class="lp-plain lp-link" onClick={onRemove}>
            {t('examples.remove')}
          </button>
        </p>
      )}
    </div>
  );
}

function stateKey({ isFine, list }: ExampleState) {
  if (isFine) return 'examples.fine';
  return list === 'allows' ? 'examples.noticed' : 'examples.missed';
}

function textOf(example: unknown): string {
  if (typeof example === 'string') return example;
  return String((example as Raw | null)?.text ?? '');
}

/** An example with a draft around it keeps it. */
function withText(example: unknown, text: string): unknown {
  return typeof example === 'object' && example !== null ? { ...example, text } : text;
}
