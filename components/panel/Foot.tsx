import { useId, useState } from 'preact/hooks';
import { t } from '@/utils/words/panel';
import type { PanelProps } from './panel-props';

/** The last line: hear it, the promise, and the few things that are seldom needed. */
export function Foot({ panel }: { panel: PanelProps }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const hasMenu = Boolean(panel.onReminder || panel.onSettings || panel.keys);
  return (
    <footer class="lp-foot">
      <div class="lp-foot-line">
        {panel.onHear && (
          <button type="button" class="lp-plain" onClick={panel.onHear}>
            {panel.hearing ? t('foot.hear.back') : t('foot.hear')}
          </button>
        )}
        <span class="lp-small">{t('foot.local')}</span>
        {hasMenu && (
          <button
            type="button"
            class="lp-plain lp-icon-button"
            aria-label={t('foot.menu')}
            title={t('foot.menu')}
            aria-expanded={isOpen}
            aria-controls={`${id}-menu`}
            onClick={() => setOpen(!isOpen)}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <circle cx="3" cy="8" r="1.5" />
              <circle cx="8" cy="8" r="1.5" />
              <circle cx="13" cy="8" r="1.5" />
            </svg>
          </button>
        )}
      </div>
      {isOpen && (
        <div class="lp-menu" id={`${id}-menu`}>
          {panel.onReminder && (
            <button type="button" class="lp-plain" onClick={panel.onReminder}>
              {t('foot.reminder')}
            </button>
          )}
          {panel.onSettings && (
            <button type="button" class="lp-plain" onClick={panel.onSettings}>
              {t('foot.settings')}
            </button>
          )}
          {panel.keys && <p class="lp-small">{t('foot.shortcut', { keys: panel.keys })}</p>}
        </div>
      )}
    </footer>
  );
}
