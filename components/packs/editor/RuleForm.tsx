import { useEffect, useRef } from 'preact/hooks';
import { DateField } from '@/components/fields/DateField';
import { Select } from '@/components/fields/Select';
import { TextField } from '@/components/fields/TextField';
import { endOf } from '@/utils/engine/window';
import { defaultZone } from '@/utils/packs/file/read-rule';
import type { Problem } from '@/utils/packs/pack';
import { speakUpAddress } from '@/utils/packs/trial/criticism';
import type { RuleState } from '@/utils/packs/trial/try-pack';
import { t } from '@/utils/words/packs';
import { ExampleFields } from './ExampleFields';
import { KindFields } from './KindFields';
import { problemAt } from './problem-at';
import { RuleMore } from './RuleMore';
import { isBlank, type Raw, textAt } from './raw-pack';
import { titleInForm } from './rule-title';
import { isProven } from './to-do';

interface RuleFormProps {
  rule: Raw;
  /** Just added: it opens, and its first field gets the focus. */
  isNew: boolean;
  state: RuleState | undefined;
  /** What is to be mended in it, in any of its fields. */
  problems: readonly Problem[];
  onSet(key: string, value: unknown): void;
  onExample(list: 'flags' | 'allows', index: number, value: unknown): void;
  onRemove(): void;
}

/** One rule: what it looks for, what it says, and the posts that prove it. */
export function RuleForm({ rule, isNew, state, problems, onSet, onExample, onRemove }: RuleFormProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isNew || !box.current) return;
    box.current.open = true;
    box.current.querySelector<HTMLElement>('textarea, input, select')?.focus();
  }, [isNew]);
  const title = titleInForm(rule);
  const problem = problems.find(p => p.level === 'rule-off');
  // Nobody has gone wrong who has not begun.
  const at = (key: string) =>
    isBlank(rule) ? undefined : problemAt(problems, 'rules', problems[0]?.path[1] ?? 0, key);
  const field = (key: 'title' | 'why' | 'advice' | 'source') => (
    <>
      <TextField
        label={t(`editor.rule.${key}`)}
        hint={key === 'title' ? t('editor.rule.title.hint') : undefined}
        value={textAt(rule, key)}
        problem={at(key)}
        onInput={value => onSet(key, value)}
      />
      {key !== 'source' && <LongLine text={textAt(rule, key)} most={mostWords[key]} />}
    </>
  );
  return (
    <details class="card rule-form" ref={box}>
      <summary>
        {title} <RuleLine rule={rule} state={state} problem={problem} />
      </summary>
      {state?.aimsAtCriticism && (
        <p class="trouble">
          {t('editor.criticism')}{' '}
          <a href={speakUpAddress} target="_blank" rel="noreferrer noopener">
            {t('editor.criticism.link')}
          </a>
        </p>
      )}
      <KindFields rule={rule} problemAt={at} onSet={onSet} />
      {field('title')}
      {field('why')}
      {field('advice')}
      {field('source')}
      <Select
        label={t('editor.rule.severity')}
        value={textAt(rule, 'severity') || 'tip'}
        options={(['tip', 'warn', 'stop'] as const).map(value => ({ value, label: t(`severity.${value}`) }))}
        onChange={value => onSet('severity', value)}
      />
      <Select
        label={t('editor.rule.concern')}
        value={textAt(rule, 'concern') || 'conduct'}
        options={(['conduct', 'tone', 'access', 'identifiers'] as const).map(value => ({
          value,
          label: t(`concern.${value}`),
        }))}
        onChange={value => onSet('concern', value)}
      />
      <fieldset class="field">
        <legend>{t('editor.rule.when')}</legend>
        <p class="hint">{t('editor.rule.dates.hint', { zone: textAt(rule, 'zone') || defaultZone })}</p>
        <div class="side-by-side">
          {(['from', 'until'] as const).map(key => (
            <DateField
              key={key}
              label={t(`editor.rule.${key}`)}
              value={textAt(rule, key)}
              problem={at(key)}
              onInput={value => onSet(key, value === '' ? undefined : value)}
            />
          ))}
        </div>
      </fieldset>
      <ExampleFields rule={rule} states={state?.examples ?? []} onExample={onExample} />
      <RuleMore rule={rule} problemAt={at} onSet={onSet} />
      <button type="button" class="lp-button" onClick={onRemove}>
        {t('editor.rule.remove')}
      </button>
    </details>
  );
}

/** Words that a note can hold and still be read beside a post; it is no longer than 40 in all. */
const mostWords = { title: 10, why: 15, advice: 15 };

/** Below the field, so that nothing moves under the caret. */
function LongLine({ text, most }: { text: string; most: number }) {
  const count = text.split(/\s+/).filter(Boolean).length;
  return (
    <p class="hint long-line" role="status">
      {count > most + 3 && t('editor.rule.long', { count, most })}
    </p>
  );
}

function isOver(until: string, zone: string): boolean {
  const end = until === '' ? null : endOf(until, zone);
  return end !== null && end <= Date.now();
}

type RuleLineProps = Pick<RuleFormProps, 'rule' | 'state'> & { problem: Problem | undefined };

function RuleLine({ rule, state, problem }: RuleLineProps) {
  if (problem && isBlank(rule)) return <span class="hint">{t('editor.rule.blank')}</span>;
  if (problem) return <span class="rule-off">{t('editor.rule.off', { sentence: problem.sentence })}</span>;
  if (!state) return null;
  if (!isProven(state)) return <span class="hint">{t('editor.rule.unproven')}</span>;
  if (isOver(textAt(rule, 'until'), textAt(rule, 'zone') || defaultZone))
    return <span class="hint">{t('editor.rule.over')}</span>;
  // A rule without a title or a reason works, and nobody who meets it can judge it.
  if (!textAt(rule, 'title')) return <span class="hint">{t('editor.rule.no-title')}</span>;
  return <span class="hint">{t(textAt(rule, 'why') ? 'editor.rule.holds' : 'editor.rule.no-reason')}</span>;
}
