import type { Ref } from 'preact';
import { Mark } from '@/components/shared/Mark';
import { Shape } from '@/components/shared/Shape';
import type { Finding } from '@/utils/engine/types';
import { t } from '@/utils/words/panel';
import { counted, type Summary } from './summary';

/** The closed panel: our mark, then counts as shape and number. Its name tells the counts in words. */
export function Pill({
  summary,
  peek,
  onOpen,
  buttonRef,
}: {
  summary: Summary;
  /** The finding whose words the pointer or the caret is in. */
  peek?: Finding | null;
  onOpen(): void;
  buttonRef: Ref<HTMLButtonElement>;
}) {
  return (
    <button type="button" class="lp-pill" ref={buttonRef} aria-expanded="false" onClick={onOpen}>
      <span class="lp-hidden">{summary.name}</span>
      <span class="lp-face" aria-hidden="true">
        <Mark isBroken={summary.state === 'not-checked'} />
        {summary.state === 'not-checked' && <span>{t('pill.not-checked')}</span>}
        {summary.state === 'clear' && <Shape name="good" />}
        {summary.state === 'counts' &&
          counted
            .filter(what => summary.counts[what] > 0)
            .map(what => (
              <span key={what} class={`lp-count lp-${what}`}>
                <Shape name={what} />
                {summary.counts[what]}
              </span>
            ))}
        {peek && <span class="lp-peek">{peek.title}</span>}
      </span>
    </button>
  );
}
