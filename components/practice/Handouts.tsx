import type { Scenario } from '@/utils/practice/scenario';
import { t } from '@/utils/words/lead';
import { t as practiceWords } from '@/utils/words/practice';

/** One printed page for each scenario with room to write, and the answers on a page of their own. */
export function Handouts({ scenarios, onPrint }: { scenarios: readonly Scenario[]; onPrint(): void }) {
  return (
    <>
      <p class="no-print">
        <button type="button" class="lp-button lp-primary" disabled={scenarios.length === 0} onClick={onPrint}>
          {t('handout.print')}
        </button>
      </p>
      {scenarios.map(scenario => (
        <section key={scenario.id} class="practice-handout">
          <h3>{scenario.title}</h3>
          {scenario.warning && <p class="hint">{scenario.warning}</p>}
          <p>{scenario.situation}</p>
          {scenario.parent && (
            <p>
              <b>{practiceWords('answering', { name: scenario.parent.name })}:</b> {scenario.parent.text}
            </p>
          )}
          {scenario.draft && (
            <>
              <h4>{t('handout.draft')}</h4>
              <p class="practice-words">{scenario.draft}</p>
            </>
          )}
          <h4>{t('handout.yours')}</h4>
          <Lines />
          <h4>{t('handout.missed')}</h4>
          <Lines />
          <h4>{t('lead.prompts')}</h4>
          <ul>
            {scenario.prompts.map(prompt => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </section>
      ))}
      <section class="practice-handout">
        <h3>{t('handout.answers')}</h3>
        {scenarios.map(scenario => (
          <div key={scenario.id} class="practice-handout-answer">
            <h4>{scenario.title}</h4>
            {scenario.answers.map(({ text, why }) => (
              <p key={text}>
                “{text}” <span class="hint">{why}</span>
              </p>
            ))}
          </div>
        ))}
      </section>
    </>
  );
}

/** Room to write. Each line is an element of its own, for a border prints and a background does not. */
function Lines() {
  return (
    <div class="practice-lines">
      {Array.from({ length: 6 }, (_, line) => (
        <div key={line} />
      ))}
    </div>
  );
}
