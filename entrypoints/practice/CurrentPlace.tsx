import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FileProblems } from '@/components/practice/FileProblems';
import { Handouts } from '@/components/practice/Handouts';
import { Onward } from '@/components/practice/Onward';
import { Record } from '@/components/practice/Record';
import { ScenarioList } from '@/components/practice/ScenarioList';
import { SpotIt } from '@/components/practice/SpotIt';
import type { Store, Stored } from '@/components/shared/use-store';
import { nextAfter, quickPath } from '@/utils/practice/order';
import { markJudged, markTried, noProgress, type Progress, recordAsCsv } from '@/utils/practice/progress';
import type { Scenario } from '@/utils/practice/scenario';
import { t as leadWords } from '@/utils/words/lead';
import { t } from '@/utils/words/practice';
import { saveAsFile } from '../options/save-as-file';
import { LeadPage } from './LeadPage';
import { Place } from './Place';
import { shipped, spotItPosts } from './shipped';
import { Tour } from './Tour';
import { TryPage } from './TryPage';
import type { Workshop } from './use-workshop';
import { WorkshopPage } from './WorkshopPage';

export interface PracticePageProps {
  /** Null outside an extension: the record then lasts as long as the page. */
  store: Store<Progress> | null;
  /** Null where there is no such page. */
  optionsPage: string | null;
  /** A draft to begin with, in place of the list of scenarios. */
  sample?: Scenario;
  /** What stands below the sample. */
  elsewhere?: ComponentChildren;
}

interface CurrentPlaceProps extends PracticePageProps {
  place: string;
  /** What the address says behind the place. */
  rest: string;
  workshop: Workshop;
  stored: Stored<Progress>;
}

/** The place of the page that the address names. */
export function CurrentPlace(props: CurrentPlaceProps) {
  const { place, rest, store, optionsPage, sample, elsewhere, workshop, stored } = props;
  const [own, setOwn] = useState<Scenario | null>(null);
  const progress = stored.value ?? noProgress;
  const change = (next: (progress: Progress) => Progress) => void stored.change(next);
  switch (place) {
    case 'try': {
      const scenario = shipped.scenarios.find(s => s.id === rest);
      if (scenario) return <Listed scenario={scenario} onTried={id => change(p => markTried(p, id, Date.now()))} />;
      return own?.id === rest ? <Own scenario={own} /> : <Home progress={progress} />;
    }
    case 'sample':
      return sample ? <Sample scenario={sample} elsewhere={elsewhere} /> : <Home progress={progress} />;
    case 'welcome':
      return <Tour optionsPage={optionsPage} />;
    case 'spot-it':
      return (
        <Place title={t('nav.spot-it')}>
          <SpotIt posts={spotItPosts} onJudged={(id, isAlike) => change(p => markJudged(p, id, isAlike))} />
        </Place>
      );
    case 'record':
      return (
        <Place title={t('nav.record')}>
          <Record
            progress={progress}
            scenarios={shipped.scenarios}
            posts={spotItPosts}
            isKept={store !== null && stored.trouble === null}
            onPrint={() => print()}
            onSave={() => saveAsFile('practice-record.csv', recordAsCsv(progress, shipped.scenarios), 'text/csv')}
            onClear={() => change(() => noProgress)}
          />
        </Place>
      );
    case 'lead':
      return (
        <Place title={t('nav.lead')}>
          <LeadPage
            workshop={workshop}
            onTry={written => {
              setOwn(written);
              location.hash = `#try/${written.id}`;
            }}
          />
        </Place>
      );
    case 'workshop':
      return <WorkshopPage workshop={workshop} at={Number(rest) || 0} />;
    case 'handouts':
      return (
        <Place title={leadWords('lead.handouts')}>
          <Handouts scenarios={workshop.chosen} onPrint={() => print()} />
        </Place>
      );
    default:
      return <Home progress={progress} />;
  }
}

function Home({ progress }: { progress: Progress }) {
  return (
    <Place title={t('home')}>
      <p class="hint">{t('home.intro')}</p>
      <FileProblems problems={shipped.problems} />
      <ScenarioList scenarios={shipped.scenarios} tried={progress.tried} />
    </Place>
  );
}

/** A scenario of the list, with the way to the next. */
function Listed({ scenario, onTried }: { scenario: Scenario; onTried(id: string): void }) {
  const onward = <Onward next={nextAfter(scenario.id, shipped.scenarios)} />;
  return (
    <>
      <p class="no-print">
        <a href="#home">{t('back')}</a>
      </p>
      <TryPage key={scenario.id} scenario={scenario} onward={onward} onTried={onTried} />
    </>
  );
}

/** A scenario that somebody is writing: it leads back to the workshop, and stands in no record. */
function Own({ scenario }: { scenario: Scenario }) {
  const label = leadWords('lead.back');
  const onward = (
    <a class="lp-button lp-primary" href="#lead">
      {label}
    </a>
  );
  return (
    <>
      <p class="no-print">
        <a href="#lead">{label}</a>
      </p>
      <TryPage
        key={scenario.id}
        scenario={scenario}
        onward={onward}
        wayOut={{ href: '#lead', label }}
        onTried={() => {}}
      />
    </>
  );
}

function Sample({ scenario, elsewhere }: { scenario: Scenario; elsewhere: ComponentChildren }) {
  const onward = <Onward next={quickPath(shipped.scenarios)[0] ?? null} />;
  return (
    <>
      <TryPage scenario={scenario} onward={onward} onTried={() => {}} />
      <section class="practice-elsewhere">{elsewhere}</section>
    </>
  );
}
