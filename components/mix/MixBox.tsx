import { useState } from 'preact/hooks';
import { Choice } from '@/components/fields/Choice';
import type { MixEntry } from '@/utils/history/mix';
import { t } from '@/utils/words/mix';
import { MixChart } from './MixChart';

interface MixBoxProps {
  history: readonly MixEntry[];
  isKept: boolean;
  /** An organisation has set whether it is kept. */
  isLocked: boolean;
  onKeep(isKept: boolean): void;
  onClear(): void;
  onExport(): void;
}

/** The private mix with its promises and its switches. */
export function MixBox({ history, isKept, isLocked, onKeep, onClear, onExport }: MixBoxProps) {
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
      <Choice type="checkbox" label={t('mix.keep')} isChecked={isKept} isLocked={isLocked} onChange={onKeep} />
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
