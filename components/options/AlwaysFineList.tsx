import type { AllowList } from '@/utils/engine/rule';
import { t } from '@/utils/words/pages';
import { dateOf } from '@/utils/words/time';

interface Entry {
  list: AllowList;
  text: string;
  /** Milliseconds since 1970. */
  since: number;
}

interface AlwaysFineListProps {
  entries: readonly Entry[];
  onRemove(entry: Entry): void;
  onExport(): void;
}

/** What a person vouched for, newest first; each can go again, all can be saved as a file. */
export function AlwaysFineList({ entries, onRemove, onExport }: AlwaysFineListProps) {
  if (entries.length === 0) return <p class="hint">{t('options.always-fine.none')}</p>;
  return (
    <>
      <table>
        <caption class="lp-hidden">{t('options.always-fine')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('options.always-fine.what')}</th>
            <th scope="col">{t('options.always-fine.kind')}</th>
            <th scope="col">{t('options.always-fine.since')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {[...entries]
            .sort((a, b) => b.since - a.since)
            .map(entry => (
              <tr key={`${entry.list} ${entry.text}`}>
                <th scope="row">{entry.text}</th>
                <td>{t(`list.${entry.list}`)}</td>
                <td>{dateOf(entry.since)}</td>
                <td>
                  <button
                    type="button"
                    class="lp-plain lp-link"
                    aria-label={t('remove.name', { what: entry.text })}
                    onClick={() => onRemove(entry)}
                  >
                    {t('remove')}
                  </button>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <p>
        <button type="button" class="lp-button" onClick={onExport}>
          {t('options.always-fine.export')}
        </button>
      </p>
    </>
  );
}
