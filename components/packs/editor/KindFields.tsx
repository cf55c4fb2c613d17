import { t } from '@/utils/words/packs';
import { LinesField, Select, Text } from './fields';
import { groupAt, type Raw, textAt, textsAt } from './raw-pack';
import { SwapFields } from './SwapFields';
import { WordsField } from './WordsField';

interface KindFieldsProps {
  rule: Raw;
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
export function KindFields({ rule, onSet }: KindFieldsProps) {
  switch (rule.kind) {
    case 'phrases':
      return (
        <>
          <LinesField
            label={t('editor.words.phrases')}
            hint={t('editor.words.hint')}
            lines={textsAt(rule, 'phrases')}
            onLines={lines => onSet('phrases', lines)}
          />
          <Except rule={rule} onSet={onSet} />
        </>
      );
    case 'swap':
      return (
        <>
          <SwapFields swap={groupAt(rule, 'swap')} onSwap={swap => onSet('swap', swap)} />
          <Except rule={rule} onSet={onSet} />
        </>
      );
    case 'pattern':
      return Array.isArray(rule.pattern) ? (
        <LinesField
          label={t('kind.pattern.pattern')}
          hint={t('kind.pattern.hint')}
          lines={textsAt(rule, 'pattern')}
          onLines={lines => onSet('pattern', lines)}
        />
      ) : (
        <Text
          label={t('kind.pattern.pattern')}
          hint={t('kind.pattern.hint')}
          value={textAt(rule, 'pattern')}
          onInput={pattern => onSet('pattern', pattern)}
        />
      );
    case 'count':
      return <CountFields rule={rule} onSet={onSet} />;
    case 'presence':
      return (
        <>
          <WordsField
            legend={t('kind.presence.needs')}
            value={rule.needs}
            onValue={v => onSet('needs', orNothing(v))}
          />
          <WordsField
            legend={t('kind.presence.avoids')}
            isRare
            value={rule.avoids}
            onValue={v => onSet('avoids', orNothing(v))}
          />
        </>
      );
    case 'condition':
      return (
        <>
          <WordsField legend={t('kind.condition.if')} value={rule.if} onValue={v => onSet('if', v)} />
          <WordsField legend={t('kind.condition.then')} value={rule.then} onValue={v => onSet('then', orNothing(v))} />
          <WordsField
            legend={t('kind.condition.thenNot')}
            isRare
            value={rule.thenNot}
            onValue={v => onSet('thenNot', orNothing(v))}
          />
        </>
      );
    default:
      return <p class="hint">{t('editor.rule.unknown', { kind: textAt(rule, 'kind') })}</p>;
  }
}

function Except({ rule, onSet }: KindFieldsProps) {
  return (
    <LinesField
      label={t('kind.phrases.except')}
      lines={textsAt(rule, 'except')}
      onLines={lines => onSet('except', orNothing(lines))}
    />
  );
}

function CountFields({ rule, onSet }: KindFieldsProps) {
  const number = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : undefined);
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
      <Text label={t('kind.count.max')} value={textAt(rule, 'max')} onInput={text => onSet('max', number(text))} />
      <Text label={t('kind.count.min')} value={textAt(rule, 'min')} onInput={text => onSet('min', number(text))} />
    </>
  );
}

function orNothing(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
