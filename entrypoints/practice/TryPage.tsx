import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Feed } from '@/components/practice/Feed';
import { Feedback } from '@/components/practice/Feedback';
import type { Checked } from '@/utils/practice/compare';
import { draftFor, type Scenario } from '@/utils/practice/scenario';
import { t } from '@/utils/words/practice';
import { checkHere } from './check-here';
import { HearBoth } from './HearBoth';
import { Workspace } from './Workspace';

interface TryPageProps {
  scenario: Scenario;
  isStepByStep?: boolean;
  /** Where to go from here, once a post went out. */
  onward: ComponentChildren;
  /** Where somebody goes who would rather not open it. */
  wayOut?: { href: string; label: string };
  onTried(id: string): void;
}

const elsewhere = { href: '#home', label: t('warning.other') };

/** One scenario from its warning to its feedback. */
export function TryPage({ scenario, isStepByStep = false, onward, wayOut = elsewhere, onTried }: TryPageProps) {
  const [isOpen, setOpen] = useState(scenario.warning === '');
  const [published, setPublished] = useState<Checked | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (location.hash !== '') title.current?.focus();
  }, [isOpen]);
  const given = draftFor(scenario, scenario.draft);
  return (
    <article class="practice-try">
      <h2 tabIndex={-1} ref={title}>
        {scenario.title}
      </h2>
      {isOpen ? (
        <>
          <Situation scenario={scenario} />
          <Workspace
            scenario={scenario}
            onPublished={(draft, report) => {
              setPublished({ draft, report });
              onTried(scenario.id);
            }}
            onStartAgain={() => setPublished(null)}
          />
          {published && (
            // Another post is another story: feed and feedback begin anew.
            <div key={JSON.stringify(published.draft)} class="practice-after">
              <Feed scenario={scenario} published={published} />
              <Feedback
                scenario={scenario}
                before={{ draft: given, report: checkHere(given) }}
                after={published}
                isStepByStep={isStepByStep}
                hearing={<HearBoth before={given} after={published.draft} />}
              />
              {onward && <div class="practice-onward">{onward}</div>}
            </div>
          )}
        </>
      ) : (
        <div class="card practice-warning">
          <h3>{t('warning')}</h3>
          <p>{scenario.warning}</p>
          <p class="practice-buttons">
            <button type="button" class="lp-button lp-primary" onClick={() => setOpen(true)}>
              {t('warning.open')}
            </button>
            <a href={wayOut.href}>{wayOut.label}</a>
          </p>
        </div>
      )}
    </article>
  );
}

function Situation({ scenario }: { scenario: Scenario }) {
  return (
    <div class="practice-situation">
      <h3>{t('situation')}</h3>
      <p>{scenario.situation}</p>
      <p class="hint">
        <b>{t('aim')}:</b> {scenario.aim}
      </p>
    </div>
  );
}
