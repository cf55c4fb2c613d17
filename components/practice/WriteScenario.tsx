import { useState } from 'preact/hooks';
import { type Problem, Problems } from '@/components/fields/Problems';
import { TextField } from '@/components/fields/TextField';
import type { Report } from '@/utils/engine/types';
import { platforms, type Scenario, themes } from '@/utils/practice/scenario';
import { t } from '@/utils/words/lead';
import { joinWords } from '@/utils/words/make-t';
import { t as practiceWords } from '@/utils/words/practice';
import { type Form, missingIn, noForm, scenarioFrom } from './scenario-form';

interface WriteScenarioProps {
  /** What the check says of a scenario's draft. */
  look(scenario: Scenario): Report;
  onTry(scenario: Scenario): void;
  onAdd(scenario: Scenario): void;
}

/** One question a line; what the check finds is filled in by the check itself. */
export function WriteScenario({ look, onTry, onAdd }: WriteScenarioProps) {
  const [form, setForm] = useState<Form>(noForm);
  const [problems, setProblems] = useState<Problem[]>([]);
  const made = scenarioFrom(form);
  const findings = form.draft.trim() === '' ? [] : look(made).findings;
  const titles = [...new Set(findings.map(f => f.title))];
  const text = (name: TextName, rows?: number) => (
    <TextField
      id={`write-${name}`}
      label={t(`write.${name}`)}
      value={form[name]}
      rows={rows}
      isPrivate
      problem={problems.find(p => p.field === `write-${name}`)?.text}
      onInput={value => setForm({ ...form, [name]: value })}
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
      <div class="field">
        <label for="write-theme">{t('write.theme')}</label>
        <select
          id="write-theme"
          value={form.theme}
          onChange={event => setForm({ ...form, theme: event.currentTarget.value as Form['theme'] })}
        >
          {themes.map(theme => (
            <option key={theme} value={theme}>
              {practiceWords(`theme.${theme}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="write-platform">{t('write.platform')}</label>
        <select
          id="write-platform"
          value={form.platform}
          onChange={event => setForm({ ...form, platform: event.currentTarget.value as Form['platform'] })}
        >
          {platforms.map(platform => (
            <option key={platform} value={platform}>
              {practiceWords(`platform.${platform}`)}
            </option>
          ))}
        </select>
      </div>
      {text('situation', 3)}
      {text('aim')}
      {text('warning')}
      {text('parent', 2)}
      {text('draft', 3)}
      <p role="status" class="hint">
        {titles.length === 0
          ? t('write.finds.none')
          : t('write.finds', { list: joinWords(titles.map(one => `“${one}”`)) })}
      </p>
      {text('beyond', 3)}
      {text('answer', 3)}
      {text('why')}
      {text('prompts', 3)}
      {text('notes', 3)}
      <p class="practice-buttons">
        <button type="button" class="lp-button lp-primary" onClick={() => use(onAdd)}>
          {t('write.add')}
        </button>
        <button type="button" class="lp-button" onClick={() => use(onTry)}>
          {t('write.try')}
        </button>
      </p>
    </form>
  );
}

type TextName = Exclude<keyof Form, 'theme' | 'platform'>;
