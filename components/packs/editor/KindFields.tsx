import { LinesField } from '@/components/fields/LinesField';
import { Select } from '@/components/fields/Select';
import { TextField } from '@/components/fields/TextField';
import { t } from '@/utils/words/packs';
import { groupAt, type Raw, textAt, textsAt } from './raw-pack';
import { SwapFields } from './SwapFields';
import { WordsField } from './WordsField';

interface KindFieldsProps {
  rule: Raw;
  /** What is to be mended at a key. */
  problemAt(key: string): string | undefined;
  onSet(key: string, value: unknown): void;
}

const countable = [
  'hashtags',
  'mentions',
  'links',
  'emoji',
  'questions',
  'exclamations',
  'capitals',
  'words',
  'sentences',
  'lines',
  'characters',
  'images',
  'videos',
] as const;

/** The fields that a kind adds to every rule's own. */
export function KindFields({ rule, problemAt, onSet }: KindFieldsProps) {
  switch (rule.kind) {
    case 'phrases':
      return (
        <>
          <LinesField
            label={t('editor.words.phrases')}
            hint={t('editor.words.hint')}
            lines={textsAt(rule, 'phrases')}
            problem={problemAt('phrases')}
            onLines={lines => onSet('phrases', lines)}
          />
          <Except rule={rule} problemAt={problemAt} onSet={onSet} />
        </>
      );
    case 'swap':
      return (
        <>
          <SwapFields swap={groupAt(rule, 'swap')} onSwap={swap => onSet('swap', swap)} />
          <Except rule={rule} problemAt={problemAt} onSet={onSet} />
        </>
      );
    case 'pattern':
      return Array.isArray(rule.pattern) ? (
        <LinesField
          label={t('kind.pattern.pattern')}
          hint={t('kind.pattern.hint')}
          lines={textsAt(rule, 'pattern')}
          problem={problemAt('pattern')}
          onLines={lines => onSet('pattern', lines)}
        />
      ) : (
        <TextField
          label={t('kind.pattern.pattern')}
          hint={t('kind.pattern.hint')}
          value={textAt(rule, 'pattern')}
          problem={problemAt('pattern')}
          onInput={pattern => onSet('pattern', pattern)}
        />
      );
    case 'count':
      return <CountFields rule={rule} problemAt={problemAt} onSet={onSet} />;
    case 'presence':
      return (
        <>
          <WordsField
            legend={t('kind.presence.needs')}
            problem={problemAt('needs')}
            value={rule.needs}
            onValue={v => onSet('needs', orNothing(v))}
          />
          <WordsField
            legend={t('kind.presence.avoids')}
            isRare
            problem={problemAt('avoids')}
            value={rule.avoids}
            onValue={v => onSet('avoids', orNothing(v))}
          />
        </>
      );
    case 'condition':
      return (
        <>
          <WordsField
            legend={t('kind.condition.if')}
            problem={problemAt('if')}
            value={rule.if}
            onValue={v => onSet('if', v)}
          />
          <WordsField
            legend={t('kind.condition.then')}
            problem={problemAt('then')}
            value={rule.then}
            onValue={v => onSet('then', orNothing(v))}
          />
          <WordsField
            legend={t('kind.condition.thenNot')}
            isRare
            problem={problemAt('thenNot')}
            value={rule.thenNot}
            onValue={v => onSet('thenNot', orNothing(v))}
          />
        </>
      );
    default:
      return <p class="hint">{t('editor.rule.unknown', { kind: textAt(rule, 'kind') })}</p>;
  }
}

function Except({ rule, problemAt, onSet }: KindFieldsProps) {
  return (
    <LinesField
      label={t('kind.phrases.except')}
      lines={textsAt(rule, 'except')}
      problem={problemAt('except')}
      onLines={lines => onSet('except', orNothing(lines))}
    />
  );
}

function CountFields({ rule, problemAt, onSet }: KindFieldsProps) {
  // What is no number stays as it was typed, and is told at its field.
  const number = (text: string) => (text === '' ? undefined : /^\d{1,9}$/.test(text.trim()) ? Number(text) : text);
  return (
    <>
      {typeof rule.count === 'string' ? (
        <Select
          label={t('kind.count.what')}
          value={rule.count}
          options={countable.map(name => ({ value: name, label: t(`feature.${name}`) }))}
          onChange={name => onSet('count', name)}
        />
      ) : (
        <WordsField legend={t('kind.count.what')} value={rule.count} onValue={v => onSet('count', v)} />
      )}
      <TextField
        label={t('kind.count.max')}
        value={textAt(rule, 'max')}
        problem={problemAt('max')}
        onInput={text => onSet('max', number(text))}
      />
      <TextField
        label={t('kind.count.min')}
        value={textAt(rule, 'min')}
        problem={problemAt('min')}
        onInput={text => onSet('min', number(text))}
      />
    </>
  );
}

function orNothing(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
