import type { Severity } from '@/utils/engine/types';
import { t } from '@/utils/words/packs';
import type { Raw } from './raw-pack';

/** One of our own checks. */
export interface LevelChoice {
  id: string;
  title: string;
  severity: Severity;
}

interface LevelFieldsProps {
  levels: Raw;
  checks: readonly LevelChoice[];
  onLevel(id: string, level: string | undefined): void;
}

/** How loud our own checks speak in this organisation. */
export function LevelFields({ levels, checks, onLevel }: LevelFieldsProps) {
  return (
    <details>
      <summary>{t('editor.levels')}</summary>
      <p class="hint">{t('editor.levels.hint')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('editor.levels.check')}</th>
            <th scope="col">{t('editor.levels.level')}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ id, title, severity }) => (
            <tr key={id}>
              <th scope="row">
                {title} <span class="hint">{id}</span>
              </th>
              <td>
                <select
                  aria-label={`${t('editor.levels.level')}: ${title}`}
                  value={String(levels[id] ?? '')}
                  onChange={event => onLevel(id, event.currentTarget.value || undefined)}
                >
                  <option value="">
                    {t('editor.levels.own')} ({t(`severity.${severity}`)})
                  </option>
                  {(['stop', 'warn', 'tip', 'off'] as const).map(level => (
                    <option key={level} value={level}>
                      {t(`severity.${level}`)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
