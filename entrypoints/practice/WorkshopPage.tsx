import { LeadDisplay } from '@/components/practice/LeadDisplay';
import { Timer } from '@/components/practice/Timer';
import { withoutNames } from '@/utils/practice/scenario';
import { t } from '@/utils/words/lead';
import { t as practiceWords } from '@/utils/words/practice';
import { TryPage } from './TryPage';
import type { Workshop } from './use-workshop';

/** One scenario of the set in front of a group, with the way to the next. */
export function WorkshopPage({ workshop, at }: { workshop: Workshop; at: number }) {
  const { chosen, display } = workshop;
  const scenario = chosen[at];
  if (!scenario)
    return (
      <p>
        {t('lead.empty')} <a href="#lead">{t('lead.stop')}</a>
      </p>
    );
  return (
    <>
      <div class="practice-lead">
        <p>{t('lead.position', { at: at + 1, all: chosen.length })}</p>
        <Timer />
        <p class="practice-buttons">
          {at > 0 && <a href={`#workshop/${at - 1}`}>{t('lead.previous')}</a>}
          {at < chosen.length - 1 && <a href={`#workshop/${at + 1}`}>{t('next')}</a>}
          <a href="#lead">{t('lead.stop')}</a>
        </p>
      </div>
      <TryPage
        key={scenario.id}
        scenario={display.hidesNames ? withoutNames(scenario, practiceWords('feed.somebody')) : scenario}
        isStepByStep={display.isStepByStep}
        onward={null}
        onTried={() => {}}
      />
      {scenario.prompts.length > 0 && (
        <section aria-labelledby="lead-prompts">
          <h2 id="lead-prompts">{t('lead.prompts')}</h2>
          <ul>
            {scenario.prompts.map(prompt => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </section>
      )}
      {scenario.notes && (
        <details>
          <summary>{t('lead.notes')}</summary>
          <p>{scenario.notes}</p>
        </details>
      )}
      <details>
        <summary>{t('lead.display')}</summary>
        <LeadDisplay display={display} onChange={workshop.setDisplay} />
      </details>
      <p class="practice-onward">
        <a class="lp-button lp-primary" href={at < chosen.length - 1 ? `#workshop/${at + 1}` : '#lead'}>
          {at < chosen.length - 1 ? t('next') : t('lead.stop')}
        </a>
      </p>
    </>
  );
}
