import { Choice } from '@/components/fields/Choice';
import { LinesField } from '@/components/fields/LinesField';
import { TextField } from '@/components/fields/TextField';
import { Ticks } from '@/components/fields/Ticks';
import { platformIds } from '@/utils/packs/pack';
import { t } from '@/utils/words/packs';
import { type Raw, textAt, textsAt } from './raw-pack';
import { WordsField } from './WordsField';

const kindsOfPost = ['post', 'reply', 'comment', 'quote', 'article'] as const;

interface RuleMoreProps {
  rule: Raw;
  /** What is to be mended at a key. */
  problemAt(key: string): string | undefined;
  onSet(key: string, value: unknown): void;
}

/** Where, when and for whom a rule speaks: what most rules leave as it is. */
export function RuleMore({ rule, problemAt, onSet }: RuleMoreProps) {
  const fixes = (Array.isArray(rule.fixes) ? rule.fixes : []).map(f =>
    typeof f === 'string' ? f : textAt(f as Raw, 'text'),
  );
  const orNothing = (values: unknown[]) => (values.length === 0 ? undefined : values);
  return (
    <details>
      <summary>{t('editor.rule.more')}</summary>
      <Ticks
        legend={t('editor.rule.where')}
        values={textsAt(rule, 'platforms')}
        options={platformIds.map(value => ({ value, label: t(`platform.${value}`) }))}
        onChange={values => onSet('platforms', orNothing(values))}
      />
      <Ticks
        legend={t('editor.rule.kinds')}
        values={textsAt(rule, 'kinds')}
        options={kindsOfPost.map(value => ({ value, label: t(`kind-of-post.${value}`) }))}
        onChange={values => onSet('kinds', orNothing(values))}
      />
      <LinesField
        label={t('editor.rule.fixes')}
        lines={fixes}
        problem={problemAt('fixes')}
        onLines={lines => onSet('fixes', orNothing(lines))}
      />
      <WordsField
        legend={t('editor.rule.unless')}
        isRare
        value={rule.unless}
        onValue={value => onSet('unless', Array.isArray(value) ? orNothing(value) : value)}
      />
      <Choice
        type="checkbox"
        label={t('editor.rule.on')}
        hint={t('editor.rule.on.hint')}
        isChecked={rule.on !== false}
        onChange={isOn => onSet('on', isOn ? undefined : false)}
      />
      <TextField
        label={t('editor.rule.id')}
        hint={t('editor.rule.id.hint')}
        value={textAt(rule, 'id')}
        problem={problemAt('id')}
        onInput={value => onSet('id', value)}
      />
    </details>
  );
}
