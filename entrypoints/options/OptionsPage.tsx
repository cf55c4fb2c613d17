import { useEffect, useRef, useState } from 'preact/hooks';
import { PageFrame } from '@/components/shared/PageFrame';
import { Said } from '@/components/shared/Said';
import { useStore } from '@/components/shared/use-store';
import { useWatched } from '@/components/shared/use-watched';
import { watchDeletions } from '@/utils/storage/kept';
import { readPolicy, watchPolicy } from '@/utils/storage/policy';
import { noPolicy, withPolicy } from '@/utils/storage/policy-values';
import { settingsStore } from '@/utils/storage/settings';
import { t } from '@/utils/words/pages';
import { sections } from './all-sections';

/** Everything a person can set, see and delete. What stands in it, and in which order, is the list in `all-sections.ts`. */
export function OptionsPage() {
  const stored = useStore(settingsStore);
  const policy = useWatched(readPolicy, watchPolicy, noPolicy);
  const [deletions, setDeletions] = useState(0);
  const deleted = useRef(() => {});
  deleted.current = () => {
    setDeletions(count => count + 1);
    stored.forget();
  };
  useEffect(() => watchDeletions({ done: () => deleted.current() }), []);
  if (!stored.value) return null;
  const context = { settings: withPolicy(stored.value, policy), locked: policy.locked, change: stored.change };
  return (
    <>
      <PageFrame
        title={t('options.title')}
        sections={sections.map(({ id, group, title, Content }) => ({
          id,
          title,
          group: t(`options.group.${group}`),
          // Once something was deleted, a section that still held its words in memory would keep them again: it begins anew.
          content: <Content key={group === 'about' ? 0 : deletions} {...context} />,
        }))}
      />
      <Said stored={stored} />
    </>
  );
}
