import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PackEditor } from '@/components/packs/editor/PackEditor';
import { rawIn, textAt } from '@/components/packs/editor/raw-pack';
import { samplePosts } from '@/components/packs/editor/sample-posts';
import { useTextHistory } from '@/components/packs/editor/use-text-history';
import { addedLine } from '@/components/packs/pack-view';
import { setInPack } from '@/utils/packs/file/write-pack';
import { firefoxId, inlinePolicy, policyFiles } from '@/utils/packs/in-force/policy-files';
import type { TriedPack } from '@/utils/packs/trial/try-pack';
import { compareVersions } from '@/utils/packs/versions';
import { rules } from '@/utils/rules';
import { type PackInProgress, type PackWork, readInProgress } from '@/utils/storage/packs';
import { t } from '@/utils/words/packs';
import { addFile } from '../packs/add-pack';
import { EditorStart } from '../packs/EditorStart';
import { middayOf, today } from '../packs/editor-days';
import { watchOpened } from '../packs/editor-store';
import { startPackWork } from '../packs/pack-work';
import { useKeptPack } from '../packs/use-kept-pack';
import { usePacks } from '../packs/use-packs';
import { saveAsFile } from '../save-as-file';
import type { SectionProps } from '../section';

const checks = rules.map(({ id, title, severity }) => ({ id, title, severity }));

/** Writing guidance: what is typed is kept at once and tried at every key. */
export function EditorSection({ settings }: SectionProps) {
  const { stored } = usePacks();
  const history = useTextHistory('');
  const [from, setFrom] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [own, setOwn] = useState('');
  const [day, setDay] = useState(today);
  const [tried, setTried] = useState<TriedPack | null>(null);
  const [said, setSaid] = useState('');
  const [away, setAway] = useState<PackWork | null>(null);
  const work = useMemo(startPackWork, []);
  const isOpen = history.text !== '';
  // What is open is asked for by whoever opens another, also long after this was drawn.
  const current = useRef<PackWork>({ text: '', from: null });
  current.current = { text: history.text, from, saved };

  const inUse = stored.find(p => p.id === from);

  /** Another text takes the place of the one that is open; that one can be put back. */
  const open = (text: string, comesFrom: string | null, savedAs: string | null = null) => {
    const { text: before, from: cameFrom, saved: wasSaved } = current.current;
    const left = before !== '' && before !== text ? { text: before, from: cameFrom, saved: wasSaved } : null;
    setAway(now => left ?? (now?.text === text ? null : now));
    history.open(text);
    setFrom(comesFrom);
    setSaved(savedAs);
    setSaid('');
  };
  useEffect(() => {
    const take = (kept: PackInProgress | null) => {
      if (!kept) return;
      open(kept.text, kept.from, kept.saved ?? null);
      if (kept.away) setAway(kept.away);
    };
    void readInProgress().then(take);
    return watchOpened(take);
  }, []);
  useKeptPack({ text: history.text, from, saved, away });
  useEffect(() => {
    if (!isOpen) return setTried(null);
    let isOld = false;
    void work.try(history.text, [own, ...samplePosts], middayOf(day)).then(
      result => !isOld && setTried(result),
      () => !isOld && setTried(null),
    );
    return () => {
      isOld = true;
    };
  }, [history.text, own, day, isOpen]);

  const save = (file: string, text: string, type?: string) => {
    saveAsFile(file, text, type);
    setSaid(t('export.saved', { file }));
  };
  return (
    <>
      <p class="hint">{t('editor.intro')}</p>
      <p role="status">
        {away && (
          <>
            {t('editor.closed', { name: nameIn(away.text) })}{' '}
            <button
              type="button"
              class="lp-plain lp-link"
              onClick={() => open(away.text, away.from, away.saved ?? null)}
            >
              {t('put-back')}
            </button>
          </>
        )}
      </p>
      {!isOpen && <EditorStart organisation={settings.organisation.name} onOpen={open} />}
      {isOpen && (
        <PackEditor
          history={history}
          tried={tried}
          own={own}
          day={day}
          inUse={inUse?.text ?? null}
          out={newest(saved, inUse?.summary?.version ?? null)}
          checks={checks}
          said={said}
          onOwn={setOwn}
          onDay={setDay}
          onSave={version => {
            const text = setInPack(history.text, ['version'], version);
            history.set(text);
            setSaved(version);
            save(`${nameIn(text)}-${version}.json`, text);
          }}
          onUse={() =>
            void addFile(history.text, stored, work).then(added => {
              if (added.state === 'trouble') return setSaid(t(`trouble.${added.trouble}`));
              if (added.state === 'refused') return setSaid(t('add.refused'));
              if (added.state === 'idle' || added.state === 'checking') return;
              setFrom(`file:${added.summary.name}`);
              setSaid(addedLine(added.summary));
            })
          }
          onPrint={printPack}
          onPolicy={wanted => {
            const ids = { chromium: browser.runtime.id, firefox: firefoxId };
            const file = policyFiles(inlinePolicy(history.text), ids).find(f => f.for === wanted);
            if (file) save(`${nameIn(history.text)}-${file.name}`, file.text, 'text/plain');
          }}
          onClose={() => open('', null)}
        />
      )}
    </>
  );
}

function newest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return compareVersions(a, b) > 0 ? a : b;
}

function nameIn(text: string): string {
  return textAt(rawIn(text) ?? {}, 'name') || 'guidance';
}

function printPack(): void {
  const page = document.documentElement;
  page.classList.add('printing-pack');
  addEventListener('afterprint', () => page.classList.remove('printing-pack'), { once: true });
  print();
}
