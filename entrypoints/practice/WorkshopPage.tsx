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
  const isLast = at >= chosen.length - 1;
  const onwards = isLast ? { href: '#lead', label: t('lead.stop') } : { href: `#workshop/${at + 1}`, label: t('next') };
  return (
    <>
      <div class="practice-lead">
        <p>{t('lead.position', { at: at + 1, all: chosen.length })}</p>
        <Timer round={at} />
        <p class="practice-buttons">
          {at > 0 && <a href={`#workshop/${at - 1}`}>{t('lead.previous')}</a>}
          {!isLast && <a href={onwards.href}>{onwards.label}</a>}
          <a href="#lead">{t('lead.stop')}</a>
        </p>
      </div>
      <TryPage
        key={scenario.id}
        scenario={display.hidesNames ? withoutNames(scenario, practiceWords('feed.somebody')) : scenario}
        isStepByStep={display.isStepByStep}
        onward={null}
        wayOut={onwards}
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
      {/* The room reads along on the wall. */}
      {scenario.notes && !display.isProjector && (
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
        <a class="lp-button lp-primary" href={onwards.href}>
          {onwards.label}
        </a>
      </p>
    </>
  );
}
