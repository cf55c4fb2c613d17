import { t } from '@/utils/words/pages';
import type { Stored } from './use-store';

/** One line at the foot of the window: what was kept, with the way back, or why it was not. */
export function Said<S>({ stored }: { stored: Stored<S> }) {
  const { done, trouble } = stored;
  return (
    <div class={trouble ? 'said said-trouble' : 'said'} role="status">
      {trouble ? (
        <p>{t(`trouble.${trouble}`)}</p>
      ) : (
        done && (
          <p>
            {t(done === 'saved' ? 'saved' : 'undone')}
            {done === 'saved' && (
              <button type="button" class="lp-plain lp-link" onClick={() => void stored.undo()}>
                {t('undo')}
              </button>
            )}
          </p>
        )
      )}
    </div>
  );
}
