import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { PackEditor } from '@/components/packs/editor/PackEditor';
import { newPackText, rawIn, textAt } from '@/components/packs/editor/raw-pack';
import { samplePosts } from '@/components/packs/editor/sample-posts';
import { useTextHistory } from '@/components/packs/editor/use-text-history';
import type { TriedPack } from '@/utils/packs/try-pack';
import { setInPack } from '@/utils/packs/write-pack';
import { rules } from '@/utils/rules';
import { keepInProgress, readInProgress } from '@/utils/storage/packs';
import { t } from '@/utils/words/packs';
import { addFile } from '../packs/add-pack';
import { watchOpened } from '../packs/editor-store';
import { startPackWork } from '../packs/pack-work';
import { usePacks } from '../packs/use-packs';
import { saveAsFile } from '../save-as-file';

const checks = rules.map(({ id, title, severity }) => ({ id, title, severity }));

/** Writing guidance: what is typed is kept at once and tried at every key. */
export function EditorSection() {
  const { stored } = usePacks();
  const history = useTextHistory('');
  const [from, setFrom] = useState<string | null>(null);
  const [own, setOwn] = useState('');
  const [tried, setTried] = useState<TriedPack | null>(null);
  const [said, setSaid] = useState('');
  const work = useMemo(startPackWork, []);
  const isOpen = history.text !== '';

  const open = (text: string, comesFrom: string | null) => {
    history.open(text);
    setFrom(comesFrom);
    setSaid('');
  };
  useEffect(() => {
    const take = (kept: Awaited<ReturnType<typeof readInProgress>>) => {
      if (kept) open(kept.text, kept.from);
    };
    void readInProgress().then(take);
    return watchOpened(take);
  }, []);
  useKept({ text: history.text, from });
  useEffect(() => {
    if (!isOpen) return setTried(null);
    let isOld = false;
    void work.try(history.text, [own, ...samplePosts], Date.now()).then(
      result => !isOld && setTried(result),
      () => !isOld && setTried(null),
    );
    return () => {
      isOld = true;
    };
  }, [history.text, own, isOpen]);

  const close = () => {
    if (!confirm(t('editor.close.sure'))) return;
    open('', null);
    void keepInProgress(null);
  };
  return (
    <>
      <p class="hint">{t('editor.intro')}</p>
      {!isOpen && <Start onOpen={open} />}
      {isOpen && (
        <PackEditor
          history={history}
          tried={tried}
          own={own}
          inUse={stored.find(p => p.id === from)?.text ?? null}
          checks={checks}
          onOwn={setOwn}
          onSave={version => {
            const text = setInPack(history.text, ['version'], version);
            history.set(text);
            saveAsFile(`${textAt(rawIn(text) ?? {}, 'name') || 'guidance'}-${version}.json`, text);
          }}
          onUse={() =>
            void addFile(history.text, stored, work).then(added => {
              if (added.state === 'trouble') return setSaid(t(`trouble.${added.trouble}`));
              if (added.state === 'refused') return setSaid(t('add.refused'));
              if (added.state === 'idle' || added.state === 'checking') return;
              setFrom(`file:${added.name}`);
              setSaid(
                added.state === 'done' ? t('added', { name: added.name, version: added.version }) : t('add.partly'),
              );
            })
          }
          onPrint={printPack}
          onClose={close}
        />
      )}
      <p role="status">{said}</p>
    </>
  );
}

function Start({ onOpen }: { onOpen(text: string, from: string | null): void }) {
  return (
    <>
      <p class="hint">{t('editor.empty')}</p>
      <p class="buttons">
        <button
          type="button"
          class="lp-button lp-primary"
          onClick={() => onOpen(newPackText(new Date().toISOString().slice(0, 10)), null)}
        >
          {t('editor.new')}
        </button>
        <label class="lp-button">
          {t('editor.open')}
          <input
            type="file"
            class="lp-hidden"
            accept=".json,application/json"
            onChange={event => void event.currentTarget.files?.[0]?.text().then(text => onOpen(text, null))}
          />
        </label>
      </p>
    </>
  );
}

/** Kept half a second after the last key, and at once when the page goes. */
function useKept(work: { text: string; from: string | null }): void {
  const latest = useRef(work);
  latest.current = work;
  const key = JSON.stringify(work);
  useEffect(() => {
    if (work.text === '') return;
    const keep = () => void keepInProgress({ ...latest.current, changed: Date.now() });
    const timer = setTimeout(keep, 500);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
  }, [key]);
}

function printPack(): void {
  const page = document.documentElement;
  page.classList.add('printing-pack');
  addEventListener('afterprint', () => page.classList.remove('printing-pack'), { once: true });
  print();
}
