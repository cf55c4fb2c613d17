import type { PolicyFile } from '@/utils/packs/policy-files';
import { compareVersions, nextVersion } from '@/utils/packs/versions';
import { t } from '@/utils/words/packs';

interface ExportBarProps {
  version: string;
  /** The newest version that went out: saved as a file or in use here; null: none yet. */
  out: string | null;
  problems: number;
  onSave(version: string): void;
  onUse(): void;
  onPrint(): void;
  onPolicy(name: PolicyFile['for']): void;
}

const policies = ['chrome', 'chrome-reg', 'edge-reg', 'intune', 'firefox'] as const;

/** Out of the editor: a file with a version of its own, this browser, paper, or a policy file with the pack inside. */
export function ExportBar({ version, out, problems, onSave, onUse, onPrint, onPolicy }: ExportBarProps) {
  return (
    <section aria-label={t('export')}>
      <h3>{t('export')}</h3>
      {problems > 0 && <p class="trouble">{t('export.problems', { count: problems })}</p>}
      <p class="buttons">
        <Saves version={version} out={out} onSave={onSave} />
        <button type="button" class="lp-button lp-primary" onClick={onUse}>
          {t('export.use')}
        </button>
        <button type="button" class="lp-button" onClick={onPrint}>
          {t('export.print')}
        </button>
      </p>
      <h4>{t('export.ways')}</h4>
      <ol>
        <li>{t('export.ways.file')}</li>
        <li>{t('export.ways.address')}</li>
        <li>{t('export.ways.policy')}</li>
      </ol>
      <details>
        <summary>{t('export.policy')}</summary>
        <p class="hint">{t('export.policy.hint')}</p>
        <p class="buttons">
          {policies.map(name => (
            <button key={name} type="button" class="lp-button" onClick={() => onPolicy(name)}>
              {t(`it.file.${name}`)}
            </button>
          ))}
        </p>
      </details>
    </section>
  );
}

/** What went out keeps its version; what changed since gets the next one. */
function Saves({ version, out, onSave }: Pick<ExportBarProps, 'version' | 'out' | 'onSave'>) {
  if (out === null || compareVersions(version, out) > 0)
    return (
      <button type="button" class="lp-button" onClick={() => onSave(version)}>
        {t('export.save', { version })}
      </button>
    );
  return (
    <>
      {(['words', 'rules'] as const).map(change => {
        const next = nextVersion(out, change);
        return (
          <button key={change} type="button" class="lp-button" onClick={() => onSave(next)}>
            {t(`export.${change}`, { version: next })} <span class="hint">{t(`export.${change}.hint`)}</span>
          </button>
        );
      })}
    </>
  );
}
