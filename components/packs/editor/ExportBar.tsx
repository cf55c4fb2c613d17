import { nextVersion } from '@/utils/packs/versions';
import { t } from '@/utils/words/packs';

interface ExportBarProps {
  version: string;
  problems: number;
  onSave(version: string): void;
  onUse(): void;
  onPrint(): void;
}

/** Out of the editor: a file with a raised version, this browser, or paper. */
export function ExportBar({ version, problems, onSave, onUse, onPrint }: ExportBarProps) {
  return (
    <section aria-label={t('export')}>
      <h3>{t('export')}</h3>
      <p class="hint">{t('export.how')}</p>
      {problems > 0 && <p class="trouble">{t('export.problems', { count: problems })}</p>}
      <p class="buttons">
        {(['words', 'rules'] as const).map(change => {
          const next = nextVersion(version, change);
          return (
            <button key={change} type="button" class="lp-button" onClick={() => onSave(next)}>
              {t(`export.${change}`, { version: next })} <span class="hint">{t(`export.${change}.hint`)}</span>
            </button>
          );
        })}
        <button type="button" class="lp-button lp-primary" onClick={onUse}>
          {t('export.use')}
        </button>
        <button type="button" class="lp-button" onClick={onPrint}>
          {t('export.print')}
        </button>
      </p>
    </section>
  );
}
