import { useState } from 'preact/hooks';
import { TextField } from '@/components/fields/TextField';
import { t } from '@/utils/words/pages';

interface OwnSitesProps {
  hosts: readonly string[];
  /** Whole origin of what was typed, or null. */
  originOf(typed: string): string | null;
  /** Asks the browser; must run straight from the press. */
  onAdd(origin: string): Promise<boolean>;
  onRemove(host: string): void;
}

/** Sites that a person adds for themselves, one at a time, each asked for by the browser. */
export function OwnSites({ hosts, originOf, onAdd, onRemove }: OwnSitesProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const add = async () => {
    const origin = originOf(typed);
    if (!origin) return setProblem(t('options.own-site.bad'));
    const isAdded = await onAdd(origin);
    setProblem(isAdded ? '' : t('options.own-site.refused'));
    if (isAdded) setTyped('');
  };
  return (
    <form
      class="card"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        id="own-site"
        label={t('options.own-site')}
        hint={t('options.own-site.hint')}
        value={typed}
        problem={problem || undefined}
        onInput={setTyped}
      />
      <button type="submit" class="lp-button">
        {t('options.own-site.add')}
      </button>
      <p class="hint">{t('options.own-site.none')}</p>
      {hosts.length > 0 && (
        <ul class="rows" aria-label={t('options.own-site.list')}>
          {hosts.map(host => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                class="lp-plain lp-link"
                aria-label={t('remove.name', { what: host })}
                onClick={() => onRemove(host)}
              >
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
