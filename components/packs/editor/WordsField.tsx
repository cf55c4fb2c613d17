import { useState } from 'preact/hooks';
import { LinesField } from '@/components/fields/LinesField';
import { TextField } from '@/components/fields/TextField';
import { Ticks } from '@/components/fields/Ticks';
import { t } from '@/utils/words/packs';
import { type Raw, textAt, textsAt } from './raw-pack';

interface WordsFieldProps {
  legend: string;
  /** Folded away while it is empty: what few rules need. */
  isRare?: boolean;
  value: unknown;
  problem?: string;
  onValue(value: unknown): void;
}

const nameable = ['links', 'hashtags', 'mentions', 'emoji', 'questions', 'images', 'videos', 'numbers'] as const;

/** "Words" of a rule: phrases, a pattern, things by name, or all of these. Written back in its shortest form. */
export function WordsField({ legend, isRare, value, problem, onValue }: WordsFieldProps) {
  const words = asGroup(value);
  const set = (key: string, next: unknown) => onValue(shortest({ ...words, [key]: next }));
  const isEmpty = Object.keys(words).length === 0;
  const [startsFolded] = useState(isRare === true && isEmpty);
  if (startsFolded)
    return (
      <details>
        <summary>{legend}</summary>
        <WordsField legend={legend} value={value} problem={problem} onValue={onValue} />
      </details>
    );
  return (
    <fieldset class="words">
      <legend>{legend}</legend>
      <LinesField
        label={t('editor.words.phrases')}
        hint={t('editor.words.hint')}
        lines={textsAt(words, 'phrases')}
        problem={problem}
        onLines={lines => set('phrases', lines)}
      />
      <Ticks
        legend={t('editor.words.has')}
        values={textsAt(words, 'has')}
        options={nameable.map(name => ({ value: name, label: t(`feature.${name}`) }))}
        onChange={names => set('has', names)}
      />
      <details open={textAt(words, 'pattern') !== ''}>
        <summary>{t('editor.words.pattern')}</summary>
        <TextField
          label={t('kind.pattern.pattern')}
          hint={t('kind.pattern.hint')}
          value={textAt(words, 'pattern')}
          onInput={pattern => set('pattern', pattern)}
        />
      </details>
    </fieldset>
  );
}

function asGroup(value: unknown): Raw {
  if (typeof value === 'string') return { phrases: [value] };
  if (Array.isArray(value)) return { phrases: value };
  return typeof value === 'object' && value !== null ? (value as Raw) : {};
}

/** A plain list where there are only phrases; nothing at all where everything is empty. */
function shortest(words: Raw): unknown {
  const kept = Object.fromEntries(
    Object.entries(words).filter(([, v]) => v !== '' && !(Array.isArray(v) && v.length === 0)),
  );
  const keys = Object.keys(kept);
  if (keys.length === 0) return [];
  return keys.length === 1 && keys[0] === 'phrases' ? kept.phrases : kept;
}
