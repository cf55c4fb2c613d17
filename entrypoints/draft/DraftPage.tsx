import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DraftForm, nothingTyped, type Typed } from '@/components/draft/DraftForm';
import { HearHere } from '@/components/hearing/HearHere';
import { speechHere } from '@/components/hearing/speech';
import { Panel } from '@/components/panel/Panel';
import type { Answer } from '@/components/panel/panel-props';
import { summarise } from '@/components/panel/summary';
import { PageFoot, PageHead } from '@/components/shared/PageEnds';
import { undoKeys } from '@/utils/editors/shared/history';
import { asDraft } from '@/utils/engine/draft';
import type { Draft } from '@/utils/engine/types';
import { spottings } from '@/utils/platforms/shared/spottings';
import { changeSettings } from '@/utils/storage/settings';
import { t } from '@/utils/words/pages';
import { askPrompt } from '../composer/ask-prompt';
import { Checker } from '../composer/checker';
import { Memory } from '../composer/memory';
import { Pictures } from '../composer/pictures';
import { actionsFor } from './actions';

/** For drafts that stand in no composer of ours: the same engine, the same panel, nothing stored. */
export function DraftPage() {
  const [typed, setTyped] = useState<Typed>({ platform: 'x', ...nothingTyped });
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [prompt, setPrompt] = useState('');
  const [, redraw] = useState(0);
  const again = () => redraw(n => n + 1);
  const checker = useChecker(again);
  const memory = useRef(new Memory()).current;
  const pictures = useRef(new Pictures()).current;
  const text = useRef<HTMLTextAreaElement>(null);
  const alt = useRef<HTMLTextAreaElement>(null);
  const [isHearing, setHearing] = useState(false);
  const speech = useMemo(speechHere, []);
  const platforms = useMemo(platformChoices, []);
  const draft = pictures.complete(draftOf(typed), pictures);
  const isEmpty = typed.text.trim() === '' && !typed.hasPicture;
  const report = checker && !isEmpty ? checker.check(draft) : null;
  const standing = report && memory.standing(report, draft);
  const summary = summarise({ report: standing, notChecked: null });
  const boxFor = (where: string) => (where === 'text' ? text.current : where === 'alt:0' ? alt.current : null);
  return (
    <>
      <PageHead title={t('draft.title')} />
      <main class="page draft-page">
        <div class="draft-columns">
          <div>
            <p class="hint">{t('draft.intro')}</p>
            <DraftForm
              typed={typed}
              platforms={platforms}
              noticed={summary.state === 'empty' ? null : summary.name}
              textRef={text}
              altRef={alt}
              onChange={next => {
                setTyped(next);
                setAnswer(null);
              }}
              onCopy={() => void navigator.clipboard.writeText(typed.text).then(() => setAnswer({ kind: 'copied' }))}
              onClear={() => {
                setTyped({ platform: typed.platform, ...nothingTyped });
                memory.bringBack();
                setAnswer(null);
                setPrompt('');
                text.current?.focus();
              }}
            />
          </div>
          <div class="draft-side" id="draft-panel" tabIndex={-1}>
            <Panel
              draft={draft}
              report={standing}
              notChecked={null}
              isOpen
              isPinned
              showsTone={checker?.judgesTone(draft) ?? true}
              answer={answer}
              prompt={prompt}
              hearing={
                isHearing &&
                checker &&
                standing && (
                  <HearHere
                    draft={draft}
                    report={standing}
                    check={mended => memory.standing(checker.check(mended), mended)}
                    speech={speech}
                  />
                )
              }
              onHear={report ? () => setHearing(!isHearing) : undefined}
              putAside={report ? memory.countFine(report.findings, draft) : 0}
              onPictureWords={(place, hasWords) => {
                pictures.setWords(pictures, place, hasWords);
                again();
              }}
              undoKeys={undoKeys()}
              {...actionsFor({
                draft,
                findings: report?.findings ?? [],
                memory,
                checker,
                boxFor,
                again,
                changeSettings,
                setAnswer,
                showPrompt: () => setPrompt(askPrompt(draft)),
              })}
            />
          </div>
        </div>
      </main>
      <PageFoot />
    </>
  );
}

function useChecker(changed: () => void): Checker | null {
  const [checker, setChecker] = useState<Checker | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void Checker.start(changed, stop.signal).then(setChecker);
    return () => stop.abort();
  }, []);
  return checker;
}

function draftOf({ platform, kind, text, parent, hasPicture, alt }: Typed): Draft {
  const answers = kind !== 'post' && kind !== 'article' && parent.trim() !== '';
  const draft = asDraft({
    platform,
    kind,
    text,
    parent: answers ? parent : null,
    media: hasPicture ? [{ type: 'image', alt }] : [],
    audience: 'public',
  });
  return { ...draft, altWay: t('draft.alt.way') };
}

function platformChoices(): { id: string; name: string }[] {
  const known = spottings.filter(s => s.matches.length > 0).map(({ id, name }) => ({ id, name }));
  return [...known, { id: 'other', name: t('draft.platform.other') }];
}
