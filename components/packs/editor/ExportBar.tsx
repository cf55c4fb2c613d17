import type { PolicyFile } from '@/utils/packs/in-force/policy-files';
import { compareVersions, nextVersion } from '@/utils/packs/versions';
import { t } from '@/utils/words/packs';

interface ExportBarProps {
  version: string;
  /** The newest version that went out: saved as a file or in use here; null: none yet. */
  out: string | null;
  /** What should be mended before it goes out. */
  todo: readonly { text: string; onLook(): void }[];
  /** What the last press led to. */
  said: string;
  onSave(version: string): void;
  onUse(): void;
  onPrint(): void;
  onPolicy(name: PolicyFile['for']): void;
}

const policies = ['chrome', 'chrome-reg', 'edge-reg', 'intune', 'firefox'] as const;

/** Out of the editor: a file with a version of its own, this browser, paper, or a policy file with the pack inside. */
export function ExportBar({ version, out, todo, said, onSave, onUse, onPrint, onPolicy }: ExportBarProps) {
  return (
    <section aria-label={t('export')}>
      <h3>{t('export')}</h3>
      {todo.length > 0 && (
        <div class="trouble">
          <p>{t('export.problems', { count: todo.length })}</p>
          <ul>
            {todo.map(({ text, onLook }) => (
              <li key={text}>
                <button type="button" class="lp-plain lp-link" onClick={onLook}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="buttons">
        <Saves version={version} out={out} onSave={onSave} />
        <button type="button" class="lp-button lp-primary" onClick={onUse}>
          {t('export.use')}
        </button>
        <button type="button" class="lp-button" onClick={onPrint}>
          {t('export.print')}
        </button>
      </p>
      <p role="status">{said}</p>
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
