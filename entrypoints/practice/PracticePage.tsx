import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { FileProblems } from '@/components/practice/FileProblems';
import { Handouts } from '@/components/practice/Handouts';
import { Onward } from '@/components/practice/Onward';
import { Record } from '@/components/practice/Record';
import { ScenarioList } from '@/components/practice/ScenarioList';
import { SpotIt } from '@/components/practice/SpotIt';
import { Mark } from '@/components/shared/Mark';
import { type Store, useStore } from '@/components/shared/use-store';
import { nextAfter, quickPath } from '@/utils/practice/order';
import { markJudged, markTried, noProgress, type Progress, recordAsCsv } from '@/utils/practice/progress';
import type { Scenario } from '@/utils/practice/scenario';
import { t as leadWords } from '@/utils/words/lead';
import { t as pageWords } from '@/utils/words/pages';
import { t } from '@/utils/words/practice';
import { saveAsFile } from '../options/save-as-file';
import { LeadPage } from './LeadPage';
import { memoryStore } from './memory-store';
import { Place } from './Place';
import { shipped, spotItPosts } from './shipped';
import { Tour } from './Tour';
import { TryPage } from './TryPage';
import { useRoute } from './use-route';
import { useWorkshop } from './use-workshop';
import { WorkshopPage } from './WorkshopPage';

interface PracticePageProps {
  /** Null outside an extension: the record then lasts as long as the page. */
  store: Store<Progress> | null;
  /** Null where there is no such page. */
  optionsPage: string | null;
  /** A draft to begin with, in place of the list of scenarios. */
  sample?: Scenario;
  /** What stands below the sample. */
  elsewhere?: ComponentChildren;
}

const listed = ['home', 'spot-it', 'record', 'lead', 'welcome'] as const;
const places = [...listed, 'sample', 'try', 'workshop', 'handouts'];

/** A workshop of an hour, to begin with: one easy and one harder situation for each check. */
const firstIds = ['ward-story', 'praise-reply', 'new-hub', 'busy-tonight', 'no-description', 'choose-the-channel'];
const firstSet = firstIds.flatMap(id => shipped.scenarios.find(s => s.id === id) ?? []);

/** Practice: scenarios, a round of Spot it, one's own record, and the tour after installation. */
export function PracticePage({ store, optionsPage, sample, elsewhere }: PracticePageProps) {
  const kept = useMemo(() => store ?? memoryStore(), [store]);
  const stored = useStore(kept);
  const progress = stored.value ?? noProgress;
  const { place, rest } = useRoute(places, sample ? 'sample' : 'home');
  const [own, setOwn] = useState<Scenario | null>(null);
  const workshop = useWorkshop(firstSet);
  const scenario =
    place === 'try' ? (shipped.scenarios.find(s => s.id === rest) ?? (own?.id === rest ? own : undefined)) : undefined;
  const change = (next: (progress: Progress) => Progress) => void stored.change(next);
  return (
    <>
      <header class="page-head">
        <Mark size={32} />
        <h1>
          {t('title')} <span class="hint">{pageWords('name')}</span>
        </h1>
      </header>
      <div class="page practice" data-place={place}>
        <nav class="contents practice-nav" aria-label={t('nav')}>
          <ul>
            {[...(sample ? (['sample'] as const) : []), ...listed].map(one => (
              <li key={one}>
                <a href={`#${one}`} aria-current={place === one ? 'page' : isWithin(one, place) ? 'true' : undefined}>
                  {t(`nav.${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="practice-main">
          {scenario ? (
            <>
              <p class="no-print">
                {scenario === own ? <a href="#lead">{leadWords('lead.back')}</a> : <a href="#home">{t('back')}</a>}
              </p>
              <TryPage
                key={scenario.id}
                scenario={scenario}
                onward={
                  scenario === own ? (
                    <a class="lp-button lp-primary" href="#lead">
                      {leadWords('lead.back')}
                    </a>
                  ) : (
                    <Onward next={nextAfter(scenario.id, shipped.scenarios)} />
                  )
                }
                wayOut={scenario === own ? { href: '#lead', label: leadWords('lead.back') } : undefined}
                onTried={id => scenario !== own && change(p => markTried(p, id, Date.now()))}
              />
            </>
          ) : place === 'sample' && sample ? (
            <>
              <TryPage
                scenario={sample}
                onward={<Onward next={quickPath(shipped.scenarios)[0] ?? null} />}
                onTried={() => {}}
              />
              <section class="practice-elsewhere">{elsewhere}</section>
            </>
          ) : place === 'welcome' ? (
            <Tour optionsPage={optionsPage} />
          ) : place === 'spot-it' ? (
            <Place title={t('nav.spot-it')}>
              <SpotIt posts={spotItPosts} onJudged={(id, isAlike) => change(p => markJudged(p, id, isAlike))} />
            </Place>
          ) : place === 'record' ? (
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
          ) : place === 'lead' ? (
            <Place title={t('nav.lead')}>
              <LeadPage
                workshop={workshop}
                onTry={written => {
                  setOwn(written);
                  location.hash = `#try/${written.id}`;
                }}
              />
            </Place>
          ) : place === 'workshop' ? (
            <WorkshopPage workshop={workshop} at={Number(rest) || 0} />
          ) : place === 'handouts' ? (
            <Place title={leadWords('lead.handouts')}>
              <Handouts scenarios={workshop.chosen} onPrint={() => print()} />
            </Place>
          ) : (
            <Place title={t('home')}>
              <p class="hint">{t('home.intro')}</p>
              <FileProblems problems={shipped.problems} />
              <ScenarioList scenarios={shipped.scenarios} tried={progress.tried} />
            </Place>
          )}
        </main>
      </div>
      <footer class="page-foot">
        <p>
          {pageWords('independent')} {pageWords('not-walked')}
        </p>
      </footer>
    </>
  );
}

/** A scenario belongs to the list it comes from, handouts to the workshop. */
function isWithin(listedPlace: string, place: string): boolean {
  return (place === 'try' && listedPlace === 'home') || (place === 'handouts' && listedPlace === 'lead');
}
