import { useEffect, useId, useRef } from 'preact/hooks';
import { quickestFirst } from '@/components/shared/quickest-first';
import { Shape } from '@/components/shared/Shape';
import { wordsAt } from '@/components/shared/words-at';
import type { Draft, Finding, Fix } from '@/utils/engine/types';
import { t } from '@/utils/words/panel';
import { MarkedDraft } from './MarkedDraft';
import { Sentence } from './Sentence';

export interface PauseProps {
  draft: Draft;
  /** The findings that hold the post; at least one. */
  findings: readonly Finding[];
  isFixable?(fix: Fix, finding: Finding): boolean;
  onKeepEditing(): void;
  onPostAnyway(): void;
  onFix(fix: Fix, finding: Finding): void;
}

/** How many sentences stand in the pause; the panel has the rest. */
const named = 3;

/**
 * Asks once before a risky post goes out. Escape is "Keep editing"; Tab stays inside; "Post anyway" is one press, the
 * same size, with no reason asked.
 */
export function Pause({ draft, findings: found, isFixable, onKeepEditing, onPostAnyway, onFix }: PauseProps) {
  const id = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus({ preventScroll: true }), []);
  const findings = quickestFirst(found);
  const mends = cheapest(findings.slice(0, named), isFixable);
  const hidden = findings.length - named;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      onKeepEditing();
    }
    if (event.key === 'Tab') keepInside(event, dialog.current);
  };
  return (
    <div class="lp-root lp-pause-stage">
      <div
        class="lp-pause"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-why`}
        tabIndex={-1}
        ref={dialog}
        onKeyDown={onKeyDown}
        onKeyUp={stop}
        onKeyPress={stop}
      >
        <h2 id={`${id}-title`}>
          <Shape name="stop" size={20} />
          {t('pause.title')}
        </h2>
        <div id={`${id}-why`} class="lp-pause-why">
          {findings.slice(0, named).map(finding => (
            <p key={`${finding.rule}${finding.where}${finding.start}`}>
              <Sentence finding={finding} draft={draft} />
            </p>
          ))}
          {hidden > 0 && <p class="lp-small">{t('pause.more', { count: hidden })}</p>}
        </div>
        <MarkedDraft findings={findings} draft={draft} />
        {mends.length > 0 && (
          <div class="lp-pause-mends">
            {mends.map(({ fix, finding }) => (
              <button
                key={`${finding.rule}${finding.where}${finding.start}`}
                type="button"
                class="lp-button"
                onClick={() => onFix(fix, finding)}
              >
                {mends.length > 1 && !fix.label.includes('“')
                  ? t('pause.mend', {
                      label: fix.label,
                      words: wordsAt(draft, finding.where, finding.start, finding.end, 30),
                    })
                  : fix.label}
              </button>
            ))}
          </div>
        )}
        <div class="lp-pause-choice">
          <button type="button" class="lp-button lp-primary" ref={keep} onClick={onKeepEditing}>
            {t('pause.keep')}
          </button>
          <button type="button" class="lp-button lp-second" onClick={onPostAnyway}>
            {t('pause.post')}
          </button>
        </div>
      </div>
    </div>
  );
}

/** The first fix of each finding that has one: rules put their cheapest cut first. */
function cheapest(findings: readonly Finding[], isFixable: PauseProps['isFixable']) {
  return findings.flatMap(finding => {
    const fix = finding.fixes.find(each => isFixable?.(each, finding) ?? true);
    return fix ? [{ fix, finding }] : [];
  });
}

function stop(event: KeyboardEvent) {
  event.stopPropagation();
}

/** Wraps Tab at both ends. The focus is asked of the root that the dialog stands in, for it may be a shadow root. */
function keepInside(event: KeyboardEvent, dialog: HTMLElement | null) {
  if (!dialog) return;
  const stops = [...dialog.querySelectorAll<HTMLElement>('button, [tabindex="0"]')];
  const { activeElement } = dialog.getRootNode() as Document | ShadowRoot;
  const at = stops.indexOf(activeElement as HTMLElement);
  const next = event.shiftKey ? (at <= 0 ? stops.length - 1 : at - 1) : at === stops.length - 1 ? 0 : at + 1;
  event.preventDefault();
  stops[next]?.focus();
}
