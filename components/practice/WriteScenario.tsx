import { useState } from 'preact/hooks';
import { type Problem, Problems } from '@/components/fields/Problems';
import { Select } from '@/components/fields/Select';
import { TextField } from '@/components/fields/TextField';
import type { Finding, Report } from '@/utils/engine/types';
import { platformIds } from '@/utils/packs/pack';
import { levels, type Scenario, themes } from '@/utils/practice/scenario';
import { t } from '@/utils/words/lead';
import { joinWords } from '@/utils/words/make-t';
import { t as practiceWords } from '@/utils/words/practice';
import { type Form, missingIn, scenarioFrom } from './scenario-form';

interface WriteScenarioProps {
  form: Form;
  onForm(form: Form): void;
  /** What the check says of a text in a scenario: its draft, or its answer. */
  look(scenario: Scenario, text: string): Report;
  onTry(scenario: Scenario): void;
  onAdd(scenario: Scenario): void;
}

/** One question a line; what the check finds is filled in by the check itself. */
export function WriteScenario({ form, onForm, look, onTry, onAdd }: WriteScenarioProps) {
  const [problems, setProblems] = useState<Problem[]>([]);
  const [added, setAdded] = useState('');
  const made = scenarioFrom(form);
  const findingsIn = (words: string) => (words.trim() === '' ? [] : look(made, words).findings);
  const findings = findingsIn(form.draft);
  const inDraft = titlesOf(findings);
  const inAnswer = titlesOf(findingsIn(form.answer));
  const text = (name: TextName, rows?: number) => (
    <TextField
      id={`write-${name}`}
      label={t(`write.${name}`)}
      hint={name === 'feed' ? t('write.feed.hint') : undefined}
      value={form[name]}
      rows={rows}
      isPrivate
      problem={problems.find(p => p.field === `write-${name}`)?.text}
      onInput={value => onForm({ ...form, [name]: value })}
    />
  );
  const choose = <N extends 'theme' | 'level' | 'platform'>(name: N, choices: readonly Form[N][]) => (
    <Select
      id={`write-${name}`}
      label={t(`write.${name}`)}
      value={form[name]}
      options={choices.map(choice => ({
        value: choice,
        label: practiceWords(`${name}.${choice}` as Parameters<typeof practiceWords>[0]),
      }))}
      onChange={choice => onForm({ ...form, [name]: choice })}
    />
  );
  const use = (then: (scenario: Scenario) => void) => {
    const missing = missingIn(form).map(name => ({
      field: `write-${name}`,
      text: t('write.missing', { list: t(`write.${name}`) }),
    }));
    setProblems(missing);
    if (missing.length === 0) then({ ...made, expects: [...new Set(findings.map(f => f.rule))] });
  };
  return (
    <form autocomplete="off" onSubmit={event => event.preventDefault()}>
      <p class="hint">{t('write.intro')}</p>
      <Problems problems={problems} />
      {text('title')}
      {choose('theme', themes)}
      {choose('level', levels)}
      {choose('platform', platformIds)}
      {text('situation', 3)}
      {text('aim')}
      {text('warning')}
      {text('parent', 2)}
      {text('draft', 3)}
      <p role="status" class="hint">
        {inDraft ? t('write.finds', { list: inDraft }) : t('write.finds.none')}
      </p>
      {text('feed', 3)}
      {text('beyond', 3)}
      {text('answer', 3)}
      <p role="status" class="hint">
        {inAnswer && t('write.finds.answer', { list: inAnswer })}
      </p>
      {text('why')}
      {text('prompts', 3)}
      {text('notes', 3)}
      <p class="practice-buttons">
        <button
          type="button"
          class="lp-button lp-primary"
          onClick={() =>
            use(scenario => {
              onAdd(scenario);
              setAdded(scenario.title);
            })
          }
        >
          {t(form.from === '' ? 'write.add' : 'write.change')}
        </button>
        <button type="button" class="lp-button" onClick={() => use(onTry)}>
          {t('write.try')}
        </button>
      </p>
      <p role="status">{added && t('lead.added', { title: added })}</p>
    </form>
  );
}

type TextName = Exclude<keyof Form, 'from' | 'theme' | 'level' | 'platform'>;

/** Each title once, as a list in a sentence; '' for none. */
function titlesOf(findings: readonly Finding[]): string {
  return joinWords([...new Set(findings.map(({ title }) => `“${title}”`))]);
}
