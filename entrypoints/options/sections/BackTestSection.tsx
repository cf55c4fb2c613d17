import { useMemo, useRef, useState } from 'preact/hooks';
import { BackTest, type BackTestState } from '@/components/packs/back-test/BackTest';
import { rawIn, textAt } from '@/components/packs/editor/raw-pack';
import { useWatched } from '@/components/shared/use-watched';
import { type PackInProgress, readInProgress, watchInProgress } from '@/utils/storage/packs';
import { t } from '@/utils/words/packs';
import { startPackWork } from '../packs/pack-work';
import { starters, starterText } from '../packs/starters';
import { usePacks } from '../packs/use-packs';

/** Past posts, read in a worker and kept nowhere. */
export function BackTestSection() {
  const { stored } = usePacks();
  const writing = useWatched(readInProgress, watchInProgress, null as PackInProgress | null);
  const [test, setTest] = useState<BackTestState>({ state: 'idle' });
  const work = useMemo(startPackWork, []);
  const stop = useRef<AbortController | null>(null);
  const own = stored.flatMap(({ id, summary, text }) => (summary ? [{ id, name: summary.name, text }] : []));
  const ours = starters.map(({ file, name }) => ({ id: `starter:${file}`, name, text: starterText(file) }));
  const packs = [...own, ...ours];
  // Tried before it is in force anywhere; first, for whoever writes comes here to try that.
  const written = writing && rawIn(writing.text);
  if (written)
    packs.unshift({
      id: 'written',
      name: t('back-test.written', { name: textAt(written, 'name') }),
      text: writing.text,
    });
  const start = (id: string, file: File) => {
    const pack = packs.find(p => p.id === id);
    if (!pack) return;
    stop.current = new AbortController();
    setTest({ state: 'running', done: 0, of: 0 });
    work
      .backTest(pack.text, file, ({ done, of }) => setTest({ state: 'running', done, of }), stop.current.signal)
      .then(result => setTest({ state: 'done', result }))
      .catch(() => setTest({ state: stop.current?.signal.aborted ? 'stopped' : 'failed' }));
  };
  return (
    <BackTest
      packs={packs}
      test={test}
      onStart={start}
      onStop={() => stop.current?.abort()}
      onChoice={() => test.state !== 'running' && setTest({ state: 'idle' })}
    />
  );
}
