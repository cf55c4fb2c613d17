import { useRef } from 'preact/hooks';
import { TextField } from '@/components/fields/TextField';
import type { ScenarioProblem } from '@/utils/practice/read-scenario';
import type { Scenario } from '@/utils/practice/scenario';
import { t } from '@/utils/words/lead';
import { t as practiceWords } from '@/utils/words/practice';
import { FileProblems } from './FileProblems';

interface SetBuilderProps {
  title: string;
  /** The set, in order. */
  chosen: readonly Scenario[];
  /** What can still be added. */
  others: readonly Scenario[];
  onTitle(title: string): void;
  /** What changed, in a sentence; said once, with the way back. */
  said: string;
  /** Null where there is nothing to take back. */
  onBack: (() => void) | null;
  /** Of the file that was opened last. */
  problems: readonly ScenarioProblem[];
  onChosen(chosen: readonly Scenario[], said?: string): void;
  onSave(): void;
  onOpenFile(file: File): void;
  /** Whether a scenario is one that a person can write on. */
  isWritten(scenario: Scenario): boolean;
  onEdit(scenario: Scenario): void;
}

/** Chooses scenarios and puts them in order; the set can be saved as a file and opened again. */
export function SetBuilder(props: SetBuilderProps) {
  const { title, chosen, others, said, onBack, problems, onTitle, onChosen, onSave, onOpenFile, isWritten, onEdit } =
    props;
  const heading = useRef<HTMLHeadingElement>(null);
  const swap = (at: number, to: number) => {
    const next = [...chosen];
    [next[at], next[to]] = [next[to] as Scenario, next[at] as Scenario];
    onChosen(next);
  };
  return (
    <>
      <TextField id="lead-title" label={t('lead.title')} value={title} onInput={onTitle} />
      <h3 tabIndex={-1} ref={heading}>
        {t('lead.choose')}
      </h3>
      {chosen.length === 0 && <p>{t('lead.empty')}</p>}
      <ol class="rows practice-set">
        {chosen.map((scenario, at) => (
          <li key={scenario.id}>
            <span>{scenario.title}</span>
            <span class="practice-buttons">
              {isWritten(scenario) && (
                <button
                  type="button"
                  class="lp-button"
                  aria-label={t('lead.edit', { title: scenario.title })}
                  onClick={() => onEdit(scenario)}
                >
                  {t('lead.edit.short')}
                </button>
              )}
              <button
                type="button"
                class="lp-button"
                aria-label={t('lead.up', { title: scenario.title })}
                disabled={at === 0}
                onClick={() => swap(at, at - 1)}
              >
                <span aria-hidden="true">↑</span>
              </button>
              <button
                type="button"
                class="lp-button"
                aria-label={t('lead.down', { title: scenario.title })}
                disabled={at === chosen.length - 1}
                onClick={() => swap(at, at + 1)}
              >
                <span aria-hidden="true">↓</span>
              </button>
              <button
                type="button"
                class="lp-button"
                aria-label={t('lead.out', { title: scenario.title })}
                onClick={() => {
                  onChosen(
                    chosen.filter(one => one !== scenario),
                    t('lead.removed', { title: scenario.title }),
                  );
                  heading.current?.focus();
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p class="hint">{t('lead.save.hint')}</p>
      <div class="practice-buttons">
        <button type="button" class="lp-button" disabled={chosen.length === 0} onClick={onSave}>
          {t('lead.save')}
        </button>
        <div class="field practice-file">
          <label for="lead-file">{t('lead.open')}</label>
          <input
            id="lead-file"
            type="file"
            accept=".json,application/json"
            onChange={event => {
              const file = event.currentTarget.files?.[0];
              if (file) onOpenFile(file);
              event.currentTarget.value = '';
            }}
          />
        </div>
      </div>
      <p role="status">
        {said}{' '}
        {onBack && (
          <button type="button" class="lp-plain lp-link" onClick={onBack}>
            {t('lead.undo')}
          </button>
        )}
      </p>
      <FileProblems problems={problems} />
      <details>
        <summary>{t('lead.add')}</summary>
        <ul class="rows">
          {others.map(scenario => (
            <li key={scenario.id}>
              <span>
                {scenario.title} <span class="hint">{practiceWords(`level.${scenario.level}`)}</span>
              </span>
              <button
                type="button"
                class="lp-button"
                onClick={() => onChosen([...chosen, scenario], t('lead.added', { title: scenario.title }))}
                aria-label={t('lead.add.one', { title: scenario.title })}
              >
                <span aria-hidden="true">+</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
