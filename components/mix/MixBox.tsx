import { useState } from 'preact/hooks';
import type { MixEntry } from '@/utils/history/mix';
import { t } from '@/utils/words/mix';
import { MixChart } from './MixChart';

interface MixBoxProps {
  history: readonly MixEntry[];
  isKept: boolean;
  onKeep(isKept: boolean): void;
  onClear(): void;
  onExport(): void;
}

/** The private mix with its promises and its switches. */
export function MixBox({ history, isKept, onKeep, onClear, onExport }: MixBoxProps) {
  const [isCleared, setCleared] = useState(false);
  const clear = () => {
    setCleared(true);
    onClear();
  };
  return (
    <>
      <p class="hint">{t('mix.intro')}</p>
      <p class="hint">{t('mix.kept')}</p>
      <p class="hint">{t('mix.not-counted')}</p>
      <p>
        <label>
          <input type="checkbox" checked={isKept} onChange={event => onKeep(event.currentTarget.checked)} />{' '}
          {t('mix.keep')}
        </label>
      </p>
      <MixChart history={history} />
      {history.length > 0 && (
        <>
          <p class="hint">{t('mix.one-way-note')}</p>
          <p>
            <button type="button" class="lp-button" onClick={onExport}>
              {t('mix.export')}
            </button>{' '}
            <button type="button" class="lp-button" onClick={clear}>
              {t('mix.clear')}
            </button>
          </p>
        </>
      )}
      <p role="status">{isCleared && history.length === 0 && t('mix.cleared')}</p>
    </>
  );
}
