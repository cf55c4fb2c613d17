import { useMemo, useRef, useState } from 'preact/hooks';
import { HearHere } from '@/components/hearing/HearHere';
import { speechHere } from '@/components/hearing/speech';
import { Panel } from '@/components/panel/Panel';
import type { Answer } from '@/components/panel/panel-props';
import { Pause } from '@/components/pause/Pause';
import { Composer } from '@/components/practice/Composer';
import { undoKeys } from '@/utils/editors/shared/history';
import type { Draft, Report } from '@/utils/engine/types';
import type { Scenario } from '@/utils/practice/scenario';
import { askPrompt } from '../composer/ask-prompt';
import { actionsFor } from '../draft/actions';
import { useWorkspace } from './use-workspace';

interface WorkspaceProps {
  scenario: Scenario;
  onPublished(draft: Draft, report: Report): void;
  onStartAgain(): void;
}

/** The practice composer with the real panel beside it and the real pause on its button. */
export function Workspace({ scenario, onPublished, onStartAgain }: WorkspaceProps) {
  const work = useWorkspace(scenario, onPublished);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [prompt, setPrompt] = useState('');
  const [isHearing, setHearing] = useState(false);
  const speech = useMemo(speechHere, []);
  const text = useRef<HTMLTextAreaElement>(null);
  const alt = useRef<HTMLTextAreaElement>(null);
  const { draft, report, memory } = work;
  const actions = actionsFor({
    draft,
    findings: report?.findings ?? [],
    memory,
    checker: null,
    changeSettings: null,
    boxFor: where => (where === 'text' ? text.current : where === 'alt:0' ? alt.current : null),
    again: work.again,
    setAnswer,
    showPrompt: () => setPrompt(askPrompt(draft)),
  });
  const backToWriting = () => {
    work.keepEditing();
    text.current?.focus();
  };
  return (
    <div class="practice-work">
      <Composer
        scenario={scenario}
        written={work.written}
        textRef={text}
        altRef={alt}
        onChange={next => {
          work.write(next);
          setAnswer(null);
        }}
        onPublish={work.publish}
        onStartAgain={() => {
          work.startAgain();
          memory.bringBack();
          onStartAgain();
          text.current?.focus();
        }}
      />
      <Panel
        draft={draft}
        report={report}
        notChecked={null}
        isOpen
        isPinned
        showsTone={scenario.audience !== 'limited'}
        answer={answer}
        prompt={prompt}
        hearing={isHearing && report && <HearHere draft={draft} report={report} check={work.check} speech={speech} />}
        onHear={report ? () => setHearing(!isHearing) : undefined}
        onPictureWords={(_, hasWords) => work.write({ ...work.written, hasWords })}
        putAside={report ? memory.countFine(work.findings, draft) : 0}
        undoKeys={undoKeys()}
        {...actions}
        onSwitchOff={work.switchOff}
      />
      {work.isPaused && (
        <Pause
          draft={draft}
          findings={work.stops}
          isFixable={actions.isFixable}
          onKeepEditing={backToWriting}
          onPostAnyway={work.publishAnyway}
          onFix={(fix, finding) => {
            backToWriting();
            actions.onFix(fix, finding);
          }}
        />
      )}
    </div>
  );
}
