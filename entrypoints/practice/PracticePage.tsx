import { useMemo } from 'preact/hooks';
import { PageFoot, PageHead } from '@/components/shared/PageEnds';
import { useStore } from '@/components/shared/use-store';
import { t } from '@/utils/words/practice';
import { CurrentPlace, type PracticePageProps } from './CurrentPlace';
import { memoryStore } from './memory-store';
import { shipped } from './shipped';
import { useRoute } from './use-route';
import { useWorkshop } from './use-workshop';

const listed = ['home', 'spot-it', 'record', 'lead', 'welcome'] as const;
const places = [...listed, 'sample', 'try', 'workshop', 'handouts'];

/** A workshop of an hour, to begin with: one easy and one harder situation for each check. */
const firstIds = ['ward-story', 'praise-reply', 'new-hub', 'busy-tonight', 'no-description', 'choose-the-channel'];
const firstSet = firstIds.flatMap(id => shipped.scenarios.find(s => s.id === id) ?? []);

/** Practice: scenarios, a round of Spot it, one's own record, and the tour after installation. */
export function PracticePage(props: PracticePageProps) {
  const { store, sample } = props;
  const kept = useMemo(() => store ?? memoryStore(), [store]);
  const stored = useStore(kept);
  const route = useRoute(places, sample ? 'sample' : 'home');
  const workshop = useWorkshop(firstSet);
  return (
    <>
      <PageHead title={t('title')} />
      <div class="page practice" data-place={route.place}>
        <nav class="contents practice-nav" aria-label={t('nav')}>
          <ul>
            {[...(sample ? (['sample'] as const) : []), ...listed].map(one => (
              <li key={one}>
                <a href={`#${one}`} aria-current={currentOf(one, route.place)}>
                  {t(`nav.${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="practice-main">
          <CurrentPlace {...props} {...route} workshop={workshop} stored={stored} />
        </main>
      </div>
      <PageFoot />
    </>
  );
}

/** A scenario belongs to the list it comes from, handouts to the workshop. */
function currentOf(listedPlace: string, place: string): 'page' | 'true' | undefined {
  if (place === listedPlace) return 'page';
  const isWithin = (place === 'try' && listedPlace === 'home') || (place === 'handouts' && listedPlace === 'lead');
  return isWithin ? 'true' : undefined;
}
