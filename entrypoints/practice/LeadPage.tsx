import { useEffect, useState } from 'preact/hooks';
import { LeadDisplay } from '@/components/practice/LeadDisplay';
import { SetBuilder } from '@/components/practice/SetBuilder';
import { formFrom, noForm } from '@/components/practice/scenario-form';
import { WriteScenario } from '@/components/practice/WriteScenario';
import { readScenarios, type ScenarioProblem, writeScenarioSet } from '@/utils/practice/read-scenario';
import { draftFor, type Scenario } from '@/utils/practice/scenario';
import { t } from '@/utils/words/lead';
import { saveAsFile } from '../options/save-as-file';
import { checkHere } from './check-here';
import { shipped } from './shipped';
import type { Workshop } from './use-workshop';

/** What was done last to the set, and how it was before; null where nothing changed. */
interface Step {
  said: string;
  chosen: readonly Scenario[] | null;
  title: string;
}

/** Where a workshop is made: the set, the screen, a scenario of one's own. */
export function LeadPage({ workshop, onTry }: { workshop: Workshop; onTry(scenario: Scenario): void }) {
  const [problems, setProblems] = useState<readonly ScenarioProblem[]>([]);
  const { chosen, setChosen, title, setTitle } = workshop;
  const [last, setLast] = useState<Step | null>(null);
  const put = (next: readonly Scenario[], said = '') => {
    setLast(said === '' ? null : { said, chosen, title });
    setChosen(next);
  };
  const { from } = workshop.form;
  useEffect(() => {
    if (from !== '') document.getElementById('write-title')?.focus();
  }, [from]);
  /** In its old place, also under another title; a new one at the end. */
  const add = (scenario: Scenario) => {
    const at = chosen.findIndex(s => s.id === (from || scenario.id));
    const rest = chosen.filter((s, i) => i === at || s.id !== scenario.id);
    setChosen(at < 0 ? [...rest, scenario] : rest.map(s => (s === chosen[at] ? scenario : s)));
    workshop.setForm({ ...workshop.form, from: '' });
  };
  const taken = new Set(chosen.map(s => s.id));
  const open = async (file: File) => {
    const read = readScenarios(await file.text(), file.name);
    setProblems(read.problems);
    const said = t('lead.opened', { count: read.scenarios.length });
    if (read.scenarios.length === 0) return setLast({ said, chosen: null, title });
    put(read.scenarios, said);
    if (read.title !== '') setTitle(read.title);
  };
  return (
    <>
      <p class="hint">{t('lead.intro')}</p>
      <p class="practice-buttons">
        {chosen.length > 0 && (
          <a class="lp-button lp-primary" href="#workshop/0">
            {t('lead.start')}
          </a>
        )}
        <a class="lp-button" href="#handouts">
          {t('lead.handouts')}
        </a>
      </p>
      <LeadDisplay display={workshop.display} onChange={workshop.setDisplay} />
      <SetBuilder
        title={title}
        chosen={chosen}
        others={shipped.scenarios.filter(s => !taken.has(s.id))}
        onTitle={setTitle}
        said={last?.said ?? ''}
        onBack={
          last?.chosen
            ? () => {
                setChosen(last.chosen ?? chosen);
                setTitle(last.title);
                setLast(null);
              }
            : null
        }
        problems={problems}
        onChosen={put}
        onSave={() => {
          saveAsFile('practice-set.json', writeScenarioSet(title, chosen));
          setLast({ said: t('lead.saved'), chosen: null, title });
        }}
        onOpenFile={file => void open(file)}
        isWritten={scenario => formFrom(scenario) !== null}
        onEdit={scenario => workshop.setForm(formFrom(scenario) ?? noForm)}
      />
      <details open={workshop.form !== noForm}>
        <summary>{t('lead.write')}</summary>
        <WriteScenario
          form={workshop.form}
          onForm={workshop.setForm}
          look={(scenario, text) => checkHere(draftFor(scenario, text))}
          onTry={onTry}
          onAdd={add}
        />
      </details>
    </>
  );
}
