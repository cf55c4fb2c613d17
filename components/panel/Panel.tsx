import { useEffect, useRef } from 'preact/hooks';
import { Mark } from '@/components/shared/Mark';
import { t } from '@/utils/words/panel';
import { AnswerLine, wordsOf } from './AnswerLine';
import { Findings } from './Findings';
import { Foot } from './Foot';
import { Pill } from './Pill';
import type { PanelProps } from './panel-props';
import { summarise } from './summary';
import { ToneLine } from './ToneLine';
import { useKeptFocus } from './use-kept-focus';
import { useSpoken } from './use-spoken';

/**
 * What stands beside a composer: a small button with counts until the person opens it. It never opens by itself and
 * takes the focus only when its own button was pressed or `focusRequest` grew. Keys pressed in it stay in it.
 */
export function Panel(props: PanelProps) {
  const summary = summarise(props);
  const spoken = useSpoken(summary.name, props.draft.text);
  const panel = useRef<HTMLElement>(null);
  const pill = useRef<HTMLButtonElement>(null);
  const keptFocus = useKeptFocus(props.isOpen ? panel : pill);
  const answered = useRef(props.focusRequest ?? 0);
  useEffect(() => {
    // Once for each request: closing by Escape gives the focus to the editor, and it must stay there.
    if (!props.focusRequest || props.focusRequest === answered.current) return;
    answered.current = props.focusRequest;
    (props.isOpen ? panel.current : pill.current)?.focus({ preventScroll: true });
  }, [props.focusRequest, props.isOpen]);
  const isSilent = props.isQuiet && (summary.state === 'clear' || summary.state === 'empty');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps keys from the site's own shortcuts
    <div class="lp-root" {...keptFocus} onKeyDown={keep} onKeyUp={keep} onKeyPress={keep}>
      {props.isOpen ? (
        <aside
          class="lp-panel"
          aria-label={t('name')}
          tabIndex={-1}
          ref={panel}
          onKeyDown={event => {
            if (event.key !== 'Escape' || props.isPinned) return;
            event.preventDefault();
            props.onClose();
            props.onFocusEditor();
          }}
        >
          <header class="lp-head">
            <Mark isBroken={summary.state === 'not-checked'} />
            <h2>{t('name')}</h2>
            {!props.isPinned && (
              <button
                type="button"
                class="lp-plain lp-icon-button"
                aria-label={t('panel.close')}
                title={t('panel.close')}
                onClick={props.onClose}
              >
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                  <path class="lp-stroke" d="M3 8h10" />
                </svg>
              </button>
            )}
          </header>
          {/* A box that scrolls and holds no button must still be reached by keyboard. */}
          <div class="lp-body lp-scroll" tabIndex={props.hearing ? 0 : undefined}>
            <AnswerLine panel={props} />
            {props.hearing || <Content panel={props} />}
          </div>
          <Foot panel={props} />
        </aside>
      ) : (
        !isSilent && <Pill summary={summary} peek={props.peek} onOpen={props.onOpen} buttonRef={pill} />
      )}
      <div class="lp-hidden" aria-live="polite">
        <p>{props.answer && wordsOf(props.answer, props.undoKeys)}</p>
        <p>{spoken}</p>
      </div>
    </div>
  );
}

function Content({ panel }: { panel: PanelProps }) {
  const { report, notChecked } = panel;
  return (
    <>
      {panel.notices?.map(notice => (
        <p key={notice} class="lp-small lp-notice">
          {notice}
        </p>
      ))}
      {notChecked !== null && (
        <p class="lp-not-checked">
          <b>{t('panel.not-checked')}</b> <span>{notChecked}</span>
        </p>
      )}
      {!report && notChecked === null && <p class="lp-quiet">{t('panel.empty')}</p>}
      {report && (panel.showsTone ?? true) && !panel.isQuiet && (
        <ToneLine
          tone={report.tone}
          draft={panel.draft}
          prompt={panel.prompt ?? ''}
          hasStop={report.findings.some(f => f.severity === 'stop')}
          onNextStep={panel.onNextStep}
        />
      )}
      {report && <Findings report={report} panel={panel} />}
      {panel.putAside && panel.onBringBack ? (
        <p class="lp-small lp-aside">
          {t('panel.put-aside', { count: panel.putAside })}{' '}
          <button type="button" class="lp-plain lp-link" onClick={panel.onBringBack}>
            {t('panel.bring-back')}
          </button>
        </p>
      ) : null}
    </>
  );
}

function keep(event: KeyboardEvent) {
  event.stopPropagation();
}
